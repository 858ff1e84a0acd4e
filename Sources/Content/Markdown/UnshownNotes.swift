import CCMarkGFM
import Diagnostics

/// Footnotes that are not in the output: cmark-gfm drops, without a word, those that nothing refers
/// to and all but the first of one name.
enum UnshownNotes {
  /// The definition of a footnote, as it is written.
  struct Definition {
    /// In the source, from 1.
    let line: Int
    /// Of its bracket in the source.
    let offset: Int
    let name: String
  }

  static func warnings(
    _ root: MarkdownNode, file: String, places: SourcePlaces
  ) -> [Diagnostic] {
    definitions(root, places: places).map { definition in
      let position = SourcePosition(line: places.line(inFile: definition.line), column: 1)
      return .warning(
        at: SourceRange(file: file, start: position),
        "footnote '[^\(definition.name)]' is not shown: nothing refers to it, or it is a second of "
          + "that name")
    }
  }

  /// Those that are no notes of the document, in the order of their lines.
  static func definitions(_ root: MarkdownNode, places: SourcePlaces) -> [Definition] {
    let found = all(root, places: places)
    return found.definitions.filter { !found.shown.contains($0.line) }
  }

  /// All that are read as definitions, and the lines of those that are notes of the document.
  ///
  /// - Parameter root: parsed with footnotes.
  static func all(
    _ root: MarkdownNode, places: SourcePlaces
  ) -> (definitions: [Definition], shown: Set<Int>) {
    let definitions = places.noteDefinitions
    if definitions.isEmpty { return ([], []) }
    var shown: Set<Int> = []
    var other: [ClosedRange<Int>] = []
    root.forEachDescendant { node in
      let line = Int(node.pointee.start_line)
      switch node.kind {
      case .footnoteDefinition: shown.insert(line)
      case .codeBlock, .htmlBlock, .paragraph, .heading, .table:
        other.append(line...max(line, Int(node.pointee.end_line)))
        return .over
      default: break
      }
      return node.kind.isInline ? .over : .into
    }
    // Notes are at the end of the tree, wherever they were written.
    other.sort { $0.lowerBound < $1.lowerBound }
    var next = 0
    let notes = definitions.filter { definition in
      if shown.contains(definition.line) { return true }
      while next < other.count, other[next].upperBound < definition.line { next += 1 }
      return next == other.count || !other[next].contains(definition.line)
    }
    return (notes, shown)
  }
}

extension SourcePlaces {
  /// Lines that look like the definition of a footnote, if need be within quotes and lists.
  fileprivate var noteDefinitions: [UnshownNotes.Definition] {
    var definitions: [UnshownNotes.Definition] = []
    for (index, start) in lineStarts.enumerated() {
      let text = Self.withoutContainers(source[start...])
      guard text.starts(with: "[^".utf8) else { continue }
      let name = text.dropFirst(2).prefix {
        $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: " ")
      }
      guard !name.isEmpty, text.dropFirst(2 + name.count).starts(with: "]:".utf8) else { continue }
      definitions.append(
        UnshownNotes.Definition(
          line: index + 1, offset: text.startIndex, name: String(decoding: name, as: UTF8.self)))
    }
    return definitions
  }

  /// A line behind the marks of quotes and list entries with which it begins.
  private static func withoutContainers(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = line
    while true {
      rest = rest.drop(while: isSpace)
      if rest.first == UInt8(ascii: ">") {
        rest = rest.dropFirst()
        continue
      }
      var mark = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      guard mark <= 9, let sign = rest.dropFirst(mark).first,
        (mark == 0 ? "-+*" : ".)").utf8.contains(sign)
      else { return rest }
      mark += 1
      guard let next = rest.dropFirst(mark).first, isSpace(next) else { return rest }
      rest = rest.dropFirst(mark)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
