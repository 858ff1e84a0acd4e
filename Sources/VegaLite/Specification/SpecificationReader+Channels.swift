import Diagnostics
import SourceTree

/// Properties of channels that change what is shown: order, stacks, values and conditions.
extension SpecificationReader {
  func stack(_ properties: inout PropertyReader) -> Located<StackSpecification>? {
    guard let entry = properties.entry("stack") else { return nil }
    if entry.value.isNull { return Located(.off, at: entry.namePosition) }
    if let flag = entry.value.bool {
      return Located(flag ? .on(.zero) : .off, at: entry.value.position)
    }
    let mode: StackMode? = properties.choice(
      of: entry.value, "'\(properties.path(of: "stack"))'")
    return mode.map { Located(.on($0), at: entry.value.position) }
  }

  func impute(_ properties: inout PropertyReader) -> ImputeSpecification? {
    guard let entry = properties.entry("impute"), !entry.value.isNull else { return nil }
    return properties.object("impute") { impute in
      var values = ImputeSpecification(position: impute.position)
      values.method = impute.choice("method") ?? .value
      if let node = impute.node("value"),
        let value = literal(node, &impute, impute.path(of: "value"))
      {
        values.value = value.value
      }
      if let node = impute.node("keyvals") {
        if node.mapping != nil {
          values.keyValues = keySequence(&impute)
        } else {
          values.keyValues = (literals(&impute, "keyvals") ?? []).map(\.value)
        }
      }
      values.frame = frame(&impute) ?? .all
      return values
    }
  }

  /// `keyvals: {start, stop, step}`
  private func keySequence(_ impute: inout PropertyReader) -> [Value] {
    impute.object("keyvals") { keys -> [Value] in
      let start = keys.number("start") ?? 0
      let step = keys.number("step") ?? 1
      guard let stop = keys.number("stop") else {
        keys.report("'\(keys.path)' has no 'stop'", at: keys.position)
        return []
      }
      let numbers = NumberSequence(start: start, stop: stop, step: step).numbers(atMost: 100_000)
      if numbers == nil { keys.report("'\(keys.path)' has too many values", at: keys.position) }
      return (numbers ?? []).map(Value.number)
    } ?? []
  }

  // MARK: Order

  func sort(_ properties: inout PropertyReader) -> SortSpecification? {
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
    if node.bool == false { return .appearance }
    properties.wrongType("'\(path)'", "an order, a channel or a list", node)
    return nil
  }

  /// Rows follow one another by the field itself only.
  func plainSort(_ properties: inout PropertyReader) -> SortSpecification? {
    guard let entry = properties.entry("sort") else { return nil }
    if entry.value.isNull { return .appearance }
    let order: SortOrder? = properties.choice("sort")
    return order.map { .natural(isDescending: $0 == .descending) }
  }

  private func sortObject(
    _ properties: inout PropertyReader, _ node: Node, _ path: String
  ) -> SortSpecification? {
    properties.object(node, path: path) { sort -> SortSpecification? in
      if let entry = sort.entry("order"), entry.value.isNull {
        // Neither this way nor that.
        sort.accept("field", "op", "encoding")
        return .appearance
      }
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

  // MARK: Conditions

  func conditions(
    _ properties: inout PropertyReader, of channel: Channel
  ) -> [ConditionalDefinition] {
    guard let node = properties.node("condition") else { return [] }
    let path = properties.path(of: "condition")
    var found: [ConditionalDefinition] = []
    for (index, inner) in (node.sequence ?? [node]).enumerated() {
      let path = node.sequence == nil ? path : "\(path)[\(index)]"
      properties.object(inner, path: path) { condition in
        guard let test = test(&condition) else {
          condition.accept(condition.names)
          return
        }
        let definition = conditionalDefinition(&condition, of: channel)
        if let definition {
          found.append(ConditionalDefinition(test: test, definition: definition))
        }
      }
    }
    return found
  }

  /// `test` or `param` of a condition. A selection is empty in a picture, which selects everything
  /// unless `empty` is false.
  func test(_ condition: inout PropertyReader) -> Predicate? {
    let path = condition.path(of: "test")
    condition.accept("empty")
    if let node = condition.node("test") {
      return predicate(node, &condition, path: path)
    }
    if let name = condition.locatedText("param") {
      let selectsWhenEmpty = condition.bool("empty") ?? true
      if parameters.initial.contains(name.value) {
        return .parameter(name, whenEmpty: selectsWhenEmpty)
      }
      if parameters.expressions.selections.contains(name.value) {
        return selectsWhenEmpty ? .all([]) : .any([])
      }
      if let value = parameters.expressions.parameters[name.value] {
        return value.isTruthy ? .all([]) : .any([])
      }
      condition.report(
        "no parameter '\(name.value)'", at: name.position,
        suggestion: nearestName(to: name.value, among: parameters.names))
      return nil
    }
    if condition.has("selection") {
      condition.report(
        "'\(condition.path(of: "selection"))' is an older form of 'param', which is not supported",
        at: condition.entry("selection")?.namePosition ?? condition.position, suggestion: "param")
    } else if !condition.has("param") {
      condition.report("'\(condition.path)' has no 'test' and no 'param'", at: condition.position)
    }
    return nil
  }

  // MARK: Values

  func visualValue(
    _ node: Node, of channel: Channel, _ properties: inout PropertyReader
  ) -> VisualValue? {
    let subject = "'\(properties.path(of: "value"))'"
    if node["expr"] != nil {
      return rowExpression(node, &properties, path: properties.path(of: "value")).map {
        .expression($0)
      }
    }
    func number(_ range: ClosedRange<Double>) -> VisualValue? {
      if node.isNull { return .nothing }
      return properties.number(of: node, subject, in: range).map { .number($0) }
    }
    switch channel {
    case .x, .x2: return node.string == "width" ? .end : number(-1e5...1e5)
    case .y, .y2: return node.string == "height" ? .end : number(-1e5...1e5)
    case .color, .fill, .stroke:
      return node.isNull
        ? .paint(.none)
        : properties.paint(of: node, subject, allowsGradients: true).map { .paint($0) }
    case .opacity, .fillOpacity, .strokeOpacity: return number(0...1)
    case .size, .strokeWidth: return number(0...1e6)
    case .angle, .theta, .theta2, .radius, .radius2, .xOffset, .yOffset, .xError, .xError2,
      .yError, .yError2:
      return number(-1e5...1e5)
    case .shape: return shape(node, &properties, subject).map { .shape($0) }
    case .strokeDash:
      return node.isNull
        ? .nothing : properties.numbers(of: node, subject, in: 0...1e4).map { .dash($0) }
    case .text, .url, .href:
      return node.isNull ? .text([]) : properties.lines(of: node, subject).map { .text($0) }
    case .order: return node.number.map { .number($0) } ?? .nothing
    case .tooltip, .detail, .key, .description, .row, .column, .facet: return .nothing
    }
  }
}
