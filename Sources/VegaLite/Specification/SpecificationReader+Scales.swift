import Diagnostics
import SourceTree

extension SpecificationReader {
  /// - Returns: hidden for `null`, where values are drawn as they are.
  func scale(
    _ properties: inout PropertyReader, of channel: Channel
  ) -> Guide<ScaleSpecification>? {
    guard let entry = properties.entry("scale") else { return nil }
    if entry.value.isNull { return .hidden }
    let scale = properties.object("scale") { scale in
      var values = ScaleSpecification(position: scale.position)
      values.type = scale.locatedChoice("type")
      values.domain = domain(&scale)
      values.domainMin = bound(&scale, "domainMin")
      values.domainMax = bound(&scale, "domainMax")
      values.domainMid = locatedNumber(&scale, "domainMid")
      values.range = range(&scale, of: channel)
      values.rangeMin = rangeEnd(&scale, "rangeMin")
      values.rangeMax = rangeEnd(&scale, "rangeMax")
      values.scheme = scheme(&scale, of: channel)
      values.interpolation = interpolation(&scale)
      values.includesZero = scale.bool("zero")
      values.nice = nice(&scale)
      values.bins = bins(&scale)
      values.isReversed = scale.bool("reverse")
      values.rounds = scale.bool("round")
      values.clamps = scale.bool("clamp")
      values.base = scale.number("base", in: 1.001...1e6)
      values.exponent = scale.number("exponent", in: -100...100)
      values.constant = scale.number("constant", in: 1e-100...1e100)
      values.align = scale.number("align", in: 0...1)
      values.padding = scale.number("padding", in: 0...1000)
      values.paddingInner = scale.number("paddingInner", in: 0...1)
      values.paddingOuter = scale.number("paddingOuter", in: 0...1000)
      return values
    }
    return scale.map(Guide.shown)
  }

  // MARK: Domains

  private func bound(_ scale: inout PropertyReader, _ name: String) -> Located<Value>? {
    scale.node(name).flatMap { literal($0, &scale, scale.path(of: name)) }
  }

  private func locatedNumber(_ scale: inout PropertyReader, _ name: String) -> Located<Double>? {
    guard let node = scale.node(name) else { return nil }
    return scale.number(name, in: -1e300...1e300).map { Located($0, at: node.position) }
  }

  private func domain(_ scale: inout PropertyReader) -> Located<ScaleDomain>? {
    guard let node = scale.node("domain") else { return nil }
    let path = scale.path(of: "domain")
    if let word = node.string {
      if word == "unaggregated" { return Located(.unaggregated, at: node.position) }
      scale.report(
        "'\(path)' must be a list or 'unaggregated', not '\(word)'", at: node.position,
        suggestion: nearestName(to: word, among: ["unaggregated"]))
      return nil
    }
    if node.mapping != nil { return domainObject(node, &scale, path) }
    guard node.sequence != nil else {
      scale.wrongType("'\(path)'", "a list", node)
      return nil
    }
    guard let values = literals(&scale, "domain") else { return nil }
    if values.isEmpty {
      scale.report("'\(path)' is empty", at: node.position)
      return nil
    }
    return Located(.values(values), at: node.position)
  }

  /// `{unionWith: […]}`, or what a selection holds: `{param: …}`.
  private func domainObject(
    _ node: Node, _ scale: inout PropertyReader, _ path: String
  ) -> Located<ScaleDomain>? {
    if node["expr"] != nil || node["signal"] != nil {
      scale.wrongType("'\(path)'", "a list", node)
      return nil
    }
    let domain: ScaleDomain?? = scale.object(node, path: path) { domain in
      if domain.has("unionWith") {
        return literals(&domain, "unionWith").map(ScaleDomain.union)
      }
      if domain.has("param") { return selectionExtent(&domain).map(ScaleDomain.selection) }
      domain.report(
        "'\(path)' needs 'unionWith' or 'param'", at: domain.position)
      return nil
    }
    return (domain ?? nil).map { Located($0, at: node.position) }
  }

  /// A number of ticks, an interval of the calendar by name, or so many of them.
  private func nice(_ scale: inout PropertyReader) -> NiceSpecification? {
    guard let node = scale.node("nice") else { return nil }
    if let flag = node.bool { return .flag(flag) }
    if node.string != nil {
      let unit: CalendarInterval.Unit? = scale.choice("nice")
      return unit.map { .interval($0.rawValue, every: 1) }
    }
    guard node.mapping != nil else {
      return scale.number("nice", in: 1...1000).map(NiceSpecification.count)
    }
    return scale.object(node, path: scale.path(of: "nice")) { nice -> NiceSpecification? in
      let unit: CalendarInterval.Unit? = nice.choice("interval")
      let step = nice.number("step", in: 1...1000)
      // Vega fails on these, which it knows by other names.
      if let unit, [.hour, .minute, .second, .millisecond].contains(unit) {
        nice.report(
          "'\(nice.path)' by the \(unit.rawValue) is not supported", at: nice.position)
        return nil
      }
      guard let unit else {
        if !nice.has("interval") {
          nice.report("'\(nice.path)' needs an 'interval'", at: nice.position)
        }
        return nil
      }
      return .interval(unit.rawValue, every: Int((step ?? 1).rounded(.down)))
    } ?? nil
  }

  private func bins(_ scale: inout PropertyReader) -> Located<BinsSpecification>? {
    guard let node = scale.node("bins") else { return nil }
    guard node.mapping != nil else {
      return scale.numbers("bins", in: -1e300...1e300)
        .map { Located(.boundaries($0), at: node.position) }
    }
    let bins: BinsSpecification?? = scale.object(node, path: scale.path(of: "bins")) { bins in
      let start = bins.number("start", in: -1e300...1e300)
      let stop = bins.number("stop", in: -1e300...1e300)
      guard let step = bins.number("step", in: 0...1e300) else {
        if !bins.has("step") { bins.report("'\(bins.path)' needs a 'step'", at: bins.position) }
        return nil
      }
      if step == 0 {
        bins.report("'\(bins.path(of: "step"))' must be more than 0", at: bins.position)
        return nil
      }
      return .steps(start: start, stop: stop, step: step)
    }
    return (bins ?? nil).map { Located($0, at: node.position) }
  }
}
