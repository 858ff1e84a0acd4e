/// Where values stand along one axis of a plot.
enum PositionScale: Sendable {
  case continuous(ContinuousScale)
  case band(BandScale)

  /// - Parameters:
  ///   - start: the pixel of the domain's lower end or first value.
  ///   - end: the pixel of its upper end or last value.
  init(_ resolved: ResolvedScale, from start: Double, to end: Double) {
    let (start, end) = resolved.isReversed ? (end, start) : (start, end)
    switch resolved.domain {
    case .continuous(let lower, let upper):
      self = .continuous(
        ContinuousScale(resolved, domain: (lower, upper), from: start, to: end))
    case .discrete(let values):
      self = .band(
        BandScale(
          values, from: start, to: end, paddingInner: resolved.paddingInner,
          paddingOuter: resolved.paddingOuter))
    }
  }

  /// The middle of a value's place; `nil` for what has no place on the scale.
  func position(_ value: Value) -> Double? {
    switch self {
    case .continuous(let scale): value.number.flatMap(scale.position)
    case .band(let scale): scale.center(value)
    }
  }

  var bandwidth: Double? {
    if case .band(let scale) = self { scale.bandwidth } else { nil }
  }

  var continuous: ContinuousScale? {
    if case .continuous(let scale) = self { scale } else { nil }
  }

  var band: BandScale? {
    if case .band(let scale) = self { scale } else { nil }
  }
}

extension ContinuousScale {
  /// A scale of two ends with the padding and the round ends that its resolution found.
  init(
    _ resolved: ResolvedScale, domain: (lower: Double, upper: Double), from start: Double,
    to end: Double
  ) {
    let written = resolved.specification
    let scale = ContinuousScale(
      resolved.type, domain: [domain.lower, domain.upper], range: [start, end],
      base: written.base ?? 10, exponent: written.exponent ?? 1, constant: written.constant ?? 1,
      clamps: written.clamps ?? false)
    let padding = resolved.edgePadding + resolved.edgeShare * abs(end - start)
    var ends = scale.padded(by: padding)
    if let count = resolved.niceCount { ends = scale.with(domain: ends).nice(.count(count)) }
    self = scale.with(domain: ends)
  }
}
