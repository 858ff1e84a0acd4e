/// What a time unit says about the ticks of its axis.
extension AxisPlanner {
  /// Whether values are parts of a cycle, whose ticks Vega counts by itself.
  var hasCyclicUnit: Bool {
    guard let parts = model.timeUnit?.parts, parts.count == 1 else { return false }
    return [.month, .hours, .day, .quarter].contains(parts[0])
  }

  /// The least time between two ticks: the unit that begins with 2001, in milliseconds.
  var unitStep: Double? {
    guard let unit = model.timeUnit else { return nil }
    let step = max(1, min(unit.step, 10_000))
    let start = UTCTime(year: 2001)
    var end = start
    switch unit.smallest {
    case .year: end = UTCTime(year: 2001 + step)
    case .quarter: end = UTCTime(year: 2001, month: 1 + 3 * step)
    case .month: end = UTCTime(year: 2001, month: 1 + step)
    case .week: return Double(step) * 7 * UTCTime.millisecondsPerDay
    case .day: return nil
    case .date, .dayofyear: return Double(step) * UTCTime.millisecondsPerDay
    case .hours: return Double(step) * 3_600_000
    case .minutes: return Double(step) * 60_000
    case .seconds: return Double(step) * 1_000
    case .milliseconds: return Double(step)
    }
    return end.milliseconds - start.milliseconds
  }
}
