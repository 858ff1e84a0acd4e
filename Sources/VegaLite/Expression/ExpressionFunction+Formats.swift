extension ExpressionFunction {
  static let formats: [ExpressionFunction] = [
    ExpressionFunction("format", 2...2) { (arguments, memory) throws(ExpressionFault) in
      let format = try memory.numberFormat(arguments[1].text)
      if case .value(.null) = arguments[0] { return .text("null") }
      if format.specifier.kind == .character { return .text(arguments[0].text) }
      let text = format.format(arguments[0].number)
      try memory.use(text.utf8.count)
      return .text(text)
    },
    ExpressionFunction("timeFormat", 1...2, timeFormat),
    ExpressionFunction("utcFormat", 1...2, timeFormat),
    ExpressionFunction("timeParse", 2...2, timeParse),
    ExpressionFunction("utcParse", 2...2, timeParse),
    name("monthFormat", "%B", ofMonth: true), name("monthAbbrevFormat", "%b", ofMonth: true),
    name("dayFormat", "%A", ofMonth: false), name("dayAbbrevFormat", "%a", ofMonth: false),
    ExpressionFunction("timeUnitSpecifier", 1...2, timeUnitSpecifier),
  ]

  /// The name of a month from 0 or of a weekday from 0 for Sunday; beyond them it begins anew.
  private static func name(
    _ name: String, _ specifier: String, ofMonth isMonth: Bool
  ) -> ExpressionFunction {
    ExpressionFunction(name, 1...1) { (arguments, memory) throws(ExpressionFault) in
      let number = arguments[0].number.rounded(.towardZero)
      guard number.magnitude < 100_000 else {
        throw ExpressionFault("`\(name)` takes a whole number")
      }
      let index = Int(number)
      let time =
        isMonth ? UTCTime(year: 2000, month: index + 1) : UTCTime(year: 2000, day: index + 2)
      return .text(try memory.timeFormat(specifier).format(time.milliseconds))
    }
  }

  @Sendable private static func timeFormat(
    _ arguments: [Operand], _ memory: ExpressionMemory
  ) throws(ExpressionFault) -> Operand {
    if case .value(.null) = arguments[0] { return .text("null") }
    let time = Operand.number(arguments[0].number).milliseconds
    guard !time.isNaN else {
      throw ExpressionFault("`timeFormat` takes a date, not `\(arguments[0].text)`")
    }
    guard arguments.count > 1, !isUndefined(arguments[1]) else {
      return .text(try multiFormat([:], memory).format(time))
    }
    if case .value(.record(let record)) = arguments[1] {
      return .text(try multiFormat(record, memory).format(time))
    }
    let text = try memory.timeFormat(arguments[1].text).format(time)
    try memory.use(text.utf8.count)
    return .text(text)
  }

  private static func multiFormat(
    _ specifiers: [TimeMultiFormat.Unit: String], _ memory: ExpressionMemory
  ) throws(ExpressionFault) -> TimeMultiFormat {
    guard let format = try? TimeMultiFormat(specifiers, locale: memory.locale.time) else {
      throw ExpressionFault("there is an unknown directive among the formats of dates")
    }
    return format
  }

  private static func multiFormat(
    _ record: ValueRecord, _ memory: ExpressionMemory
  ) throws(ExpressionFault) -> TimeMultiFormat {
    var specifiers: [TimeMultiFormat.Unit: String] = [:]
    for (name, value) in zip(record.names, record.values) {
      guard let unit = TimeMultiFormat.Unit(rawValue: name == "day" ? "date" : name) else {
        throw ExpressionFault("`\(name)` is no time unit")
      }
      specifiers[unit] = value.text
    }
    return try multiFormat(specifiers, memory)
  }

  @Sendable private static func timeParse(
    _ arguments: [Operand], _ memory: ExpressionMemory
  ) throws(ExpressionFault) -> Operand {
    if case .value(.null) = arguments[0] { return .text("null") }
    let time = try memory.timeParser(arguments[1].text).parse(arguments[0].text)
    return time.map { .time($0) } ?? .null
  }

  // MARK: Time units

  private static let unitSpecifiers: [(unit: String, specifier: String)] = [
    ("year", "%Y "), ("quarter", "Q%q "), ("month", "%b "), ("week", "W%U "), ("date", "%d "),
    ("day", "%a "), ("dayofyear", "%j "), ("hours", "%H:00"), ("minutes", "00:%M"),
    ("seconds", ":%S"), ("milliseconds", ".%L"),
  ]

  private static let combinedSpecifiers = [
    "year-month": "%Y-%m ", "year-month-date": "%Y-%m-%d ", "hours-minutes": "%H:%M",
  ]

  @Sendable private static func timeUnitSpecifier(
    _ arguments: [Operand], _ memory: ExpressionMemory
  ) throws(ExpressionFault) -> Operand {
    var given: [String] = []
    switch arguments[0] {
    case .value(.list(let values)): given = values.map(\.text)
    default: given = [arguments[0].text]
    }
    var specifiers = Dictionary(
      uniqueKeysWithValues: unitSpecifiers.map { ($0.unit, $0.specifier) })
    specifiers.merge(combinedSpecifiers) { $1 }
    for unit in given where !unitSpecifiers.contains(where: { $0.unit == unit }) {
      throw ExpressionFault("`\(unit)` is no time unit")
    }
    if arguments.count > 1, case .value(.record(let record)) = arguments[1] {
      for (name, value) in zip(record.names, record.values) where !value.isNull {
        specifiers[name] = value.text
      }
    }
    let units = unitSpecifiers.map(\.unit).filter(given.contains)
    var (specifier, start) = ("", 0)
    while start < units.count {
      for end in (start + 1...units.count).reversed() {
        guard let found = specifiers[units[start..<end].joined(separator: "-")] else { continue }
        specifier += found
        start = end
        break
      }
    }
    let trimmed = ScriptText(specifier).units.drop(while: ScriptText.isSpace)
    let end = trimmed.lastIndex { !ScriptText.isSpace($0) }.map { $0 + 1 } ?? trimmed.startIndex
    return .text(String(decoding: trimmed[..<end], as: UTF16.self))
  }
}
