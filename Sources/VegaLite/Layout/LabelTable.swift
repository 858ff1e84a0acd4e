import Diagnostics

/// The labels of an axis, a legend or a header as rows, for expressions and conditions that read
/// `datum.value`, `datum.label` and `datum.index`.
struct LabelTable {
  struct Row {
    let value: Value
    let label: String
    /// From 0 for the first to 1 for the last.
    let index: Double
  }

  let rows: [Row]
  let context: LayoutContext

  init(_ labels: [(value: Value, label: String)], context: LayoutContext) {
    let last = Double(max(1, labels.count - 1))
    rows = labels.enumerated().map {
      Row(value: $1.value, label: $1.label, index: Double($0) / last)
    }
    self.context = context
  }

  /// Each label as an expression has it, as lines.
  func lines(_ expression: Located<Expression>?) throws -> [[String]] {
    guard let expression else { return rows.map { [$0.label] } }
    return try rows.map { row in
      let datum = Value.record(
        ValueRecord([
          ("value", row.value), ("label", .text(row.label)), ("index", .number(row.index)),
        ]))
      do throws(ExpressionProblem) {
        let value = try expression.value.value(of: datum, in: context.chartable.scope)
        return Self.lines(value)
      } catch {
        throw DiagnosticError([
          .error(
            at: SourceRange(file: context.file, start: expression.position), error.headline,
            suggestion: error.suggestion)
        ])
      }
    }
  }

  private static func lines(_ value: Value) -> [String] {
    switch value {
    case .null: [""]
    case .list(let values): values.map(\.text)
    default: [value.text]
    }
  }

  /// The value of a property for each label; `nil` where nothing is said.
  func values(_ property: ConditionalProperty?) throws -> [PropertyValue?] {
    guard let property else { return rows.map { _ in nil } }
    var values = rows.map { _ in property.otherwise }
    if property.conditions.isEmpty { return values }
    let table = Table([
      ("value", Column(rows.map(\.value))), ("label", Column(texts: rows.map(\.label))),
      ("index", Column(numbers: rows.map(\.index))),
    ])
    let runner = TransformRunner(file: context.file, place: "in the labels", load: { _ in Table() })
    let evaluation = PredicateEvaluation(
      runner: runner, table: table, scope: context.chartable.scope)
    // The first condition that holds decides.
    for condition in property.conditions.reversed() {
      let matches = try evaluation.matches(condition.test)
      for (row, holds) in matches.enumerated() where holds { values[row] = condition.value }
    }
    return values
  }
}
