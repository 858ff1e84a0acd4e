import Testing

@testable import VegaLite

/// What is stacked, and from where to where.
@Suite struct StackTests {
  private func view(_ text: String) throws -> UnitData {
    try #require(try ChartCase(text).views().first)
  }

  private static let rows = "{a: A, b: 55, c: p}, {a: A, b: 10, c: q}, {a: B, b: 5, c: p}"

  private func text(_ mark: String, _ encoding: String) -> String {
    "data: {values: [\(Self.rows)]}\nmark: \(mark)\nencoding: {\(encoding)}"
  }

  private static let measure = "field: b, type: quantitative"

  @Test func barsOfOneCategoryAreStackedInTheOrderOfTheirRows() throws {
    let text = text("bar", "x: {field: a}, y: {\(Self.measure)}")
    let stacked = try view(text)
    #expect(stacked.starts == [0, 55, 0])
    #expect(stacked.ends == [55, 65, 5])
    let y = try #require(try ChartCase(text).scale(.y))
    guard case .continuous([0, 65]) = y.domain else {
      Issue.record("\(y.domain)")
      return
    }
  }

  @Test func barsOfAMeasureAloneAreStacked() throws {
    #expect(try view(text("bar", "x: {\(Self.measure)}")).ends == [55, 65, 70])
  }

  @Test func aStackAskedForByNameNeedsNoParts() throws {
    let stacked = try view(text("point", "x: {field: a}, y: {\(Self.measure), stack: zero}"))
    #expect(stacked.ends == [55, 65, 5])
  }

  @Test(arguments: [
    "x: {field: a}, y: {field: b, type: quantitative, stack: null}",
    "x: {field: a}, y: {field: b, aggregate: sum}",
    "y: {field: a}, x: {datum: 0}, x2: {field: b}",
  ])
  func otherBarsAreNot(encoding: String) throws {
    #expect(try view(text("bar", encoding)).stack == nil)
  }

  @Test func pointsAreOnlyStackedWhereTheAuthorSaysSo() throws {
    #expect(try view(text("point", "x: {field: a}, y: {\(Self.measure)}")).stack == nil)
  }

  @Test(arguments: ["mean", "median", "min", "max"])
  func aggregatesThatDoNotAddUpAreStackedAsWell(operation: String) throws {
    let stacked = try view(
      text("bar", "x: {field: a}, y: {field: b, aggregate: \(operation)}, color: {field: c}"))
    #expect(stacked.ends?.max() == 65)
  }

  @Test func rowsOfOnePlaceOnALogScaleAreAnError() {
    let scale = "y: {\(Self.measure), scale: {type: log}}"
    #expect(
      ChartCase(text("bar", "x: {field: a}, \(scale)")).errors == [
        "chart.vl.yml:3:75: error: a log scale cannot show 0, where a stack begins; "
          + "say 'stack: null'"
      ])
    let single =
      "x: {field: b, type: ordinal}, y: {\(Self.measure), scale: {type: log}, stack: null}"
    #expect(ChartCase(text("bar", single)).errors == [])
  }

  @Test func stackedRulesFollowOneAnother() throws {
    let scene = try ChartCase(
      text("rule", "x: {field: a}, y: {\(Self.measure), stack: zero}, color: {field: c}")
    ).scene()
    let plot = try #require(scene.plots.first)
    let segments = plot.groups[0].marks.compactMap { mark in
      if case .segment(let segment) = mark.shape { segment } else { nil }
    }
    try #require(segments.count == 3)
    // The last part stands at the bottom: 10 from 0, then 55 from 10.
    #expect(abs(segments[1].end.y - plot.area.maxY) < 1e-6)
    #expect(abs(segments[0].end.y - segments[1].start.y) < 1e-6)
    #expect(segments[0].start.y < segments[0].end.y)
  }

  private static let line =
    "x: {field: x, type: quantitative}, y: {\(measure), stack: zero}, color: {field: c}"

  @Test func stackedLinesNeedNotHaveAllSeriesAtAllPlaces() {
    func errors(_ rows: String) -> [String] {
      ChartCase("data: {values: [\(rows)]}\nmark: line\nencoding: {\(Self.line)}").errors
    }
    let even = "{x: 0, b: 1, c: p}, {x: 2, b: 1, c: p}, {x: 0, b: 2, c: q}, {x: 2, b: 5, c: q}"
    #expect(errors(even) == [])
    #expect(errors(even + ", {x: 3, b: 5, c: q}") == [])
  }

  @Test func aStackBeginsAtTheBaseOfItsDomain() throws {
    let scene = try ChartCase(
      text("bar", "x: {field: a}, y: {\(Self.measure), scale: {domain: [5, 65]}}")
    ).scene()
    let plot = try #require(scene.plots.first)
    guard case .rectangle(let first, _) = plot.groups[0].marks[0].shape else {
      Issue.record("no rectangle")
      return
    }
    #expect(abs(first.maxY - plot.area.maxY) < 1e-6)
  }
}
