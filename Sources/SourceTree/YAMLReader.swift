import Diagnostics
import Yams

/// Reads YAML as a tree of `Node`s by the YAML 1.2 core schema (https://yaml.org/spec/1.2.2/#103-core-schema):
/// `on`, `no`, `y` and `12:30` are text.
package struct YAMLReader {
  /// How many values aliases may add to those of the text, each of which takes a byte or more. More
  /// come only from aliases that multiply each other.
  package static let aliasLimit = 100_000
  package static let depthLimit = 200

  private let file: String
  private let firstLine: Int
  private let limit: Int
  private var places: ScalarPlaces
  private var count = 0

  /// - Parameters:
  ///   - text: the YAML text alone.
  ///   - file: the path to show in diagnostics.
  ///   - firstLine: the line of the file on which the text begins.
  /// - Returns: the root, or `nil` for a text without a value.
  /// - Throws: `DiagnosticError` with one error at the place of the fault.
  package static func read(_ text: String, file: String, firstLine: Int = 1) throws -> Node? {
    var reader = YAMLReader(file: file, firstLine: firstLine, text: text)
    do {
      if text.utf8.contains(UInt8(ascii: "*")) { try reader.refuseFaultyNames(in: text) }
      guard let root = try Yams.compose(yaml: text, .basic, .default, .utf8) else { return nil }
      return try reader.convert(root, depth: 0)
    } catch let error as YamlError {
      throw DiagnosticError([reader.diagnostic(for: error, in: text)])
    }
  }

  private init(file: String, firstLine: Int, text: String) {
    self.file = file
    self.firstLine = firstLine
    limit = text.utf8.count + Self.aliasLimit
    places = ScalarPlaces(text, firstLine: firstLine)
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
    if count > limit { throw failure("aliases expand to too many values", at: position) }
    if depth > Self.depthLimit { throw failure("values are nested too deeply", at: position) }
    switch node {
    case .scalar(let scalar):
      let start = places.textStart(of: scalar)
      return Node(try value(of: scalar, at: position), at: position, textStart: start)
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
          throw failure(YAMLNames.Fault.notText.headline, at: self.position(key.mark))
        }
        _ = try self.value(of: name, at: self.position(key.mark))  // refuses its tag
        // Yams tells `1` from `"1"`; as names they are one.
        guard names.insert(name.string).inserted else {
          throw failure(
            YAMLNames.Fault.duplicate(name.string).headline, at: self.position(key.mark))
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

  /// An alias as a name would be compared with the other names as far as it expands, which can be
  /// without end, so this comes before the tree is composed.
  private func refuseFaultyNames(in text: String) throws {
    if let (fault, place) = YAMLNames.firstFault(in: text, firstLine: firstLine) {
      throw failure(fault.headline, at: place)
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
      // A quote that is never closed is found at the text's end, but to be mended at its beginning.
      if problem == "found unexpected end of stream", let context {
        return make("YAML: a quote that is never closed", context.mark)
      }
      let character = character(at: mark, in: text)
      if character == "\t" {
        return make("YAML: a tab where spaces must stand; indent with spaces", mark)
      }
      return make(
        "YAML: "
          + YAMLProblem.headline(problem, context: context?.text, character: character), mark)
    case .reader(let problem, let offset, _, _):
      let position = place(ofCharacter: offset ?? 0, in: text)
      return .error(at: SourceRange(file: file, start: position), "YAML: \(problem)")
    case .duplicatedKeysInMapping(let duplicates, let context):
      // Yams tells where the mapping begins; the writer wants the second of the equal names.
      if let (fault, place) = YAMLNames.firstFault(in: text, firstLine: firstLine) {
        return .error(at: SourceRange(file: file, start: place), fault.headline)
      }
      return make(YAMLNames.Fault.duplicate(duplicates.first ?? "").headline, context.mark)
    default:
      return make("YAML: the text cannot be read", nil)
    }
  }

  private func character(at mark: Mark, in text: String) -> Unicode.Scalar? {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(mark.line - 1) else { return nil }
    return lines[mark.line - 1].dropFirst(mark.column - 1).first
  }

  private func place(ofCharacter offset: Int, in text: String) -> SourcePosition {
    var (line, column) = (firstLine, 1)
    for character in text.prefix(offset) {
      if character.isNewline {
        (line, column) = (line + 1, 1)
      } else {
        column += character.unicodeScalars.count
      }
    }
    return SourcePosition(line: line, column: column)
  }
}
