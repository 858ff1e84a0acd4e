/// Every so many units of the calendar in UTC, such as every third month: an interval of d3-time.
///
/// What counts as every n-th is as there: months within a year, hours within a day, minutes and
/// seconds within the larger unit; years, weeks and milliseconds from a fixed beginning.
package struct CalendarInterval: Sendable, Hashable {
  package enum Unit: String, Sendable, CaseIterable {
    case millisecond, second, minute, hour, day
    /// From Sunday.
    case week
    case month, year

    /// The usual length in milliseconds, as d3-time has it.
    package var duration: Double {
      switch self {
      case .millisecond: 1
      case .second: 1_000
      case .minute: 60_000
      case .hour: 3_600_000
      case .day: 86_400_000
      case .week: 604_800_000
      case .month: 2_592_000_000
      case .year: 31_536_000_000
      }
    }
  }

  /// How every n-th day is counted: in each month anew, as scales of type `time` do, or through all
  /// of time, as those of type `utc` do.
  package enum DayCount: Sendable { case inMonth, always }

  package let unit: Unit
  package let step: Int
  package let dayCount: DayCount

  package static let countLimit = 10_000.0

  package init(_ unit: Unit, every step: Int = 1, dayCount: DayCount = .inMonth) {
    self.unit = unit
    self.step = max(1, min(step, 1_000_000_000))
    self.dayCount = dayCount
  }

  /// A unit by its name in the grammar: those above, `quarter`, `date`, `hours`, `minutes` and so on.
  package init?(named name: String, every step: Int = 1, dayCount: DayCount = .inMonth) {
    switch name {
    case "quarter": self.init(.month, every: 3 * max(1, min(step, 1_000)), dayCount: dayCount)
    case "date", "dayofyear": self.init(.day, every: step, dayCount: dayCount)
    case "hours", "minutes", "seconds", "milliseconds":
      guard let unit = Unit(rawValue: String(name.dropLast())) else { return nil }
      self.init(unit, every: step, dayCount: dayCount)
    default:
      guard let unit = Unit(rawValue: name) else { return nil }
      self.init(unit, every: step, dayCount: dayCount)
    }
  }

  /// The latest beginning of an interval that is not after a moment; NaN beyond the calendar.
  package func floor(_ time: Double) -> Double {
    guard var fields = UTCTime(milliseconds: time) else { return .nan }
    switch unit {
    case .millisecond: return multiple(of: Double(step), below: time, from: 0)
    // Weeks count from the Sunday before 1970.
    case .week: return multiple(of: Double(step) * unit.duration, below: time, from: -345_600_000)
    case .day where dayCount == .always || step == 1:
      return multiple(of: Double(step) * unit.duration, below: time, from: 0)
    case .second:
      fields.millisecond = 0
      fields.second -= fields.second % step
    case .minute:
      (fields.second, fields.millisecond) = (0, 0)
      fields.minute -= fields.minute % step
    case .hour:
      (fields.minute, fields.second, fields.millisecond) = (0, 0, 0)
      fields.hour -= fields.hour % step
    case .day:
      fields = UTCTime(
        year: fields.year, month: fields.month, day: fields.day - (fields.day - 1) % step)
    case .month:
      fields = UTCTime(year: fields.year, month: fields.month - (fields.month - 1) % step)
    case .year: fields = UTCTime(year: fields.year.flooredQuotient(step) * step)
    }
    return fields.milliseconds
  }

  private func multiple(of length: Double, below time: Double, from start: Double) -> Double {
    ((time - start) / length).rounded(.down) * length + start
  }

  /// The earliest beginning of an interval that is not before a moment.
  package func ceil(_ time: Double) -> Double {
    let start = floor(time)
    return start < time ? next(start) : start
  }

  /// The beginning of the interval after the one that begins at `start`.
  package func next(_ start: Double) -> Double {
    guard var fields = UTCTime(milliseconds: start) else { return .nan }
    switch unit {
    case .millisecond: return start + Double(step)
    case .week: return start + Double(step) * unit.duration
    case .day where dayCount == .always || step == 1: return start + Double(step) * unit.duration
    // Where the larger unit ends, the count begins anew.
    case .second:
      fields.second = fields.second + step < 60 ? fields.second + step : 60
    case .minute:
      fields.minute = fields.minute + step < 60 ? fields.minute + step : 60
    case .hour:
      fields.hour = fields.hour + step < 24 ? fields.hour + step : 24
    case .day:
      let later = UTCTime(year: fields.year, month: fields.month, day: fields.day + step)
      let nextMonth = UTCTime(year: fields.year, month: fields.month + 1)
      return min(later.milliseconds, nextMonth.milliseconds)
    case .month: fields.month = fields.month + step <= 12 ? fields.month + step : 13
    case .year: fields.year += step
    }
    return fields.milliseconds
  }

  /// The beginnings from `start` up to before `stop`; `nil` where there are more than
  /// `countLimit` of them.
  package func range(_ start: Double, _ stop: Double) -> [Double]? {
    guard start < stop else { return [] }
    guard (stop - start) / (unit.duration * Double(step)) <= Self.countLimit * 1.1 else {
      return nil
    }
    var times: [Double] = []
    var time = ceil(start)
    while time < stop {
      guard Double(times.count) < Self.countLimit else { return nil }
      times.append(time)
      let following = next(time)
      guard following > time else { break }
      time = following
    }
    return times
  }
}
