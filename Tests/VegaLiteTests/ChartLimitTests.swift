import Diagnostics
import Testing

@testable import VegaLite

/// Charts that are too large, and what is written of very large numbers and of none.
@Suite struct ChartLimitTests {
  private func rows(_ values: String, _ rest: String) -> ChartCase {
    ChartCase("data: {values: \(values)}\n\(rest)")
  }

  private static let bars =
    "mark: bar\nencoding: {x: {field: a}, y: {field: b, type: quantitative}"

  @Test func numbersTooFarApartAreTold() throws {
    let points = rows(
      "[{a: -1.0e308, b: 1}, {a: 1.0e308, b: 2}]",
      "mark: point\nencoding: {x: {field: a, type: quantitative}, y: {field: b, type: quantitative}}"
    )
    let stack = rows(
      "[{a: p, b: 1.0e308, c: u}, {a: p, b: 1.0e308, c: v}]", Self.bars + ", color: {field: c}}")
    for chart in [points, stack] {
      let chart = try chart.compile()
      #expect(chart.warnings.contains { $0.headline.contains("not drawn") })
      #expect(MarkupCheck.brokenNumbers(chart.svg) == [])
    }
  }

  @Test func largeNumbersHaveRoundTicks() throws {
    #expect(Ticks.linear(0, 4e25, count: 4) == [0, 1e25, 2e25, 3e25, 4e25])
    #expect(Ticks.nice(0, 3.7e25) == (0, 4e25))
    #expect(Ticks.linear(0, 3e-25, count: 3) == [0, 1e-25, 2e-25, 3e-25])
    #expect(Ticks.linear(-3e25, 0, count: 3) == [-3e25, -2e25, -1e25, 0])
    let chart = try rows("[{a: p, b: 3.7e25}]", Self.bars + "}").compile()
    #expect(!chart.description.contains("99999"), "\(chart.description)")
    #expect(!chart.svg.contains("00000"), "\(chart.svg)")
  }

  @Test func anEmptyAxisHasNoValues() throws {
    let chart = try rows("[]", Self.bars + "}").compile()
    #expect(chart.description.contains("discrete scale without values."), "\(chart.description)")
  }

  @Test(
    arguments: [
      ("\nwidth: 10000\nheight: 5000", "4:8: error: this width would make"),
      ("\nheight: 10000\nwidth: 9000", "4:9: error: this height would make"),
    ])
  func aSizeBeyondAllPicturesIsAnErrorAtTheSize(size: String, part: String) {
    let chart = rows("[{a: p, b: 1}]", Self.bars + "}" + size)
    #expect(chart.errors.count == 1)
    #expect(chart.errors.first?.contains(part) == true, "\(chart.errors)")
  }

  @Test func tooManyValuesAreAnErrorAtTheirChannel() {
    let values = (0..<3_000).map { "{a: v\($0), b: 1}" }.joined(separator: ", ")
    let bars = rows("[\(values)]", Self.bars + "}")
    #expect(bars.errors.count == 1)
    #expect(
      bars.errors.first?.contains("3:12: error: the 3000 values of 'x'") == true, "\(bars.errors)")
  }

  /// As in Vega: the first ones, and how many more there are.
  @Test func legendsAreBounded() throws {
    let values = (0..<3_000).map { "{a: v\($0), b: 1}" }.joined(separator: ", ")
    let scene = try rows(
      "[\(values)]",
      "mark: point\nencoding: {x: {field: b, type: quantitative}, color: {field: a, legend: {orient: right}}}"
    ).scene()
    let entries = try #require(scene.legends.first).entries
    #expect(entries.count == 30)
    #expect(entries.last?.label.lines[0].contains("2971") == true)
  }

  // MARK: Words of the grammar

  @Test(
    arguments: [
      ("x: {field: a, scale: {minSize: 3}}", "'minSize' in 'encoding.x.scale' is not supported"),
      ("x: {field: a}, time: {field: b}", "'time' in 'encoding' is not supported"),
    ])
  func wordsOfTheGrammarAreNotSupported(encoding: String, part: String) {
    let errors = rows("[{a: p, b: 1}]", "mark: point\nencoding: {\(encoding)}").errors
    #expect(errors.count == 1)
    #expect(errors.first?.contains(part) == true, "\(errors)")
  }

  @Test func aLegendStandsInACornerOfThePlot() throws {
    let scene = try rows(
      "[{a: p, b: 1}]",
      Self.bars + ", color: {field: a, legend: {orient: bottom-right}}}"
    ).scene()
    let label = try #require(scene.legends.first?.entries.first?.label.bounds)
    #expect(scene.plots[0].area.contains(label))
  }

  @Test(
    arguments: [
      ("{field: b, type: quantitative, scale: {scheme: magma, domain: [0, 1]}}", "#fcfdbf"),
      ("{field: a, scale: {scheme: category20b}}", "#393b79"),
    ])
  func schemesHaveTheirPublishedColours(color: String, hex: String) throws {
    let scene = try rows("[{a: p, b: 1}]", Self.bars + ", color: \(color)}").scene()
    let paint = try #require(scene.plots[0].groups[0].marks.first?.style.fill)
    let (red, green, blue) = (hex.dropFirst().prefix(2), hex.dropFirst(3).prefix(2), hex.suffix(2))
    let channels = [red, green, blue].compactMap { Int($0, radix: 16) }.map(String.init)
    let forms = [hex, "rgb(" + channels.joined(separator: ", ") + ")"].map(Paint.literal)
    #expect(forms.contains(paint), "\(paint)")
  }

  @Test(
    arguments: [
      "title: {text: t, anchor: middle}", "config: {scale: {pointPadding: 1}}",
      "config: {tick: {bandSize: 1}}", "config: {view: {clip: true}}",
    ])
  func propertiesOfTheGrammarAreAccepted(property: String) throws {
    let scene = try rows("[{a: p, b: 1}]", Self.bars + "}\n" + property).scene()
    #expect(scene.plots[0].groups[0].marks.count == 1)
  }
}
