/// Reads dates by a specifier of d3-time-format (https://d3js.org/d3-time-format#locale_parse), in
/// UTC where the text names no zone.
package struct TimeParser: Sendable, Hashable {
  private let pattern: TimePattern
  private let locale: TimeLocale

  package init(_ specifier: String, locale: TimeLocale = .english) throws(TimeFormatProblem) {
    pattern = try TimePattern(specifier, locale: locale)
    self.locale = locale
  }

  /// Milliseconds since 1970, or `nil` where the text is not written so.
  package func parse(_ text: String) -> Double? {
    var fields = TimeFields()
    var rest = Array(text.utf8)[...]
    for part in pattern.parts {
      switch part {
      case .literal(let literal):
        guard rest.starts(with: literal.utf8) else { return nil }
        rest.removeFirst(literal.utf8.count)
      case .directive(let letter, _):
        guard read(letter, from: &rest, into: &fields) else { return nil }
      }
    }
    return rest.isEmpty ? fields.milliseconds : nil
  }

  private func read(
    _ letter: UInt8, from rest: inout ArraySlice<UInt8>, into fields: inout TimeFields
  ) -> Bool {
    switch letter {
    case UInt8(ascii: "a"): return set(&fields.weekday, Self.word(locale.shortDays, &rest))
    case UInt8(ascii: "A"): return set(&fields.weekday, Self.word(locale.days, &rest))
    case UInt8(ascii: "b"): return set(&fields.month, Self.word(locale.shortMonths, &rest))
    case UInt8(ascii: "B"): return set(&fields.month, Self.word(locale.months, &rest))
    case UInt8(ascii: "p"): return set(&fields.period, Self.word(locale.periods, &rest))
    case UInt8(ascii: "Z"): return set(&fields.zone, Self.zone(&rest))
    case UInt8(ascii: "Q"): return set(&fields.unixMilliseconds, Self.long(&rest))
    case UInt8(ascii: "s"): return set(&fields.unixSeconds, Self.long(&rest))
    default: return readNumber(letter, from: &rest, into: &fields)
    }
  }

  private func readNumber(
    _ letter: UInt8, from rest: inout ArraySlice<UInt8>, into fields: inout TimeFields
  ) -> Bool {
    let width: Int
    switch letter {
    case UInt8(ascii: "q"), UInt8(ascii: "u"), UInt8(ascii: "w"): width = 1
    case UInt8(ascii: "j"), UInt8(ascii: "L"): width = 3
    case UInt8(ascii: "Y"), UInt8(ascii: "G"): width = 4
    case UInt8(ascii: "f"): width = 6
    default: width = 2
    }
    guard let number = Self.number(&rest, width: width) else { return false }
    switch letter {
    case UInt8(ascii: "d"), UInt8(ascii: "e"): fields.day = number
    case UInt8(ascii: "f"): fields.millisecond = number / 1_000
    case UInt8(ascii: "g"), UInt8(ascii: "y"): fields.year = number + (number > 68 ? 1900 : 2000)
    case UInt8(ascii: "G"), UInt8(ascii: "Y"): fields.year = number
    case UInt8(ascii: "H"), UInt8(ascii: "I"): fields.hour = number
    case UInt8(ascii: "j"): (fields.month, fields.day) = (0, number)
    case UInt8(ascii: "L"): fields.millisecond = number
    case UInt8(ascii: "m"): fields.month = number - 1
    case UInt8(ascii: "M"): fields.minute = number
    case UInt8(ascii: "q"): fields.quarterMonth = number * 3 - 3
    case UInt8(ascii: "S"): fields.second = number
    case UInt8(ascii: "u"): fields.weekdayFromMonday = number
    case UInt8(ascii: "U"): fields.sundayWeek = number
    case UInt8(ascii: "V"): fields.isoWeek = number
    case UInt8(ascii: "w"): fields.weekday = number
    default: fields.mondayWeek = number
    }
    return true
  }

  private func set<Field>(_ field: inout Field?, _ found: Field?) -> Bool {
    if let found { field = found }
    return found != nil
  }

  /// A number with spaces before it, all within `width` characters.
  private static func number(_ rest: inout ArraySlice<UInt8>, width: Int) -> Int? {
    let window = rest.prefix(width)
    let spaces = window.prefix { NumberParsing.isSpace($0) }.count
    let digits = window.dropFirst(spaces).prefix { $0 &- UInt8(ascii: "0") < 10 }
    guard !digits.isEmpty else { return nil }
    rest.removeFirst(spaces + digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static func long(_ rest: inout ArraySlice<UInt8>) -> Double? {
    let spaces = rest.prefix { NumberParsing.isSpace($0) }.count
    let digits = rest.dropFirst(spaces).prefix { $0 &- UInt8(ascii: "0") < 10 }
    guard !digits.isEmpty else { return nil }
    rest.removeFirst(spaces + digits.count)
    return digits.reduce(0.0) { $0 * 10 + Double($1 - UInt8(ascii: "0")) }
  }

  /// The place of the first word that the text begins with, in any case of its letters.
  private static func word(_ words: [String], _ rest: inout ArraySlice<UInt8>) -> Int? {
    for (index, word) in words.enumerated() {
      let length = word.utf8.count
      let candidate = String(decoding: rest.prefix(length), as: UTF8.self)
      if length > 0, candidate == word || candidate.lowercased() == word.lowercased() {
        rest.removeFirst(length)
        return index
      }
    }
    return nil
  }

  /// `Z`, `+01`, `+0100` or `-05:30`, as minutes ahead of UTC.
  private static func zone(_ rest: inout ArraySlice<UInt8>) -> Int? {
    guard let sign = rest.popFirst() else { return nil }
    if sign == UInt8(ascii: "Z") { return 0 }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      let hours = twoDigits(rest)
    else { return nil }
    rest.removeFirst(2)
    var minutes = 0
    let colon = rest.first == UInt8(ascii: ":") ? 1 : 0
    if let found = twoDigits(rest.dropFirst(colon)) {
      minutes = found
      rest.removeFirst(2 + colon)
    }
    return (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -1 : 1)
  }

  private static func twoDigits(_ bytes: ArraySlice<UInt8>) -> Int? {
    let digits = bytes.prefix(2).map { $0 &- UInt8(ascii: "0") }
    guard digits.count == 2, digits.allSatisfy({ $0 < 10 }) else { return nil }
    return Int(digits[0]) * 10 + Int(digits[1])
  }
}

/// What a pattern found in a text.
private struct TimeFields {
  var year: Int?
  /// From 0.
  var month: Int?
  /// The first month of a quarter, from 0.
  var quarterMonth: Int?
  var day: Int?
  var hour: Int?
  var minute = 0
  var second = 0
  var millisecond: Int?
  /// 0 before noon, 1 after.
  var period: Int?
  /// From 0 for Sunday.
  var weekday: Int?
  /// From 1 for Monday.
  var weekdayFromMonday: Int?
  var sundayWeek: Int?
  var mondayWeek: Int?
  var isoWeek: Int?
  /// Minutes ahead of UTC.
  var zone: Int?
  var unixMilliseconds: Double?
  var unixSeconds: Double?

  var milliseconds: Double? {
    if let unixMilliseconds { return valid(unixMilliseconds) }
    if let unixSeconds { return valid(unixSeconds * 1_000 + Double(millisecond ?? 0)) }
    let year = year ?? 1900
    var time = UTCTime(
      year: year, month: (month ?? quarterMonth ?? 0) + 1, day: day ?? 1, hour: hour ?? 0,
      minute: minute - (zone ?? 0), second: second, millisecond: millisecond ?? 0)
    if let period { time.hour = time.hour % 12 + period * 12 }
    let weekday = weekday ?? weekdayFromMonday.map { $0 % 7 }
    // The weekday of the first of January.
    let first = UTCTime(year: year).weekday
    if let isoWeek {
      guard 1...53 ~= isoWeek else { return nil }
      let monday = (first + 6) % 7 <= 3 ? 1 - (first + 6) % 7 : 8 - (first + 6) % 7
      time.month = 1
      time.day = monday + (isoWeek - 1) * 7 + ((weekday ?? 1) + 6) % 7
    } else if let mondayWeek {
      time.month = 1
      time.day = ((weekday ?? 1) + 6) % 7 + mondayWeek * 7 - (first + 5) % 7
    } else if let sundayWeek {
      time.month = 1
      time.day = (weekday ?? 0) + sundayWeek * 7 - (first + 6) % 7
    }
    return valid(time.milliseconds)
  }

  private func valid(_ time: Double) -> Double? {
    time.magnitude <= UTCTime.limit ? time : nil
  }
}
