/// Where values stand along one axis of a plot.
enum PositionScale: Sendable {
  case continuous(ContinuousScale)
  case band(BandScale)

  /// - Parameters:
  ///   - start: the pixel of the domain's lower end or first value.
  ///   - end: the pixel of its upper end or last value.
  init(_ resolved: ResolvedScale, from start: Double, to end: Double) {
    switch resolved.domain {
    case .continuous(let domain):
      self = .continuous(ContinuousScale(resolved, domain: domain, range: [start, end]))
    case .discrete(let values):
      let (start, end) = resolved.isReversed ? (end, start) : (start, end)
      self = .band(
        BandScale(
          values, from: start, to: end, paddingInner: resolved.paddingInner,
          paddingOuter: resolved.paddingOuter, align: resolved.specification.align ?? 0.5,
          rounds: resolved.specification.rounds ?? false))
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
  /// The scale with the padding and the round ends that its resolution found.
  /// - Parameter range: not yet turned where the scale is reversed.
  convenience init(_ resolved: ResolvedScale, domain: [Double], range: [Double]) {
    let range = resolved.isReversed ? range.reversed() : range
    let written = resolved.specification
    func scale(over domain: [Double]) -> ContinuousScale {
      ContinuousScale(
        resolved.type, domain: domain, range: range, base: written.base ?? 10,
        exponent: written.exponent ?? 1, constant: written.constant ?? 1)
    }
    var ends = domain
    if resolved.edgePadding != 0 {
      ends = scale(over: ends).padded(by: resolved.edgePadding)
    }
    if let nice = resolved.nice, let count = TickCount(nice, on: resolved.type) {
      ends = scale(over: ends).nice(count)
    }
    var bins = written.bins?.value
    if bins == nil, let found = resolved.bins {
      bins = .steps(start: found.start, stop: found.stop, step: found.step)
    }
    self.init(
      resolved.type, domain: ends, range: range, base: written.base ?? 10,
      exponent: written.exponent ?? 1, constant: written.constant ?? 1,
      clamps: written.clamps ?? false, rounds: written.rounds ?? false,
      bins: bins.flatMap {
        // A scale without a domain shows 0 to 1, a single value as both ends.
        DiscretizingScale.boundaries($0, in: (ends.first ?? 0, ends.last ?? 1))
      })
  }
}
