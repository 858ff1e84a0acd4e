/// Labels of a time axis: each moment by the largest unit that begins with it, so that midnight is a
/// day and the first of January a year. Vega's default for temporal axes.
package struct TimeMultiFormat: Sendable, Hashable {
  package enum Unit: String, Sendable, CaseIterable {
    case year, quarter, month, week, date, hours, minutes, seconds, milliseconds

    fileprivate var usual: String {
      switch self {
      case .year: "%Y"
      case .quarter, .month: "%B"
      case .week: "%b %d"
      case .date: "%a %d"
      case .hours: "%I %p"
      case .minutes: "%I:%M"
      case .seconds: ":%S"
      case .milliseconds: ".%L"
      }
    }
  }

  private let formats: [Unit: TimeFormat]

  /// - Parameter specifiers: where a unit is not to have its usual format.
  package init(
    _ specifiers: [Unit: String] = [:], locale: TimeLocale = .english
  ) throws(TimeFormatProblem) {
    var formats: [Unit: TimeFormat] = [:]
    for unit in Unit.allCases {
      formats[unit] = try TimeFormat(specifiers[unit] ?? unit.usual, locale: locale)
    }
    self.formats = formats
  }

  /// - Parameter milliseconds: since 1970, UTC.
  package func format(_ milliseconds: Double) -> String {
    guard let time = UTCTime(milliseconds: milliseconds) else { return "Invalid Date" }
    return formats[Self.unit(of: time)]?.format(milliseconds) ?? ""
  }

  static func unit(of time: UTCTime) -> Unit {
    if time.millisecond != 0 { return .milliseconds }
    if time.second != 0 { return .seconds }
    if time.minute != 0 { return .minutes }
    if time.hour != 0 { return .hours }
    if time.day != 1 { return time.weekday == 0 ? .week : .date }
    if time.month == 1 { return .year }
    return time.month % 3 == 1 ? .quarter : .month
  }
}
