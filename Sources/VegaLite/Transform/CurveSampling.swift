#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Points of a curve, closer where it bends.
enum CurveSampling {
  /// Bends of less are drawn as a line.
  private static let leastAngle = 0.5 * Double.pi / 180

  /// The curve over an extent by Vega's rule: `minimum` equal steps, halved where the curve bends,
  /// but never smaller than one of `maximum` steps.
  static func points(
    of curve: (Double) -> Double, over extent: (lower: Double, upper: Double), minimum: Int,
    maximum: Int
  ) -> [(x: Double, y: Double)] {
    let (lower, span) = (extent.lower, extent.upper - extent.lower)
    let maximum = max(minimum, maximum)
    func point(_ x: Double) -> (x: Double, y: Double) { (x, curve(x)) }
    func step(_ index: Int) -> (x: Double, y: Double) {
      point(lower + Double(index) / Double(minimum) * span)
    }
    let last = point(extent.upper)
    var points = [point(lower)]
    if minimum == maximum {
      if minimum > 1 { points += (1..<minimum).map(step) }
      return points + [last]
    }
    // The points to come, the next one last.
    var ahead = [last]
    if minimum > 1 { ahead += (1..<minimum).reversed().map(step) }
    let least = span / Double(maximum)
    let (scaleX, scaleY) = (1 / span, scale(points[0].y, ahead))
    var start = points[0]
    while let end = ahead.last {
      let middle = point((start.x + end.x) / 2)
      let bend = abs(
        atan2(scaleY * (end.y - start.y), scaleX * (end.x - start.x))
          - atan2(scaleY * (middle.y - start.y), scaleX * (middle.x - start.x)))
      if middle.x - start.x >= least, bend > leastAngle, ahead.count < 10_000 {
        ahead.append(middle)
      } else {
        start = end
        points.append(end)
        ahead.removeLast()
      }
    }
    return points
  }

  private static func scale(_ first: Double, _ points: [(x: Double, y: Double)]) -> Double {
    var (lower, upper) = (first, first)
    for (_, y) in points {
      if y < lower { lower = y }
      if y > upper { upper = y }
    }
    return 1 / (upper - lower)
  }
}
