import Diagnostics
import SourceTree

/// What a specification's parameters stand for in a picture.
struct ParameterScope: Sendable {
  /// Values of variables and names of selections.
  var expressions = ExpressionScope()
  /// Names of selections with a first value.
  var initial: Set<String> = []
  /// The selections of views of one mark, by the places of these.
  var selectionsOfViews: [SourcePosition: [Node]] = [:]

  /// Signals for the size of the plot, known early only where it is written.
  static let plotSizes = ["width", "height"]

  var names: [String] {
    (Array(expressions.parameters.keys) + expressions.selections).sorted()
  }
}
