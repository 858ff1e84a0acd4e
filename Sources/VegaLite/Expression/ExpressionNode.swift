/// A part of an expression; offsets are unicode scalars from the start of the text.
indirect enum ExpressionNode: Sendable {
  case constant(Operand)
  /// The row as a whole.
  case row
  /// A field of the row, by the names on the way to it.
  case field([String], offset: Int)
  case parameter(String, offset: Int)
  /// A column of the table over which the expression is evaluated.
  case column(Int)
  /// Columns of the table that together hold a mapping.
  case mapping([(name: String, column: Int)])
  case unary(UnaryOperator, ExpressionNode)
  case binary(BinaryOperator, ExpressionNode, ExpressionNode, offset: Int)
  case and(ExpressionNode, ExpressionNode)
  case or(ExpressionNode, ExpressionNode)
  case conditional(ExpressionNode, ExpressionNode, ExpressionNode)
  case member(ExpressionNode, String, offset: Int)
  case element(ExpressionNode, ExpressionNode, offset: Int)
  case list([ExpressionNode])
  case record([(name: String, node: ExpressionNode)])
  case call(ExpressionFunction, [ExpressionNode], offset: Int)

  enum UnaryOperator: Sendable { case plus, minus, not, complement }

  enum BinaryOperator: String, Sendable, CaseIterable {
    case multiply = "*"
    case divide = "/"
    case remainder = "%"
    case add = "+"
    case subtract = "-"
    case shiftLeft = "<<"
    case shiftRight = ">>"
    case shiftRightUnsigned = ">>>"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case contained = "in"
    case equal = "=="
    case notEqual = "!="
    case same = "==="
    case notSame = "!=="
    case bitAnd = "&"
    case bitXor = "^"
    case bitOr = "|"
  }

  var children: [ExpressionNode] {
    switch self {
    case .constant, .row, .field, .parameter, .column, .mapping: []
    case .unary(_, let operand): [operand]
    case .binary(_, let left, let right, _), .and(let left, let right), .or(let left, let right):
      [left, right]
    case .conditional(let test, let yes, let no): [test, yes, no]
    case .member(let object, _, _): [object]
    case .element(let object, let key, _): [object, key]
    case .list(let nodes): nodes
    case .record(let entries): entries.map(\.node)
    case .call(_, let arguments, _): arguments
    }
  }

  /// How many parts it has.
  var size: Int { children.reduce(1) { $0 + $1.size } }

  /// The same with other children, as many as it has and in the same order.
  func replacingChildren(
    _ replace: (ExpressionNode) throws(ExpressionProblem) -> ExpressionNode
  ) throws(ExpressionProblem) -> ExpressionNode {
    switch self {
    case .constant, .row, .field, .parameter, .column, .mapping: return self
    case .unary(let operation, let operand): return .unary(operation, try replace(operand))
    case .binary(let operation, let left, let right, let offset):
      return .binary(operation, try replace(left), try replace(right), offset: offset)
    case .and(let left, let right): return .and(try replace(left), try replace(right))
    case .or(let left, let right): return .or(try replace(left), try replace(right))
    case .conditional(let test, let yes, let no):
      return .conditional(try replace(test), try replace(yes), try replace(no))
    case .member(let object, let name, let offset):
      return .member(try replace(object), name, offset: offset)
    case .element(let object, let key, let offset):
      return .element(try replace(object), try replace(key), offset: offset)
    case .list(let nodes):
      var replaced: [ExpressionNode] = []
      for node in nodes { replaced.append(try replace(node)) }
      return .list(replaced)
    case .record(let entries):
      var replaced: [(name: String, node: ExpressionNode)] = []
      for entry in entries { replaced.append((entry.name, try replace(entry.node))) }
      return .record(replaced)
    case .call(let function, let arguments, let offset):
      var replaced: [ExpressionNode] = []
      for argument in arguments { replaced.append(try replace(argument)) }
      return .call(function, replaced, offset: offset)
    }
  }
}
