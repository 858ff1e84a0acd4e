/// A parsed expression of Vega's expression language
/// (https://vega.github.io/vega/docs/expressions/), with JavaScript's rules for coercion. Local time
/// is UTC.
struct Expression: Sendable {
  /// The fields of `datum` that it reads, as names of columns (`a.b` for a path), in the order in
  /// which they appear.
  let fields: [String]
  /// Whether it reads fields whose names are computed, or the row as a whole.
  let readsWholeRow: Bool
  /// Parameters and signals that it names.
  let parameters: [String]
  /// Whether it needs the scales: by `bandwidth`.
  let readsScales: Bool

  private let root: ExpressionNode

  /// - Throws: what is wrong with the text, and where in it.
  init(_ text: String) throws(ExpressionProblem) {
    let result = try ExpressionParser.parse(text)
    (fields, readsWholeRow) = (result.fields, result.readsWholeRow)
    (parameters, root) = (result.parameters, result.root)
    readsScales = Self.readsScales(result.root)
  }

  private static func readsScales(_ node: ExpressionNode) -> Bool {
    if case .call(let function, _, _) = node, function.name == ExpressionFunction.bandwidth {
      return true
    }
    return node.children.contains(where: readsScales)
  }

  /// The first name that is neither a constant nor in the scope.
  func problems(in scope: ExpressionScope) -> ExpressionProblem? {
    Self.problem(in: root, scope)
  }

  private static func problem(
    in node: ExpressionNode, _ scope: ExpressionScope
  ) -> ExpressionProblem? {
    if case .parameter(let name, let offset) = node {
      let isKnown = scope.parameters[name] != nil || scope.selections.contains(name)
      return isKnown ? nil : ExpressionBinding.unknown(name, offset: offset, in: scope)
    }
    for child in node.children {
      if let problem = problem(in: child, scope) { return problem }
    }
    return nil
  }

  /// The expression's value for each row.
  func column(
    over table: Table, in scope: ExpressionScope
  ) throws(ExpressionProblem) -> Column {
    let (columns, bound) = try evaluation(over: table, in: scope)
    return try columns.column(bound)
  }

  /// The same, row by row; what `column(over:in:)` is measured against.
  func columnByRows(
    over table: Table, in scope: ExpressionScope
  ) throws(ExpressionProblem) -> Column {
    let (columns, bound) = try evaluation(over: table, in: scope)
    return try columns.rows(bound)
  }

  private func evaluation(
    over table: Table, in scope: ExpressionScope
  ) throws(ExpressionProblem) -> (ExpressionColumns, ExpressionNode) {
    let memory = ExpressionMemory(locale: scope.locale)
    let binding = ExpressionBinding(names: table.names, scope: scope, memory: memory)
    let bound = try binding.bound(root)
    let columns = table.names.compactMap { table[$0] }
    let (steps, overflows) = bound.size.multipliedReportingOverflow(by: table.rowCount)
    do throws(ExpressionFault) { try memory.spend(overflows ? .max : steps) } catch {
      throw ExpressionProblem(error.headline, offset: 0)
    }
    return (
      ExpressionColumns(
        columns: columns, names: table.names, rowCount: table.rowCount, memory: memory),
      bound
    )
  }

  /// The expression's value without a table.
  /// - Parameter datum: a record, or `nil` where there is no row.
  func value(of datum: Value?, in scope: ExpressionScope) throws(ExpressionProblem) -> Value {
    let memory = ExpressionMemory(locale: scope.locale)
    guard case .record(let record)? = datum else {
      let binding = ExpressionBinding(names: [], scope: scope, memory: memory)
      let evaluation = ExpressionEvaluation(
        columns: [], names: [], datum: datum.map { .value($0) } ?? .undefined, memory: memory)
      return try evaluation.value(try binding.bound(root)).tableValue
    }
    let binding = ExpressionBinding(names: record.names, scope: scope, memory: memory)
    let columns = record.values.map { Column(storage: .mixed([$0])) }
    let evaluation = ExpressionEvaluation(
      columns: columns, names: record.names, datum: datum.map { .value($0) }, memory: memory)
    return try evaluation.value(try binding.bound(root)).tableValue
  }
}
