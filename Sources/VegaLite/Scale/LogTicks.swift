/// Ticks and `nice` of logarithmic scales, as d3-scale's, and which of them Vega labels.
package struct LogTicks: Sendable {
  package let base: Double

  package init(base: Double = 10) { self.base = base }

  /// Whether a domain has a logarithm at all: it neither holds nor touches 0.
  package static func isValid(_ start: Double, _ stop: Double) -> Bool {
    start.isFinite && stop.isFinite && (start > 0 && stop > 0 || start < 0 && stop < 0)
  }

  private var isUsable: Bool { base.isFinite && base > 0 && base != 1 }

  /// About `count` ticks, or all whole multiples of the powers between them where those are few.
  /// Descending where `stop` is the smaller one; none for an invalid domain.
  package func ticks(_ start: Double, _ stop: Double, count: Double = 10) -> [Double] {
    guard isUsable, Self.isValid(start, stop), count > 0 else { return [] }
    let (low, high) = (min(start, stop), max(start, stop))
    let isNegative = low < 0
    func exponent(_ number: Double) -> Double {
      isNegative ? -(-number).logarithm(base: base) : number.logarithm(base: base)
    }
    func power(_ exponent: Double) -> Double {
      isNegative ? -Double.power(base, -exponent) : Double.power(base, exponent)
    }
    let (first, last) = (exponent(low), exponent(high))
    var ticks: [Double] = []
    if base.truncatingRemainder(dividingBy: 1) == 0, base <= 1_000,
      last - first < min(count, Ticks.limit)
    {
      ticks = multiples(from: first, to: last, low, high)
      if Double(ticks.count) * 2 < count { ticks = Ticks.linear(low, high, count: count) }
    } else {
      ticks = Ticks.linear(first, last, count: min(last - first, count)).map(power)
        .filter(\.isFinite)
    }
    return stop < start ? ticks.reversed() : ticks
  }

  private func multiples(
    from first: Double, to last: Double, _ low: Double, _ high: Double
  ) -> [Double] {
    var ticks: [Double] = []
    let isNegative = low < 0
    for exponent in stride(from: first.rounded(.down), through: last.rounded(.up), by: 1) {
      for step in 1..<Int(base) {
        let multiple = Double(isNegative ? Int(base) - step : step)
        let tick: Double
        if isNegative {
          tick =
            exponent > 0
            ? -multiple / Double.power(base, exponent) : -multiple * Double.power(base, -exponent)
        } else {
          tick =
            exponent < 0
            ? multiple / Double.power(base, -exponent) : multiple * Double.power(base, exponent)
        }
        if tick < low { continue }
        if tick > high { break }
        ticks.append(tick)
      }
    }
    return ticks
  }

  /// The domain, widened to powers of the base.
  package func nice(_ start: Double, _ stop: Double) -> (Double, Double) {
    guard isUsable, Self.isValid(start, stop) else { return (start, stop) }
    func widened(_ number: Double, up: Bool) -> Double {
      if number < 0 {
        let exponent = (-number).logarithm(base: base).rounded(up ? .down : .up)
        return -Double.power(base, exponent)
      }
      return Double.power(base, number.logarithm(base: base).rounded(up ? .up : .down))
    }
    let isReversed = stop < start
    return (widened(start, up: isReversed), widened(stop, up: !isReversed))
  }

  /// Whether Vega writes a label at a tick: with many ticks only at powers and small multiples.
  /// - Parameters:
  ///   - tickCount: how many ticks there are for that count.
  ///   - count: how many were asked for.
  package func isLabelled(_ tick: Double, tickCount: Int, count: Double) -> Bool {
    guard isUsable, tickCount > 0, !count.isNaN else { return true }
    // A negative number has no logarithm, and so never a label.
    guard tick > 0 else { return false }
    let limit = max(1, base * count / Double(tickCount))
    let exponent = tick.logarithm(base: base).rounded(.toNearestOrAwayFromZero)
    var multiple = tick / Double.power(base, exponent)
    if multiple * base < base - 0.5 { multiple *= base }
    return multiple <= limit
  }
}
