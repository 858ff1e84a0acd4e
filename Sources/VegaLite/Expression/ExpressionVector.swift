/// The values of a part of an expression for all rows, where they are of one type.
enum ExpressionVector {
  case constant(Operand)
  /// Null where `missing` is true; it is empty where no row is.
  case numbers([Double], missing: [Bool])
  case times([Double], missing: [Bool])
  case bools([Bool])
  /// Texts by column, null included.
  case texts(Column)

  /// `nil` for a column of mixed types.
  init?(_ column: Column) {
    switch column.storage {
    case .numbers(let numbers): self = .numbers(numbers, missing: column.missing)
    case .times(let times): self = .times(times, missing: column.missing)
    case .bools(let flags):
      guard column.missing.isEmpty else { return nil }
      self = .bools(flags)
    case .texts: self = .texts(column)
    case .mixed: return nil
    }
  }

  func column(count: Int) -> Column {
    switch self {
    case .constant(let value): Column(repeating: value.tableValue, count: count)
    case .numbers(let numbers, let missing):
      Column(storage: .numbers(numbers), missing: missing)
    case .times(let times, let missing): Column(storage: .times(times), missing: missing)
    case .bools(let flags): Column(bools: flags)
    case .texts(let column): column
    }
  }

  /// As operands of arithmetic: null is 0. `nil` for texts.
  var coerced: CoercedNumbers? {
    switch self {
    case .constant(let value): return .constant(value.number)
    case .numbers(let numbers, let missing), .times(let numbers, let missing):
      if missing.isEmpty { return .each(numbers) }
      return .each(numbers.indices.map { missing[$0] ? 0 : numbers[$0] })
    case .bools(let flags): return .each(flags.map { $0 ? 1 : 0 })
    case .texts: return nil
    }
  }

  /// As truth values; `nil` for texts.
  func truths(count: Int) -> [Bool]? {
    switch self {
    case .constant(let value): return Array(repeating: value.isTruthy, count: count)
    case .bools(let flags): return flags
    case .numbers(let numbers, let missing):
      if missing.isEmpty { return numbers.map { $0 != 0 && !$0.isNaN } }
      return numbers.indices.map { !missing[$0] && numbers[$0] != 0 && !numbers[$0].isNaN }
    case .times(let times, let missing):
      return missing.isEmpty ? Array(repeating: true, count: times.count) : missing.map { !$0 }
    case .texts: return nil
    }
  }

  /// Whether `+` would make a text of it, or may.
  var isTextual: Bool {
    switch self {
    case .times, .texts: true
    case .numbers, .bools: false
    case .constant(.value(.text)): true
    case .constant(let value): value.isObject
    }
  }
}

/// One number for all rows or one for each.
enum CoercedNumbers {
  case constant(Double)
  case each([Double])

  /// `nil` where both are constant.
  static func combine<Result>(
    _ left: CoercedNumbers, _ right: CoercedNumbers, _ body: (Double, Double) -> Result
  ) -> [Result]? {
    switch (left, right) {
    case (.constant, .constant): nil
    case (.each(let left), .constant(let right)): left.map { body($0, right) }
    case (.constant(let left), .each(let right)): right.map { body(left, $0) }
    case (.each(let left), .each(let right)):
      left.count == right.count ? left.indices.map { body(left[$0], right[$0]) } : nil
    }
  }
}
