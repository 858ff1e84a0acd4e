import Diagnostics
import SourceTree
import Testing

@testable import VegaLite

@Suite("Tables of JSON and YAML")
struct JSONTableReaderTests {
  private func read(_ text: String, property: String? = nil) throws -> Table {
    let root = try JSONReader.read(Array(text.utf8), file: "a.json")
    return try JSONTableReader.read(root, property: property, file: "a.json")
  }

  @Test
  func `rows are mappings, with null where a field is missing`() throws {
    let table = try read(
      """
      [{"a": 1, "b": "x"},
       {"b": null, "c": true, "a": 2.5}]
      """)
    #expect(table.names == ["a", "b", "c"])
    #expect(table["a"]?.values == [.number(1), .number(2.5)])
    #expect(table["b"]?.values == [.text("x"), .null])
    #expect(table["c"]?.values == [.null, .bool(true)])
    #expect(table.place(row: 1, column: "c")?.description == "a.json:2:19")
    #expect(table.place(row: 0, column: "c")?.description == "a.json:1:2")
    #expect(table.headerPlace(column: "c")?.description == "a.json:2:14")
  }

  @Test
  func `fields that are missing are told from those that are null`() throws {
    let rows = (0..<200).map { row in
      row % 3 == 0 ? "{\"a\": 1}" : row % 3 == 1 ? "{\"b\": null}" : "{\"c\": \(row)}"
    }
    let table = try read("[\(rows.joined(separator: ", "))]")
    for (rest, name) in ["a", "b", "c"].enumerated() {
      let column = try #require(table[name])
      #expect((0..<200).allSatisfy { column.isAbsent(row: $0) == ($0 % 3 != rest) })
      #expect((0..<200).allSatisfy { column[$0].isNull == ($0 % 3 != rest || name == "b") })
    }
  }

  @Test
  func `fields that hardly any row has are bounded`() {
    let fields = (0..<60).map { "\"f\($0)\": 1" }.joined(separator: ", ")
    let empty = String(repeating: ", {}", count: 100_000)
    let error = #expect(throws: DiagnosticError.self) { try read("[{\(fields)}\(empty)]") }
    #expect(error?.diagnostics.first?.headline == "more than 5000000 cells")
  }

  @Test
  func `plain values are a column of their own`() throws {
    let table = try read("[3, null, \"x\"]")
    #expect(table.names == ["data"])
    #expect(table["data"]?.values == [.number(3), .null, .text("x")])
    #expect(table.place(row: 2, column: "data")?.description == "a.json:1:11")
  }

  @Test
  func `nested mappings are dotted, lists are values`() throws {
    let table = try read(
      "[{\"p\": {\"in\": 1, \"out\": {\"x\": 2}}, \"l\": [1, null, [2, {\"y\": 3}]]}]")
    #expect(table.names == ["p.in", "p.out.x", "l"])
    #expect(table["p.out.x"]?.values == [.number(2)])
    let record = Value.record(ValueRecord([("y", .number(3))]))
    #expect(table["l"]?.values == [.list([.number(1), .null, .list([.number(2), record])])])
  }

  @Test
  func `a property leads to the rows`() throws {
    let text = "{\"a\": [{\"rows\": [1, 2]}, {\"rows\": {\"x\": 5}}]}"
    let list = try read(text, property: "a[0].rows")
    #expect(list["data"]?.values == [.number(1), .number(2)])
    let single = try read(text, property: "a.1.rows")
    #expect(single["x"]?.values == [.number(5)])
    let error = #expect(throws: DiagnosticError.self) { try read(text, property: "a[0].row") }
    #expect(
      error?.diagnostics.map(\.description) == [
        "a.json:1:8: error: no field 'row', which 'property: a[0].row' names (did you mean 'rows'?)"
      ])
    #expect(throws: DiagnosticError.self) { try read(text, property: "a[7]") }
  }

  @Test(arguments: ["null", "[[1]]"])
  func `what is no list of rows is refused`(text: String) {
    #expect(throws: DiagnosticError.self) { try read(text) }
  }

  @Test
  func `lines of JSON are rows with their places`() throws {
    let lines = "{\"a\": 1}\r\n\n{\"a\": 2}\n"
    let table = try JSONColumnReader.readLines(Array(lines.utf8), file: "a.jsonl")
    #expect(table["a"]?.values == [.number(1), .number(2)])
    #expect(table.place(row: 1, column: "a")?.description == "a.jsonl:3:7")
    let error = #expect(throws: DiagnosticError.self) {
      try JSONColumnReader.readLines(Array("{\"a\": 1}\n{\"a\" 2}".utf8), file: "a.jsonl")
    }
    #expect(error?.diagnostics.first?.range.start?.line == 2)
  }
}
