import Markup

/// Cuts a style sheet, or the value of a `style` attribute, into parts as a browser's tokenizer does
/// (https://www.w3.org/TR/css-syntax-3/), as far as it matters where strings, addresses and comments
/// begin and end.
struct CSSScanner {
  enum Part: Hashable {
    /// White space, any length of it.
    case space
    /// One without an end goes to the end.
    case comment
    /// With what stands between its quotes; one without a second ends with the line.
    case string(Range<Int>)
    /// `@name`, with the name.
    case atKeyword(Range<Int>)
    /// `url(` in front of a string.
    case urlFunction
    /// `url(…)` without quotes, with the address; nothing in it is a comment.
    case url(Range<Int>)
    /// A backslash with the sign that it takes the meaning from.
    case escape
    /// Names, numbers and units.
    case word
    /// Any other byte.
    case sign(UInt8)
  }

  private let css: [UInt8]
  private var index = 0

  /// - Parameter css: in UTF-8.
  init(_ css: [UInt8]) { self.css = css }

  /// The next part with the bytes that it takes; all parts together are the whole text.
  mutating func next() -> (part: Part, range: Range<Int>)? {
    guard index < css.count else { return nil }
    let start = index
    let part = part(at: css[start])
    index = min(index, css.count)
    return (part, start..<index)
  }

  private mutating func part(at byte: UInt8) -> Part {
    switch byte {
    case let byte where Self.isSpace(byte):
      skip(while: Self.isSpace)
      return .space
    case UInt8(ascii: "/") where starts(with: "/*"):
      index += 2
      while index < css.count, !css[index...].starts(with: "*/".utf8) { index += 1 }
      index += 2
      return .comment
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return string(byte)
    case UInt8(ascii: "\\"):
      let isEscape = index + 1 < css.count && css[index + 1] != UInt8(ascii: "\n")
      index += isEscape ? 2 : 1
      return .escape
    case UInt8(ascii: "@"):
      index += 1
      let start = index
      skip(while: Self.isPartOfWord)
      return .atKeyword(start..<index)
    case UInt8(ascii: "u") where starts(with: "url("), UInt8(ascii: "U") where starts(with: "url("):
      return url()
    case let byte where Self.isPartOfWord(byte):
      skip(while: Self.isPartOfWord)
      return .word
    default:
      index += 1
      return .sign(byte)
    }
  }

  private mutating func string(_ quote: UInt8) -> Part {
    index += 1
    let start = index
    while index < css.count, css[index] != quote, css[index] != UInt8(ascii: "\n") {
      index += css[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(index, css.count)
    index += 1
    return .string(start..<end)
  }

  private mutating func url() -> Part {
    index += 4
    let behind = index
    skip(while: Self.isSpace)
    guard index < css.count, css[index] != UInt8(ascii: "\""), css[index] != UInt8(ascii: "'")
    else {
      index = behind
      return .urlFunction
    }
    let start = index
    skipEscaped { $0 != UInt8(ascii: ")") && !Self.isSpace($0) }
    let end = min(index, css.count)
    // What a space parts from an address makes it none, up to the bracket.
    skipEscaped { $0 != UInt8(ascii: ")") }
    index += 1
    return .url(start..<end)
  }

  // MARK: Bytes

  private mutating func skip(while isWanted: (UInt8) -> Bool) {
    while index < css.count, isWanted(css[index]) { index += 1 }
  }

  private mutating func skipEscaped(while isWanted: (UInt8) -> Bool) {
    while index < css.count, isWanted(css[index]) {
      index += css[index] == UInt8(ascii: "\\") ? 2 : 1
    }
  }

  private func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { text in
      css[index...].prefix(text.count).elementsEqual(text) { byte, wanted in
        byte == wanted || byte.isASCIILetter && byte | 0x20 == wanted
      }
    }
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || byte >= 0x80 || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte)
  }
}
