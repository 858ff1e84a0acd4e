/// Reads dates as JavaScript's `Date.parse` does in its engine V8: the ISO forms of ECMAScript, and
/// the older forms such as `Jan 1 2000`, `1/31/2000`, `2000/01/02`, `Sat, 01 Jan 2000 00:00:00 GMT`
/// and `Jan 1, 2000 1:30 PM -0500`. Always in UTC where the text names no zone. Words before the first
/// number mean nothing there, so that `Model 3` is in March 2001.
package struct DateParsing {
  package struct Result: Sendable, Hashable {
    /// Milliseconds since 1970, UTC.
    package let time: Double
    /// Whether the text can hardly mean anything but a date: an ISO form, or more than one part of
    /// a date with the year in four digits or more.
    package let isUnmistakable: Bool
  }

  /// Milliseconds since 1970, or `nil` where the text is no date.
  package static func time(_ text: String) -> Double? {
    var text = text
    return text.withUTF8 { result($0)?.time }
  }

  package static func result(_ bytes: UnsafeBufferPointer<UInt8>) -> Result? {
    if let time = commonTime(bytes) { return Result(time: time, isUnmistakable: true) }
    // No date is longer, but for a comment in parentheses.
    guard bytes.count <= 200 else { return nil }
    var parsing = DateParsing(scanner: DateScanner(bytes))
    return parsing.parse()
  }

  private var scanner: DateScanner
  private var day = DayParts()
  private var time = TimeParts()
  private var zone = ZoneParts()
  private var hasLongYear = false
  private var hasOtherWords = false

  private init(scanner: DateScanner) { self.scanner = scanner }

  /// `2000-01-31`, `2000/01/31` and `2000-01-31T12:30`, `:45`, `Z`, which nearly all files have.
  private static func commonTime(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    func two(_ index: Int) -> Int? {
      let (high, low) = (bytes[index] &- 48, bytes[index + 1] &- 48)
      return high < 10 && low < 10 ? Int(high) * 10 + Int(low) : nil
    }
    guard bytes.count >= 10, bytes[4] == bytes[7],
      bytes[4] == UInt8(ascii: "-") || bytes[4] == UInt8(ascii: "/") && bytes.count == 10,
      let century = two(0), let years = two(2), let month = two(5), let day = two(8),
      1...12 ~= month, 1...31 ~= day
    else { return nil }
    let days = UTCTime.day(year: century * 100 + years, month: month, day: day)
    let midnight = Double(days) * UTCTime.millisecondsPerDay
    if bytes.count == 10 { return midnight }
    guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      let hour = two(11), let minute = two(14), hour < 24, minute < 60
    else { return nil }
    var (rest, seconds) = (bytes[16...], 0)
    if rest.first == UInt8(ascii: ":") {
      guard rest.count >= 3, let second = two(17), second < 60 else { return nil }
      (rest, seconds) = (bytes[19...], second)
    }
    guard rest.isEmpty || rest.count == 1 && rest.first == UInt8(ascii: "Z") else { return nil }
    return midnight + Double((hour * 60 + minute) * 60 + seconds) * 1_000
  }

  private mutating func parse() -> Result? {
    var token: DateToken
    switch parseISO() {
    case .done: return result(isISO: true)
    case .invalid: return nil
    case .legacy(let next): token = next
    }
    var hasNumber = !day.isEmpty
    while token != .end {
      switch token {
      case .number(let number, let length):
        hasNumber = true
        if !addNumber(number, length: length) { return nil }
      case .word(.halfDay(let offset)) where !time.isEmpty: time.hourOffset = offset
      case .word(.month(let month)):
        day.month = month
        scanner.skip("-")
      case .word(.zone(let hours)) where hasNumber: zone.set(hours: hours)
      case .word(let word):
        guard !hasNumber else { return nil }
        if case .number = scanner.peek() { return nil }
        if word != .weekday { hasOtherWords = true }
      case .symbol(let symbol) where symbol == "+" || symbol == "-":
        if zone.isUTC || !time.isEmpty {
          guard addOffset(isNegative: symbol == "-") else { return nil }
          hasNumber = true
        } else if hasNumber {
          return nil
        }
      case .symbol(")") where hasNumber: return nil
      case .symbol, .space, .unknown, .end: break
      }
      token = scanner.next()
    }
    return result(isISO: false)
  }

  private mutating func addNumber(_ number: Int, length: Int) -> Bool {
    if scanner.skip(":") {
      if scanner.skip(":") {
        guard time.isEmpty else { return false }
        _ = time.add(number)
        return time.add(0)
      }
      guard time.add(number) else { return false }
      scanner.skip(".")
      return true
    }
    if scanner.skip("."), time.isExpecting(number) {
      guard time.add(number), case .number(let fraction, let length) = scanner.next() else {
        return false
      }
      return time.addFinal(DateScanner.milliseconds(fraction, length: length))
    }
    if zone.isExpecting(number) {
      zone.minute = number
      return true
    }
    if time.isExpecting(number) {
      guard time.addFinal(number) else { return false }
      switch scanner.peek() {
      case .end, .space, .symbol("+"), .symbol("-"), .word(.zone(0)): return true
      default: return false
      }
    }
    if length >= 4 { hasLongYear = true }
    guard day.add(number) else { return false }
    scanner.skip("-")
    return true
  }

  /// The number behind a sign: hours, `hhmm`, or hours before a colon.
  private mutating func addOffset(isNegative: Bool) -> Bool {
    var (number, length) = (0, 0)
    if case .number(let found, let digits) = scanner.peek() {
      (number, length) = (found, digits)
      _ = scanner.next()
    }
    zone.isNegative = isNegative
    if scanner.peek() == .symbol(":") {
      zone.hour = number
      zone.minute = nil
    } else if length == 1 || length == 2 {
      zone.hour = number
      zone.minute = 0
    } else if length == 3 || length == 4 {
      zone.hour = number / 100
      zone.minute = number % 100
    } else {
      return false
    }
    return true
  }

  private func result(isISO: Bool) -> Result? {
    guard let days = day.days(isISO: isISO), let milliseconds = time.milliseconds else {
      return nil
    }
    let time = days * UTCTime.millisecondsPerDay + milliseconds - zone.milliseconds
    guard time.magnitude <= UTCTime.limit else { return nil }
    return Result(
      time: time,
      isUnmistakable: isISO
        || hasLongYear && !hasOtherWords
          && day.count + (day.month == nil ? 0 : 1) > 1
    )
  }

  private enum ISOEnd {
    case done, invalid
    /// No ISO form, or only its beginning: go on from here by the older rules.
    case legacy(DateToken)
  }

  private mutating func parseISO() -> ISOEnd {
    switch scanner.peek() {
    case .symbol(let sign) where sign == "+" || sign == "-":
      let token = scanner.next()
      guard case .number(let year, 6) = scanner.peek(), sign == "+" || year != 0 else {
        return .legacy(token)
      }
      _ = scanner.next()
      _ = day.add(sign == "-" ? -year : year)
    case .number(let year, 4):
      _ = scanner.next()
      _ = day.add(year)
    default: return .legacy(scanner.next())
    }
    hasLongYear = true
    if scanner.skip("-") {
      guard case .number(let month, 2) = scanner.peek(), 1...12 ~= month else {
        return .legacy(scanner.next())
      }
      _ = scanner.next()
      _ = day.add(month)
      if scanner.skip("-") {
        guard case .number(let number, 2) = scanner.peek(), 1...31 ~= number else {
          return .legacy(scanner.next())
        }
        _ = scanner.next()
        _ = day.add(number)
      }
    }
    switch scanner.peek() {
    case .end: return .done
    case .word(.separator): break
    default: return .legacy(scanner.next())
    }
    _ = scanner.next()
    return parseISOTime() && scanner.peek() == .end ? .done : .invalid
  }

  private mutating func parseISOTime() -> Bool {
    guard case .number(let hour, 2) = scanner.next(), hour <= 24, scanner.skip(":"),
      case .number(let minute, 2) = scanner.next(), minute < 60, hour < 24 || minute == 0
    else { return false }
    _ = time.add(hour)
    _ = time.add(minute)
    if scanner.skip(":") {
      guard case .number(let second, 2) = scanner.next(), second < 60, hour < 24 || second == 0
      else { return false }
      _ = time.add(second)
      if scanner.skip(".") {
        guard case .number(let fraction, let length) = scanner.next(), hour < 24 || fraction == 0
        else { return false }
        _ = time.add(DateScanner.milliseconds(fraction, length: length))
      }
    }
    switch scanner.peek() {
    case .word(.zone(0)):
      _ = scanner.next()
      zone.set(hours: 0)
    case .symbol(let sign) where sign == "+" || sign == "-":
      _ = scanner.next()
      zone.isNegative = sign == "-"
      guard case .number(let hours, let length) = scanner.next() else { return false }
      if length == 4 {
        (zone.hour, zone.minute) = (hours / 100, hours % 100)
      } else {
        guard length == 2, scanner.skip(":"), case .number(let minutes, 2) = scanner.next() else {
          return false
        }
        (zone.hour, zone.minute) = (hours, minutes)
      }
      return (zone.hour ?? 0) < 24 && (zone.minute ?? 0) < 60
    default: break
    }
    return true
  }
}
