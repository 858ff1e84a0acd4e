/// Ticks and `nice` of time scales in UTC, by the intervals of d3-time.
package struct TimeTicks: Sendable {
  private let dayCount: CalendarInterval.DayCount

  /// - Parameter dayCount: `inMonth` for scales of type `time`, `always` for type `utc`.
  package init(dayCount: CalendarInterval.DayCount = .inMonth) { self.dayCount = dayCount }

  private static let intervals: [(unit: CalendarInterval.Unit, step: Int)] = [
    (.second, 1), (.second, 5), (.second, 15), (.second, 30), (.minute, 1), (.minute, 5),
    (.minute, 15), (.minute, 30), (.hour, 1), (.hour, 3), (.hour, 6), (.hour, 12), (.day, 1),
    (.day, 2), (.week, 1), (.month, 1), (.month, 3), (.year, 1),
  ]

  /// The interval with about `count` beginnings between two moments; `nil` where there is none.
  package func interval(_ start: Double, _ stop: Double, count: Double) -> CalendarInterval? {
    let count = min(count, Ticks.limit)
    let target = (stop - start).magnitude / count
    guard target.isFinite, count > 0 else { return nil }
    func length(_ index: Int) -> Double {
      Self.intervals[index].unit.duration * Double(Self.intervals[index].step)
    }
    guard let above = Self.intervals.indices.first(where: { length($0) > target }) else {
      let year = CalendarInterval.Unit.year.duration
      return whole(.year, Ticks.step(start / year, stop / year, count: count))
    }
    if above == 0 { return whole(.millisecond, max(1, Ticks.step(start, stop, count: count))) }
    let isBelow = target / length(above - 1) < length(above) / target
    let (unit, step) = Self.intervals[isBelow ? above - 1 : above]
    return CalendarInterval(unit, every: step, dayCount: dayCount)
  }

  private func whole(_ unit: CalendarInterval.Unit, _ step: Double) -> CalendarInterval? {
    let step = step.magnitude.rounded(.down)
    guard step >= 1, step < 1e9 else { return nil }
    return CalendarInterval(unit, every: Int(step), dayCount: dayCount)
  }

  /// The ticks between two moments, both included; descending where `stop` is the earlier one.
  package func ticks(_ start: Double, _ stop: Double, count: Double = 10) -> [Double] {
    let (first, last) = (min(start, stop), max(start, stop))
    guard first.magnitude <= UTCTime.limit, last.magnitude <= UTCTime.limit,
      let interval = interval(first, last, count: count)
    else { return [] }
    return ticks(start, stop, every: interval)
  }

  /// The beginnings of an interval between two moments; the usual ticks where there are too many.
  package func ticks(_ start: Double, _ stop: Double, every interval: CalendarInterval) -> [Double]
  {
    let (first, last) = (min(start, stop), max(start, stop))
    guard first.magnitude <= UTCTime.limit, last.magnitude <= UTCTime.limit else { return [] }
    guard let times = interval.range(first, last + 1) else { return ticks(start, stop) }
    return stop < start ? times.reversed() : times
  }

  /// The domain, widened to beginnings of the interval that `count` ticks would have.
  package func nice(_ start: Double, _ stop: Double, count: Double = 10) -> (Double, Double) {
    guard let interval = interval(min(start, stop), max(start, stop), count: count) else {
      return (start, stop)
    }
    return nice(start, stop, to: interval)
  }

  package func nice(
    _ start: Double, _ stop: Double, to interval: CalendarInterval
  ) -> (Double, Double) {
    let (low, high) = (interval.floor(min(start, stop)), interval.ceil(max(start, stop)))
    guard low.isFinite, high.isFinite else { return (start, stop) }
    return stop < start ? (high, low) : (low, high)
  }
}
