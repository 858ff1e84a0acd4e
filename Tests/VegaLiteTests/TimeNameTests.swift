import Testing

@testable import VegaLite

/// Times as names: Vega writes those of data as milliseconds, those of patterns, units of time and
/// expressions as JavaScript writes dates.
@Suite struct TimeNameTests {
  private func labels(_ text: String) throws -> [String] {
    let chart = ChartCase("width: {step: 40}\n" + text)
    let compiled = try ChartCompiler(theme: .vega).compile(chart.source, data: chart.load)
    let svg = String(decoding: compiled.standaloneSVG(), as: UTF8.self)
    let axis = svg.split(separator: "<g class=\"axis axis-x\"").dropFirst().last ?? ""
    let labels = (axis.split(separator: "<g class=\"axis axis-y\"").first ?? "")
      .split(separator: "class=\"axis-label\"").dropFirst()
    return labels.compactMap { label in
      label.split(separator: ">").dropFirst().first?.split(separator: "<").first.map(String.init)
    }
  }

  private static let values = "values: [{t: '2020-01-02', p: 1}, {t: '2020-02-03', p: 2}]"

  @Test(arguments: [
    ("data: {VALUES}", "{field: t, type: ordinal}", "t", ["2020-01-02", "2020-02-03"]),
    ("data: {VALUES}", "{field: t, type: ordinal}", "time", ["1577923200000", "1580688000000"]),
    (
      "data: {VALUES, format: {parse: {t: date}}}", "{field: t, type: ordinal}", "t",
      ["1577923200000", "1580688000000"]
    ),
    (
      "data: {VALUES, format: {parse: {t: \"date:'%Y-%m-%d'\"}}}",
      "{field: t, type: ordinal, axis: {labelLimit: 0}}", "t",
      [
        "Thu Jan 02 2020 00:00:00 GMT+0000 (Coordinated Universal Time)",
        "Mon Feb 03 2020 00:00:00 GMT+0000 (Coordinated Universal Time)",
      ]
    ),
    (
      "data: {VALUES}\ntransform: [{timeUnit: yearmonth, field: t, as: u}]",
      "{field: u, type: ordinal, axis: {format: '%Y-%m', formatType: time}}", "t",
      ["2020-01", "2020-02"]
    ),
  ])
  func labelsOfNames(
    _ data: String, _ x: String, _ detail: String, _ expected: [String]
  ) throws {
    let data = data.replacing("VALUES", with: Self.values)
    let detail = detail == "time" ? ", detail: {field: t, type: temporal}" : ""
    let text =
      "\(data)\nmark: point\nencoding: {x: \(x), y: {field: p, type: quantitative}\(detail)}"
    #expect(try labels(text) == expected)
  }

  @Test func unitsOfTimeOfABoxAreWrittenAsTimes() throws {
    let text = """
      data: {\(Self.values)}
      mark: boxplot
      encoding: {x: {field: t, timeUnit: month, type: ordinal}, y: {field: p, type: quantitative}}
      """
    #expect(try labels(text) == ["2012", "February"])
  }
}
