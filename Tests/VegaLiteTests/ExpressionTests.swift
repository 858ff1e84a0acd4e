import Testing

@testable import VegaLite

/// The expression language against Vega's own values.
struct ExpressionTests {
  static let row: Value = .record(
    ValueRecord([
      ("n", .number(3.5)), ("i", .number(7)), ("z", .number(0)), ("neg", .number(-2)),
      ("big", .number(1e21)), ("s", .text("Hello World")), ("d", .text("12")), ("e", .text("")),
      ("sp", .text(" \t 5 ")), ("t", .bool(true)), ("f", .bool(false)), ("nul", .null),
      ("l", .list([.number(3), .number(1), .number(2)])), ("w", .list([.text("b"), .text("a")])),
      (
        "o",
        .record(
          ValueRecord([
            ("a", .record(ValueRecord([("b", .number(7))]))), ("k", .text("q")),
          ]))
      ),
      ("a b", .number(4)), ("u", .text("Übergrößé 😀!")), ("when", .time(1_546_300_800_000)),
      ("later", .time(1_561_900_455_016)),
    ]))

  static func described(_ value: Value) -> String {
    let kind =
      switch value {
      case .null: "0"
      case .bool: "B"
      case .number: "N"
      case .text: "S"
      case .time: "D"
      case .list: "A"
      case .record: "O"
      }
    return "\(kind):\(value.text)"
  }

  @Test(arguments: vega1 + vega2 + vega3 + vega4)
  func `values are those of Vega`(expression: String, value: String) throws {
    let parsed = try Expression(expression)
    let found = try parsed.value(of: Self.row, in: ExpressionScope())
    #expect(Self.described(found) == value, "\(expression)")
  }

  @Test func `columns have the same values`() throws {
    guard case .record(let record) = Self.row else { return }
    let table = Table(
      zip(record.names, record.values).map { ($0, Column(Array(repeating: $1, count: 3))) })
    for (expression, value) in Self.vega1 + Self.vega2 + Self.vega3 + Self.vega4 {
      let column = try Expression(expression).column(over: table, in: ExpressionScope())
      #expect(column.values.map(Self.described) == [value, value, value], "\(expression)")
    }
  }
}
