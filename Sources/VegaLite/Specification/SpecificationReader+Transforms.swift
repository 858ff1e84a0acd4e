import Diagnostics
import SourceTree

/// The two directions of a sort.
enum SortOrder: String, Sendable, CaseIterable { case ascending, descending }

extension SpecificationReader {
  func transforms(_ properties: inout PropertyReader) -> [TransformSpecification] {
    guard let node = properties.node("transform") else { return [] }
    guard let nodes = node.sequence else {
      properties.wrongType("'\(properties.path(of: "transform"))'", "a list", node)
      return []
    }
    var transforms: [TransformSpecification] = []
    for (index, node) in nodes.enumerated() {
      let path = properties.path(of: "transform[\(index)]")
      let transform = properties.object(node, path: path) { self.transform(&$0) }
      if let transform = transform ?? nil { transforms.append(transform) }
    }
    return transforms
  }

  /// The properties that tell which transform it is. `extent` is also a property of others.
  private static let transformNames = [
    "filter", "calculate", "lookup", "bin", "window", "joinaggregate", "stack", "aggregate",
    "timeUnit", "fold", "flatten", "sample", "impute", "pivot", "density", "quantile",
    "regression", "loess", "extent",
  ]

  private func transform(_ transform: inout PropertyReader) -> TransformSpecification? {
    guard let name = Self.transformNames.first(where: transform.has) else {
      let nearest = transform.names.lazy.compactMap {
        nearestName(to: $0, among: Self.transformNames)
      }.first
      transform.report(
        "'\(transform.path)' is no transform", at: transform.position, suggestion: nearest)
      for name in transform.names { transform.accept(name) }
      return nil
    }
    switch name {
    case "filter":
      guard let entry = transform.entry("filter") else { return nil }
      return predicate(entry.value, &transform, path: transform.path(of: "filter"))
        .map(TransformSpecification.filter)
    case "calculate": return calculate(&transform)
    case "lookup": return lookup(&transform)
    case "bin": return bin(&transform)
    case "window": return window(&transform)
    case "joinaggregate", "aggregate": return aggregate(&transform, name)
    case "stack": return stack(&transform)
    case "timeUnit": return timeUnit(&transform)
    case "fold": return fold(&transform)
    case "flatten": return flatten(&transform)
    case "sample": return transform.count("sample", in: 0...1_000_000).map { .sample(size: $0) }
    case "impute": return impute(&transform)
    case "pivot": return pivot(&transform)
    case "density": return density(&transform)
    case "quantile": return quantile(&transform)
    case "regression": return regression(&transform)
    case "loess": return loess(&transform)
    default: return extent(&transform)
    }
  }

  // MARK: Single columns

  private func calculate(_ transform: inout PropertyReader) -> TransformSpecification? {
    let expression = transform.node("calculate").flatMap {
      self.expression($0, &transform, path: transform.path(of: "calculate"))
    }
    let name = transform.requiredName("as")
    guard let expression, let name else { return nil }
    return .calculate(CalculateTransform(expression: expression, name: name))
  }

  private func bin(_ transform: inout PropertyReader) -> TransformSpecification? {
    let parameters = transform.node("bin").flatMap {
      binParameters($0, &transform, path: transform.path(of: "bin"))
    }
    let field = transform.requiredField("field")
    let names = transform.startAndEnd("as")
    guard let parameters, let field, let names else { return nil }
    return .bin(
      BinTransform(field: field, parameters: parameters, start: names.0, end: names.1))
  }

  private func timeUnit(_ transform: inout PropertyReader) -> TransformSpecification? {
    let unit = transform.node("timeUnit").flatMap {
      timeUnit($0, &transform, path: transform.path(of: "timeUnit"))
    }
    let field = transform.requiredField("field")
    let name = transform.requiredName("as")
    guard let unit, let field, let name else { return nil }
    return .timeUnit(
      TimeUnitTransform(field: field, unit: unit, start: name, end: "\(name)_end"))
  }

  private func extent(_ transform: inout PropertyReader) -> TransformSpecification? {
    let field = transform.requiredField("extent")
    let parameter = transform.requiredName("param")
    guard let field, let parameter else { return nil }
    return .extent(ExtentTransform(field: field, parameter: parameter))
  }

  // MARK: Groups

  private func aggregate(
    _ transform: inout PropertyReader, _ name: String
  ) -> TransformSpecification? {
    let measures = transform.objects(name) { measure -> AggregateTransform.Measure? in
      let operation: Located<AggregateOperation>? = aggregateOperation(&measure)
      let field = measure.locatedText("field")
      let given = measure.text("as")
      guard let operation else { return nil }
      guard field != nil || operation.value == .count else {
        measure.report(
          "'\(measure.path)' has no 'field' for '\(operation.value.rawValue)'",
          at: operation.position)
        return nil
      }
      return AggregateTransform.Measure(
        operation: operation.value, field: operation.value == .count ? nil : field,
        name: given ?? Self.name(operation.value.rawValue, field))
    }
    let groupby = transform.fields("groupby") ?? []
    guard let measures else { return nil }
    let result = AggregateTransform(measures: measures.compactMap { $0 }, groupby: groupby)
    return name == "aggregate" ? .aggregate(result) : .joinaggregate(result)
  }

  private static func name(_ operation: String, _ field: Located<String>?) -> String {
    field.map { "\(operation)_\(FieldPath.columnName($0.value))" } ?? operation
  }

  private func aggregateOperation(
    _ measure: inout PropertyReader
  ) -> Located<AggregateOperation>? {
    guard measure.has("op") else {
      measure.report("'\(measure.path)' has no 'op'", at: measure.position)
      return nil
    }
    guard let operation: Located<AggregateOperation> = measure.locatedChoice("op") else {
      return nil
    }
    // Their rate cannot be said in an aggregate.
    if operation.value == .exponential || operation.value == .exponentialb {
      measure.report(
        "'\(measure.path(of: "op"))' '\(operation.value.rawValue)' is not supported",
        at: operation.position)
      return nil
    }
    return operation
  }

  private func pivot(_ transform: inout PropertyReader) -> TransformSpecification? {
    let field = transform.requiredField("pivot")
    let value = transform.requiredField("value")
    let groupby = transform.fields("groupby") ?? []
    let limit = transform.count("limit", in: 0...100_000) ?? 0
    let operation: Located<AggregateOperation>? = transform.locatedChoice("op")
    let refused: [AggregateOperation] = [.argmin, .argmax, .values, .exponential, .exponentialb]
    if let operation, refused.contains(operation.value) {
      transform.report(
        "'\(transform.path(of: "op"))' '\(operation.value.rawValue)' is not supported",
        at: operation.position)
      return nil
    }
    guard let field, let value else { return nil }
    return .pivot(
      PivotTransform(
        field: field, value: value, groupby: groupby, operation: operation?.value ?? .sum,
        limit: limit))
  }

  private func stack(_ transform: inout PropertyReader) -> TransformSpecification? {
    let field = transform.requiredField("stack")
    let groupby = transform.fields("groupby") ?? []
    let mode: StackMode = transform.choice("offset") ?? .zero
    let sort = sortFields(&transform)
    let names = transform.startAndEnd("as")
    guard let field, let names else { return nil }
    return .stack(
      StackTransform(field: field, groupby: groupby, mode: mode, sort: sort, names: names))
  }

  private func sortFields(_ transform: inout PropertyReader) -> [SortField] {
    guard transform.node("sort") != nil else { return [] }
    let fields = transform.objects("sort") { sort -> SortField? in
      let order: SortOrder? = sort.choice("order")
      return sort.requiredField("field").map {
        SortField(field: $0, isDescending: order == .descending)
      }
    }
    return (fields ?? []).compactMap { $0 }
  }

  // MARK: Windows

  private func window(_ transform: inout PropertyReader) -> TransformSpecification? {
    let measures = transform.objects("window") { windowMeasure(&$0) }
    let groupby = transform.fields("groupby") ?? []
    let sort = sortFields(&transform)
    let frame = self.frame(&transform) ?? .untilRow
    let ignoresPeers = transform.bool("ignorePeers") ?? false
    guard let measures else { return nil }
    return .window(
      WindowTransform(
        measures: measures.compactMap { $0 }, groupby: groupby, sort: sort, frame: frame,
        ignoresPeers: ignoresPeers))
  }

  private func windowMeasure(_ measure: inout PropertyReader) -> WindowTransform.Measure? {
    let field = measure.locatedText("field")
    let parameter = measure.number("param", in: -1e9...1e9)
    let given = measure.text("as")
    guard let node = measure.node("op"), let word = node.string else {
      measure.report("'\(measure.path)' has no 'op'", at: measure.position)
      return nil
    }
    let operation: WindowTransform.Operation
    let needsField: Bool
    let refused: [AggregateOperation] = [.ci0, .ci1, .values, .exponential, .exponentialb]
    if let window = WindowOperation(rawValue: word) {
      (operation, needsField) = (.window(window), window.needsField)
    } else if let aggregate = AggregateOperation(rawValue: word), !refused.contains(aggregate) {
      (operation, needsField) = (.aggregate(aggregate), aggregate != .count)
    } else {
      let names =
        WindowOperation.allCases.map(\.rawValue) + AggregateOperation.allCases.map(\.rawValue)
      let isKnown = AggregateOperation(rawValue: word) != nil
      measure.report(
        isKnown
          ? "'\(measure.path(of: "op"))' '\(word)' is not supported"
          : "'\(measure.path(of: "op"))' '\(word)' is no operation of a window",
        at: node.position, suggestion: isKnown ? nil : nearestName(to: word, among: names))
      return nil
    }
    if needsField, field == nil {
      measure.report("'\(measure.path)' has no 'field' for '\(word)'", at: node.position)
      return nil
    }
    var effective = parameter
    switch operation {
    case .window(.ntile), .window(.nthValue):
      guard let parameter, parameter > 0 else {
        measure.report(
          "'\(measure.path)' needs a 'param' above 0 for '\(word)'", at: node.position)
        return nil
      }
    case .window(.lag), .window(.lead):
      if parameter == 0 { effective = 1 }
    default: break
    }
    return WindowTransform.Measure(
      operation: Located(operation, at: node.position), field: needsField ? field : nil,
      parameter: effective, name: given ?? Self.name(word, field))
  }

  /// How many rows before and after one; which sign the numbers have does not matter.
  func frame(_ transform: inout PropertyReader) -> WindowFrame? {
    guard let node = transform.node("frame") else { return nil }
    let ends = node.sequence ?? []
    let sizes = ends.map { $0.number.flatMap { Int(exactly: $0.magnitude) } }
    let isValid = zip(ends, sizes).allSatisfy { $0.isNull || ($1 ?? .max) <= 1_000_000_000 }
    guard ends.count == 2, isValid else {
      transform.wrongType(
        "'\(transform.path(of: "frame"))'", "a list of two whole numbers or nulls", node)
      return nil
    }
    return WindowFrame(before: sizes[0], after: sizes[1])
  }

  private func impute(_ transform: inout PropertyReader) -> TransformSpecification? {
    let field = transform.requiredField("impute")
    let key = transform.requiredField("key")
    guard let field, let key else { return nil }
    var result = ImputeTransform(field: field, key: key)
    result.groupby = transform.fields("groupby") ?? []
    result.method = transform.choice("method") ?? .value
    result.keys = keys(&transform)
    result.frame = frame(&transform) ?? .all
    if let entry = transform.entry("value"),
      let value = literal(entry.value, &transform, transform.path(of: "value"))
    {
      result.value = value.value
    }
    return .impute(result)
  }

  private func keys(_ transform: inout PropertyReader) -> ImputeTransform.Keys? {
    guard let node = transform.node("keyvals") else { return nil }
    let path = transform.path(of: "keyvals")
    guard node.mapping != nil else {
      return transform.locatedLiterals(node, path, self).map { .values($0) }
    }
    return transform.object(node, path: path) { sequence -> ImputeTransform.Keys? in
      let range = -1e12...1e12
      let start = sequence.number("start", in: range) ?? 0
      let step = sequence.number("step", in: range) ?? 1
      guard let stop = sequence.number("stop", in: range) else {
        if !sequence.has("stop") {
          sequence.report("'\(path)' has no 'stop'", at: sequence.position)
        }
        return nil
      }
      return .sequence(start: start, stop: stop, step: step == 0 ? 1 : step)
    } ?? nil
  }
}
