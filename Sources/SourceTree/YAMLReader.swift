import Diagnostics
import Yams

/// Reads YAML as a tree of `Node`s by the YAML 1.2 core schema (https://yaml.org/spec/1.2.2/#103-core-schema):
/// `on`, `no`, `y` and `12:30` are text.
package struct YAMLReader {
  /// More nodes than this come only from aliases that multiply each other.
  package static let nodeLimit = 2_000_000
  package static let depthLimit = 200

  private let file: String
  private let firstLine: Int
  private var count = 0

  /// - Parameters:
  ///   - text: the YAML text alone.
  ///   - file: the path to show in diagnostics.
  ///   - firstLine: the line of the file on which the text begins.
  /// - Returns: the root, or `nil` for a text without a value.
  /// - Throws: `DiagnosticError` with one error at the place of the fault.
  package static func read(_ text: String, file: String, firstLine: Int = 1) throws -> Node? {
    var reader = YAMLReader(file: file, firstLine: firstLine)
    do {
      guard let root = try Yams.compose(yaml: text, .basic, .default, .utf8) else { return nil }
      return try reader.convert(root, depth: 0)
    } catch let error as YamlError {
      throw DiagnosticError([reader.diagnostic(for: error, in: text)])
    }
  }

  private init(file: String, firstLine: Int) {
    self.file = file
    self.firstLine = firstLine
  }

  private func position(_ mark: Mark?) -> SourcePosition {
    SourcePosition(line: (mark?.line ?? 1) + firstLine - 1, column: mark?.column ?? 1)
  }

  private func failure(_ headline: String, at position: SourcePosition) -> DiagnosticError {
    DiagnosticError([.error(at: SourceRange(file: file, start: position), headline)])
  }

  private mutating func convert(_ node: Yams.Node, depth: Int) throws -> Node {
    let position = position(node.mark)
    count += 1
    if count > Self.nodeLimit { throw failure("aliases expand to too many values", at: position) }
    if depth > Self.depthLimit { throw failure("values are nested too deeply", at: position) }
    switch node {
    case .scalar(let scalar):
      return Node(try value(of: scalar, at: position), at: position)
    case .sequence(let sequence):
      try refuseTag(sequence.tag, at: position)
      var nodes: [Node] = []
      nodes.reserveCapacity(sequence.count)
      for node in sequence { nodes.append(try convert(node, depth: depth + 1)) }
      return Node(.sequence(nodes), at: position)
    case .mapping(let mapping):
      try refuseTag(mapping.tag, at: position)
      var entries: [Node.Entry] = []
      entries.reserveCapacity(mapping.count)
      var names: Set<String> = []
      for (key, value) in mapping {
        guard case .scalar(let name) = key else {
          throw failure("a name in a mapping must be text", at: self.position(key.mark))
        }
        // Yams tells `1` from `"1"`; as names they are one.
        guard names.insert(name.string).inserted else {
          throw failure("duplicate field '\(name.string)'", at: self.position(key.mark))
        }
        entries.append(
          Node.Entry(
            name: name.string, namePosition: self.position(key.mark),
            value: try convert(value, depth: depth + 1)))
      }
      return Node(.mapping(entries), at: position)
    case .alias:
      throw failure("alias without an anchor", at: position)
    }
  }

  private func value(of scalar: Yams.Node.Scalar, at position: SourcePosition) throws -> Node.Value
  {
    switch scalar.tag.description {
    case "": scalar.style == .plain ? CoreSchema.value(of: scalar.string) : .string(scalar.string)
    case "!", "tag:yaml.org,2002:str": .string(scalar.string)
    default: throw unsupportedTag(scalar.tag, at: position)
    }
  }

  private func unsupportedTag(_ tag: Tag, at position: SourcePosition) -> DiagnosticError {
    failure("the YAML tag '\(tag.description)' is not supported", at: position)
  }

  private func refuseTag(_ tag: Tag, at position: SourcePosition) throws {
    let implicit = ["", "!", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map"]
    if !implicit.contains(tag.description) { throw unsupportedTag(tag, at: position) }
  }

  private func diagnostic(for error: YamlError, in text: String) -> Diagnostic {
    func make(_ headline: String, _ mark: Mark?) -> Diagnostic {
      .error(at: SourceRange(file: file, start: position(mark)), headline)
    }
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return make("YAML: " + YAMLProblem.headline(problem, context: context?.text), mark)
    case .reader(let problem, let offset, _, _):
      let position = place(ofCharacter: offset ?? 0, in: text)
      return .error(at: SourceRange(file: file, start: position), "YAML: \(problem)")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let name = duplicates.first ?? ""
      let position = secondPlace(of: name, from: context.mark, in: text)
      return .error(at: SourceRange(file: file, start: position), "duplicate field '\(name)'")
    default:
      return make("YAML: the text cannot be read", nil)
    }
  }

  private func place(ofCharacter offset: Int, in text: String) -> SourcePosition {
    var (line, column) = (firstLine, 1)
    for scalar in text.unicodeScalars.prefix(offset) {
      if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    return SourcePosition(line: line, column: column)
  }

  /// Yams reports the mapping's start; the writer wants the second of the equal names.
  private func secondPlace(of name: String, from mark: Mark, in text: String) -> SourcePosition {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var found = 0
    for index in max(0, mark.line - 1)..<lines.count {
      let line = Array(lines[index].unicodeScalars)
      let indent = line.prefix { $0 == " " }.count
      // Names of a nested mapping stand deeper; a flow mapping has all on its lines.
      guard index == mark.line - 1 || indent == mark.column - 1 else { continue }
      let skipped = index == mark.line - 1 ? mark.column - 1 : indent
      for candidate in [name, "\"\(name)\"", "'\(name)'"] {
        let letters = Array(candidate.unicodeScalars)
        guard line.count > skipped + letters.count,
          Array(line[skipped..<(skipped + letters.count)]) == letters
        else { continue }
        let rest = line[(skipped + letters.count)...].drop { $0 == " " }
        guard rest.first == ":" else { continue }
        found += 1
        if found == 2 {
          return SourcePosition(line: index + firstLine, column: skipped + 1)
        }
      }
    }
    return position(mark)
  }
}
