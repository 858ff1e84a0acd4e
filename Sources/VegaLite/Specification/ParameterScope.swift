/// What a specification's parameters stand for in a picture.
struct ParameterScope: Sendable {
  /// Values of variables and names of selections.
  var expressions = ExpressionScope()

  var names: [String] {
    (Array(expressions.parameters.keys) + expressions.selections).sorted()
  }
}
