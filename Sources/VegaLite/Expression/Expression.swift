/// A parsed expression of Vega's expression language.
struct Expression: Sendable {
  /// The fields of `datum` that it reads, as names of columns (`a.b` for a path), in the order in
  /// which they appear.
  let fields: [String]
  /// Whether it reads fields whose names are computed, or the row as a whole.
  let readsWholeRow: Bool
  /// Parameters and signals that it names.
  let parameters: [String]

  /// - Throws: what is wrong with the text, and where in it.
  init(_ text: String) throws(ExpressionProblem) {
    throw ExpressionProblem("expressions are not supported", offset: 0)
  }

  /// The expression's value for each row.
  func column(
    over table: Table, in scope: ExpressionScope
  ) throws(ExpressionProblem) -> Column {
    throw ExpressionProblem("expressions are not supported", offset: 0)
  }

  /// The expression's value without a table.
  /// - Parameter datum: a record, or `nil` where there is no row.
  func value(of datum: Value?, in scope: ExpressionScope) throws(ExpressionProblem) -> Value {
    throw ExpressionProblem("expressions are not supported", offset: 0)
  }
}
