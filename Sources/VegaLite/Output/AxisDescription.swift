/// An axis in words.
enum AxisDescription {
  /// `X axis titled 'price', log scale from 0.1 to 30`.
  static func label(_ model: AxisModel, _ scale: PositionScale?, _ context: LayoutContext) -> String
  {
    let title = model.title.map { " titled '\($0.joined(separator: " "))'" } ?? ""
    let name = model.channel.rawValue.uppercased()
    return "\(name) axis\(title), \(range(model, scale, context))"
  }

  private static func range(
    _ model: AxisModel, _ scale: PositionScale?, _ context: LayoutContext
  ) -> String {
    switch scale {
    case .continuous(let scale)?: return continuous(scale, model, context)
    case .band(let scale)?:
      if scale.values.isEmpty { return "discrete scale without values" }
      let shown = DiscreteLabels(
        format: model.format, valueType: model.valueType, config: context.config,
        followsGrammar: context.followsGrammar
      ).texts(Array(scale.values.prefix(12))).joined(separator: ", ")
      let rest = scale.values.count > 12 ? " and \(scale.values.count - 12) more" : ""
      let count = scale.values.count == 1 ? "1 value" : "\(scale.values.count) values"
      return "discrete scale with \(count): \(shown)\(rest)"
    case nil: return "without values"
    }
  }

  private static func continuous(
    _ scale: ContinuousScale, _ model: AxisModel, _ context: LayoutContext
  ) -> String {
    let kind =
      switch scale.type.rawValue {
      case "utc": "time"
      case "band", "point", "ordinal": "linear"
      case let type: type
      }
    let resolved = context.scale(model.scale)
    var (lower, upper) = (min(scale.lower, scale.upper), max(scale.lower, scale.upper))
    if let resolved, resolved.edgePadding > 0,
      case .continuous(let ends) = resolved.domain, let least = ends.min(), let most = ends.max()
    {
      // Room for the bars at the ends says nothing about the data.
      (lower, upper) = (least, most)
    }
    let isReversed = scale.lower > scale.upper || resolved?.isReversed ?? false
    return "\(kind) scale from \(end(lower, scale, model)) to \(end(upper, scale, model))"
      + (isReversed ? ", reversed" : "")
  }

  private static func end(_ number: Double, _ scale: ContinuousScale, _ model: AxisModel) -> String
  {
    if scale.type.isTemporal { return ValueText.time(number) }
    if model.isShare { return ValueText.number(number * 100) + "%" }
    return ValueText.number(number, isDerived: true)
  }
}
