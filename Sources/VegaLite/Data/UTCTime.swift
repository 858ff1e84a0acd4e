/// A moment by the calendar, in UTC and the proleptic Gregorian calendar.
package struct UTCTime: Sendable, Hashable {
  package var year: Int
  /// 1 to 12.
  package var month: Int
  /// 1 to 31.
  package var day: Int
  package var hour: Int
  package var minute: Int
  package var second: Int
  package var millisecond: Int

  package static let millisecondsPerDay = 86_400_000.0
  /// The farthest moment from 1970 that JavaScript's dates reach.
  package static let limit = 8.64e15

  package init(
    year: Int, month: Int = 1, day: Int = 1, hour: Int = 0, minute: Int = 0, second: Int = 0,
    millisecond: Int = 0
  ) {
    (self.year, self.month, self.day) = (year, month, day)
    (self.hour, self.minute, self.second) = (hour, minute, second)
    self.millisecond = millisecond
  }

  /// `nil` for NaN and for what JavaScript's dates do not reach.
  package init?(milliseconds: Double) {
    guard milliseconds.magnitude <= Self.limit else { return nil }
    let whole = Int(milliseconds.rounded(.down))
    let days = whole.flooredQuotient(86_400_000)
    let rest = whole - days * 86_400_000
    (year, month, day) = Self.date(ofDay: days)
    hour = rest / 3_600_000
    minute = rest / 60_000 % 60
    second = rest / 1_000 % 60
    millisecond = rest % 1_000
  }

  /// Milliseconds since 1970; NaN beyond what JavaScript's dates reach. Fields beyond their ranges
  /// carry over, as in JavaScript: the month 13 is January of the next year.
  package var milliseconds: Double {
    let carried = Self.day(year: Double(year), month: Double(month), day: Double(day))
    let time =
      carried * Self.millisecondsPerDay + Double(hour) * 3_600_000 + Double(minute) * 60_000
      + Double(second) * 1_000 + Double(millisecond)
    return time.magnitude <= Self.limit ? time : .nan
  }

  /// 0 for Sunday to 6 for Saturday.
  package var weekday: Int {
    let days = Self.day(year: year, month: month, day: day)
    return (days + 4) - (days + 4).flooredQuotient(7) * 7
  }

  /// 1 for the first of January.
  package var dayOfYear: Int {
    Self.day(year: year, month: month, day: day) - Self.day(year: year, month: 1, day: 1) + 1
  }

  /// Days from 1970-01-01 to a date whose month is 1 to 12.
  static func day(year: Int, month: Int, day: Int) -> Int {
    // Years that begin in March put the leap day last; 400 of them have 146,097 days.
    let shifted = month > 2 ? year : year - 1
    let era = shifted.flooredQuotient(400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The same with a month and day that may lie beyond their ranges; NaN where it is too far.
  static func day(year: Double, month: Double, day: Double) -> Double {
    let carry = ((month - 1) / 12).rounded(.down)
    let carried = year + carry
    guard carried.magnitude < 300_000, day.magnitude < 1e9 else { return .nan }
    let first = Self.day(year: Int(carried), month: Int(month - carry * 12), day: 1)
    return Double(first) + day - 1
  }

  private static func date(ofDay day: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = shifted.flooredQuotient(146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// `String(date)` of JavaScript in UTC.
  package var scriptText: String {
    let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let years = (year < 0 ? "-" : "") + Self.padded(Int(year.magnitude), 4)
    return "\(weekdays[weekday]) \(months[month - 1]) \(Self.padded(day, 2)) \(years) "
      + "\(Self.padded(hour, 2)):\(Self.padded(minute, 2)):\(Self.padded(second, 2)) "
      + "GMT+0000 (Coordinated Universal Time)"
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension Int {
  /// The quotient rounded downwards, also for negative numbers.
  func flooredQuotient(_ divisor: Int) -> Int {
    let quotient = self / divisor
    return quotient * divisor > self ? quotient - 1 : quotient
  }
}
