import Diagnostics

/// A colour, and which series of the theme it belongs to.
struct RowPaint: Sendable, Hashable {
  var paint: Paint
  var series: Int?
}

extension MarkEncoder {
  // MARK: Rows

  private var scope: ExpressionScope {
    resolution.scope(in: area, bandwidths: resolution.bandwidths(scales, of: data))
  }

  /// For which rows a condition holds.
  func matches(_ test: Predicate) -> [Bool] {
    switch test {
    case .all(let parts) where parts.isEmpty: return Array(repeating: true, count: rowCount)
    case .any(let parts) where parts.isEmpty: return Array(repeating: false, count: rowCount)
    default: break
    }
    let runner = TransformRunner(file: file, place: "in the rows") { _ in Table() }
    let evaluation = PredicateEvaluation(
      runner: runner, table: data.table, scope: scope,
      gone: unit.encoding.aggregates ? Set(data.raw.names) : [])
    do {
      return try evaluation.matches(test)
    } catch let error as DiagnosticError {
      warnings.append(contentsOf: error.diagnostics)
    } catch {}
    return Array(repeating: false, count: rowCount)
  }

  func column(of expression: Located<Expression>) -> Column {
    do {
      return try expression.value.column(over: data.table, in: scope)
    } catch {
      let place = SourceRange(file: file, start: expression.position)
      warnings.append(.error(at: place, error.headline, suggestion: error.suggestion))
      return Column(repeating: .null, count: rowCount)
    }
  }

  /// The value of an expression that reads no row.
  func number(of expression: Located<Expression>) -> Double {
    do throws(ExpressionProblem) {
      return try expression.value.value(of: nil, in: scope).coercedNumber
    } catch {
      let place = SourceRange(file: file, start: expression.position)
      warnings.append(.error(at: place, error.headline, suggestion: error.suggestion))
      return 0
    }
  }

  /// Numbers of a definition for a continuous scale: the values, or a place within their bins or
  /// units of time.
  func numbers(
    of definition: ChannelDefinition, second: ChannelDefinition? = nil, share: Double? = nil
  ) -> RowValues<Double> {
    if case .datum(let value) = definition.source { return .same(value.value.coercedNumber) }
    guard let name = definition.columnName, let column = data.table[name] else {
      return .same(.nan)
    }
    let starts = column.coercedNumbers
    let share = share ?? unit.bandPosition(of: definition)
    let isSpan: Bool
    var ends: [Double]?
    switch definition.bin?.value {
    case .on?:
      isSpan = share != nil
      ends = definition.endColumnName.flatMap { data.table[$0] }?.coercedNumbers
    case .binned?:
      isSpan = second?.isField ?? false
      ends = second?.columnName.flatMap { data.table[$0] }?.coercedNumbers
    case .off?, nil:
      isSpan = share != nil && definition.timeUnit != nil && definition.type?.value == .temporal
      if isSpan { ends = self.ends(of: definition, starts) }
    }
    let part = share ?? 0.5
    guard isSpan, part != 0, let ends else { return .each(starts) }
    if part == 1 { return .each(ends) }
    return .each(starts.indices.map { (1 - part) * starts[$0] + part * ends[$0] })
  }

  /// The ends of the units of time that begin at the values.
  func ends(of definition: ChannelDefinition, _ starts: [Double]) -> [Double]? {
    if let end = definition.endColumnName, let column = data.table[end] {
      return column.coercedNumbers
    }
    return definition.timeUnit.map { unit in starts.map(unit.value.next) }
  }

  /// The column of discrete values: of bins their names.
  func discreteColumn(of definition: ChannelDefinition) -> Column? {
    if let range = definition.rangeColumnName, let column = data.table[range],
      definition.namesBins || definition.type?.value != .quantitative
    {
      return column
    }
    return definition.columnName.flatMap { data.table[$0] }
  }

  // MARK: Visual values

  /// The values of a channel with its conditions; `nil` where it is not there.
  /// - Parameters:
  ///   - fallback: without a value, such as that of the mark itself.
  ///   - field: values of fields and data by the scale.
  ///   - visual: what is written; `nil` where it says nothing.
  ///   - computed: a value of an expression.
  func values<Element: Sendable>(
    _ channel: Channel, fallback: RowValues<Element>,
    field: (ChannelDefinition) -> RowValues<Element>,
    visual: (VisualValue) -> Element?, computed: (Value) -> Element
  ) -> RowValues<Element>? {
    guard let definition = definition(channel) else { return nil }
    func plain(_ definition: ChannelDefinition) -> RowValues<Element> {
      switch definition.source {
      case .field, .rowCount, .datum: return field(definition)
      case .value(.expression(let expression)):
        return .each(column(of: expression).mapped(computed))
      case .value(let value): return visual(value).map { .same($0) } ?? fallback
      case .inherited: return fallback
      }
    }
    var result = plain(definition)
    for condition in definition.conditions.reversed() {
      let test = matches(condition.test)
      if !test.contains(true) { continue }
      result = result.replaced(where: test, by: plain(condition.definition))
    }
    return result
  }

  /// Sizes, opacities, widths and angles.
  func numbers(
    _ channel: Channel, fallback: RowValues<Double>
  ) -> RowValues<Double> {
    let scale = scales.numbers[channel]
    return values(channel, fallback: fallback) { definition in
      scaled(definition, by: scale)
    } visual: {
      if case .number(let number) = $0 { number } else { nil }
    } computed: {
      $0.coercedNumber
    } ?? fallback
  }

  private func scaled(
    _ definition: ChannelDefinition, by scale: NumberScale?
  ) -> RowValues<Double> {
    switch scale {
    case .continuous(let scale)?:
      return shownNumbers(of: definition, on: scale).map { scale.position($0) ?? .nan }
    case .classes?:
      return numbers(of: definition).map { scale?.output(.number($0)) ?? .nan }
    case .ordinal?, .band?:
      if case .datum(let value) = definition.source {
        return .same(scale?.output(value.value) ?? .nan)
      }
      guard let column = discreteColumn(of: definition) else { return .same(.nan) }
      return .each(column.mapped { scale?.output($0) ?? .nan })
    case .identity?, nil: return numbers(of: definition)
    }
  }

  /// - Parameter isFill: whether what has no colour is black, as SVG fills it, and not without paint.
  func paints(
    _ channel: Channel, fallback: Paint, isFill: Bool
  ) -> RowValues<RowPaint>? {
    let scale = scales.colors[channel]
    let none = RowPaint(paint: isFill ? .grey("#000000") : .none)
    return values(channel, fallback: .same(RowPaint(paint: fallback))) { definition in
      scaled(definition, by: scale, otherwise: none)
    } visual: {
      if case .paint(let paint) = $0 { RowPaint(paint: paint) } else { nil }
    } computed: {
      Paint(css: $0.text).map { RowPaint(paint: $0) } ?? none
    }
  }

  /// Where `invalid: null` shows what has no value, it counts as 0 or as the domain's beginning.
  private func shownNumbers(
    of definition: ChannelDefinition, on scale: ContinuousScale?
  ) -> RowValues<Double> {
    let numbers = numbers(of: definition)
    guard properties.invalid == .show, let scale else { return numbers }
    let hasZero = min(scale.lower, scale.upper) <= 0 && max(scale.lower, scale.upper) >= 0
    return showing(numbers, of: definition, at: hasZero ? 0 : scale.lower)
  }

  private func scaled(
    _ definition: ChannelDefinition, by scale: ColorScale?, otherwise none: RowPaint
  ) -> RowValues<RowPaint> {
    guard let scale else {
      if case .datum(let value) = definition.source {
        return .same(RowPaint(paint: Paint(css: value.value.text) ?? none.paint))
      }
      guard let column = definition.columnName.flatMap({ data.table[$0] }) else {
        return .same(none)
      }
      return .each(column.mapped { RowPaint(paint: Paint(css: $0.text) ?? none.paint) })
    }
    guard case .ordinal = scale else {
      return shownNumbers(of: definition, on: scale.continuous).map {
        RowPaint(paint: scale.paint($0) ?? none.paint)
      }
    }
    func paint(_ value: Value) -> RowPaint {
      scale.paint(value).map { RowPaint(paint: $0.paint, series: $0.series) } ?? none
    }
    if case .datum(let value) = definition.source { return .same(paint(value.value)) }
    guard let column = discreteColumn(of: definition) else { return .same(none) }
    return .each(column.mapped(paint))
  }

  /// Shapes and dashes, by the value or by a number's class.
  func mapped<Element: Sendable>(
    _ channel: Channel, fallback: Element, output: (Value) -> Element?,
    visual: (VisualValue) -> Element?, computed: (Value) -> Element?
  ) -> RowValues<Element>? {
    return values(channel, fallback: .same(fallback)) { definition in
      if case .datum(let value) = definition.source {
        return .same(output(value.value) ?? fallback)
      }
      guard let column = discreteColumn(of: definition) else { return .same(fallback) }
      return .each(column.mapped { output($0) ?? fallback })
    } visual: {
      visual($0)
    } computed: {
      computed($0) ?? fallback
    }
  }

  /// Addresses and descriptions; `nil` where there are none.
  func strings(_ channel: Channel, own: String?) -> RowValues<String>? {
    if let expression = properties.expressions[channel], definition(channel) == nil {
      return .each(column(of: expression).mapped(\.text))
    }
    return values(channel, fallback: .same(own ?? "")) { definition in
      if case .datum(let value) = definition.source { return .same(value.value.text) }
      guard let column = definition.columnName.flatMap({ data.table[$0] }) else { return .same("") }
      // A row without a picture shows none.
      let none = channel == .url ? "" : "null"
      return .each(column.mapped { $0.isNull ? none : $0.text })
    } visual: {
      if case .text(let lines) = $0 { lines.joined(separator: " ") } else { nil }
    } computed: {
      $0.text
    } ?? own.map { .same($0) }
  }
}
