import Diagnostics
import Testing

@testable import VegaLite

/// What is wrong or unsupported in a specification is named with its place.
@Suite struct SpecificationRefusalTests {
  private func errors(_ text: String) -> [String] { ChartCase(text).errors }

  private static let bars = """
    data: {values: [{a: x, b: 1}]}
    mark: bar
    encoding:
      x: {field: a}
      y: {field: b, type: quantitative}

    """

  @Test func aWholeSpecificationPasses() {
    #expect(errors(Self.bars) == [])
  }

  @Test func aMisspeltPropertyHasItsPlaceAndTheNearestName() {
    #expect(
      errors(Self.bars + "titel: Bars\n") == [
        "chart.vl.yml:6:1: error: unknown property 'titel' in the specification "
          + "(did you mean 'title'?)"
      ])
  }

  @Test func placesCountFromTheFirstLineOfABlock() throws {
    let source = ChartSource(
      bytes: Array("mark: pint\nencoding: {x: {value: 1}}".utf8), format: .yaml, file: "post.md",
      firstLine: 20)
    let error = #expect(throws: DiagnosticError.self) {
      try ChartCompiler().compile(source) { throw ChartDataMissing("no file '\($0)'") }
    }
    #expect(
      error?.diagnostics.map(\.description) == [
        "post.md:20:7: error: 'mark' must be 'arc', 'area', 'bar', 'circle', 'image', 'line', "
          + "'point', 'rect', 'rule', 'square', 'text', 'tick', 'trail', 'boxplot', 'errorbar' or "
          + "'errorband', not 'pint' (did you mean 'point'?)"
      ])
  }

  @Test(
    arguments: [
      ("mark: boxplot", "mark 'boxplot' needs a continuous 'x' or 'y'"),
      ("mark: {type: geoshape}", "'mark.type' 'geoshape' is not supported"),
      ("mark: {type: bar, width: {expr: 3}}", "'expr' must be text, not a number"),
      ("mark: bar\ntransform: [{filter: {param: p}}]", "no parameter 'p'"),
      ("hconcat: []", "'hconcat' must be a list of views"),
      ("facet: {field: a}\nspec: {mark: bar}", "no column 'a' because the view has no data"),
      ("mark: bar\nprojection: {type: mercator}", "'projection' in the specification"),
    ] as [(String, String)])
  func unsupportedViewsAreRefusedByName(text: String, part: String) {
    let errors = errors(text)
    #expect(errors.contains { $0.contains(part) }, "\(errors)")
  }

  private static let plotted = """
    data: {values: [{a: 1, b: 3}, {a: 2, b: 4}]}
    encoding: {x: {field: a, type: quantitative}, y: {field: b, type: quantitative}}

    """

  @Test(
    arguments: [
      ("mark: area", [.area], 1), ("mark: boxplot", [.rule, .bar, .tick], 4),
      ("mark: {type: bar, width: {expr: '3'}}", [.bar], 2), ("mark: bar\nparams: []", [.bar], 2),
      ("mark: bar\ntransform: [{calculate: '1', as: c}]", [.bar], 2),
      ("mark: bar\ntransform: [{filter: 'datum.a > 1'}]", [.bar], 1),
      ("mark: bar\nresolve: {scale: {y: independent}}", [.bar], 2),
      ("mark: bar\nconfig: {axisLeft: {grid: true}}", [.bar], 2),
    ] as [(String, [MarkType], Int)])
  func viewsOfTheGrammarAreDrawn(text: String, kinds: [MarkType], count: Int) throws {
    let plot = try #require(ChartCase(Self.plotted + text).scene().plots.first)
    let drawn = plot.groups.filter { !$0.marks.isEmpty }
    #expect(Set(drawn.map(\.kind)) == Set(kinds))
    if !kinds.contains(.rule) { #expect(drawn.map(\.marks.count).reduce(0, +) == count) }
  }

  @Test func severalViewsAreDrawn() throws {
    let data = "data: {values: [{a: 1, b: 3}, {a: 2, b: 4}]}\n"
    let bar = "{mark: bar, encoding: {x: {field: a}, y: {field: b, type: quantitative}}}"
    func plots(_ text: String) throws -> Int { try ChartCase(data + text).scene().plots.count }
    #expect(try plots("hconcat: [\(bar), \(bar)]") == 2)
    #expect(try plots("facet: {field: a}\nspec: \(bar)") == 2)
    #expect(
      try plots("repeat: [a, b]\nspec: {mark: bar, encoding: {x: {field: {repeat: repeat}}}}") == 2)
  }

  @Test(
    arguments: [
      ("theta: {field: a}", "'theta' has no meaning for mark 'bar'"),
      ("shape: {field: a}\n  x: {field: a}", "'shape' has no meaning for mark 'bar'"),
      ("y: {aggregate: count, type: nominal}", "a count is 'quantitative', not 'nominal'"),
    ] as [(String, String)])
  func channelsWithoutMeaningAreTold(channel: String, part: String) throws {
    let chart = ChartCase("data: {values: [{a: 1}]}\nmark: bar\nencoding:\n  \(channel)\n")
    #expect(try chart.compile().warnings.contains { $0.description.contains(part) })
  }

  @Test(
    arguments: [
      "xOffset: {field: a}", "x: {field: a, bin: true}", "x: {field: a, timeUnit: year}",
      "x: {field: a, scale: {type: pow}}", "x: {field: a, axis: {labelExpr: '1'}}",
      "x: {field: a, aggregate: sum}", "x: {field: a, scale: null}",
      "x: {field: a, type: nominal, scale: {type: log}}", "size: {field: a}\n  x: {field: a}",
      "color: {condition: {test: 'true', value: blue}, value: red}",
    ])
  func channelsOfTheGrammarAreDrawn(channel: String) throws {
    let scene = try ChartCase("data: {values: [{a: 1}]}\nmark: bar\nencoding:\n  \(channel)\n")
      .scene()
    #expect(scene.plots.first?.groups.first?.marks.count == 1)
  }

  @Test(
    arguments: [
      ("x: {field: a, aggregate: varianze}", "(did you mean 'variance'?)"),
      ("color: {condition: {test: '1'}, value: red}", "'encoding.color.condition' has no"),
      ("color: {value: '#12'}", "'#12' is no colour"),
      ("color: {value: bleu}", "(did you mean 'blue'?)"),
      ("x: {field: a, sort: up}", "must be 'ascending', 'descending', a channel or a list"),
      ("x: {field: a, type: quantitive}", "(did you mean 'quantitative'?)"),
      ("x: {field: a, value: 3}", "has both 'field' and 'value'"),
      ("x: {title: a}", "has no 'field', 'datum' or 'value'"),
      ("x: {aggregate: mean}", "aggregate 'mean' needs a 'field'"),
      ("x: {field: a, axis: {format: 'x%%', values: 3}}", "must be a list"),
      ("x2: {field: a}\n  y: {field: a}", "'x2' needs 'x'"),
      ("x: {field: a, type: quantitative, axis: {format: '!!'}}", "'!!'"),
    ] as [(String, String)])
  func channelsAreRefusedByName(channel: String, part: String) {
    let errors = errors("data: {values: [{a: 1}]}\nmark: bar\nencoding:\n  \(channel)\n")
    #expect(errors.contains { $0.contains(part) }, "\(errors)")
  }

  @Test func allFaultsAreToldAtOnceInTheOrderOfTheText() {
    let text = """
      widht: 3
      mark: aria
      encoding:
        x: {feild: a}
      """
    let errors = errors(text)
    #expect(errors.count == 4, "\(errors)")
    #expect(errors.first?.hasPrefix("chart.vl.yml:1:1: error: unknown property 'widht'") == true)
    #expect(errors.last?.contains(":4:") == true)
  }

  @Test func jsonHasColumns() {
    let json = ChartCase(
      "{\"mark\": \"bar\",\n \"encoding\": {\"y\": {\"filed\": 1}}}", format: .json)
    #expect(
      json.errors.contains(
        "chart.vl.yml:2:21: error: unknown property 'filed' in 'encoding.y' (did you mean 'field'?)"
      ), "\(json.errors)")
  }

  @Test func anEmptyOrForeignTextIsAnError() {
    #expect(errors("") == ["chart.vl.yml:1:1: error: the specification is empty"])
    #expect(errors("- 1").first?.contains("must be a mapping, not a list") == true)
    #expect(errors("title: a").first?.contains("has no 'mark' and no 'layer'") == true)
  }

  @Test func additionsAreStrict() {
    let additions = """
      newsgen: {frontier: {x: low, y: max}, label: a, id: 3d}
      """
    let errors = errors(Self.bars + additions)
    #expect(errors.contains { $0.contains("'newsgen.frontier.x' must be 'min' or 'max'") })
    #expect(errors.contains { $0.contains("'label' in 'newsgen'") && $0.contains("'labels'") })
    #expect(errors.contains { $0.contains("'newsgen.id' '3d' must begin with a letter") })
  }

  @Test func additionsNeedTheirMarks() {
    #expect(
      errors(Self.bars + "newsgen: {labels: a}")
        == ["chart.vl.yml:6:19: error: 'newsgen.labels' needs a layer of points or lines"])
    #expect(
      errors(Self.bars + "newsgen: {frontier: {x: min, y: max}}")
        == ["chart.vl.yml:6:21: error: 'newsgen.frontier' needs a layer of points"])
  }
}
