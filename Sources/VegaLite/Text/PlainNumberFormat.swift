/// Numbers with so many decimals, in groups of three or none: what nearly all labels of axes are.
/// Writes their digits at once, or leaves what is not that plain to `NumberDigits`.
struct PlainNumberFormat: Sendable, Hashable {
  private let decimals: Int
  private let isTrimmed: Bool
  /// 100 for percents.
  private let factor: Double
  /// `nil` where digits are not grouped.
  private let thousands: String?
  private let decimal: String
  private let minus: String
  private let suffix: String

  /// - Returns: `nil` for what asks for more.
  init?(_ specifier: NumberSpecifier, _ locale: NumberLocale) {
    guard specifier.width == nil, specifier.symbol == nil, specifier.sign == .minus,
      locale.numerals == nil, !specifier.isGrouped || locale.grouping == [3]
    else { return nil }
    let precision = max(0, specifier.precision ?? 6)
    guard precision <= 9 else { return nil }
    switch specifier.kind {
    case .fixed: (decimals, factor, suffix) = (precision, 1, "")
    case .percent: (decimals, factor, suffix) = (precision, 100, locale.percent)
    case .decimal: (decimals, factor, suffix) = (0, 1, "")
    default: return nil
    }
    isTrimmed = specifier.isTrimmed
    thousands = specifier.isGrouped ? locale.thousands : nil
    (decimal, minus) = (locale.decimal, locale.minus)
    let longest = [thousands ?? "", decimal, minus, suffix].map(\.utf8.count).max() ?? 0
    if longest > Self.longestMark { return nil }
  }

  private static let longestMark = 8

  /// - Returns: `nil` where these digits might not be those of the double.
  func text(_ number: Double) -> String? {
    let magnitude = factor == 1 ? number.magnitude : number.magnitude * factor
    let scaled = magnitude * NumberDigits.power(of: decimals)
    guard scaled < 1e12 else { return nil }
    let below = scaled.rounded(.down)
    let rest = scaled - below
    // Beside a half the product may have been rounded across it.
    if decimals > 0, (rest - 0.5).magnitude < 1e-3 { return nil }
    return text(of: UInt64(below) + (rest >= 0.5 ? 1 : 0), isNegative: number < 0)
  }

  /// - Parameter units: of the last decimal.
  private func text(of units: UInt64, isNegative: Bool) -> String {
    // Up to 13 digits and a mark behind each third of them, the point, the sign and the suffix.
    let capacity = 16 + 7 * Self.longestMark
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { bytes in
      var first = capacity
      func put(_ mark: String) {
        for byte in mark.utf8.reversed() {
          first -= 1
          bytes[first] = byte
        }
      }
      put(suffix)
      var rest = units
      var isShown = !isTrimmed
      for _ in 0..<decimals {
        let digit = UInt8(rest % 10)
        rest /= 10
        isShown = isShown || digit != 0
        if isShown {
          first -= 1
          bytes[first] = UInt8(ascii: "0") + digit
        }
      }
      if decimals > 0, isShown { put(decimal) }
      var count = 0
      repeat {
        if count > 0, count % 3 == 0, let thousands { put(thousands) }
        first -= 1
        bytes[first] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
        count += 1
      } while rest > 0
      // What rounds to zero has no sign.
      if isNegative, units > 0 { put(minus) }
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[first...]), as: UTF8.self)
    }
  }
}
