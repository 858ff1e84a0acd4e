import Diagnostics

/// For which rows of a table a condition holds, by the rules of JavaScript.
struct PredicateEvaluation {
  let runner: TransformRunner
  let table: Table
  let scope: ExpressionScope
  /// Columns that rows had before they were summed up: undefined now.
  var gone: Set<String> = []

  /// For each row whether the condition holds.
  func matches(_ predicate: Predicate) throws -> [Bool] {
    switch predicate {
    case .expression(let expression):
      return try runner.column(of: expression, over: table, in: scope).truth
    case .parameter(let name, let whenEmpty):
      if let selection = scope.held[name.value] { return selection.matches(table) }
      return Array(repeating: try value(of: name, whenEmpty: whenEmpty), count: table.rowCount)
    case .all(let parts):
      return try parts.reduce(Array(repeating: true, count: table.rowCount)) { result, part in
        zip(result, try matches(part)).map { $0 && $1 }
      }
    case .any(let parts):
      return try parts.reduce(Array(repeating: false, count: table.rowCount)) { result, part in
        zip(result, try matches(part)).map { $0 || $1 }
      }
    case .not(let inner): return try matches(inner).map { !$0 }
    case .valid(let field, let valid) where isGone(field):
      return Array(repeating: !valid, count: table.rowCount)
    case .oneOf(let field, _), .comparison(let field, _, _), .range(let field, _, _):
      if isGone(field) { return Array(repeating: false, count: table.rowCount) }
      return try compared(predicate)
    case .valid(let field, let valid):
      return try column(field).mapValues { cell in
        (!cell.isInvalid && cell.coercedNumber.isFinite) == valid
      }
    }
  }

  private func isGone(_ field: PredicateField) -> Bool {
    let name = FieldPath.columnName(field.name.value)
    return gone.contains(name) && table[name] == nil && table.element(name) == nil
  }

  private func compared(_ predicate: Predicate) throws -> [Bool] {
    switch predicate {
    case .oneOf(let field, let values):
      let known = Set(values.compactMap { Self.comparable($0.value) })
      return try column(field).mapValues { Self.comparable($0).map(known.contains) ?? false }
    case .comparison(let field, let comparison, let value):
      return try column(field).mapValues { Self.holds($0, comparison, value.value) }
    case .range(let field, let lower, let upper):
      return try range(field, lower?.value, upper?.value)
    default: return []
    }
  }

  private func range(_ field: PredicateField, _ lower: Value?, _ upper: Value?) throws -> [Bool] {
    var (lower, upper) = (lower, upper)
    // The ends of a range may stand either way.
    if let first = lower, let second = upper, Self.holds(first, .gt, second) {
      (lower, upper) = (second, first)
    }
    return try column(field).mapValues { cell in
      (lower.map { Self.holds(cell, .gte, $0) } ?? true)
        && (upper.map { Self.holds(cell, .lte, $0) } ?? true)
    }
  }

  /// The values that a condition compares: with a time unit the units' beginnings as numbers.
  private func column(_ field: PredicateField) throws -> Column {
    let column = try runner.column(field.name, of: table)
    guard let unit = field.timeUnit, case .times(let times) = column.parsedTimes.storage else {
      return column
    }
    // JavaScript takes null as 1970.
    return Column(
      numbers: times.indices.map { unit.floor(column.isNull(row: $0) ? 0 : times[$0]) })
  }

  private func value(of name: Located<String>, whenEmpty: Bool) throws -> Bool {
    if scope.selections.contains(name.value) { return whenEmpty }
    if let value = scope.parameters[name.value] { return value.isTruthy }
    let known = scope.selections.union(scope.parameters.keys).sorted()
    throw runner.failure(
      "no parameter '\(name.value)'", at: name.position,
      suggestion: nearestName(to: name.value, among: known))
  }

  // MARK: Comparison

  /// `===`. Moments are read as numbers.
  static func isEqual(_ cell: Value, _ value: Value) -> Bool {
    guard let cell = comparable(cell), let value = comparable(value) else { return false }
    return cell == value
  }

  /// `nil` for NaN, which nothing equals.
  private static func comparable(_ value: Value) -> Value? {
    switch value {
    case .number(let number), .time(let number): number.isNaN ? nil : .number(number)
    default: value
    }
  }

  /// Of two texts by their characters, else as numbers, so that null and an empty text are 0, and
  /// what is no number is neither more nor less than anything.
  static func holds(
    _ cell: Value, _ comparison: Predicate.Comparison, _ value: Value
  ) -> Bool {
    if comparison == .equal { return isEqual(cell, value) }
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
}

extension Column {
  /// The result for each row, computed once for each text where the values are texts.
  func mapValues(_ result: (Value) -> Bool) -> [Bool] {
    if case .texts(let codes, let distinct) = storage {
      let known = distinct.map { result(.text($0)) }
      let null = missing.isEmpty ? false : result(.null)
      return codes.indices.map { isNull(row: $0) ? null : known[Int(codes[$0])] }
    }
    return (0..<count).map { result(self[$0]) }
  }

  /// `Boolean(value)` of each row.
  var truth: [Bool] {
    if case .bools(let flags) = storage, missing.isEmpty { return flags }
    return mapValues(\.isTruthy)
  }
}
