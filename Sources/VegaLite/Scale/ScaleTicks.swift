/// Round values on a continuous scale and how they are written.
enum ScaleTicks {
  /// The values to label with about `count` labels, in ascending order.
  static func values(_ scale: ContinuousScale, count: Double, minimumStep: Double?) -> [Double] {
    let (lower, upper) = (min(scale.lower, scale.upper), max(scale.lower, scale.upper))
    switch scale.type {
    case .log: return logarithmic(lower, upper, base: scale.base, count: count)
    case .time, .utc: return TimeTicks(scale.type).ticks(lower, upper, count: count)
    default:
      var count = count
      if let minimumStep, minimumStep > 0 {
        count = min(count, max(1, ((upper - lower) / minimumStep).rounded(.down)))
        while count > 1, Ticks.step(lower, upper, count: count) < minimumStep { count -= 1 }
      }
      return Ticks.linear(lower, upper, count: count)
    }
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

  /// How the values of a scale are written by default.
  static func labels(
    _ scale: ContinuousScale, _ values: [Double], format: String?, isShare: Bool
  ) -> [String] {
    switch scale.type {
    case .time, .utc:
      if let format = format.flatMap({ try? TimeFormat($0) }) {
        return values.map(format.format)
      }
      guard let format = try? TimeMultiFormat() else { return values.map { ValueText.time($0) } }
      return values.map(format.format)
    default:
      let format = format ?? (isShare ? ".0%" : nil)
      if let format = format.flatMap({ try? NumberFormat($0) }) {
        return values.map(format.format)
      }
      if scale.type == .log { return values.map(NumberFormat.allDigits().format) }
      return linearLabels(values)
    }
  }

  private static func linearLabels(_ values: [Double]) -> [String] {
    guard values.count > 1, let first = values.first, let last = values.last else {
      return values.map(NumberFormat.allDigits().format)
    }
    var step = Double.infinity
    for (from, to) in zip(values, values.dropFirst()) { step = min(step, to - from) }
    let format = NumberFormat.ticks(step: step, largest: max(first.magnitude, last.magnitude))
    return values.map(format.format)
  }
}
