import Diagnostics
import Markup
import Testing

@testable import VegaLite

/// Axes, legends, headers and titles as Vega draws them; what is expected was read from its drawings.
@Suite struct GuideGrammarTests {
  private static let rows = """
    data:
      values:
        - {a: A, g: u, x: 1, y: 28, d: 2020-01-05, z: 5}
        - {a: B, g: v, x: 2, y: 55, d: 2020-02-11, z: 12}
        - {a: C, g: w, x: 6, y: 43, d: 2020-03-20, z: 30}

    """

  private func svg(_ text: String) throws -> String {
    let source = ChartSource(
      bytes: Array((Self.rows + text).utf8), format: .yaml, file: "chart.vl.yml")
    let chart = try ChartCompiler(theme: .vega).compile(source) { url in
      throw ChartDataMissing("no file '\(url)'")
    }
    return chart.inlineSVG(id: "c").string
  }

  private func problem(_ text: String) -> String {
    do {
      _ = try svg(text)
      return ""
    } catch let error as DiagnosticError {
      return error.diagnostics.map(\.description).joined(separator: "\n")
    } catch {
      return "\(error)"
    }
  }

  /// What stands in texts of a class, lines parted by `|`.
  private func texts(_ svg: String, _ name: String) -> [String] {
    svg.parts(from: "<text class=\"\(name)\"", to: "</text>").map { text in
      let inner = text.split(separator: ">", maxSplits: 1).last.map(String.init) ?? ""
      return inner.parts(from: "<tspan", to: "</tspan>").map {
        String($0.split(separator: ">", maxSplits: 1).last ?? "")
      }.joined(separator: "|").ifEmpty(inner)
    }
  }

  private func points(_ x: String, _ rest: String = "") -> String {
    """
    mark: point
    encoding:
      x: {field: x, type: quantitative, \(x)}
      y: {field: y, type: quantitative}
    \(rest)
    """
  }

  @Test func linesOfATitleAreSpans() throws {
    let svg = try svg(points("title: [two, lines]"))
    #expect(texts(svg, "axis-title").contains("two|lines"))
    // The first line begins where the text does.
    #expect(svg.contains("><tspan>two</tspan><tspan x="))
  }

  @Test(arguments: [
    ("axis: {title: T}", ["y"]), ("axisX: {title: null}", ["y"]),
    ("axisQuantitative: {title: Q}", ["Q", "Q"]),
    ("axisX: {disable: true}", ["y"]), ("axis: {disable: true}", [String]()),
  ])
  func configuredTitles(_ config: String, _ expected: [String]) throws {
    let found = texts(try svg(points("title: null", "config: {\(config)}")), "axis-title")
    let isAll = config.hasPrefix("axis: {title")
    // Titles that Vega does not know take the axis's own away.
    #expect(found == (isAll ? [] : config.hasPrefix("axisQ") ? ["Q"] : expected))
  }

  @Test(arguments: [
    ("color: {field: g}, shape: {field: g}", 1),
    ("color: {field: g, sort: descending}, shape: {field: g}", 2),
    ("color: {field: g, legend: null}, shape: {field: g}", 0),
    ("color: {field: z, type: quantitative}, size: {field: z, type: quantitative}", 1),
    ("color: {field: z, type: ordinal}, size: {field: z, type: quantitative}", 2),
    ("fillOpacity: {field: z, type: quantitative}", 0),
  ])
  func legendsOfOneDomainAreOne(_ channels: String, _ count: Int) throws {
    let svg = try svg(
      """
      mark: point
      encoding: {x: {field: x, type: quantitative}, \(channels)}
      """)
    #expect(svg.parts(from: "class=\"legend\"", to: ">").count == count)
  }

  @Test(arguments: [
    ("facet: {field: g, header: {labelExpr: \"'k='+datum.label\"}}\ncolumns: 2", ["u", "v", "w"]),
    ("facet: {field: g, header: {labels: false, title: null}}", ["u", "v", "w"]),
    ("facet: {field: g, header: null}", ["u", "v", "w"]),
    (
      "facet: {column: {field: g, header: {labelExpr: \"lower('K'+datum.value)\"}}}",
      ["ku", "kv", "kw"]
    ),
    ("facet: {row: {field: g, header: {format: .1f}}}", ["NaN", "NaN", "NaN"]),
  ])
  func labelsOfHeaders(_ facet: String, _ expected: [String]) throws {
    let svg = try svg(
      """
      \(facet)
      spec: {mark: point, encoding: {x: {field: x, type: quantitative}}}
      """)
    #expect(texts(svg, "facet-label") == expected)
  }

  @Test func containersHoldWhatStandsAroundThePlot() throws {
    let plain = try svg(points("title: x"))
    let fitted = try svg("width: container\nheight: container\n" + points("title: x"))
    func width(_ svg: String) -> Double {
      svg.parts(from: "class=\"plot-area\"", to: "/>").first
        .flatMap { $0.parts(from: " width=\"", to: "\"").first }
        .flatMap { $0.split(separator: "\"").last }.flatMap { Double($0) } ?? 0
    }
    #expect(width(plain) == 300)
    #expect((240..<270).contains(width(fitted)))
  }

  @Test func monthsOfAnAxisAreNotRepeated() throws {
    let svg = try svg(
      """
      mark: line
      encoding:
        x: {field: d, type: temporal, timeUnit: month}
        y: {field: y, type: quantitative, aggregate: mean}
      """)
    #expect(texts(svg, "axis-label").prefix(3) == ["Jan", "Feb", "Mar"])
  }

  @Test(arguments: [
    ("month", "[mar, January]", ["Mar", "Jan", "Feb"]), ("month", "[2]", ["Feb", "Jan", "Mar"]),
    ("day", "[tue, fri]", ["Tue", "Fri", "Sun"]),
  ])
  func unitsAreSortedByTheirNames(_ unit: String, _ sort: String, _ expected: [String]) throws {
    let svg = try svg(
      """
      mark: bar
      encoding:
        x: {field: d, type: ordinal, timeUnit: \(unit), sort: \(sort)}
      """)
    #expect(texts(svg, "axis-label") == expected)
  }

  @Test func ticksStandAtTheEndsOfBands() {
    func ticks(_ set: (inout AxisSpecification) -> Void) -> [Double] {
      var specification = AxisSpecification()
      set(&specification)
      let scale = BandScale(
        [.text("a"), .text("b")], from: 0, to: 20, paddingInner: 0, paddingOuter: 0)
      return AxisBands(specification).ticks(scale, [0, 1])
    }
    #expect(ticks { _ in } == [5, 15])
    #expect(ticks { $0.bag.set(.tickBand, .word("extent")) } == [10, 20, 0])
    #expect(ticks { $0.bag.set(.bandPosition, .number(0)) } == [0, 10])
    #expect(ticks { $0.bag.set(.tickOffset, .number(3)) } == [8, 18])
  }

  @Test(arguments: [
    ("title: {text: long title here, limit: 40}", "lon…"), ("title: {text: '', subtitle: s}", ""),
  ])
  func titlesOfCharts(_ title: String, _ expected: String) throws {
    let svg = try svg(title + "\n" + points("title: x"))
    #expect(texts(svg, "chart-title").joined() == expected)
    #expect(!svg.contains("chart-subtitle"))
  }

  @Test(arguments: [
    ("mark: rule\nencoding: {x: {datum: 5, type: quantitative}}", "single 'datum'"),
    (
      "facet: {row: {field: g}, column: {field: z, bin: true}}\nspec: {mark: point}",
      "bins in 'column'"
    ),
    (
      "facet: {row: {field: g, sort: [w]}, column: {field: a}}\nspec: {mark: point}",
      "the 'sort' of 'row'"
    ),
    (
      "mark: point\nencoding: {color: {field: g, legend: {type: gradient}}}",
      "the legend 'type' 'gradient'"
    ),
    ("mark: point\nconfig: {lineBreak: '|'}", "'config.lineBreak' is not supported"),
    (
      "mark: point\nencoding: {x: {field: x, axis: {titleBaseline: top}}}",
      "'encoding.x.axis.titleBaseline' is not supported"
    ),
    (
      "mark: point\nencoding: {x: {field: x, type: quantitative, axis: {format: {year: '%Y'}}}}",
      "a 'format' for parts of a time needs times"
    ),
    (
      "mark: point\nencoding: {x: {field: x, type: temporal, axis: {format: {yaer: '%Y'}}}}",
      "unknown property 'yaer' in 'encoding.x.axis.format'"
    ),
    (
      "mark: point\nencoding: {color: {field: g, legend: {format: {year: '%Y'}}}}",
      "are only for axes of times"
    ),
    (
      "mark: point\nencoding: {color: {field: g, legend: {labelExpr: nobody}}}", "'nobody'"
    ),
  ])
  func whatIsNotDrawnIsRefused(_ text: String, _ headline: String) {
    let problem = problem(text)
    #expect(problem.contains(headline.hasPrefix("'nobody") ? "nobody" : headline))
    #expect(problem.hasPrefix("chart.vl.yml:"))
  }
}

extension String {
  /// All pieces from one text up to another.
  fileprivate func parts(from start: String, to end: String) -> [String] {
    var (parts, rest) = ([String](), self[...])
    while let low = rest.firstRange(of: start) {
      rest = rest[low.lowerBound...]
      guard
        let high = rest[rest.index(rest.startIndex, offsetBy: start.count)...].firstRange(of: end)
      else { break }
      parts.append(String(rest[..<high.lowerBound]))
      rest = rest[high.upperBound...]
    }
    return parts
  }

  fileprivate func ifEmpty(_ other: String) -> String { isEmpty ? other : self }

  @Test func sharesHaveAFormatOfTheirOwn() throws {
    let bars = """
      data: {values: [{a: p, b: 2, c: u}, {a: p, b: 3, c: v}]}
      mark: bar
      encoding:
        x: {field: a}
        y: {field: b, type: quantitative, stack: normalize}
        color: {field: c}

      """
    let chart = ChartCase(bars + "config: {normalizedNumberFormat: .2f, numberFormat: .3f}")
    let svg = try ChartCompiler(theme: .vega).compile(chart.source, data: chart.load).svg
    #expect(svg.contains(">0.50<") && !svg.contains("%<"))
    let typed = ChartCase(bars + "config: {normalizedNumberFormatType: mine}")
    #expect(typed.errors.first?.contains("is not supported") == true)
    let wrong = ChartCase(bars + "config: {normalizedNumberFormat: .2zz}")
    #expect(wrong.errors.count == 1)
  }
}
