internal import Diagnostics

/// Resolves the names in an expression to columns and values, and folds what is constant.
struct ExpressionBinding {
  let names: [String]
  let scope: ExpressionScope
  private let indices: [String: Int]
  private let memory: ExpressionMemory

  init(names: [String], scope: ExpressionScope, memory: ExpressionMemory) {
    (self.names, self.scope, self.memory) = (names, scope, memory)
    indices = Dictionary(zip(names, names.indices)) { $1 }
  }

  func bound(_ node: ExpressionNode) throws(ExpressionProblem) -> ExpressionNode {
    switch node {
    case .field(let path, let offset): return field(path, offset)
    case .parameter(let name, let offset):
      if let value = scope.parameters[name] { return .constant(.value(value)) }
      if scope.selections.contains(name) {
        return .constant(.value(.record(scope.held[name]?.record ?? ValueRecord([]))))
      }
      throw Self.unknown(name, offset: offset, in: scope)
    default: break
    }
    let replaced = try node.replacingChildren(bound)
    if case .call(let function, let arguments, let offset) = replaced,
      function.name == ExpressionFunction.bandwidth, let bandwidths = scope.bandwidths
    {
      guard case .constant(.value(.text(let scale))) = arguments[0] else {
        throw ExpressionProblem("`bandwidth` takes the name of a scale", offset: offset)
      }
      return .constant(.number(bandwidths[scale] ?? 0))
    }
    return folded(replaced)
  }

  static func unknown(
    _ name: String, offset: Int, in scope: ExpressionScope
  ) -> ExpressionProblem {
    let known =
      Array(scope.parameters.keys) + Array(scope.selections)
      + Array(ExpressionFunction.constants.keys) + ["datum"]
    if ExpressionFunction.all[name] != nil {
      return ExpressionProblem(
        "`\(name)` is a function, which needs its arguments", offset: offset)
    }
    return ExpressionProblem(
      "there is no parameter `\(name)`", offset: offset,
      suggestion: nearestName(to: name, among: known) ?? "datum.\(name)")
  }

  /// What depends on nothing is evaluated once; what fails then is left for the rows, which may
  /// never come to it.
  private func folded(_ node: ExpressionNode) -> ExpressionNode {
    switch node {
    case .constant, .column, .mapping, .row: return node
    default: break
    }
    let isConstant = node.children.allSatisfy { if case .constant = $0 { true } else { false } }
    guard isConstant else { return node }
    let evaluation = ExpressionEvaluation(columns: [], names: [], memory: memory)
    guard let value = try? evaluation.value(node) else { return node }
    return .constant(value)
  }

  /// The longest name that is a column, and members of its values for the rest of the way.
  private func field(_ path: [String], _ offset: Int) -> ExpressionNode {
    for length in (1...path.count).reversed() {
      guard let index = indices[path[..<length].joined(separator: ".")] else { continue }
      return members(of: .column(index), path[length...], offset)
    }
    for length in (1...path.count).reversed() {
      let prefix = path[..<length].joined(separator: ".") + "."
      let entries = names.indices.filter { names[$0].hasPrefix(prefix) }.map {
        (name: String(names[$0].dropFirst(prefix.count)), column: $0)
      }
      if !entries.isEmpty { return members(of: .mapping(entries), path[length...], offset) }
    }
    return members(of: .constant(.undefined), path.dropFirst(), offset)
  }

  private func members(
    of node: ExpressionNode, _ path: ArraySlice<String>, _ offset: Int
  ) -> ExpressionNode {
    path.reduce(node) { .member($0, $1, offset: offset) }
  }
}
