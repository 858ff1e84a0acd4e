import Diagnostics
import Testing

@testable import VegaLite

/// Faults of the data are told at their place in the data or the specification.
@Suite struct ChartDataTests {
  private static let points = """
    data: {url: scores.csv}
    mark: point
    encoding:
      x: {field: price, type: quantitative}
      y: {field: score, type: quantitative}
    """

  private func errors(_ csv: String?, _ text: String = points) -> [String] {
    ChartCase(text, files: csv.map { ["scores.csv": $0] } ?? [:]).errors
  }

  @Test func goodDataPasses() { #expect(errors("price,score\n1,2\n") == []) }

  @Test func aMissingFileIsToldAtItsName() {
    #expect(errors(nil) == ["chart.vl.yml:1:13: error: no file 'scores.csv'"])
  }

  @Test func aMissingColumnIsToldWithTheNearest() {
    #expect(
      errors("price,scores\n1,2\n") == [
        "chart.vl.yml:5:14: error: no column 'score' in 'scores.csv' (did you mean 'scores'?)"
      ])
  }

  @Test func aBadCellIsAMissingValueThatIsTold() throws {
    let chart = try ChartCase(
      Self.points, files: ["scores.csv": "price,score\n1,2\ncheap,3\n"]
    ).compile()
    #expect(chart.svg.components(of: "aria-roledescription=\"point\"") == 1)
    #expect(
      chart.warnings.map(\.description)
        == ["chart.vl.yml:4:3: warning: 1 row is left out: no value in 'price'"])
  }

  @Test func anEmptyCellIsNoMark() throws {
    let chart = try ChartCase(Self.points, files: ["scores.csv": "price,score\n1,2\n,3\n4,5\n"])
      .compile()
    #expect(chart.svg.components(of: "aria-roledescription=\"point\"") == 2)
  }

  @Test func aValueThatHasNoLogarithmIsAnError() {
    let text = Self.points.replacing(
      "type: quantitative}\n  y", with: "type: quantitative, scale: {type: log}}\n  y")
    let errors = errors("price,score\n1,2\n0,3\n", text)
    #expect(errors == ["chart.vl.yml:4:55: error: a log scale cannot show 0"])
  }

  @Test func aBadDateIsAMissingValue() throws {
    let text = """
      data:
        values:
          - {day: 2025-01-01, v: 1}
          - {day: someday, v: 2}
      mark: point
      encoding:
        x: {field: day, type: temporal}
        y: {field: v, type: quantitative}
      """
    #expect(
      try ChartCase(text).compile().warnings.map(\.description)
        == ["chart.vl.yml:7:3: warning: 1 row is left out: no value in 'day'"])
  }

  @Test func filtersChooseRows() throws {
    func rows(_ filter: String) throws -> Int {
      let text = """
        data: {values: [{a: x, b: 1}, {a: y, b: 2}, {a: z, b: 3}, {a: x, b: null}]}
        transform: [{filter: \(filter)}]
        mark: point
        encoding: {x: {field: b, type: quantitative}, y: {field: a}}
        """
      return try #require(ChartCase(text).views().first).raw.rowCount
    }
    #expect(try rows("{field: b, equal: 2}") == 1)
    #expect(try rows("{field: b, gte: 2}") == 2)
    // As in JavaScript null counts as 0 where it is compared, yet equals nothing else.
    #expect(try rows("{field: b, lt: 3}") == 3)
    #expect(try rows("{field: b, lte: 0}") == 1)
    #expect(try rows("{field: b, gt: 0}") == 3)
    #expect(try rows("{field: b, equal: 0}") == 0)
    #expect(try rows("{field: b, range: [-1, 1]}") == 2)
    #expect(try rows("{field: a, gt: 0}") == 0)
    #expect(try rows("{field: b, range: [2, 3]}") == 2)
    #expect(try rows("{field: b, range: [null, 1]}") == 2)
    #expect(try rows("{field: a, oneOf: [x, z]}") == 3)
    #expect(try rows("{field: b, valid: true}") == 3)
    #expect(try rows("{not: {field: a, equal: x}}") == 2)
    #expect(try rows("{or: [{field: a, equal: y}, {field: b, gt: 2}]}") == 2)
    #expect(try rows("{and: [{field: a, equal: x}, {field: b, valid: true}]}") == 1)
  }

  @Test(arguments: ["gt: 2, lt: 6", "equal: 2, gt: 0", "valid: true, oneOf: [1]"])
  func aConditionComparesOnce(comparisons: String) {
    let text =
      "data: {values: [{a: 1}]}\ntransform: [{filter: {field: a, \(comparisons)}}]\n"
      + "mark: point\nencoding: {x: {field: a, type: quantitative}}"
    #expect(
      ChartCase(text).errors == [
        "chart.vl.yml:2:22: error: 'transform[0].filter' compares twice; write two conditions in "
          + "an 'and'"
      ])
  }

  @Test func numbersOfACSVFileAreComparedAsNumbers() throws {
    let text = """
      data: {url: t.csv}
      transform: [{filter: {field: n, gt: 9}}]
      mark: point
      encoding: {x: {field: v, type: quantitative}}
      """
    let views = try ChartCase(text, files: ["t.csv": "n,v\n10,1\n9,2\n100,3\n"]).views()
    #expect(views.first?.table["v"]?.numbers == [1, 3])
  }

  @Test func aMissingColumnOfAFilterIsAnError() {
    let text =
      "data: {values: [{a: 1}]}\ntransform: [{filter: {field: weight, gt: 1}}]\n"
      + "mark: point\nencoding: {x: {field: a, type: quantitative}}"
    #expect(
      ChartCase(text).errors == [
        "chart.vl.yml:2:30: error: no column 'weight' in the values\nnote: the data has 'a'"
      ])
  }

  @Test func nothingLeftToDrawIsAWarning() throws {
    let text =
      "data: {values: [{a: 1}]}\ntransform: [{filter: {field: a, gt: 1}}]\n"
      + "mark: point\nencoding: {x: {field: a, type: quantitative}}"
    #expect(try ChartCase(text).compile().warnings.map(\.headline) == ["no rows are left to draw"])
  }
}

extension String {
  /// How often a text stands in this one.
  func components(of part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
