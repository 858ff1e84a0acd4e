extension ExpressionFunction {
  static let calendar: [ExpressionFunction] =
    parts.flatMap { name, part in
      [field(name, part), field("utc" + name, part)]
    } + [
      // What is no date is in the first quarter, as there.
      ExpressionFunction("quarter", ofMoment: quarter),
      ExpressionFunction("utcquarter", ofMoment: quarter),
      ExpressionFunction("time", ofMoment: { $0 }),
      ExpressionFunction("timezoneoffset", ofMoment: { $0.isNaN ? .nan : 0 }),
      ExpressionFunction("datetime", 0...7) { (arguments, _) throws(ExpressionFault) in
        .time(arguments.count == 1 ? arguments[0].milliseconds : moment(arguments))
      },
      ExpressionFunction("utc", 1...7) { (arguments, _) throws(ExpressionFault) in
        .number(moment(arguments))
      },
      ExpressionFunction("timeOffset", 2...3, offset),
      ExpressionFunction("utcOffset", 2...3, offset),
      ExpressionFunction("timeSequence", 3...4, moments),
      ExpressionFunction("utcSequence", 3...4, moments),
    ]

  @Sendable private static func quarter(_ time: Double) -> Double {
    UTCTime(milliseconds: time).map { Double(($0.month + 2) / 3) } ?? 1
  }

  private static let parts: [(String, @Sendable (UTCTime) -> Int)] = [
    ("year", { $0.year }), ("month", { $0.month - 1 }),
    ("week", { ($0.dayOfYear + 6 - $0.weekday) / 7 }), ("date", { $0.day }),
    ("day", { $0.weekday }), ("dayofyear", { $0.dayOfYear }), ("hours", { $0.hour }),
    ("minutes", { $0.minute }), ("seconds", { $0.second }),
    ("milliseconds", { $0.millisecond }),
  ]

  private static func field(
    _ name: String, _ part: @escaping @Sendable (UTCTime) -> Int
  ) -> ExpressionFunction {
    ExpressionFunction(
      name, ofMoment: { UTCTime(milliseconds: $0).map { Double(part($0)) } ?? .nan })
  }

  /// Year, month from 0, day, hours and so on, as `Date.UTC` takes them.
  private static func moment(_ arguments: [Operand]) -> Double {
    let parts = arguments.map { $0.number.rounded(.towardZero) }
    guard parts.allSatisfy({ $0.magnitude < 1e15 }) else { return .nan }
    func part(_ index: Int, _ standard: Double) -> Double {
      index < parts.count ? parts[index] : standard
    }
    let year = 0...99 ~= parts[0] ? parts[0] + 1_900 : parts[0]
    let days = UTCTime.day(year: year, month: part(1, 0) + 1, day: part(2, 1))
    let seconds = part(3, 0) * 3_600 + part(4, 0) * 60 + part(5, 0)
    let time = days * UTCTime.millisecondsPerDay + seconds * 1_000 + part(6, 0)
    return time.magnitude <= UTCTime.limit ? time : .nan
  }

  // MARK: Intervals

  private static func interval(
    _ operand: Operand, _ name: String
  ) throws(ExpressionFault) -> (CalendarInterval, unit: String) {
    let unit = operand.text
    let names = [
      "year", "quarter", "month", "week", "date", "day", "dayofyear", "hours", "minutes",
      "seconds", "milliseconds",
    ]
    guard names.contains(unit), let interval = CalendarInterval(named: unit) else {
      throw ExpressionFault("`\(unit)` is no time unit for `\(name)`")
    }
    return (interval, unit)
  }

  @Sendable private static func offset(
    _ arguments: [Operand], _ memory: ExpressionMemory
  ) throws(ExpressionFault) -> Operand {
    let (_, unit) = try interval(arguments[0], "timeOffset")
    let time = Operand.number(arguments[1].number).milliseconds
    let step =
      arguments.count > 2 && !arguments[2].isNullish ? arguments[2].number.rounded(.down) : 1
    return .time(moved(time, unit: unit, by: step))
  }

  /// A moment moved by so many units; by quarters it comes to one of their first months.
  private static func moved(_ time: Double, unit: String, by step: Double) -> Double {
    guard var fields = UTCTime(milliseconds: time), step.magnitude < 1e15 else { return .nan }
    let count = Int(step)
    func plain(_ length: Double) -> Double {
      let moved = time + step * length
      return moved.magnitude <= UTCTime.limit ? moved : .nan
    }
    switch unit {
    case "year": fields.year += count
    case "month": fields.month += count
    case "quarter":
      let before = (fields.month - 1) % 3
      // Counted from within a quarter, the first step back leads to its own beginning.
      if count > 0 { fields.month += 3 * count - before }
      if count < 0 { fields.month += 3 * count + (before > 0 ? 3 - before : 0) }
    case "week": return plain(604_800_000)
    case "hours": return plain(3_600_000)
    case "minutes": return plain(60_000)
    case "seconds": return plain(1_000)
    case "milliseconds": return plain(1)
    default: return plain(UTCTime.millisecondsPerDay)
    }
    return fields.milliseconds
  }

  @Sendable private static func moments(
    _ arguments: [Operand], _ memory: ExpressionMemory
  ) throws(ExpressionFault) -> Operand {
    let (interval, unit) = try interval(arguments[0], "timeSequence")
    let stop = arguments[2].number
    let step =
      arguments.count > 3 && !arguments[3].isNullish ? arguments[3].number.rounded(.down) : 1
    var time = interval.ceil(Operand.number(arguments[1].number).milliseconds)
    guard time < stop, step > 0 else { return .list([]) }
    var times: [Value] = []
    while time < stop {
      times.append(.time(time))
      guard times.count <= 100_000 else {
        throw ExpressionFault("`timeSequence` makes more than 100000 dates")
      }
      let next = interval.floor(moved(time, unit: unit, by: step))
      guard next > time else { break }
      time = next
    }
    try memory.use(times.count)
    return .list(times)
  }
}
