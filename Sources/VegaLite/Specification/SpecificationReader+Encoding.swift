import Diagnostics
import SourceTree

extension SpecificationReader {
  /// The channels of a view in the order of the text, which is the order in which a mark is
  /// described.
  /// - Parameter isShared: whether layers may complete what is said here.
  func encoding(
    _ properties: inout PropertyReader, isShared: Bool
  ) -> EncodingSpecification {
    var encoding = EncodingSpecification()
    properties.vocabulary { Channel.allCases.map(\.rawValue) }
    for name in properties.names {
      guard let channel = Channel(rawValue: name) else {
        ignoreChannel(name, &properties)
        continue
      }
      guard let entry = properties.entry(name) else { continue }
      if entry.value.isNull {
        encoding.removed.insert(channel)
        continue
      }
      let path = properties.path(of: name)
      guard let nodes = entry.value.sequence else {
        let definition = definition(
          entry.value, &properties, path: path, of: channel, at: entry.namePosition,
          isShared: isShared)
        if let definition { encoding.definitions.append(definition) }
        continue
      }
      guard [.detail, .order, .tooltip].contains(channel) else {
        properties.wrongType("'\(path)'", "a mapping", entry.value)
        continue
      }
      for (index, node) in nodes.enumerated() {
        let definition = definition(
          node, &properties, path: "\(path)[\(index)]", of: channel, at: entry.namePosition,
          isShared: false)
        if let definition { encoding.definitions.append(definition) }
      }
    }
    return encoding
  }

  /// Vega-Lite warns of a channel that it does not know and draws the rest; so is it here, but for
  /// slips of the keyboard and what it does know.
  private func ignoreChannel(_ name: String, _ properties: inout PropertyReader) {
    let isKnown =
      ["latitude", "longitude", "latitude2", "longitude2", "time"].contains(name)
      || nearestName(to: name, among: Channel.allCases.map(\.rawValue)) != nil
    guard !isKnown, let entry = properties.entry(name) else { return }
    properties.note("there is no channel '\(name)', which has no effect", at: entry.namePosition)
  }

  /// A channel's definition, written as a mapping or in shorthand.
  func definition(
    _ node: Node, _ properties: inout PropertyReader, path: String, of channel: Channel,
    at position: SourcePosition, isShared: Bool
  ) -> ChannelDefinition? {
    guard node.mapping == nil else {
      let definition = properties.object(node, path: path) {
        self.definition(&$0, of: channel, at: position, isShared: isShared)
      }
      return definition ?? nil
    }
    guard node.string != nil else {
      properties.wrongType("'\(path)'", "a mapping or a field in short", node)
      return nil
    }
    guard let shorthand = shorthand(node, &properties, path: path) else { return nil }
    var definition = ChannelDefinition(
      channel: channel, source: shorthand.source(at: node.position), position: position)
    definition.adopt(shorthand, at: node.position)
    return definition
  }

  private func shorthand(
    _ node: Node, _ properties: inout PropertyReader, path: String
  ) -> Shorthand? {
    guard let text = node.string else { return nil }
    let shorthand = Shorthand(text)
    if shorthand.field.isEmpty, shorthand.aggregate?.countsRows != true {
      properties.report("'\(path)' names no field", at: node.position)
      return nil
    }
    return shorthand
  }

  /// The definition within a condition; `test` or `param` are read already.
  func conditionalDefinition(
    _ condition: inout PropertyReader, of channel: Channel
  ) -> ChannelDefinition? {
    definition(&condition, of: channel, at: condition.position, isShared: false)
  }

  private func definition(
    _ properties: inout PropertyReader, of channel: Channel, at position: SourcePosition,
    isShared: Bool
  ) -> ChannelDefinition? {
    var short: Located<Shorthand>?
    if let node = properties.node("shorthand") {
      let shorthand = shorthand(node, &properties, path: properties.path(of: "shorthand"))
      short = shorthand.map { Located($0, at: node.position) }
    }
    var definition = ChannelDefinition(channel: channel, source: .inherited, position: position)
    definition.aggregate = aggregate(&properties)
    definition.type = type(&properties)
    definition.bin = bin(&properties, of: channel)
    definition.timeUnit = timeUnit(&properties)
    definition.conditions = conditions(&properties, of: channel)
    if let short {
      definition.adopt(short.value, at: short.position)
      definition.source = short.value.source(at: short.position)
    }
    guard
      let source = source(&properties, definition, isShared: isShared || short != nil)
    else { return nil }
    if case .inherited = source {} else { definition.source = source }
    if case .rowCount = source { definition.countedField = properties.entry("field")?.value.string }
    details(&properties, &definition)
    return definition
  }

  /// Everything beside what the channel shows.
  private func details(
    _ properties: inout PropertyReader, _ definition: inout ChannelDefinition
  ) {
    let channel = definition.channel
    definition.title = properties.title("title")
    definition.bandPosition = properties.number("bandPosition", in: 0...1)
    if channel.hasScale, !channel.isSecondary {
      definition.scale = scale(&properties, of: channel)
    } else if channel.isSecondary {
      // Those of the channel itself hold for both.
      readUnused(["scale", "axis", "legend", "sort", "stack"], &properties, of: channel)
    }
    switch channel {
    case .x, .y:
      definition.axis = guide(&properties, "axis", axis)
      definition.stack = stack(&properties)
      definition.impute = impute(&properties)
      definition.sort = sort(&properties)
    case .theta, .radius:
      readUnused(["axis", "legend"], &properties, of: channel)
      definition.stack = stack(&properties)
      definition.sort = sort(&properties)
    case .row, .column, .facet:
      definition.header = guide(&properties, "header", header)
      definition.sort = sort(&properties)
      definition.arrangement = arrangement(&properties)
    case .text, .tooltip, .href, .url, .description, .key:
      definition.format = format(&properties)
      // Vega-Lite takes these for any channel and uses them only where there is a scale.
      readUnused(["scale", "axis", "legend", "sort", "stack"], &properties, of: channel)
    case .order: definition.sort = plainSort(&properties)
    case .detail, .x2, .y2, .theta2, .radius2, .xError, .xError2, .yError, .yError2: break
    default:
      if channel.hasLegend { definition.legend = guide(&properties, "legend", legend) }
      definition.sort = sort(&properties)
    }
  }

  /// What the grammar has for other channels is read as it is there, and told to have no effect.
  private func readUnused(
    _ names: [String], _ properties: inout PropertyReader, of channel: Channel
  ) {
    for name in names {
      guard let entry = properties.entry(name), !entry.value.isNull, entry.value.bool != false
      else { continue }
      switch name {
      case "scale": _ = scale(&properties, of: channel.secondaryOf ?? .color)
      case "axis": _ = guide(&properties, name, axis)
      case "legend": _ = guide(&properties, name, legend)
      case "sort": _ = sort(&properties)
      default: _ = stack(&properties)
      }
      properties.note(
        "'\(properties.path(of: name))' has no effect", at: entry.namePosition)
    }
  }

  // MARK: What is shown

  private func source(
    _ properties: inout PropertyReader, _ definition: ChannelDefinition, isShared: Bool
  ) -> ChannelDefinition.Source? {
    let channel = definition.channel
    let field = field(&properties)
    let datum = properties.entry("datum")
    let value = properties.entry("value")
    if let field {
      for other in [datum, value] {
        guard let other else { continue }
        properties.report(
          "'\(properties.path)' has both 'field' and '\(other.name)'", at: other.namePosition)
      }
      return definition.aggregate?.value.operation == .count ? .rowCount : .field(field)
    }
    if let datum {
      return literal(datum.value, &properties, properties.path(of: "datum")).map { .datum($0) }
    }
    if let value { return visualValue(value.value, of: channel, &properties).map { .value($0) } }
    if definition.aggregate?.value.operation?.countsRows == true { return .rowCount }
    if isShared { return .inherited }
    // Where no test holds the mark looks as it does without the channel.
    if !definition.conditions.isEmpty { return .inherited }
    // Rows can be put in the order in which they come, or turned round.
    if channel == .order, properties.has("sort") { return .inherited }
    if let aggregate = definition.aggregate {
      let name = aggregate.value.operation?.rawValue ?? "argmax"
      properties.report(
        "'\(properties.path)': aggregate '\(name)' needs a 'field'", at: aggregate.position)
    } else if properties.diagnostics.isEmpty, !properties.has("aggregate"),
      !properties.has("field"), !properties.has("condition")
    {
      // Vega-Lite leaves such a channel out, but for the layers that inherit it.
      properties.report(
        "'\(properties.path)' has no 'field', 'datum' or 'value'", at: properties.position)
    }
    return nil
  }

  private func field(_ properties: inout PropertyReader) -> Located<String>? {
    if let node = properties.node("field"), let entry = node.mapping?.first {
      properties.report(
        entry.name == "repeat"
          ? "'\(properties.path).field' refers to a 'repeat' that does not surround it"
          : "'\(properties.path).field' must be a field's name", at: node.position)
      return nil
    }
    return properties.locatedText("field")
  }

  private func aggregate(
    _ properties: inout PropertyReader
  ) -> Located<AggregateSpecification>? {
    guard let node = properties.node("aggregate") else { return nil }
    if node.mapping != nil {
      let argument = properties.object("aggregate") { argument -> AggregateSpecification? in
        let least = argument.text("argmin")
        let greatest = argument.text("argmax")
        if let greatest { return .argument(isMaximum: true, of: greatest) }
        return least.map { .argument(isMaximum: false, of: $0) }
      }
      return (argument ?? nil).map { Located($0, at: node.position) }
    }
    return properties.locatedChoice("aggregate", AggregateOperation.self).map {
      Located(.operation($0.value), at: $0.position)
    }
  }

  private func type(_ properties: inout PropertyReader) -> Located<FieldType>? {
    if let node = properties.node("type"), let word = node.string,
      let type = Shorthand.type(named: word)
    {
      return Located(type, at: node.position)
    }
    return properties.locatedChoice("type")
  }
}

extension Channel {
  var hasLegend: Bool {
    switch self {
    case .color, .fill, .stroke, .opacity, .fillOpacity, .strokeOpacity, .size, .shape,
      .strokeDash, .strokeWidth, .angle:
      true
    default: false
    }
  }
}

extension ChannelDefinition {
  /// What the shorthand says and nothing else does.
  mutating func adopt(_ shorthand: Shorthand, at position: SourcePosition) {
    if type == nil, let type = shorthand.type { self.type = Located(type, at: position) }
    if aggregate == nil, let operation = shorthand.aggregate {
      aggregate = Located(.operation(operation), at: position)
    }
    if timeUnit == nil, let unit = shorthand.timeUnit {
      timeUnit = Located(unit, at: position)
    }
  }
}
