import Diagnostics
import SourceTree

extension SpecificationReader {
  func range(_ scale: inout PropertyReader, of channel: Channel) -> Located<ScaleRange>? {
    guard let node = scale.node("range") else { return nil }
    let subject = "'\(scale.path(of: "range"))'"
    if let word = node.string { return namedRange(word, node, &scale, subject) }
    if let field = node["field"] {
      scale.report("\(subject) by a field is not supported", at: field.position)
      return nil
    }
    guard let nodes = node.sequence, !nodes.isEmpty else {
      scale.wrongType(subject, "a list", node)
      return nil
    }
    switch channel.rangeKind {
    case .colors:
      let paints = nodes.compactMap { scale.paint(of: $0, subject) }
      return Located(.colors(paints), at: node.position)
    case .shapes:
      let shapes: [SymbolShape] = nodes.compactMap { scale.choice(of: $0, subject) }
      return Located(.shapes(shapes), at: node.position)
    case .dashes:
      let dashes = nodes.compactMap { dash($0, &scale, subject) }
      return Located(.dashes(dashes), at: node.position)
    case .numbers:
      if nodes.contains(where: { $0["expr"] != nil }) {
        return Located(.computed(computed(nodes, &scale, subject)), at: node.position)
      }
      guard let numbers = scale.numbers("range", in: -1e6...1e6) else { return nil }
      return Located(.numbers(numbers), at: node.position)
    }
  }

  private func computed(
    _ nodes: [Node], _ scale: inout PropertyReader, _ subject: String
  ) -> [Located<Expression>] {
    nodes.compactMap { node in
      if node["expr"] != nil {
        let expression = rowExpression(node, &scale, path: scale.path(of: "range"))
        return expression.flatMap { checked($0, &scale, subject) }
      }
      let number = scale.number(of: node, subject, in: -1e6...1e6)
      return number.flatMap { try? Expression(String($0)) }.map { Located($0, at: node.position) }
    }
  }

  /// Only what parameters and the plot's size decide can be the end of a range.
  private func checked(
    _ expression: Located<Expression>, _ scale: inout PropertyReader, _ subject: String
  ) -> Located<Expression>? {
    if !expression.value.fields.isEmpty || expression.value.readsWholeRow
      || expression.value.readsScales
    {
      scale.report("\(subject) can only depend on the plot's size", at: expression.position)
      return nil
    }
    var scope = parameters.expressions
    for name in ParameterScope.plotSizes { scope.parameters[name] = .number(1) }
    do throws(ExpressionProblem) {
      _ = try expression.value.value(of: nil, in: scope)
      return expression
    } catch {
      scale.report(error.headline, at: expression.position, suggestion: error.suggestion)
      return nil
    }
  }

  private func namedRange(
    _ word: String, _ node: Node, _ scale: inout PropertyReader, _ subject: String
  ) -> Located<ScaleRange>? {
    let name: NamedRange? = scale.choice(of: node, subject)
    return name.map { Located(.named($0), at: node.position) }
  }

  /// Lengths of dashes and gaps, none of them negative.
  private func dash(
    _ node: Node, _ scale: inout PropertyReader, _ subject: String
  ) -> [Double]? {
    let lengths = node.sequence?.compactMap(\.number).filter { (0...1e6).contains($0) }
    guard let lengths, lengths.count == node.sequence?.count else {
      scale.wrongType(subject, "a list of lists of lengths", node)
      return nil
    }
    return lengths
  }

  func rangeEnd(
    _ scale: inout PropertyReader, _ name: String
  ) -> Located<ScaleSpecification.RangeEnd>? {
    guard let node = scale.node(name) else { return nil }
    if node.string != nil {
      return scale.paint(of: node, "'\(scale.path(of: name))'")
        .map { Located(.color($0), at: node.position) }
    }
    return scale.number(name, in: -1e6...1e6).map { Located(.number($0), at: node.position) }
  }

  func interpolation(_ scale: inout PropertyReader) -> Located<ColorInterpolation>? {
    guard let node = scale.node("interpolate") else { return nil }
    guard node.mapping != nil else {
      return scale.locatedChoice("interpolate", ColorInterpolation.Space.self)
        .map { Located(ColorInterpolation(space: $0.value), at: $0.position) }
    }
    let path = scale.path(of: "interpolate")
    let interpolation: ColorInterpolation?? = scale.object(node, path: path) { properties in
      guard let space = properties.choice("type", ColorInterpolation.Space.self) else {
        if !properties.has("type") {
          properties.report("'\(path)' needs a 'type'", at: properties.position)
        }
        return nil
      }
      var interpolation = ColorInterpolation(space: space)
      if let gamma = properties.number("gamma", in: 0.01...100) {
        if ![.rgb, .cubehelix, .cubehelixLong].contains(space) {
          properties.report(
            "'\(path).gamma' has no meaning for '\(space.rawValue)'", at: properties.position)
        }
        interpolation.gamma = gamma
      }
      return interpolation
    }
    return (interpolation ?? nil).map { Located($0, at: node.position) }
  }

  // MARK: Schemes

  func scheme(
    _ scale: inout PropertyReader, of channel: Channel
  ) -> Located<SchemeSpecification>? {
    guard channel.rangeKind == .colors, let node = scale.node("scheme") else { return nil }
    let path = scale.path(of: "scheme")
    if let nodes = node.sequence {
      let paints = nodes.compactMap { scale.paint(of: $0, "'\(path)'") }
      guard !nodes.isEmpty else {
        scale.report("'\(path)' is empty", at: node.position)
        return nil
      }
      return Located(SchemeSpecification(source: .colors(paints)), at: node.position)
    }
    if node.mapping != nil { return schemeObject(node, &scale, path) }
    return named(node, &scale, "'\(path)'").map {
      Located(SchemeSpecification(source: .named($0)), at: node.position)
    }
  }

  private func schemeObject(
    _ node: Node, _ scale: inout PropertyReader, _ path: String
  ) -> Located<SchemeSpecification>? {
    let scheme: SchemeSpecification?? = scale.object(node, path: path) { properties in
      let name = properties.node("name").map { named($0, &properties, "'\(path).name'") }
      let extent = properties.numbers("extent", in: 0...1)
      let count = properties.number("count", in: 1...1_000)
      if let extent, extent.count != 2 {
        properties.report("'\(path).extent' must hold two numbers", at: properties.position)
      }
      guard let name else {
        properties.report("'\(path)' needs a 'name'", at: properties.position)
        return nil
      }
      guard let scheme = name else { return nil }
      return SchemeSpecification(
        source: .named(scheme), extent: extent.flatMap { $0.count == 2 ? ($0[0], $0[1]) : nil },
        count: count.map { Int($0.rounded(.down)) })
    }
    return (scheme ?? nil).map { Located($0, at: node.position) }
  }

  private func named(
    _ node: Node, _ properties: inout PropertyReader, _ subject: String
  ) -> ColorScheme? {
    guard let word = node.string else {
      properties.wrongType(subject, "text", node)
      return nil
    }
    if let scheme = ColorScheme(named: word) { return scheme }
    // Vega itself has forgotten the names of schemes in steps, such as `blues-9`.
    let stem = word.split(separator: "-").first.map(String.init) ?? word
    if stem != word, ColorScheme(named: stem) != nil {
      properties.report(
        "\(subject) '\(word)' is no colour scheme; write '\(stem)'", at: node.position)
    } else {
      properties.report(
        "\(subject) '\(word)' is no colour scheme", at: node.position,
        suggestion: nearestName(to: word, among: ColorScheme.names))
    }
    return nil
  }
}

extension Channel {
  enum RangeKind: Sendable { case numbers, colors, shapes, dashes }

  /// What a scale of the channel ranges over.
  var rangeKind: RangeKind {
    switch self {
    case .color, .fill, .stroke: .colors
    case .shape: .shapes
    case .strokeDash: .dashes
    default: .numbers
    }
  }
}
