enum Orientation: String, Sendable, CaseIterable { case horizontal, vertical }

extension Orientation {
  /// The direction of a mark by the grammar's rules: along the measure, away from the dimension.
  /// `nil` where it reaches from one point to another, or has no direction.
  static func of(
    _ mark: MarkType, _ encoding: EncodingSpecification, _ written: Orientation?
  ) -> Orientation? {
    switch mark {
    case .bar: return ofBar(encoding, written)
    case .rule, .area: return ofRange(mark, encoding, written)
    case .line, .tick: return ofMeasure(mark, encoding, written)
    case .trail: return .vertical
    case .arc, .circle, .image, .point, .rect, .square, .text: return nil
    }
  }

  private static func ofBar(
    _ encoding: EncodingSpecification, _ written: Orientation?
  ) -> Orientation? {
    let (x, y) = (encoding[.x], encoding[.y])
    let (hasX2, hasY2) = (encoding[.x2] != nil, encoding[.y2] != nil)
    let (isXBinned, isYBinned) = (x?.isBinnedField ?? false, y?.isBinnedField ?? false)
    let (xAggregates, yAggregates) = (x?.aggregates ?? false, y?.aggregates ?? false)
    if x?.isField == true, isXBinned || y?.isField == true && yAggregates && !xAggregates {
      return .vertical
    }
    if y?.isField == true, isYBinned || x?.isField == true && xAggregates && !yAggregates {
      return .horizontal
    }
    if hasX2 || hasY2, let written { return written }
    return ofRange(.bar, encoding, written)
  }

  private static func ofRange(
    _ mark: MarkType, _ encoding: EncodingSpecification, _ written: Orientation?
  ) -> Orientation? {
    let (x, y) = (encoding[.x], encoding[.y])
    let (hasX2, hasY2) = (encoding[.x2] != nil, encoding[.y2] != nil)
    let (isXBinned, isYBinned) = (x?.isBinnedField ?? false, y?.isBinnedField ?? false)
    if mark != .area, hasX2, hasY2, !isXBinned, !isYBinned { return nil }
    if hasY2 { return isYBinned ? .horizontal : .vertical }
    if hasX2 { return isXBinned ? .vertical : .horizontal }
    if mark == .rule {
      if x != nil, y == nil { return .vertical }
      if y != nil, x == nil { return .horizontal }
    }
    return ofMeasure(mark, encoding, written)
  }

  private static func ofMeasure(
    _ mark: MarkType, _ encoding: EncodingSpecification, _ written: Orientation?
  ) -> Orientation? {
    if let written { return written }
    let (x, y) = (encoding[.x], encoding[.y])
    let (isXMeasure, isYMeasure) = (x?.isMeasure ?? false, y?.isMeasure ?? false)
    if isXMeasure != isYMeasure {
      // A tick stands across its measure.
      return isXMeasure == (mark != .tick) ? .horizontal : .vertical
    }
    if isXMeasure { return .vertical }
    let (isXTime, isYTime) = (x?.isTemporal ?? false, y?.isTemporal ?? false)
    // Between names and bins a rule goes from the least of both to its place.
    if mark == .rule, isXTime == isYTime { return nil }
    return isYTime && !isXTime ? .horizontal : .vertical
  }
}

extension ChannelDefinition {
  /// A number that is not put into bins.
  var isMeasure: Bool {
    guard isField || isDatum, type?.value == .quantitative else { return false }
    return !isBinned
  }

  var isTemporal: Bool { (isField || isDatum) && type?.value == .temporal }

  /// In bins, made here or before.
  var isBinned: Bool {
    switch bin?.value {
    case .on?, .binned?: true
    case .off?, nil: false
    }
  }

  /// A field whose values are bins already.
  var isBinnedField: Bool {
    if isField, case .binned? = bin?.value { true } else { false }
  }
}
