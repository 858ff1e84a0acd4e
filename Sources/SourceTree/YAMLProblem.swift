/// libyaml's words, said for writers.
enum YAMLProblem {
  /// - Parameter character: what stands at the place of the problem.
  static func headline(
    _ problem: String, context: String?, character: Unicode.Scalar?
  ) -> String {
    switch problem {
    case "mapping values are not allowed in this context":
      return "a second ':' on the line; put the value in quotes"
    case "could not find expected ':'":
      return "a name without ':' behind it"
    case "found character that cannot start any token":
      let name = character.map { "'\($0)'" } ?? "this"
      return "a value cannot begin with \(name); put the whole value in quotes"
    case "block sequence entries are not allowed in this context":
      return "a list of '-' must begin on a line of its own"
    case "but found another document":
      return "a second text behind '---'; there can be one only"
    case "found unexpected end of stream":
      return "the text ends within a quoted value"
    case "did not find expected key":
      return "expected 'name: value' here; check the quotes and the indentation"
    case "did not find expected ',' or ']'": return "expected ',' or ']' in a list"
    case "did not find expected ',' or '}'": return "expected ',' or '}' in a mapping"
    case "did not find expected node content":
      return "a value is missing before this; a '#' begins a comment unless it is in quotes"
    case "found undefined alias": return "an alias ('*name') without its anchor"
    default: return context.map { "\(problem) \($0)" } ?? problem
    }
  }
}
