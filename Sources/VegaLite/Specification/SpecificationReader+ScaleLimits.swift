import Diagnostics

extension SpecificationReader {
  /// Refuses what the grammar has of scales and the drawing has not yet.
  func refuseUnsupported(
    _ values: ScaleSpecification, _ scale: inout PropertyReader, of channel: Channel
  ) {
    func refuse(_ name: String, _ position: SourcePosition?) {
      scale.report("'\(scale.path(of: name))' is not supported", at: position ?? scale.position)
    }
    let drawn: [ScaleType] = [.linear, .log, .time, .utc, .band, .point, .ordinal]
    if let type = values.type, !drawn.contains(type.value) {
      scale.report(
        "'\(scale.path(of: "type"))' '\(type.value.rawValue)' is not supported; supported are "
          + SpecificationText.list(drawn.map(\.rawValue), "and"), at: type.position)
    }
    if let domain = values.domain, domain.value.values == nil {
      refuse("domain", domain.position)
    }
    if let middle = values.domainMid { refuse("domainMid", middle.position) }
    if let end = values.rangeMin { refuse("rangeMin", end.position) }
    if let end = values.rangeMax { refuse("rangeMax", end.position) }
    if let interpolation = values.interpolation { refuse("interpolate", interpolation.position) }
    if let bins = values.bins { refuse("bins", bins.position) }
    if values.exponent != nil { refuse("exponent", nil) }
    if values.constant != nil { refuse("constant", nil) }
    if values.align != nil { refuse("align", nil) }
    if case .interval? = values.nice { refuse("nice", nil) }
    if let scheme = values.scheme, scheme.value.extent != nil || scheme.value.count != nil {
      refuse("scheme", scheme.position)
    }
    refuseRange(values, &scale, of: channel)
  }

  private func refuseRange(
    _ values: ScaleSpecification, _ scale: inout PropertyReader, of channel: Channel
  ) {
    guard let range = values.range else { return }
    let subject = "'\(scale.path(of: "range"))'"
    switch range.value {
    case .named(let name):
      scale.report(
        "\(subject) '\(name.rawValue)' is not supported; write a list", at: range.position)
    case .dashes: scale.report("\(subject) is not supported", at: range.position)
    case .numbers where channel.isPosition:
      scale.report("\(subject) is not supported for a place", at: range.position)
    case .numbers(let numbers) where numbers.count != 2:
      scale.report("\(subject) must hold two numbers", at: range.position)
    case .numbers, .colors, .shapes: break
    }
  }
}
