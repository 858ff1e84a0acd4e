/// Writes magnitudes by one type and precision of d3-format.
struct NumberDigits: Sendable, Hashable {
  /// A number's text, cut where grouping and the locale's decimal mark need it.
  struct Written: Hashable {
    /// Digits before the point.
    var whole: String
    /// Digits behind it; `nil` without a point.
    var fraction: String?
    /// An exponent, or the word for infinity.
    var rest = ""
    /// The SI prefix.
    var unit = ""

    /// Whether it reads as 0.
    var isZero: Bool {
      let isDigits = !whole.isEmpty && whole.utf8.allSatisfy { $0 == UInt8(ascii: "0") }
      return isDigits && (fraction ?? "").utf8.allSatisfy { $0 == UInt8(ascii: "0") }
    }

    mutating func trim() {
      guard var kept = fraction else { return }
      while kept.last == "0" { kept.removeLast() }
      fraction = kept.isEmpty ? nil : kept
    }
  }

  private let kind: NumberSpecifier.Kind?
  private let precision: Int

  init(kind: NumberSpecifier.Kind?, precision: Int?) {
    self.kind = kind
    let precision = precision ?? (kind == nil ? 12 : 6)
    switch kind {
    case .general, .groupedGeneral, .rounded, .prefixed, .roundedPercent, nil:
      self.precision = max(1, min(21, precision))
    default: self.precision = max(0, min(20, precision))
    }
  }

  func written(_ magnitude: Double) -> Written {
    if magnitude.isInfinite {
      switch kind {
      case .decimal: return Written(whole: "", rest: "∞")
      // Grouped as digits are.
      case .binary, .octal, .hexadecimal: return Written(whole: "Infinity")
      case .upperHexadecimal: return Written(whole: "INFINITY")
      default: return Written(whole: "", rest: "Infinity")
      }
    }
    switch kind {
    case .exponent: return exponential(magnitude, decimals: precision)
    case .fixed: return fixed(magnitude)
    case .percent: return written(scaled: magnitude) { fixed($0) }
    case .general, .groupedGeneral, nil: return general(magnitude)
    case .rounded: return rounded(magnitude)
    case .roundedPercent: return written(scaled: magnitude) { rounded($0) }
    case .prefixed: return prefixed(magnitude)
    case .decimal, .character:
      let whole = magnitude.rounded(.toNearestOrAwayFromZero)
      return Written(whole: DecimalDigits(shortest: whole).fixed(decimals: 0))
    case .binary: return Written(whole: Self.radix(magnitude, bits: 1))
    case .octal: return Written(whole: Self.radix(magnitude, bits: 3))
    case .hexadecimal: return Written(whole: Self.radix(magnitude, bits: 4))
    case .upperHexadecimal: return Written(whole: Self.radix(magnitude, bits: 4).uppercased())
    }
  }

  private func written(scaled magnitude: Double, _ write: (Double) -> Written) -> Written {
    let scaled = magnitude * 100
    return scaled.isInfinite ? Written(whole: "", rest: "Infinity") : write(scaled)
  }

  /// `text` cut at its point and exponent.
  private static func cut(_ text: String) -> Written {
    let parts = text.split(separator: "e", maxSplits: 1)
    let numbers = (parts.first ?? "").split(separator: ".", maxSplits: 1)
    return Written(
      whole: String(numbers.first ?? ""), fraction: numbers.count > 1 ? String(numbers[1]) : nil,
      rest: parts.count > 1 ? "e" + parts[1] : "")
  }

  private func fixed(_ magnitude: Double) -> Written {
    // From here on JavaScript's toFixed writes an exponent.
    Self.cut(magnitude >= 1e21 ? magnitude.shortestText : magnitude.fixedText(decimals: precision))
  }

  private func exponential(_ magnitude: Double, decimals: Int) -> Written {
    Self.cut(magnitude.exponentialText(decimals: decimals))
  }

  /// Significant digits, with an exponent for what is very small or has more digits than those.
  private func general(_ magnitude: Double) -> Written {
    var decimal = DecimalDigits(exactly: magnitude)
    decimal.round(toDigits: precision)
    let exponent = decimal.digits.isEmpty ? 0 : decimal.point - 1
    if exponent < -6 || exponent >= precision {
      return exponential(magnitude, decimals: precision - 1)
    }
    return Self.cut(decimal.fixed(decimals: precision - 1 - exponent))
  }

  /// Significant digits, always without an exponent.
  private func rounded(_ magnitude: Double) -> Written {
    var decimal = DecimalDigits(exactly: magnitude)
    decimal.round(toDigits: precision)
    let point = decimal.digits.isEmpty ? 1 : decimal.point
    return Self.cut(decimal.fixed(decimals: max(0, precision - point)))
  }

  /// Significant digits with an SI prefix.
  private func prefixed(_ magnitude: Double) -> Written {
    var decimal = DecimalDigits(exactly: magnitude)
    decimal.round(toDigits: precision)
    let exponent = decimal.digits.isEmpty ? 0 : decimal.point - 1
    let unit = Self.prefixExponent(of: exponent)
    var significant = precision
    if exponent < unit {
      // Less than one of the smallest prefix: fewer digits, by as many zeros as stand before them.
      significant = max(1, precision + exponent - unit)
      decimal = DecimalDigits(exactly: magnitude)
      decimal.round(toDigits: significant)
    }
    decimal.shift(by: -unit)
    let point = decimal.digits.isEmpty ? 1 : decimal.point
    var written = Self.cut(decimal.fixed(decimals: max(0, significant - point)))
    written.unit = Self.prefix(exponent: unit)
    return written
  }

  /// The power of ten of the SI prefix for numbers with this exponent: -24 to 24 in steps of 3.
  static func prefixExponent(of exponent: Int) -> Int {
    max(-8, min(8, exponent.flooredQuotient(3))) * 3
  }

  static func prefix(exponent: Int) -> String {
    let prefixes = [
      "y", "z", "a", "f", "p", "n", "µ", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y",
    ]
    return prefixes[8 + exponent / 3]
  }

  /// The double that is nearest to a power of ten.
  static func power(of exponent: Int) -> Double {
    exponent.magnitude <= 22 ? powers[exponent + 22] : Double("1e\(exponent)") ?? .nan
  }

  /// From 1e-22 to 1e22.
  private static let powers = (-22...22).map { Double("1e\($0)") ?? .nan }

  /// The nearest whole number in base 2, 8 or 16.
  private static func radix(_ magnitude: Double, bits: Int) -> String {
    let whole = magnitude.rounded(.toNearestOrAwayFromZero)
    if whole < 9_007_199_254_740_992 { return String(UInt64(whole), radix: 1 << bits) }
    // A larger one ends with zeros in base 2: whole digits of them are taken off first.
    let zeros = (Int(whole.exponent) - 52) / bits
    let rest = Double(sign: .plus, exponent: -zeros * bits, significand: whole)
    return String(UInt64(rest), radix: 1 << bits) + String(repeating: "0", count: zeros)
  }
}
