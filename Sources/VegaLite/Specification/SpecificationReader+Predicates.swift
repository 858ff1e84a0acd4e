import Diagnostics
import SourceTree

extension SpecificationReader {
  /// An expression, parsed.
  func expression(
    _ node: Node, _ properties: inout PropertyReader, path: String
  ) -> LocatedExpression? {
    guard let text = node.scalarText else {
      properties.wrongType("'\(path)'", "an expression", node)
      return nil
    }
    do throws(ExpressionProblem) {
      return LocatedExpression(
        expression: try Expression(text), text: text, position: node.position,
        textStart: node.textStart)
    } catch {
      let place = LocatedExpression.position(of: error.offset, in: text, start: node.textStart)
      properties.report(
        error.headline, at: place ?? node.position, suggestion: error.suggestion)
      return nil
    }
  }

  func predicate(
    _ node: Node, _ properties: inout PropertyReader, path: String, depth: Int = 0
  ) -> Predicate? {
    if node.mapping == nil {
      return expression(node, &properties, path: path).map(Predicate.expression)
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
        if nodes.isEmpty {
          condition.report("'\(path).\(word)' must not be empty", at: inner.position)
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
      if let name = condition.locatedText("param") {
        return .parameter(name, whenEmpty: condition.bool("empty") ?? true)
      }
      return fieldPredicate(&condition)
    } ?? nil
  }

  private func fieldPredicate(_ condition: inout PropertyReader) -> Predicate? {
    guard let name = condition.locatedText("field") else {
      if !condition.has("field") {
        condition.report("'\(condition.path)' has no 'field'", at: condition.position)
      }
      return nil
    }
    let unit = condition.node("timeUnit").flatMap { node in
      timeUnit(node, &condition, path: condition.path(of: "timeUnit"))
    }
    if let unit, unit.parts.contains(.week) || unit.parts.contains(.dayofyear) {
      condition.report(
        "'\(condition.path(of: "timeUnit"))' '\(unit.name)' is not supported in a condition",
        at: condition.node("timeUnit")?.position ?? condition.position)
    }
    let field = PredicateField(name: name, timeUnit: unit)
    var found = comparisons(field, &condition)
    if let node = condition.node("range") {
      let path = condition.path(of: "range")
      if let ends = node.sequence, ends.count == 2 {
        let values = ends.map { $0.isNull ? nil : operand($0, field, &condition, path) }
        found.append(.range(field, lower: values[0], upper: values[1]))
      } else {
        condition.wrongType("'\(path)'", "a list of two values", node)
      }
    }
    if let node = condition.node("oneOf") {
      let path = condition.path(of: "oneOf")
      if let nodes = node.sequence {
        found.append(
          .oneOf(field, nodes.compactMap { operand($0, field, &condition, path) }))
      } else {
        condition.wrongType("'\(path)'", "a list of values", node)
      }
    }
    if let valid = condition.bool("valid") { found.append(.valid(field, valid)) }
    if found.isEmpty, condition.diagnostics.isEmpty {
      condition.report("'\(condition.path)' compares with nothing", at: condition.position)
    }
    if found.count > 1 {
      condition.report(
        "'\(condition.path)' compares twice; write two conditions in an 'and'",
        at: condition.position)
    }
    return found.first
  }

  private func comparisons(
    _ field: PredicateField, _ condition: inout PropertyReader
  ) -> [Predicate] {
    var found: [Predicate] = []
    for comparison in Predicate.Comparison.allCases {
      guard let entry = condition.entry(comparison.rawValue) else { continue }
      let path = condition.path(of: comparison.rawValue)
      if let value = operand(entry.value, field, &condition, path) {
        found.append(.comparison(field, comparison, value))
      }
    }
    return found
  }

  /// The value that a field is compared with; with a time unit a number or name is a part of a date
  /// (`month: 3`), and the result a moment as a number.
  private func operand(
    _ node: Node, _ field: PredicateField, _ condition: inout PropertyReader, _ path: String
  ) -> Located<Value>? {
    guard let literal = literal(node, &condition, path) else { return nil }
    guard let unit = field.timeUnit else { return literal }
    switch literal.value {
    case .time(let time): return Located(.number(time), at: literal.position)
    case .number(let number):
      if unit.parts.count > 1 { return literal }
      return moment(unit.smallest, number, node, &condition, path)
    case .text(let text):
      if unit.parts.count > 1 {
        return Located(.number(DateParsing.time(text) ?? .nan), at: literal.position)
      }
      let names = unit.smallest == .month ? Self.months : unit.smallest == .day ? Self.days : []
      if let index = names.firstIndex(of: String(text.lowercased().prefix(3))) {
        let number = Double(index + (unit.smallest == .month ? 1 : 0))
        return moment(unit.smallest, number, node, &condition, path)
      }
      if let number = Value.text(text).number {
        return moment(unit.smallest, number, node, &condition, path)
      }
      condition.report("'\(path)' '\(text)' is no \(unit.name)", at: node.position)
      return nil
    case .null, .bool, .list, .record:
      condition.wrongType("'\(path)'", "a part of a date", node)
      return nil
    }
  }

  private func moment(
    _ part: TimePart, _ number: Double, _ node: Node, _ condition: inout PropertyReader,
    _ path: String
  ) -> Located<Value>? {
    guard number.magnitude <= 9999, let whole = Int(exactly: number) else {
      condition.wrongType("'\(path)'", "a whole number", node)
      return nil
    }
    var time = UTCTime(year: 2012)
    switch part {
    case .year: time.year = whole
    case .quarter: time.month = (whole - 1) * 3 + 1
    case .month: time.month = whole
    case .date: time.day = whole
    case .day: time.day = whole - whole.flooredQuotient(7) * 7 + 1
    case .hours: time.hour = whole
    case .minutes: time.minute = whole
    case .seconds: time.second = whole
    case .milliseconds: time.millisecond = whole
    case .week, .dayofyear: break
    }
    return Located(.number(time.milliseconds), at: node.position)
  }

  // MARK: Units

  /// A time unit: its name, or a mapping of `unit` and `step`.
  func timeUnit(
    _ node: Node, _ properties: inout PropertyReader, path: String
  ) -> TimeUnit? {
    guard node.mapping != nil else { return timeUnit(named: node, &properties, path) }
    return properties.object(node, path: path) { reader -> TimeUnit? in
      guard let unitNode = reader.node("unit") else {
        reader.report(
          reader.has("maxbins")
            ? "'\(path)' needs a 'unit'; 'maxbins' alone is not supported"
            : "'\(path)' has no 'unit'",
          at: reader.entry("maxbins")?.namePosition ?? reader.position)
        return nil
      }
      reader.accept("maxbins")
      var unit = timeUnit(named: unitNode, &reader, path + ".unit")
      if let step = reader.number("step", in: 1...100_000) {
        if step.rounded() != step {
          reader.report(
            "'\(path).step' must be a whole number",
            at: reader.node("step")?.position ?? reader.position)
        }
        unit?.step = Int(step)
      }
      if let isUTC = reader.bool("utc"), isUTC { unit?.isUTC = true }
      if let isBinned = reader.bool("binned"), isBinned { unit?.isBinned = true }
      return unit
    } ?? nil
  }

  private func timeUnit(
    named node: Node, _ properties: inout PropertyReader, _ path: String
  ) -> TimeUnit? {
    guard let name = node.string else {
      properties.wrongType("'\(path)'", "the name of a time unit", node)
      return nil
    }
    if let unit = TimeUnit(name: name) { return unit }
    properties.report(
      "'\(path)' '\(name)' is no time unit", at: node.position,
      suggestion: nearestName(to: name, among: TimeUnit.names))
    return nil
  }

  /// How a field is binned.
  func binParameters(
    _ node: Node, _ properties: inout PropertyReader, path: String, maximumBins: Int = 10
  ) -> BinParameters? {
    var result = BinParameters()
    result.maximumBins = maximumBins
    if let flag = node.bool {
      if flag { return result }
      properties.report("'\(path)' must be true or a mapping", at: node.position)
      return nil
    }
    return properties.object(node, path: path) { bin -> BinParameters in
      if let most = bin.number("maxbins", in: 1...100_000) { result.maximumBins = Int(most) }
      let positive = 1e-300...1e300
      if let base = bin.number("base", in: 1.000_001...1e9) { result.base = base }
      if let divide = bin.numbers("divide", in: positive) { result.divide = divide }
      result.step = bin.number("step", in: 0...1e300)
      if let steps = bin.numbers("steps", in: positive) { result.steps = steps }
      if let least = bin.number("minstep", in: 0...1e300) { result.minimumStep = least }
      if let isNice = bin.bool("nice") { result.isNice = isNice }
      result.anchor = bin.number("anchor", in: -1e300...1e300)
      result.span = bin.number("span", in: 0...1e300)
      if let isBinned = bin.bool("binned") { result.isBinned = isBinned }
      if let node = bin.node("extent"), node["param"] != nil {
        result.selection =
          bin.object(node, path: bin.path(of: "extent")) {
            selectionExtent(&$0)
          } ?? nil
        result.span = result.selection.flatMap(span)
      } else if let node = bin.node("extent") {
        if let ends = bin.numbers("extent", in: -1e300...1e300), ends.count == 2 {
          result.extent = BinParameters.Extent(lower: ends[0], upper: ends[1])
        } else if bin.diagnostics.isEmpty {
          bin.wrongType("'\(path).extent'", "a list of two numbers", node)
        }
      }
      return result
    }
  }
}
