/// Words and patterns of a language, as the locale files of d3-time-format have them.
package struct TimeLocale: Sendable, Hashable {
  /// What `%c`, `%x` and `%X` stand for.
  package let dateTime: String
  package let date: String
  package let time: String
  /// Before and after noon.
  package let periods: [String]
  /// From Sunday.
  package let days: [String]
  package let shortDays: [String]
  package let months: [String]
  package let shortMonths: [String]

  package enum Problem: Error, Hashable {
    case wrongCount(field: String, expected: Int, found: Int)
  }

  package init(
    dateTime: String, date: String, time: String, periods: [String], days: [String],
    shortDays: [String], months: [String], shortMonths: [String]
  ) throws(Problem) {
    for (field, words, count) in [
      ("periods", periods, 2), ("days", days, 7), ("shortDays", shortDays, 7),
      ("months", months, 12), ("shortMonths", shortMonths, 12),
    ] where words.count != count {
      throw .wrongCount(field: field, expected: count, found: words.count)
    }
    self.init(
      unchecked: dateTime, date, time, periods, days, shortDays, months, shortMonths)
  }

  private init(
    unchecked dateTime: String, _ date: String, _ time: String, _ periods: [String],
    _ days: [String], _ shortDays: [String], _ months: [String], _ shortMonths: [String]
  ) {
    (self.dateTime, self.date, self.time) = (dateTime, date, time)
    (self.periods, self.days, self.shortDays) = (periods, days, shortDays)
    (self.months, self.shortMonths) = (months, shortMonths)
  }

  package static let english = TimeLocale(
    unchecked: "%x, %X", "%-m/%-d/%Y", "%-I:%M:%S %p", ["AM", "PM"],
    ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"])
}
