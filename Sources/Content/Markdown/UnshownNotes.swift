import CCMarkGFM
import Diagnostics

/// Footnotes that are not in the output: cmark-gfm drops, without a word, those that nothing refers
/// to and all but the first of one name.
enum UnshownNotes {
  static func warnings(
    _ root: MarkdownNode, file: String, places: SourcePlaces
  ) -> [Diagnostic] {
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
    return definitions.compactMap { line, name in
      if shown.contains(line) || other.contains(where: { $0.contains(line) }) { return nil }
      let position = SourcePosition(line: places.line(inFile: line), column: 1)
      return .warning(
        at: SourceRange(file: file, start: position),
        "footnote '[^\(name)]' is not shown: nothing refers to it, or it is a second of that name")
    }
  }
}

extension SourcePlaces {
  /// Lines that look like the definition of a footnote, with its name.
  fileprivate var noteDefinitions: [(line: Int, name: String)] {
    var definitions: [(line: Int, name: String)] = []
    for (index, start) in lineStarts.enumerated() {
      let line = source[start...]
      let text = line.drop { $0 == UInt8(ascii: " ") }
      guard text.startIndex - start < 4, text.starts(with: "[^".utf8) else { continue }
      let name = text.dropFirst(2).prefix {
        $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: " ")
      }
      guard !name.isEmpty, text.dropFirst(2 + name.count).starts(with: "]:".utf8) else { continue }
      definitions.append((index + 1, String(decoding: name, as: UTF8.self)))
    }
    return definitions
  }
}
