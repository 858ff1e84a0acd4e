import Testing

@testable import VegaLite

/// What is wrong with an expression, and where in its text.
struct ExpressionProblemTests {
  private static let wrong: [(text: String, offset: Int, headline: String)] = [
    ("", 0, "an expression is empty"),
    ("  ", 0, "an expression is empty"),
    ("1 +", 3, "an expression ends too early"),
    ("1 + * 2", 4, "`*` cannot stand here"),
    ("(1", 2, "an expression ends where `)` is expected"),
    ("[1, 2", 5, "an expression ends where `,` is expected"),
    ("[1,,2]", 3, "`,` cannot stand here"),
    ("{a 1}", 3, "1 stands where `:` is expected"),
    ("{[a]: 1}", 1, "`[` cannot stand here"),
    ("1 2", 2, "2 cannot stand here"),
    ("1, 2", 1, "`,` cannot stand here"),
    ("a = 1", 2, "an expression cannot assign with `=`"),
    ("a == ", 5, "an expression ends too early"),
    ("datum.", 6, "an expression ends too early"),
    ("datum.1", 5, "0.1 cannot stand here"),
    ("datum['a'", 9, "an expression ends where `]` is expected"),
    ("'open", 0, "a text has no closing '"),
    ("1 + \"open", 4, "a text has no closing \""),
    ("'\\u00g1'", 1, "an escape is written wrongly"),
    ("017", 0, "a number is written wrongly"),
    ("0b11", 0, "a number is written wrongly"),
    ("1e", 0, "a number is written wrongly"),
    ("3px", 0, "a number is written wrongly"),
    ("datum.a ? 1", 11, "an expression ends where `:` is expected"),
    ("/a", 0, "a regular expression has no closing /"),
    ("/(/", 0, "a regular expression has a group without its `)`"),
    ("test(/a**/, 'a')", 5, "a regular expression repeats what cannot be repeated"),
    ("/a/y", 0, "the flag `y` of a regular expression is not supported"),
    ("é @ 1", 2, "`@` has no meaning in an expression"),
    ("`a`", 0, "text in expressions stands in ' or \", not in backquotes"),
    ("2 ** 3", 3, "`*` cannot stand here"),
    ("x++", 1, "`++` cannot stand here"),
    ("1 --2", 2, "`--` cannot stand here"),
    ("typeof 1", 0, "`typeof` cannot stand here"),
    ("(1)(2)", 3, "only functions can be called, not what stands before this `(`"),
    ("datum.a()", 7, "only functions can be called, not what stands before this `(`"),
    ("1 + now()", 4, "`now()` is not supported: a chart must not depend on when it is drawn"),
    ("random()", 0, "`random()` is not supported: its result is not the same each time"),
    ("scale('x', 1)", 0, "`scale()` is not supported: it reads the inside of Vega's data flow"),
    ("datetime()", 0, "`datetime()` is not supported: a chart must not depend on when it is drawn"),
    ("event.x", 0, "`event` is not supported: a picture has no events"),
    ("clamp(1, 2)", 0, "`clamp` takes 3 arguments, not 2"),
    ("1 + upper()", 4, "`upper` takes 1 argument, not 0"),
    ("if(1, 2)", 0, "`if` takes 3 arguments, not 2"),
    ("slice()", 0, "`slice` takes 1 to 3 arguments, not 0"),
  ]

  @Test(arguments: wrong)
  func `problems of the text are named with their place`(
    text: String, offset: Int, headline: String
  ) throws {
    let problem = #expect(throws: ExpressionProblem.self) { try Expression(text) }
    #expect(problem?.headline == headline)
    #expect(problem?.offset == offset)
  }

  @Test
  func `a misspelt function has a suggestion`() {
    let problem = #expect(throws: ExpressionProblem.self) { try Expression("2 * flor(1)") }
    #expect(problem == ExpressionProblem("unknown function `flor`", offset: 4, suggestion: "floor"))
  }

  @Test
  func `names must be in the scope`() throws {
    var scope = ExpressionScope(parameters: ["threshold": .number(2)], selections: ["brush"])
    let expression = try Expression("datum.a > treshold && !brush.x")
    #expect(expression.parameters == ["treshold", "brush"])
    #expect(
      expression.problems(in: scope)
        == ExpressionProblem(
          "there is no parameter `treshold`", offset: 10, suggestion: "threshold"))
    #expect(throws: ExpressionProblem.self) { try expression.value(of: nil, in: scope) }
    scope.parameters["treshold"] = .number(3)
    #expect(expression.problems(in: scope) == nil)
    let value = try expression.value(of: .record(ValueRecord([("a", .number(4))])), in: scope)
    #expect(value == .bool(true))
  }

  @Test
  func `a column's name alone suggests its field`() throws {
    let problem = try Expression("price * 2").problems(in: ExpressionScope())
    #expect(problem?.suggestion == "datum.price")
  }

  private static let failing: [(text: String, offset: Int, headline: String)] = [
    ("datum.nope.x", 0, "undefined has no field `x`"),
    ("1 + datum.nope.x", 4, "undefined has no field `x`"),
    ("datum.a[0][1]", 10, "undefined has no field `1`"),
    ("length(datum.nope)", 0, "undefined has no length"),
    ("1 + slice(datum.nul, 1)", 4, "`slice` takes a text or a list, not null"),
    ("join('abc')", 0, "`join` takes a list, not a text"),
    ("1 in 2", 2, "`in` takes an object or a list, not a number"),
    ("format(1, 'zz')", 0, "`zz` is no format of numbers"),
    ("timeFormat('abc', '%Y')", 0, "`timeFormat` takes a date, not `abc`"),
    (
      "timeOffset('fortnight', datetime(2012, 0))", 0,
      "`fortnight` is no time unit for `timeOffset`"
    ),
    ("sequence(1e9)", 0, "`sequence` makes more than 1000000 numbers"),
    ("pad('a', 1e12)", 0, "`pad` makes a text that is too long"),
    ("timeSequence('milliseconds', 0, 1e12)", 0, "`timeSequence` makes more than 100000 dates"),
    ("test('(a+)+$', pad('', 40, 'a') + 'b')", 0, "a regular expression takes too long"),
    ("test('(', 'a')", 0, "a regular expression has a group without its `)`"),
    ("rgb('nope')", 0, "`nope` is no colour without transparency"),
  ]

  @Test(arguments: failing)
  func `what has no value is named with its place`(
    text: String, offset: Int, headline: String
  ) throws {
    let expression = try Expression(text)
    let row = Value.record(ValueRecord([("a", .number(4)), ("nul", .null)]))
    let problem = #expect(throws: ExpressionProblem.self) {
      try expression.value(of: row, in: ExpressionScope())
    }
    #expect(problem?.headline == headline)
    #expect(problem?.offset == offset)
    let table = Table([("a", Column(numbers: [4, 4])), ("nul", Column([.null, .null]))])
    #expect(throws: ExpressionProblem.self) {
      try expression.column(over: table, in: ExpressionScope())
    }
  }

  @Test
  func `text cannot grow without bound`() throws {
    var text = "pad('', 1000, 'a')"
    for _ in 0..<12 { text = "replace(\(text), /a/g, 'aa')" }
    let expression = try Expression(text)
    #expect(throws: ExpressionProblem.self) {
      try expression.value(of: nil, in: ExpressionScope())
    }
  }

  @Test
  func `depth and length are bounded`() {
    for text in [
      String(repeating: "(", count: 10_000) + "1" + String(repeating: ")", count: 10_000),
      String(repeating: "!", count: 10_000) + "1",
      String(repeating: "- ", count: 10_000) + "1",
      String(repeating: "[", count: 10_000), String(repeating: "abs(", count: 10_000),
      "datum" + String(repeating: "[0]", count: 10_000),
      "a" + String(repeating: ".a", count: 10_000),
      "1" + String(repeating: "+1", count: 20_000),
      String(repeating: "1?", count: 10_000) + "1" + String(repeating: ":1", count: 10_000),
      "1" + String(repeating: "?1:1", count: 10_000),
      String(repeating: "(", count: 100) + "1"
        + String(repeating: String(repeating: "+1", count: 300) + ")", count: 100),
      "/" + String(repeating: "(", count: 10_000) + "/", "/((a{1000}){1000}){1000}/",
      String(repeating: " ", count: 200_000) + "1",
    ] {
      #expect(throws: ExpressionProblem.self, "\(text.prefix(20))") { try Expression(text) }
    }
  }

  @Test
  func `work over rows is bounded`() throws {
    let table = Table([("n", Column(numbers: Array(repeating: 1, count: 100_000)))])
    let expression = try Expression("[" + String(repeating: "datum.n, ", count: 3_000) + "]")
    let problem = #expect(throws: ExpressionProblem.self) {
      try expression.column(over: table, in: ExpressionScope())
    }
    #expect(problem?.headline == "an expression has too much to compute")
  }

  @Test
  func `long sums are read`() throws {
    let text = "1" + String(repeating: " + 1", count: 500)
    #expect(try Expression(text).value(of: nil, in: ExpressionScope()) == .number(501))
  }
}
