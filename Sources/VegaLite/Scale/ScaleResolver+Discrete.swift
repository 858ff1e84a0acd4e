import Diagnostics

extension ScaleResolver {
  mutating func discreteDomain(_ scale: ScaleSpecification) -> ResolvedScale.Domain? {
    if let domain = scale.domain, let values = domain.value.values {
      let written = values.map(\.value)
      if let twice = Self.firstRepeated(written) {
        report("'\(twice.text)' stands twice in the domain", at: domain.position)
        return nil
      }
      if channel.isPosition { return .discrete(written) }
      // Colours and shapes go on behind the domain, so that no row is without one.
      var values = DistinctValues()
      values.add(written)
      for use in uses { values.add(self.values(use)) }
      let others = values.values.dropFirst(written.count).sorted { Value.order($0, $1) < 0 }
      return .discrete(written + others)
    }
    var distinct = DistinctValues()
    // The sort of one layer holds for all, wherever it stands.
    let sorted = uses.filter { $0.definition.sort != nil }
    for use in sorted + uses.filter({ $0.definition.sort == nil }) {
      distinct.add(sortedValues(use))
    }
    var values = distinct.values
    if sorted.isEmpty {
      // Layers with values of their own are sorted as one.
      values.sort { Value.order($0, $1) < 0 }
    }
    return .discrete(values)
  }

  private static func firstRepeated(_ values: [Value]) -> Value? {
    var known: Set<Value> = []
    return values.first { !known.insert($0).inserted }
  }

  /// The distinct values of one layer in order of appearance.
  private func values(_ use: ScaleUse) -> [Value] {
    if case .datum(let value) = use.definition.source { return [value.value] }
    guard let column = use.data.column(of: use.definition) else { return [] }
    return column.grouping.firstRows.map { column[$0] }
  }

  private mutating func sortedValues(_ use: ScaleUse) -> [Value] {
    let values = values(use)
    var sort = use.definition.sort
    if case .channel(let channel, let isDescending, _)? = sort, channel == self.channel {
      // By its own values.
      sort = .natural(isDescending: isDescending)
    }
    switch sort {
    case nil: return values.sorted { Value.order($0, $1) < 0 }
    case .natural(let isDescending)?:
      let sorted = values.sorted { Value.order($0, $1) < 0 }
      return isDescending ? sorted.reversed() : sorted
    case .appearance?: return values
    case .values(let wanted)?:
      // The named ones first, the rest as they come.
      let ranks = ValueIndex(wanted.map(\.value))
      return values.enumerated().sorted { left, right in
        let first = ranks[left.element] ?? wanted.count
        let second = ranks[right.element] ?? wanted.count
        return (first, left.offset) < (second, right.offset)
      }.map(\.element)
    case .channel(let channel, let isDescending, let position)?:
      return sorted(values, use, byChannel: channel, isDescending, position)
    case .field(let field, let operation, let isDescending, _)?:
      let fallback: AggregateOperation = use.data.stack == nil ? .min : .sum
      return sorted(values, use, by: field, operation ?? fallback, isDescending)
    }
  }

  private mutating func sorted(
    _ values: [Value], _ use: ScaleUse, byChannel channel: Channel, _ isDescending: Bool,
    _ position: SourcePosition
  ) -> [Value] {
    guard let other = use.unit.encoding[channel], other.isField else {
      report("'sort' names '\(channel.rawValue)', which has no field", at: position)
      return values
    }
    let fallback: AggregateOperation = use.data.stack == nil ? .min : .sum
    return sorted(
      values, use, by: other.fieldName,
      other.aggregate?.value ?? (other.fieldName == nil ? .count : fallback), isDescending)
  }

  /// By an aggregate of the rows behind each value, before the encoding aggregates them.
  private mutating func sorted(
    _ values: [Value], _ use: ScaleUse, by field: Located<String>?,
    _ operation: AggregateOperation, _ isDescending: Bool
  ) -> [Value] {
    let table = use.data.raw
    guard let own = use.definition.fieldName.flatMap({ table[FieldPath.columnName($0.value)] })
    else { return values }
    var column: Column?
    if let field {
      let name = FieldPath.columnName(field.value)
      guard let found = table[name] else {
        diagnostics.append(
          .error(
            at: SourceRange(file: file, start: field.position), "no column '\(name)' to sort by",
            suggestion: nearestName(to: name, among: table.names)))
        return values
      }
      column = found
    }
    let grouping = own.grouping
    let groups = grouping.rows
    var keys: [Value: Value] = [:]
    for (group, row) in grouping.firstRows.enumerated() {
      keys[own[row]] = key(of: operation, column, groups[group])
    }
    return values.enumerated().sorted { left, right in
      let order = Value.order(keys[left.element] ?? .null, keys[right.element] ?? .null)
      if order != 0 { return isDescending ? order > 0 : order < 0 }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// Words have a least and a greatest, too.
  private func key(of operation: AggregateOperation, _ column: Column?, _ rows: [Int]) -> Value {
    if let column, operation == .min || operation == .max, case .texts = column.storage {
      let values = rows.map { column[$0] }.filter { !$0.isNull }
      let numbers = values.compactMap(\.number)
      if numbers.count < values.count {
        let sorted = values.sorted { Value.order($0, $1) < 0 }
        return (operation == .min ? sorted.first : sorted.last) ?? .null
      }
    }
    return Aggregation.result(of: operation, column, rows)
  }
}
