import Testing

@testable import VegaLite

/// Numbers that a specification may hold, and that no arithmetic may break on.
@Suite struct HostileNumberTests {
  private static let rows =
    "data: {values: [{a: 1, b: 2, c: x}, {a: 2, b: 3, c: x}, {a: 3, b: null, c: x}, {a: 1, b: 5, c: y}]}"

  private func imputing(_ impute: String) -> ChartCase {
    ChartCase(
      """
      \(Self.rows)
      mark: line
      encoding:
        x: {field: a, type: quantitative}
        y: {field: b, type: quantitative, impute: \(impute)}
        color: {field: c}
      """)
  }

  /// As in Vega, whose window takes the magnitudes.
  @Test(arguments: ["[2, 5]", "[-2, -5]", "[-2, 5]"])
  func theSignOfAFrameDoesNotMatter(frame: String) throws {
    let unit = try #require(imputing("{method: mean, frame: \(frame)}").views().first)
    let expected = try #require(imputing("{method: mean, frame: [-2, 5]}").views().first)
    #expect(unit.table["b"]?.numbers == expected.table["b"]?.numbers)
    #expect(unit.table.rowCount == 6)
  }

  @Test func framesThatReachNoRowOfTheirOwnAreTakenAsWritten() throws {
    #expect(imputing("{method: mean, frame: [null, -3]}").errors == [])
    #expect(imputing("{method: mean, frame: [null, 999999999]}").errors == [])
  }

  @Test(arguments: ["[-9223372036854775808, 0]", "[0, 9223372036854775807]", "[0.5, 1]", "[1]"])
  func framesThatNoRowsCanFillAreErrors(frame: String) {
    let errors = imputing("{method: mean, frame: \(frame)}").errors
    #expect(errors.count == 1)
    #expect(errors.first?.contains("must be a list of two whole numbers or nulls") == true)
  }

  @Test func stepsThatLeadAwayMakeNothing() {
    let away = NumberSequence(start: 0, stop: 1e300, step: -1)
    #expect(away.count == 0 && away.numbers == [])
    #expect(NumberSequence(start: 0, stop: 1e300, step: 1).count == nil)
    #expect(NumberSequence(start: 0, stop: 1e300, step: -1e-290).count == 0)
    #expect(NumberSequence(start: 0, stop: 0.3, step: 0.1).numbers.count == 3)
    #expect(NumberSequence(start: 0, stop: 1e6, step: 1).count == 1_000_000)
    #expect(NumberSequence(start: 0, stop: 1e6 + 1, step: 1).count == nil)
  }

  @Test(arguments: [
    "data: {sequence: {start: 0, stop: 1.0e+300, step: -1}}\nmark: point\nencoding: {x: {field: data, type: quantitative}}",
    "\(rows)\nmark: point\nencoding: {x: {field: a, type: quantitative, scale: {bins: {start: 1.0e+300, stop: -1.0e+300, step: 1}}}}",
    "\(rows)\nmark: line\nencoding: {x: {field: a, type: quantitative}, y: {field: b, type: quantitative, impute: {value: 0, keyvals: {start: 0, stop: 1.0e+9, step: -1.0e-290}}}}",
    "\(rows)\ntransform: [{impute: b, key: a, value: 0, keyvals: {start: 0, stop: 1.0e+12, step: -1.0e-290}}]\nmark: point\nencoding: {x: {field: a, type: quantitative}}",
    "\(rows)\ntransform: [{calculate: 'sequence(0, 1e300, -1e-290)', as: s}]\nmark: point\nencoding: {x: {field: a, type: quantitative}}",
  ])
  func stepsThatLeadAwayBreakNothing(text: String) throws {
    let chart = try ChartCase(text).compile()
    #expect(MarkupCheck.brokenNumbers(chart.svg) == [])
  }

  /// Multiplied by a base near 1, the least numbers stay what they are.
  @Test func binsOfTheLeastNumbersEnd() {
    var parameters = BinParameters()
    (parameters.maximumBins, parameters.base, parameters.divide) = (2, 1.000001, [])
    let bins = Binning.bins(extent: (0, 3 * Double.leastNonzeroMagnitude), parameters)
    #expect(bins.step >= 0)
  }
}
