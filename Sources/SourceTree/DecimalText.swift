/// Reads the usual decimal numbers, exactly and without a `String`.
package enum DecimalText {
  /// The double that is nearest to `[-] digits [. digits] [e [+-] digits]`; `nil` for all other texts,
  /// and where more than 19 digits or a large exponent want more care.
  package static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    var (index, mantissa, digits, decimals) = (0, 0 as UInt64, 0, 0)
    let count = bytes.count
    let isNegative = count > 0 && bytes[0] == UInt8(ascii: "-")
    if isNegative { index = 1 }
    let start = index
    while index < count, bytes[index] &- UInt8(ascii: "0") < 10 {
      mantissa = mantissa &* 10 &+ UInt64(bytes[index] &- UInt8(ascii: "0"))
      index += 1
    }
    digits = index - start
    if index < count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      let point = index
      while index < count, bytes[index] &- UInt8(ascii: "0") < 10 {
        mantissa = mantissa &* 10 &+ UInt64(bytes[index] &- UInt8(ascii: "0"))
        index += 1
      }
      decimals = index - point
      digits += decimals
    }
    // With 19 digits behind a single 0 the mantissa cannot have overflowed.
    guard digits > 0, digits - (bytes[start] == UInt8(ascii: "0") ? 1 : 0) <= 19 else { return nil }
    var exponent = 0
    if index < count {
      guard let written = self.exponent(bytes, from: index) else { return nil }
      exponent = written
    }
    guard let magnitude = number(mantissa, exponent: exponent - decimals) else { return nil }
    return isNegative ? -magnitude : magnitude
  }

  private static func exponent(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    guard bytes[index] | 0x20 == UInt8(ascii: "e") else { return nil }
    index += 1
    var isNegative = false
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      isNegative = bytes[index] == UInt8(ascii: "-")
      index += 1
    }
    guard index < bytes.count, bytes.count - index <= 4 else { return nil }
    var exponent = 0
    while index < bytes.count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      exponent = exponent * 10 + Int(digit)
      index += 1
    }
    return isNegative ? -exponent : exponent
  }

  private static func number(_ mantissa: UInt64, exponent: Int) -> Double? {
    if mantissa == 0 { return 0 }
    if exponent == 0 { return Double(mantissa) }
    // Clinger's observation: both are doubles as they stand, so that one operation rounds once.
    if mantissa < 1 << 53, exponent.magnitude <= 22 {
      let power = powers[Int(exponent.magnitude)]
      return exponent < 0 ? Double(mantissa) / power : Double(mantissa) * power
    }
    guard exponent < 0, exponent >= -19 else { return nil }
    return quotient(mantissa, wholePowers[-exponent])
  }

  /// The nearest double to the quotient of two whole numbers, by their quotient with at least 62 bits;
  /// its lowest bit also stands for a remainder, so that the conversion rounds as it must.
  private static func quotient(_ dividend: UInt64, _ divisor: UInt64) -> Double {
    let (left, right) = (dividend.leadingZeroBitCount, divisor.leadingZeroBitCount)
    let whole = dividend << UInt64(left)
    let (quotient, remainder) = (divisor << UInt64(right)).dividingFullWidth(
      (whole >> 1, whole << 63))
    let sticky = quotient | (remainder == 0 ? 0 : 1)
    return Double(sign: .plus, exponent: right - left - 63, significand: Double(sticky))
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  private static let wholePowers: [UInt64] = [
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
    10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000,
    1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000,
    1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
  ]
}
