#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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
    case .continuous(let ends):
      let (lower, upper) = (ends.first ?? 0, ends.last ?? 1)
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

/// A linear, logarithmic or time scale.
struct ContinuousScale: Sendable {
  let type: ScaleType
  /// The ends as numbers; for times milliseconds. `lower` may be the greater of the two.
  let lower: Double
  let upper: Double
  let base: Double
  let start: Double
  let end: Double
  let clamps: Bool

  init(
    _ resolved: ResolvedScale, domain: (lower: Double, upper: Double), from start: Double,
    to end: Double
  ) {
    type = resolved.type
    base = resolved.specification.base ?? 10
    clamps = resolved.specification.clamps ?? false
    self.start = start
    self.end = end
    var domain = domain
    let length = abs(end - start)
    let padding = resolved.edgePadding + resolved.edgeShare * length
    if padding > 0 { domain = Self.widened(domain, type, length, padding) }
    if resolved.nice != nil {
      domain = ScaleTicks.nice(domain, type: type, base: base, count: 10)
    }
    (lower, upper) = domain
  }

  /// The ends moved outwards so that `padding` pixels lie between them and the data.
  private static func widened(
    _ domain: (lower: Double, upper: Double), _ type: ScaleType, _ length: Double,
    _ padding: Double
  ) -> (lower: Double, upper: Double) {
    let inner = length - 2 * padding
    guard inner > 0 else { return domain }
    let factor = padding / inner
    if type == .log {
      let (from, to) = (log(domain.lower), log(domain.upper))
      let room = (to - from) * factor
      return (exp(from - room), exp(to + room))
    }
    let room = (domain.upper - domain.lower) * factor
    return (domain.lower - room, domain.upper + room)
  }

  /// From 0 at the lower to 1 at the upper end; beyond them for values beyond.
  func share(_ number: Double) -> Double? {
    guard number.isFinite else { return nil }
    var share: Double
    if lower == upper {
      // A single value stands in the middle.
      share = 0.5
    } else if type == .log {
      guard number > 0 else { return nil }
      share = (log(number) - log(lower)) / (log(upper) - log(lower))
    } else {
      share = (number - lower) / (upper - lower)
    }
    if clamps { share = min(max(share, 0), 1) }
    return share.isFinite ? share : nil
  }

  func position(_ number: Double) -> Double? {
    share(number).map { start + (end - start) * $0 }
  }

  /// Whether a value lies between the ends, with a little room for rounding.
  func contains(_ number: Double) -> Bool {
    share(number).map { (-1e-9...1 + 1e-9).contains($0) } ?? false
  }

  /// Where a bar begins: at 0, or at the end of the domain nearest to it.
  var basePosition: Double {
    let least = min(lower, upper)
    if type != .linear { return position(least) ?? start }
    let greatest = max(lower, upper)
    return position(min(max(0, least), greatest)) ?? start
  }
}

/// Discrete values at equal distances, each with a band of its own.
struct BandScale: Sendable {
  let values: [Value]
  let step: Double
  let bandwidth: Double
  private let first: Double
  private let indices: ValueIndex

  /// - Parameters:
  ///   - paddingInner: the gap between two bands as a share of the step; 1 for points.
  ///   - paddingOuter: the gap before the first and behind the last band.
  init(
    _ values: [Value], from start: Double, to end: Double, paddingInner: Double,
    paddingOuter: Double
  ) {
    self.values = values
    indices = ValueIndex(values)
    let count = Double(values.count)
    let length = end - start
    step = length / max(1, count - paddingInner + paddingOuter * 2)
    bandwidth = abs(step) * (1 - paddingInner)
    // Centred, as d3's bands are by default.
    first = start + (length - step * (count - paddingInner)) / 2
  }

  /// How wide a mark is that fills its place: its band, or most of a step where points have none.
  var extent: Double { bandwidth > 0 ? bandwidth : min(18, abs(step) * 0.9) }

  /// How many steps long a scale of `count` values is.
  static func length(count: Int, paddingInner: Double, paddingOuter: Double) -> Double {
    max(1, Double(count) - paddingInner + paddingOuter * 2)
  }

  func index(_ value: Value) -> Int? { indices[value] }

  func center(_ value: Value) -> Double? { index(value).map(center(at:)) }

  func center(at index: Int) -> Double {
    let side = step < 0 ? -bandwidth / 2 : bandwidth / 2
    return first + step * Double(index) + side
  }
}
