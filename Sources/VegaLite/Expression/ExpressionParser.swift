internal import Diagnostics

/// Reads the expressions of Vega (https://vega.github.io/vega/docs/expressions/): ECMAScript 5
/// without assignment, methods and functions of one's own.
struct ExpressionParser {
  /// Deeper and longer expressions are refused.
  static let depthLimit = 200
  static let lengthLimit = 100_000
  /// How many levels the tree may have; each of the operators in a row is one.
  static let chainLimit = 600

  private var lexer: ExpressionLexer
  private var token = ExpressionToken(kind: .end, offset: 0)
  private var depth = 0
  /// The levels of the tree that was read last.
  private var height = 0
  private var fields: [String] = []
  private var readsWholeRow = false
  private var parameters: [String] = []

  struct Result {
    let root: ExpressionNode
    let fields: [String]
    let readsWholeRow: Bool
    let parameters: [String]
  }

  static func parse(_ text: String) throws(ExpressionProblem) -> Result {
    guard text.utf8.count <= lengthLimit else {
      throw ExpressionProblem("an expression is too long", offset: 0)
    }
    var parser = ExpressionParser(lexer: ExpressionLexer(text))
    try parser.advance(expectsOperand: true)
    if parser.token.kind == .end { throw ExpressionProblem("an expression is empty", offset: 0) }
    let root = try parser.conditional()
    if parser.token.kind != .end { throw parser.unexpected() }
    return Result(
      root: root, fields: parser.fields, readsWholeRow: parser.readsWholeRow,
      parameters: parser.parameters)
  }

  private init(lexer: ExpressionLexer) { self.lexer = lexer }

  private mutating func advance(expectsOperand: Bool) throws(ExpressionProblem) {
    token = try lexer.next(expectsOperand: expectsOperand)
  }

  private func unexpected() -> ExpressionProblem {
    switch token.kind {
    case .end: ExpressionProblem("an expression ends too early", offset: token.offset)
    case .symbol("="):
      ExpressionProblem(
        "an expression cannot assign with `=`", offset: token.offset, suggestion: "==")
    default:
      ExpressionProblem("\(token.description) cannot stand here", offset: token.offset)
    }
  }

  private func isSymbol(_ symbol: String) -> Bool { token.kind == .symbol(symbol) }

  private mutating func skip(
    _ symbol: String, expectsOperand: Bool
  ) throws(ExpressionProblem) -> Bool {
    guard isSymbol(symbol) else { return false }
    try advance(expectsOperand: expectsOperand)
    return true
  }

  private mutating func expect(
    _ symbol: String, expectsOperand: Bool
  ) throws(ExpressionProblem) {
    if try skip(symbol, expectsOperand: expectsOperand) { return }
    throw token.kind == .end
      ? ExpressionProblem("an expression ends where `\(symbol)` is expected", offset: token.offset)
      : ExpressionProblem(
        "\(token.description) stands where `\(symbol)` is expected", offset: token.offset)
  }

  private mutating func enter() throws(ExpressionProblem) {
    depth += 1
    if depth > Self.depthLimit {
      throw ExpressionProblem("an expression is nested too deeply", offset: token.offset)
    }
  }

  // MARK: Operators

  private mutating func conditional() throws(ExpressionProblem) -> ExpressionNode {
    try enter()
    defer { depth -= 1 }
    let test = try binary(minimum: 1)
    guard try skip("?", expectsOperand: true) else { return test }
    var levels = height
    let yes = try conditional()
    levels = max(levels, height)
    try expect(":", expectsOperand: true)
    let no = try conditional()
    height = max(levels, height) + 1
    return .conditional(test, yes, no)
  }

  private static func precedence(_ kind: ExpressionToken.Kind) -> (name: String, level: Int)? {
    guard case .symbol(let name) = kind else { return kind == .name("in") ? ("in", 7) : nil }
    switch name {
    case "||": return (name, 1)
    case "&&": return (name, 2)
    case "|": return (name, 3)
    case "^": return (name, 4)
    case "&": return (name, 5)
    case "==", "!=", "===", "!==": return (name, 6)
    case "<", ">", "<=", ">=": return (name, 7)
    case "<<", ">>", ">>>": return (name, 8)
    case "+", "-": return (name, 9)
    case "*", "/", "%": return (name, 11)
    default: return nil
    }
  }

  private mutating func binary(minimum: Int) throws(ExpressionProblem) -> ExpressionNode {
    var left = try unary()
    // A chain of operators is as deep as it is long.
    var levels = height
    while let (name, level) = Self.precedence(token.kind), level >= minimum {
      let offset = token.offset
      try advance(expectsOperand: true)
      let right = try binary(minimum: level + 1)
      levels = max(levels, height) + 1
      height = levels
      if levels > Self.chainLimit {
        throw ExpressionProblem("an expression has too many operators in a row", offset: offset)
      }
      switch name {
      case "||": left = .or(left, right)
      case "&&": left = .and(left, right)
      default:
        guard let operation = ExpressionNode.BinaryOperator(rawValue: name) else {
          throw unexpected()
        }
        left = .binary(operation, left, right, offset: offset)
      }
    }
    return left
  }

  private mutating func unary() throws(ExpressionProblem) -> ExpressionNode {
    let operation: ExpressionNode.UnaryOperator
    switch token.kind {
    case .symbol("+"): operation = .plus
    case .symbol("-"): operation = .minus
    case .symbol("!"): operation = .not
    case .symbol("~"): operation = .complement
    default: return try postfix()
    }
    try enter()
    defer { depth -= 1 }
    try advance(expectsOperand: true)
    let operand = try unary()
    height += 1
    return .unary(operation, operand)
  }

  // MARK: Operands

  private mutating func postfix() throws(ExpressionProblem) -> ExpressionNode {
    let isRow = token.kind == .name("datum")
    let start = token.offset
    var node = try primary()
    if isRow, case .row = node { node = try path(from: start) }
    var links = 0
    while true {
      let offset = token.offset
      links += 1
      if links > Self.depthLimit {
        throw ExpressionProblem("an expression is nested too deeply", offset: offset)
      }
      if try skip(".", expectsOperand: true) {
        node = .member(node, try memberName(), offset: offset)
        height += 1
      } else if try skip("[", expectsOperand: true) {
        let levels = height
        let key = try conditional()
        height = max(levels, height) + 1
        try expect("]", expectsOperand: false)
        node = .element(node, key, offset: offset)
      } else if isSymbol("(") {
        throw ExpressionProblem(
          "only functions can be called, not what stands before this `(`", offset: offset)
      } else {
        return node
      }
    }
  }

  /// Names behind `datum`, as far as they are written out.
  private mutating func path(from start: Int) throws(ExpressionProblem) -> ExpressionNode {
    var names: [String] = []
    while names.count < Self.depthLimit {
      if try skip(".", expectsOperand: true) {
        names.append(try memberName())
        continue
      }
      guard isSymbol("[") else { break }
      let (savedLexer, savedToken) = (lexer, token)
      try advance(expectsOperand: true)
      if case .text(let name) = token.kind {
        try advance(expectsOperand: false)
        if try skip("]", expectsOperand: false) {
          names.append(name)
          continue
        }
      }
      (lexer, token) = (savedLexer, savedToken)
      break
    }
    if names.isEmpty {
      readsWholeRow = true
      return .row
    }
    // The length of a text or list is no field.
    let named = names.count > 1 && names.last == "length" ? names.dropLast() : names[...]
    let field = named.joined(separator: ".")
    if !fields.contains(field) { fields.append(field) }
    return .field(names, offset: start)
  }

  private mutating func memberName() throws(ExpressionProblem) -> String {
    guard case .name(let name) = token.kind else { throw unexpected() }
    try advance(expectsOperand: false)
    return name
  }

  private mutating func primary() throws(ExpressionProblem) -> ExpressionNode {
    let start = token
    height = 0
    switch start.kind {
    case .number(let number):
      try advance(expectsOperand: false)
      return .constant(.number(number))
    case .text(let text):
      try advance(expectsOperand: false)
      return .constant(.text(text))
    case .regexp(let pattern, let flags):
      try advance(expectsOperand: false)
      do throws(RegularExpressionProblem) {
        return .constant(.regexp(try RegularExpression(pattern, flags: flags)))
      } catch {
        throw ExpressionProblem(error.headline, offset: start.offset)
      }
    case .symbol("("):
      try advance(expectsOperand: true)
      let node = try conditional()
      try expect(")", expectsOperand: false)
      return node
    case .symbol("["): return .list(try sequence(closing: "]"))
    case .symbol("{"): return try record()
    case .name(let name):
      try advance(expectsOperand: false)
      return isSymbol("(") ? try call(name, start.offset) : try identifier(name, start.offset)
    case .symbol, .end: throw unexpected()
    }
  }

  /// Nodes with commas between them, from an opening sign on; one comma more may stand at the end.
  private mutating func sequence(
    closing: String
  ) throws(ExpressionProblem) -> [ExpressionNode] {
    try advance(expectsOperand: true)
    var nodes: [ExpressionNode] = []
    var levels = 0
    defer { height = levels + 1 }
    while !isSymbol(closing) {
      nodes.append(try conditional())
      levels = max(levels, height)
      if isSymbol(closing) { break }
      try expect(",", expectsOperand: true)
      if closing == ")", isSymbol(")") { throw unexpected() }
    }
    try advance(expectsOperand: false)
    return nodes
  }

  private mutating func record() throws(ExpressionProblem) -> ExpressionNode {
    try advance(expectsOperand: true)
    var entries: [(name: String, node: ExpressionNode)] = []
    var levels = 0
    defer { height = levels + 1 }
    while !isSymbol("}") {
      let name: String
      switch token.kind {
      case .name(let word), .text(let word): name = word
      case .number(let number): name = number.shortestText
      default: throw unexpected()
      }
      try advance(expectsOperand: false)
      try expect(":", expectsOperand: true)
      entries.append((name, try conditional()))
      levels = max(levels, height)
      if isSymbol("}") { break }
      try expect(",", expectsOperand: true)
    }
    try advance(expectsOperand: false)
    return .record(entries)
  }

  private static let reserved: Set<String> = [
    "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do",
    "else", "enum", "export", "extends", "finally", "for", "function", "if", "import", "in",
    "instanceof", "let", "new", "return", "super", "switch", "this", "throw", "try", "typeof",
    "var", "void", "while", "with", "yield",
  ]

  private mutating func identifier(
    _ name: String, _ offset: Int
  ) throws(ExpressionProblem) -> ExpressionNode {
    switch name {
    case "datum": return .row
    case "null": return .constant(.null)
    case "true": return .constant(.bool(true))
    case "false": return .constant(.bool(false))
    default: break
    }
    if let number = ExpressionFunction.constants[name] { return .constant(.number(number)) }
    if Self.reserved.contains(name) {
      throw ExpressionProblem("`\(name)` cannot stand here", offset: offset)
    }
    if name == "event" || name == "item" {
      throw ExpressionProblem(
        "`\(name)` is not supported: a picture has no events", offset: offset)
    }
    if !parameters.contains(name) { parameters.append(name) }
    return .parameter(name, offset: offset)
  }

  private mutating func call(
    _ name: String, _ offset: Int
  ) throws(ExpressionProblem) -> ExpressionNode {
    guard let function = ExpressionFunction.all[name] else {
      throw Self.unknownFunction(name, offset)
    }
    let arguments = try sequence(closing: ")")
    guard function.arity.contains(arguments.count) else {
      throw ExpressionProblem(
        "`\(name)` takes \(function.arityText), not \(arguments.count)", offset: offset)
    }
    if name == "if" { return .conditional(arguments[0], arguments[1], arguments[2]) }
    if arguments.isEmpty, name == "datetime" {
      throw ExpressionProblem(
        "`datetime()` is not supported: a chart must not depend on when it is drawn",
        offset: offset)
    }
    return .call(function, arguments, offset: offset)
  }

  private static func unknownFunction(_ name: String, _ offset: Int) -> ExpressionProblem {
    if let reason = ExpressionFunction.refused[name] {
      return ExpressionProblem("`\(name)()` is not supported: \(reason)", offset: offset)
    }
    return ExpressionProblem(
      "unknown function `\(name)`", offset: offset,
      suggestion: nearestName(to: name, among: ExpressionFunction.all.keys))
  }
}
