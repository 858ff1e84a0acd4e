import Testing

@testable import VegaLite

/// Ends and dashes of the lines of axes, and labels for parts of a time.
@Suite struct AxisLineTests {
  private func axis(_ properties: String, _ field: String = "quantitative") throws -> AxisScene {
    let text = """
      data: {values: [{a: '2020-01-01', b: 1}, {a: '2022-03-01', b: 5}]}
      width: 400
      mark: point
      encoding: {x: {field: \(field == "temporal" ? "a" : "b"), type: \(field), axis: \(properties)}}
      """
    let axes = try ChartCase(text).scene().plots[0].axes.filter { $0.channel == .x }
    return try #require(axes.first { !$0.labels.isEmpty })
  }

  @Test func linesHaveEndsAndMovedDashes() throws {
    let axis = try axis(
      "{domainCap: square, domainDashOffset: 3, domainDash: [2, 2], tickCap: round, "
        + "tickDash: [1, 1], tickDashOffset: 1, gridCap: round, gridDashOffset: 2}")
    #expect(axis.domainStyle.cap == .square && axis.domainStyle.dashOffset == 3)
    #expect(axis.tickStyle.cap == .round && axis.tickStyle.dashOffset == 1)
    #expect(axis.gridStyle.cap == .round && axis.gridStyle.dashOffset == 2)
  }

  @Test func eachPartOfATimeHasItsPattern() throws {
    let labels = try axis("{format: {year: '%y!', quarter: 'Q%q', month: '%b'}}", "temporal").labels
    let texts = labels.flatMap(\.lines)
    #expect(texts.contains("20!") && texts.contains("21!"))
    #expect(texts.allSatisfy { $0.hasSuffix("!") || $0.hasPrefix("Q") || $0.count == 3 })
  }
}
