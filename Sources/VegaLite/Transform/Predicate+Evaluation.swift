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
    case .oneOf(let field, let values):
      try column(field).values.map { cell in
        values.contains { Self.compare(cell, .equal, $0.value) }
      }
    case .comparison(let field, let comparison, let value):
      try column(field).values.map { Self.compare($0, comparison, value.value) }
    case .range(let field, let lower, let upper):
      try column(field).values.map { cell in
        (lower.map { Self.compare(cell, .gte, $0.value) } ?? true)
          && (upper.map { Self.compare(cell, .lte, $0.value) } ?? true)
      }
    }
  }

  /// By the rules of JavaScript: of two texts by their characters, else as numbers, so that null and
  /// an empty text are 0, and what is no number is neither more nor less than anything.
  private static func compare(_ cell: Value, _ comparison: Comparison, _ value: Value) -> Bool {
    let (cell, value) = alike(cell, value)
    if comparison == .equal { return cell == value }
    let order: Int
    if case (.text(let cell), .text(let value)) = (cell, value) {
      order = Value.textOrder(cell, value)
    } else {
      let (first, second) = (cell.coercedNumber, value.coercedNumber)
      if first.isNaN || second.isNaN { return false }
      order = first < second ? -1 : first > second ? 1 : 0
    }
    return switch comparison {
    case .equal: order == 0
    case .lt: order < 0
    case .lte: order <= 0
    case .gt: order > 0
    case .gte: order >= 0
    }
  }

  /// The two as one kind: the cells of a CSV file are text until a number, truth value or date is
  /// asked of them, and a date may be written as text.
  private static func alike(_ cell: Value, _ value: Value) -> (Value, Value) {
    switch (cell, value) {
    case (.text(let text), .number):
      text.isEmpty ? (.null, value) : (cell.number.map(Value.number) ?? cell, value)
    case (.text(let text), .time):
      (DateParsing.time(text).map(Value.time) ?? cell, value)
    case (.text("true"), .bool): (.bool(true), value)
    case (.text("false"), .bool): (.bool(false), value)
    case (.time, .text(let text)): (cell, DateParsing.time(text).map(Value.time) ?? value)
    case (.time, .number(let number)): (cell, .time(number))
    default: (cell, value)
    }
  }
}
