import Diagnostics
import Testing

@testable import VegaLite

/// Where the line stands that bars begin at, and how hairlines are drawn.
@Suite struct BaseLineTests {
  private func bars(_ axis: String) throws -> Scene {
    try ChartCase(
      """
      data: {values: [{a: p, b: -4}, {a: q, b: 5}]}
      mark: bar
      encoding: {y: {field: a}, x: {field: b, type: quantitative\(axis)}}
      """
    ).scene()
  }

  @Test func itStandsAtZeroWithoutTheAxisOfTheMeasure() throws {
    let scene = try bars(", axis: null")
    let plot = try #require(scene.plots.first)
    let line = try #require(plot.axes.first { $0.channel == .y }?.domain)
    #expect(line.start.x == line.end.x)
    #expect(line.start.x > plot.area.x + 20)
    guard case .rectangle(let bar, _)? = plot.groups[0].marks.last?.shape else {
      Issue.record("no bar")
      return
    }
    #expect(abs(bar.x - line.start.x) < 0.01)
  }

  @Test func itStandsOnlyAtZeroWithTheAxis() throws {
    let plot = try #require(try bars("").plots.first)
    #expect(plot.axes.allSatisfy { $0.domain == nil })
    #expect(plot.axes.first { $0.channel == .x }?.zero != nil)
  }

  @Test func upright() throws {
    let plot = try #require(
      try ChartCase(
        """
        data: {values: [{a: p, b: -4}, {a: q, b: 5}]}
        mark: bar
        encoding: {x: {field: a}, y: {field: b, type: quantitative, axis: null}}
        """
      ).scene().plots.first)
    let line = try #require(plot.axes.first { $0.channel == .x }?.domain)
    #expect(line.start.y == line.end.y)
    #expect(line.start.y < plot.area.maxY - 20)
  }

  @Test func hairlinesKeepTheirWidth() throws {
    let chart = try ChartCase(
      """
      data: {values: [{a: 1, b: 2}, {a: -2, b: 3}]}
      mark: point
      encoding: {x: {field: a, type: quantitative}, y: {field: b, type: quantitative}}
      """
    ).compile()
    let svg = chart.svg
    let lines =
      svg.components(in: "axis-grid") + svg.components(in: "axis-domain")
      + svg.components(in: "axis-tick")
    #expect(lines.count > 3)
    #expect(lines.allSatisfy { $0.contains("style=\"vector-effect:non-scaling-stroke\"") })
    let file = String(decoding: chart.standaloneSVG(), as: UTF8.self)
    #expect(!file.contains("vector-effect"))
  }
}

extension String {
  /// The paths and lines of the elements with a class.
  fileprivate func components(in className: String) -> [Substring] {
    var found: [Substring] = []
    var isInside = false
    for tag in split(separator: "<") {
      if tag.hasPrefix("g ") { isInside = tag.contains("class=\"\(className)\"") }
      if tag.hasPrefix("/g") { isInside = false }
      if tag.hasPrefix("path") && isInside
        || tag.contains("class=\"\(className)\"") && tag.hasPrefix("line")
      {
        found.append(tag)
      }
    }
    return found
  }
}
