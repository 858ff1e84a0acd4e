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

  @Test func numbersTooFarApartAreAnError() {
    let points = rows(
      "[{a: -1.0e308, b: 1}, {a: 1.0e308, b: 2}]",
      "mark: point\nencoding: {x: {field: a, type: quantitative}, y: {field: b, type: quantitative}}"
    )
    #expect(points.errors.count == 1)
    #expect(points.errors.first?.contains("'x' has numbers beyond 1e300") == true)
    let stack = rows(
      "[{a: p, b: 1.0e308, c: u}, {a: p, b: 1.0e308, c: v}]", Self.bars + ", color: {field: c}}")
    #expect(stack.errors.count == 1)
    #expect(
      stack.errors.first?.contains("the stack of 'y' is beyond 1e300") == true, "\(stack.errors)")
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
    let points = rows(
      "[\(values)]",
      "mark: point\nencoding: {x: {field: b, type: quantitative}, color: {field: a, legend: {orient: right}}}"
    )
    #expect(points.errors.count == 1, "\(points.errors)")
    #expect(
      points.errors.first?.contains("the 3000 values of 'color'") == true, "\(points.errors)")
  }

  // MARK: Words of the grammar

  @Test(
    arguments: [
      (
        "x: {field: a}, color: {field: a, legend: {orient: bottom-right}}",
        "'bottom-right' is not supported"
      ),
      (
        "x: {field: a}, color: {field: b, type: quantitative, scale: {scheme: magma}}",
        "'magma' is not supported"
      ),
      (
        "x: {field: a}, color: {field: a, scale: {scheme: category20b}}",
        "'category20b' is not supported"
      ),
      ("x: {field: a, scale: {minSize: 3}}", "'minSize' in 'encoding.x.scale' is not supported"),
      ("x: {field: a}, time: {field: b}", "'time' in 'encoding' is not supported"),
    ])
  func wordsOfTheGrammarAreNotSupported(encoding: String, part: String) {
    let errors = rows("[{a: p, b: 1}]", "mark: point\nencoding: {\(encoding)}").errors
    #expect(errors.count == 1)
    #expect(errors.first?.contains(part) == true, "\(errors)")
  }

  @Test(
    arguments: [
      ("title: {text: t, anchor: middle}", "'title.anchor' 'middle' is not supported"),
      ("config: {scale: {pointPadding: 1}}", "'pointPadding' in 'config.scale' is not supported"),
      ("config: {tick: {bandSize: 1}}", "'bandSize' in 'config.tick' is not supported"),
      ("config: {view: {clip: true}}", "'clip' in 'config.view' is not supported"),
    ])
  func propertiesOfTheGrammarAreNotSupported(property: String, part: String) {
    let errors = rows("[{a: p, b: 1}]", Self.bars + "}\n" + property).errors
    #expect(errors.count == 1)
    #expect(errors.first?.contains(part) == true, "\(errors)")
  }
}
