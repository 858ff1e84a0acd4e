import SourceTree

/// Reads numbers as JavaScript's `Number(text)` does.
enum NumberParsing {
  /// NaN where the text is no number; 0 for blank text.
  static func number(_ text: String) -> Double {
    var text = text
    return text.withUTF8 { number($0) }
  }

  /// The same for UTF-8.
  static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Double {
    if let simple = DecimalText.number(bytes) { return simple }
    var rest = bytes[...]
    while let first = rest.first, isSpace(first) { rest.removeFirst() }
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    guard let first = rest.first else { return 0 }
    if rest.count < bytes.count { return number(UnsafeBufferPointer(rebasing: rest)) }
    if first == UInt8(ascii: "0"), rest.count > 2, let number = radix(rest) { return number }
    let isSigned = first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
    let unsigned = isSigned ? rest.dropFirst() : rest
    if unsigned.elementsEqual("Infinity".utf8) {
      return first == UInt8(ascii: "-") ? -.infinity : .infinity
    }
    return long(rest, unsigned)
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func radix(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Double? {
    let base: Double
    switch bytes[bytes.startIndex + 1] | 0x20 {
    case UInt8(ascii: "x"): base = 16
    case UInt8(ascii: "o"): base = 8
    case UInt8(ascii: "b"): base = 2
    default: return nil
    }
    var number = 0.0
    for byte in bytes.dropFirst(2) {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      default: return .nan
      }
      guard Double(digit) < base else { return .nan }
      number = number * base + Double(digit)
    }
    return number
  }

  /// `digits [. digits] [e digits]`, with the long mantissas and exponents left to Swift.
  private static func long(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ unsigned: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Double {
    var rest = unsigned
    func digits() -> Int {
      let count = rest.prefix { $0 &- UInt8(ascii: "0") < 10 }.count
      rest = rest.dropFirst(count)
      return count
    }
    let whole = digits()
    var fraction = 0
    let hasPoint = rest.first == UInt8(ascii: ".")
    if hasPoint {
      rest = rest.dropFirst()
      fraction = digits()
    }
    guard whole + fraction > 0 else { return .nan }
    let mantissa = unsigned[unsigned.startIndex..<rest.startIndex]
    var exponent = ""
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        exponent = sign == UInt8(ascii: "-") ? "-" : ""
        rest = rest.dropFirst()
      }
      let start = rest
      guard digits() > 0 else { return .nan }
      exponent = "e" + exponent + String(decoding: start, as: UTF8.self)
    }
    guard rest.isEmpty else { return .nan }
    // Swift wants a digit on both sides of the point.
    var text = String(decoding: mantissa, as: UTF8.self)
    if whole == 0 { text = "0" + text }
    if hasPoint, fraction == 0 { text += "0" }
    let number = Double(text + exponent) ?? .nan
    return bytes.first == UInt8(ascii: "-") ? -number : number
  }
}
