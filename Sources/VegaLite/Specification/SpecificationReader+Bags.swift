import Diagnostics
import SourceTree

extension SpecificationReader {
  /// All visual properties of one kind that stand in an object.
  /// - Parameter conditional: whether a value may depend on conditions.
  func bag<Key: PropertyKey>(
    _ properties: inout PropertyReader, conditional: Bool = false
  ) -> PropertyBag<Key> {
    var bag = PropertyBag<Key>()
    properties.vocabulary { Key.allCases.map(\.rawValue) }
    for name in properties.names {
      guard let key = Key(rawValue: name), let entry = properties.entry(name) else { continue }
      if Key.unsupported.contains(key) {
        properties.report(
          "'\(properties.path(of: name))' is not supported", at: entry.namePosition)
        continue
      }
      if Key.ineffective.contains(key) {
        properties.note(
          "'\(properties.path(of: name))' has no effect here", at: entry.namePosition)
      }
      if conditional, entry.value["condition"] != nil {
        bag[conditional: key] = conditionalProperty(&properties, name, key.kind)
      } else if let value = painted(entry.value, key, &properties, name)
        ?? value(entry.value, key.kind, &properties, name)
      {
        bag.set(key, value)
      }
    }
    return bag
  }

  /// A gradient of a mark or plot.
  private func painted<Key: PropertyKey>(
    _ node: Node, _ key: Key, _ properties: inout PropertyReader, _ name: String
  ) -> PropertyValue? {
    guard case .paint = key.kind, node["gradient"] != nil,
      Key.self == MarkProperty.self || Key.self == ViewProperty.self
    else { return nil }
    return properties.paint(of: node, "'\(properties.path(of: name))'", allowsGradients: true)
      .map(PropertyValue.paint) ?? .paint(.none)
  }

  private func value(
    _ node: Node, _ kind: PropertyKind, _ properties: inout PropertyReader, _ name: String
  ) -> PropertyValue? {
    let subject = "'\(properties.path(of: name))'"
    if node.isNull {
      if case .paint = kind { return .paint(.none) }
      return nil
    }
    switch kind {
    case .number(let range):
      return properties.number(of: node, subject, in: range).map(PropertyValue.number)
    case .paint: return properties.paint(of: node, subject).map(PropertyValue.paint)
    case .dash:
      return properties.numbers(of: node, subject, in: 0...1e4).map(PropertyValue.dash)
    case .flag:
      if let flag = node.bool { return .flag(flag) }
      properties.wrongType(subject, "true or false", node)
      return nil
    case .word(let choices):
      guard let word = node.scalarText, node.bool == nil else {
        properties.wrongType(subject, "text", node)
        return nil
      }
      if choices.isEmpty || choices.contains(word) { return .word(word) }
      properties.report(
        "\(subject) must be \(SpecificationText.list(choices, "or")), not '\(word)'",
        at: node.position, suggestion: nearestName(to: word, among: choices))
      return nil
    }
  }

  /// `{"condition": {"test": …, "value": …}, "value": …}`
  private func conditionalProperty(
    _ properties: inout PropertyReader, _ name: String, _ kind: PropertyKind
  ) -> ConditionalProperty? {
    properties.object(name) { outer in
      var result = ConditionalProperty()
      if let entry = outer.entry("value") {
        result.otherwise = value(entry.value, kind, &outer, "value")
      }
      guard let node = outer.node("condition") else { return result }
      let path = outer.path(of: "condition")
      for node in node.sequence ?? [node] {
        outer.object(node, path: path) { condition in
          guard let test = self.test(&condition) else { return }
          guard let entry = condition.entry("value") else {
            condition.report("'\(path)' has no 'value'", at: condition.position)
            return
          }
          if let value = value(entry.value, kind, &condition, "value") {
            result.conditions.append((test, value))
          }
        }
      }
      return result
    }
  }

  /// A word or a list of words.
  func words(_ properties: inout PropertyReader, _ name: String) -> [String] {
    guard let node = properties.node(name) else { return [] }
    let words = (node.sequence ?? [node]).compactMap(\.string)
    if words.count != node.sequence?.count ?? 1 {
      properties.wrongType("'\(properties.path(of: name))'", "a name or a list of names", node)
    }
    return words
  }
}
