extension NumberFormat {
  /// The format of the ticks of a linear scale, with the decimals that tell neighbours apart, as
  /// `tickFormat` of d3-scale.
  /// - Parameters:
  ///   - start: the domain's beginning.
  ///   - count: about how many ticks there are.
  ///   - specifier: what it says about precision is kept; `,f` where there is none.
  package static func tickFormat(
    start: Double, stop: Double, count: Double, specifier: NumberSpecifier? = nil,
    locale: NumberLocale = .english
  ) -> NumberFormat {
    ticks(
      step: start == stop && count > 0 ? 0 : Ticks.step(start, stop, count: count),
      largest: max(start.magnitude, stop.magnitude),
      specifier: specifier, locale: locale)
  }

  /// The format of numbers that are multiples of a step.
  /// - Parameter largest: the largest magnitude among them.
  package static func ticks(
    step: Double, largest: Double, specifier: NumberSpecifier? = nil,
    locale: NumberLocale = .english
  ) -> NumberFormat {
    var specifier = specifier ?? .grouped
    if specifier.precision == nil, step.isFinite, largest.isFinite {
      let exponent = step.magnitude.decimalExponent
      switch specifier.kind {
      case .prefixed:
        let unit = NumberDigits.prefixExponent(of: largest.decimalExponent)
        specifier.precision = max(0, unit - exponent)
        return NumberFormat(specifier, prefixFor: largest, locale: locale)
      case .exponent, .general, .roundedPercent, .rounded, nil:
        let span = (largest.magnitude - step.magnitude).decimalExponent - exponent
        specifier.precision = max(0, span) + (specifier.kind == .exponent ? 0 : 1)
      case .fixed: specifier.precision = max(0, -exponent)
      case .percent: specifier.precision = max(0, -exponent - 2)
      default: break
      }
    }
    return NumberFormat(specifier, locale: locale)
  }

  /// All digits that matter, at most 12 of them: Vega's format of the ticks of a logarithmic scale.
  package static func allDigits(
    _ specifier: NumberSpecifier? = nil, locale: NumberLocale = .english
  ) -> NumberFormat {
    var specifier = specifier ?? NumberSpecifier()
    if specifier == NumberSpecifier() { specifier.isGrouped = true }
    if specifier.precision == nil {
      switch specifier.kind {
      case .percent: specifier.precision = 10
      case .exponent: specifier.precision = 11
      default: specifier.precision = 12
      }
      specifier.isTrimmed = true
    }
    return NumberFormat(specifier, locale: locale)
  }
}

extension NumberSpecifier {
  /// `,f`
  fileprivate static var grouped: NumberSpecifier {
    var specifier = NumberSpecifier()
    specifier.isGrouped = true
    specifier.kind = .fixed
    return specifier
  }
}
