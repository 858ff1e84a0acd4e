/// A piece of an expression's text.
struct ExpressionToken: Sendable {
  enum Kind: Sendable, Equatable {
    case number(Double)
    case text(String)
    case name(String)
    case symbol(String)
    case regexp(String, flags: String)
    case end
  }

  let kind: Kind
  let offset: Int

  /// As errors name it.
  var description: String {
    switch kind {
    case .number(let number): number.shortestText
    case .text: "a text"
    case .name(let name), .symbol(let name): "`\(name)`"
    case .regexp: "a regular expression"
    case .end: "the end"
    }
  }
}
