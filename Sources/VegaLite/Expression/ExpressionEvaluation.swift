/// Evaluates an expression that is bound to columns, row by row.
struct ExpressionEvaluation {
  let columns: [Column]
  let names: [String]
  /// The row where it is no mapping.
  var datum: Operand?
  let memory: ExpressionMemory
  var row = 0

  init(
    columns: [Column], names: [String], datum: Operand? = nil, memory: ExpressionMemory
  ) {
    (self.columns, self.names, self.datum, self.memory) = (columns, names, datum, memory)
  }

  func value(_ node: ExpressionNode) throws(ExpressionProblem) -> Operand {
    switch node {
    case .constant(let value): return value
    case .column(let index): return .value(columns[index][row])
    case .mapping(let entries):
      return .value(.record(ValueRecord(entries.map { ($0.name, columns[$0.column][row]) })))
    case .row:
      if let datum { return datum }
      return .value(
        .record(ValueRecord(names.indices.map { (names[$0], columns[$0][row]) })))
    case .field, .parameter: return .undefined
    case .unary(let operation, let operand): return Self.unary(operation, try value(operand))
    case .binary(let operation, let left, let right, let offset):
      return try binary(operation, left, right, offset)
    case .and(let left, let right):
      let first = try value(left)
      return first.isTruthy ? try value(right) : first
    case .or(let left, let right):
      let first = try value(left)
      return first.isTruthy ? first : try value(right)
    case .conditional(let test, let yes, let no):
      return try value(test).isTruthy ? try value(yes) : try value(no)
    case .member(let object, let name, let offset):
      let object = try value(object)
      return try located(offset) { () throws(ExpressionFault) in try Self.member(object, name) }
    case .element(let object, let key, let offset):
      let (object, key) = (try value(object), try value(key))
      return try located(offset) { () throws(ExpressionFault) in try Self.element(object, key) }
    case .list(let nodes):
      var values: [Value] = []
      for node in nodes { values.append(try value(node).tableValue) }
      return .list(values)
    case .record(let entries):
      var values: [(name: String, value: Value)] = []
      for entry in entries { values.append((entry.name, try value(entry.node).tableValue)) }
      return .value(.record(ValueRecord(values)))
    case .call(let function, let nodes, let offset):
      var arguments: [Operand] = []
      arguments.reserveCapacity(nodes.count)
      for node in nodes { arguments.append(try value(node)) }
      return try located(offset) { () throws(ExpressionFault) in
        for argument in arguments { try memory.read(argument) }
        return try function.body(arguments, memory)
      }
    }
  }

  private func located(
    _ offset: Int, _ body: () throws(ExpressionFault) -> Operand
  ) throws(ExpressionProblem) -> Operand {
    do throws(ExpressionFault) { return try body() } catch {
      throw ExpressionProblem(error.headline, offset: offset)
    }
  }

  static func unary(_ operation: ExpressionNode.UnaryOperator, _ value: Operand) -> Operand {
    switch operation {
    case .plus: .number(value.number)
    case .minus: .number(-value.number)
    case .not: .bool(!value.isTruthy)
    case .complement: .number(Double(~value.int32))
    }
  }

  private func binary(
    _ operation: ExpressionNode.BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode,
    _ offset: Int
  ) throws(ExpressionProblem) -> Operand {
    let (first, second) = (try value(left), try value(right))
    if first.isObject || second.isObject {
      _ = try located(offset) { () throws(ExpressionFault) in
        try memory.read(first)
        try memory.read(second)
        return first
      }
    }
    switch operation {
    case .add:
      let sum = Operand.sum(first, second)
      if case .value(.text(let text)) = sum {
        return try located(offset) { () throws(ExpressionFault) in
          try memory.use(text.utf8.count)
          return sum
        }
      }
      return sum
    case .equal, .notEqual, .same, .notSame:
      let isStrict = operation == .same || operation == .notSame
      let isEqual =
        first.isObject && second.isObject
        ? Self.isSame(left, right)
        : isStrict
          ? Operand.isStrictlyEqual(first, second) : Operand.isLooselyEqual(first, second)
      return .bool(isEqual == (operation == .equal || operation == .same))
    case .contained:
      return try located(offset) { () throws(ExpressionFault) in
        try Self.isContained(first, in: second)
      }
    default: return Self.combined(operation, first, second)
    }
  }

  /// Whether both are one object: the same cell or parameter.
  private static func isSame(_ left: ExpressionNode, _ right: ExpressionNode) -> Bool {
    switch (left, right) {
    case (.column(let left), .column(let right)): left == right
    case (.row, .row): true
    default: false
    }
  }

  static func combined(
    _ operation: ExpressionNode.BinaryOperator, _ left: Operand, _ right: Operand
  ) -> Operand {
    switch operation {
    case .multiply: return .number(left.number * right.number)
    case .divide: return .number(left.number / right.number)
    case .remainder:
      return .number(left.number.truncatingRemainder(dividingBy: right.number))
    case .subtract: return .number(left.number - right.number)
    case .shiftLeft: return .number(Double(left.int32 << (right.int32 & 31)))
    case .shiftRight: return .number(Double(left.int32 >> (right.int32 & 31)))
    case .shiftRightUnsigned:
      return .number(Double(UInt32(bitPattern: left.int32) >> UInt32(right.int32 & 31)))
    case .bitAnd: return .number(Double(left.int32 & right.int32))
    case .bitXor: return .number(Double(left.int32 ^ right.int32))
    case .bitOr: return .number(Double(left.int32 | right.int32))
    default: break
    }
    guard let order = Operand.order(left, right) else { return .bool(false) }
    switch operation {
    case .less: return .bool(order < 0)
    case .lessOrEqual: return .bool(order <= 0)
    case .greater: return .bool(order > 0)
    default: return .bool(order >= 0)
    }
  }

  private static func isContained(
    _ key: Operand, in object: Operand
  ) throws(ExpressionFault) -> Operand {
    switch object {
    case .value(.record(let record)): return .bool(record[key.text] != nil)
    case .value(.list(let values)):
      let name = key.text
      let isIndex = Int(name).map { values.indices.contains($0) && String($0) == name } ?? false
      return .bool(isIndex || name == "length")
    case .color(let color): return .bool(color[key.text] != nil)
    case .value(.time), .regexp: return .bool(false)
    default:
      throw ExpressionFault(
        "`in` takes an object or a list, not \(ExpressionFunction.kind(of: object))")
    }
  }

  // MARK: Members

  static func member(_ object: Operand, _ name: String) throws(ExpressionFault) -> Operand {
    switch object {
    case .undefined, .value(.null):
      throw ExpressionFault("\(object.text) has no field `\(name)`")
    case .value(.record(let record)): return record[name].map(Operand.value) ?? .undefined
    case .value(.list), .value(.text):
      if name == "length" { return try ExpressionFunction.length(object) }
      return Int(name).flatMap { String($0) == name ? $0 : nil }.map { unit(object, $0) }
        ?? .undefined
    case .color(let color): return color[name].map(Operand.number) ?? .undefined
    case .value, .regexp: return .undefined
    }
  }

  private static func element(
    _ object: Operand, _ key: Operand
  ) throws(ExpressionFault) -> Operand {
    if case .value(.number(let number)) = key, number >= 0, number < 1e9,
      number == number.rounded()
    {
      switch object {
      case .value(.list), .value(.text): return unit(object, Int(number))
      default: break
      }
    }
    return try member(object, key.text)
  }

  /// An element of a list, or a character of a text.
  private static func unit(_ object: Operand, _ index: Int) -> Operand {
    guard index >= 0 else { return .undefined }
    switch object {
    case .value(.list(let values)):
      return index < values.count ? .value(values[index]) : .undefined
    case .value(.text(let text)):
      let units = text.utf16
      guard let place = units.index(units.startIndex, offsetBy: index, limitedBy: units.endIndex),
        place < units.endIndex
      else { return .undefined }
      return .text(String(decoding: [units[place]], as: UTF16.self))
    default: return .undefined
    }
  }
}
