import Diagnostics
import Testing

@testable import VegaLite

@Suite("Sources of data")
struct DataSourceTests {
  /// The rows of `data`, or the errors.
  private func rows(
    _ data: String, before: String = "", files: [String: String] = [:],
    implied: [String: FieldFormat] = [:]
  ) -> [String] {
    let text = "\(before){\"data\": \(data), \"mark\": \"point\", \"encoding\": {}}"
    let source = ChartCase(
      before.isEmpty ? text : text.replacing("}{\"data\"", with: ", \"data\""), files: files,
      format: .json)
    do {
      let specification = try SpecificationReader.read(source.source)
      var loader = TableLoader(file: "chart.vl.json", load: source.load)
      let table = try loader.table(specification.root.common.data, implied: implied)
      return table.names.map { name in
        "\(name): " + (table[name]?.values ?? []).map(Self.text).joined(separator: " ")
      }
    } catch let error as DiagnosticError {
      return error.diagnostics.map(\.description)
    } catch { return ["\(error)"] }
  }

  /// With the type where it is not that of the text.
  private static func text(_ value: Value) -> String {
    switch value {
    case .text(let text): "'\(text)'"
    case .time(let time): "@\(time.shortestText)"
    case .list(let values): "[" + values.map(text).joined(separator: " ") + "]"
    default: value.text
    }
  }

  @Test
  func `values stand in the specification in any shape`() {
    #expect(rows("{\"values\": [{\"a\": 1}, {\"a\": \"x\"}]}") == ["a: 1 'x'"])
    #expect(rows("{\"values\": [1, \"x\", true]}") == ["data: 1 'x' true"])
    #expect(rows("{\"values\": {\"a\": 5}}") == ["a: 5"])
    #expect(rows("{\"values\": 7}") == ["data: 7"])
    #expect(rows("{\"values\": [{\"a\": [1, 2], \"b\": {\"c\": 3}}]}") == ["a: [1 2]", "b.c: 3"])
    #expect(
      rows("{\"values\": {\"x\": {\"y\": [1, 2]}}, \"format\": {\"property\": \"x.y\"}}")
        == ["data: 1 2"])
    #expect(rows("{\"values\": \"[{\\\"a\\\": 1}]\"}") == ["a: 1"])
    #expect(
      rows("{\"values\": \"a,b\\n1,x\\n,\", \"format\": {\"type\": \"csv\"}}")
        == ["a: '1' ''", "b: 'x' ''"])
    #expect(
      rows("{\"values\": \"a;b\\n1;2\", \"format\": {\"type\": \"dsv\", \"delimiter\": \";\"}}")
        == ["a: '1'", "b: '2'"])
    #expect(
      rows("{\"values\": \"- a: 1\\n- a: 2\\n\", \"format\": {\"type\": \"yaml\"}}") == ["a: 1 2"])
  }

  @Test
  func `data is found by its name`() {
    let sets = "{\"datasets\": {\"sales\": [{\"a\": 1}], \"csv\": \"a,b\\n1,2\"}}"
    #expect(rows("{\"name\": \"sales\"}", before: sets) == ["a: 1"])
    #expect(
      rows("{\"name\": \"csv\", \"format\": {\"type\": \"csv\"}}", before: sets)
        == ["a: '1'", "b: '2'"])
    #expect(
      rows("{\"name\": \"sale\"}", before: sets).first?.hasSuffix(
        "no data named 'sale' in 'datasets' (did you mean 'sales'?)") == true)
    #expect(
      rows("{\"name\": \"x\"}").first?.hasSuffix(
        "no data named 'x': the specification has no 'datasets'") == true)
    #expect(rows("{\"name\": \"own\", \"values\": [3]}") == ["data: 3"])
  }

  @Test
  func `sequences are bounded`() {
    #expect(
      rows("{\"sequence\": {\"start\": 0, \"stop\": 1, \"step\": 0.25, \"as\": \"x\"}}")
        == ["x: 0 0.25 0.5 0.75"])
    #expect(rows("{\"sequence\": {\"start\": 3, \"stop\": 0, \"step\": -1}}") == ["data: 3 2 1"])
    #expect(rows("{\"sequence\": {\"start\": 3, \"stop\": 0}}") == ["data: "])
    #expect(rows("{\"sequence\": {\"start\": 0, \"stop\": 3, \"step\": 0}}").count == 1)
    let huge = rows("{\"sequence\": {\"start\": 0, \"stop\": 1e18}}")
    #expect(huge.first?.contains("has more than 1000000 numbers") == true)
    #expect(rows("{\"sequence\": {\"start\": 0}}").first?.contains("has no 'stop'") == true)
  }

  @Test
  func `files are read by their kind`() {
    let files = [
      "a.csv": "x,y\n1,b\n", "a.tsv": "x\ty\n1\tb\n", "a.json": "[{\"x\": 1}]",
      "a.jsonl": "{\"x\": 1}\n{\"x\": 2}\n", "a.ndjson": "{\"x\": 3}", "a.yml": "- x: 1\n- x: 2\n",
      "plain": "[4]", "a.dat": "x|y\n1|2\n",
    ]
    func read(_ url: String, _ format: String = "{}") -> [String] {
      rows("{\"url\": \"\(url)\", \"format\": \(format)}", files: files)
    }
    #expect(read("a.csv") == ["x: '1'", "y: 'b'"])
    #expect(read("a.csv", "{\"parse\": \"auto\"}") == ["x: 1", "y: 'b'"])
    #expect(read("a.tsv") == ["x: '1'", "y: 'b'"])
    #expect(read("a.json") == ["x: 1"])
    #expect(read("a.jsonl") == ["x: 1 2"])
    #expect(read("a.ndjson") == ["x: 3"])
    #expect(read("a.yml") == ["x: 1 2"])
    #expect(read("plain") == ["data: 4"])
    #expect(read("a.dat", "{\"type\": \"dsv\", \"delimiter\": \"|\"}") == ["x: '1'", "y: '2'"])
    #expect(read("a.dat").first?.contains("say which it is by 'data.format.type'") == true)
    #expect(read("a.csv", "{\"property\": \"x\"}").first?.contains("no meaning for 'csv'") == true)
    #expect(
      read("a.json", "{\"type\": \"topojson\"}").first?.contains("'topojson' is not supported")
        == true)
    #expect(rows("{\"sphere\": true}").first?.contains("'data.sphere' is not supported") == true)
    #expect(rows("{\"url\": \"a.csv\", \"values\": []}").first?.contains("both") == true)
  }

  /// As Vega does, tried there: what nothing names is text, an empty cell that something names null,
  /// a number that is none NaN, and what does not suit a pattern null.
  @Test
  func `only what is named or implied is parsed`() {
    let csv = "a,b,c,d,e\n1,2000-01-01,true,x,\n2,2001,0,,\n"
    func read(_ parse: String, _ implied: [String: FieldFormat] = [:]) -> [String] {
      rows(
        "{\"url\": \"a.csv\", \"format\": {\"parse\": \(parse)}}", files: ["a.csv": csv],
        implied: implied)
    }
    #expect(
      read("{\"a\": \"number\", \"b\": \"date\", \"c\": \"boolean\", \"d\": \"string\"}") == [
        "a: 1 2", "b: @946684800000 @978307200000", "c: true false", "d: 'x' null", "e: '' ''",
      ])
    #expect(
      read("{\"b\": \"date:'%Y-%m-%d'\", \"a\": null}", ["a": .number, "e": .number]).prefix(2)
        == ["a: '1' '2'", "b: @946684800000 null"])
    #expect(read("{}", ["a": .number, "e": .number]).last == "e: null null")
    #expect(read("null", ["a": .number]).first == "a: '1' '2'")
    #expect(
      read("{\"d\": \"date:'%d'\"}").first?.hasSuffix("no cell of column 'd' is a date") == true)
    #expect(
      read("{\"f\": \"number\"}").first?.contains("no column 'f' in the data") == true)
  }

  @Test
  func `values of JSON are parsed as well`() {
    let data = "{\"a\": 1, \"b\": \"2000-01-01\", \"c\": true, \"d\": null}"
    func read(_ type: String) -> [String] {
      rows(
        "{\"values\": [\(data)]}",
        implied: ["a", "b", "c", "d"].reduce(into: [:]) { $0[$1] = try? FieldFormat(type) })
    }
    #expect(read("string") == ["a: '1'", "b: '2000-01-01'", "c: 'true'", "d: null"])
    #expect(read("date") == ["a: @1", "b: @946684800000", "c: @NaN", "d: null"])
    #expect(read("number") == ["a: 1", "b: NaN", "c: 1", "d: null"])
    #expect(read("boolean") == ["a: true", "b: true", "c: true", "d: null"])
  }

  @Test
  func `faults in texts have their places`() {
    let inline = rows("{\"values\": \"a,b\\n1\", \"format\": {\"type\": \"csv\"}}")
    #expect(
      inline == [
        "chart.vl.json:1:21: error: line 2 of the text: 1 cell in a row, where the header has 2"
      ])
    let yaml = ChartCase(
      """
      data:
        values: |
          a,b
          1,2,3
        format: {type: csv}
      mark: point
      encoding: {x: {field: a, type: quantitative}, y: {field: b, type: quantitative}}
      """)
    #expect(yaml.errors == ["chart.vl.yml:4:9: error: 3 cells in a row, where the header has 2"])
  }

  @Test
  func `locales are read strictly`() {
    func errors(_ locale: String) -> [String] {
      ChartCase(
        "{\"config\": {\"locale\": \(locale)}, \"data\": {\"values\": [1]}, \"mark\": \"point\", "
          + "\"encoding\": {\"x\": {\"field\": \"data\", \"type\": \"quantitative\"}}}",
        format: .json
      ).errors.map { $0.drop { $0 != " " }.description }
    }
    #expect(
      errors(
        "{\"number\": {\"decimal\": \",\", \"thousands\": \".\", \"grouping\": [3], \"currency\": [\"\", \"€\"]}}"
      ) == [])
    #expect(
      errors(
        "{\"number\": {\"decimal\": \",\", \"thousand\": \".\", \"grouping\": [], \"currency\": [\"\"]}}"
      )
        == [
          " error: 'config.locale.number' has no 'thousands'",
          " error: unknown property 'thousand' in 'config.locale.number' (did you mean 'thousands'?)",
          " error: 'config.locale.number.grouping' must be a list of one or more whole numbers",
          " error: 'config.locale.number.currency' must be a list of 2 texts, not a list",
        ])
    #expect(errors("{\"time\": {\"days\": [\"a\"]}}").count == 8)
  }
}
