import Diagnostics
import SourceTree

extension SpecificationReader {
  func data(_ properties: inout PropertyReader) -> DataSpecification? {
    guard let entry = properties.entry("data") else { return nil }
    if entry.value.isNull { return DataSpecification(source: .none, position: entry.namePosition) }
    return properties.object("data") { data -> DataSpecification? in
      data.accept("name")
      let source: DataSpecification.Source
      let position: SourcePosition
      if let url = data.locatedText("url") {
        (source, position) = (.url(url.value), url.position)
        if let values = data.node("values") {
          data.report(
            "'\(data.path)' has both 'url' and 'values'", at: values.position)
        }
      } else if let values = data.node("values") {
        (source, position) = (.values(values), values.position)
        if values.sequence == nil, values.mapping == nil {
          data.report(
            "'\(data.path(of: "values"))' must be a list of rows, not \(values.kind)",
            at: values.position)
        }
      } else {
        let unsupported = ["sequence", "sphere", "graticule"].contains(where: data.has)
        if let name = data.locatedText("name"), !unsupported {
          data.report(
            "data by name ('\(name.value)') is not supported; say its 'url' or 'values'",
            at: name.position)
        } else if !unsupported, !data.has("url") {
          data.report("'\(data.path)' has no 'url' and no 'values'", at: data.position)
        }
        return nil
      }
      var result = DataSpecification(source: source, position: position)
      _ = data.object("format") { format(&$0, &result) }
      return result
    } ?? nil
  }

  private func format(_ format: inout PropertyReader, _ data: inout DataSpecification) {
    data.format = format.choice("type")
    data.property = format.locatedText("property")
    guard let entry = format.entry("parse") else { return }
    if entry.value.isNull {
      data.infersTypes = true
      return
    }
    guard let entries = entry.value.mapping else {
      format.wrongType("'\(format.path(of: "parse"))'", "a mapping", entry.value)
      return
    }
    for entry in entries {
      let subject = "'\(format.path(of: "parse")).\(entry.name)'"
      if entry.value.isNull { continue }
      guard let text = entry.value.string else {
        format.wrongType(subject, "text", entry.value)
        continue
      }
      do throws(FieldFormat.Problem) {
        let type = try FieldFormat(text)
        data.parse.append((Located(entry.name, at: entry.namePosition), type))
      } catch {
        format.report(error.headline, at: entry.value.position, suggestion: error.suggestion)
      }
    }
  }

  func transforms(_ properties: inout PropertyReader) -> [TransformSpecification] {
    guard let node = properties.node("transform") else { return [] }
    guard let nodes = node.sequence else {
      properties.wrongType("'\(properties.path(of: "transform"))'", "a list", node)
      return []
    }
    var transforms: [TransformSpecification] = []
    for (index, node) in nodes.enumerated() {
      let path = properties.path(of: "transform[\(index)]")
      let filter = properties.object(node, path: path) { transform -> Predicate? in
        guard let node = transform.node("filter") else {
          refuse(&transform)
          return nil
        }
        return predicate(node, &transform, path: transform.path(of: "filter"), depth: 0)
      }
      if let filter = filter ?? nil { transforms.append(.filter(filter)) }
    }
    return transforms
  }

  private static let unsupportedTransforms = [
    "aggregate", "bin", "calculate", "density", "extent", "flatten", "fold", "impute",
    "joinaggregate", "loess", "lookup", "pivot", "quantile", "regression", "sample", "stack",
    "timeUnit", "window",
  ]

  /// One error for a transform that is not done here, not one for each of its properties.
  private func refuse(_ transform: inout PropertyReader) {
    let name = Self.unsupportedTransforms.first { name in
      transform.has(name) && !(name == "timeUnit" && transform.has("aggregate"))
    }
    guard let name, let entry = transform.entry(name) else {
      let nearest = transform.names.lazy.compactMap {
        nearestName(to: $0, among: ["filter"])
      }.first
      transform.report(
        "'\(transform.path)' is no transform that is supported, which is only 'filter'",
        at: transform.position, suggestion: nearest)
      for name in transform.names { transform.accept(name) }
      return
    }
    transform.report("transform '\(name)' is not supported", at: entry.namePosition)
    for name in transform.names { transform.accept(name) }
  }

  // MARK: Conditions

  func predicate(
    _ node: Node, _ properties: inout PropertyReader, path: String, depth: Int
  ) -> Predicate? {
    if node.string != nil {
      properties.report(
        "'\(path)' is an expression, which is not supported; write a condition on a field, "
          + "such as {field: score, gte: 50}",
        at: node.position)
      return nil
    }
    if depth > 20 {
      properties.report("'\(path)' is nested too deeply", at: node.position)
      return nil
    }
    return properties.object(node, path: path) { condition -> Predicate? in
      if let inner = condition.node("not") {
        return predicate(inner, &condition, path: path + ".not", depth: depth + 1)
          .map(Predicate.not)
      }
      for word in ["and", "or"] where condition.has(word) {
        guard let inner = condition.node(word), let nodes = inner.sequence else {
          condition.report("'\(path).\(word)' must be a list", at: condition.position)
          return nil
        }
        var parts: [Predicate] = []
        for (index, node) in nodes.enumerated() {
          let path = "\(path).\(word)[\(index)]"
          if let part = predicate(node, &condition, path: path, depth: depth + 1) {
            parts.append(part)
          }
        }
        return word == "and" ? .all(parts) : .any(parts)
      }
      return fieldPredicate(&condition)
    } ?? nil
  }

  private func fieldPredicate(_ condition: inout PropertyReader) -> Predicate? {
    guard let field = condition.locatedText("field") else {
      if !condition.has("param"), !condition.has("selection") {
        condition.report("'\(condition.path)' has no 'field'", at: condition.position)
      }
      return nil
    }
    var found: [Predicate] = []
    for comparison in Predicate.Comparison.allCases {
      guard let entry = condition.entry(comparison.rawValue) else { continue }
      let path = condition.path(of: comparison.rawValue)
      if let value = literal(entry.value, &condition, path) {
        found.append(.comparison(field, comparison, value))
      }
    }
    if let node = condition.node("range") {
      let path = condition.path(of: "range")
      if let ends = node.sequence, ends.count == 2 {
        let values = ends.map { $0.isNull ? nil : literal($0, &condition, path) }
        found.append(.range(field, lower: values[0], upper: values[1]))
      } else {
        condition.wrongType("'\(path)'", "a list of two values", node)
      }
    }
    if let node = condition.node("oneOf") {
      let path = condition.path(of: "oneOf")
      if let nodes = node.sequence {
        found.append(.oneOf(field, nodes.compactMap { literal($0, &condition, path) }))
      } else {
        condition.wrongType("'\(path)'", "a list of values", node)
      }
    }
    if let valid = condition.bool("valid") { found.append(.valid(field, valid)) }
    if found.isEmpty, condition.diagnostics.isEmpty, !condition.has("timeUnit") {
      condition.report("'\(condition.path)' compares with nothing", at: condition.position)
    }
    if found.count > 1 {
      condition.report(
        "'\(condition.path)' compares twice; write two conditions in an 'and'",
        at: condition.position)
    }
    return found.first
  }
}
