/// A part of a date that a time unit keeps, in the order in which they are written.
enum TimePart: String, Sendable, CaseIterable {
  case year, quarter, month, week, date, day, dayofyear, hours, minutes, seconds, milliseconds
}

/// A unit of the grammar by which dates are gathered: `yearmonth`, `day`, `utchoursminutes` …
/// with the meaning of Vega's `timeunit` (https://vega.github.io/vega/docs/transforms/timeunit/).
///
/// What a unit does not keep is taken from the beginning of 2012, a leap year that begins on a
/// Sunday. Times are in UTC, whether or not the unit says so.
struct TimeUnit: Sendable, Hashable {
  let parts: [TimePart]
  var step = 1
  var isUTC = false
  /// The values are the beginnings of units already.
  var isBinned = false

  /// - Parameter parts: at least one, in their order.
  init(_ parts: [TimePart], step: Int = 1) {
    self.parts = parts
    self.step = step
  }

  /// - Parameter name: as in the grammar, with `utc` or `binned` before it.
  init?(name: String) {
    var rest = name[...]
    var isUTC = false
    var isBinned = false
    if rest.hasPrefix("binned") {
      rest = rest.dropFirst(6)
      isBinned = true
    }
    if rest.hasPrefix("utc") {
      rest = rest.dropFirst(3)
      isUTC = true
    }
    guard let parts = Self.combinations[String(rest)] else { return nil }
    if isBinned, parts[0] != .year { return nil }
    self.init(parts)
    self.isUTC = isUTC
    self.isBinned = isBinned
  }

  /// The name without `utc` and `binned`.
  var name: String { parts.map(\.rawValue).joined() }

  /// The smallest part.
  var smallest: TimePart { parts[parts.count - 1] }

  static let names: [String] = Array(combinations.keys).sorted()

  private static let combinations: [String: [TimePart]] = {
    let clock: [TimePart] = [.hours, .minutes, .seconds]
    var all: [[TimePart]] = TimePart.allCases.map { [$0] }
    all += [
      [.year, .quarter], [.year, .quarter, .month], [.year, .month], [.year, .month, .date],
      [.year, .week], [.year, .week, .day], [.year, .dayofyear], [.quarter, .month],
      [.month, .date], [.week, .day], [.hours, .minutes], clock, [.minutes, .seconds],
      [.seconds, .milliseconds],
    ]
    let dated: [[TimePart]] = [
      [.year, .month, .date], [.year, .week, .day], [.month, .date], [.week, .day], [.day],
    ]
    for parts in dated {
      for count in 1...3 { all.append(parts + clock.prefix(count)) }
    }
    return Dictionary(
      all.map { ($0.map(\.rawValue).joined(), $0) }, uniquingKeysWith: { first, _ in first })
  }()
}

// MARK: Rounding

extension TimeUnit {
  /// The beginning of the unit that a moment lies in.
  /// - Parameter time: milliseconds since 1970, UTC.
  /// - Returns: NaN for NaN and beyond what dates reach.
  func floor(_ time: Double) -> Double {
    guard let moment = UTCTime(milliseconds: time.rounded(.towardZero)) else { return .nan }
    let year = has(.year) ? stepped(moment.year, .year, 0) : 2012
    var result = UTCTime(year: year)
    if has(.month) {
      result.month = stepped(moment.month - 1, .month, 0) + 1
    } else if has(.quarter) {
      result.month = stepped((moment.month - 1) / 3, .quarter, 0) * 3 + 1
    }
    result.day = day(of: moment, in: year)
    if has(.hours) { result.hour = stepped(moment.hour, .hours, 0) }
    if has(.minutes) { result.minute = stepped(moment.minute, .minutes, 0) }
    if has(.seconds) { result.second = stepped(moment.second, .seconds, 0) }
    if has(.milliseconds) { result.millisecond = stepped(moment.millisecond, .milliseconds, 0) }
    return result.milliseconds
  }

  private func has(_ part: TimePart) -> Bool { parts.contains(part) }

  /// Only the smallest part goes in steps.
  private func stepped(_ value: Int, _ part: TimePart, _ phase: Int) -> Int {
    guard step > 1, part == smallest else { return value }
    return phase + step * (value - phase).flooredQuotient(step)
  }

  /// The day of the month, which may lie beyond it.
  private func day(of moment: UTCTime, in year: Int) -> Int {
    /// The day of the year by the number of its week and its weekday.
    func day(week: Int, weekday: Int) -> Int {
      weekday + week * 7 - (UTCTime(year: year).weekday + 6) % 7
    }
    if has(.week), has(.day) {
      return stepped(day(week: moment.sundayWeek, weekday: moment.weekday), .day, 1)
    }
    if has(.week) { return day(week: stepped(moment.sundayWeek, .week, 1), weekday: 0) }
    if has(.day) { return stepped(day(week: 1, weekday: moment.weekday), .day, 1) }
    if has(.date) { return stepped(moment.day, .date, 1) }
    if has(.dayofyear) { return stepped(moment.dayOfYear, .dayofyear, 1) }
    return 1
  }

  /// The beginning of the next unit after the one that begins at `time`.
  func next(_ time: Double) -> Double { moved(time, by: step) }

  /// As long before a moment as the unit is.
  func previous(_ time: Double) -> Double { moved(time, by: -step) }

  private func moved(_ time: Double, by step: Int) -> Double {
    guard var moment = UTCTime(milliseconds: time.rounded(.towardZero)) else { return .nan }
    switch smallest {
    case .year: moment.year += step
    case .quarter: moment.month += 3 * step
    case .month: moment.month += step
    case .week: moment.day += 7 * step
    case .date, .day, .dayofyear: moment.day += step
    case .hours: moment.hour += step
    case .minutes: moment.minute += step
    case .seconds: moment.second += step
    case .milliseconds: moment.millisecond += step
    }
    return moment.milliseconds
  }

  /// Beginnings and ends of the units of a column's times; null where it has none.
  /// - Parameter areStarts: whether the times are beginnings of units already.
  func columns(of column: Column, areStarts: Bool = false) -> (start: Column, end: Column) {
    let numbers = column.parsedTimes.scriptNumbers
    // Dates often repeat, and neighbours often lie in one unit.
    let isSpan = has(.year) && !has(.week) && !has(.day) && step == 1
    var last = (time: Double.nan, start: Double.nan, end: Double.nan)
    var starts: [Double] = []
    var ends: [Double] = []
    starts.reserveCapacity(numbers.values.count)
    ends.reserveCapacity(numbers.values.count)
    for time in numbers.values {
      if time != last.time, areStarts || !isSpan || !(last.start <= time && time < last.end) {
        let start = areStarts ? time : floor(time)
        last = (time, start, start == last.start ? last.end : next(start))
      }
      starts.append(last.start)
      ends.append(last.end)
    }
    return (
      Column(storage: .times(starts), missing: numbers.isMissing),
      Column(storage: .times(ends), missing: numbers.isMissing)
    )
  }
}

extension UTCTime {
  /// How many Sundays of its year lie before or on this day.
  var sundayWeek: Int { (dayOfYear - 1 + 7 - weekday) / 7 }
}

// MARK: Formats

extension TimeUnit {
  /// The specifier of d3-time-format by which Vega-Lite labels this unit.
  var format: String {
    var text = ""
    var start = 0
    while start < parts.count {
      var end = parts.count
      while end > start + 1, Self.format(parts[start..<end]) == nil { end -= 1 }
      text += Self.format(parts[start..<end]) ?? ""
      start = end
    }
    return text.hasSuffix(" ") ? String(text.dropLast()) : text
  }

  private static func format(_ parts: ArraySlice<TimePart>) -> String? {
    switch Array(parts) {
    case [.year]: "%Y "
    case [.quarter]: "Q%q "
    case [.month]: "%b "
    case [.date]: "%d "
    case [.week]: "W%U "
    case [.day]: "%a "
    case [.dayofyear]: "%j "
    case [.hours]: "%H:00"
    case [.minutes]: "00:%M"
    case [.seconds]: ":%S"
    case [.milliseconds]: ".%L"
    case [.year, .month]: "%b %Y "
    case [.year, .month, .date]: "%b %d, %Y "
    case [.hours, .minutes]: "%H:%M"
    default: nil
    }
  }
}

extension Column {
  /// Each value as a moment, as the grammar's `date` reads it; NaN where it is none.
  var parsedTimes: Column {
    switch storage {
    case .times: return self
    case .numbers(let numbers): return Column(storage: .times(numbers), missing: missing)
    case .texts(let codes, let distinct):
      let times = distinct.map { DateParsing.time($0) ?? .nan }
      let isMissing = scriptNumbers.isMissing
      return Column(storage: .times(codes.map { times[Int($0)] }), missing: isMissing)
    case .bools, .mixed:
      let times = values.map { value -> Double? in
        switch value {
        case .null, .text(""): nil
        case .number(let number), .time(let number): number
        case .text(let text): DateParsing.time(text) ?? .nan
        case .bool, .list, .record: .nan
        }
      }
      return Column(
        storage: .times(times.map { $0 ?? 0 }), missing: times.map { $0 == nil })
    }
  }
}
