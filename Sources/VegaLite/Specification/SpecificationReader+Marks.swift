import Diagnostics
import SourceTree

extension SpecificationReader {
  func mark(_ properties: inout PropertyReader) -> MarkSpecification? {
    guard let node = properties.node("mark") else {
      properties.report(
        "'\(properties.path(of: "mark"))' must be a mark's name or a mapping",
        at: properties.position)
      return nil
    }
    if node.mapping == nil {
      return markKind(node, &properties, "'\(properties.path(of: "mark"))'").map {
        MarkSpecification(kind: $0, position: node.position)
      }
    }
    return properties.object("mark") { mark -> MarkSpecification? in
      guard let type = mark.node("type") else {
        mark.report("missing property 'type' in '\(mark.path)'", at: mark.position)
        return nil
      }
      guard let kind = markKind(type, &mark, "'\(mark.path(of: "type"))'") else {
        // One error is enough: the properties of an unsupported mark are read as known.
        mark.accept(mark.names)
        return nil
      }
      let values = markProperties(&mark)
      return MarkSpecification(kind: kind, position: node.position, properties: values)
    } ?? nil
  }

  private func markKind(
    _ node: Node, _ properties: inout PropertyReader, _ subject: String
  ) -> MarkSpecification.Kind? {
    guard let word = node.string else {
      properties.wrongType(subject, "text", node)
      return nil
    }
    if let type = MarkType(rawValue: word) { return .simple(type) }
    if let type = CompositeMark(rawValue: word) { return .composite(type) }
    let names = MarkType.allCases.map(\.rawValue) + CompositeMark.allCases.map(\.rawValue)
    properties.report(
      GrammarNames.values.contains(word)
        ? "\(subject) '\(word)' is not supported"
        : "\(subject) must be \(SpecificationText.list(names, "or")), not '\(word)'",
      at: node.position, suggestion: nearestName(to: word, among: names))
    return nil
  }

  /// The properties of a mark, of its parts and in `config` alike.
  func markProperties(_ mark: inout PropertyReader) -> MarkProperties {
    var values = MarkProperties()
    values.computedNumbers = computedNumbers(&mark)
    guard !values.computedNumbers.isEmpty else {
      plainProperties(&mark, &values)
      return values
    }
    let computed = mark.names.filter { name in
      MarkNumber(named: name).map { values.computedNumbers[$0] != nil } ?? false
    }
    var plain = mark.without(computed)
    plainProperties(&plain, &values)
    mark.adopt(plain)
    return values
  }

  private func computedNumbers(
    _ mark: inout PropertyReader
  ) -> [MarkNumber: Located<Expression>] {
    var computed: [MarkNumber: Located<Expression>] = [:]
    for entry in mark.computed {
      guard let number = MarkNumber(named: entry.name), let node = mark.node(entry.name),
        let expression = rowExpression(node, &mark, path: mark.path(of: entry.name))
      else { continue }
      let readsRow = !expression.value.fields.isEmpty || expression.value.readsWholeRow
      if readsRow, !number.variesByRow {
        mark.report(
          "'\(mark.path(of: entry.name))' for each row is not supported", at: node.position)
      }
      computed[number] = expression
    }
    return computed
  }

  private func plainProperties(_ mark: inout PropertyReader, _ values: inout MarkProperties) {
    mark.accept(
      "tooltip", "aria", "ariaRole", "ariaRoleDescription", "cursor", "description", "smooth")
    values.bag = markBag(&mark, &values)
    if let node = mark.node("shape") {
      values.shape = shape(node, &mark, "'\(mark.path(of: "shape"))'")
    }
    values.interpolation = mark.choice("interpolate")
    values.orientation = mark.choice("orient")
    if let node = mark.node("text") {
      if node["expr"] != nil {
        values.expressions[.text] = rowExpression(node, &mark, path: mark.path(of: "text"))
      } else {
        values.text = mark.lines(of: node, "'\(mark.path(of: "text"))'")
      }
    }
    values.width = bandExtent(&mark, "width")
    values.height = bandExtent(&mark, "height")
    values.x = place(&mark, "x", end: "width")
    values.y = place(&mark, "y", end: "height")
    values.x2 = place(&mark, "x2", end: "width")
    values.y2 = place(&mark, "y2", end: "height")
    if let entry = mark.entry("invalid") {
      values.invalid = entry.value.isNull ? .show : mark.choice("invalid")
    }
    values.extent = extent(&mark)
    if let center: IntervalCenter = mark.choice("center") {
      values.center = center == .mean ? .mean : .median
    }
    values.styles = words(&mark, "style")
    for name in ["point", "line", "box", "median", "outliers", "rule", "ticks", "band", "borders"] {
      if let part = part(&mark, name) { values.parts[name] = part }
    }
    if let entry = mark.entry("order") {
      if entry.value.isNull || entry.value.bool == false {
        values.keepsRowOrder = true
      } else if entry.value.bool != true {
        mark.wrongType("'\(mark.path(of: "order"))'", "null or a truth value", entry.value)
      }
    }
  }

  /// The simple properties; addresses and where texts are held may be computed for each row.
  private func markBag(
    _ mark: inout PropertyReader, _ values: inout MarkProperties
  ) -> PropertyBag<MarkProperty> {
    for (name, channel) in [("url", Channel.url), ("href", .href)] {
      guard let node = mark.node(name), node["expr"] != nil else { continue }
      values.expressions[channel] = rowExpression(node, &mark, path: mark.path(of: name))
    }
    for (name, property) in [("align", MarkProperty.align), ("baseline", .baseline)] {
      guard let node = mark.node(name), node["expr"] != nil else { continue }
      values.computedWords[property] = rowExpression(node, &mark, path: mark.path(of: name))
    }
    let computed =
      values.expressions.keys.map(\.rawValue) + values.computedWords.keys.map(\.rawValue)
    if computed.isEmpty { return bag(&mark) }
    var plain = mark.without(computed)
    let bag: PropertyBag<MarkProperty> = bag(&plain)
    mark.adopt(plain)
    return bag
  }

  /// `{"expr": …}` that reads the row.
  func rowExpression(
    _ node: Node, _ properties: inout PropertyReader, path: String
  ) -> Located<Expression>? {
    node["expr"].flatMap { expression($0, &properties, path: path)?.located }
  }

  func shape(
    _ node: Node, _ properties: inout PropertyReader, _ subject: String
  ) -> SymbolShape? {
    guard let word = node.string else {
      properties.wrongType(subject, "a shape", node)
      return nil
    }
    if let shape = SymbolShape(rawValue: word) { return shape }
    let names = SymbolShape.allCases.map(\.rawValue)
    properties.report(
      "\(subject) must be \(SpecificationText.list(names, "or")), not '\(word)'",
      at: node.position, suggestion: nearestName(to: word, among: names))
    return nil
  }

  private enum IntervalCenter: String, CaseIterable { case mean, median }

  private func bandExtent(_ mark: inout PropertyReader, _ name: String) -> BandExtent? {
    guard let node = mark.node(name) else { return nil }
    if node["band"] != nil {
      let share = mark.object(node, path: mark.path(of: name)) { $0.number("band", in: 0...100) }
      return (share ?? nil).map(BandExtent.band)
    }
    return mark.number(name, in: 0...1e5).map(BandExtent.pixels)
  }

  private func place(_ mark: inout PropertyReader, _ name: String, end: String) -> MarkPlace? {
    guard let node = mark.node(name) else { return nil }
    if node.string == end { return .end }
    return mark.number(name, in: -1e5...1e5).map(MarkPlace.pixels)
  }

  private func extent(_ mark: inout PropertyReader) -> Located<IntervalExtent>? {
    guard let node = mark.node("extent") else { return nil }
    if let word = node.string {
      let words = ["min-max", "ci", "iqr", "stderr", "stdev"]
      guard words.contains(word) else {
        mark.report(
          "'\(mark.path(of: "extent"))' must be a number, \(SpecificationText.list(words, "or")), "
            + "not '\(word)'", at: node.position, suggestion: nearestName(to: word, among: words))
        return nil
      }
      return Located(word == "min-max" ? .minMax : .word(word), at: node.position)
    }
    return mark.number("extent", in: 0...1e6).map {
      Located(.quartileRanges($0), at: node.position)
    }
  }

  private func part(_ mark: inout PropertyReader, _ name: String) -> MarkPart? {
    guard let entry = mark.entry(name) else { return nil }
    if entry.value.isNull { return .hidden }
    if let flag = entry.value.bool { return flag ? .shown(MarkProperties()) : .hidden }
    if name == "point", entry.value.string == "transparent" {
      return .shown(MarkProperties([.opacity: .number(0)]))
    }
    guard entry.value.mapping != nil else {
      mark.wrongType("'\(mark.path(of: name))'", "true, false or a mapping", entry.value)
      return nil
    }
    return mark.object(name, markProperties).map(MarkPart.shown)
  }
}
