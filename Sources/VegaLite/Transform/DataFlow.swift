import Diagnostics

/// Rows that are not drawn because a channel has no value in them.
struct LeftOutRows: Sendable {
  let count: Int
  let channel: Channel
  /// The field without values; `nil` for an aggregate.
  let field: String?
  let position: SourcePosition
}

/// The rows of one view, as far as its encoding implies them.
struct UnitData: Sendable {
  struct Stack: Sendable {
    /// `x` or `y`.
    let channel: Channel
    let mode: StackMode
    let starts: [Double]
    let ends: [Double]
  }

  let unit: UnitView
  /// The rows behind the transforms, before they are aggregated; sorts are computed from them.
  let raw: Table
  /// A row for each mark, or for each vertex of a line.
  let table: Table
  let stack: Stack?
  var leftOut: [LeftOutRows] = []

  /// The column that holds a channel's values; `nil` for values and data.
  func column(of definition: ChannelDefinition) -> Column? {
    definition.columnName.flatMap { table[$0] }
  }
}

extension UnitData {
  /// Without the rows that have no place, size or colour on a continuous scale; they take no part in
  /// the domains either. Lines keep them, as gaps.
  fileprivate func droppingInvalidRows() -> UnitData {
    if unit.mark == .line { return self }
    let scaled = unit.encoding.definitions.filter { definition in
      [.x, .y, .color, .size].contains(definition.channel) && definition.isMeasure
    }.compactMap { definition in column(of: definition).map { (definition, $0) } }
    var counts = [Int](repeating: 0, count: scaled.count)
    let kept = (0..<table.rowCount).filter { row in
      let missing = scaled.firstIndex { !($0.1[row].number?.isFinite ?? false) }
      if let missing { counts[missing] += 1 }
      return missing == nil
    }
    if kept.count == table.rowCount { return self }
    let stack = stack.map { stack in
      Stack(
        channel: stack.channel, mode: stack.mode, starts: kept.map { stack.starts[$0] },
        ends: kept.map { stack.ends[$0] })
    }
    let leftOut = zip(scaled, counts).compactMap { use, count -> LeftOutRows? in
      // The points on a line leave out what is a gap in it.
      if count == 0 || unit.isOnLine { return nil }
      let definition = use.0
      return LeftOutRows(
        count: count, channel: definition.channel,
        field: definition.aggregate == nil ? definition.fieldName?.value : nil,
        position: definition.position)
    }
    return UnitData(
      unit: unit, raw: raw, table: table.selecting(rows: kept), stack: stack, leftOut: leftOut)
  }
}

extension ChannelDefinition {
  /// The name of the column that the flow makes for this definition.
  var columnName: String? {
    switch source {
    case .rowCount: return "\u{0}count"
    case .field(let field):
      let name = FieldPath.columnName(field.value)
      guard let aggregate else { return name }
      return "\u{0}\(aggregate.value.rawValue) \(name)"
    case .datum, .value, .inherited: return nil
    }
  }
}

/// How the grammar writes a field whose name holds a point or bracket.
enum FieldPath {
  static func columnName(_ path: String) -> String {
    guard path.contains("\\") || path.hasPrefix("[") else { return path }
    var name = path
    if name.hasPrefix("['"), name.hasSuffix("']"), name.count >= 4 {
      name = String(name.dropFirst(2).dropLast(2))
    }
    var result = ""
    var isEscaped = false
    for character in name {
      if character == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      result.append(character)
      isEscaped = false
    }
    return result
  }
}

/// Runs the data of each view through its transforms and what its encoding implies.
struct DataFlow {
  let file: String
  private var loader: TableLoader
  private var diagnostics: [Diagnostic] = []
  private var foundTooltips: Set<SourcePosition> = []
  private var missingTooltips: [SourcePosition: [Diagnostic]] = [:]

  init(file: String, load: @escaping ChartDataLoader) {
    self.file = file
    loader = TableLoader(file: file, load: load)
  }

  /// - Throws: `DiagnosticError` with what is wrong in any of the views' data.
  static func run(
    _ units: [UnitView], file: String, load: @escaping ChartDataLoader
  ) throws -> [UnitData] {
    var flow = DataFlow(file: file, load: load)
    var results: [UnitData] = []
    for unit in units {
      do {
        results.append(try flow.data(of: unit))
      } catch let error as DiagnosticError {
        flow.diagnostics.append(contentsOf: error.diagnostics)
      }
    }
    for (position, missing) in flow.missingTooltips where !flow.foundTooltips.contains(position) {
      flow.diagnostics.append(contentsOf: missing)
    }
    // Layers share data: what is wrong with it is said once.
    var seen: Set<Diagnostic> = []
    let all = flow.diagnostics.filter { seen.insert($0).inserted }
    if !all.isEmpty { throw DiagnosticError(all.sortedByPlace()) }
    return results
  }

  private func range(_ position: SourcePosition) -> SourceRange {
    SourceRange(file: file, start: position)
  }

  private mutating func data(of unit: UnitView) throws -> UnitData {
    var table = try loader.table(unit.data)
    let isBlank = table.rowCount == 0 && table.names.isEmpty
    if isBlank { table = empty(unit) }
    if !unit.transforms.isEmpty {
      let loader = loader
      let runner = TransformRunner(file: file, place: place(of: unit)) { data in
        var loader = loader
        return try loader.table(data)
      }
      var scope = ExpressionScope()
      table = try runner.run(unit.transforms, on: isBlank ? Table(rowCount: 0) : table, in: &scope)
      if table.rowCount == 0, isBlank { table = empty(unit) }
    }
    table = try typed(table, unit)
    let raw = table
    table = try aggregated(table, unit)
    return UnitData(unit: unit, raw: raw, table: table, stack: try stack(unit, table))
      .droppingInvalidRows()
  }

  /// The column that a specification names, or an error with the nearest name.
  private func column(
    _ field: Located<String>, of table: Table, _ unit: UnitView
  ) throws -> Column {
    let name = FieldPath.columnName(field.value)
    if let column = table[name] { return column }
    var notes: [Diagnostic.Note] = []
    let nearest = nearestName(to: name, among: table.names)
    if nearest == nil, !table.names.isEmpty {
      let some = table.names.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
      notes.append(Diagnostic.Note("the data has \(some)" + (table.names.count > 12 ? ", …" : "")))
    }
    throw DiagnosticError([
      .error(
        at: range(field.position), "no column '\(name)' \(place(of: unit))", suggestion: nearest,
        notes: notes)
    ])
  }

  private func place(of unit: UnitView) -> String {
    switch unit.data?.source {
    case .url(let url)?: "in '\(url)'"
    case .values?, .sequence?: "in the values"
    case .some(.none), nil: "because the view has no data"
    }
  }

  /// An empty list of rows has all columns that a view asks for.
  private func empty(_ unit: UnitView) -> Table {
    var names: [String] = []
    for definition in unit.encoding.definitions {
      if let name = definition.fieldName?.value { names.append(FieldPath.columnName(name)) }
      if case .field(let field?, _, _, _)? = definition.sort {
        names.append(FieldPath.columnName(field.value))
      }
    }
    return names.reduce(Table(rowCount: 0)) { $0.setting($1, to: Column([])) }
  }

  // MARK: Types

  private mutating func typed(_ table: Table, _ unit: UnitView) throws -> Table {
    var table = table
    var diagnostics: [Diagnostic] = []
    for definition in unit.encoding.definitions {
      guard let field = definition.fieldName else { continue }
      if definition.channel == .tooltip {
        checkTooltip(field, table, unit)
        continue
      }
      do {
        let name = FieldPath.columnName(field.value)
        let column = try column(field, of: table, unit)
        if definition.aggregate?.value.isCount == true { continue }
        let typing = ColumnTyping(table: table, fallback: range(field.position))
        switch definition.type?.value {
        case .quantitative?:
          table = table.setting(name, to: try typing.column(name, column, as: .number))
        case .temporal?:
          table = table.setting(name, to: try typing.column(name, column, as: .time))
        case .ordinal?, .nominal?, nil: break
        }
      } catch let error as DiagnosticError {
        diagnostics.append(contentsOf: error.diagnostics)
      }
    }
    if !diagnostics.isEmpty { throw DiagnosticError(diagnostics) }
    return table
  }

  /// Layers that share a tooltip need not all have its column.
  private mutating func checkTooltip(_ field: Located<String>, _ table: Table, _ unit: UnitView) {
    do {
      _ = try column(field, of: table, unit)
      foundTooltips.insert(field.position)
    } catch let error as DiagnosticError {
      missingTooltips[field.position] = error.diagnostics
    } catch {}
  }

  // MARK: Aggregation

  private func aggregated(_ table: Table, _ unit: UnitView) throws -> Table {
    let definitions = unit.encoding.definitions.filter(\.isField)
    guard definitions.contains(where: { $0.aggregate != nil }) else { return table }
    let keys = definitions.filter { $0.aggregate == nil }.compactMap(\.columnName)
    var grouping = Grouping(single: table.rowCount)
    for key in keys {
      guard let column = table[key] else { continue }
      grouping = grouping.crossed(with: column.grouping)
    }
    let groups = grouping.rows
    // One row for each group, with all its fields, so that names can be shown beside it.
    var result = table.selecting(rows: grouping.firstRows).selecting(columns: keys)
    if keys.isEmpty { result = Table(rowCount: groups.count) }
    for definition in definitions {
      guard let aggregate = definition.aggregate, let name = definition.columnName else { continue }
      let column = definition.fieldName.flatMap { table[FieldPath.columnName($0.value)] }
      let values = groups.map { Aggregation.result(of: aggregate.value, column, $0) }
      result = result.setting(name, to: Column(values))
    }
    return result
  }

  // MARK: Stacks

  private func stack(_ unit: UnitView, _ table: Table) throws -> UnitData.Stack? {
    var diagnostics: [Diagnostic] = []
    let plan = StackPlan(unit) { headline, position in
      diagnostics.append(.error(at: range(position), headline))
    }
    if !diagnostics.isEmpty { throw DiagnosticError(diagnostics) }
    try checkLogBars(unit, table)
    guard let plan, let definition = unit.encoding[plan.channel],
      let values = definition.columnName.flatMap({ table[$0] })
    else { return nil }
    var places = Grouping(single: table.rowCount)
    if let dimension = unit.encoding[plan.channel == .x ? .y : .x]?.columnName,
      let column = table[dimension]
    {
      places = column.grouping
    }
    if unit.mark == .line { try checkSeries(unit, plan, places, table) }
    let order = StackOrder(unit, plan, table)
    let groups = places.rows.map { rows in rows.sorted { order.precedes($0, $1) } }
    let bounds = Stacking.bounds(values.numbers, groups: groups, mode: plan.mode)
    return UnitData.Stack(
      channel: plan.channel, mode: plan.mode, starts: bounds.starts, ends: bounds.ends)
  }

  /// A stacked line needs all lines below it at each of its places.
  private func checkSeries(
    _ unit: UnitView, _ plan: StackPlan, _ places: Grouping, _ table: Table
  ) throws {
    var series = Grouping(single: table.rowCount)
    for column in plan.parts.compactMap({ $0.columnName.flatMap { table[$0] } }) {
      series = series.crossed(with: column.grouping)
    }
    let pairs = places.crossed(with: series)
    guard pairs.count < places.count * series.count else { return }
    let position = unit.encoding[plan.channel]?.stack?.position ?? unit.markPosition
    throw DiagnosticError([
      .error(
        at: range(position),
        "stacked lines need a row of each series at each place: "
          + "\(places.count * series.count - pairs.count) of "
          + "\(places.count * series.count) are missing")
    ])
  }

  /// Bars of one place would be stacked, which a log scale cannot show.
  private func checkLogBars(_ unit: UnitView, _ table: Table) throws {
    guard unit.mark == .bar else { return }
    let isHorizontal = unit.orientation == .horizontal
    let (channel, secondary, other): (Channel, Channel, Channel) =
      isHorizontal ? (.x, .x2, .y) : (.y, .y2, .x)
    guard let definition = unit.encoding[channel], definition.isField,
      let type = definition.scale?.type, type.value == .log,
      definition.stack?.value != .off, unit.encoding[secondary] == nil
    else { return }
    let dimension = unit.encoding[other]?.columnName.flatMap { table[$0] }
    let places = dimension?.grouping.count ?? 1
    if places < table.rowCount {
      throw DiagnosticError([
        .error(
          at: range(type.position),
          "several bars stand in one place, and stacked bars cannot stand on a log scale; "
            + "say 'stack: null'")
      ])
    }
  }
}
