import Testing

@testable import VegaLite

/// Expressions over tables: by column and by row alike.
struct ExpressionColumnTests {
  private static let pieces = [
    "datum.n", "datum.m", "datum.k", "datum.t", "datum.when", "datum.flag", "datum.mixed",
    "datum.full", "datum.nope", "1", "0", "2.5", "-1", "'a'", "'12'", "''", "null", "NaN", "true",
    "false", "p", "datum.o.x", "datum['o.x']", "datetime(2012, 0, 1)", "[1, 2]", "datum.l",
  ]
  private static let operators = [
    "+", "-", "*", "/", "%", "<", "<=", ">", ">=", "==", "!=", "===", "!==", "&&", "||", "&", "|",
    "^", "<<", ">>", ">>>",
  ]
  private static let functions = [
    "abs", "floor", "round", "sqrt", "year", "month", "time", "isValid", "isNumber", "isDate",
    "toNumber", "toString", "upper", "length", "trim", "!", "-", "+", "~", "week", "isNaN",
    "parseFloat", "quarter",
  ]

  private static func expression(_ depth: Int, _ random: inout SeededGenerator) -> String {
    func part() -> String { expression(depth - 1, &random) }
    switch depth <= 0 ? 0 : Int.random(in: 0..<8, using: &random) {
    case 0, 1: return pieces.randomElement(using: &random) ?? ""
    case 2, 3, 4:
      let name = operators.randomElement(using: &random) ?? ""
      return "(\(part()) \(name) \(part()))"
    case 5, 6: return "\(functions.randomElement(using: &random) ?? "")(\(part()))"
    default: return "(\(part()) ? \(part()) : \(part()))"
    }
  }

  private static func table(_ random: inout SeededGenerator) -> Table {
    let count = Int.random(in: 1...12, using: &random)
    func column(_ choices: [Value]) -> Column {
      Column((0..<count).map { _ in choices.randomElement(using: &random) ?? .null })
    }
    let numbers: [Value] = [.number(0), .number(1), .number(-2.5), .number(.nan), .number(12)]
    let texts: [Value] = [.text("a"), .text("12"), .text(""), .text("2012-01-01")]
    let times: [Value] = [.time(0), .time(1e12), .time(-1e12)]
    let list: Value = .list([.number(1), .number(2)])
    return Table([
      ("n", column(numbers)), ("m", column(numbers + [.null])), ("k", column(texts)),
      ("t", column(texts + [.null])), ("when", column(times + [.null])),
      ("full", column(times)), ("flag", column([.bool(true), .bool(false)])),
      ("mixed", column(numbers + texts + [.null, .bool(true)])), ("o.x", column(numbers)),
      ("l", column([list])),
    ])
  }

  @Test
  func `by column is as by row`() throws {
    var random = SeededGenerator(seed: 12)
    let scope = ExpressionScope(parameters: ["p": .number(2)])
    var compared = 0
    for _ in 0..<4_000 {
      let table = Self.table(&random)
      let text = Self.expression(3, &random)
      let expression = try Expression(text)
      let byRows = try? expression.columnByRows(over: table, in: scope)
      let byColumn = try? expression.column(over: table, in: scope)
      #expect(byColumn?.values == byRows?.values, "\(text)")
      if byRows != nil { compared += 1 }
      let single = try? (0..<table.rowCount).map { row in
        let record = ValueRecord(table.names.map { ($0, table[row, $0]) })
        return try expression.value(of: .record(record), in: scope)
      }
      #expect(single == byRows?.values, "\(text)")
    }
    #expect(compared > 3_000)
  }

  @Test
  func `no bytes and no tokens make it fail`() {
    var random = SeededGenerator(seed: 3)
    let tokens =
      Self.pieces + Self.operators + Self.functions + [
        "(", ")", "[", "]", "{", "}", ",", ":", "?", ".", "'", "\"", "\\", "/", "/a+/g", "datum",
        "in", "if(", "sequence(1e9)", "é", "😀", "\u{0}", "0x", "1e", "[^a-", "{2,", "$1",
        "format(", "timeFormat(", "replace(", "test(", "slice(", "truncate(", "timeOffset(",
        "pad(", "hsl(", "timeUnitSpecifier(", "'month'", "1e300", "9007199254740993",
      ]
    let row = Value.record(ValueRecord([("n", .number(1)), ("k", .text("aé")), ("m", .null)]))
    for round in 0..<6_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...14, using: &random) {
        if round % 3 == 0 {
          text.unicodeScalars.append(
            Unicode.Scalar(UInt8.random(in: 0x20...0xFF, using: &random)))
        } else {
          text += (tokens.randomElement(using: &random) ?? "") + (round % 2 == 0 ? " " : "")
        }
      }
      do throws(ExpressionProblem) {
        _ = try Expression(text).value(of: row, in: ExpressionScope())
      } catch {
        #expect(error.offset <= text.unicodeScalars.count, "\(text)")
      }
    }
  }

  @Test
  func `no arguments make a function fail`() {
    var random = SeededGenerator(seed: 8)
    let arguments = [
      "null", "NaN", "1/0", "-1/0", "0", "-1", "1.5", "1e300", "-1e300", "9007199254740993", "'a'",
      "''", "'😀é'", "[]", "[1, 'a', null]", "[[]]", "{}", "{a: 1}", "datum", "datum.n", "datum.x",
      "datetime(2012, 0)", "datetime('x')", "/a*/g", "'%Y'", "',.2f'", "'month'", "'year'", "true",
      "rgb('red')", "hsl(400, 2, -1)", "sequence(5)",
    ]
    let row = Value.record(ValueRecord([("n", .number(1))]))
    let functions = ExpressionFunction.all.values.sorted { $0.name < $1.name }
    for function in functions {
      for _ in 0..<80 {
        let count = Int.random(
          in: function.arity.lowerBound...min(6, function.arity.upperBound), using: &random)
        let list = (0..<count).map { _ in arguments.randomElement(using: &random) ?? "" }
        let text = "\(function.name)(\(list.joined(separator: ", ")))"
        do throws(ExpressionProblem) {
          _ = try Expression(text).value(of: row, in: ExpressionScope()).text
        } catch {
          #expect(!error.headline.isEmpty)
        }
      }
    }
  }

  @Test
  func `fields are listed as they appear`() throws {
    let expression = try Expression(
      "datum.b + datum['a b'] * datum.o.x + datum.b + datum.s.length + p")
    #expect(expression.fields == ["b", "a b", "o.x", "s"])
    #expect(expression.parameters == ["p"])
    #expect(!expression.readsWholeRow)
    #expect(try Expression("datum[p]").readsWholeRow)
    #expect(try Expression("isValid(datum)").readsWholeRow)
  }

  @Test
  func `dotted names and mappings are found`() throws {
    let record = Value.record(ValueRecord([("y", .number(5))]))
    let table = Table([
      ("a.b", Column(numbers: [1])), ("a.c.d", Column(numbers: [2])), ("o", Column([record])),
    ])
    for (text, value) in [
      ("datum.a.b", Value.number(1)), ("datum['a.b']", .number(1)), ("datum['a\\.b']", .number(1)),
      ("datum.a.c.d", .number(2)), ("datum.a.c['d']", .number(2)), ("datum.o.y", .number(5)),
      ("datum.o['y']", .number(5)), ("datum['o']['z']", .null), ("isObject(datum.a)", .bool(true)),
      ("datum.nope", .null), ("isDefined(datum.nope)", .bool(false)),
      ("isDefined(datum['o'])", .bool(true)),
    ] {
      let column = try Expression(text).column(over: table, in: ExpressionScope())
      #expect(column.values == [value], "\(text)")
    }
  }

  @Test
  func `columns keep their types`() throws {
    let table = Table([
      ("n", Column(numbers: [1, 2, 3])), ("k", Column(texts: ["x", "y", "x"])),
    ])
    func storage(_ text: String) throws -> Column.Storage {
      try Expression(text).column(over: table, in: ExpressionScope()).storage
    }
    guard case .numbers([2, 4, 6]) = try storage("datum.n * 2") else {
      Issue.record("no numbers")
      return
    }
    guard case .bools([false, true, true]) = try storage("datum.n > 1 && datum.n < 9") else {
      Issue.record("no truth values")
      return
    }
    guard case .texts(_, ["X", "Y"]) = try storage("upper(datum.k)") else {
      Issue.record("no texts")
      return
    }
    guard case .texts(_, ["high", "low"]) = try storage("datum.n > 1 ? 'high' : 'low'") else {
      Issue.record("no choice of texts")
      return
    }
  }

  @Test
  func `widths of bands come from the scales`() throws {
    let expression = try Expression("datum.n * bandwidth('x') + bandwidth('nope')")
    #expect(expression.readsScales)
    #expect(try !Expression("datum.n").readsScales)
    let table = Table([("n", Column(numbers: [1, 2]))])
    let scope = ExpressionScope(bandwidths: ["x": 20])
    #expect(try expression.column(over: table, in: scope).values == [.number(20), .number(40)])
    #expect(throws: ExpressionProblem.self) {
      try expression.column(over: table, in: ExpressionScope())
    }
  }

  @Test
  func `a table without rows has no values`() throws {
    let empty = Table([("a", Column(numbers: []))])
    for text in ["1", "datum.a", "datum.a + 1", "upper(datum.a)", "datum.x.y"] {
      #expect(try Expression(text).column(over: empty, in: ExpressionScope()).count == 0)
    }
  }
}
