import Diagnostics

/// The rows of one unit view through all that its encoding implies: types, bins, units of time,
/// aggregates, imputation, stacks; at last rows without a place are left out.
struct UnitFlow {
  private(set) var raw: Table
  private(set) var table: Table
  private let unit: UnitView
  private var stack: UnitData.Stack?
  private var bins: [String: Bins] = [:]
  private var leftOut: [LeftOutRows] = []
  /// The columns of the facets around it, which keep apart what is worked out together.
  private let facets: [String]
  private let file: String
  private let origin: String

  /// - Parameter known: bins that were worked out before.
  /// - Throws: `DiagnosticError` with what is wrong with the rows.
  init(
    _ unit: UnitView, _ table: Table, isBlank: Bool, facets: [String], isBinned: Bool,
    bins known: [String: Bins], file: String, config: ConfigSpecification,
    source: DataSpecification?, origin: String
  ) throws {
    self.unit = unit
    self.origin = Self.origin(of: unit, from: origin)
    self.facets = facets
    self.file = file
    let columns = EncodedColumns(file: file, config: config, source: source)
    raw = try columns.complete(
      table, unit.encoding.definitions, isBlank: isBlank, isBinned: isBinned)
    self.table = raw
    for definition in definitions {
      if let name = definition.columnName, let own = known[name] ?? columns.bins(definition, raw) {
        bins[name] = own
      }
    }
    aggregate()
    try impute()
    try stackRows()
    dropInvalidRows()
  }

  func data(id: Int) -> UnitData {
    UnitData(
      .init(
        id: id, unit: unit, origin: origin, raw: raw, table: table, stack: stack, bins: bins,
        leftOut: leftOut))
  }

  /// One cell's part of the rows.
  func data(id: Int, rawRows: [Int], rows: [Int]) -> UnitData {
    UnitData(
      .init(
        id: id, unit: unit, origin: origin, raw: raw.selecting(rows: rawRows),
        table: table.selecting(rows: rows), stack: stack, bins: bins, leftOut: leftOut,
        places: UnitData.Places(raw: rawRows, drawn: rows)))
  }

  /// Bins and units of time make other rows of the same ones.
  private static func origin(of unit: UnitView, from origin: String) -> String {
    var computed = unit.encoding.definitions.compactMap(\.scaled).compactMap { definition in
      definition.isBinnedHere || definition.timeUnit != nil ? definition.columnName : nil
    }
    for definition in unit.encoding.definitions {
      guard case .values(let values)? = definition.sort else { continue }
      computed.append("\(definition.channel) \(values.map(\.value.text))")
    }
    return computed.isEmpty ? origin : "\(origin) \(computed.sorted())"
  }

  /// Whether a scale is sorted by rows before they are summed up: a facet divides those then.
  var needsRawRows: Bool {
    definitions.contains { definition in
      guard definition.isField, definition.channel.hasScale, !definition.standsOnContinuousScale
      else { return false }
      switch definition.sort {
      case nil, .natural(isDescending: false)?, .appearance?: return false
      case .channel(let channel, let isDescending, _)?:
        return channel != definition.channel || isDescending
      default: return true
      }
    }
  }

  private var definitions: [ChannelDefinition] {
    unit.encoding.definitions.compactMap(\.scaled)
  }

  // MARK: Aggregates

  private mutating func aggregate() {
    let fields = definitions.filter(\.isField)
    guard fields.contains(where: { $0.aggregates }) else { return }
    var keys = facets
    for definition in fields where !definition.aggregates {
      let names = [definition.columnName, definition.endColumnName, definition.rangeColumnName]
      keys.append(contentsOf: names.compactMap { $0 })
    }
    keys = keys.filter { table[$0] != nil }
    var grouping = Grouping(single: table.rowCount)
    for key in keys {
      if let column = table[key] { grouping = grouping.crossed(with: column.grouping) }
    }
    var result = table.selecting(rows: grouping.firstRows).selecting(columns: keys)
    if keys.isEmpty { result = Table(rowCount: 1) }
    if keys.isEmpty, table.rowCount == 0 {
      // Without groups there is one row, even of nothing.
      grouping = Grouping(codes: [], firstRows: [0])
    }
    for definition in fields {
      guard let name = definition.columnName, result[name] == nil else { continue }
      switch definition.aggregate?.value {
      case .operation(let operation)?:
        let column = definition.fieldName.flatMap { table[FieldPath.columnName($0.value)] }
        result = result.setting(name, to: Aggregation.column(of: operation, column, in: grouping))
      case .argument(let isMaximum, let of)?:
        guard let measure = table[FieldPath.columnName(of)],
          let column = definition.fieldName.flatMap({ table[FieldPath.columnName($0.value)] })
        else { continue }
        let rows = Aggregation.extremeRows(of: measure, in: grouping, isMaximum: isMaximum)
        result = result.setting(name, to: column.selecting(optionalRows: rows))
      case nil:
        if definition.aggregates {
          result = result.setting(name, to: Aggregation.column(of: .count, nil, in: grouping))
        }
      }
    }
    table = result
  }

  // MARK: Imputation

  /// `impute` of a position: rows that other series have and this one has not.
  private mutating func impute() throws {
    guard
      let imputed = [Channel.x, .y].compactMap({ unit.encoding[$0] }).first(where: {
        $0.impute != nil
      }), let specification = imputed.impute, let field = imputed.columnName,
      let key = unit.encoding[imputed.channel == .x ? .y : .x]?.columnName
    else { return }
    func located(_ name: String) -> Located<String> {
      Located(name, at: specification.position)
    }
    let transform = ImputeTransform(
      field: located(field), key: located(key),
      keys: specification.keyValues.isEmpty ? nil : .values(specification.keyValues),
      groupby: (seriesColumns + (needsRawRows ? facets : [])).map(located),
      method: ImputeTransform.Method(rawValue: specification.method.rawValue) ?? .value,
      value: specification.value,
      frame: specification.frame)
    try run(.impute(transform))
  }

  private mutating func run(_ transform: TransformSpecification) throws {
    let runner = TransformRunner(file: file, place: "") { _ in Table(rowCount: 0) }
    var scope = ExpressionScope()
    table = try runner.run([transform], on: table, in: &scope)
  }

  /// The columns that tell series of a path apart.
  private var seriesColumns: [String] {
    var names: [String] = []
    for definition in definitions where definition.isField && definition.dividesPaths(unit.mark) {
      if let name = definition.columnName, !names.contains(name) { names.append(name) }
    }
    return names
  }

  // MARK: Stacks

  private mutating func stackRows() throws {
    guard let plan = unit.stack, let definition = unit.encoding[plan.channel],
      let field = definition.columnName
    else { return }
    if plan.imputes { try fillIn(plan, field) }
    guard let values = table[field] else { return }
    var places = Grouping(single: table.rowCount)
    for name in facets + plan.dimensions.flatMap(placeColumns) {
      if let column = table[name] { places = places.crossed(with: column.grouping) }
    }
    let order = RowOrder(stackKeys(plan))
    let groups = places.rows.map { order.sorted($0) }
    let bounds = Stacking.bounds(values.numbers, groups: groups, mode: plan.mode)
    let stack = UnitData.Stack(
      channel: plan.channel, mode: plan.mode, startColumn: "\(field)_start",
      endColumn: "\(field)_end")
    table = table.setting(stack.startColumn, to: Column(numbers: bounds.starts))
      .setting(stack.endColumn, to: Column(numbers: bounds.ends))
    self.stack = stack
  }

  private func placeColumns(_ channel: Channel) -> [String] {
    guard let definition = unit.encoding[channel], let name = definition.columnName else {
      return []
    }
    guard definition.isBinnedHere else { return [name] }
    // Rows that are filled in have but the middle of a bin.
    if table["\(name)_mid"] != nil { return ["\(name)_mid"] }
    return [name, definition.endColumnName].compactMap { $0 }
  }

  /// Every part gets a row at each place, as areas on one another need it.
  private mutating func fillIn(_ plan: StackPlan, _ field: String) throws {
    for channel in plan.dimensions where channel == .x || channel == .y {
      guard let definition = unit.encoding[channel], var key = definition.columnName else {
        continue
      }
      if case .on? = definition.bin?.value, let end = definition.endColumnName {
        // The middle stands for a bin.
        let share = definition.bandPosition ?? 0.5
        let (starts, ends) = (table[key]?.numbers ?? [], table[end]?.numbers ?? [])
        let middles = zip(starts, ends).map { share * $0 + (1 - share) * $1 }
        key += "_mid"
        table = table.setting(key, to: Column(numbers: middles))
      }
      let position = definition.position
      let written = table.rowCount
      try run(
        .impute(
          ImputeTransform(
            field: Located(field, at: position), key: Located(key, at: position),
            groupby: (partColumns(plan) + facets).map { Located($0, at: position) },
            value: .number(0))))
      if needsRawRows, !facets.isEmpty { keepPlaces(of: written, in: key) }
    }
  }

  /// A facet that divides the rows before they are filled in knows no places of other cells.
  /// - Parameter written: how many rows, the first ones, are not filled in.
  private mutating func keepPlaces(of written: Int, in key: String) {
    var places = Grouping(single: table.rowCount)
    for name in facets + [key] {
      if let column = table[name] { places = places.crossed(with: column.grouping) }
    }
    let isKept = places.rows.map { $0.first.map { $0 < written } ?? false }
    table = table.selecting(rows: places.codes.indices.filter { isKept[Int(places.codes[$0])] })
  }

  private func partColumns(_ plan: StackPlan) -> [String] {
    var names: [String] = []
    for channel in plan.parts {
      for definition in unit.encoding.all(channel) where definition.scaled?.aggregate == nil {
        if let name = definition.scaled?.columnName, !names.contains(name) { names.append(name) }
      }
    }
    return names
  }

  /// By the `order` channel, else by the parts' values: from the left to the right and from the top
  /// to the bottom.
  private func stackKeys(_ plan: StackPlan) -> [(column: Column, isDescending: Bool)] {
    if let name = plan.orderColumn, let column = table[name] {
      return [(column, plan.channel != .x)]
    }
    let orders = unit.encoding.all(.order)
    if orders.contains(where: \.isField) {
      return orders.compactMap { order in
        guard let column = order.columnName.flatMap({ table[$0] }) else { return nil }
        return (column, order.sort?.isDescending ?? false)
      }
    }
    let isDescending = orders.first?.sort?.isDescending ?? (plan.channel == .y)
    return partColumns(plan).compactMap { name in
      table[name].map { ($0, isDescending) }
    }
  }

  // MARK: Rows without a place

  /// Rows that a continuous scale cannot map are left out, and take no part in the domains either.
  /// Paths keep them, as gaps.
  private mutating func dropInvalidRows() {
    let mode = unit.properties.invalid ?? .breakPathsShowPathDomains
    if mode == .show || unit.mark.isPath && mode != .filter { return }
    let scaled = definitions.filter { definition in
      definition.channel.hasScale && !definition.channel.isSecondary && definition.isField
        && definition.standsOnContinuousScale
        && definition.aggregate?.value.operation?.isCount != true
    }.compactMap { definition in
      definition.columnName.flatMap { table[$0] }.map { (definition, $0) }
    }
    if scaled.isEmpty { return }
    var isKept = [Bool](repeating: true, count: table.rowCount)
    var counts = [Int](repeating: 0, count: scaled.count)
    for (index, use) in scaled.enumerated() {
      let numbers = use.1.scriptNumbers
      for row in isKept.indices where isKept[row] {
        let isMissing = !numbers.isMissing.isEmpty && numbers.isMissing[row]
        if isMissing || !numbers.values[row].isFinite {
          isKept[row] = false
          counts[index] += 1
        }
      }
    }
    if isKept.allSatisfy({ $0 }) { return }
    table = table.selecting(rows: isKept.indices.filter { isKept[$0] })
    if unit.part != nil { return }
    leftOut = zip(scaled, counts).compactMap { use, count in
      guard count > 0 else { return nil }
      return LeftOutRows(
        count: count, channel: use.0.channel,
        field: use.0.aggregate == nil ? use.0.fieldName?.value : nil, position: use.0.position)
    }
  }
}

extension ChannelDefinition {
  var aggregates: Bool {
    if case .rowCount = source { return true }
    return aggregate != nil
  }

  /// Whether its scale is continuous, as far as the type and the scale's written type say.
  var standsOnContinuousScale: Bool {
    if scale?.isHidden == true { return false }
    if let type = scale?.properties?.type?.value { return !type.isDiscrete }
    if channel == .shape || channel == .strokeDash { return false }
    return type?.value == .quantitative || type?.value == .temporal
  }

  /// Whether each of its values has a path of its own.
  func dividesPaths(_ mark: MarkType) -> Bool {
    if aggregate != nil { return false }
    switch channel {
    case .detail, .key: return true
    // The layers of an area lie in this order, each as an area of its own.
    case .order: return mark == .area
    case .color, .fill, .stroke, .opacity, .fillOpacity, .strokeOpacity, .strokeDash, .strokeWidth:
      return true
    case .size: return mark != .trail
    default: return false
    }
  }
}

extension SortSpecification {
  var isDescending: Bool {
    switch self {
    case .natural(let isDescending), .channel(_, let isDescending, _),
      .field(_, _, let isDescending, _):
      isDescending
    case .appearance, .values: false
    }
  }
}
