/// Round numbers within a span, by the algorithms of d3-array (`ticks`, `tickIncrement`,
/// `tickStep`) and the `nice` of d3-scale's linear scales.
package enum Ticks {
  /// More ticks than this are not made, whatever is asked for.
  package static let limit = 1_000.0

  /// About `count` round numbers from `start` to `stop`, both included where they are round;
  /// descending where `stop` is the smaller one.
  package static func linear(_ start: Double, _ stop: Double, count: Double) -> [Double] {
    let count = min(count, limit)
    guard start.isFinite, stop.isFinite, count > 0 else { return [] }
    if start == stop { return [start] }
    let isReversed = stop < start
    guard let plan = Plan(min(start, stop), max(start, stop), count: count), plan.last >= plan.first
    else { return [] }
    let steps = plan.last - plan.first
    guard steps <= 10 * limit else { return [] }
    return (0...Int(steps)).map { index in
      let place = isReversed ? plan.last - Double(index) : plan.first + Double(index)
      return clean(plan.increment < 0 ? place / -plan.increment : place * plan.increment)
    }
  }

  /// The step between such ticks where it is 1 or more; minus its reciprocal where it is less, which
  /// divides exactly. NaN where there are none.
  package static func increment(_ start: Double, _ stop: Double, count: Double) -> Double {
    Plan(start, stop, count: min(count, limit))?.increment ?? .nan
  }

  /// The step between such ticks, negative where `stop` is the smaller one; NaN where there are none.
  package static func step(_ start: Double, _ stop: Double, count: Double) -> Double {
    let increment = increment(min(start, stop), max(start, stop), count: count)
    let step = increment < 0 ? 1 / -increment : increment
    return stop < start ? -step : step
  }

  /// The domain, widened to round numbers.
  package static func nice(_ start: Double, _ stop: Double, count: Double = 10) -> (Double, Double)
  {
    var (low, high) = (min(start, stop), max(start, stop))
    var previous: Double?
    for _ in 0..<10 {
      let step = increment(low, high, count: count)
      if step == previous { return stop < start ? (high, low) : (low, high) }
      if step > 0 {
        low = clean((low / step).rounded(.down) * step)
        high = clean((high / step).rounded(.up) * step)
      } else if step < 0 {
        low = clean((low * step).rounded(.up) / step)
        high = clean((high * step).rounded(.down) / step)
      } else {
        break
      }
      previous = step
    }
    return (start, stop)
  }

  /// Beyond 1e22 a power of ten is no double, and its multiples have odd last digits.
  private static func clean(_ value: Double) -> Double {
    let magnitude = value.magnitude
    guard magnitude.isFinite, magnitude > 0, magnitude >= 1e22 || magnitude < 1e-21 else {
      return value
    }
    var digits = DecimalDigits(shortest: magnitude)
    digits.round(toDigits: 15)
    let text = digits.exponential(decimals: max(0, digits.digits.count - 1))
    guard let cleaned = Double(text), cleaned.isFinite else { return value }
    return value < 0 ? -cleaned : cleaned
  }

  /// Multiples of a step; `first` and `last` are the multipliers.
  private struct Plan {
    let first: Double
    let last: Double
    let increment: Double

    init?(_ start: Double, _ stop: Double, count: Double) {
      guard start.isFinite, stop.isFinite, count > 0, stop - start >= 0, (stop - start).isFinite
      else { return nil }
      let step = (stop - start) / max(0, count)
      guard step > 0, step.isFinite else { return nil }
      let power = step.decimalLogarithm.rounded(.down)
      let error = step / Double.powerOfTen(power)
      let factor: Double =
        error >= 50.0.squareRoot()
        ? 10 : error >= 10.0.squareRoot() ? 5 : error >= 2.0.squareRoot() ? 2 : 1
      var (first, last, increment): (Double, Double, Double)
      if power < 0 {
        increment = Double.powerOfTen(-power) / factor
        first = (start * increment).rounded(.toNearestOrAwayFromZero)
        last = (stop * increment).rounded(.toNearestOrAwayFromZero)
        if Ticks.clean(first / increment) < start { first += 1 }
        if Ticks.clean(last / increment) > stop { last -= 1 }
        increment = -increment
      } else {
        increment = Double.powerOfTen(power) * factor
        first = (start / increment).rounded(.toNearestOrAwayFromZero)
        last = (stop / increment).rounded(.toNearestOrAwayFromZero)
        if Ticks.clean(first * increment) < start { first += 1 }
        if Ticks.clean(last * increment) > stop { last -= 1 }
      }
      if last < first, 0.5 <= count, count < 2,
        let plan = Plan(start, stop, count: count * 2)
      {
        self = plan
        return
      }
      guard increment.isFinite, increment != 0 else { return nil }
      (self.first, self.last, self.increment) = (first, last, increment)
    }
  }
}
