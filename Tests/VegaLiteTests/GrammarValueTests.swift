import Diagnostics
import Testing

@testable import VegaLite

/// Values that Vega draws in ways of its own are refused in its look, by name and position.
@Suite struct GrammarValueTests {
  private func problems(_ text: String, theme: Theme = .vega) -> [String] {
    do {
      let source = ChartSource(bytes: Array(text.utf8), format: .json, file: "chart.vl.json")
      _ = try ChartCompiler(theme: theme).compile(source) { request in
        throw DiagnosticError([.error(at: SourceRange(file: "chart.vl.json"), "no file")])
      }
      return []
    } catch let error as DiagnosticError {
      return error.diagnostics.map(\.headline)
    } catch {
      return ["\(error)"]
    }
  }

  private func chart(_ rows: String, _ encoding: String, mark: String = "point") -> String {
    #"{"data": {"values": \#(rows)}, "mark": "\#(mark)", "encoding": {\#(encoding)}}"#
  }

  @Test func rowsWithoutANameAreRefusedInTheLookOfVega() {
    let text = chart(
      #"[{"a": "x", "b": 1}, {"b": 2}]"#,
      #""x": {"field": "a", "type": "nominal"}, "y": {"field": "b", "type": "quantitative"}"#)
    #expect(problems(text) == ["rows without 'a' are not supported for 'x'; write null"])
    #expect(problems(text, theme: .newsgen).isEmpty)
  }

  @Test(arguments: [("0 / 0", true), ("0", false)])
  func stacksOverWhatIsNoNumberAreRefused(_ other: String, _ isRefused: Bool) {
    let text = """
      {"data": {"values": [{"a": "x", "b": 1}, {"a": "x", "b": 2}]},
       "transform": [{"calculate": "datum.b > 1 ? datum.b : \(other)", "as": "c"}], "mark": "area",
       "encoding": {"x": {"field": "a", "type": "nominal"},
                    "y": {"field": "c", "type": "quantitative"}}}
      """
    let problem = "a stack over what is no number is not supported for 'y'"
    #expect(problems(text) == (isRefused ? [problem] : []))
  }

  @Test func valuesOutsideOfAnchoredBinsAreRefusedBesideTheirField() {
    let text = chart(
      #"[{"b": 1}, {"b": 12}]"#,
      #""x": {"field": "b", "type": "quantitative", "bin": {"anchor": 3, "step": 10}}, "#
        + #""y": {"field": "b", "type": "quantitative"}"#)
    #expect(problems(text) == ["values outside of the bins of 'x' are not supported"])
  }

  @Test func nullIsAName() {
    let text = chart(
      #"[{"a": "x", "b": 1}, {"a": null, "b": 2}]"#,
      #""x": {"field": "a", "type": "nominal"}, "y": {"field": "b", "type": "quantitative"}"#)
    #expect(problems(text).isEmpty)
  }

  @Test func namesAreOfOneKind() {
    let text = chart(
      #"[{"a": "x", "b": 1}, {"a": true, "b": 2}]"#,
      #""x": {"field": "a", "type": "nominal"}, "y": {"field": "b", "type": "quantitative"}"#)
    #expect(
      problems(text) == [
        "values of several kinds (texts, true and false) are not supported for 'x'"
      ])
  }

  @Test func absentValuesMatterOnlyBelowOthers() {
    let encoding =
      #""x": {"field": "a", "type": "nominal"}, "y": {"field": "b", "type": "quantitative"}"#
    let alone = chart(#"[{"a": "x", "b": 1}, {"a": "y"}]"#, encoding, mark: "bar")
    let below = chart(#"[{"a": "x", "b": 1}, {"a": "x"}]"#, encoding, mark: "bar")
    #expect(problems(alone).isEmpty)
    #expect(problems(below) == ["rows without 'b' are not supported for 'y'; write null"])
  }

  @Test func labelsOfFacetsThatCannotBeComputedAreErrors() {
    let text = chart(
      #"[{"a": "x", "b": 1}]"#,
      #""x": {"field": "b", "type": "quantitative"}, "row": {"field": "a", "type": "nominal", "#
        + #""header": {"labelExpr": "timeFormat(datum.label, '%Y')"}}"#)
    for theme in [Theme.vega, .newsgen] { #expect(!problems(text, theme: theme).isEmpty) }
  }
}
