import Testing

@testable import VegaLite

/// What is worked out before a facet divides its rows, and what within its cells.
@Suite struct FacetFlowTests {
  private static let rows = """
    data: {values: [{a: u, b: m, p: 1, q: 2}, {a: u, b: n, p: 3, q: 8}, {a: v, b: m, p: 5, q: 31},
      {a: v, b: n, p: 9, q: 39}]}

    """

  private func views(_ text: String) throws -> [UnitData] {
    try ChartCase(Self.rows + text).views()
  }

  @Test(arguments: ["column: {field: a}", "row: {field: a}", "facet: {field: a}"])
  func aSummaryInAFacetIsMadeForEachCell(_ facet: String) throws {
    let channel = try views(
      "mark: errorbar\nencoding: {x: {field: p, type: quantitative}, \(facet)}")
    #expect(channel.map { $0.table["center_p"]?.numbers } == [[2], [7]])
    let outer = facet.hasPrefix("facet") ? facet : "facet: {\(facet)}"
    let operatorView = try views(
      "\(outer)\nspec: {mark: errorbar, encoding: {x: {field: p, type: quantitative}}}")
    #expect(operatorView.map { $0.table["center_p"]?.numbers } == [[2], [7]])
  }

  @Test(arguments: [
    ("{joinaggregate: [{op: sum, field: p, as: s}], groupby: [b]}", [[1, 3], [5, 9]]),
    ("{joinaggregate: [{op: sum, field: p, as: s}]}", [[4, 4], [14, 14]]),
    ("{window: [{op: sum, field: p, as: s}]}", [[1, 4], [5, 14]]),
    ("{aggregate: [{op: sum, field: p, as: s}]}", [[4], [14]]),
  ])
  func transformsOfAViewKeepItsCellsApart(_ transform: String, _ expected: [[Double]]) throws {
    let views = try views(
      """
      facet: {column: {field: a}}
      spec:
        transform: [\(transform)]
        mark: point
        encoding: {y: {field: s, type: quantitative}}
      """)
    #expect(views.map { $0.table["s"]?.numbers } == expected)
  }

  @Test func binsOfLayersInAFacetAreThoseOfAllRows() throws {
    let views = try views(
      """
      facet: {column: {field: a}}
      spec:
        layer:
        - {mark: bar, encoding: {x: {field: q, bin: true}, y: {aggregate: count}}}
        - {mark: errorbar, encoding: {x: {field: q, bin: true}, y: {field: p, type: quantitative}}}
      """)
    #expect(views.count == 4)
    #expect(
      views.map { $0.raw["bin_maxbins_10_q"]?.numbers } == [
        [0, 5], [0, 5], [30, 35], [30, 35],
      ])
    #expect(views[0].bins["bin_maxbins_10_q"]?.stop == 40)
  }

  @Test func aFacetWhoseFieldATransformDropsIsAnError() {
    let chart = ChartCase(
      Self.rows + """
        facet: {column: {field: a}}
        spec:
          transform: [{fold: [p, q]}, {quantile: p, probs: [0.5]}]
          mark: point
          encoding: {y: {field: value, type: quantitative}}
        """)
    #expect(chart.errors.count == 1)
    #expect(chart.errors.first?.contains("no column 'a'") == true)
  }
}
