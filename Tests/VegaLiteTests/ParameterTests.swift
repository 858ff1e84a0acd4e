import Diagnostics
import Testing

@testable import VegaLite

/// Parameters and `repeat` are gone once a specification is read.
@Suite struct ParameterTests {
  @Test func expressionsTakeTheValuesOfParameters() throws {
    let text = """
      params: [{name: size, value: 20}, {name: double, expr: "size * 2"}, {name: c, value: red}]
      width: 80
      mark: {type: point, size: {expr: double}, color: {expr: c}, x: {expr: "width / 2"}}
      encoding: {y: {field: a, axis: {tickCount: {signal: "size / 4"}}}}
      """
    let unit = try #require(try NormalizedCase(text).unit())
    #expect(unit.mark.properties.number(.size) == 40)
    #expect(unit.mark.properties.paint(.color) == .literal("#ff0000"))
    #expect(unit.mark.properties.x == .pixels(40))
    #expect(unit.encoding[.y]?.axis?.properties?.tickCount?.value == .count(5))
  }

  @Test func whatReadsTheRowStaysAnExpression() throws {
    let text = """
      mark: {type: text, text: {expr: "datum.a + '!'"}}
      encoding: {color: {value: {expr: "datum.a > 1 ? 'red' : 'blue'"}}}
      """
    let unit = try #require(try NormalizedCase(text).unit())
    #expect(unit.mark.properties.expressions[.text]?.value.fields == ["a"])
    if case .value(.expression(let expression))? = unit.encoding[.color]?.source {
      #expect(expression.value.fields == ["a"])
    } else {
      Issue.record("no expression")
    }
  }

  @Test func aSelectionIsEmptyInAPicture() throws {
    let text = """
      params: [{name: brush, select: interval}, {name: pick, select: {type: point}}]
      mark: point
      encoding:
        color: {condition: {param: brush, field: c, type: nominal}, value: grey}
        size: {condition: {param: pick, empty: false, value: 99}, value: 9}
      """
    let chartable = try NormalizedCase(text).chartable()
    let encoding = try #require(chartable.tree.units.first).encoding
    let color = try #require(encoding[.color]?.conditions.first)
    if case .all(let tests) = color.test { #expect(tests.isEmpty) } else { Issue.record("color") }
    let size = try #require(encoding[.size]?.conditions.first)
    if case .any(let tests) = size.test { #expect(tests.isEmpty) } else { Issue.record("size") }
    #expect(chartable.scope.selections == ["brush", "pick"])
    #expect(chartable.notes.count == 2)
    #expect(chartable.notes.first?.headline == "the selection 'brush' has no effect in a picture")
  }

  @Test func aSelectionWithAValueIsACondition() throws {
    let text = """
      params: [{name: pick, select: point, value: [{kind: a}, {kind: b}]}]
      mark: point
      encoding: {color: {condition: {param: pick, value: red}, value: grey}}
      """
    let chartable = try NormalizedCase(text).chartable()
    let encoding = try #require(chartable.tree.units.first).encoding
    guard case .parameter(let name, _)? = encoding[.color]?.conditions.first?.test else {
      Issue.record("no selection")
      return
    }
    let selection = try #require(chartable.scope.held[name.value])
    #expect(selection.projections.map(\.column) == ["kind"])
    #expect(selection.tuples == [[.text("a")], [.text("b")]])
  }

  @Test func aFlagDecidesAConditionOnIt() throws {
    let text = """
      params: [{name: isRed, value: false}]
      mark: point
      encoding: {color: {condition: {param: isRed, value: red}, value: grey}}
      """
    let encoding = try #require(try NormalizedCase(text).unit()).encoding
    if case .any(let tests)? = encoding[.color]?.conditions.first?.test {
      #expect(tests.isEmpty)
    } else {
      Issue.record("no test")
    }
  }

  @Test func repeatedFieldsMakeAGrid() throws {
    let text = """
      repeat: {row: [a, b], column: [c, d, e]}
      spec:
        data: {values: []}
        mark: point
        encoding: {x: {field: {repeat: column}}, y: {field: {repeat: row}}}
      """
    guard case .concat(let concat) = try NormalizedCase(text).specification().root else {
      Issue.record("no concat")
      return
    }
    #expect(concat.isRepeat)
    #expect(concat.common.arrangement.columns == 3)
    #expect(concat.common.arrangement.alignment.row == .all)
    #expect(concat.common.data != nil)
    let fields = concat.views.map { view -> String in
      guard case .unit(let unit) = view else { return "" }
      return
        "\(unit.encoding[.x]?.fieldName?.value ?? "")\(unit.encoding[.y]?.fieldName?.value ?? "")"
    }
    #expect(fields == ["ca", "da", "ea", "cb", "db", "eb"])
  }

  @Test func repeatedLayersLieOverOneAnother() throws {
    let text = """
      repeat: {layer: [a, b]}
      spec: {mark: line, encoding: {y: {field: {repeat: layer}}, color: {datum: {repeat: layer}}}}
      """
    let units = try NormalizedCase(text).units()
    #expect(units.map { $0.encoding[.y]?.fieldName?.value } == ["a", "b"])
    if case .datum(let value)? = units.last?.encoding[.color]?.source {
      #expect(value.value == .text("b"))
    } else {
      Issue.record("no datum")
    }
  }
}
