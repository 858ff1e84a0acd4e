import Diagnostics

extension Predicate {
  /// The rows of a table that the condition holds for.
  func matchingRows(of table: Table, column: (Located<String>) throws -> Column) throws -> [Int] {
    let matches = try self.matches(table.rowCount, column)
    return (0..<table.rowCount).filter { matches[$0] }
  }

  /// For each row whether the condition holds.
  private func matches(
    _ count: Int, _ column: (Located<String>) throws -> Column
  ) throws -> [Bool] {
    switch self {
    case .all(let parts):
      try parts.reduce(Array(repeating: true, count: count)) { result, part in
        zip(result, try part.matches(count, column)).map { $0 && $1 }
      }
    case .any(let parts):
      try parts.reduce(Array(repeating: false, count: count)) { result, part in
        zip(result, try part.matches(count, column)).map { $0 || $1 }
      }
    case .not(let inner): try inner.matches(count, column).map { !$0 }
    case .valid(let field, let valid):
      try column(field).values.map { $0.isInvalid != valid }
    case .oneOf(let field, let values): try oneOf(try column(field), values.map(\.value))
    case .comparison(let field, let comparison, let value):
      try column(field).values.map {
        Self.compare($0, comparison, Self.adapted(value.value, to: $0))
      }
    case .range(let field, let lower, let upper):
      try column(field).values.map { cell in
        if cell.isInvalid { return false }
        if let lower, !Self.compare(cell, .gte, Self.adapted(lower.value, to: cell)) {
          return false
        }
        return upper.map { Self.compare(cell, .lte, Self.adapted($0.value, to: cell)) } ?? true
      }
    }
  }

  private func oneOf(_ column: Column, _ values: [Value]) throws -> [Bool] {
    let wanted = Set(values)
    return column.values.map { cell in
      wanted.contains(cell) || values.contains { Self.adapted($0, to: cell) == cell }
    }
  }

  private static func compare(_ cell: Value, _ comparison: Comparison, _ value: Value) -> Bool {
    if comparison == .equal { return cell == value }
    if cell.isInvalid || value.isInvalid { return false }
    let order = Value.order(cell, value)
    return switch comparison {
    case .equal: order == 0
    case .lt: order < 0
    case .lte: order <= 0
    case .gt: order > 0
    case .gte: order >= 0
    }
  }

  /// The value as one of the cell's kind: a date that is written as text is compared as a date, a
  /// number with text that is written as one.
  private static func adapted(_ value: Value, to cell: Value) -> Value {
    switch (cell, value) {
    case (.time, .text(let text)):
      DateParsing.time(text).map(Value.time) ?? value
    case (.time, .number(let number)): .time(number)
    case (.text(let text), .time):
      // The cell stays text; the moment is compared as it is written there.
      DateParsing.time(text) == value.number ? cell : value
    case (.text, .number(let number)): .text(Value.number(number).text)
    case (.number, .text): value.number.map(Value.number) ?? value
    default: value
    }
  }
}
