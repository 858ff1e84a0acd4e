/// A moment as a wall clock of the site's time zone shows it.
///
/// Days are counted in the proleptic Gregorian calendar; no formatter or locale is involved, so the
/// same moment is written alike on every machine.
public struct CivilTime: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let secondsSinceEpoch: Int
  /// Seconds by which the wall clock is ahead of UTC.
  public let offset: Int

  public init(secondsSinceEpoch: Int, offset: Int) {
    self.secondsSinceEpoch = secondsSinceEpoch
    self.offset = offset
  }

  public static func < (left: CivilTime, right: CivilTime) -> Bool {
    (left.secondsSinceEpoch, left.offset) < (right.secondsSinceEpoch, right.offset)
  }

  /// Year, month (1–12) and day (1–31) on the wall clock.
  public var day: CivilDay {
    CivilDay(daysSinceEpoch: (secondsSinceEpoch + offset).flooredQuotient(by: 86_400))
  }

  private var secondOfDay: Int {
    let local = secondsSinceEpoch + offset
    return local - local.flooredQuotient(by: 86_400) * 86_400
  }

  /// Hour of the day, 0–23.
  public var hour: Int { secondOfDay / 3600 }
  /// Minute of the hour, 0–59.
  public var minute: Int { secondOfDay / 60 % 60 }
  /// Second of the minute, 0–59.
  public var second: Int { secondOfDay % 60 }

  /// RFC 3339, such as `2025-01-28T09:30:00+01:00`; `Z` stands for UTC.
  public var iso8601: String {
    "\(day.iso8601)T\(clock)\(offset == 0 ? "Z" : zone(separator: ":"))"
  }

  /// RFC 822 with a four-digit year, as RSS wants it: `Tue, 28 Jan 2025 09:30:00 +0100`.
  public var rfc822: String {
    let day = day
    return "\(day.weekdayName.prefix(3)), \(twoDigits(day.day)) \(day.monthName.prefix(3)) "
      + "\(fourDigits(day.year)) \(clock) \(zone(separator: ""))"
  }

  private var clock: String { "\(twoDigits(hour)):\(twoDigits(minute)):\(twoDigits(second))" }

  private func zone(separator: String) -> String {
    let minutes = abs(offset) / 60
    return (offset < 0 ? "-" : "+") + twoDigits(minutes / 60) + separator + twoDigits(minutes % 60)
  }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

func fourDigits(_ number: Int) -> String {
  String(repeating: "0", count: max(0, 4 - String(number).count)) + String(number)
}

extension Int {
  func flooredQuotient(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
