import Diagnostics
import Testing

@testable import VegaLite

/// What style sheets, screen readers and checks rely on in a picture.
@Suite struct SVGConventionTests {
  private static func bars(_ values: String) -> ChartCase {
    ChartCase(
      """
      title: {text: 'Q & A <i>', subtitle: [one, two]}
      data: {values: \(values)}
      mark: bar
      encoding:
        x: {field: a, title: null}
        y: {field: b, type: quantitative, title: Score}
        color: {field: a}
      """)
  }

  private static let two = "[{a: 'x \"1\"', b: 1}, {a: 'y', b: 12345.5}]"

  @Test func marksWithoutFieldsAreNamedByTheirPlace() throws {
    let svg = try ChartCase(
      """
      data: {values: [{}]}
      mark: rect
      encoding: {x: {datum: 0.2}, x2: {datum: 3}, y: {datum: 55, title: Score}, y2: {datum: 80}}
      """
    ).compile().svg
    #expect(svg.contains("aria-label=\"x: 0.2 to 3; Score: 55 to 80\""))
    #expect(!svg.contains("aria-label=\"\""))
  }

  @Test func elementsHaveNamesAndRoles() throws {
    let svg = try Self.bars(Self.two).compile().svg
    #expect(MarkupCheck.problems(svg) == [])
    for part in [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"graphics-document\" "
        + "aria-roledescription=\"bar chart\" aria-labelledby=\"c.title c.desc\" viewBox=\"0 0 ",
      "<title id=\"c.title\">Q &amp; A &lt;i&gt;</title><desc id=\"c.desc\">",
      "<text class=\"chart-title\" font-size=\"16\" font-weight=\"600\" fill=\"var(--chart-ink)\"",
      "<tspan>one</tspan><tspan x=\"0\" dy=\"",
      "<g class=\"plot\" role=\"graphics-object\" aria-roledescription=\"plot\" aria-label=\"",
      "<rect class=\"plot-area\" ",
      "<g class=\"axis axis-x\" role=\"graphics-symbol\" aria-roledescription=\"axis\" aria-label=\"",
      "<g class=\"axis-grid\" aria-hidden=\"true\"",
      "<text class=\"axis-title\"",
      "<g class=\"marks mark-bar\" role=\"graphics-object\" aria-roledescription=\"bars\" "
        + "aria-label=\"2 bars\"",
      "class=\"series-1\" role=\"graphics-symbol\" aria-roledescription=\"bar\" "
        + "aria-label=\"a: x &quot;1&quot;; Score: 1\"",
      "aria-label=\"a: y; Score: 12,345.5\"",
      "<g class=\"legend\"", "<text class=\"legend-title\"", "<g class=\"legend-entry\">",
      "class=\"legend-symbol series-2\"", "<text class=\"legend-label\"",
    ] {
      #expect(svg.contains(part), "\(part)\n\(svg)")
    }
  }

  @Test func marksLieInTheirPlot() throws {
    let scene = try Self.bars(Self.two).scene()
    let plot = try #require(scene.plots.first)
    for mark in plot.groups.flatMap(\.marks) {
      guard case .rectangle(let rectangle, _) = mark.shape else { continue }
      #expect(plot.area.inset(by: -0.01).contains(rectangle))
    }
  }

  @Test(arguments: [(200, true), (201, false)])
  func manyMarksAreCountedInsteadOfNamed(count: Int, isNamed: Bool) throws {
    let values = (0..<count).map { "{a: \($0), b: \($0 * $0)}" }.joined(separator: ", ")
    let svg = try ChartCase(
      """
      data: {values: [\(values)]}
      mark: point
      encoding: {x: {field: a, type: quantitative}, y: {field: b, type: quantitative}}
      """
    ).compile().svg
    #expect(svg.components(of: "aria-roledescription=\"point\"") == (isNamed ? count : 0))
    #expect(svg.contains("aria-label=\"\(count) points\""))
    #expect(svg.components(of: "<circle") == count)
    #expect(svg.contains("<g aria-hidden=\"true\"><circle") == !isNamed)
  }

  @Test func filesOfTheirOwnFollowTheScheme() throws {
    let chart = try Self.bars(Self.two).compile()
    let file = String(decoding: chart.standaloneSVG(), as: UTF8.self)
    let style =
      "<style>svg{color-scheme:light dark;--chart-ink:#1a1a17;--chart-soft:#57554e;"
      + "--chart-hairline:#dedad0;--chart-paper:#fcfbf7;--chart-1:#1c5d99;--chart-2:#d16c22}"
      + "@media screen and (prefers-color-scheme:dark){svg{--chart-ink:#ece9e1;"
      + "--chart-soft:#aba79c;--chart-hairline:#3a3833;--chart-paper:#151513;--chart-1:#7db5ea;--chart-2:#e58a3f}}"
      + "</style>"
    #expect(file.contains("</desc>\(style)<rect class=\"chart-background\""))
    #expect(file.contains("fill=\"var(--chart-paper)\""))
    #expect(file.components(of: "<style>") == 1)
    #expect(MarkupCheck.problems(file) == [])
    #expect(!chart.svg.contains("chart-background"))
    #expect(!chart.svg.contains("<style"))
  }

  @Test func filesSetWhatTheyUseAndNothingThatTextSays() throws {
    let chart = ChartCase(
      """
      title: 'var(--chart-nothing) var(--chart-6'
      data: {values: [{a: 1}]}
      mark: point
      encoding: {x: {field: a, type: quantitative}}
      """)
    let file = String(decoding: try chart.compile().standaloneSVG(), as: UTF8.self)
    #expect(file.contains("--chart-1:"))
    #expect(!file.contains("--chart-2:"))
    #expect(!file.contains("--chart-6:"))
    #expect(!file.contains("--chart-nothing:"))
    #expect(MarkupCheck.problems(file) == [])
  }

  @Test func anotherAccentIsInEveryOutput() throws {
    let region = ChartCase(
      """
      data: {values: [{a: 1, b: 2}]}
      mark: rect
      encoding: {x: {field: a, type: quantitative}, x2: {field: b}}
      """)
    let theme = Theme.newsgen.accented(light: "#005577", dark: "#99ddff")
    let chart = try ChartCompiler(theme: theme).compile(region.source, data: region.load)
    let file = String(decoding: chart.standaloneSVG(), as: UTF8.self)
    #expect(file.contains("--chart-accent:#005577"))
    #expect(file.contains("--chart-accent:#99ddff"))
    #expect(String(decoding: chart.pictureSVG(), as: UTF8.self).contains("fill=\"#005577\""))
    #expect(chart.svg.contains("fill=\"var(--chart-accent)\""))
  }

  @Test func picturesForPNGHaveOneFaceAndNoOpacity() throws {
    let chart = try Self.bars(Self.two).compile()
    let picture = String(decoding: chart.pictureSVG(), as: UTF8.self)
    #expect(picture.contains("font-family=\"Liberation Sans\""))
    #expect(!picture.contains(" opacity="))
    #expect(!picture.contains("var("))
    #expect(MarkupCheck.problems(picture) == [])
  }

  @Test func regionsAreAWashOfTheAccent() throws {
    let svg = try ChartCase(
      """
      data: {values: [{a: 1, b: 2}]}
      mark: rect
      encoding: {x: {field: a, type: quantitative}, x2: {field: b}}
      """
    ).compile().svg
    #expect(svg.contains("fill=\"var(--chart-accent)\" fill-opacity=\"0.07\""))
  }

  @Test func widthsAreAsAsked() throws {
    func chart(_ size: String) throws -> Scene {
      try ChartCase(
        """
        \(size)
        data: {values: [{a: x, b: 1}, {a: y, b: 2}, {a: z, b: 2}]}
        mark: bar
        encoding: {x: {field: a}, y: {field: b, type: quantitative}}
        """
      ).scene()
    }
    #expect(
      try chart("width: 400\nheight: 100").plots[0].area.size == Size(width: 400, height: 100))
    #expect(try chart("width: {step: 50}").plots[0].area.width == 150)
    #expect(try chart("width: container").size.width == 720)
    #expect(try chart("padding: 20\nwidth: container").size.width == 720)
  }

  @Test func theNumbersOfAPictureAreShort() throws {
    var bytes = SVGBytes()
    for number in [0.0, -0.0, -0.001, 1.005, 2.5, -3.25, 1e20, .nan, -.infinity, 12.999] {
      bytes.append(number)
      bytes.append(" ")
    }
    #expect(
      String(decoding: bytes.bytes, as: UTF8.self)
        == "0 0 0 1 2.5 -3.25 1000000000000 0 0 13 ")
  }

  @Test func theDescriptionIsTheAuthors() throws {
    let text = "description: As told.\n" + Self.bars(Self.two).text
    #expect(try ChartCase(text).compile().description == "As told.")
  }

  @Test func theTableIsWhatIsPlotted() throws {
    let table = try ChartCase(
      """
      data: {values: [{k: a, n: 1, x: q}, {k: b, n: 2.5, x: q}]}
      encoding: {y: {field: k, title: Name}, x: {field: n, type: quantitative}}
      layer:
        - mark: bar
        - mark: text
          encoding: {text: {field: n, type: quantitative, format: .2f}}
      """
    ).compile().table
    #expect(table.columns.map(\.title) == ["Name", "n"])
    #expect(table.columns.map(\.isNumeric) == [false, true])
    #expect(table.rows == [["a", "1"], ["b", "2.5"]])
  }

  @Test func remarksAreNoRowsOfTheTable() throws {
    let table = try ChartCase(
      """
      data: {values: [{n: 1, m: 2}]}
      layer:
        - mark: rect
          data: {values: [{from: 0, to: 2}]}
          encoding: {x: {field: from, type: quantitative}, x2: {field: to}}
        - mark: point
          encoding: {x: {field: n, type: quantitative}, y: {field: m, type: quantitative}}
        - mark: rule
          encoding: {x: {datum: 1}}
      """
    ).compile().table
    #expect(table.columns.map(\.title) == ["n", "m"])
    #expect(table.rows == [["1", "2"]])
  }

  @Test func whatLiesOutsideTheDomainIsCutOffWithAWarning() throws {
    let chart = ChartCase(
      """
      data: {values: [{t: 1, v: 1}, {t: 2, v: 9}, {t: 3, v: 2}]}
      encoding:
        x: {field: t, type: quantitative, scale: {domain: [1, 3]}}
        y: {field: v, type: quantitative, scale: {domain: [0, 5]}}
      layer: [{mark: line}, {mark: point}]
      """)
    #expect(
      try chart.compile().warnings.map(\.description) == [
        "chart.vl.yml:5:16: warning: 1 line is cut off: outside the domain of the axes",
        "chart.vl.yml:5:30: warning: 1 row is not drawn: outside the domain of the axes",
      ])
    let plot = try #require(chart.scene().plots.first)
    for mark in plot.groups[0].marks {
      guard case .path(let path) = mark.shape else { continue }
      for point in Flattening.points(path) {
        #expect(plot.area.inset(by: -0.02).contains(point))
      }
    }
  }

  @Test func barsOnAContinuousScaleAreNarrow() throws {
    let plot = try #require(
      ChartCase(
        """
        data: {values: [{d: 2024-01-01, v: 1}, {d: 2024-01-02, v: 2}, {d: 2024-01-05, v: 2}]}
        mark: bar
        encoding: {x: {field: d, type: temporal}, y: {field: v, type: quantitative}}
        """
      ).scene().plots.first)
    let bars = plot.groups[0].marks.compactMap { mark -> Rectangle? in
      if case .rectangle(let rectangle, _) = mark.shape { rectangle } else { nil }
    }
    #expect(bars.count == 3)
    #expect(bars.allSatisfy { abs($0.width - 5) < 0.01 })
    #expect(bars[0].maxX < bars[1].x)
  }

  /// In Vega's look times are numbers, as Vega has them.
  @Test func timesAreSaidAsDatesInBothLooks() throws {
    let source = ChartCase(
      """
      data: {values: [{d: Jan 1 2024, v: 1}, {d: Feb 1 2024, v: 2}]}
      mark: line
      encoding: {x: {field: d, type: temporal}, y: {field: v, type: quantitative}}
      """
    ).source
    for theme in [Theme.newsgen, .vega] {
      let chart = try ChartCompiler(theme: theme).compile(source) { throw ChartDataMissing($0) }
      #expect(chart.svg.contains("from d: 2024-01-01; v: 1 to d: 2024-02-01; v: 2"))
    }
  }
}
