/// What is wrong with an expression.
struct ExpressionProblem: Error, Sendable, Hashable {
  /// In the words of an error for writers.
  let headline: String
  /// Unicode scalars from the start of the text.
  let offset: Int
  let suggestion: String?

  init(_ headline: String, offset: Int, suggestion: String? = nil) {
    self.headline = headline
    self.offset = offset
    self.suggestion = suggestion
  }
}
