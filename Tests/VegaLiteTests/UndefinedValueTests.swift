import Testing

@testable import VegaLite

/// What a row has not, and what Vega-Lite shows of it.
@Suite struct UndefinedValueTests {
  private func colors(_ text: String, _ kind: MarkType) throws -> [Paint] {
    let groups = try ChartCase(text).scene().plots[0].groups
    return groups.first { $0.kind == kind }?.marks.map {
      $0.style.fill == .none ? $0.style.stroke : $0.style.fill
    } ?? []
  }

  @Test(arguments: [
    ("{field: a, gt: 3}", false), ("{field: a, lt: 3}", false), ("{field: a, equal: 1}", false),
    ("{field: a, equal: null}", false), ("{field: a, oneOf: [1, null]}", false),
    ("{field: a, range: [0, 9]}", false), ("{field: a, valid: true}", false),
    ("{field: a, valid: false}", true), ("{not: {field: a, gt: 3}}", true),
    ("{field: c, equal: x}", true),
  ])
  func whatIsSummedUpIsUndefinedForConditions(test: String, holds: Bool) throws {
    let text = """
      data: {values: [{a: 1, b: 2, c: x}, {a: 9, b: 6, c: x}]}
      mark: bar
      encoding:
        x: {field: c}
        y: {aggregate: sum, field: b}
        color: {condition: {test: \(test), value: red}, value: blue}
      """
    #expect(try colors(text, .bar) == [.literal(holds ? "#ff0000" : "#0000ff")])
  }

  @Test func aNameThatNoRowEverHadIsAnError() {
    let text = """
      data: {values: [{a: 1, b: 2, c: x}]}
      mark: bar
      encoding:
        x: {field: c}
        y: {aggregate: sum, field: b}
        color: {condition: {test: {field: z, gt: 1}, value: red}, value: blue}
      """
    #expect(ChartCase(text).errors.contains { $0.contains("6:37: error: no column 'z'") })
  }

  /// Rows with 0 or the least value in the place of none.
  @Test(arguments: [("[2, null, 8]", 0), ("[-4, null, 8, 0]", 3)])
  func invalidValuesThatAreShownHaveAColour(values: String, like: Int) throws {
    let text = """
      data: {values: \(values)}
      mark: {type: square, invalid: null}
      encoding:
        x: {value: 3}
        color: {field: data, type: quantitative, scale: {range: [red, blue]}}
      """
    let colors = try colors(text, .square)
    #expect(colors.count > 2 && colors[1] == colors[like])
  }
}
