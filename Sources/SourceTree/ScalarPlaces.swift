import Diagnostics
import Yams

/// Finds where the text of a scalar stands, for those whose lines are lines of the YAML as they are.
///
/// Asked in the order of the text, all answers together take one pass over it. What stands before
/// the scalar asked for last has been said: an alias has no place of its own.
struct ScalarPlaces {
  private let source: [UInt8]
  private let firstLine: Int
  /// Where lines begin.
  private let lineStarts: [Int]
  /// Where the scalar asked for last begins.
  private var last = (line: 0, column: 1, offset: 0)

  /// - Parameter firstLine: the line of the file on which the text begins.
  init(_ text: String, firstLine: Int) {
    self.firstLine = firstLine
    source = Array(text.utf8)
    var starts = [0]
    for index in source.indices where source[index] == lineFeed { starts.append(index + 1) }
    lineStarts = starts
  }

  /// The place of the first character; `nil` where lines were folded or characters escaped.
  mutating func textStart(of scalar: Yams.Node.Scalar) -> SourcePosition? {
    guard let mark = scalar.mark, !scalar.string.isEmpty,
      let (offset, column) = contentStart(mark)
    else { return nil }
    let line = mark.line + firstLine - 1
    var text = scalar.string
    return text.withUTF8 { text in
      switch scalar.style {
      case .plain:
        return matches(text, at: offset) ? SourcePosition(line: line, column: column) : nil
      case .singleQuoted, .doubleQuoted:
        let isDouble = scalar.style == .doubleQuoted
        let quote = UInt8(ascii: isDouble ? "\"" : "'")
        let end = offset + 1 + text.count
        guard matches(text, at: offset + 1), end < source.count, source[end] == quote,
          !text.contains(isDouble ? UInt8(ascii: "\\") : quote)
        else { return nil }
        return SourcePosition(line: line, column: column + 1)
      case .literal:
        guard source[offset] == UInt8(ascii: "|") else { return nil }
        return indentation(of: text, below: mark.line).map {
          SourcePosition(line: line + 1, column: $0 + 1)
        }
      default: return nil
      }
    }
  }

  /// Where a scalar begins behind its tag and anchor, from which its mark is counted.
  private mutating func contentStart(_ mark: Mark) -> (offset: Int, column: Int)? {
    guard lineStarts.indices.contains(mark.line - 1),
      (mark.line, mark.column) > (last.line, last.column)
    else { return nil }
    let isSameLine = mark.line == last.line
    var offset = isSameLine ? last.offset : lineStarts[mark.line - 1]
    var column = isSameLine ? last.column : 1
    func step() {
      offset += 1
      while offset < source.count, source[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    func isSpace() -> Bool { source[offset] == space || source[offset] == tab }
    while column < mark.column, offset < source.count, source[offset] != lineFeed { step() }
    last = (mark.line, column, offset)
    while offset < source.count,
      source[offset] == UInt8(ascii: "&") || source[offset] == UInt8(ascii: "!")
    {
      while offset < source.count, source[offset] != lineFeed, !isSpace() { step() }
      while offset < source.count, isSpace() { step() }
    }
    return offset < source.count ? (offset, column) : nil
  }

  private func matches(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    source.count - offset >= text.count && !text.contains(lineFeed)
      && source[offset..<(offset + text.count)].elementsEqual(text)
  }

  /// By how much the lines of a literal block are indented, if they are the text's.
  private func indentation(
    of text: UnsafeBufferPointer<UInt8>, below header: Int
  ) -> Int? {
    var indentation: Int?
    let lines = text.split(separator: lineFeed, omittingEmptySubsequences: false)
    for (number, line) in zip(header..., lines) where !line.isEmpty {
      guard number < lineStarts.count else { return nil }
      let written = self.line(number)
      let indented = written.count - line.count
      guard indented >= 0, indentation ?? indented == indented,
        written.prefix(indented).allSatisfy({ $0 == space }),
        written.dropFirst(indented).elementsEqual(line)
      else { return nil }
      indentation = indented
    }
    return indentation
  }

  /// A line without its end.
  private func line(_ index: Int) -> ArraySlice<UInt8> {
    let isLast = index + 1 == lineStarts.count
    var end = isLast ? source.count : lineStarts[index + 1] - 1
    if end > lineStarts[index], source[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return source[lineStarts[index]..<end]
  }
}

private let lineFeed = UInt8(ascii: "\n")
private let space = UInt8(ascii: " ")
private let tab = UInt8(ascii: "\t")
