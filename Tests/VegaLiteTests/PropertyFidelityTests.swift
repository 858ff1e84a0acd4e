import Diagnostics
import Testing

@testable import VegaLite

/// What a property asks for is drawn or refused by name.
@Suite struct PropertyFidelityTests {
  private func rows(_ values: String, _ rest: String) -> ChartCase {
    ChartCase("data: {values: \(values)}\n\(rest)")
  }

  private func warnings(_ chart: ChartCase) throws -> [String] {
    try chart.compile().warnings.map(\.description)
  }

  // MARK: Properties that took no effect

  @Test func zeroWidensAWrittenDomain() throws {
    let chart = rows(
      "[{a: 1}, {a: 5}]",
      "mark: point\nencoding: {x: {field: a, type: quantitative, scale: {domain: [3, 9], zero: true}}}"
    )
    guard case .continuous(let ends)? = try chart.scale(.x)?.domain else {
      Issue.record("no continuous x")
      return
    }
    #expect(ends == [0, 9])
    #expect(try warnings(chart) == [])
  }

  @Test func valuesOfALegendAreItsEntries() throws {
    let data = "[{a: 1, s: 1, t: p}, {a: 2, s: 20, t: q}]"
    let size = rows(
      data,
      "mark: point\nencoding: {x: {field: a, type: quantitative}, size: {field: s, type: quantitative, legend: {values: [3, 7]}}}"
    )
    #expect(try size.scene().legends[0].entries.map(\.label.lines) == [["3"], ["7"]])
    let shape = rows(
      data,
      "mark: point\nencoding: {x: {field: a, type: quantitative}, shape: {field: t, legend: {values: [q]}}}"
    )
    #expect(try shape.scene().legends[0].entries.map(\.label.lines) == [["q"]])
  }

  @Test func aTextHasItsSizeAndStroke() throws {
    let svg = try rows(
      "[{a: 1}]",
      "mark: {type: text, text: hello, size: 33, stroke: '#ff0000', strokeWidth: 2, opacity: 0.5}\nencoding: {x: {field: a, type: quantitative}}"
    ).compile().svg
    for part in [
      "font-size=\"33\"", "stroke=\"#ff0000\"", "stroke-width=\"2\"", "stroke-opacity=\"0.5\"",
      "fill-opacity=\"0.5\"",
    ] {
      #expect(svg.contains(part), "\(part) in \(svg)")
    }
    let many = try rows(
      "[{a: 1}, {a: 2}]",
      "mark: {type: text, text: hello, fontSize: 20, size: 33}\nencoding: {x: {field: a, type: quantitative}, stroke: {value: '#ff0000'}}"
    ).compile().svg
    #expect(many.contains("stroke=\"#ff0000\""))
    #expect(many.contains("font-size=\"20\""))
  }

  @Test(
    arguments: [
      ("line", ", order: {field: b, sort: [1]}", "'encoding.order.sort' must be text"),
      ("line", ", order: {field: b, sort: '-x'}", "must be 'ascending' or 'descending'"),
    ])
  func whatIsNotDrawnIsRefused(mark: String, channel: String, part: String) {
    let chart = rows(
      "[{a: x, b: 1}]",
      "mark: \(mark)\nencoding: {x: {field: a}, y: {field: b, type: quantitative}\(channel)}")
    #expect(chart.errors.count == 1)
    #expect(chart.errors.first?.contains(part) == true, "\(chart.errors)")
  }

  @Test func aLineIsFilledWhereTheAuthorSaysSo() throws {
    for (mark, channel) in [
      ("{type: line, fill: red}", ""), ("{type: line, filled: true, color: red}", ""),
      ("line", ", fill: {value: red}"),
    ] {
      let chart = rows(
        "[{a: x, b: 1}, {a: y, b: 2}, {a: z, b: 1}]",
        "mark: \(mark)\nencoding: {x: {field: a}, y: {field: b, type: quantitative}\(channel)}")
      let style = try #require(chart.scene().plots[0].groups[0].marks.first?.style)
      #expect(style.fill == .literal("#ff0000"), "\(mark) \(channel)")
    }
  }

  @Test func aBarAcrossItsBandIsAsThickAsTheAuthorSays() throws {
    let chart = rows(
      "[{a: x, b: 1}]",
      "mark: {type: bar, width: 10}\nencoding: {x: {field: a}, y: {field: b, type: quantitative}}")
    guard case .rectangle(let bar, _)? = try chart.scene().plots[0].groups[0].marks.first?.shape
    else {
      Issue.record("no bar")
      return
    }
    #expect(bar.width == 10)
  }

  @Test func valuesOfARampAreItsLabels() throws {
    let chart = rows(
      "[{a: x, b: 0}, {a: y, b: 9}]",
      "mark: point\nencoding: {x: {field: a}, color: {field: b, type: quantitative, legend: {values: [3, 6]}}}"
    )
    let legend = try #require(chart.scene().legends.first)
    #expect(legend.labels.map(\.lines) == [["3"], ["6"]])
  }

  @Test func anEmptyListOfRowsIsAWarning() throws {
    let chart = rows(
      "[]",
      """
      transform: [{filter: {field: c, gt: 1}}]
      mark: point
      encoding: {x: {field: a, sort: {field: d}}, y: {field: b, type: quantitative}, color: {field: a}}
      newsgen: {labels: a}
      """)
    #expect(try warnings(chart).map { $0.contains("no rows are left to draw") } == [true])
  }
}
