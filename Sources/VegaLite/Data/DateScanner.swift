/// One piece of a date's text.
enum DateToken: Hashable {
  enum Word: Hashable {
    case month(Int)
    /// 0 for AM, 12 for PM.
    case halfDay(Int)
    /// Hours ahead of UTC.
    case zone(Int)
    /// The `T` before the time.
    case separator
    case weekday
    case other
  }

  /// `length` counts the digits as written.
  case number(Int, length: Int)
  case word(Word)
  case symbol(Character)
  case space, unknown, end
}

/// Cuts a date's text into tokens.
struct DateScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  func peek() -> DateToken {
    var copy = self
    return copy.next()
  }

  @discardableResult
  mutating func skip(_ symbol: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: symbol) else { return false }
    index += 1
    return true
  }

  mutating func next() -> DateToken {
    guard index < bytes.count else { return .end }
    let start = index
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
    case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: ")"):
      index += 1
      return .symbol(Character(Unicode.Scalar(byte)))
    case UInt8(ascii: "("):
      skipParentheses()
      return .unknown
    case _ where spaceLength > 0:
      while spaceLength > 0 { index += spaceLength }
      return .space
    case UInt8(ascii: "A")...:
      while spaceLength == 0, index < bytes.count, isLetter(bytes[index]) { index += 1 }
      return .word(Self.word(bytes[start..<index]))
    default:
      index += 1
      return .unknown
    }
  }

  /// Bytes of the white space that begins here; 0 for none.
  private var spaceLength: Int {
    guard index < bytes.count else { return 0 }
    if NumberParsing.isSpace(bytes[index]) { return 1 }
    guard bytes[index] >= 0xC2 else { return 0 }
    let length = bytes[index] < 0xE0 ? 2 : 3
    guard index + length <= bytes.count else { return 0 }
    let character = String(decoding: bytes[index..<(index + length)], as: UTF8.self)
    guard let scalar = character.unicodeScalars.first else { return 0 }
    return scalar.properties.isWhitespace || scalar == "\u{FEFF}" ? length : 0
  }

  /// All that stands behind the digits in ASCII and beyond it makes words.
  private func isLetter(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") }

  private mutating func number() -> DateToken {
    let start = index
    var (number, significant) = (0, 0)
    while index < bytes.count, bytes[index] &- UInt8(ascii: "0") < 10 {
      let digit = Int(bytes[index] &- UInt8(ascii: "0"))
      if significant > 0 || digit > 0 { significant += 1 }
      // More digits make no date, and fractions of a second need no more.
      if significant <= 9 { number = number * 10 + digit }
      index += 1
    }
    return .number(number, length: index - start)
  }

  private mutating func skipParentheses() {
    var depth = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
      index += 1
      if depth == 0 { return }
    }
  }

  /// The first three digits behind the point of the seconds.
  static func milliseconds(_ number: Int, length: Int) -> Int {
    switch length {
    case 1: return number * 100
    case 2: return number * 10
    default:
      // At most nine significant digits were read.
      var (number, length) = (number, min(length, 9))
      while length > 3 {
        number /= 10
        length -= 1
      }
      return min(number, 999)
    }
  }

  private static func word(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> DateToken.Word {
    let letters = String(decoding: bytes.prefix(3).map { $0 | 0x20 }, as: UTF8.self)
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    if let month = months.firstIndex(of: letters) { return .month(month + 1) }
    if ["sun", "mon", "tue", "wed", "thu", "fri", "sat"].contains(letters) { return .weekday }
    guard bytes.count <= 3 else { return .other }
    switch letters {
    case "am": return .halfDay(0)
    case "pm": return .halfDay(12)
    case "t": return .separator
    case "z", "ut", "utc", "gmt": return .zone(0)
    case "edt": return .zone(-4)
    case "est", "cdt": return .zone(-5)
    case "cst", "mdt": return .zone(-6)
    case "mst", "pdt": return .zone(-7)
    case "pst": return .zone(-8)
    default: return .other
    }
  }
}
