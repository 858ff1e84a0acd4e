import Diagnostics

/// Values that Vega draws as what they are in its own language: fields that a row does not have,
/// empty cells that are read as 0, and values of several kinds in one domain.
extension GrammarLimits {
  var values: [Diagnostic] {
    var known: Set<Diagnostic> = []
    let all = facetValues(resolution.data) + resolution.units.flatMap(values) + domains
    return all.filter { known.insert($0).inserted }
  }

  private func values(of unit: UnitData) -> [Diagnostic] {
    unit.unit.encoding.definitions.flatMap { outer -> [Diagnostic] in
      ([outer] + outer.conditions.map(\.definition)).compactMap { definition in
        problem(with: definition, of: unit)
      }
    }
  }

  private func problem(with definition: ChannelDefinition, of unit: UnitData) -> Diagnostic? {
    let unusual =
      offset(definition, unit) ?? numbersOfTimes(definition)
      ?? outside(definition, unit) ?? lateOffset(definition, unit)
      ?? stacked(definition, unit) ?? imputed(definition, unit) ?? area(definition, unit)
    if let unusual { return unusual }
    guard let field = definition.fieldName, definition.aggregate == nil,
      let column = unit.raw[FieldPath.columnName(field.value)]
    else { return nil }
    let name = definition.channel.rawValue
    switch column.blanks {
    case .none: return nil
    case .emptied:
      guard definition.type?.value == .quantitative, isScaled(definition, unit) else { return nil }
      return problem(
        "empty cells of '\(field.value)' are not supported for '\(name)', where Vega reads them as 0; "
          + "leave their rows out or give the data 'format.parse'", at: definition.position)
    case .absent:
      let isStacked =
        unit.stack?.channel == definition.channel && isBelowOthers(column, unit)
      let isDiscrete = scale(of: definition, unit)?.discreteValues != nil
      guard isStacked || isDiscrete && isTold(definition, column) else { return nil }
      return problem(
        "rows without '\(field.value)' are not supported for '\(name)'; write null",
        at: definition.position)
    }
  }

  /// Whether a row without the field is one of several in a stack, which then has no height.
  private func isBelowOthers(_ column: Column, _ unit: UnitData) -> Bool {
    var places = Grouping(single: unit.raw.rowCount)
    for dimension in unit.unit.stack?.dimensions ?? [] {
      if let name = unit.unit.encoding[dimension]?.columnName, let column = unit.raw[name] {
        places = places.crossed(with: column.grouping)
      }
    }
    return places.rows.contains { rows in
      rows.count > 1 && rows.contains(where: column.isAbsent(row:))
    }
  }

  /// Whether the chart says what the value is, or tells it from null.
  private func isTold(_ definition: ChannelDefinition, _ column: Column) -> Bool {
    let isPlace = [.x, .y, .xOffset, .yOffset].contains(definition.channel)
    if isPlace || definition.legend?.isHidden != true { return true }
    return (0..<column.count).contains { column.isNull(row: $0) && !column.isAbsent(row: $0) }
  }

  private func scale(of definition: ChannelDefinition, _ unit: UnitData) -> ResolvedScale? {
    resolution.scale(definition.channel, of: unit)
  }

  private func isScaled(_ definition: ChannelDefinition, _ unit: UnitData) -> Bool {
    scale(of: definition, unit) != nil
  }

  /// Bars of one step's part of a band, where the part is a place on a continuous scale and nobody
  /// writes how broad they are.
  private func offset(_ definition: ChannelDefinition, _ unit: UnitData) -> Diagnostic? {
    guard [.xOffset, .yOffset].contains(definition.channel), definition.isField,
      [.bar, .rect].contains(unit.unit.mark), let scale = scale(of: definition, unit),
      scale.discreteValues == nil, !saysBreadth(unit.unit.properties, definition.channel)
    else { return nil }
    return problem(
      "'\(definition.channel.rawValue)' on a continuous scale is not supported for "
        + "\(unit.unit.mark.plural)", at: definition.position)
  }

  private func saysBreadth(_ properties: MarkProperties, _ channel: Channel) -> Bool {
    channel == .xOffset
      ? properties.width != nil || properties.computedNumbers[.width] != nil
      : properties.height != nil || properties.computedNumbers[.height] != nil
  }

  private func numbersOfTimes(_ definition: ChannelDefinition) -> Diagnostic? {
    guard definition.type?.value == .temporal, let axis = definition.axis?.properties,
      let format = axis.format, format.kind == .number
    else { return nil }
    return problem(
      "'formatType' 'number' is not supported for times",
      at: format.pattern?.position ?? definition.position)
  }

  /// An anchor may move the bins away from some of the values, whose rows are left out unless
  /// another channel says first what of the field is valid.
  private func outside(_ definition: ChannelDefinition, _ unit: UnitData) -> Diagnostic? {
    let twins = unit.unit.encoding.definitions.count {
      $0.fieldName?.value == definition.fieldName?.value && $0.aggregate == nil
        && $0.standsOnContinuousScale && $0.scaled != nil
    }
    guard definition.isBinnedHere, definition.channel == .x || definition.channel == .y, twins > 1,
      definition.standsOnContinuousScale,
      let column = definition.columnName.flatMap({ unit.raw[$0] }),
      column.scriptNumbers.values.contains(where: \.isInfinite)
    else { return nil }
    return problem(
      "values outside of the bins of '\(definition.channel.rawValue)' are not supported",
      at: definition.position)
  }

  /// Steps have room for the offsets of the first layer alone.
  private func lateOffset(_ definition: ChannelDefinition, _ unit: UnitData) -> Diagnostic? {
    guard [.xOffset, .yOffset].contains(definition.channel),
      scale(of: definition, unit)?.discreteValues != nil,
      let plot = resolution.root.plots.first(where: { $0.units.contains { $0.id == unit.id } }),
      let first = plot.units.first, resolution.scale(definition.channel, of: first) == nil,
      case .steps(_, _, nil, false) = definition.channel == .xOffset ? plot.width : plot.height
    else { return nil }
    return problem(
      "'\(definition.channel.rawValue)' is not supported where the first layer has none, which "
        + "decides the size; write the size", at: definition.position)
  }

  /// A sum in which one of the parts is no number is none from there on.
  private func stacked(_ definition: ChannelDefinition, _ unit: UnitData) -> Diagnostic? {
    guard unit.stack?.channel == definition.channel,
      let column = definition.columnName.flatMap({ unit.table[$0] })
    else { return nil }
    let numbers = column.scriptNumbers
    let isBroken = numbers.values.indices.contains { row in
      numbers.values[row].isNaN && (numbers.isMissing.isEmpty || !numbers.isMissing[row])
    }
    guard isBroken else { return nil }
    return problem(
      "a stack over what is no number is not supported for '\(definition.channel.rawValue)'",
      at: definition.position)
  }

  /// The grammar imputes the field as it was before it was binned or summed up.
  private func imputed(_ definition: ChannelDefinition, _ unit: UnitData) -> Diagnostic? {
    guard let impute = definition.impute else { return nil }
    let key = unit.unit.encoding[definition.channel == .x ? .y : .x]
    let uses = unit.unit.encoding.definitions.compactMap(\.scaled)
    let isChanged = [definition, key].compactMap { $0 }.contains {
      $0.isBinnedHere || $0.timeUnit != nil
    }
    let isOfItself = key?.fieldName.map { $0.value == definition.fieldName?.value } ?? false
    guard isChanged || isOfItself || uses.contains(where: \.aggregates) else { return nil }
    return problem(
      "'impute' is not supported beside 'aggregate', 'bin' and 'timeUnit'", at: impute.position)
  }

  private func area(_ definition: ChannelDefinition, _ unit: UnitData) -> Diagnostic? {
    guard unit.unit.mark == .area, definition.channel == .x || definition.channel == .y else {
      return nil
    }
    let encoding = unit.unit.encoding
    if definition.channel == .y, definition.type?.value == .temporal,
      encoding[.x]?.type?.value == .temporal
    {
      return problem("areas over two axes of times are not supported", at: definition.position)
    }
    guard definition.isBinnedHere else { return nil }
    if let share = definition.bandPosition, share != 0.5 {
      return problem(
        "'bandPosition' is not supported for areas over bins", at: definition.position)
    }
    if unit.stack == nil, encoding[definition.channel == .x ? .x2 : .y2] == nil,
      encoding.all(.color).contains(where: { $0.scaled?.isField == true })
    {
      return problem("unstacked areas over bins are not supported", at: definition.position)
    }
    return nil
  }

  // MARK: Facets

  private func facetValues(_ data: ViewData) -> [Diagnostic] {
    switch data {
    case .unit, .layer: return []
    case .concat(_, let views): return views.flatMap(facetValues)
    case .facet(let facet):
      let own = facet.view.definitions.compactMap { definition -> Diagnostic? in
        guard let field = definition.fieldName else { return nil }
        let name = FieldPath.columnName(field.value)
        let isAbsent = facet.cells.flatMap(\.data.units).contains { unit in
          if case .absent? = unit.raw[name]?.blanks { true } else { false }
        }
        if !isAbsent { return nil }
        return problem(
          "rows without '\(field.value)' are not supported for "
            + "'\(definition.channel.rawValue)'; write null", at: definition.position)
      }
      return own + facet.cells.flatMap { facetValues($0.data) }
    }
  }

  // MARK: Domains

  private var domains: [Diagnostic] {
    resolution.scales.compactMap { scale in
      guard let values = scale.discreteValues else { return nil }
      let kinds = Set(values.compactMap(\.kindOfName))
      guard kinds.count > 1 else { return nil }
      return problem(
        "values of several kinds (\(kinds.map(\.rawValue).sorted().joined(separator: ", "))) are "
          + "not supported for '\(scale.channel.rawValue)'", at: scale.position)
    }
  }
}

private enum NameKind: String {
  case numbers, texts, times
  case truths = "true and false"
  case lists
}

extension Value {
  fileprivate var kindOfName: NameKind? {
    switch self {
    case .null: nil
    case .number: .numbers
    case .text: .texts
    case .time: .times
    case .bool: .truths
    case .list, .record: .lists
    }
  }
}
