import Testing

@testable import VegaLite

/// `config.locale` holds wherever numbers and dates are written or read.
@Suite struct ChartLocaleTests {
  private static let config = """
    config:
      locale:
        number: {decimal: ',', thousands: '.', grouping: [3], currency: ['', ' €']}
        time:
          dateTime: '%x'
          date: '%d.%m.%Y'
          time: '%H:%M'
          periods: [AM, PM]
          days: [So, Mo, Di, Mi, Do, Fr, Sa]
          shortDays: [so, mo, di, mi, do, fr, sa]
          months: [Jänner, Feber, März, April, Mai, Juni, Juli, August, Septem, Oktob, Novem, Dezem]
          shortMonths: [Jän, Feb, Mär, Apr, Mai, Jun, Jul, Aug, Sep, Okt, Nov, Dez]

    """

  private static let rows = """
    data: {values: [{a: 0.5, n: 3, t: 2020-01-05}, {a: 5000.25, n: 7, t: 2020-02-07},
      {a: 12345.5, n: 2, t: 2020-03-09}]}

    """

  private func chart(_ rest: String) -> ChartCase { ChartCase(Self.config + Self.rows + rest) }

  private func computed(_ expression: String) throws -> Value? {
    let unit = try chart(
      """
      transform: [{calculate: "\(expression)", as: z}]
      mark: point
      encoding: {x: {field: z, type: nominal}}
      """
    ).views().first
    return unit?.table["z"].map { $0[1] }
  }

  /// The values are Vega's.
  @Test(arguments: [
    ("format(datum.a, '$,.2f')", "5.000,25 €"),
    ("timeFormat(toDate(datum.t), '%B %d')", "Feber 07"),
    ("utcFormat(toDate(datum.t), '%x')", "07.02.2020"), ("monthFormat(1)", "Feber"),
    ("dayAbbrevFormat(1)", "mo"), ("timeFormat(timeParse('3 März 20', '%d %B %y'), '%a')", "di"),
    ("timeFormat(toDate(datum.t), {'date': '%A'})", "Fr"),
  ])
  func expressionsFollowIt(expression: String, text: String) throws {
    #expect(try computed(expression) == .text(text))
  }

  @Test func parametersFollowIt() throws {
    let specification = try SpecificationReader.read(
      chart("params: [{name: q, expr: \"format(1000.5, ',.2f')\"}]\nmark: point").source)
    #expect(specification.scope.parameters["q"] == .text("1.000,50"))
  }

  @Test func parsingFollowsIt() throws {
    let text = """
      data: {values: [{g: 05 März 20}], format: {parse: {g: "date:'%d %B %y'"}}}
      mark: point
      encoding: {x: {field: g, type: temporal}}
      """
    let column = try #require(try ChartCase(Self.config + text).views().first?.table["g"])
    #expect(column[0] == .time(1_583_366_400_000))
  }

  @Test(arguments: [
    (
      "color: {field: a, type: quantitative, scale: {type: quantize}, legend: {format: ',.1f'}}",
      ["2.469,5", "4.938,5", "7.407,5", "9.876,5"]
    ),
    (
      "color: {field: a, type: quantitative, scale: {type: threshold, domain: [1000.5, 2000]}}",
      ["1000.5", "2000"]
    ),
    (
      "size: {field: n, type: quantitative, legend: {format: .1f, values: [2, 4]}}", ["2,0", "4,0"]
    ),
    ("color: {field: t, timeUnit: month, type: ordinal}", ["Jän", "Feb", "Mär"]),
    ("size: {field: t, type: temporal, legend: {format: '%B', values: [2020-02-02]}}", ["Feber"]),
  ])
  func legendsFollowIt(channel: String, labels: [String]) throws {
    let svg = try chart(
      "mark: point\nencoding:\n  x: {field: n, type: quantitative}\n  \(channel)"
    ).vegaSVG()
    for label in labels { #expect(svg.contains(">\(label)<"), "\(label)") }
  }

  @Test func headersFollowItAndNameParameters() throws {
    let svg = try chart(
      """
      params: [{name: r, value: x}]
      mark: point
      encoding:
        x: {field: n, type: quantitative}
        row: {field: a, type: nominal, header: {labelExpr: "format(datum.value, ',.1f') + r"}}
      """
    ).vegaSVG()
    #expect(svg.contains(">12.345,5x<"))
  }
}

extension ChartCase {
  /// As Vega draws it.
  fileprivate func vegaSVG() throws -> String {
    try ChartCompiler(theme: .vega).compile(source, data: load).svg
  }
}
