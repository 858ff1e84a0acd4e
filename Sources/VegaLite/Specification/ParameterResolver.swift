import Diagnostics
import SourceTree

/// Finds the parameters of a specification and puts their values where expressions use them, so that
/// only what depends on rows is left.
struct ParameterResolver {
  private(set) var scope = ParameterScope()
  private(set) var resolved: Node
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var notes: [Diagnostic] = []

  private let file: String
  private static let depthLimit = 64

  init(file: String, root: Node, locale: ChartLocale? = nil) {
    self.file = file
    resolved = root
    scope.expressions.locale = locale
    sizes(root)
    variables(root["params"])
    variables(root["config"]?["params"])
    selections(root, depth: 0)
    if !scope.expressions.selections.isEmpty {
      scope.selectionsOfViews = SelectionFinder(root).found
    }
    if Self.holdsExpressions(root, depth: 0) {
      resolved = replaced(root, depth: 0)
    }
  }

  private mutating func report(
    _ headline: String, at position: SourcePosition, suggestion: String? = nil
  ) {
    diagnostics.append(
      .error(at: SourceRange(file: file, start: position), headline, suggestion: suggestion))
  }

  // MARK: Finding

  /// `width` and `height` are signals of a single view.
  private mutating func sizes(_ root: Node) {
    guard root["mark"] != nil || root["layer"] != nil else { return }
    for name in ParameterScope.plotSizes {
      if let number = root[name]?.number { scope.expressions.parameters[name] = .number(number) }
    }
  }

  private mutating func variables(_ params: Node?) {
    for node in params?.sequence ?? [] where node["select"] == nil {
      guard let name = name(of: node) else { continue }
      check(node, ["name", "value", "bind", "expr", "description", "react"])
      if let text = node["expr"] {
        scope.expressions.parameters[name] = value(of: text)
      } else {
        scope.expressions.parameters[name] = node["value"].map { Value($0) } ?? .null
      }
    }
  }

  private mutating func selections(_ view: Node, depth: Int) {
    guard depth < Self.depthLimit else { return }
    for node in view["params"]?.sequence ?? [] {
      guard let select = node["select"] else {
        if depth > 0, let name = name(of: node), scope.expressions.parameters[name] == nil {
          variables(Node(.sequence([node]), at: node.position))
        }
        continue
      }
      guard let name = name(of: node) else { continue }
      check(node, ["name", "select", "value", "bind", "views"])
      selection(name, node, select)
    }
    for name in ["layer", "hconcat", "vconcat", "concat"] {
      for child in view[name]?.sequence ?? [] { selections(child, depth: depth + 1) }
    }
    if let spec = view["spec"] { selections(spec, depth: depth + 1) }
  }

  private mutating func selection(_ name: String, _ node: Node, _ select: Node) {
    let type = select.string ?? select["type"]?.string
    guard let type, type == "point" || type == "interval" else {
      report(
        "'select' of the parameter '\(name)' must be 'point' or 'interval'", at: select.position)
      return
    }
    guard scope.expressions.selections.insert(name).inserted else { return }
    if let value = node["value"], !value.isNull, value.sequence?.isEmpty != true {
      scope.initial.insert(name)
      return
    }
    notes.append(
      .warning(
        at: SourceRange(file: file, start: node.position),
        "the selection '\(name)' has no effect in a picture"))
  }

  private mutating func name(of node: Node) -> String? {
    guard node.mapping != nil else {
      report("a parameter must be a mapping, not \(node.kind)", at: node.position)
      return nil
    }
    guard let name = node["name"]?.string else {
      report("a parameter has no 'name'", at: node.position)
      return nil
    }
    return name
  }

  private mutating func check(_ node: Node, _ known: [String]) {
    for entry in node.mapping ?? [] where !known.contains(entry.name) {
      report(
        "unknown property '\(entry.name)' in a parameter", at: entry.namePosition,
        suggestion: nearestName(to: entry.name, among: known))
    }
  }

  // MARK: Replacing

  private mutating func value(of node: Node) -> Value {
    guard let text = node.string else {
      report("'expr' must be text, not \(node.kind)", at: node.position)
      return .null
    }
    do throws(ExpressionProblem) {
      return try Expression(text).value(of: nil, in: scope.expressions)
    } catch {
      report(error.headline, at: node.position, suggestion: error.suggestion)
      return .null
    }
  }

  /// Whether an expression's value is known without a row and before the plot has its size.
  private func isConstant(_ node: Node) -> Bool {
    guard let text = node.string, let expression = try? Expression(text) else { return true }
    return expression.fields.isEmpty && !expression.readsWholeRow && !expression.readsScales
      && !expression.parameters.contains { name in
        scope.initial.contains(name)
          || ParameterScope.plotSizes.contains(name) && scope.expressions.parameters[name] == nil
      }
  }

  private static func isOpaque(_ entry: Node.Entry) -> Bool {
    ["datasets", "params", "usermeta"].contains(entry.name)
  }

  /// Whether there is anything to replace.
  private static func holdsExpressions(_ node: Node, depth: Int) -> Bool {
    guard depth < depthLimit else { return false }
    switch node.value {
    case .null, .bool, .number, .string: return false
    case .sequence(let nodes):
      return nodes.contains { holdsExpressions($0, depth: depth + 1) }
    case .mapping(let entries):
      return entries.contains { entry in
        if entry.name == "expr" || entry.name == "signal" { return true }
        if isOpaque(entry) { return false }
        guard entry.name == "data", let inner = entry.value.mapping else {
          return holdsExpressions(entry.value, depth: depth + 1)
        }
        return inner.contains {
          $0.name != "values" && holdsExpressions($0.value, depth: depth + 1)
        }
      }
    }
  }

  private mutating func replaced(_ node: Node, depth: Int) -> Node {
    guard depth < Self.depthLimit else { return node }
    switch node.value {
    case .null, .bool, .number, .string: return node
    case .sequence(let nodes):
      var result: [Node] = []
      result.reserveCapacity(nodes.count)
      for node in nodes {
        result.append(replaced(node, depth: depth + 1))
      }
      return Node(.sequence(result), at: node.position)
    case .mapping(let entries):
      if entries.count == 1, entries[0].name == "expr" || entries[0].name == "signal" {
        let text = entries[0].value
        guard isConstant(text) else { return Node.mapping([("expr", text)], at: node.position) }
        return .written(value(of: text), at: node.position)
      }
      var result: [Node.Entry] = []
      result.reserveCapacity(entries.count)
      for entry in entries { result.append(replaced(entry, depth: depth)) }
      return Node(.mapping(result), at: node.position)
    }
  }

  private mutating func replaced(_ entry: Node.Entry, depth: Int) -> Node.Entry {
    // Rows of data are no part of the grammar, and parameters are read already.
    if Self.isOpaque(entry) { return entry }
    if entry.name == "data", let inner = entry.value.mapping {
      var result: [Node.Entry] = []
      for part in inner {
        result.append(part.name == "values" ? part : replaced(part, depth: depth))
      }
      return Node.Entry(
        name: entry.name, namePosition: entry.namePosition,
        value: Node(.mapping(result), at: entry.value.position))
    }
    return Node.Entry(
      name: entry.name, namePosition: entry.namePosition,
      value: replaced(entry.value, depth: depth + 1))
  }
}

extension Node {
  static func mapping(_ entries: [(String, Node)], at position: SourcePosition) -> Node {
    Node(
      .mapping(entries.map { Entry(name: $0.0, namePosition: position, value: $0.1) }),
      at: position)
  }

  /// A value as it would be written in a specification.
  static func written(_ value: VegaLite.Value, at position: SourcePosition) -> Node {
    switch value {
    case .null: return Node(Node.Value.null, at: position)
    case .bool(let flag): return Node(Node.Value.bool(flag), at: position)
    case .number(let number): return .number(number, at: position)
    case .text(let text): return Node(.string(text), at: position)
    case .time(let time):
      guard let moment = UTCTime(milliseconds: time.rounded()) else {
        return Node(Node.Value.null, at: position)
      }
      let parts: [(String, Int)] = [
        ("year", moment.year), ("month", moment.month), ("date", moment.day),
        ("hours", moment.hour), ("minutes", moment.minute), ("seconds", moment.second),
        ("milliseconds", moment.millisecond),
      ]
      return .mapping(parts.map { ($0, .number(Double($1), at: position)) }, at: position)
    case .list(let values):
      return Node(.sequence(values.map { .written($0, at: position) }), at: position)
    case .record(let record):
      return .mapping(
        zip(record.names, record.values).map { ($0, .written($1, at: position)) }, at: position)
    }
  }

  static func number(_ number: Double, at position: SourcePosition) -> Node {
    Node(.number(number, text: SpecificationText.number(number)), at: position)
  }
}
