import Diagnostics
import Testing

@testable import VegaLite

/// Every row is drawn in its place or told in a warning.
@Suite struct RowFidelityTests {
  private func rows(_ values: String, _ rest: String) -> ChartCase {
    ChartCase("data: {values: \(values)}\n\(rest)")
  }

  private func warnings(_ chart: ChartCase) throws -> [String] {
    try chart.compile().warnings.map(\.description)
  }

  // MARK: Tooltips

  @Test(
    arguments: [
      ("{feild: b}", "unknown property 'feild' in 'encoding.tooltip' (did you mean 'field'?)"),
      ("{title: b}", "'encoding.tooltip' has no 'field', 'datum' or 'value'"),
      ("{field: b, aggregate: varianze}", "(did you mean 'variance'?)"),
    ])
  func tooltipsAreRead(tooltip: String, part: String) {
    let chart = rows(
      "[{a: x, b: 1}]",
      "mark: bar\nencoding: {x: {field: a}, y: {field: b, type: quantitative}, tooltip: \(tooltip)}"
    )
    #expect(chart.errors.contains { $0.contains(part) }, "\(chart.errors)")
  }

  @Test(arguments: ["{field: b, bin: true}", "[{field: b, timeUnit: year}]", "{field: zz}"])
  func tooltipsLeaveNoRowOut(tooltip: String) throws {
    let text = "mark: bar\nencoding: {x: {field: a}, y: {field: b, type: quantitative}"
    let chart = rows("[{a: x, b: 1}]", "\(text), tooltip: \(tooltip)}")
    #expect(try chart.scene().plots[0].groups[0].marks.count == 1)
  }

  @Test func aSharedTooltipNeedsItsColumnInOneLayer() {
    let layers = """
      encoding: {y: {field: b, type: quantitative}, tooltip: [{field: name, title: N}, {value: v}]}
      layer:
        - {mark: point, data: {values: [{b: 1, name: p}]}}
        - {mark: rule, data: {values: [{b: 2}]}}
      """
    #expect(ChartCase(layers).errors == [])
  }

  // MARK: Frontier

  @Test func theFrontierCountsPointsWithOneFieldOnBothAxes() throws {
    let chart = try rows(
      "[{a: 1}, {a: 2}]",
      """
      mark: point
      encoding: {x: {field: a, type: quantitative}, y: {field: a, type: quantitative}}
      newsgen: {frontier: {x: min, y: max}}
      """
    ).compile()
    #expect(chart.description.contains("are 2 of 2"), "\(chart.description)")
  }

  @Test func theFrontierCountsPointsByDatum() throws {
    let chart = try rows(
      "[{a: 1}, {a: 2}]",
      """
      mark: point
      encoding: {x: {datum: 3, type: quantitative}, y: {field: a, type: quantitative}}
      newsgen: {frontier: {x: min, y: max}}
      """
    ).compile()
    #expect(chart.description.contains("is 1 of 2"), "\(chart.description)")
  }

  // MARK: Rows left out

  @Test func rowsWithoutSizeOrPlaceAreTold() throws {
    let chart = rows(
      "[{a: 1, b: 1, s: 1}, {a: 2, b: 1, s: null}, {a: 2, b: 3, s: null}, {a: null, b: 3, s: 1}]",
      """
      mark: point
      encoding:
        x: {field: a, type: quantitative}
        y: {field: b, type: quantitative}
        size: {field: s, type: quantitative}
      """)
    #expect(
      try warnings(chart) == [
        "chart.vl.yml:4:3: warning: 1 row is left out: no value in 'a'",
        "chart.vl.yml:6:3: warning: 2 rows are left out: no value in 's'",
      ])
  }

  @Test(arguments: [("line", 1), ("{type: line, point: true}", 0)])
  func isolatedRowsOfALineAreTold(mark: String, count: Int) throws {
    let chart = rows(
      "[{a: 1, b: 1}, {a: 2, b: 2}, {a: 3, b: null}, {a: 4, b: 2}]",
      """
      mark: \(mark)
      encoding: {x: {field: a, type: quantitative}, y: {field: b, type: quantitative}}
      """)
    let warnings = try warnings(chart)
    #expect(warnings.count == count, "\(warnings)")
    #expect(warnings.allSatisfy { $0.contains("2:7: warning: 1 row of a line stands alone") })
  }

  // MARK: Values that look alike

  @Test func valuesThatLookAlikeHaveBandsOfTheirOwn() throws {
    let chart = rows(
      "[{a: null, b: 1}, {a: 'null', b: 2}, {a: 5, b: 3}, {a: '5', b: 4}, {a: true, b: 5}, {a: 'true', b: 6}]",
      "mark: bar\nencoding: {x: {field: a}, y: {field: b, type: quantitative}, color: {field: a}}")
    #expect(try chart.scale(.x)?.discreteValues?.count == 6)
    #expect(try chart.scale(.color)?.discreteValues?.count == 6)
    let scene = try chart.scene()
    let places = scene.plots[0].groups[0].marks.compactMap(\.shape.center?.x)
    #expect(Set(places).count == 6)
  }

  @Test func aNumberInADomainStandsForTheTextOfACell() throws {
    let chart = ChartCase(
      """
      data: {url: a.csv}
      mark: bar
      encoding:
        x: {field: a, scale: {domain: [2024, 2023]}}
        y: {field: b, type: quantitative}
        color: {field: a, scale: {domain: [2024], range: [red]}}
      """, files: ["a.csv": "a,b\n2023,1\n2024,2\n"])
    // What the domain of colours does not name is black, as in Vega, which is told.
    let marks = try chart.scene().plots[0].groups[0].marks
    #expect(marks.map(\.style.fill) == [.grey("#000000"), .literal("#ff0000")])
    #expect(
      try warnings(chart) == [
        "chart.vl.yml:6:3: warning: 1 bar has no colour: outside the domain of 'color'"
      ])
  }
}
