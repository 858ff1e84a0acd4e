/// Numbers between knots as numbers between stops, piece by piece and linearly; what lies beyond the
/// ends goes on as in the nearest piece. As d3-scale's continuous scales map.
struct PiecewiseMap: Sendable {
  /// In ascending order where the pieces have an order.
  let knots: [Double]
  /// As many as there are knots.
  let stops: [Double]
  /// Whether knots and stops have been turned round.
  let isTurned: Bool

  /// - Parameters:
  ///   - knots: two or more, rising or falling; those without a stop are left out.
  ///   - stops: two or more.
  init(_ knots: [Double], to stops: [Double]) {
    let count = min(knots.count, stops.count)
    let (knots, stops) = (knots.prefix(count), stops.prefix(count))
    isTurned = (knots.last ?? 0) < (knots.first ?? 0)
    self.knots = isTurned ? knots.reversed() : Array(knots)
    self.stops = isTurned ? stops.reversed() : Array(stops)
  }

  /// The piece in which a number lies, and how far from its beginning: 0 to 1.
  func piece(of number: Double) -> (index: Int, share: Double)? {
    guard knots.count > 1 else { return nil }
    var (low, high) = (1, knots.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if knots[middle] > number { high = middle } else { low = middle + 1 }
    }
    return (low - 1, Self.share(of: number, from: knots[low - 1], to: knots[low]))
  }

  /// A piece without length has all in its middle.
  static func share(of number: Double, from start: Double, to end: Double) -> Double {
    let length = end - start
    if length == 0 { return 0.5 }
    return (number - start) / length
  }

  func value(at number: Double) -> Double {
    guard let (index, share) = piece(of: number) else { return .nan }
    return stops[index] * (1 - share) + stops[index + 1] * share
  }
}
