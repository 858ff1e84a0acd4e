import Testing

@testable import VegaLite

/// Domains that layers share, and where values stand on them.
@Suite struct ChartScaleTests {
  private func domain(_ channel: KeyPath<PlotScales, PositionScale?>, _ text: String) throws
    -> (Double, Double)
  {
    let scales = try #require(try ChartCase(text).plotScales())
    let scale = try #require(scales[keyPath: channel]?.continuous)
    return (scale.lower, scale.upper)
  }

  private static let values = "data: {values: [{a: 3, b: 47}, {a: 8, b: 53}]}\n"

  @Test func pointsBeginAtZeroUnlessTheAuthorSaysOtherwise() throws {
    let text = Self.values + "mark: point\nencoding: {x: {field: a, type: quantitative}, y: "
    #expect(try domain(\.y, text + "{field: b, type: quantitative}}") == (0, 55))
    #expect(
      try domain(\.y, text + "{field: b, type: quantitative, scale: {zero: false}}}") == (47, 53))
    #expect(
      try domain(\.y, text + "{field: b, type: quantitative, scale: {domain: [40, 51.5]}}}")
        == (40, 51.5))
    #expect(
      try domain(\.y, text + "{field: b, type: quantitative, scale: {domainMin: 41, nice: false}}}")
        == (41, 53))
  }

  @Test func domainsOfSeveralLayersAreOne() throws {
    func text(_ first: String, _ second: String) -> String {
      Self.values + "encoding: {x: {field: a, type: quantitative}}\nlayer:\n"
        + [first, second].map { domain in
          "  - {mark: line, encoding: {y: {field: b, type: quantitative, "
            + "scale: {domain: \(domain)}}}}\n"
        }.joined()
    }
    #expect(try domain(\.y, text("[-5, 5]", "[0, 20]")) == (-5, 20))
    #expect(try domain(\.y, text("[0, 20]", "[0, 20]")) == (0, 20))
    #expect(try domain(\.y, text("[20, 0]", "[20, 0]")) == (20, 0))
    #expect(ChartCase(text("[0, 20]", "[x, 20]")).errors.count == 1)
  }

  @Test func discreteDomainsOfSeveralLayersAreOne() throws {
    let text = """
      data: {values: [{a: p}]}
      layer:
        - {mark: point, encoding: {x: {field: a, scale: {domain: [r, p]}}}}
        - {mark: point, encoding: {x: {field: a, scale: {domain: [p, q]}}}}
      """
    let x = try #require(try ChartCase(text).scale(.x))
    #expect(x.discreteValues?.map(\.text) == ["r", "p", "q"])
  }

  @Test func linesKeepTheRangeOfTheirDimension() throws {
    let text =
      Self.values
      + "mark: line\nencoding: {x: {field: a, type: quantitative}, y: {field: b, type: quantitative}}"
    #expect(try domain(\.x, text) == (3, 8))
    #expect(try domain(\.y, text) == (0, 55))
  }

  @Test func layersShareOneDomain() throws {
    let text = """
      layer:
        - data: {values: [{a: 10}]}
          mark: point
          encoding: {x: {field: a, type: quantitative}}
        - data: {values: [{c: -95}]}
          mark: rule
          encoding: {x: {field: c, type: quantitative, title: null}}
        - mark: rule
          encoding: {x: {datum: 130}}
      """
    #expect(try domain(\.x, text) == (-100, 140))
  }

  /// The domain of `a` from 3 to 8.
  @Test(
    arguments: [
      ("{type: log, zero: true}", [1, 10]), ("{domain: [1, 2, 3]}", [1, 3]),
      ("{domain: [2, 2]}", [2, 2]), ("{base: 2}", [0, 8]), ("{domain: unaggregated}", [0, 8]),
      ("{range: width}", [0, 8]),
    ] as [(String, [Double])])
  func domainsAreThoseOfTheGrammar(scale: String, ends: [Double]) throws {
    let text =
      Self.values + "mark: point\nencoding: {x: {field: a, type: quantitative, scale: \(scale)}}"
    let (lower, upper) = try domain(\.x, text)
    #expect([lower, upper] == ends)
  }

  @Test func layersOfDifferentKindsHaveScalesOfTheirOwn() throws {
    let text = """
      data: {values: [{a: 10, b: 2024-01-01}]}
      layer:
        - mark: point
          encoding: {x: {field: a, type: quantitative}}
        - mark: point
          encoding: {x: {field: b, type: temporal}}
      """
    let scales = try ChartCase(text).resolution().scales.filter { $0.channel == .x }
    #expect(scales.map(\.type) == [.linear, .time])
  }

  @Test func logarithmsSpreadDecadesEvenly() throws {
    let text = """
      data: {values: [{a: 1}, {a: 1000}]}
      mark: point
      encoding: {x: {field: a, type: quantitative, scale: {type: log}}}
      """
    let scale = try #require(try ChartCase(text).plotScales(width: 300)?.x?.continuous)
    #expect(abs((scale.position(10) ?? 0) - 100) < 1e-9)
    #expect(abs((scale.position(100) ?? 0) - 200) < 1e-9)
    #expect(scale.position(0) == nil)
    #expect(scale.position(-1) == nil)
  }

  @Test func bandsShareTheLength() {
    let scale = BandScale(
      [.text("a"), .text("b")], from: 0, to: 100, paddingInner: 0.2, paddingOuter: 0.1)
    #expect(scale.step == 50)
    #expect(scale.bandwidth == 40)
    #expect(scale.center(.text("a")) == 25)
    #expect(scale.center(.text("b")) == 75)
    #expect(scale.center(.text("c")) == nil)
  }

  @Test func pointsOfADiscreteScaleStandAtEqualSteps() {
    let scale = BandScale(
      [.text("a"), .text("b"), .text("c")], from: 90, to: 0, paddingInner: 1, paddingOuter: 0.5)
    #expect(scale.bandwidth == 0)
    #expect(scale.center(.text("a")) == 75)
    #expect(scale.center(.text("c")) == 15)
  }

  @Test(arguments: [
    ("{type: log, domain: [0, 10]}", "a log scale cannot show 0"),
    ("{type: log, domain: [-1, 10]}", "a log scale cannot show values on both sides of 0"),
    ("{domain: [a, 2]}", "'a' is no number"),
    ("{domain: []}", "is empty"),
    ("{scheme: blues}", "'scheme' in 'encoding.x.scale' is not supported"),
  ])
  func scalesThatCannotBeAreErrors(scale: String, part: String) {
    let text =
      Self.values + "mark: point\nencoding: {x: {field: a, type: quantitative, scale: \(scale)}}"
    let errors = ChartCase(text).errors
    #expect(errors.contains { $0.contains(part) }, "\(errors)")
  }

  @Test func ticksOfALogScaleAreOneTwoFive() throws {
    let plan = try axisPlan(
      """
      data: {values: [{a: 0.3}, {a: 60}]}
      mark: point
      encoding: {x: {field: a, type: quantitative, scale: {type: log}, axis: {format: $~f}}}
      """, length: 600)
    #expect(
      plan.labels.map { $0.lines[0] }
        == ["$0.1", "$0.2", "$0.5", "$1", "$2", "$5", "$10", "$20", "$50", "$100"])
  }

  @Test(arguments: [60.0, 100, 200, 400, 1000])
  func labelsOfAnAxisNeverTouch(length: Double) throws {
    let plan = try axisPlan(
      """
      data: {values: [{a: 1000000}, {a: 9000000}]}
      mark: point
      encoding: {x: {field: a, type: quantitative}}
      """, length: length)
    #expect(plan.labels.count >= (length >= 200 ? 3 : 1))
    for (left, right) in zip(plan.labels, plan.labels.dropFirst()) {
      let half = [left, right].map { TextMetrics.roomyWidth(of: $0.lines[0], size: 13) / 2 }
      #expect(left.position + half[0] < right.position - half[1])
    }
  }

  private func axisPlan(_ text: String, length: Double) throws -> AxisPlan {
    let resolution = try ChartCase(text).resolution()
    let model = try #require(resolution.root.plots.first?.axes.first { $0.channel == .x })
    let context = LayoutContext(resolution: resolution, file: "chart.vl.yml")
    return try AxisPlanner(model: model, context: context)
      .plan(in: Size(width: length, height: 100))
  }

  @Test func colorsOfTheAuthorAreKept() throws {
    let chart = try ChartCase(
      """
      data: {values: [{a: 1, k: x}, {a: 2, k: y}]}
      mark: bar
      encoding:
        x: {field: a, type: quantitative}
        y: {field: k}
        color: {field: k, scale: {domain: [y, x], range: [red, '#0af']}}
      """
    ).compile()
    #expect(chart.svg.contains("fill=\"#ff0000\""))
    #expect(chart.svg.contains("fill=\"#0af\""))
  }
}
