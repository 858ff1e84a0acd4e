/// The ticks of an axis or legend with a continuous scale, and their labels, as Vega chooses them.
struct AxisTicks {
  struct Tick: Sendable, Hashable {
    let value: Double
    /// Empty where a logarithmic scale has too many to label each.
    let label: String
  }

  let scale: ContinuousScale
  let format: FormatSpecification?
  let valueType: FieldType
  var isShare = false
  var count: TickCount?
  var minimumStep: Double?
  /// Boundaries of bins, which are the ticks where no values are written.
  var implied: [Double] = []
  /// Written by the author.
  var values: [Double]?
  var config = ConfigSpecification()

  private static let usualCount = 10.0

  private var lower: Double { min(scale.lower, scale.upper) }
  private var upper: Double { max(scale.lower, scale.upper) }

  /// In the order of the scale's range.
  var ticks: [Tick] {
    let tally = tally
    let chosen: [Double]
    if let values {
      chosen = values.filter(scale.contains)
    } else if !implied.isEmpty {
      let stride = tally > 0 ? Int(min(Double(implied.count) / tally, 1e6)) : 0
      let some =
        stride < 2
        ? implied : implied.enumerated().filter { $0.offset % stride == 0 }.map(\.element)
      chosen = some.filter(scale.contains)
    } else {
      chosen = generated(tally)
    }
    return zip(chosen, labels(chosen, tally)).map { Tick(value: $0, label: $1) }
  }

  /// How many ticks are wanted.
  private var tally: Double {
    guard case .count(let count)? = count, count.isFinite else {
      return values.map { Double($0.count) } ?? Self.usualCount
    }
    var tally = min(max(count, 0), Ticks.limit)
    if !implied.isEmpty, values == nil { tally = max(tally, Double(implied.count)) }
    if let minimumStep, minimumStep > 0 {
      let most = ((upper - lower) / minimumStep).rounded(.down)
      tally = min(tally, (most.isFinite && most > 0 ? most : 1) + 1)
    }
    return tally
  }

  private func generated(_ tally: Double) -> [Double] {
    switch scale.type {
    case .log: return LogTicks(base: scale.base).ticks(scale.lower, scale.upper, count: tally)
    case .time, .utc:
      let ticks = TimeTicks(dayCount: scale.type == .utc ? .always : .inMonth)
      if case .interval(let interval)? = count {
        return ticks.ticks(scale.lower, scale.upper, every: interval)
      }
      return ticks.ticks(scale.lower, scale.upper, count: tally)
    default: return Ticks.linear(scale.lower, scale.upper, count: tally)
    }
  }

  private func labels(_ values: [Double], _ tally: Double) -> [String] {
    let pattern = format?.pattern?.value
    if scale.type.isTemporal || format?.kind == .time {
      let locale = config.timeLocale ?? .english
      if let pattern, let format = try? TimeFormat(pattern, locale: locale) {
        return values.map(format.format)
      }
      guard let format = try? TimeMultiFormat(locale: locale) else {
        return values.map { ValueText.time($0) }
      }
      return values.map(format.format)
    }
    let locale = config.numberLocale ?? .english
    let specifier = (pattern ?? (isShare ? ".0%" : nil)).flatMap { try? NumberSpecifier($0) }
    if scale.type == .log {
      let format = NumberFormat.allDigits(specifier, locale: locale)
      let ticks = LogTicks(base: scale.base)
      let count = ticks.ticks(scale.lower, scale.upper, count: tally).count
      let isAll = self.values != nil
      return values.map {
        isAll || ticks.isLabelled($0, tickCount: count, count: tally) ? format.format($0) : ""
      }
    }
    let format = NumberFormat.tickFormat(
      start: scale.lower, stop: scale.upper, count: tally, specifier: specifier, locale: locale)
    return values.map(format.format)
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
      let locale = config.timeLocale ?? .english
      if let pattern, let format = try? TimeFormat(pattern, locale: locale) {
        return values.map { value in time(value).map(format.format) ?? value.text }
      }
      if followsGrammar, let format = try? TimeMultiFormat(locale: locale) {
        return values.map { value in time(value).map(format.format) ?? value.text }
      }
      let formatter = ValueFormatter(nil, type: valueType)
      return values.map(formatter.text)
    }
    if let pattern,
      let specifier = try? NumberSpecifier(pattern)
    {
      let format = NumberFormat(specifier, locale: config.numberLocale ?? .english)
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
    default: nil
    }
  }
}
