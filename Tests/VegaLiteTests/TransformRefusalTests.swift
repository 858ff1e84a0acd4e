import Diagnostics
import Testing

@testable import VegaLite

@Suite("Transforms are refused by name and position")
struct TransformRefusalTests {
  private static let values = #"[{"a":1,"b":"x","d":"2020-01-01"},{"a":2,"b":"y","d":null}]"#

  /// The transform stands on a line of its own, the third.
  private func errors(_ transform: String) -> [String] {
    let text = "{\"data\": {\"values\": \(Self.values)},\n\"transform\": [\n\(transform)\n]}"
    do {
      var scope = ExpressionScope()
      scope.selections = ["brush"]
      scope.parameters = ["limit": .number(1)]
      _ = try TransformReading(text).table(in: &scope)
      return []
    } catch let error as DiagnosticError {
      return error.diagnostics.map(\.description)
    } catch {
      return ["\(error)"]
    }
  }

  @Test(
    arguments: [
      (#"{"agregate": [], "groupby": []}"#, 3, 1, "is no transform"),
      (#"{"aggregate": [{"op": "sum", "field": "aa"}]}"#, 3, 39, "no column 'aa' in the values"),
      (#"{"aggregate": [{"op": "sum"}]}"#, 3, 23, "no 'field' for 'sum'"),
      (#"{"aggregate": [{"op": "summ", "field": "a"}]}"#, 3, 23, "not 'summ'"),
      (#"{"aggregate": [{"op": "exponential", "field": "a"}]}"#, 3, 23, "is not supported"),
      (#"{"aggregate": [], "groupby": "a"}"#, 3, 30, "must be a list of fields"),
      (#"{"aggregate": [], "groupby": ["z"]}"#, 3, 31, "no column 'z'"),
      (#"{"aggregate": [], "grupby": ["a"]}"#, 3, 19, "unknown property 'grupby'"),
      (#"{"bin": false, "field": "a", "as": "z"}"#, 3, 9, "must be true"),
      (#"{"bin": {"maxbin": 3}, "field": "a", "as": "z"}"#, 3, 10, "unknown property 'maxbin'"),
      (#"{"bin": {"extent": [3]}, "field": "a", "as": "z"}"#, 3, 20, "a list of two numbers"),
      (#"{"bin": true, "field": "a"}"#, 3, 1, "has no 'as'"),
      (#"{"timeUnit": "yearmont", "field": "d", "as": "z"}"#, 3, 14, "is no time unit"),
      (#"{"timeUnit": {"maxbins": 5}, "field": "d", "as": "z"}"#, 3, 15, "needs a 'unit'"),
      (#"{"filter": {"field": "a"}}"#, 3, 12, "compares with nothing"),
      (#"{"filter": {"field": "a", "lt": 1, "gt": 0}}"#, 3, 12, "compares twice"),
      (#"{"filter": {"field": "q", "lt": 1}}"#, 3, 22, "no column 'q'"),
      (#"{"filter": {"and": []}}"#, 3, 20, "must not be empty"),
      (#"{"filter": {"param": "bush"}}"#, 3, 22, "no parameter 'bush'"),
      (#"{"filter": "datum.a >"}"#, 3, 22, "ends too early"),
      (#"{"filter": {"field": "d", "lt": {"yeer": 2020}}}"#, 3, 33, "must be one value"),
      (#"{"filter": {"timeUnit": "week", "field": "d", "lt": 3}}"#, 3, 25, "not supported"),
      (#"{"filter": {"timeUnit": "month", "field": "d", "equal": "juny8"}}"#, 0, 0, ""),
      (#"{"filter": {"timeUnit": "month", "field": "d", "equal": "foo"}}"#, 3, 57, "is no month"),
      (#"{"lookup": "b", "from": {"param": "p", "key": "k"}}"#, 3, 35, "no selection 'p'"),
      (#"{"lookup": "b", "from": {"key": "k"}}"#, 3, 25, "has no 'data'"),
      (
        #"{"lookup": "b", "from": {"data": {"values": [{"k": 1}]}, "key": "j"}}"#, 3, 65,
        "no column 'j' in the data of the lookup"
      ),
      (#"{"window": [{"op": "rnk", "as": "z"}]}"#, 3, 20, "is no operation of a window"),
      (#"{"window": [{"op": "lag", "as": "z"}]}"#, 3, 20, "no 'field'"),
      (#"{"window": [{"op": "ntile", "as": "z"}]}"#, 3, 20, "needs a 'param' above 0"),
      (#"{"window": [{"op": "rank", "as": "z"}], "frame": [1]}"#, 3, 50, "a list of two"),
      (#"{"stack": "a", "groupby": []}"#, 3, 1, "has no 'as'"),
      (#"{"stack": "a", "as": ["z"]}"#, 3, 22, "a name or a list of two"),
      (#"{"stack": "a", "as": "z", "offset": "midle"}"#, 3, 37, "not 'midle'"),
      (#"{"impute": "a"}"#, 3, 1, "has no 'key'"),
      (#"{"impute": "a", "key": "b", "keyvals": {"start": 1}}"#, 3, 40, "has no 'stop'"),
      (
        #"{"impute": "a", "key": "b", "keyvals": {"stop": 1e12}}"#, 3, 24,
        "makes more than 2000000 rows"
      ),
      (#"{"density": "a", "steps": 0}"#, 3, 27, "must be from 1"),
      (#"{"density": "a", "extent": [3, 1]}"#, 3, 28, "the smaller first"),
      (#"{"regression": "a", "on": "b", "method": "cubic"}"#, 3, 42, "not 'cubic'"),
      (#"{"regression": "a"}"#, 3, 1, "has no 'on'"),
      (#"{"loess": "a", "on": "b", "bandwidth": 2}"#, 3, 40, "from 0 to 1"),
      (#"{"quantile": "a", "probs": [2]}"#, 3, 28, "a list of numbers"),
      (#"{"pivot": "b", "value": "a", "op": "values"}"#, 3, 36, "is not supported"),
      (#"{"fold": "a"}"#, 3, 10, "a list of fields"),
      (#"{"fold": ["a"], "as": ["k", "v", "w"]}"#, 3, 23, "at most 2 names"),
      (#"{"flatten": ["a"]}"#, 3, 14, "is no list"),
      (#"{"sample": -1}"#, 3, 12, "must be from 0"),
      (#"{"extent": "a"}"#, 3, 1, "has no 'param'"),
      (#"{"calculate": "datum.a +* 2", "as": "z"}"#, 3, 25, "cannot stand here"),
      (#"{"calculate": "\u0064atum.a +* 2", "as": "z"}"#, 3, 15, "cannot stand here"),
      (#"{"calculate": "1"}"#, 3, 1, "has no 'as'"),
    ] as [(String, Int, Int, String)])
  func refused(transform: String, line: Int, column: Int, part: String) {
    let errors = errors(transform)
    if line == 0 {
      #expect(errors.isEmpty, "\(errors)")
      return
    }
    #expect(
      errors.contains { $0.contains(":\(line):\(column):") && $0.contains(part) }, "\(errors)")
  }

  @Test func emptySelectionsSelectAllOrNothing() {
    #expect(errors(#"{"filter": {"param": "brush"}}"#).isEmpty)
    #expect(errors(#"{"filter": {"param": "brush", "empty": false}}"#).isEmpty)
    #expect(errors(#"{"filter": {"param": "limit"}}"#).isEmpty)
  }

  @Test func lookAlikesAreSuggested() {
    #expect(errors(#"{"agregate": []}"#).contains { $0.contains("'aggregate'") })
    #expect(
      errors(#"{"timeUnit": "yearmont", "field": "d", "as": "z"}"#).contains {
        $0.contains("'yearmonth'")
      })
  }
}
