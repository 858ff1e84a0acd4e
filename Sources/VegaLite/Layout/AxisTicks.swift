/// The ticks of an axis with a continuous scale, and their labels, as Vega chooses them.
struct AxisTicks {
  struct Tick: Sendable, Hashable {
    let value: Double
    /// Empty where a logarithmic scale has too many to label each.
    let label: String
  }

  let scale: ContinuousScale
  let format: FormatSpecification?
  var isShare = false
  /// `nil` leaves it to Vega.
  var count: TickCount?
  var minimumStep: Double?
  /// Written by the author.
  var values: [Double]?
  var locale: ChartLocale?

  /// In the order of the scale's range.
  var ticks: [Tick] {
    let wanted = count ?? .count(values.map { Double($0.count) } ?? 10)
    let count = wanted.adjusted(to: scale, minimumStep: minimumStep)
    let all = values.map { scale.validTicks($0, count: count.number) } ?? scale.ticks(count)
    let chosen = scale.type.isTemporal ? Self.lastOfSeconds(all) : all
    let pattern = format?.pattern?.value ?? (isShare ? ".0%" : nil)
    // Patterns were read before, so that this one is right.
    let format = try? TickFormat(
      scale, count: count, specifier: pattern, formatType: format?.kind == .time ? .time : nil,
      parts: format?.parts ?? [:], showsAll: values != nil, locale: locale ?? .english)
    return chosen.prefix(Int(Ticks.limit)).map {
      Tick(value: $0, label: format?.text($0) ?? $0.shortestText)
    }
  }
}

extension AxisTicks {
  /// Vega knows a tick by its date's text, which ends with the second: of several ticks within one
  /// the last stays.
  fileprivate static func lastOfSeconds(_ ticks: [Double]) -> [Double] {
    func second(_ tick: Double) -> Double { (tick / 1000).rounded(.down) }
    return ticks.indices.filter { index in
      index + 1 == ticks.count || second(ticks[index]) != second(ticks[index + 1])
    }.map { ticks[$0] }
  }
}

/// How the values of a discrete scale are written.
struct DiscreteLabels {
  let format: FormatSpecification?
  let valueType: FieldType
  let config: ConfigSpecification
  /// Numbers and moments are written as JavaScript has them, not as ours.
  let followsGrammar: Bool

  func texts(_ values: [Value]) -> [String] {
    let pattern = format?.pattern?.value
    let isTime = format?.kind == .time || format?.kind == nil && valueType == .temporal
    if isTime {
      let locale = config.locale?.time ?? .english
      if let pattern, let format = try? TimeFormat(pattern, locale: locale) {
        return values.map { value in time(value).map(format.format) ?? value.text }
      }
      let parts = format?.parts ?? [:]
      if followsGrammar || !parts.isEmpty,
        let format = try? TimeMultiFormat(parts, locale: locale)
      {
        return values.map { value in time(value).map(format.format) ?? value.text }
      }
      let formatter = ValueFormatter(nil, type: valueType)
      return values.map(formatter.text)
    }
    if let pattern,
      let specifier = try? NumberSpecifier(pattern)
    {
      let format = NumberFormat(specifier, locale: config.locale?.number ?? .english)
      return values.map { value in
        value.isNull ? value.text : format.format(value.coercedNumber)
      }
    }
    if followsGrammar { return values.map(\.text) }
    let formatter = ValueFormatter(nil, type: valueType)
    return values.map(formatter.text)
  }

  private func time(_ value: Value) -> Double? {
    switch value {
    case .time(let time), .number(let time): time
    case .text(let text): DateParsing.time(text)
    // As JavaScript takes null for a moment.
    case .null: 0
    default: nil
    }
  }
}
