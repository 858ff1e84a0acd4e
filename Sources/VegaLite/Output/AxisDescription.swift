/// An axis in words.
enum AxisDescription {
  /// `X axis titled 'price', log scale from 0.1 to 30`.
  static func label(_ model: AxisModel, _ scales: PlotScales) -> String {
    let title = model.title.map { " titled '\($0)'" } ?? ""
    let name = model.channel.rawValue.uppercased()
    return "\(name) axis\(title), \(range(model, scales))"
  }

  private static func range(_ model: AxisModel, _ scales: PlotScales) -> String {
    switch scales.position(model.channel) {
    case .continuous(let scale)?:
      let kind =
        switch scale.type {
        case .log: "log"
        case .time, .utc: "time"
        case .pow: "power"
        case .sqrt: "square root"
        case .symlog: "symmetric log"
        default: "linear"
        }
      var (lower, upper) = (min(scale.lower, scale.upper), max(scale.lower, scale.upper))
      if model.scale.edgeShare + model.scale.edgePadding > 0,
        case .continuous(let first, let last) = model.scale.domain
      {
        // Room for the bars at the ends says nothing about the data.
        (lower, upper) = (min(first, last), max(first, last))
      }
      return "\(kind) scale from \(end(lower, scale, model)) to \(end(upper, scale, model))"
        + (scale.lower > scale.upper || model.scale.isReversed ? ", reversed" : "")
    case .band(let scale)?:
      if scale.values.isEmpty { return "discrete scale without values" }
      let formatter = ValueFormatter(
        model.specification.format?.value, type: model.scale.valueType)
      let shown = scale.values.prefix(12).map { formatter.text($0) }.joined(separator: ", ")
      let rest = scale.values.count > 12 ? " and \(scale.values.count - 12) more" : ""
      let count = scale.values.count == 1 ? "1 value" : "\(scale.values.count) values"
      return "discrete scale with \(count): \(shown)\(rest)"
    case nil: return "without values"
    }
  }

  private static func end(_ number: Double, _ scale: ContinuousScale, _ model: AxisModel) -> String
  {
    if scale.type.isTemporal { return ValueText.time(number) }
    if model.scale.stackMode == .normalize { return ValueText.number(number * 100) + "%" }
    return ValueText.number(number, isDerived: true)
  }
}
