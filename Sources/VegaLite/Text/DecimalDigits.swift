/// A magnitude in decimal: `0.d1d2d3… × 10^point`. Digits are values from 0 to 9, the first of them
/// not 0; none at all for zero.
struct DecimalDigits {
  private(set) var digits: [UInt8]
  private(set) var point: Int

  /// All digits of a finite double, of which there are at most 767.
  init(exactly magnitude: Double) {
    let number = magnitude.magnitude
    guard number > 0, number.isFinite else {
      (digits, point) = ([], 0)
      return
    }
    // number = significand × 2^exponent
    var significand = number.significandBitPattern
    var exponent = Int(number.exponentBitPattern) - 1075
    if number.isNormal { significand |= 1 << 52 } else { exponent = -1074 }
    let zeros = significand.trailingZeroBitCount
    significand >>= UInt64(zeros)
    exponent += zeros

    // Limbs of nine decimal digits, the lowest first.
    let base: UInt64 = 1_000_000_000
    var limbs = [significand % base, significand / base % base].map(UInt32.init)
    func multiply(by factor: UInt64) {
      var carry: UInt64 = 0
      for index in limbs.indices {
        let product = UInt64(limbs[index]) * factor + carry
        limbs[index] = UInt32(product % base)
        carry = product / base
      }
      if carry > 0 { limbs.append(UInt32(carry)) }
    }
    var left = exponent.magnitude
    if exponent >= 0 {
      while left > 0 {
        let step = min(left, 29)
        multiply(by: 1 << UInt64(step))
        left -= step
      }
    } else {
      // m / 2^k = m × 5^k / 10^k
      while left >= 12 {
        multiply(by: 244_140_625)
        left -= 12
      }
      for _ in 0..<left { multiply(by: 5) }
    }
    digits = Self.written(limbs)
    point = digits.count + min(exponent, 0)
    trimZeros()
  }

  /// The fewest digits that read back as the same double.
  init(shortest magnitude: Double) {
    digits = []
    point = 0
    guard magnitude.isFinite, magnitude != 0 else { return }
    var (fraction, isFraction, exponent, isNegative) = (0, false, 0, false)
    var isExponent = false
    for byte in magnitude.magnitude.description.utf8 {
      switch byte {
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "e"): isExponent = true
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = byte - UInt8(ascii: "0")
        if isExponent {
          exponent = exponent * 10 + Int(digit)
        } else {
          digits.append(digit)
          if isFraction { fraction += 1 }
        }
      default: break
      }
    }
    point = digits.count - fraction + (isNegative ? -exponent : exponent)
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    point -= zeros
    trimZeros()
  }

  private static func written(_ limbs: [UInt32]) -> [UInt8] {
    var digits: [UInt8] = []
    digits.reserveCapacity(limbs.count * 9)
    for limb in limbs.reversed() {
      var (rest, unit) = (limb, UInt32(100_000_000))
      while unit > 0 {
        let digit = UInt8(rest / unit)
        if digit != 0 || !digits.isEmpty { digits.append(digit) }
        rest %= unit
        unit /= 10
      }
    }
    return digits
  }

  private mutating func trimZeros() {
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { point = 0 }
  }

  /// Keeps `count` digits (less than 1 leaves one or none), halves upwards as in JavaScript.
  mutating func round(toDigits count: Int) {
    guard count < digits.count else { return }
    guard count >= 0 else {
      (digits, point) = ([], 0)
      return
    }
    let isUp = digits[count] >= 5
    digits.removeLast(digits.count - count)
    guard isUp else { return trimZeros() }
    while let last = digits.last {
      if last < 9 {
        digits[digits.count - 1] = last + 1
        return
      }
      digits.removeLast()
    }
    digits = [1]
    point += 1
  }

  /// Keeps `count` digits behind the decimal point.
  mutating func round(toDecimals count: Int) { round(toDigits: point + count) }

  /// Multiplies by a power of ten.
  mutating func shift(by exponent: Int) {
    if !digits.isEmpty { point += exponent }
  }

  /// The digit at a place from the first one; 0 beyond the last.
  subscript(place: Int) -> UInt8 { place >= 0 && place < digits.count ? digits[place] : 0 }

  /// `123.450` with exactly so many decimals; digits beyond them are cut, so round first.
  func fixed(decimals: Int) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(max(point, 1) + decimals + 1)
    for place in 0..<max(point, 0) { text.append(UInt8(ascii: "0") + self[place]) }
    if point <= 0 { text.append(UInt8(ascii: "0")) }
    if decimals > 0 {
      text.append(UInt8(ascii: "."))
      for place in point..<(point + decimals) { text.append(UInt8(ascii: "0") + self[place]) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// `1.2345e+3` with exactly so many decimals.
  func exponential(decimals: Int) -> String {
    var text = [UInt8(ascii: "0") + self[0]]
    if decimals > 0 {
      text.append(UInt8(ascii: "."))
      for place in 1...decimals { text.append(UInt8(ascii: "0") + self[place]) }
    }
    let exponent = digits.isEmpty ? 0 : point - 1
    return String(decoding: text, as: UTF8.self) + (exponent < 0 ? "e-" : "e+")
      + String(exponent.magnitude)
  }
}
