import Diagnostics

/// What can be wrong with a field, apart from how it is said.
package enum FieldProblem: Sendable, Hashable {
  case unknown(field: String, nearest: String?)
  case missing(field: String)
  case empty(field: String)
  case wrongType(field: String, expected: String, found: String)
  case outOfRange(field: String, range: ClosedRange<Int>)
  case notAChoice(field: String, found: String, choices: [String])
  /// Anything that only the field's own reader knows, in its words.
  case other(String)

  package var headline: String {
    switch self {
    case .unknown(let field, _): "unknown field '\(field)'"
    case .missing(let field): "missing field '\(field)'"
    case .empty(let field): "empty field '\(field)'"
    case .wrongType(let field, let expected, let found):
      "'\(field)' must be \(expected), not \(found)"
    case .outOfRange(let field, let range):
      range.upperBound == .max
        ? "'\(field)' must be \(range.lowerBound) or more"
        : "'\(field)' must be from \(range.lowerBound) to \(range.upperBound)"
    case .notAChoice(let field, let found, let choices):
      "'\(field)' must be \(listed(choices.map { "'\($0)'" }, "or")), not '\(found)'"
    case .other(let text): text
    }
  }

  package var suggestion: String? {
    switch self {
    case .unknown(_, let nearest): nearest
    case .notAChoice(_, let found, let choices): nearestName(to: found, among: choices)
    default: nil
    }
  }
}
