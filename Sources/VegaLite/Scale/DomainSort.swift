import Diagnostics

/// The order of the discrete values of one definition, by its `sort`.
struct DomainSort {
  let definition: ChannelDefinition
  /// The rows before they are aggregated; of a view in a facet those of each cell.
  let raws: [Table]
  let file: String
  /// The other channels, by which a sort may go.
  var encoding = EncodingSpecification()
  /// The fields by which a stack stands; `nil` where nothing is stacked.
  var stackFields: Set<String>?
  /// The column of the values, where it is not that of the domain.
  var valueColumn: String?

  init(
    _ definition: ChannelDefinition, raw raws: [Table], file: String,
    encoding: EncodingSpecification = EncodingSpecification(), stackFields: Set<String>? = nil,
    valueColumn: String? = nil
  ) {
    self.definition = definition
    self.raws = raws
    self.file = file
    self.encoding = encoding
    self.stackFields = stackFields
    self.valueColumn = valueColumn
  }

  /// What a sort by a field takes where it names no operation: parts of a stack stand on one another,
  /// so that their sum is what one sees.
  private func fallback(_ field: Located<String>?) -> AggregateOperation {
    guard let stackFields, let field, !stackFields.contains(field.value) else { return .min }
    return .sum
  }

  /// - Throws: `DiagnosticError` where a column or channel is not there.
  func sorted(_ values: [Value]) throws -> [Value] {
    var sort = definition.sort
    if case .channel(let channel, let isDescending, _)? = sort,
      channel == definition.channel
    {
      // By its own values.
      sort = .natural(isDescending: isDescending)
    }
    switch sort {
    case nil: return values.sorted { Value.order($0, $1) < 0 }
    case .natural(let isDescending)?:
      return values.sorted { left, right in
        let order = Value.order(left, right)
        return isDescending ? order > 0 : order < 0
      }
    case .appearance?: return values
    case .values(let wanted)?:
      // The named ones first, the rest as they come.
      let ranks = ValueIndex(wanted.map { self.asWritten($0.value, like: values) })
      return values.enumerated().sorted { left, right in
        let first = ranks[left.element] ?? wanted.count
        let second = ranks[right.element] ?? wanted.count
        return (first, left.offset) < (second, right.offset)
      }.map(\.element)
    case .channel(let channel, let isDescending, let position)?:
      return try sorted(values, byChannel: channel, isDescending, position)
    case .field(let field, let operation, let isDescending, _)?:
      return try sorted(values, by: field, operation ?? fallback(field), isDescending)
    }
  }

  /// A list of a sort may name times and numbers as text, or text as numbers.
  private func asWritten(_ value: Value, like values: [Value]) -> Value {
    guard let first = values.first(where: { !$0.isNull }) else { return value }
    if case .time = first, let time = definition.timeUnit?.value.named(value) {
      return .time(time)
    }
    switch (first, value) {
    case (.time, .text(let text)): return DateParsing.time(text).map(Value.time) ?? value
    case (.time, .number(let number)): return .time(number)
    default: return value
    }
  }

  private func sorted(
    _ values: [Value], byChannel channel: Channel, _ isDescending: Bool, _ position: SourcePosition
  ) throws -> [Value] {
    guard let other = encoding[channel]?.scaled, other.isField else {
      throw DiagnosticError([
        .error(
          at: SourceRange(file: file, start: position),
          "'sort' names '\(channel.rawValue)', which has no field")
      ])
    }
    if case .argument(let isMaximum, let of)? = other.aggregate?.value {
      return try sorted(
        values, by: Located(of, at: position), isMaximum ? .max : .min, isDescending)
    }
    let operation =
      other.aggregate?.value.operation ?? (other.isRowCount ? .count : fallback(other.fieldName))
    return try sorted(values, by: other.fieldName, operation, isDescending)
  }

  private func column(named name: String) -> Column? {
    let columns = raws.compactMap { $0[name] }
    guard columns.count == raws.count, let first = columns.first else { return nil }
    return columns.count == 1 ? first : Column(columns.flatMap(\.values))
  }

  /// By an aggregate of the rows behind each value.
  private func sorted(
    _ values: [Value], by field: Located<String>?, _ operation: AggregateOperation,
    _ isDescending: Bool
  ) throws -> [Value] {
    guard let own = (valueColumn ?? definition.domainColumnName).flatMap(column(named:)) else {
      return values
    }
    var column: Column?
    if let field, operation != .count {
      let name = FieldPath.columnName(field.value)
      guard let found = self.column(named: name) else {
        if raws.allSatisfy({ $0.rowCount == 0 }) { return values }
        throw DiagnosticError([
          .error(
            at: SourceRange(file: file, start: field.position), "no column '\(name)' to sort by",
            suggestion: nearestName(to: name, among: raws.first?.names ?? []))
        ])
      }
      column = found
    }
    let grouping = own.grouping
    let results = Aggregation.column(of: operation, column, in: grouping)
    var keys: [Value: Value] = [:]
    for (group, row) in grouping.firstRows.enumerated() { keys[own[row]] = results[group] }
    return values.enumerated().sorted { left, right in
      let order = Value.order(keys[left.element] ?? .null, keys[right.element] ?? .null)
      if order != 0 { return isDescending ? order > 0 : order < 0 }
      return left.offset < right.offset
    }.map(\.element)
  }
}

extension ChannelDefinition {
  var isRowCount: Bool {
    if case .rowCount = source { return true }
    return aggregate?.value.operation == .count
  }
}
