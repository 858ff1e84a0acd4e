import Diagnostics
import SourceTree
import Testing

@testable import VegaLite

@Suite("JSON straight into columns")
struct JSONColumnReaderTests {
  /// All that tells two tables apart, or the errors.
  private func description(_ read: () throws -> Table) -> [String] {
    do {
      let table = try read()
      return ["\(table.rowCount) rows"]
        + table.names.map { name in
          guard let column = table[name] else { return name }
          return "\(name): \(Self.kind(column)) \(column.values)"
        }
    } catch let error as DiagnosticError {
      return error.diagnostics.map(\.description)
    } catch { return ["\(error)"] }
  }

  private static func kind(_ column: Column) -> String {
    switch column.storage {
    case .numbers: "numbers"
    case .times: "times"
    case .bools: "bools"
    case .texts(_, let distinct): "\(Set(distinct).count == distinct.count) texts"
    case .mixed: "mixed"
    }
  }

  private func direct(_ text: String, wanted: Set<String>? = nil) -> [String] {
    description { try JSONColumnReader.read(Array(text.utf8), file: "a.json", wanted: wanted) }
  }

  private func byTree(_ text: String) -> [String] {
    description {
      try JSONTableReader.read(JSONReader.read(Array(text.utf8), file: "a.json"), file: "a.json")
    }
  }

  private func lines(_ text: String) -> [String] {
    description { try JSONColumnReader.readLines(Array(text.utf8), file: "a.json") }
  }

  private func linesByTree(_ text: String) -> [String] {
    description {
      try JSONTableReader.read(
        JSONTableReader.lines(Array(text.utf8), file: "a.json"), file: "a.json")
    }
  }

  @Test(arguments: [
    "[]", "{}", "[{}]", "[{},{}]", "[1,2]", "[1,null,\"x\"]", "[null]", "5", "\"x\"", "null", "",
    "{\"a\":1}", "[{\"a\":1},{\"b\":2},{\"c\":3},{\"a\":null,\"c\":4}]",
    "[{\"a\":{\"b\":1}},{\"a\":2},{\"a\":{\"b\":3,\"c\":\"x\"}}]",
    "[{\"a.b\":1,\"a\":{\"b\":2}}]", "[{\"a\":1,\"a\":2}]", "[{\"a\":{\"b\":1},\"a\":{\"b\":2}}]",
    "[{\"\\u0061\":1},{\"a\":2}]", "[{\"a\":1},{\"\\u0061\":2}]", "[{\"\":1},{\"\":\"\"}]",
    "[{\"a\":\"\\u00e9\"},{\"a\":\"é\"},{\"a\":null}]", "[{\"a\":null},{\"a\":\"x\"},{}]",
    "[{\"a\":[1,{\"b\":[]}]},{\"a\":[]}]", "[{\"a\":[1,]}]", "[{\"a\":[{\"b\":1,\"b\":2}]}]",
    "[{\"a\":\"\\ud800\"}]", "[{\"a\":1e999}]", "[{\"a\":-0}]", "[{\"a\":01}]", "[{\"a\":1.}]",
    "[{\"a\":.5}]", "[{\"a\":1e}]", "[{\"a\":1,}]", "[{\"a\":1}", "[{\"a\":1}] x", "[{\"a\":1} {}]",
    "[{\"a\":true},{\"a\":false},{}]", "[{\"a\":tru}]", "[{\"a\":\"x\ny\"}]", "[[1]]", "[{},5]",
    "[5,{}]", "\u{FEFF}[{\"a\":1}]", "[{\"a\" :\t1\r\n}\n,{ \"a\":2 } ] ",
    "[{\"a\":0.1234567890123456789}]",
    "[{\"a\":123456789012345678901234567890}]", "[{\"a\":1.7976931348623157e308},{\"a\":5e-324}]",
  ])
  func `the same table or error as by the tree`(text: String) {
    #expect(direct(text) == byTree(text))
    #expect(lines(text) == linesByTree(text))
  }

  @Test
  func `lines are rows`() {
    for text in [
      "{\"a\":1}\n{\"a\":2}\n", "{\"a\":1}\r\n\r\n {\"b\":\"x\"} ", "{\"a\":1} {\"a\":2}",
      "{\"a\":\n1}",
      "\n\n", "1\n2", "{\"a\":1}\n[]", "{\"a\":1}\n{\"a\"",
    ] {
      #expect(lines(text) == linesByTree(text), "\(text)")
    }
    #expect(
      lines("{\"a\":1}\n{\"a\":2}") == [
        "2 rows", "a: numbers [VegaLite.Value.number(1.0), VegaLite.Value.number(2.0)]",
      ])
  }

  @Test
  func `random and broken texts give the same`() {
    var random = SeededGenerator(seed: 12)
    let keys = ["a", "b", "a.b", "é", "long name of a field", "\\u0061", ""]
    func value(_ depth: Int) -> String {
      switch Int.random(in: 0..<(depth > 2 ? 9 : 12), using: &random) {
      case 0: return "null"
      case 1: return Bool.random(using: &random) ? "true" : "false"
      case 2, 3: return "\(Int.random(in: -1_000...1_000, using: &random))"
      case 4: return "\(Double.random(in: -1...1, using: &random))"
      case 5: return "\(Double(bitPattern: random.next() & 0x7FDF_FFFF_FFFF_FFFF))"
      case 6, 7:
        return
          "\"\(["x", "some longer text", "é", "", "x\\n"].randomElement(using: &random) ?? "")\""
      case 8: return "\"\\u00e9\\\"\""
      case 9:
        return
          "[\((0..<Int.random(in: 0...3, using: &random)).map { _ in value(depth + 1) }.joined(separator: ","))]"
      default: return object(depth + 1)
      }
    }
    func object(_ depth: Int) -> String {
      let space =
        Bool.random(using: &random) ? "" : [" ", "\n  ", "\t"].randomElement(using: &random) ?? ""
      var names = keys.shuffled(using: &random).prefix(Int.random(in: 0...4, using: &random))
      if Bool.random(using: &random) { names = ["a", "b", "long name of a field"] }
      return "{"
        + names.map { "\(space)\"\($0)\":\(space)\(value(depth))\(space)" }.joined(separator: ",")
        + "}"
    }
    var tables = 0
    for _ in 0..<3_000 {
      let rows = (0..<Int.random(in: 0...6, using: &random)).map { _ in object(0) }
      var text = "[" + rows.joined(separator: ",") + "]"
      if Int.random(in: 0..<3, using: &random) == 0, !text.isEmpty {
        var bytes = Array(text.utf8)
        let place = Int.random(in: 0..<bytes.count, using: &random)
        if Bool.random(using: &random) {
          bytes[place] = Array("{}[]\",:\\ 0-.e\u{1}".utf8).randomElement(using: &random) ?? 0
        } else {
          bytes.removeSubrange(place...)
        }
        text = String(decoding: bytes, as: UTF8.self)
      }
      let expected = byTree(text)
      if expected.first?.hasSuffix("rows") == true { tables += 1 }
      #expect(direct(text) == expected, "\(text)")
      let written = rows.joined(separator: "\n")
      #expect(lines(written) == linesByTree(written), "\(written)")
    }
    #expect(tables > 1_000)
  }

  @Test
  func `columns that nobody wants are passed over`() throws {
    let text = "[{\"a\":{\"b\":1,\"c\":2},\"d\":[1],\"e\":\"x\"},{\"e\":null,\"f\":3}]"
    func names(_ wanted: Set<String>) throws -> [String] {
      try JSONColumnReader.read(Array(text.utf8), file: "", wanted: wanted).names
    }
    #expect(try names(["a"]) == ["a.b", "a.c"])
    #expect(try names(["a.c", "f"]) == ["a.c", "f"])
    #expect(try names(["d[0]", "d.0"]) == ["d"])
    let none = try JSONColumnReader.read(Array(text.utf8), file: "", wanted: [])
    #expect(none.rowCount == 2)
    #expect(none.skipped == ["a.b", "a.c", "d", "e", "f"])
  }

  @Test
  func `cells have their places`() throws {
    let text = "[{\"é\": 1, \"b\": {\"c\": 2}},\n {\"b\": {\"c\": 3}}]"
    let table = try JSONColumnReader.read(Array(text.utf8), file: "a.json", wanted: ["b.c"])
    #expect(table.place(row: 0, column: "b.c")?.description == "a.json:1:22")
    #expect(table.selecting(rows: [1]).place(row: 0, column: "b.c")?.description == "a.json:2:14")
    #expect(table.headerPlace(column: "é")?.description == "a.json:1:3")
    let lines = try JSONColumnReader.readLines(Array("{\"a\":1}\n{\"a\": 2}".utf8), file: "b.jsonl")
    #expect(lines.place(row: 1, column: "a")?.description == "b.jsonl:2:7")
  }
}
