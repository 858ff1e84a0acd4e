import Testing

@testable import VegaLite

/// Which columns a chart reads from its data.
struct ColumnsInUseTests {
  private func columns(_ text: String) throws -> Set<String>? {
    ColumnsInUse.of(try NormalizedCase(text).chartable())
  }

  private func chart(_ rest: String) -> String {
    """
    data: {url: a.csv}
    mark: point
    encoding: {x: {field: a, type: quantitative}, y: {field: b, type: quantitative}}
    \(rest)
    """
  }

  @Test func encodingsAndTransformsNameThem() throws {
    #expect(try columns(chart("")) == ["a", "b"])
    let filtered = try columns(
      chart("transform: [{filter: datum.c > 1}, {filter: {field: d, valid: true}}]"))
    #expect(filtered == ["a", "b", "c", "d"])
    let labelled = try columns(chart("newsgen: {labels: name}"))
    #expect(labelled == ["a", "b", "name"])
  }

  @Test(arguments: [
    "{calculate: 'datum[datum.a]', as: k}",
    "{aggregate: [{op: argmax, field: a, as: m}], groupby: [b]}",
    "{lookup: a, from: {data: {url: b.csv}, key: a}, as: other}",
  ])
  func wholeRowsNeedAll(_ transform: String) throws {
    #expect(try columns(chart("transform: [\(transform)]")) == nil)
  }

  @Test func recordsAreReadForTheirFields() throws {
    let text = """
      data: {url: a.json}
      mark: bar
      encoding: {x: {field: best.price, type: quantitative}}
      """
    #expect(try columns(text)?.contains("best") == true)
  }

  @Test func whatIsWrongIsSaidAsIfAllWereRead() {
    let text = """
      data: {url: a.csv}
      mark: point
      encoding: {x: {field: a, type: quantitative}, y: {field: prise, type: quantitative}}
      """
    let errors = ChartCase(text, files: ["a.csv": "a,price,other\n1,2,3\n"]).errors
    #expect(errors.contains { $0.contains("'price'") })
  }
}
