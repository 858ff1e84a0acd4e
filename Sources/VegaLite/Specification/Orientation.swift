enum Orientation: String, Sendable, CaseIterable { case horizontal, vertical }

extension Orientation {
  /// The direction of a mark by the grammar's rules: along the measure, away from the dimension.
  static func of(
    _ mark: MarkType, _ encoding: EncodingSpecification, _ written: Orientation?
  ) -> Orientation? {
    guard [.bar, .rule, .line, .tick].contains(mark) else { return nil }
    let (x, y) = (encoding[.x], encoding[.y])
    let (hasX2, hasY2) = (encoding[.x2] != nil, encoding[.y2] != nil)
    if mark == .bar {
      let (isXAggregated, isYAggregated) = (x?.aggregates ?? false, y?.aggregates ?? false)
      if x?.isField == true, isYAggregated, !isXAggregated { return .vertical }
      if y?.isField == true, isXAggregated, !isYAggregated { return .horizontal }
    }
    if mark == .rule, hasX2, hasY2 { return nil }
    if mark == .bar || mark == .rule {
      if let written, hasX2 || hasY2 { return written }
      if hasY2 { return .vertical }
      if hasX2 { return .horizontal }
    }
    if mark == .rule {
      if x != nil, y == nil { return .vertical }
      if y != nil, x == nil { return .horizontal }
    }
    if let written { return written }
    guard let along = directionOfMeasure(x, y) else { return .vertical }
    // A tick stands across its measure.
    guard mark == .tick else { return along }
    return along == .horizontal ? .vertical : .horizontal
  }

  /// `nil` where nothing tells a measure from a dimension.
  private static func directionOfMeasure(
    _ x: ChannelDefinition?, _ y: ChannelDefinition?
  ) -> Orientation? {
    let (isXMeasure, isYMeasure) = (x?.isMeasure ?? false, y?.isMeasure ?? false)
    if isXMeasure != isYMeasure { return isXMeasure ? .horizontal : .vertical }
    guard isXMeasure, let x, let y else { return nil }
    let (isXTime, isYTime) = (x.type?.value == .temporal, y.type?.value == .temporal)
    if isXTime != isYTime { return isXTime ? .vertical : .horizontal }
    if x.aggregates != y.aggregates { return y.aggregates ? .vertical : .horizontal }
    return nil
  }
}

extension ChannelDefinition {
  /// Quantitative or temporal, so that its scale is continuous.
  var isMeasure: Bool {
    if case .value = source { return false }
    if case .datum(let value) = source, type == nil {
      if case .number = value.value { return true }
      return false
    }
    return type?.value == .quantitative || type?.value == .temporal
  }
}
