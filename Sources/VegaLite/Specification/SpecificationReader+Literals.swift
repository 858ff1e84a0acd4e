import Diagnostics
import SourceTree

extension SpecificationReader {
  /// A value of the data's world: null, truth value, number, text or date object.
  func literal(
    _ node: Node, _ properties: inout PropertyReader, _ path: String
  ) -> Located<Value>? {
    switch node.value {
    case .null: return Located(.null, at: node.position)
    case .bool(let flag): return Located(.bool(flag), at: node.position)
    case .number(let number, _):
      guard number.isFinite else {
        properties.report("'\(path)' must be a finite number", at: node.position)
        return nil
      }
      return Located(.number(number), at: node.position)
    case .string(let text): return Located(.text(text), at: node.position)
    case .sequence:
      properties.wrongType("'\(path)'", "one value", node)
      return nil
    case .mapping(let entries):
      if entries.contains(where: { $0.name == "expr" || $0.name == "signal" }) {
        properties.wrongType("'\(path)'", "one value", node)
        return nil
      }
      let time = properties.object(node, path: path, dateTime) ?? nil
      return time.map { Located(.time($0), at: node.position) }
    }
  }

  func literals(_ properties: inout PropertyReader, _ name: String) -> [Located<Value>]? {
    guard let node = properties.node(name) else { return nil }
    guard let nodes = node.sequence else {
      properties.wrongType("'\(properties.path(of: name))'", "a list", node)
      return nil
    }
    let path = properties.path(of: name)
    return nodes.compactMap { literal($0, &properties, path) }
  }

  /// The grammar's date object, in UTC: `{year: 2024, month: 7, date: 1}`. Without a year it lies in
  /// 2012, as the beginnings of time units do.
  private func dateTime(_ properties: inout PropertyReader) -> Double? {
    _ = properties.bool("utc")
    let parts = ["year", "quarter", "month", "date", "day", "hours", "minutes", "seconds"]
    guard (parts + ["milliseconds"]).contains(where: properties.has) else {
      properties.report(
        "'\(properties.path)' must be one value or a date such as {year: 2024, month: 7}",
        at: properties.position)
      return nil
    }
    func whole(_ name: String, _ range: ClosedRange<Double>, _ standard: Double) -> Int {
      Int((properties.number(name, in: range) ?? standard).rounded(.down))
    }
    let others = ["year", "quarter", "month", "date"].filter(properties.has)
    if properties.has("day"), !others.isEmpty {
      properties.report(
        "'day' in '\(properties.path)' cannot stand beside '\(others[0])'",
        at: properties.position)
    }
    let year = whole("year", -9999...9999, 2012)
    var month = 1
    if properties.has("month") {
      month = calendarName("month", Self.months, &properties) ?? whole("month", 1...12, 1)
      properties.accept("quarter")
    } else {
      month = (whole("quarter", 1...4, 1) - 1) * 3 + 1
    }
    var day = whole("date", 1...31, 1)
    if properties.has("day") {
      // 2012 begins on a Sunday.
      let weekday = calendarName("day", Self.days, &properties).map { $0 - 1 }
      day = (weekday ?? whole("day", 0...7, 1)) % 7 + 1
    }
    let time = UTCTime(
      year: year, month: month, day: day, hour: whole("hours", 0...24, 0),
      minute: whole("minutes", 0...59, 0), second: whole("seconds", 0...59, 0),
      millisecond: whole("milliseconds", 0...999, 0))
    return time.milliseconds
  }

  static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  static let days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]

  /// The number, from 1, of a month or weekday that is written by its name; `nil` where it is
  /// written otherwise.
  private func calendarName(
    _ property: String, _ names: [String], _ properties: inout PropertyReader
  ) -> Int? {
    guard let node = properties.node(property), let word = node.string else { return nil }
    if let index = names.firstIndex(of: String(word.lowercased().prefix(3))) { return index + 1 }
    properties.report(
      "'\(properties.path(of: property))' '\(word)' is no \(property)", at: node.position)
    return 1
  }
}
