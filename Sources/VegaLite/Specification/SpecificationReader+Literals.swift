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

  /// The grammar's date object, in UTC: `{year: 2024, month: 7, date: 1}`.
  private func dateTime(_ properties: inout PropertyReader) -> Double? {
    properties.accept("utc")
    func whole(_ name: String, _ range: ClosedRange<Double>, _ standard: Double) -> Int {
      Int((properties.number(name, in: range) ?? standard).rounded(.down))
    }
    guard properties.has("year") else {
      properties.report("a date object needs a 'year'", at: properties.position)
      return nil
    }
    let year = whole("year", 1...9999, 1970)
    let month: Int
    if let word = properties.node("month")?.string {
      let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov"]
      let index = (names + ["dec"]).firstIndex(of: String(word.lowercased().prefix(3)))
      if index == nil {
        properties.report(
          "'\(properties.path(of: "month"))' '\(word)' is no month", at: properties.position)
      }
      month = (index ?? 0) + 1
    } else {
      month = whole("month", 1...12, 1)
    }
    let time = UTCTime(
      year: year, month: month, day: whole("date", 1...31, 1), hour: whole("hours", 0...24, 0),
      minute: whole("minutes", 0...59, 0), second: whole("seconds", 0...59, 0),
      millisecond: whole("milliseconds", 0...999, 0))
    return time.milliseconds
  }
}
