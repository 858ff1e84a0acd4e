import Markup
import SiteModel

/// A date as front matter gives it: a day, or an ISO 8601 time with its zone.
enum WrittenDate {
  enum Fault: Error, Equatable {
    case form, day, time, zone, zoneMissing

    func headline(field: String, text: String) -> String {
      switch self {
      case .form:
        "'\(field)' must be a day such as 2025-01-28, or a time with its zone such as "
          + "2025-01-28T09:30:00+01:00, not '\(text)'"
      case .day: "'\(field)' is a day that does not exist: \(text)"
      case .time: "'\(field)' has a time of day that does not exist: \(text)"
      case .zone: "'\(field)' has a time zone that does not exist: \(text)"
      case .zoneMissing:
        "'\(field)' is a time without its zone: write \(text)Z for UTC, or \(text)+01:00"
      }
    }
  }

  static func parse(_ text: String) throws(Fault) -> FrontMatter.Date {
    var scanner = DigitScanner(text)
    guard let year = scanner.digits(4), scanner.skip("-"), let month = scanner.digits(2),
      scanner.skip("-"), let dayOfMonth = scanner.digits(2)
    else { throw .form }
    if scanner.isAtEnd {
      guard let day = CivilDay(year: year, month: month, day: dayOfMonth) else { throw .day }
      return .day(day)
    }
    guard scanner.skip("T") || scanner.skip("t") || scanner.skipSpaces(),
      let hour = scanner.digits(2), scanner.skip(":"), let minute = scanner.digits(2)
    else { throw .form }
    var second = 0
    if scanner.skip(":") {
      guard let seconds = scanner.digits(2) else { throw .form }
      second = seconds
      // Parts of a second are read and let go.
      if scanner.skip(".") || scanner.skip(",") {
        guard scanner.skipDigits() else { throw .form }
      }
    }
    guard let day = CivilDay(year: year, month: month, day: dayOfMonth) else { throw .day }
    guard hour < 24, minute < 60, second < 60 else { throw .time }
    let offset = try zone(&scanner)
    let secondOfDay = hour * 3600 + minute * 60 + second
    return .moment(day.daysSinceEpoch * 86_400 + secondOfDay - offset)
  }

  /// `Z`, `+01:00`, `+0100` or `+01`, in seconds ahead of UTC.
  private static func zone(_ scanner: inout DigitScanner) throws(Fault) -> Int {
    if scanner.isAtEnd { throw .zoneMissing }
    scanner.skipSpaces()
    if scanner.skip("Z") || scanner.skip("z") {
      guard scanner.isAtEnd else { throw .form }
      return 0
    }
    let isBehind = scanner.skip("-") || scanner.skip("−")
    guard isBehind || scanner.skip("+"), let hours = scanner.digits(2) else { throw .form }
    var minutes = 0
    if !scanner.isAtEnd {
      _ = scanner.skip(":")
      guard let digits = scanner.digits(2), scanner.isAtEnd else { throw .form }
      minutes = digits
    }
    guard hours < 24, minutes < 60 else { throw .zone }
    return (isBehind ? -1 : 1) * (hours * 3600 + minutes * 60)
  }
}

private struct DigitScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  /// Exactly that many digits.
  mutating func digits(_ count: Int) -> Int? {
    let head = rest.prefix(count)
    guard head.count == count, head.allSatisfy(\.isASCIIDigit) else { return nil }
    rest = rest.dropFirst(count)
    return head.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  mutating func skip(_ text: String) -> Bool {
    guard rest.starts(with: text.utf8) else { return false }
    rest = rest.dropFirst(text.utf8.count)
    return true
  }

  @discardableResult
  mutating func skipSpaces() -> Bool {
    drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  mutating func skipDigits() -> Bool { drop(\.isASCIIDigit) }

  private mutating func drop(_ isWanted: (UInt8) -> Bool) -> Bool {
    let before = rest.count
    rest = rest.drop(while: isWanted)
    return rest.count < before
  }
}
