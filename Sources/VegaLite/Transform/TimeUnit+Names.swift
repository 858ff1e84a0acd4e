extension TimeUnit {
  /// The beginning of a unit by its name or number: `mon`, `January`, the 3rd quarter; as the grammar
  /// reads the values of a sort.
  /// - Returns: milliseconds; `nil` for units of several parts and for what names none.
  func named(_ value: Value) -> Double? {
    guard parts.count == 1 else { return nil }
    var number: Int?
    switch value {
    case .number(let written) where written.isFinite && abs(written) < 1e5:
      number = Int(written.rounded(.down))
    case .text(let text):
      let names: [String] =
        switch parts[0] {
        case .month: SpecificationReader.months
        case .day: SpecificationReader.days
        default: []
        }
      let index = names.firstIndex(of: String(text.lowercased().prefix(3)))
      number = index.map { parts[0] == .month ? $0 + 1 : $0 }
    default: break
    }
    guard let number else { return nil }
    // Where no year is said it is 2012, which begins on a Sunday.
    let time: UTCTime
    switch parts[0] {
    case .year: time = UTCTime(year: number)
    case .quarter: time = UTCTime(year: 2012, month: (number - 1) * 3 + 1)
    case .month: time = UTCTime(year: 2012, month: number)
    case .day: time = UTCTime(year: 2012, day: (number % 7 + 7) % 7 + 1)
    case .date: time = UTCTime(year: 2012, day: number)
    case .hours: time = UTCTime(year: 2012, hour: number)
    case .minutes: time = UTCTime(year: 2012, minute: number)
    case .seconds: time = UTCTime(year: 2012, second: number)
    case .milliseconds: time = UTCTime(year: 2012, millisecond: number)
    case .week, .dayofyear: return nil
    }
    return time.milliseconds
  }
}
