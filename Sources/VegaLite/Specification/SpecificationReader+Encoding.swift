import Diagnostics
import SourceTree

extension SpecificationReader {
  /// - Parameter isShared: whether layers may complete what is said here.
  func encoding(
    _ properties: inout PropertyReader, isShared: Bool
  ) -> EncodingSpecification {
    var definitions: [ChannelDefinition] = []
    var removed: Set<Channel> = []
    for channel in Channel.allCases {
      guard let entry = properties.entry(channel.rawValue) else { continue }
      if entry.value.isNull {
        removed.insert(channel)
        continue
      }
      if channel == .tooltip {
        definitions.append(contentsOf: tooltip(entry, &properties))
        continue
      }
      let path = properties.path(of: channel.rawValue)
      var nodes = [entry.value]
      if let sequence = entry.value.sequence, channel == .detail || channel == .order {
        nodes = sequence
      }
      for node in nodes {
        let definition = properties.object(node, path: path) {
          self.definition(&$0, of: channel, at: entry.namePosition, isShared: isShared)
        }
        if let definition = definition ?? nil { definitions.append(definition) }
      }
    }
    // In the order of the text, which is the order in which a mark is described.
    let order = properties.names
    definitions.sort {
      (order.firstIndex(of: $0.channel.rawValue) ?? 0)
        < (order.firstIndex(of: $1.channel.rawValue) ?? 0)
    }
    return EncodingSpecification(definitions: definitions, removed: removed)
  }

  /// A still picture shows no tooltip, but its fields take part in grouping the rows.
  private func tooltip(
    _ entry: Node.Entry, _ properties: inout PropertyReader
  ) -> [ChannelDefinition] {
    let path = properties.path(of: entry.name)
    return (entry.value.sequence ?? [entry.value]).compactMap { node in
      let definition = properties.object(node, path: path) { tooltip -> ChannelDefinition? in
        let aggregate = self.aggregate(&tooltip)
        _ = type(&tooltip)
        tooltip.accept("title", "format", "value")
        let source: ChannelDefinition.Source
        if let field = field(&tooltip) {
          source = aggregate?.value == .count ? .rowCount : .field(field)
        } else if aggregate?.value.countsRows == true {
          source = .rowCount
        } else {
          if tooltip.names.allSatisfy(["title", "format", "type"].contains) {
            tooltip.report("'\(path)' has no 'field' and no 'value'", at: tooltip.position)
          }
          return nil
        }
        var definition = ChannelDefinition(
          channel: .tooltip, source: source, position: entry.namePosition)
        definition.aggregate = aggregate
        return definition
      }
      return definition ?? nil
    }
  }

  private func definition(
    _ properties: inout PropertyReader, of channel: Channel, at position: SourcePosition,
    isShared: Bool
  ) -> ChannelDefinition? {
    let aggregate = aggregate(&properties)
    let type = type(&properties)
    guard let source = source(&properties, of: channel, aggregate, isShared: isShared)
    else { return nil }
    var definition = ChannelDefinition(channel: channel, source: source, position: position)
    definition.aggregate = aggregate
    definition.type = type
    // A value has no scale: title, axis and the like would mean nothing.
    if case .value = source { return definition }
    definition.title = properties.title("title")
    switch channel {
    case .x, .y:
      definition.axis = guide(&properties, "axis", axis)
      definition.scale = scale(&properties, of: channel)
      definition.sort = sort(&properties)
      definition.stack = stack(&properties)
    case .color, .fill, .stroke, .shape, .size:
      definition.legend = guide(&properties, "legend", legend)
      definition.scale = scale(&properties, of: channel)
      definition.sort = sort(&properties)
    case .order: definition.sort = plainSort(&properties)
    case .text: definition.format = properties.locatedText("format")
    case .x2, .y2, .opacity, .tooltip, .detail: break
    }
    return definition
  }

  private func source(
    _ properties: inout PropertyReader, of channel: Channel,
    _ aggregate: Located<AggregateOperation>?, isShared: Bool
  ) -> ChannelDefinition.Source? {
    let field = field(&properties)
    let datum = properties.entry("datum")
    let value = properties.entry("value")
    if let field {
      for other in [datum, value] {
        guard let other else { continue }
        properties.report(
          "'\(properties.path)' has both 'field' and '\(other.name)'", at: other.namePosition)
      }
      return aggregate?.value == .count ? .rowCount : .field(field)
    }
    if let datum {
      return literal(datum.value, &properties, properties.path(of: "datum")).map {
        .datum($0)
      }
    }
    if let value { return visualValue(value.value, of: channel, &properties).map { .value($0) } }
    if aggregate?.value.countsRows == true { return .rowCount }
    if isShared { return .inherited }
    if let aggregate {
      properties.report(
        "'\(properties.path)': aggregate '\(aggregate.value.rawValue)' needs a 'field'",
        at: aggregate.position)
    } else if properties.diagnostics.isEmpty, !hasUnsupportedSource(properties) {
      properties.report(
        "'\(properties.path)' has no 'field', 'datum' or 'value'", at: properties.position)
    }
    return nil
  }

  private func hasUnsupportedSource(_ properties: PropertyReader) -> Bool {
    properties.has("condition") || properties.has("field") || properties.has("aggregate")
  }

  private func field(_ properties: inout PropertyReader) -> Located<String>? {
    if let node = properties.node("field"), node.mapping != nil {
      properties.report(
        "'\(properties.path).field' refers to a repeat, which is not supported", at: node.position)
      return nil
    }
    return properties.locatedText("field")
  }

  private func aggregate(_ properties: inout PropertyReader) -> Located<AggregateOperation>? {
    if let node = properties.node("aggregate"), let entry = node.mapping?.first {
      properties.report(
        "aggregate '\(entry.name)' in '\(properties.path)' is not supported",
        at: entry.namePosition)
      return nil
    }
    return properties.locatedChoice("aggregate")
  }

  private func type(_ properties: inout PropertyReader) -> Located<FieldType>? {
    let short: [String: FieldType] = [
      "Q": .quantitative, "T": .temporal, "O": .ordinal, "N": .nominal,
    ]
    if let node = properties.node("type"), let word = node.string, let type = short[word] {
      return Located(type, at: node.position)
    }
    return properties.locatedChoice("type")
  }

  private func stack(_ properties: inout PropertyReader) -> Located<StackSpecification>? {
    guard let entry = properties.entry("stack") else { return nil }
    if entry.value.isNull { return Located(.off, at: entry.namePosition) }
    if let flag = entry.value.bool {
      return Located(flag ? .on(.zero) : .off, at: entry.value.position)
    }
    let mode: StackMode? = properties.choice(
      of: entry.value, "'\(properties.path(of: "stack"))'")
    return mode.map { Located(.on($0), at: entry.value.position) }
  }

  enum SortOrder: String, CaseIterable { case ascending, descending }

  private func sort(_ properties: inout PropertyReader) -> SortSpecification? {
    guard let entry = properties.entry("sort") else { return nil }
    let path = properties.path(of: "sort")
    let node = entry.value
    if node.isNull { return .appearance }
    if node.sequence != nil { return literals(&properties, "sort").map { .values($0) } }
    if node.mapping != nil { return sortObject(&properties, node, path) }
    if let word = node.string {
      if let order = SortOrder(rawValue: word) {
        return .natural(isDescending: order == .descending)
      }
      let name = word.hasPrefix("-") ? String(word.dropFirst()) : word
      if let channel = Channel(rawValue: name) {
        return .channel(channel, isDescending: word.hasPrefix("-"), node.position)
      }
      properties.report(
        "'\(path)' must be 'ascending', 'descending', a channel or a list, not '\(word)'",
        at: node.position,
        suggestion: nearestName(to: name, among: ["ascending", "descending", "x", "y", "color"]))
      return nil
    }
    properties.wrongType("'\(path)'", "an order, a channel or a list", node)
    return nil
  }

  /// Rows follow one another by the field itself only.
  private func plainSort(_ properties: inout PropertyReader) -> SortSpecification? {
    let order: SortOrder? = properties.choice("sort")
    return order.map { .natural(isDescending: $0 == .descending) }
  }

  private func sortObject(
    _ properties: inout PropertyReader, _ node: Node, _ path: String
  ) -> SortSpecification? {
    properties.object(node, path: path) { sort -> SortSpecification? in
      let order: SortOrder? = sort.choice("order")
      let isDescending = order == .descending
      if let channel: Located<Channel> = sort.locatedChoice("encoding") {
        return .channel(channel.value, isDescending: isDescending, channel.position)
      }
      let field = sort.locatedText("field")
      let operation: AggregateOperation? = sort.choice("op")
      if field == nil, operation?.countsRows != true, sort.diagnostics.isEmpty {
        sort.report("'\(path)' has no 'field' and no 'encoding'", at: sort.position)
        return nil
      }
      return .field(field, operation, isDescending: isDescending, node.position)
    } ?? nil
  }

  private func visualValue(
    _ node: Node, of channel: Channel, _ properties: inout PropertyReader
  ) -> VisualValue? {
    let subject = "'\(properties.path(of: "value"))'"
    func number(_ range: ClosedRange<Double>, _ expected: String) -> VisualValue? {
      if let number = node.number, range.contains(number) { return .number(number) }
      properties.wrongType(subject, expected, node)
      return nil
    }
    switch channel {
    case .x, .x2:
      return node.string == "width"
        ? .end : number(-10_000...10_000, "a number of pixels or 'width'")
    case .y, .y2:
      return node.string == "height"
        ? .end : number(-10_000...10_000, "a number of pixels or 'height'")
    case .color, .fill, .stroke:
      return node.isNull ? .paint(.none) : properties.paint(of: node, subject).map { .paint($0) }
    case .opacity: return number(0...1, "a number from 0 to 1")
    case .size: return number(0...1e6, "a number, 0 or more")
    case .shape: return properties.choice(of: node, subject).map { .shape($0) }
    case .text:
      return node.isNull ? .text([]) : properties.lines(of: node, subject).map { .text($0) }
    case .tooltip, .detail, .order: return .nothing
    }
  }
}
