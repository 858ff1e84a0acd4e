import Markup
import Testing

@testable import VegaLite

/// What stands in a scene stands in the SVG.
@Suite struct SceneWritingTests {
  private func scene(_ groups: [MarkGroup], plots: Int = 1) -> Scene {
    let plot = PlotScene(
      area: Rectangle(x: 10, y: 20, width: 100, height: 50), fill: .none, stroke: .none,
      label: "scores", axes: [], groups: groups, frontier: nil, labels: [])
    return Scene(
      size: Size(width: 200, height: 100), name: "Scores", kind: "chart", titles: [],
      plots: Array(repeating: plot, count: plots), legends: [], background: nil)
  }

  private func group(_ marks: [Mark], kind: MarkType = .point) -> MarkGroup {
    MarkGroup(
      kind: kind, noun: "points", label: "\(marks.count) points", marks: marks, columns: [],
      rows: [])
  }

  private func mark(_ shape: Shape, _ style: Style = Style(fill: .literal("#ff0000"))) -> Mark {
    Mark(shape: shape, style: style, label: "a: 1")
  }

  private func svg(_ scene: Scene) -> String {
    var writer = SVGWriter(colors: .literal(Theme.newsgen.light))
    writer.write(scene, id: "c1", description: "", fontFamily: "serif", background: nil)
    let text = String(decoding: writer.output.bytes, as: UTF8.self)
    #expect(MarkupCheck.problems(text) == [])
    #expect(MarkupCheck.brokenNumbers(text) == [])
    return text
  }

  private let dot = Shape.circle(center: Point(x: 20, y: 30), radius: 3)

  @Test func allOfAStrokeIsWritten() {
    var style = Style(stroke: .literal("#000000"), strokeWidth: 2, dash: [4, 2.5])
    style.dashOffset = 1
    style.cap = .round
    style.join = .bevel
    style.miterLimit = 10
    style.blend = .multiply
    let text = svg(scene([group([mark(dot, style)])]))
    #expect(
      text.contains(
        "fill=\"none\" stroke=\"#000000\" stroke-width=\"2\" stroke-dasharray=\"4 2.5\""
          + " stroke-dashoffset=\"1\" stroke-linecap=\"round\" stroke-linejoin=\"bevel\""
          + " stroke-miterlimit=\"10\" style=\"mix-blend-mode:multiply\"/>"))
  }

  /// The first mark does not speak for those that have a stroke.
  @Test func aWidthIsNotLostWhereTheFirstMarkHasNoStroke() {
    let plain = mark(dot)
    let stroked = mark(dot, Style(stroke: .literal("#000000"), strokeWidth: 3))
    var unstroked = plain
    unstroked.style.strokeWidth = 3
    let text = svg(scene([group([unstroked, stroked])]))
    #expect(text.contains("stroke=\"#000000\" stroke-width=\"3\"/>"))
  }

  @Test func whatAllMarksShareStandsOnceOnTheirGroup() {
    let text = svg(scene([group(Array(repeating: mark(dot), count: 201))]))
    #expect(text.components("fill=\"#ff0000\"") == 1)
    #expect(text.components("<circle cx=\"20\" cy=\"30\" r=\"3\"/>") == 201)
    #expect(text.contains("<g aria-hidden=\"true\">"))
  }

  @Test func gradientsAreDefinedOnceByIdsOfTheChart() {
    let stops = [
      Gradient.Stop(offset: 0, paint: .literal("#ffffff")),
      Gradient.Stop(offset: 1, paint: .theme(.ink)),
    ]
    let linear = Paint.gradient(.linear(stops))
    let radial = Paint.gradient(.radial(stops))
    let marks = [linear, radial, linear].map { mark(dot, Style(fill: $0)) }
    let text = svg(scene([group(marks)]))
    #expect(
      text.contains(
        "<defs><linearGradient id=\"c1.paint1\" x1=\"0\" y1=\"0\" x2=\"1\" y2=\"0\">"
          + "<stop offset=\"0\" stop-color=\"#ffffff\"/><stop offset=\"1\" stop-color=\"#1a1a17\"/>"
          + "</linearGradient><radialGradient id=\"c1.paint2\" fx=\"0.5\" fy=\"0.5\" fr=\"0\""
          + " cx=\"0.5\" cy=\"0.5\" r=\"0.5\">"))
    #expect(text.components("fill=\"url(#c1.paint1)\"") == 2)
    #expect(text.components("fill=\"url(#c1.paint2)\"") == 1)
  }

  @Test func aClippedGroupHasItsRectangle() {
    var group = group([mark(dot)])
    group.clip = Rectangle(x: 10, y: 20, width: 100, height: 50)
    let text = svg(scene([group]))
    #expect(
      text.contains(
        "<clipPath id=\"c1.clip1\"><rect x=\"10\" y=\"20\" width=\"100\" height=\"50\"/></clipPath>"
      ))
    #expect(text.contains(" clip-path=\"url(#c1.clip1)\">"))
  }

  @Test func imagesHaveSafeAddressesAlone() {
    let box = Rectangle(x: 1, y: 2, width: 3, height: 4)
    func written(_ url: String, keepsAspect: Bool = true) -> String {
      let shape = Shape.image(url: url, box, keepsAspect: keepsAspect)
      return svg(scene([group([mark(shape, Style(opacity: 0.5))], kind: .image)]))
    }
    #expect(
      written("a.png?x=1&y").contains(
        "<image x=\"1\" y=\"2\" width=\"3\" height=\"4\" href=\"a.png?x=1&amp;y\""))
    #expect(written("a.png").contains(" opacity=\"0.5\"/>"))
    #expect(written("a.png").contains("class=\"marks mark-image\""))
    #expect(written("a.png", keepsAspect: false).contains("preserveAspectRatio=\"none\""))
    #expect(!written("javascript:alert(1)").contains("javascript"))
  }

  @Test func linksSurroundTheirMark() {
    var linked = mark(dot)
    linked.href = "https://example.com/?a=1&b=2"
    linked.description = "the first"
    var unsafe = mark(dot)
    unsafe.href = "javascript:alert(1)"
    let text = svg(scene([group([linked, unsafe])]))
    #expect(text.contains("<a href=\"https://example.com/?a=1&amp;b=2\"><circle"))
    #expect(text.contains("aria-label=\"the first\"/></a>"))
    #expect(text.components("<a ") == 1 && !text.contains("javascript"))
  }

  @Test func plotsOfOneNameAreNumbered() {
    let text = svg(scene([], plots: 3))
    #expect(text.contains("aria-label=\"scores, 1 of 3\""))
    #expect(text.contains("aria-label=\"scores, 3 of 3\""))
    #expect(svg(scene([])).contains("aria-label=\"scores\""))
  }

  /// The rows of all plots are one table, and are spoken of together.
  @Test func smallMultiplesAreOneTable() {
    func plot(_ year: String, _ score: Double) -> PlotScene {
      var group = self.group([mark(dot)])
      group.columns = [
        PlottedColumn(title: "year", channel: .row, isNumeric: false),
        PlottedColumn(title: "score", channel: .y, isNumeric: true),
      ]
      group.rows = [
        [
          PlottedValue(text: year, number: nil),
          PlottedValue(text: "\(Int(score))", number: score),
        ]
      ]
      var plot = self.scene([group]).plots[0]
      plot.axes = [
        AxisScene(
          channel: .y, label: "Y axis titled 'score'", grid: [], zero: nil, domain: nil,
          ticks: [], labels: [])
      ]
      return plot
    }
    var scene = self.scene([])
    scene.kind = "scatter plot"
    scene.plots = [plot("1970", 3), plot("1971", 8)]
    #expect(DataTable.table(scene, mainGroup: 0).rows == [["1970", "3"], ["1971", "8"]])
    #expect(
      ChartDescription.text(scene, mainGroup: 0)
        == "Scatter plot with 2 points in 2 plots. Y axis titled 'score'. "
        + "Highest score: 8 (1971); lowest: 3 (1970).")
  }

  @Test func headersStandOutsideOfThePlots() {
    var scene = scene([], plots: 2)
    scene.headers = [
      TextRun(lines: ["1970"], position: .zero, size: 10, className: "facet-label"),
      TextRun(lines: ["year"], position: .zero, size: 10, className: "facet-title"),
    ]
    let text = svg(scene)
    #expect(text.contains("<text class=\"facet-label\""))
    #expect(text.contains("<text class=\"facet-title\""))
  }

  @Test func guideLinesHaveTheirStyle() {
    let line = Segment(from: Point(x: 0, y: 5), to: Point(x: 9, y: 5))
    var axis = AxisScene(
      channel: .y, label: "Y axis", grid: [line], zero: nil, domain: line, ticks: [line],
      labels: [])
    axis.gridStyle = LineStyle(paint: .literal("#00ff00"), width: 2, opacity: 0.5, dash: [3, 1])
    axis.domainStyle = LineStyle(paint: .literal("#0000ff"), cap: .square)
    axis.isAboveMarks = true
    var scene = scene([group([mark(dot)])])
    scene.plots[0].axes = [axis]
    let text = svg(scene)
    #expect(
      text.contains(
        "stroke=\"#00ff00\" stroke-width=\"2\" stroke-opacity=\"0.5\" stroke-dasharray=\"3 1\">"))
    #expect(text.contains("stroke=\"#0000ff\" stroke-linecap=\"square\""))
    let (marks, axes) = (text.firstRange(of: "mark-point"), text.firstRange(of: "axis-y"))
    #expect(marks.map(\.lowerBound) ?? text.endIndex < axes.map(\.lowerBound) ?? text.startIndex)
  }

  @Test func textHasItsLettersAndLines() {
    var run = TextRun(
      vega: ["one", "", "three"], at: Point(x: 5, y: 6), size: 10, align: .right, baseline: .top)
    run.weight = .number(300)
    run.family = "Lato"
    run.isRightToLeft = true
    let text = svg(scene([group([mark(.text(run))], kind: .text)]))
    #expect(
      text.contains(
        "font-family=\"Lato\" font-size=\"10\" font-weight=\"300\" text-anchor=\"end\""
          + " direction=\"rtl\" fill=\"#ff0000\" x=\"5\" y=\"14\">"
          + "<tspan>one</tspan><tspan x=\"5\" dy=\"24\">three</tspan></text>"))
  }

  // MARK: Places of text

  /// By Vega 6: base line, size, distance of lines, and how far below the anchor the text stands.
  @Test(
    arguments: [
      (TextBaseline.top, 11, nil, 9.0), (.middle, 11, nil, 3), (.bottom, 11, nil, -2),
      (.alphabetic, 11, nil, 0), (.lineTop, 11, nil, 10), (.lineBottom, 11, nil, -3),
      (.top, 30, nil, 24), (.middle, 25, nil, 8), (.bottom, 50, nil, -10), (.lineTop, 20, 30, 21),
      (.lineBottom, 20, 30, -9),
    ] as [(TextBaseline, Double, Double?, Double)])
  func baseLines(baseline: TextBaseline, size: Double, spacing: Double?, expected: Double) {
    let run = TextRun(
      vega: ["a"], at: Point(x: 3, y: 4), dx: 1, dy: 2, size: size, align: .left,
      baseline: baseline, spacing: spacing)
    #expect(run.position == Point(x: 4, y: 6 + expected))
    #expect(run.pivot == nil)
    let turned = TextRun(
      vega: ["a"], at: Point(x: 3, y: 4), size: size, align: .left, baseline: baseline, angle: 90)
    #expect(turned.pivot == Point(x: 3, y: 4))
  }

  @Test func textIsCutToItsLimit() {
    let run = TextRun(
      vega: ["a long line of words", "short"], at: .zero, size: 10, align: .left,
      baseline: .middle)
    // By Vega 6, in vl-convert's font.
    let expected: [Double: String] = [
      1: "…", 20: "a …", 35: "a lon…", 50: "a long li…", 70: "a long line of …",
      90: "a long line of words",
    ]
    for (limit, text) in expected { #expect(run.limited(to: limit).lines[0] == text) }
    #expect(run.limited(to: 50).lines[1] == "short")
    #expect(run.limited(to: 0) == run && run.limited(to: 500) == run)
    #expect(run.limited(to: 1).lines == ["…", "…"])
    var turned = run
    turned.isRightToLeft = true
    #expect(turned.limited(to: 50).lines[0].hasPrefix("…"))
    #expect(turned.limited(to: 50).lines[0].hasSuffix("words"))
  }

  // MARK: Numbers

  @Test func numbersHaveAtMostTwoDecimals() {
    let cases: [(Double, String)] = [
      (0, "0"), (-0.001, "0"), (0.005, "0.01"), (-0.5, "-0.5"), (12.3456, "12.35"), (100, "100"),
      (-99.996, "-100"), (1.05, "1.05"), (.nan, "0"), (.infinity, "0"), (1e300, "1000000000000"),
      (-1e300, "-1000000000000"), (123456789.25, "123456789.25"),
    ]
    for (number, text) in cases {
      var bytes = SVGBytes()
      bytes.append(number)
      #expect(String(decoding: bytes.bytes, as: UTF8.self) == text)
    }
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
