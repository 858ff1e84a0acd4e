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
    let definitions = places.noteDefinitions
    if definitions.isEmpty { return [] }
    var shown: Set<Int> = []
    var other: [ClosedRange<Int>] = []
    root.forEachDescendant { node in
      let lines = Int(node.pointee.start_line)
      switch node.kind {
      case .footnoteDefinition: shown.insert(lines)
      case .codeBlock, .htmlBlock: other.append(lines...max(lines, Int(node.pointee.end_line)))
      default: break
      }
      return node.kind.isInline || node.kind == .paragraph ? .over : .into
    }
    // Notes are at the end of the tree, wherever they were written.
    other.sort { $0.lowerBound < $1.lowerBound }
    var next = 0
    return definitions.filter { definition in
      while next < other.count, other[next].upperBound < definition.line { next += 1 }
      let isOther = next < other.count && other[next].contains(definition.line)
      return !isOther && !shown.contains(definition.line)
    }
  }
}

extension SourcePlaces {
  /// Lines that look like the definition of a footnote.
  fileprivate var noteDefinitions: [UnshownNotes.Definition] {
    var definitions: [UnshownNotes.Definition] = []
    for (index, start) in lineStarts.enumerated() {
      let line = source[start...]
      let text = line.drop { $0 == UInt8(ascii: " ") }
      guard text.startIndex - start < 4, text.starts(with: "[^".utf8) else { continue }
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
}
