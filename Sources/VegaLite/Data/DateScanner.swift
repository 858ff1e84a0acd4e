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
  case symbol(Unicode.Scalar)
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
      return .symbol(Unicode.Scalar(byte))
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

  /// The first three letters in lower case, as one number: they are compared for each row.
  private static func letters(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.prefix(3).reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
  }

  private static let words: [(letters: UInt32, word: DateToken.Word)] = {
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
    var words = weekdays.map { (letters: letters($0.utf8), word: DateToken.Word.weekday) }
    for (index, month) in months.enumerated() {
      words.append((letters(month.utf8), .month(index + 1)))
    }
    return words
  }()

  /// Those that are words only where nothing follows.
  private static let shortWords: [(letters: UInt32, word: DateToken.Word)] = {
    let words: [(String, DateToken.Word)] = [
      ("am", .halfDay(0)), ("pm", .halfDay(12)), ("t", .separator), ("z", .zone(0)),
      ("ut", .zone(0)), ("utc", .zone(0)), ("gmt", .zone(0)), ("edt", .zone(-4)),
      ("est", .zone(-5)), ("cdt", .zone(-5)), ("cst", .zone(-6)), ("mdt", .zone(-6)),
      ("mst", .zone(-7)), ("pdt", .zone(-7)), ("pst", .zone(-8)),
    ]
    return words.map { (letters($0.0.utf8), $0.1) }
  }()

  private static func word(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> DateToken.Word {
    let letters = letters(bytes)
    if let known = words.first(where: { $0.letters == letters }) { return known.word }
    guard bytes.count <= 3 else { return .other }
    return shortWords.first { $0.letters == letters }?.word ?? .other
  }
}
