/// Evaluates a bound expression for all rows at once where its parts are of one type, by distinct
/// texts where it depends on one column of texts, and row by row elsewhere.
struct ExpressionColumns {
  let columns: [Column]
  let names: [String]
  let rowCount: Int
  let memory: ExpressionMemory

  func column(_ node: ExpressionNode) throws(ExpressionProblem) -> Column {
    if let vector = vector(node) { return vector.column(count: rowCount) }
    return try rows(node)
  }

  func rows(_ node: ExpressionNode) throws(ExpressionProblem) -> Column {
    var evaluation = ExpressionEvaluation(columns: columns, names: names, memory: memory)
    var values: [Value] = []
    values.reserveCapacity(rowCount)
    for row in 0..<rowCount {
      evaluation.row = row
      values.append(try evaluation.value(node).tableValue)
    }
    return Column(values)
  }

  /// `nil` where the rows must be taken one by one.
  func vector(_ node: ExpressionNode) -> ExpressionVector? {
    guard rowCount > 0 else { return nil }
    return typed(node) ?? byDistinctText(node)
  }

  private func typed(_ node: ExpressionNode) -> ExpressionVector? {
    switch node {
    case .constant(let value): return .constant(value)
    case .column(let index): return ExpressionVector(columns[index])
    case .unary(let operation, let operand):
      return vector(operand).flatMap { unary(operation, $0) }
    case .binary(let operation, let left, let right, _):
      guard let first = vector(left), let second = vector(right) else { return nil }
      return binary(operation, first, second)
    case .and(let left, let right):
      guard case .bools(let first)? = vector(left), case .bools(let second)? = vector(right)
      else { return nil }
      return .bools(first.indices.map { first[$0] && second[$0] })
    case .or(let left, let right):
      guard case .bools(let first)? = vector(left), case .bools(let second)? = vector(right)
      else { return nil }
      return .bools(first.indices.map { first[$0] || second[$0] })
    case .conditional(let test, let yes, let no):
      guard let test = vector(test)?.truths(count: rowCount), let first = vector(yes),
        let second = vector(no)
      else { return nil }
      return choice(test, first, second)
    case .call(let function, let arguments, _):
      guard let numeric = function.numeric, arguments.count == 1,
        let argument = vector(arguments[0])
      else { return nil }
      switch argument {
      case .numbers, .times:
        guard case .each(let numbers)? = argument.coerced else { return nil }
        return .numbers(numbers.map(numeric), missing: [])
      case .constant, .bools, .texts: return nil
      }
    case .row, .field, .parameter, .mapping, .member, .element, .list, .record: return nil
    }
  }

  // MARK: Operators

  private func unary(
    _ operation: ExpressionNode.UnaryOperator, _ operand: ExpressionVector
  ) -> ExpressionVector? {
    if operation == .not {
      return operand.truths(count: rowCount).map { .bools($0.map { !$0 }) }
    }
    guard case .each(let numbers)? = operand.coerced else { return nil }
    switch operation {
    case .minus: return .numbers(numbers.map { -$0 }, missing: [])
    case .plus: return .numbers(numbers, missing: [])
    default: return nil
    }
  }

  private func binary(
    _ operation: ExpressionNode.BinaryOperator, _ left: ExpressionVector,
    _ right: ExpressionVector
  ) -> ExpressionVector? {
    switch operation {
    case .equal, .same: return equality(operation, left, right)
    case .notEqual, .notSame:
      guard case .bools(let flags)? = equality(operation, left, right) else { return nil }
      return .bools(flags.map { !$0 })
    case .add where left.isTextual || right.isTextual: return nil
    default: break
    }
    // A number and an object that is not a date compare by its text.
    for case .constant(let value) in [left, right] where value.isObject {
      guard case .value(.time) = value else { return nil }
    }
    guard let first = left.coerced, let second = right.coerced else { return nil }
    func numbers(_ body: (Double, Double) -> Double) -> ExpressionVector? {
      CoercedNumbers.combine(first, second, body).map { .numbers($0, missing: []) }
    }
    func bools(_ body: (Double, Double) -> Bool) -> ExpressionVector? {
      CoercedNumbers.combine(first, second, body).map { .bools($0) }
    }
    switch operation {
    case .add: return numbers(+)
    case .subtract: return numbers(-)
    case .multiply: return numbers(*)
    case .divide: return numbers(/)
    case .remainder: return numbers { $0.truncatingRemainder(dividingBy: $1) }
    case .less: return bools(<)
    case .lessOrEqual: return bools(<=)
    case .greater: return bools(>)
    case .greaterOrEqual: return bools(>=)
    default: return nil
    }
  }

  /// Numbers with numbers, and texts or numbers with null.
  private func equality(
    _ operation: ExpressionNode.BinaryOperator, _ left: ExpressionVector,
    _ right: ExpressionVector
  ) -> ExpressionVector? {
    switch (left, right) {
    case (.constant, .constant): return nil
    case (.constant, _): return equality(operation, right, left)
    case (.numbers(let numbers, let missing), .constant(.value(.number(let number)))):
      if missing.isEmpty { return .bools(numbers.map { $0 == number }) }
      return .bools(numbers.indices.map { !missing[$0] && numbers[$0] == number })
    case (.numbers(let first, let missing), .numbers(let second, let otherMissing)):
      guard missing.isEmpty, otherMissing.isEmpty else { return nil }
      return .bools(first.indices.map { first[$0] == second[$0] })
    case (.numbers(let numbers, let missing), .constant(.value(.null))),
      (.times(let numbers, let missing), .constant(.value(.null))):
      return .bools(missing.isEmpty ? numbers.map { _ in false } : missing)
    default: return nil
    }
  }

  private func choice(
    _ test: [Bool], _ yes: ExpressionVector, _ no: ExpressionVector
  ) -> ExpressionVector? {
    if case .constant(.value(.text(let first))) = yes,
      case .constant(.value(.text(let second))) = no
    {
      let isSame = Operand.isStrictlyEqual(.text(first), .text(second))
      let codes = test.map { $0 || isSame ? Int32(0) : 1 }
      let distinct = isSame ? [first] : [first, second]
      return .texts(Column(storage: .texts(codes: codes, distinct: distinct)))
    }
    if case .bools(let first) = yes, case .bools(let second) = no {
      return .bools(test.indices.map { test[$0] ? first[$0] : second[$0] })
    }
    guard let first = plainNumbers(yes), let second = plainNumbers(no) else { return nil }
    return .numbers(test.indices.map { test[$0] ? first[$0] : second[$0] }, missing: [])
  }

  private func plainNumbers(_ vector: ExpressionVector) -> [Double]? {
    switch vector {
    case .numbers(let numbers, let missing) where missing.isEmpty: numbers
    case .constant(.value(.number(let number))): Array(repeating: number, count: rowCount)
    default: nil
    }
  }

  // MARK: Texts

  /// Where a node reads one column of texts and nothing else.
  private func byDistinctText(_ node: ExpressionNode) -> ExpressionVector? {
    if case .column = node { return nil }
    var read: Set<Int> = []
    guard Self.collect(node, into: &read), read.count == 1, let index = read.first,
      case .texts(let codes, let distinct) = columns[index].storage, distinct.count < rowCount
    else { return nil }
    let missing = columns[index].missing
    var cells: [Value] = distinct.map { .text($0) }
    if !missing.isEmpty { cells.append(.null) }
    var single = columns
    single[index] = Column(storage: .mixed(cells))
    var evaluation = ExpressionEvaluation(columns: single, names: names, memory: memory)
    var values: [Value?] = []
    // A text of which no row is left cannot fail; one that fails leaves it to the rows.
    var isUsed = [Bool](repeating: false, count: cells.count)
    for (row, code) in codes.enumerated() {
      isUsed[!missing.isEmpty && missing[row] ? distinct.count : Int(code)] = true
    }
    for cell in cells.indices {
      evaluation.row = cell
      guard isUsed[cell] else {
        values.append(nil)
        continue
      }
      guard let value = try? evaluation.value(node) else { return nil }
      values.append(value.tableValue)
    }
    let used = values.indices.filter { values[$0] != nil }
    var places = [Int](repeating: 0, count: values.count)
    for (place, cell) in used.enumerated() { places[cell] = place }
    let rows = codes.indices.map {
      places[!missing.isEmpty && missing[$0] ? distinct.count : Int(codes[$0])]
    }
    return ExpressionVector(Column(used.compactMap { values[$0] }).selecting(rows: rows))
  }

  /// - Returns: whether the columns that a node reads are all that it depends on.
  private static func collect(_ node: ExpressionNode, into read: inout Set<Int>) -> Bool {
    switch node {
    case .row, .mapping: return false
    case .column(let index): read.insert(index)
    default: break
    }
    for child in node.children where !collect(child, into: &read) { return false }
    return true
  }
}
