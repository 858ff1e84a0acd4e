import Diagnostics
import Testing

@testable import VegaLite

/// Specifications with thousands of parts mean the same as small ones.
@Suite struct LargeSpecificationTests {
  @Test func manyColumnsAreReadByTheirFormats() throws {
    let names = (0..<3_000).map { "c\($0)" }
    let cells = names.map { "\"\($0)\": \"1\"" }.joined(separator: ", ")
    let formats = names.map { "\"\($0)\": \"number\"" }.joined(separator: ", ")
    let views = try ChartCase(
      """
      {"data": {"values": [{\(cells)}], "format": {"parse": {\(formats)}}}, "mark": "point",
        "encoding": {"x": {"field": "c2999", "type": "ordinal"}}}
      """, format: .json
    ).views()
    #expect(views.first?.table["c2999"]?[0] == .number(1))
  }

  @Test func settingColumnsAtOnceIsSettingOneAfterTheOther() {
    let table = Table([("a", Column(numbers: [1])), ("b", Column(numbers: [2]))])
    let columns = [("c", Column(numbers: [3])), ("a", Column(numbers: [4]))]
    let result = table.setting(columns.map { (name: $0.0, column: $0.1) })
    #expect(result.names == ["a", "b", "c"])
    #expect(result["a"]?[0] == .number(4) && result["c"]?[0] == .number(3))
  }

  @Test func manyValuesOfOneOfAreFound() throws {
    let values = (0..<20_000).map(String.init).joined(separator: ", ")
    let unit = try ChartCase(
      """
      data: {values: [{a: 19999}, {a: 20000}, {a: '5'}, {a: null}, {a: -0.0}]}
      transform: [{filter: {field: a, oneOf: [\(values)]}}]
      mark: point
      encoding: {x: {field: a, type: quantitative}}
      """
    ).views().first
    #expect(unit?.table["a"]?.numbers == [19999, 0])
  }

  /// Twenty million cells: there is no room for a list of them.
  @Test func facetsByManyRowsAndColumnsAreCountedOnly() throws {
    let rows = (0..<4_500).map { "{a: \($0)}" }.joined(separator: ", ")
    let chart = ChartCase(
      """
      data: {values: [\(rows)]}
      mark: point
      encoding: {row: {field: a, type: nominal}, column: {field: a, type: ordinal}}
      """)
    #expect(chart.errors.count == 1)
    #expect(chart.errors.first?.contains("facets are too many to draw") == true)
  }

  @Test func manyUnknownPropertiesAreAllTold() {
    let names = (0..<5_000).map { "\"zz\($0)\": 1" }.joined(separator: ", ")
    let chart = ChartCase(
      "{\(names), \"marc\": 1, \"mark\": \"point\", \"data\": {\"values\": []}}", format: .json)
    let errors = chart.errors
    #expect(errors.count == 5_001)
    #expect(errors.first?.contains("unknown property 'zz0'") == true)
  }

  /// Above some number of properties they are found by an index: the first of a name still stands.
  @Test(arguments: [3, 40])
  func propertiesAreFoundAmongFewAndMany(count: Int) throws {
    let styles = (0..<count).map { "s\($0): {color: red}" }.joined(separator: ", ")
    let specification = try SpecificationReader.read(
      ChartCase("mark: point\ndata: {values: []}\nconfig: {style: {\(styles)}}").source)
    #expect(specification.config.styles.count == count)
  }

  @Test(arguments: [(100, 100), (101, 100), (3_000, 100), (3, 3)])
  func beyondAHundredNotesAreOnlyCounted(count: Int, listed: Int) throws {
    let channels = (0..<count).map { "\"zzqq\($0)\": {\"field\": \"a\"}" }.joined(separator: ", ")
    let notes = try SpecificationReader.read(
      ChartCase(
        """
        {"data": {"values": [{"a": 1}]}, "mark": "point", "encoding": {\(channels)}}
        """, format: .json
      ).source
    ).notes
    #expect(notes.count == listed)
    #expect(notes.first?.headline == "there is no channel 'zzqq0', which has no effect")
    let last = count > 100 ? "\(count - 99) more notes are not listed" : nil
    #expect(last == nil || notes.last?.headline == last)
  }
}
