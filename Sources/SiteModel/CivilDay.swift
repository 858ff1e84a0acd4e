/// A day of the proleptic Gregorian calendar.
public struct CivilDay: Sendable, Hashable, Comparable {
  public let year: Int
  /// 1–12.
  public let month: Int
  /// 1–31.
  public let day: Int

  /// A day that exists; `nil` for a 30th of February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that many days after 1970-01-01 (`civil_from_days` of Howard Hinnant's
  /// "chrono-Compatible Low-Level Date Algorithms").
  public init(daysSinceEpoch: Int) {
    let shifted = daysSinceEpoch + 719_468
    let era = shifted.flooredQuotient(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01 (`days_from_civil` of the same source).
  public var daysSinceEpoch: Int {
    let year = month <= 2 ? year - 1 : year
    let era = year.flooredQuotient(by: 400)
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  public static func < (left: CivilDay, right: CivilDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    if month == 2 {
      return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// `2025-01-28`.
  public var iso8601: String { "\(fourDigits(year))-\(twoDigits(month))-\(twoDigits(day))" }

  /// The month's English name.
  public var monthName: String { monthNames[month - 1] }

  /// The weekday's English name.
  public var weekdayName: String {
    let index = daysSinceEpoch + 4
    return weekdayNames[index - index.flooredQuotient(by: 7) * 7]
  }

  /// A day for readers: `28 January 2025` where the language is English, else `2025-01-28`, which is
  /// read alike everywhere.
  public func long(language: String) -> String {
    isEnglish(language) ? "\(day) \(monthName) \(fourDigits(year))" : iso8601
  }

  /// A short day for lists: `28 Jan 2025`, or `2025-01-28` where the language is not English.
  public func short(language: String) -> String {
    isEnglish(language) ? "\(day) \(monthName.prefix(3)) \(fourDigits(year))" : iso8601
  }

  private func isEnglish(_ language: String) -> Bool {
    language.lowercased() == "en" || language.lowercased().hasPrefix("en-")
  }
}

private let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
]

private let weekdayNames = [
  "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
]
