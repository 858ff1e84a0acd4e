import Diagnostics
import SourceTree

/// Transforms that make other rows, and curves.
extension SpecificationReader {
  func fold(_ transform: inout PropertyReader) -> TransformSpecification? {
    let fields = transform.fields("fold")
    let names = transform.names("as", standard: ["key", "value"])
    guard let fields else { return nil }
    return .fold(FoldTransform(fields: fields, names: (names[0], names[1])))
  }

  func flatten(_ transform: inout PropertyReader) -> TransformSpecification? {
    guard let fields = transform.fields("flatten") else { return nil }
    let names = transform.names(
      "as", standard: fields.map { FieldPath.columnName($0.value) })
    return .flatten(FlattenTransform(fields: fields, names: names))
  }

  func lookup(_ transform: inout PropertyReader) -> TransformSpecification? {
    let field = transform.requiredField("lookup")
    let entry = transform.entry("as")
    let fallback = transform.entry("default").flatMap { entry in
      literal(entry.value, &transform, transform.path(of: "default"))
    }
    guard transform.has("from") else {
      transform.report("'\(transform.path)' has no 'from'", at: transform.position)
      return nil
    }
    let from =
      transform.object("from") { from -> LookupTransform? in
        let source = lookupSource(&from)
        let key = from.requiredField("key")
        let fields = from.fields("fields")
        guard let field, let source, let key else { return nil }
        var names = names(entry, fields)
        if entry == nil, case .selection(let name) = source, fields?.count ?? 1 == 1 {
          names = [FieldPath.columnName(name.value)]
        }
        return LookupTransform(
          field: field, source: source, key: key, fields: fields, names: names,
          fallback: fallback?.value ?? .null)
      } ?? nil
    if let entry, let from, let fields = from.fields, from.names.count != fields.count {
      transform.report(
        "'\(transform.path(of: "as"))' must have a name for each of 'from.fields'",
        at: entry.value.position)
      return nil
    }
    return from.map(TransformSpecification.lookup)
  }

  private func lookupSource(_ from: inout PropertyReader) -> LookupTransform.Source? {
    guard let name = from.locatedText("param") else {
      if !from.has("data") {
        from.report("'\(from.path)' has no 'data' and no 'param'", at: from.position)
      }
      return data(&from).map { .data($0) }
    }
    guard parameters.expressions.selections.contains(name.value) else {
      from.report(
        "no selection '\(name.value)'", at: name.position,
        suggestion: nearestName(to: name.value, among: parameters.names))
      return nil
    }
    return .selection(name)
  }

  private func names(_ entry: Node.Entry?, _ fields: [Located<String>]?) -> [String] {
    let given = entry.map { ($0.value.sequence ?? [$0.value]).compactMap(\.scalarText) } ?? []
    if let fields { return given.isEmpty ? fields.map { FieldPath.columnName($0.value) } : given }
    // A list of names has no meaning for whole rows.
    return entry?.value.sequence == nil && !given.isEmpty ? given : ["_lookup"]
  }

  // MARK: Curves

  func density(_ transform: inout PropertyReader) -> TransformSpecification? {
    guard let field = transform.requiredField("density") else { return nil }
    var result = DensityTransform(field: field)
    result.groupby = transform.fields("groupby")
    result.isCumulative = transform.bool("cumulative") ?? false
    result.isCount = transform.bool("counts") ?? false
    if let bandwidth = transform.number("bandwidth", in: 0...1e300), bandwidth > 0 {
      result.bandwidth = bandwidth
    }
    result.extent = transform.extent("extent")
    let steps = 1...10_000
    if let least = transform.count("minsteps", in: steps) { result.minimumSteps = least }
    if let most = transform.count("maxsteps", in: steps) { result.maximumSteps = most }
    if let exact = transform.count("steps", in: steps) {
      (result.minimumSteps, result.maximumSteps) = (exact, exact)
    }
    if let resolve: DensityResolution = transform.choice("resolve") {
      result.isShared = resolve == .shared
    }
    let names = transform.names("as", standard: ["value", "density"])
    result.names = (names[0], names[1])
    return .density(result)
  }

  func quantile(_ transform: inout PropertyReader) -> TransformSpecification? {
    guard let field = transform.requiredField("quantile") else { return nil }
    var result = QuantileTransform(field: field)
    result.groupby = transform.fields("groupby")
    result.probabilities = transform.numbers("probs", in: 0...1)
    if let step = transform.number("step", in: 0.000_01...1) { result.step = step }
    let names = transform.names("as", standard: ["prob", "value"])
    result.names = (names[0], names[1])
    return .quantile(result)
  }

  func regression(_ transform: inout PropertyReader) -> TransformSpecification? {
    let y = transform.requiredField("regression")
    let x = transform.requiredField("on")
    guard let x, let y else { return nil }
    let names = transform.names("as", standard: [x, y].map { FieldPath.columnName($0.value) })
    var result = RegressionTransform(x: x, y: y, names: (names[0], names[1]))
    result.groupby = transform.fields("groupby") ?? []
    result.method = transform.choice("method") ?? .linear
    if let order = transform.count("order", in: 0...50) { result.order = order }
    result.extent = transform.extent("extent")
    result.givesParameters = transform.bool("params") ?? false
    return .regression(result)
  }

  func loess(_ transform: inout PropertyReader) -> TransformSpecification? {
    let y = transform.requiredField("loess")
    let x = transform.requiredField("on")
    guard let x, let y else { return nil }
    let names = transform.names("as", standard: [x, y].map { FieldPath.columnName($0.value) })
    var result = LoessTransform(x: x, y: y, names: (names[0], names[1]))
    result.groupby = transform.fields("groupby") ?? []
    if let bandwidth = transform.number("bandwidth", in: 0...1), bandwidth > 0 {
      result.bandwidth = bandwidth
    }
    return .loess(result)
  }
}

private enum DensityResolution: String, Sendable, CaseIterable { case shared, independent }

// MARK: Properties of transforms

extension PropertyReader {
  mutating func requiredField(_ name: String) -> Located<String>? {
    if let field = locatedText(name) { return field }
    if !has(name) || node(name) == nil { report("'\(path)' has no '\(name)'", at: position) }
    return nil
  }

  mutating func requiredName(_ name: String) -> String? {
    requiredField(name).map { FieldPath.columnName($0.value) }
  }

  /// A list of fields.
  mutating func fields(_ name: String) -> [Located<String>]? {
    guard let node = node(name) else { return nil }
    let fields = node.sequence?.map { node in
      node.scalarText.map { Located($0, at: node.position) }
    }
    guard let fields, fields.allSatisfy({ $0 != nil }) else {
      wrongType("'\(path(of: name))'", "a list of fields", node)
      return nil
    }
    return fields.compactMap { $0 }
  }

  /// Names of columns, the first ones of which may be given.
  mutating func names(_ name: String, standard: [String]) -> [String] {
    guard let node = node(name) else { return standard }
    let names = node.sequence?.map(\.scalarText)
    guard let names, names.count <= standard.count, names.allSatisfy({ $0 != nil }) else {
      wrongType(
        "'\(path(of: name))'",
        standard.count == 1 ? "a list of one name" : "a list of at most \(standard.count) names",
        node)
      return standard
    }
    let given = names.compactMap { $0 }
    return given + standard.dropFirst(given.count)
  }

  /// One name, which has `_end` behind it for the end, or two.
  mutating func startAndEnd(_ name: String) -> (String, String)? {
    guard let node = node(name) else {
      report("'\(path)' has no '\(name)'", at: position)
      return nil
    }
    if let text = node.scalarText { return (text, "\(text)_end") }
    let names = node.sequence?.compactMap(\.scalarText) ?? []
    guard names.count == 2, node.sequence?.count == 2 else {
      wrongType("'\(path(of: name))'", "a name or a list of two", node)
      return nil
    }
    return (names[0], names[1])
  }

  mutating func objects<Result>(
    _ name: String, _ body: (inout PropertyReader) -> Result
  ) -> [Result]? {
    guard let node = node(name), let nodes = node.sequence else {
      if let node = self.node(name) {
        wrongType("'\(path(of: name))'", "a list", node)
      } else {
        report("'\(path(of: name))' must be a list", at: position)
      }
      return nil
    }
    let path = path(of: name)
    return nodes.indices.compactMap { object(nodes[$0], path: "\(path)[\($0)]", body) }
  }

  /// A whole number.
  mutating func count(_ name: String, in range: ClosedRange<Int>) -> Int? {
    guard let node = node(name),
      let number = number(name, in: Double(range.lowerBound)...Double(range.upperBound))
    else { return nil }
    guard let count = Int(exactly: number) else {
      report("'\(path(of: name))' must be a whole number", at: node.position)
      return nil
    }
    return count
  }

  /// Two numbers, the smaller first.
  mutating func extent(_ name: String) -> ClosedRange<Double>? {
    guard let node = node(name) else { return nil }
    guard let ends = numbers(name, in: -1e300...1e300) else { return nil }
    guard ends.count == 2, ends[0] <= ends[1] else {
      wrongType("'\(path(of: name))'", "a list of two numbers, the smaller first", node)
      return nil
    }
    return ends[0]...ends[1]
  }

  mutating func locatedLiterals(
    _ node: Node, _ path: String, _ reader: SpecificationReader
  ) -> [Value]? {
    guard let nodes = node.sequence else {
      wrongType("'\(path)'", "a list of values", node)
      return nil
    }
    return nodes.compactMap { reader.literal($0, &self, path)?.value }
  }
}
