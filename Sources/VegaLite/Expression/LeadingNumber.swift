extension ExpressionFunction {
  /// `parseFloat` of JavaScript: the longest number at the beginning.
  static func leadingNumber(_ text: String) -> Double {
    let rest = text.utf16.drop(while: ScriptText.isSpace)
    let ascii = rest.map { $0 < 0x80 ? UInt8($0) : 0 }
    var end = 0
    func digits() -> Int {
      let start = end
      while end < ascii.count, ascii[end] &- 0x30 < 10 { end += 1 }
      return end - start
    }
    if let sign = ascii.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { end = 1 }
    if ascii[end...].starts(with: "Infinity".utf8) {
      return ascii.first == UInt8(ascii: "-") ? -.infinity : .infinity
    }
    var count = digits()
    if end < ascii.count, ascii[end] == UInt8(ascii: ".") {
      end += 1
      let fraction = digits()
      if fraction == 0 { end -= 1 }
      count += fraction
    }
    if count == 0 { return .nan }
    if end < ascii.count, ascii[end] | 0x20 == UInt8(ascii: "e") {
      let before = end
      end += 1
      if end < ascii.count, ascii[end] == UInt8(ascii: "+") || ascii[end] == UInt8(ascii: "-") {
        end += 1
      }
      if digits() == 0 { end = before }
    }
    return NumberParsing.number(String(decoding: ascii[..<end], as: UTF8.self))
  }

  /// `parseInt` of JavaScript.
  static func leadingInteger(_ text: String, radix: Int32) -> Double {
    var rest = text.utf16.drop(while: ScriptText.isSpace)[...]
    var radix = radix
    let isNegative = rest.first == 0x2D
    if isNegative || rest.first == 0x2B { rest = rest.dropFirst() }
    if radix == 0 || radix == 16 {
      let prefix = Array(rest.prefix(2))
      if prefix.count == 2, prefix[0] == 0x30, prefix[1] | 0x20 == 0x78 {
        rest = rest.dropFirst(2)
        radix = 16
      }
    }
    if radix == 0 { radix = 10 }
    guard 2...36 ~= radix else { return .nan }
    let digits = rest.prefix { unit in digit(unit).map { $0 < radix } ?? false }
    if digits.isEmpty { return .nan }
    // Decimal digits beyond 2⁵³ are read as exactly as those of a number.
    let number =
      radix == 10
      ? NumberParsing.number(String(decoding: Array(digits), as: UTF16.self))
      : digits.reduce(0.0) { $0 * Double(radix) + Double(digit($1) ?? 0) }
    return isNegative ? -number : number
  }

  private static func digit(_ unit: UInt16) -> Int32? {
    switch unit {
    case 0x30...0x39: Int32(unit) - 0x30
    case 0x41...0x5A: Int32(unit) - 0x41 + 10
    case 0x61...0x7A: Int32(unit) - 0x61 + 10
    default: nil
    }
  }
}
