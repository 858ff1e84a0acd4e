import CCMarkGFM
import Diagnostics

/// Marks of footnotes that have no definition. cmark-gfm makes text of them, as of `\[^a]`, which is
/// meant so: the source tells one from the other.
struct UndefinedNotes {
  private struct Mark {
    let name: String
    let position: SourcePosition
  }

  private var marks: [Mark] = []
  /// The block that is being looked through, and how far its text has been.
  private var block: MarkdownNode?
  private var index = 0

  /// Looks through text or what else can have a mark's characters in it; the order is the text's.
  mutating func note(_ node: MarkdownNode, places: inout SourcePlaces) {
    let literal = node.literal
    var start = 0
    while let mark = Self.nextMark(in: literal, from: start) {
      start = mark.upperBound
      let bytes = Bytes(rebasing: literal[mark])
      guard Self.isName(bytes.dropFirst(2).dropLast()), let found = find(bytes, around: node),
        node.kind == .text, !found.isEscaped, !Self.isExpression(literal, around: mark)
      else { continue }
      marks.append(
        Mark(
          name: String(decoding: bytes.dropFirst(2).dropLast(), as: UTF8.self),
          position: places.position(ofText: found.index, around: node)))
    }
  }

  func warnings(_ root: MarkdownNode, file: String, places: SourcePlaces) -> [Diagnostic] {
    if marks.isEmpty { return [] }
    let names = Set(UnshownNotes.all(root, places: places).definitions.map(\.name))
    let compared = names.count > Self.mostCompared ? [] : names
    return marks.filter { !names.contains($0.name) }.map { mark in
      .warning(
        at: SourceRange(file: file, start: mark.position), "no footnote '[^\(mark.name)]'",
        suggestion: nearestName(to: mark.name, among: compared).map { "[^\($0)]" })
    }
  }

  /// Among more definitions none is sought for a slip.
  private static let mostCompared = 300

  /// The next `[^…]` without a bracket or a line's end within.
  private static func nextMark(in text: Bytes, from start: Int) -> Range<Int>? {
    var index = start
    while index + 1 < text.count {
      guard text[index] == UInt8(ascii: "["), text[index + 1] == UInt8(ascii: "^") else {
        index += 1
        continue
      }
      var end = index + 2
      while end < text.count, !"[]\n".utf8.contains(text[end]) { end += 1 }
      if end < text.count, text[end] == UInt8(ascii: "]") { return index..<(end + 1) }
      index = end
    }
    return nil
  }

  /// The next place of a mark in the text of the block around a node.
  private mutating func find(
    _ mark: Bytes, around node: MarkdownNode
  ) -> (index: Int, isEscaped: Bool)? {
    var around = node
    while around.kind.isInline, let parent = around.parent { around = parent }
    if block != around { (block, index) = (around, 0) }
    let text = around.blockText
    while index + mark.count <= text.count {
      if text[index] == UInt8(ascii: "\\"), index + 1 < text.count {
        if Bytes(rebasing: text[(index + 1)...]).starts(with: mark) {
          index += 1 + mark.count
          return (index - mark.count, true)
        }
        // In code a backslash is one; a mark can yet begin behind two of them.
        index += text[index + 1] == UInt8(ascii: "\\") ? 2 : 1
      } else if text[index] == UInt8(ascii: "["),
        Bytes(rebasing: text[index...]).starts(with: mark)
      {
        index += mark.count
        return (index - mark.count, false)
      } else {
        index += 1
      }
    }
    return nil
  }

  /// Whether it can be a name and is no range of characters, such as `a-z` or `A-Z0-9_`.
  private static func isName(_ name: Slice<Bytes>) -> Bool {
    let name = Array(name)
    func kind(_ byte: UInt8) -> Int? {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): 0
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"): 2
      case UInt8(ascii: "-"), UInt8(ascii: "_"): 3
      default: byte < 0x80 ? nil : 4
      }
    }
    guard name.contains(where: { kind($0) != 3 }), name.allSatisfy({ kind($0) != nil }) else {
      return false
    }
    var (index, hasRange) = (0, false)
    while index < name.count {
      if index + 2 < name.count, name[index + 1] == UInt8(ascii: "-"),
        let first = kind(name[index]),
        first < 3, first == kind(name[index + 2]), name[index] < name[index + 2]
      {
        hasRange = true
        index += 3
      } else if kind(name[index]) == 3 {
        index += 1
      } else {
        return true
      }
    }
    return !hasRange
  }

  /// Whether it stands in a regular expression, by the signs next to it.
  private static func isExpression(_ text: Bytes, around mark: Range<Int>) -> Bool {
    mark.lowerBound > 0 && "/\\|^".utf8.contains(text[mark.lowerBound - 1])
      || mark.upperBound < text.count && "*+{$/|\\".utf8.contains(text[mark.upperBound])
  }
}
