/// A scale from numbers or times to numbers: linear, logarithmic, of powers, or of time.
final class ContinuousScale: Sendable {
  let type: ScaleType
  /// The ends, and between them the ends of pieces; for times milliseconds. They rise or fall.
  let domain: [Double]
  /// The numbers at those values.
  let range: [Double]
  let base: Double
  let exponent: Double
  let constant: Double
  let clamps: Bool
  /// Whether the results are whole numbers.
  let rounds: Bool
  /// The boundaries of the bins that the scale shows, where it does.
  let bins: [Double]?

  private let transform: ScaleTransform
  /// The domain, made linear.
  private let knots: [Double]
  private let map: PiecewiseMap

  /// - Parameters:
  ///   - domain: two or more numbers; a single one stands for both ends.
  ///   - range: two or more numbers, already turned where the scale is reversed.
  init(
    _ type: ScaleType, domain: [Double], range: [Double], base: Double = 10,
    exponent: Double = 1, constant: Double = 1, clamps: Bool = false, rounds: Bool = false,
    bins: [Double]? = nil
  ) {
    self.type = type
    let domain = domain.isEmpty ? [0, 1] : domain.count == 1 ? [domain[0], domain[0]] : domain
    self.domain = domain
    self.range = range.isEmpty ? [0, 1] : range.count == 1 ? [range[0], range[0]] : range
    (self.base, self.exponent, self.constant) = (base, exponent, constant)
    (self.clamps, self.rounds, self.bins) = (clamps, rounds, bins)
    transform = ScaleTransform(
      type, exponent: exponent, constant: constant, isNegative: domain[0] < 0)
    knots = domain.map(transform.applied)
    map = PiecewiseMap(knots, to: self.range)
  }

  /// The same scale over another domain and to another range.
  func with(
    domain: [Double]? = nil, range: [Double]? = nil, bins: [Double]? = nil
  ) -> ContinuousScale {
    ContinuousScale(
      type, domain: domain ?? self.domain, range: range ?? self.range, base: base,
      exponent: exponent, constant: constant, clamps: clamps, rounds: rounds,
      bins: bins ?? self.bins)
  }

  /// The first value of the domain; it may be the greater one.
  var lower: Double { domain[0] }
  /// The last value of the domain.
  var upper: Double { domain[domain.count - 1] }
  /// Where the first value stands.
  var start: Double { range[0] }
  /// Where the last value stands.
  var end: Double { range[range.count - 1] }

  private func clamped(_ number: Double, count: Int) -> Double {
    guard clamps, !number.isNaN else { return number }
    let last = domain[count - 1]
    return max(min(domain[0], last), min(max(domain[0], last), number))
  }

  /// - Returns: `nil` for what has no place, such as 0 on a logarithmic scale.
  func position(_ number: Double) -> Double? {
    let number = clamped(number, count: min(domain.count, range.count))
    let place = map.value(at: transform.applied(to: number))
    guard place.isFinite else { return nil }
    return rounds ? (place + 0.5).rounded(.down) : place
  }

  /// The number that stands at a place.
  func invert(_ place: Double) -> Double? {
    let inverse = PiecewiseMap(range, to: knots)
    let number = transform.inverted(inverse.value(at: place))
    let clamped = clamped(number, count: min(domain.count, range.count))
    return clamped.isFinite ? clamped : nil
  }

  /// From 0 at the first to 1 at the last value of the domain, and beyond them for values beyond. A
  /// domain of three values has its middle at 0.5, one of more has pieces of equal length.
  func share(_ number: Double) -> Double? {
    let share = boundlessShare(number)
    return share.isFinite ? share : nil
  }

  /// The same, infinite where the scale's function is, as at 0 of a logarithmic one; else NaN.
  func boundlessShare(_ number: Double) -> Double {
    let number = clamped(number, count: domain.count)
    let place = transform.applied(to: number)
    if domain.count == 2 {
      let (first, last) = (knots[0], knots[1])
      return first == last ? 0.5 : (place - first) * (1 / (last - first))
    }
    return pieceShare(place)
  }

  private func pieceShare(_ place: Double) -> Double {
    if knots.count == 3 {
      let isBefore = knots[1] < knots[0] ? place > knots[1] : place < knots[1]
      let (from, to) = isBefore ? (knots[0], knots[1]) : (knots[1], knots[2])
      return from == to ? 0.5 : 0.5 + (place - knots[1]) * (0.5 / (to - from))
    }
    let count = Double(knots.count - 1)
    let even = PiecewiseMap(knots, to: (0..<knots.count).map { Double($0) / count })
    return even.value(at: place)
  }

  /// The piece of the range in which a value lies, counted in the order of the range, and how far
  /// along it.
  func piece(_ number: Double) -> (index: Int, share: Double)? {
    let number = clamped(number, count: min(domain.count, range.count))
    guard let (index, share) = map.piece(of: transform.applied(to: number)), share.isFinite else {
      return nil
    }
    return map.isTurned ? (map.stops.count - 2 - index, 1 - share) : (index, share)
  }

  /// Whether a value lies between the ends, with a little room for rounding.
  func contains(_ number: Double) -> Bool {
    let (first, last) = (knots[0], knots[knots.count - 1])
    let place = transform.applied(to: number)
    if first == last { return place == first }
    return (-1e-9...1 + 1e-9).contains((place - first) / (last - first))
  }
}
