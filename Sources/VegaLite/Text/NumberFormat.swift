/// Writes numbers by a specifier of d3-format (https://d3js.org/d3-format), with the same result
/// for every double.
package struct NumberFormat: Sendable, Hashable {
  package let specifier: NumberSpecifier
  package let locale: NumberLocale
  private let digits: NumberDigits
  private let prefix: String
  private let suffix: String
  /// For an SI prefix that all numbers share: multiplies the number first.
  private let factor: Double
  private let unit: String
  private let plain: PlainNumberFormat?

  package init(
    _ specifier: String, locale: NumberLocale = .english
  ) throws(NumberFormatProblem) {
    self.init(try NumberSpecifier(specifier), locale: locale)
  }

  package init(_ specifier: NumberSpecifier, locale: NumberLocale = .english) {
    self.init(specifier, locale: locale, factor: 1, unit: "")
  }

  /// - Parameter value: all numbers get the SI prefix that suits this one.
  package init(
    _ specifier: NumberSpecifier, prefixFor value: Double, locale: NumberLocale = .english
  ) {
    let exponent = NumberDigits.prefixExponent(of: value.decimalExponent)
    var specifier = specifier
    specifier.kind = .fixed
    self.init(
      specifier, locale: locale, factor: NumberDigits.power(of: -exponent),
      unit: NumberDigits.prefix(exponent: exponent))
  }

  private init(
    _ specifier: NumberSpecifier, locale: NumberLocale, factor: Double, unit: String
  ) {
    var specifier = specifier
    if specifier.kind == .groupedGeneral { specifier.isGrouped = true }
    if specifier.kind == nil { specifier.isTrimmed = true }
    if specifier.isZeroFilled || specifier.fill == "0" && specifier.alignment == .sign {
      specifier.isZeroFilled = true
      specifier.fill = "0"
      specifier.alignment = .sign
    }
    self.specifier = specifier
    self.locale = locale
    plain = factor == 1 && unit.isEmpty ? PlainNumberFormat(specifier, locale) : nil
    (self.factor, self.unit) = (factor, unit)
    digits = NumberDigits(kind: specifier.kind, precision: specifier.precision)
    switch (specifier.symbol, specifier.kind) {
    case (.currency, _): prefix = locale.currencyPrefix
    case (.base, .binary): prefix = "0b"
    case (.base, .octal): prefix = "0o"
    case (.base, .hexadecimal), (.base, .upperHexadecimal): prefix = "0x"
    default: prefix = ""
    }
    switch (specifier.symbol, specifier.kind) {
    case (.currency, _): suffix = locale.currencySuffix
    case (_, .percent), (_, .roundedPercent): suffix = locale.percent
    default: suffix = ""
    }
  }

  package func format(_ number: Double) -> String {
    if let text = plain?.text(number) { return text }
    return text(factor == 1 ? number : number * factor) + unit
  }

  private func text(_ number: Double) -> String {
    if specifier.kind == .character {
      return padded(prefix: prefix, "", suffix: number.shortestText + suffix)
    }
    var written = number.isNaN ? nil : digits.written(number.magnitude)
    if specifier.isTrimmed { written?.trim() }
    // What rounds to zero has no sign, unless one was asked for.
    let isNegative =
      number.sign == .minus && !number.isNaN
      && (written?.isZero == false || specifier.sign == .plus)
    let sign =
      isNegative
      ? (specifier.sign == .parentheses ? "(" : locale.minus)
      : specifier.sign == .plus || specifier.sign == .space ? String(specifier.sign.rawValue) : ""
    var suffix = (written?.unit ?? "") + self.suffix
    if isNegative, specifier.sign == .parentheses { suffix += ")" }
    guard let written else {
      return padded(prefix: sign + prefix, "", suffix: locale.nan + suffix)
    }
    if let fraction = written.fraction {
      suffix = locale.decimal + fraction + written.rest + suffix
    } else {
      suffix = written.rest + suffix
    }
    return padded(prefix: sign + prefix, written.whole, suffix: suffix)
  }

  /// - Parameter digits: what is grouped.
  private func padded(prefix: String, _ digits: String, suffix: String) -> String {
    var digits = digits
    if specifier.isGrouped, !specifier.isZeroFilled {
      digits = locale.grouped(digits, width: .max / 2)
    }
    let length =
      prefix.unicodeScalars.count + digits.unicodeScalars.count + suffix.unicodeScalars.count
    let missing = max(0, (specifier.width ?? 0) - length)
    func padding(_ count: Int) -> String { String(repeating: specifier.fill, count: count) }
    if specifier.isGrouped, specifier.isZeroFilled {
      let width =
        missing > 0 ? (specifier.width ?? 0) - suffix.unicodeScalars.count : .max / 2
      return locale.localized(
        prefix + locale.grouped(padding(missing) + digits, width: width) + suffix)
    }
    let text =
      switch specifier.alignment {
      case .left: prefix + digits + suffix + padding(missing)
      case .sign: prefix + padding(missing) + digits + suffix
      case .center:
        padding(missing / 2) + prefix + digits + suffix + padding(missing - missing / 2)
      case .right: padding(missing) + prefix + digits + suffix
      }
    return locale.localized(text)
  }
}
