/// The values that the legend of a scale of numbers shows and their labels, as Vega's legends.
struct LegendEntries: Sendable {
  enum Form: Sendable, Hashable {
    /// A symbol for each value.
    case symbols
    /// One ramp of colours.
    case gradient
    /// A bar with a field for each class.
    case classes
  }

  struct Entry: Sendable, Hashable {
    let value: Double
    /// Empty where there is no label.
    let label: String
    /// Where the label stands along a gradient or bar, from 0 to 1.
    let share: Double
    /// Where the field of a class ends.
    let endShare: Double
  }

  let entries: [Entry]

  /// How many labels a ramp of a length in pixels asks for, where nobody says.
  static func standardCount(length: Double) -> TickCount {
    .count(max(2, 2 * (length / 100).rounded(.down)))
  }

  /// - Parameters:
  ///   - values: the author's; `nil` takes those of the scale.
  ///   - count: how many are asked for; Vega's default is 5 for symbols.
  ///   - isRamp: whether the scale is one of colours on a ramp, also where symbols show them.
  init(
    _ scale: ContinuousScale, as form: Form, values: [Double]? = nil,
    count: TickCount = .count(5), specifier: String? = nil,
    formatType: TickFormat.FormatType? = nil, isRamp: Bool = false,
    locale: ChartLocale = .english
  ) throws {
    let format = try TickFormat(
      scale, count: count, specifier: specifier, formatType: formatType,
      showsAll: values != nil, locale: locale)
    var shown =
      values
      ?? scale.legendTicks(count, isRamp: isRamp || form == .gradient && scale.domain.count <= 3)
    switch form {
    case .symbols where scale.bins != nil:
      let end = values == nil ? scale.bins?.last ?? .infinity : .infinity
      entries = Self.ranges(shown, end: end, format)
    case .symbols:
      entries = shown.map { Entry(value: $0, label: format.text($0), share: 0, endShare: 0) }
    case .gradient:
      if values == nil, shown.count < 3, scale.lower != scale.upper {
        shown = [scale.lower, scale.upper]
      }
      let hasLength = (scale.upper - scale.lower).isFinite && scale.upper != scale.lower
      let line = scale.with(domain: [scale.lower, scale.upper], range: [0, 1])
      entries = shown.map {
        let share = hasLength ? line.position($0) ?? .nan : 0.5
        return Entry(value: $0, label: format.text($0), share: share, endShare: share)
      }
    case .classes:
      entries = Self.fields(shown, format) {
        ($0 - scale.lower) / (scale.upper - scale.lower)
      }
    }
  }

  init(
    _ scale: DiscretizingScale, as form: Form, values: [Double]? = nil,
    specifier: String? = nil, formatType: TickFormat.FormatType? = nil,
    locale: ChartLocale = .english
  ) throws {
    let format = try TickFormat(
      scale, count: .count(5), specifier: specifier, formatType: formatType, isLegend: true,
      locale: locale)
    let shown = values ?? scale.classStarts
    switch form {
    case .symbols:
      entries = Self.ranges(shown, end: values == nil ? scale.classEnd : .infinity, format)
    case .gradient, .classes: entries = Self.fields(shown, format, scale.barShare)
    }
  }

  /// `< 10`, `10 – 20`, `≥ 20`.
  private static func ranges(
    _ values: [Double], end: Double, _ format: TickFormat
  ) -> [Entry] {
    values.enumerated().map { index, value in
      let limit = index + 1 < values.count ? values[index + 1] : end
      let low = value.isFinite ? format.text(value) : ""
      let high = limit.isFinite ? format.text(limit) : ""
      let label =
        !low.isEmpty && !high.isEmpty
        ? low + " \u{2013} " + high : !high.isEmpty ? "< " + high : "\u{2265} " + low
      return Entry(value: value, label: label, share: 0, endShare: 0)
    }
  }

  private static func fields(
    _ values: [Double], _ format: TickFormat, _ share: (Double) -> Double
  ) -> [Entry] {
    values.enumerated().map { index, value in
      Entry(
        value: value, label: index == 0 ? "" : format.text(value),
        share: index == 0 ? 0 : share(value),
        endShare: index == values.count - 1 ? 1 : share(values[index + 1]))
    }
  }
}
