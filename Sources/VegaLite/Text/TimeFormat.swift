/// Writes moments by a specifier of d3-time-format
/// (https://d3js.org/d3-time-format#locale_format), in UTC.
package struct TimeFormat: Sendable, Hashable {
  private let pattern: TimePattern
  private let locale: TimeLocale

  package init(
    _ specifier: String, locale: TimeLocale = .english
  ) throws(TimeFormatProblem) {
    pattern = try TimePattern(specifier, locale: locale)
    self.locale = locale
  }

  /// - Parameter milliseconds: since 1970, UTC.
  /// - Returns: `Invalid Date` for NaN and for what dates do not reach.
  package func format(_ milliseconds: Double) -> String {
    guard let time = UTCTime(milliseconds: milliseconds) else { return "Invalid Date" }
    var text = ""
    for part in pattern.parts {
      switch part {
      case .literal(let literal): text += literal
      case .directive(let letter, let padding):
        text += words(letter, time) ?? number(letter, time, milliseconds, padding)
      }
    }
    return text
  }

  private func words(_ letter: UInt8, _ time: UTCTime) -> String? {
    switch letter {
    case UInt8(ascii: "a"): locale.shortDays[time.weekday]
    case UInt8(ascii: "A"): locale.days[time.weekday]
    case UInt8(ascii: "b"): locale.shortMonths[time.month - 1]
    case UInt8(ascii: "B"): locale.months[time.month - 1]
    case UInt8(ascii: "p"): locale.periods[time.hour < 12 ? 0 : 1]
    case UInt8(ascii: "Z"): "+0000"
    default: nil
    }
  }

  private func number(
    _ letter: UInt8, _ time: UTCTime, _ milliseconds: Double, _ padding: TimePattern.Padding
  ) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number.magnitude)
      let missing = max(0, width - digits.utf8.count)
      let fill =
        padding == .none ? "" : String(repeating: padding == .zero ? "0" : " ", count: missing)
      return (number < 0 ? "-" : "") + fill + digits
    }
    switch letter {
    case UInt8(ascii: "d"), UInt8(ascii: "e"): return padded(time.day, 2)
    case UInt8(ascii: "f"): return padded(time.millisecond, 3) + "000"
    case UInt8(ascii: "g"): return padded(time.weekThursday.year % 100, 2)
    case UInt8(ascii: "G"): return padded(time.weekThursday.year % 10_000, 4)
    case UInt8(ascii: "H"): return padded(time.hour, 2)
    case UInt8(ascii: "I"): return padded(time.hour % 12 == 0 ? 12 : time.hour % 12, 2)
    case UInt8(ascii: "j"): return padded(time.dayOfYear, 3)
    case UInt8(ascii: "L"): return padded(time.millisecond, 3)
    case UInt8(ascii: "m"): return padded(time.month, 2)
    case UInt8(ascii: "M"): return padded(time.minute, 2)
    case UInt8(ascii: "q"): return String((time.month - 1) / 3 + 1)
    case UInt8(ascii: "Q"): return String(Int(milliseconds.rounded(.towardZero)))
    case UInt8(ascii: "s"): return String(Int((milliseconds / 1_000).rounded(.down)))
    case UInt8(ascii: "S"): return padded(time.second, 2)
    case UInt8(ascii: "u"): return String(time.weekday == 0 ? 7 : time.weekday)
    case UInt8(ascii: "U"): return padded((time.dayOfYear + 6 - time.weekday) / 7, 2)
    case UInt8(ascii: "V"): return padded((time.weekThursday.dayOfYear - 1) / 7 + 1, 2)
    case UInt8(ascii: "w"): return String(time.weekday)
    case UInt8(ascii: "W"): return padded((time.dayOfYear + 6 - (time.weekday + 6) % 7) / 7, 2)
    case UInt8(ascii: "y"): return padded(time.year % 100, 2)
    default: return padded(time.year % 10_000, 4)
    }
  }
}

extension UTCTime {
  /// The Thursday of the week that begins on Monday: its year is the week's year in ISO 8601.
  var weekThursday: UTCTime {
    let days = Self.day(year: year, month: month, day: day)
    let thursday = Double(days - (weekday + 6) % 7 + 3) * Self.millisecondsPerDay
    return UTCTime(milliseconds: thursday) ?? self
  }
}
