import Diagnostics

extension Normalizer {
  /// The encoding with the types that the grammar implies where none is written.
  mutating func typed(_ encoding: EncodingSpecification) -> EncodingSpecification {
    var encoding = encoding
    for index in encoding.definitions.indices {
      var definition = typed(encoding.definitions[index])
      // The other end of a range has the type of the first.
      if let main = definition.channel.secondaryOf, definition.type == nil, definition.isField {
        let type = encoding[main].flatMap { typed($0).type?.value }
        definition.type = type.map { Located($0, at: definition.position) }
      }
      encoding.definitions[index] = definition
    }
    return encoding
  }

  mutating func typed(_ definition: ChannelDefinition) -> ChannelDefinition {
    var definition = definition
    definition.conditions = definition.conditions.map {
      ConditionalDefinition(test: $0.test, definition: typed($0.definition))
    }
    if let operation = definition.aggregate?.value.operation, operation.isCount,
      let type = definition.type, type.value != .quantitative
    {
      warn(
        "'\(definition.channel.rawValue)': a \(operation.rawValue) is 'quantitative', not "
          + "'\(type.value.rawValue)'", at: type.position)
      definition.type = Located(.quantitative, at: type.position)
    }
    if definition.type == nil, let type = Self.impliedType(definition) {
      definition.type = Located(type, at: definition.position)
    }
    return definition
  }

  private static func impliedType(_ definition: ChannelDefinition) -> FieldType? {
    switch definition.source {
    case .value, .inherited: return nil
    case .datum(let value):
      switch value.value {
      case .number: return .quantitative
      case .text: return .nominal
      case .time: return .temporal
      case .null, .bool, .list, .record: return nil
      }
    case .field, .rowCount: break
    }
    if definition.channel.isSecondary { return nil }
    switch definition.channel {
    case .row, .column, .facet, .shape, .strokeDash: return .nominal
    case .order: return .ordinal
    default: break
    }
    if case .values? = definition.sort { return .ordinal }
    if definition.timeUnit != nil { return .temporal }
    switch definition.bin?.value {
    case .on?, .binned?: return .quantitative
    case .off?, nil: break
    }
    if definition.aggregate?.value.operation != nil { return .quantitative }
    if case .rowCount = definition.source { return .quantitative }
    if let scale = definition.scale?.properties?.type?.value {
      if scale.isTemporal { return .temporal }
      if scale.isNumeric { return .quantitative }
    }
    return .nominal
  }
}

extension ScaleType {
  /// From numbers, to numbers or to classes.
  var isNumeric: Bool { !isTemporal && !isDiscrete }
}
