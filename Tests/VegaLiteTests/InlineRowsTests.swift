import Diagnostics
import Testing

@testable import VegaLite

/// Rows in a JSON specification are read into columns at once, with the same result as by its tree.
@Suite("Rows within a specification")
struct InlineRowsTests {
  private func specification(_ values: String, x: String = "a") -> ChartCase {
    ChartCase(
      """
      {"data": {"values": \(values)},
       "mark": "point", "encoding": {"x": {"field": "\(x)", "type": "quantitative"}}}
      """, format: .json)
  }

  private func data(_ values: String) throws -> DataSpecification? {
    try SpecificationReader.read(specification(values).source).root.common.data
  }

  @Test
  func `lists are read at once, all else as a tree`() throws {
    #expect(try data("[{\"a\": 1}, {\"a\": 2}]")?.rows?["a"]?.values == [.number(1), .number(2)])
    #expect(try data("[{\"a\": \"\\u00e9\"}]")?.rows?["a"]?.values == [.text("é")])
    #expect(try data("[{\"a\": 1, \"a.b\": 2, \"\\u0061b\": 3}]")?.rows == nil)
  }

  @Test
  func `faults have their places in the specification`() {
    #expect(
      specification("[{\"a\": 1},\n  {\"a\": \"é\", \"a\": 2}]").errors
        == ["chart.vl.yml:2:14: error: JSON: duplicate field 'a'"])
    #expect(
      specification("[{\"a\": 1},\n  {\"a\": }]").errors
        == ["chart.vl.yml:2:9: error: JSON: expected a value"])
    // What stands behind the list is still at its place.
    #expect(
      specification("[{\"a\": \"é\"},\n  {\"a\": \"é\"}], \"fomrat\": 1").errors
        == [
          "chart.vl.yml:2:16: error: unknown property 'fomrat' in 'data' (did you mean 'format'?)"
        ])
    #expect(
      specification("[{\"ab\": 1}]").errors.first?.hasSuffix(
        "no column 'a' in the values (did you mean 'ab'?)") == true)
  }

  @Test
  func `a named list is read at once too`() throws {
    let text =
      "{\"datasets\": {\"d\": [{\"a\": 1}]}, \"data\": {\"name\": \"d\"}, \"mark\": \"point\","
      + "\"encoding\": {\"x\": {\"field\": \"a\", \"type\": \"quantitative\"}}}"
    let specification = try SpecificationReader.read(ChartCase(text, format: .json).source)
    #expect(specification.root.common.data?.rows?["a"]?.values == [.number(1)])
  }
}
