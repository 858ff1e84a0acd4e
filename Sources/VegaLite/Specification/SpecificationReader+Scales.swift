import Diagnostics
import SourceTree

extension SpecificationReader {
  func scale(_ properties: inout PropertyReader, of channel: Channel) -> ScaleSpecification? {
    return properties.object("scale") { scale in
      var values = ScaleSpecification(position: scale.position)
      values.type = scale.locatedChoice("type")
      values.domain = domain(&scale)
      for name in ["domainMin", "domainMax"] {
        guard let node = scale.node(name),
          let value = literal(node, &scale, scale.path(of: name))
        else { continue }
        if name == "domainMin" { values.domainMin = value } else { values.domainMax = value }
      }
      values.range = range(&scale, of: channel)
      values.scheme = scheme(&scale, of: channel)
      values.includesZero = scale.bool("zero")
      values.nice = nice(&scale)
      values.isReversed = scale.bool("reverse")
      values.clamps = scale.bool("clamp")
      values.base = scale.number("base", in: 1.001...1e6)
      values.padding = scale.number("padding", in: 0...1000)
      values.paddingInner = scale.number("paddingInner", in: 0...1)
      values.paddingOuter = scale.number("paddingOuter", in: 0...1000)
      // Marks stand on fractions of a pixel here.
      scale.accept("round")
      return values
    }
  }

  private func domain(_ scale: inout PropertyReader) -> Located<[Located<Value>]>? {
    guard let node = scale.node("domain") else { return nil }
    guard node.sequence != nil else {
      if let word = node.string {
        scale.report(
          "'\(scale.path(of: "domain"))' '\(word)' is not supported; write a list",
          at: node.position)
      } else if let entry = node.mapping?.first {
        scale.report(
          "'\(scale.path(of: "domain")).\(entry.name)' is not supported; write a list",
          at: entry.namePosition)
      } else {
        scale.wrongType("'\(scale.path(of: "domain"))'", "a list", node)
      }
      return nil
    }
    guard let values = literals(&scale, "domain") else { return nil }
    if values.isEmpty {
      scale.report("'\(scale.path(of: "domain"))' is empty", at: node.position)
      return nil
    }
    return Located(values, at: node.position)
  }

  private func nice(_ scale: inout PropertyReader) -> NiceSpecification? {
    guard let node = scale.node("nice") else { return nil }
    if let flag = node.bool { return .flag(flag) }
    if node.string != nil || node.mapping != nil {
      scale.report(
        "'\(scale.path(of: "nice"))' by a time interval is not supported", at: node.position)
      return nil
    }
    return scale.number("nice", in: 1...1000).map(NiceSpecification.count)
  }

  private func scheme(_ scale: inout PropertyReader, of channel: Channel) -> Located<ColorScheme>? {
    guard [.color, .fill, .stroke].contains(channel) else { return nil }
    return scale.locatedChoice("scheme")
  }

  private func range(_ scale: inout PropertyReader, of channel: Channel) -> Located<ScaleRange>? {
    guard let node = scale.node("range") else { return nil }
    let subject = "'\(scale.path(of: "range"))'"
    guard let nodes = node.sequence, !nodes.isEmpty else {
      if let word = node.string {
        scale.report("\(subject) '\(word)' is not supported; write a list", at: node.position)
      } else {
        scale.wrongType(subject, "a list", node)
      }
      return nil
    }
    switch channel.scaleChannel {
    case .color, .fill, .stroke:
      let paints = nodes.compactMap { scale.paint(of: $0, subject) }
      return Located(.colors(paints), at: node.position)
    case .x, .y:
      scale.report("\(subject) is not supported for a place", at: node.position)
      return nil
    case .shape:
      let shapes: [SymbolShape] = nodes.compactMap { scale.choice(of: $0, subject) }
      return Located(.shapes(shapes), at: node.position)
    default:
      guard let numbers = scale.numbers("range", in: -10_000...1e6) else { return nil }
      if numbers.count != 2 {
        scale.report("\(subject) must hold two numbers", at: node.position)
        return nil
      }
      return Located(.numbers(numbers), at: node.position)
    }
  }
}
