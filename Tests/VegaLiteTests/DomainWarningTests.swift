import Diagnostics
import Testing

@testable import VegaLite

/// Nothing is left out or cut short by the author's own domain without a warning.
@Suite struct DomainWarningTests {
  private func warnings(_ text: String) throws -> [String] {
    try ChartCase(text).compile().warnings.map(\.headline)
  }

  private static let rows = "data: {values: [{a: p, b: 0}, {a: q, b: 10}]}\n"

  @Test func barsBeyondTheDomainAreToldAndNotRounded() throws {
    let text =
      Self.rows + "mark: {type: bar, cornerRadiusEnd: 5}\n"
      + "encoding: {x: {field: a}, y: {field: b, type: quantitative, scale: {domain: [0, 4]}}}"
    #expect(try warnings(text) == ["1 bar is cut off: outside the domain of the axes"])
    let mark = try #require(ChartCase(text).scene().plots.first?.groups.first?.marks.last)
    guard case .rectangle(_, radius: 0) = mark.shape else {
      Issue.record("\(mark.shape)")
      return
    }
  }

  @Test func barsThatEndInTheDomainAreNotTold() throws {
    let text =
      Self.rows
      + "mark: bar\nencoding: {x: {field: a}, y: {field: b, type: quantitative, "
      + "scale: {domain: [-1, 10]}}}"
    #expect(try warnings(text) == [])
  }

  @Test(arguments: [("rect", "region"), ("bar", "bar"), ("rule", "rule")])
  func rangesBeyondTheDomainAreTold(mark: String, noun: String) throws {
    let text = """
      data: {values: [{a: p, b: 0, c: 3}, {a: q, b: 1, c: 10}]}
      mark: \(mark)
      encoding:
        y: {field: a}
        x: {field: b, type: quantitative, scale: {domain: [0, 4]}}
        x2: {field: c}
      """
    #expect(try warnings(text) == ["1 \(noun) is cut off: outside the domain of the axes"])
  }

  @Test(arguments: ["bar", "point", "tick", "rule", "line", "rect", "text"])
  func rowsOutsideADiscreteDomainAreTold(mark: String) throws {
    let text =
      Self.rows + "mark: {type: \(mark)\(mark == "text" ? ", text: t" : "")}\n"
      + "encoding: {x: {field: a, scale: {domain: [q]}}, y: {field: b"
      + (mark == "rect" ? "}}" : ", type: quantitative}}")
    // The one point of a line that is left is told of as well.
    let alone =
      "1 row of a line stands alone, so that no line is drawn there; 'point: true' shows it"
    #expect(
      try warnings(text) == ["1 row is not drawn: outside the domain of the axes"]
        + (mark == "line" ? [alone] : []))
  }

  @Test func aDomainOfTwoNumbersOnANominalFieldLeavesOutTheRest() throws {
    let text =
      "data: {values: [{x: 0}, {x: 1}, {x: 2}]}\nmark: point\n"
      + "encoding: {x: {field: x, scale: {domain: [0, 10]}}}"
    #expect(try warnings(text).last == "2 rows are not drawn: outside the domain of the axes")
  }

  @Test(arguments: ["bar", "rect", "tick"])
  func marksOnAPointScaleHaveAWidth(mark: String) throws {
    let text =
      Self.rows + "mark: \(mark)\nencoding: {x: {field: a, scale: {type: point}}, "
      + (mark == "rect" ? "y: {field: b}}" : "y: {field: b, type: quantitative}}")
    let mark = try #require(ChartCase(text).scene().plots.first?.groups.first?.marks.last)
    guard case .rectangle(let rectangle, _) = mark.shape else {
      Issue.record("\(mark.shape)")
      return
    }
    // Two pixels less than its step of 96.
    #expect(abs(rectangle.width - 94) < 1e-6)
  }
}
