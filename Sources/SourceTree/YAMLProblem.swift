/// libyaml's words, said for writers.
enum YAMLProblem {
  static func headline(_ problem: String, context: String?) -> String {
    switch problem {
    case "mapping values are not allowed in this context":
      return "a second ':' on the line; put the value in quotes"
    case "could not find expected ':'":
      return "a name without ':' behind it"
    case "found character that cannot start any token":
      return "a value that begins with '@', '`', '%' or a tab needs quotes"
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
