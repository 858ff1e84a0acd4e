import Diagnostics
import Testing
import VegaLite

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
        "post.md:20:7: error: 'mark' must be 'point', 'circle', 'bar', 'line', 'rule', 'rect', "
          + "'text' or 'tick', not 'pint' (did you mean 'point'?)"
      ])
  }

  @Test(
    arguments: [
      ("mark: area", "'mark' 'area' is not supported"),
      ("mark: boxplot", "'mark' 'boxplot' is not supported"),
      ("mark: {type: geoshape}", "'mark.type' 'geoshape' is not supported"),
      ("mark: {type: bar, width: {expr: 3}}", "not supported"),
      ("mark: bar\nparams: []", "'params' in the specification is not supported"),
      ("mark: bar\ntransform: [{calculate: '1', as: b}]", "transform 'calculate' is not supported"),
      ("mark: bar\ntransform: [{filter: 'datum.a > 1'}]", "is an expression"),
      ("mark: bar\ntransform: [{filter: {param: p}}]", "'param' in 'transform[0].filter'"),
      ("hconcat: []", "'hconcat' in the specification is not supported"),
      ("facet: {field: a}\nspec: {mark: bar}", "'facet' in the specification is not supported"),
      ("mark: bar\nprojection: {type: mercator}", "'projection' in the specification"),
      ("mark: bar\nresolve: {scale: {y: independent}}", "'resolve' in the specification"),
      ("mark: bar\nconfig: {axisLeft: {grid: true}}", "'axisLeft' in 'config' is not supported"),
    ] as [(String, String)])
  func unsupportedViewsAreRefusedByName(text: String, part: String) {
    let errors = errors(text)
    #expect(errors.contains { $0.contains(part) }, "\(errors)")
  }

  @Test(
    arguments: [
      ("theta: {field: a}", "'theta' in 'encoding' is not supported"),
      ("xOffset: {field: a}", "'xOffset' in 'encoding' is not supported"),
      ("x: {field: a, bin: true}", "'bin' in 'encoding.x' is not supported"),
      ("x: {field: a, timeUnit: year}", "'timeUnit' in 'encoding.x' is not supported"),
      ("x: {field: a, scale: {type: pow}}", "'encoding.x.scale.type' 'pow' is not supported"),
      (
        "x: {field: a, axis: {labelExpr: '1'}}", "'labelExpr' in 'encoding.x.axis' is not supported"
      ),
      ("color: {condition: {test: '1'}, value: red}", "'condition' in 'encoding.color'"),
      ("x: {field: a, aggregate: variance}", "'variance' is not supported"),
      ("color: {value: '#12'}", "'#12' is no colour"),
      ("color: {value: bleu}", "(did you mean 'blue'?)"),
      ("x: {field: a, sort: up}", "must be 'ascending', 'descending', a channel or a list"),
      ("x: {field: a, type: quantitive}", "(did you mean 'quantitative'?)"),
      ("x: {field: a, value: 3}", "has both 'field' and 'value'"),
      ("x: {title: a}", "has no 'field', 'datum' or 'value'"),
      ("x: {aggregate: mean}", "aggregate 'mean' needs a 'field'"),
      ("x: {field: a, axis: {format: 'x%%', values: 3}}", "must be a list"),
      ("x: {field: a, scale: null}", "'encoding.x.scale: null' is not supported"),
      ("shape: {field: a}\n  x: {field: a}", "'shape' has no meaning for mark 'bar'"),
      ("x2: {field: a}\n  y: {field: a}", "'x2' needs 'x'"),
      ("x: {field: a, type: nominal, scale: {type: log}}", "does not fit the nominal 'x'"),
      ("y: {aggregate: count, type: nominal}", "a count is 'quantitative', not 'nominal'"),
      ("size: {field: a}\n  x: {field: a}", "'size' by a field is not supported for mark 'bar'"),
      ("x: {field: a, type: quantitative, axis: {format: '!!'}}", "'!!'"),
    ] as [(String, String)])
  func channelsAreRefusedByName(channel: String, part: String) {
    let errors = errors("data: {values: [{a: 1}]}\nmark: bar\nencoding:\n  \(channel)\n")
    #expect(errors.contains { $0.contains(part) }, "\(errors)")
  }

  @Test func allFaultsAreToldAtOnceInTheOrderOfTheText() {
    let text = """
      widht: 3
      mark: area
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
