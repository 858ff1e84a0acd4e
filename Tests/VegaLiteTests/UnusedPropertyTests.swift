import Diagnostics
import Testing

@testable import VegaLite

/// What is written and has no effect is told; what no grammar knows is an error there too.
@Suite struct UnusedPropertyTests {
  private func chart(_ encoding: String, config: String = "{}") -> ChartCase {
    ChartCase(
      """
      data: {values: [{a: 1, b: 3, t: '2020-01-01'}, {a: 2, b: 5, t: '2021-01-01'}]}
      mark: rule
      config: \(config)
      encoding:
        x: {field: a, type: quantitative}
        \(encoding)
      """)
  }

  @Test(
    arguments: [
      ("x2: {field: b, scale: {zero: false}}", "'encoding.x2.scale' has no effect"),
      ("x2: {field: b, axis: {grid: false}}", "'encoding.x2.axis' has no effect"),
      ("text: {field: b, scale: {scheme: reds}}", "'encoding.text.scale' has no effect"),
      ("text: {field: b, legend: {orient: left}}", "'encoding.text.legend' has no effect"),
      ("tooltip: {field: b, axis: {title: B}}", "'encoding.tooltip.axis' has no effect"),
      ("tooltip: {field: b, sort: descending}", "'encoding.tooltip.sort' has no effect"),
      (
        "color: {field: b, type: nominal, legend: {unselectedOpacity: 0.5}}",
        "'encoding.color.legend.unselectedOpacity' has no effect here"
      ),
    ])
  func whatHasNoEffectIsNoted(encoding: String, note: String) throws {
    let notes = try chart(encoding).compile().warnings.map(\.headline)
    #expect(notes.contains(note), "\(notes)")
  }

  @Test(arguments: ["x2: {field: b, axis: null}", "text: {field: b, legend: null, scale: null}"])
  func whatIsTakenAwayIsNotNoted(encoding: String) throws {
    let notes = try chart(encoding).compile().warnings.map(\.headline)
    #expect(!notes.contains { $0.contains("no effect") }, "\(notes)")
  }

  @Test(
    arguments: [
      ("x2: {field: b, scale: {bogus: 1}}", "unknown property 'bogus' in 'encoding.x2.scale'"),
      ("x2: {field: b, axis: {nonsense: 2}}", "unknown property 'nonsense' in 'encoding.x2.axis'"),
      (
        "text: {field: b, legend: {bogus: 1}}", "unknown property 'bogus' in 'encoding.text.legend'"
      ),
      (
        "tooltip: [{field: b, sort: {bogus: 1}}]",
        "unknown property 'bogus' in 'encoding.tooltip[0].sort'"
      ),
      (
        "y: {field: b, type: quantitative, axis: {labelFlushOffset: 4}}",
        "'encoding.y.axis.labelFlushOffset' is not supported"
      ),
    ])
  func whatNobodyKnowsIsAnError(encoding: String, part: String) {
    let errors = chart(encoding).errors
    #expect(errors.contains { $0.contains(part) }, "\(errors)")
  }

  @Test func offsetsOfFlushLabelsAreRefusedInTheConfigurationToo() {
    let refused = chart("y: {field: b}", config: "{axisX: {labelFlushOffset: 4}}").errors
    #expect(
      refused.contains { $0.contains("'config.axisX.labelFlushOffset' is not supported") },
      "\(refused)")
    #expect(chart("y: {field: b}", config: "{axisX: {labelFlushOffset: 0}}").errors == [])
  }

  @Test func countsAreWholeNumbers() {
    let errors = ChartCase(
      """
      data: {values: [{a: 1}, {a: 2}]}
      transform: [{density: a, steps: 10.5}]
      mark: line
      encoding: {x: {field: value, type: quantitative}}
      """
    ).errors
    #expect(errors.contains { $0.contains("steps' must be a whole number") }, "\(errors)")
  }
}
