import Diagnostics
import Testing

@testable import VegaLite

/// Views of one mark, complete with all that the grammar implies.
@Suite struct NormalizerTests {
  private func units(_ text: String, theme: Theme = .vega) throws -> [UnitView] {
    var normalized = NormalizedCase("data: {values: []}\n" + text)
    normalized.theme = theme
    return try normalized.units()
  }

  private func unit(_ mark: String, _ encoding: String, _ rest: String = "") throws -> UnitView {
    try #require(try units("mark: \(mark)\nencoding: \(encoding)\n\(rest)").first)
  }

  /// `Q`: a quantity, `T`: a time, `N`: a name, `B`: in bins, `b`: binned before, `U`: a unit of
  /// time, `u`: the same as ordinal, `A`: an aggregate, `D`: a datum, `-`: nothing.
  private func channel(_ name: String, _ kind: Character) -> String {
    let text: [Character: String] = [
      "Q": "{field: a, type: quantitative}", "T": "{field: a, type: temporal}",
      "N": "{field: a, type: nominal}", "B": "{field: a, bin: true}",
      "b": "{field: a, bin: binned, type: quantitative}", "U": "{field: a, timeUnit: year}",
      "u": "{field: a, timeUnit: year, type: ordinal}", "A": "{field: a, aggregate: mean}",
      "D": "{datum: 3}",
    ]
    return text[kind].map { "\(name): \($0)" } ?? ""
  }

  /// As Vega-Lite 6.4 has it; columns are `y` by `QTNBUuAD`.
  @Test(
    arguments: [
      ("line", "Q", "vhhhhhvv"), ("line", "T", "vvvvvvvv"), ("line", "N", "vhvvhvvv"),
      ("line", "B", "vhvvhvvv"), ("line", "A", "vhhhhhvv"), ("line", "D", "vhhhhhvv"),
      ("tick", "Q", "vvvvvvvv"), ("tick", "T", "hvvvvvhh"), ("tick", "N", "hhvvhvhh"),
      ("tick", "U", "hvvvvvhh"), ("tick", "A", "vvvvvvvv"), ("area", "Q", "vhhhhhvv"),
      ("area", "T", "vvvvvvvv"), ("area", "N", "vhvvhvvv"), ("bar", "Q", "vhhhhhvv"),
      ("bar", "A", "hhhhhhvv"), ("bar", "b", "vvvvvvvv"),
    ] as [(String, Character, String)])
  func marksRunAlongTheirMeasure(mark: String, x: Character, expected: String) throws {
    var found = ""
    for y in "QTNBUuAD" {
      let encoding = [channel("x", x), channel("y", y)].filter { !$0.isEmpty }
      let view = try unit(mark, "{\(encoding.joined(separator: ", "))}")
      found += view.orientation == .horizontal ? "h" : view.orientation == .vertical ? "v" : "-"
    }
    #expect(found == expected)
  }

  @Test(
    arguments: [
      ("{field: a}", .nominal), ("{field: a, aggregate: mean}", .quantitative),
      ("{aggregate: count}", .quantitative), ("{field: a, bin: true}", .quantitative),
      ("{field: a, timeUnit: year}", .temporal), ("{field: a, sort: [x, y]}", .ordinal),
      ("{field: a, scale: {type: log}}", .quantitative),
      ("{field: a, scale: {type: utc}}", .temporal),
      ("{field: a, scale: {type: band}}", .nominal), ("{datum: 3}", .quantitative),
      ("{datum: b}", .nominal), ("{datum: {year: 2020}}", .temporal),
    ] as [(String, FieldType)])
  func typesAreImplied(definition: String, type: FieldType) throws {
    #expect(try unit("point", "{x: \(definition)}").encoding[.x]?.type?.value == type)
  }

  @Test(
    arguments: [
      ("bar", "{x: {field: c}, y: {field: a, type: quantitative}, color: {field: k}}", "y", "zero"),
      ("bar", "{x: {field: c}, y: {field: a, type: quantitative, stack: null}}", "-", "-"),
      ("bar", "{x: {field: c}, y: {field: a, aggregate: sum}}", "-", "-"),
      ("bar", "{x: {field: c}, y: {field: a, aggregate: sum}, color: {field: k}}", "y", "zero"),
      ("bar", "{x: {field: c}, y: {field: a, type: quantitative}, y2: {field: b}}", "-", "-"),
      ("line", "{x: {field: c}, y: {field: a, type: quantitative}, color: {field: k}}", "-", "-"),
      (
        "line", "{x: {field: c}, y: {field: a, aggregate: sum, stack: center}, color: {field: k}}",
        "y", "center"
      ),
      ("arc", "{theta: {field: a, type: quantitative}, color: {field: k}}", "theta", "zero"),
      ("rect", "{x: {field: c}, y: {field: a, type: quantitative}, color: {field: k}}", "-", "-"),
      (
        "area", "{x: {field: b, type: quantitative}, y: {field: a, type: quantitative}}", "y",
        "zero"
      ),
    ] as [(String, String, String, String)])
  func measuresAreStacked(mark: String, encoding: String, channel: String, mode: String) throws {
    let stack = try unit(mark, encoding).stack
    #expect(stack?.channel.rawValue ?? "-" == channel)
    #expect(stack?.mode.rawValue ?? "-" == mode)
  }

  @Test func configIsStrongerFromTheWholeToTheMark() throws {
    let config = """
      config: {mark: {color: red, opacity: 0.2}, bar: {opacity: 0.4}, style: {bold: {opacity: 0.6},
        bar: {opacity: 0.5}}}
      """
    func opacity(_ mark: String) throws -> Double? {
      try unit(mark, "{x: {field: a}}", config).properties.number(.opacity)
    }
    #expect(try opacity("point") == 0.2)
    #expect(try opacity("bar") == 0.5)
    #expect(try opacity("{type: bar, style: bold}") == 0.6)
    #expect(try opacity("{type: bar, opacity: 0.9}") == 0.9)
    let rule = try unit("rule", "{x: {field: a}}", config)
    #expect(rule.properties.paint(.color) == .literal("#000000"))
  }

  @Test func pointsAreThinnedUnlessTheyAreAggregates() throws {
    #expect(try unit("point", "{x: {field: a}}").properties.number(.opacity) == 0.7)
    #expect(try unit("bar", "{x: {field: a}}").properties.number(.opacity) == nil)
    let counted = try unit("circle", "{x: {field: a}, y: {aggregate: count}}")
    #expect(counted.properties.number(.opacity) == nil)
    #expect(try unit("point", "{x: {field: a}}").properties.flag(.filled) == false)
    #expect(try unit("circle", "{x: {field: a}}").properties.flag(.filled) == true)
  }

  @Test func linesHavePointsAndAreasHaveLines() throws {
    let encoding = "{x: {field: a, type: temporal}, y: {field: b, type: quantitative}}"
    let views = try units(
      "mark: {type: area, color: red, line: {color: blue}, point: true}\nencoding: \(encoding)")
    #expect(views.map(\.mark) == [.area, .line, .point])
    #expect(views.map(\.part) == [nil, "line", "point"])
    #expect(views[0].properties.number(.opacity) == 0.7)
    #expect(views[1].properties.paint(.color) == .literal("#0000ff"))
    #expect(views[1].stack?.mode == .zero)
    #expect(views[2].properties.paint(.color) == .literal("#4c78a8"))
    #expect(views[2].properties.flag(.filled) == true)
    #expect(views[2].stack?.mode == .zero)
  }

  @Test func channelsThatMeanNothingAreLeftOutWithAWarning() throws {
    let chartable = try NormalizedCase(
      "mark: bar\nencoding: {x: {field: a}, shape: {field: b}, text: {field: c}}"
    ).chartable()
    #expect(chartable.tree.units.first?.encoding.definitions.map(\.channel) == [.x])
    #expect(
      chartable.notes.map(\.headline) == [
        "'shape' has no meaning for mark 'bar'", "'text' has no meaning for mark 'bar'",
      ])
  }

  @Test func layersInheritEncodings() throws {
    let views = try units(
      """
      encoding: {x: {field: a, title: A}, y: {field: b, type: quantitative}}
      layer:
        - {mark: line}
        - {mark: rule, encoding: {x: {datum: 3}, y: null}}
        - {mark: text, encoding: {y: {value: 4}}}
      """)
    #expect(views.map { $0.encoding.definitions.count } == [2, 1, 2])
    #expect(views[1].encoding[.x]?.isDatum == true)
    #expect(views[1].encoding[.x]?.title == .lines(["A"]))
    #expect(views[2].encoding[.y]?.isValue == true)
  }

  @Test func facetChannelsSurroundTheirView() throws {
    let chartable = try NormalizedCase(
      """
      title: T
      width: 50
      mark: bar
      encoding: {x: {field: a}, row: {field: r, spacing: 7}, column: {field: c, center: true}}
      """
    ).chartable()
    guard case .facet(let facet) = chartable.tree else {
      Issue.record("no facet")
      return
    }
    #expect(facet.row?.fieldName?.value == "r")
    #expect(facet.column?.type?.value == .nominal)
    #expect(facet.frame.arrangement.spacing.row == 7)
    #expect(facet.frame.arrangement.spacing.column == 20)
    #expect(facet.frame.arrangement.isCentered.column == true)
    #expect(facet.frame.title?.bag.word(.anchor) == "start")
    #expect(facet.frame.width == nil)
    #expect(facet.view.frame.width?.value == .pixels(50))
  }

  @Test func bothThemesDrawTheSameMarks() throws {
    let text = """
      mark: {type: boxplot}
      encoding: {x: {field: a}, y: {field: b, type: quantitative}}
      """
    let (vega, own) = (try units(text), try units(text, theme: .newsgen))
    #expect(vega.map(\.mark) == own.map(\.mark))
    #expect(vega.map(\.part) == own.map(\.part))
  }
}
