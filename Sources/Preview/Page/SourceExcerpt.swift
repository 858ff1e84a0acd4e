import Diagnostics

/// The lines of a file around a place.
struct SourceExcerpt: Sendable, Hashable {
  struct Line: Sendable, Hashable {
    /// From 1.
    let number: Int
    let text: String
  }

  /// Up to the line of the place.
  let before: [Line]
  /// What stands below that line: blanks as wide as the text before the place, then `^`.
  let caret: String
  let after: [Line]

  /// How many lines are shown on either side.
  private static let margin = 2
  /// How many characters of a line are shown on either side of the place.
  private static let width = 120

  /// - Returns: `nil` where the file has no such line.
  init?(of source: [UInt8], at start: SourcePosition, end: SourcePosition?) {
    var source = source[...]
    if source.starts(with: [0xEF, 0xBB, 0xBF]) { source = source.dropFirst(3) }
    let lines = source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard (1...max(1, lines.count)).contains(start.line) else { return nil }
    func scalars(_ number: Int) -> [Unicode.Scalar] {
      var line = lines[number - 1]
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      return Array(String(decoding: line, as: UTF8.self).unicodeScalars)
    }
    let target = scalars(start.line)
    // A place behind the end of the line is shown right behind it.
    let column = min(max(0, start.column - 1), target.count)
    let first = max(0, column - Self.width)
    func line(_ number: Int) -> Line {
      Line(number: number, text: cut(scalars(number), from: first, count: 2 * Self.width))
    }
    let top = max(1, start.line - Self.margin)
    var bottom = min(lines.count, start.line + Self.margin)
    // What follows the last line end is no line, unless the place is there.
    if bottom == lines.count, bottom > start.line, lines[bottom - 1].isEmpty { bottom -= 1 }
    before = (top...start.line).map(line)
    after = start.line < bottom ? ((start.line + 1)...bottom).map(line) : []
    var length = 1
    if let end, end.line == start.line, end.column > start.column {
      length = min(end.column - 1, target.count, column + Self.width) - column
    }
    let blanks = (first > 0 ? " " : "") + target[first..<column].map(blank).joined()
    caret = blanks + String(repeating: "^", count: max(1, length))
  }
}

private func cut(_ scalars: [Unicode.Scalar], from first: Int, count: Int) -> String {
  var text = String.UnicodeScalarView(scalars.dropFirst(first).prefix(count))
  if first > 0, !text.isEmpty { text.insert("…", at: text.startIndex) }
  if scalars.count > first + count { text.append("…") }
  return String(text)
}

/// A blank as wide as a character in a font of one width.
private func blank(_ scalar: Unicode.Scalar) -> String {
  switch scalar.value {
  case 0x09: "\t"
  // Hangul, ideographs, kana and their full-width forms take two columns.
  case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
    "\u{3000}"
  default: scalar.properties.generalCategory == .nonspacingMark ? "" : " "
  }
}
