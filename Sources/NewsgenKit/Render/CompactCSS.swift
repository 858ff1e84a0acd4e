/// A style sheet without what only its writer reads: comments and most white space, by the tokens of
/// https://www.w3.org/TR/css-syntax-3/. What it says stays the same.
struct CompactCSS {
  private let source: [UInt8]
  private var index = 0
  private var output: [UInt8] = []
  /// Whether white space or a comment stands between the last byte written and the next.
  private var isApart = false

  /// - Parameter source: CSS in UTF-8. Comments that begin with `/*!`, such as licences, are kept.
  static func compact(_ source: [UInt8]) -> [UInt8] {
    var compact = CompactCSS(source)
    compact.run()
    return compact.output
  }

  private init(_ source: [UInt8]) {
    self.source = source
    output.reserveCapacity(source.count)
  }

  private mutating func run() {
    while index < source.count {
      let byte = source[index]
      if isSpace(byte) {
        isApart = true
        index += 1
      } else if starts(with: "/*") {
        comment()
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        copy(to: endOfString(byte))
      } else if byte == UInt8(ascii: "\\") {
        let isEscape = index + 1 < source.count && source[index + 1] != UInt8(ascii: "\n")
        copy(to: index + (isEscape ? 2 : 1))
      } else if let end = endOfBareURL() {
        copy(to: end)
      } else {
        copy(to: index + 1)
      }
    }
    if !output.isEmpty { output.append(UInt8(ascii: "\n")) }
  }

  /// A comment parts what stands beside it as space does; one without an end goes to the end.
  private mutating func comment() {
    var end = index + 2
    while end < source.count, !(source[end...].starts(with: "*/".utf8)) { end += 1 }
    end = min(end + 2, source.count)
    if starts(with: "/*!") { copy(to: end) } else { isApart = true }
    index = end
  }

  private mutating func copy(to end: Int) {
    let end = min(end, source.count)
    if isApart, let last = output.last, !"{};,".utf8.contains(last),
      !"{};".utf8.contains(source[index])
    {
      output.append(UInt8(ascii: " "))
    }
    isApart = false
    output += source[index..<end]
    index = end
  }

  /// Behind the closing quote, or behind the line's end, which ends a string without one.
  private func endOfString(_ quote: UInt8) -> Int {
    var end = index + 1
    while end < source.count, source[end] != quote, source[end] != UInt8(ascii: "\n") {
      end += source[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return end + 1
  }

  /// Behind the bracket of `url(…)` without quotes, in which nothing is a comment.
  private func endOfBareURL() -> Int? {
    guard source[index] | 0x20 == UInt8(ascii: "u"), index + 4 <= source.count,
      source[index..<index + 4].elementsEqual("url(".utf8, by: { $0 | 0x20 == $1 | 0x20 })
    else { return nil }
    var end = index + 4
    while end < source.count, isSpace(source[end]) { end += 1 }
    guard end < source.count, source[end] != UInt8(ascii: "\""), source[end] != UInt8(ascii: "'")
    else { return nil }
    while end < source.count, source[end] != UInt8(ascii: ")") {
      end += source[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return end + 1
  }

  private func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { source[index...].starts(with: $0) }
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B
  }
}
