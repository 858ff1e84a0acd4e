/// Round values on a continuous scale as newsgen labels them.
enum HouseTicks {
  /// The values to label with about `count` labels.
  static func values(_ scale: ContinuousScale, count: Double, minimumStep: Double?) -> [Double] {
    let (lower, upper) = (min(scale.lower, scale.upper), max(scale.lower, scale.upper))
    switch scale.type {
    case .log where lower > 0:
      return logarithmic(lower, upper, base: scale.base, count: count)
    case .log:
      return scale.ticks(.count(count))
    case .time, .utc:
      return temporal(scale, count: count, minimumStep: minimumStep)
    default:
      var count = count
      if let minimumStep, minimumStep > 0 {
        count = min(count, max(1, ((upper - lower) / minimumStep).rounded(.down)))
        while count > 1, Ticks.step(lower, upper, count: count) < minimumStep { count -= 1 }
      }
      return Ticks.linear(lower, upper, count: count)
    }
  }

  /// No two within one unit of time, where a least step is known: their labels would be the same.
  private static func temporal(
    _ scale: ContinuousScale, count: Double, minimumStep: Double?
  ) -> [Double] {
    var count = count
    var ticks = scale.ticks(.count(count))
    guard let minimumStep, minimumStep > 0 else { return ticks }
    // February and a year of 365 days are no shorter than their unit.
    while count > 1, let first = ticks.first, let last = ticks.last, ticks.count > 1,
      (last - first).magnitude / Double(ticks.count - 1) < minimumStep * 0.9
    {
      count = max(1, (count - 1).rounded(.up))
      ticks = scale.ticks(.count(count))
    }
    return ticks
  }

  /// The densest of 1–2–5, 1–3, powers of ten and their multiples that stays within the count.
  private static func logarithmic(
    _ lower: Double, _ upper: Double, base: Double, count: Double
  ) -> [Double] {
    let ticks = LogTicks(base: base)
    if base != 10 { return ticks.ticks(lower, upper, count: count) }
    let (first, last) = (lower.decimalLogarithm, upper.decimalLogarithm)
    func values(_ multiples: [Double], every step: Double) -> [Double] {
      var values: [Double] = []
      var exponent = (first.rounded(.down) / step).rounded(.down) * step
      while exponent <= last {
        for multiple in multiples {
          let value =
            exponent < 0
            ? multiple / Double.powerOfTen(-exponent) : multiple * Double.powerOfTen(exponent)
          if value >= lower * (1 - 1e-12), value <= upper * (1 + 1e-12) { values.append(value) }
        }
        exponent += step
      }
      return values
    }
    let candidates: [([Double], Double)] = [
      ([1, 2, 5], 1), ([1, 3], 1), ([1], 1), ([1], 2), ([1], 3), ([1], 6), ([1], 12), ([1], 24),
      ([1], 50), ([1], 100), ([1], 300),
    ]
    // Less than about a decade has too few of them.
    if last - first < 0.8 { return Ticks.linear(lower, upper, count: max(3, count / 1.5)) }
    for (multiples, step) in candidates {
      let found = values(multiples, every: step)
      if Double(found.count) <= max(2, count) { return found }
    }
    return [lower, upper]
  }

  /// How the values are written: with as many decimals as tell neighbours apart.
  static func labels(
    _ scale: ContinuousScale, _ values: [Double], format: FormatSpecification?,
    isShare: Bool = false, locale: ChartLocale? = nil
  ) -> [String] {
    let pattern = format?.pattern?.value ?? (isShare ? ".0%" : nil)
    if scale.type.isTemporal || format?.kind == .time {
      let times = locale?.time ?? .english
      if let pattern, let format = try? TimeFormat(pattern, locale: times) {
        return values.map(format.format)
      }
      guard let format = try? TimeMultiFormat(format?.parts ?? [:], locale: times) else {
        return values.map { ValueText.time($0) }
      }
      return values.map(format.format)
    }
    let numbers = locale?.number ?? .english
    let specifier = pattern.flatMap { try? NumberSpecifier($0) }
    guard scale.type != .log, values.count > 1 else {
      return values.map(NumberFormat.allDigits(specifier, locale: numbers).format)
    }
    let sorted = values.sorted()
    var step = Double.infinity
    for (from, to) in zip(sorted, sorted.dropFirst()) where to > from {
      step = min(step, to - from)
    }
    let largest = values.map(\.magnitude).max() ?? 0
    let format = NumberFormat.ticks(
      step: step, largest: largest, specifier: specifier, locale: numbers)
    return values.map(format.format)
  }
}
