/// A smooth curve through points by locally weighted regression, with weights that take outliers
/// back (Cleveland 1979), as Vega's `loess` has it.
enum Loess {
  private static let iterationLimit = 2
  private static let epsilon = 1e-12

  /// - Parameters:
  ///   - points: without NaN.
  ///   - bandwidth: the share of the points that each local fit takes.
  static func curve(
    _ points: [(x: Double, y: Double)], bandwidth: Double
  ) -> [(x: Double, y: Double)] {
    let count = points.count
    guard count > 0 else { return [] }
    // A fit takes two points at least.
    if count == 1 { return [(points[0].x, .nan)] }
    let sorted = points.indices.sorted { left, right in
      points[left].x == points[right].x ? left < right : points[left].x < points[right].x
    }.map { points[$0] }
    let means = Regression.Means(sorted)
    let xs = sorted.map { $0.x - means.x }
    let ys = sorted.map { $0.y - means.y }
    let neighbors = min(count, max(2, Int(max(0, min(1, bandwidth)) * Double(count))))
    var fitted = [Double](repeating: 0, count: count)
    var weights = [Double](repeating: 1, count: count)
    for iteration in 0...iterationLimit {
      fit(xs, ys, weights, neighbors, into: &fitted)
      if iteration == iterationLimit { break }
      let residuals = (0..<count).map { abs(ys[$0] - fitted[$0]) }
      let typical = Statistics.quantile(residuals.sorted()[...], 0.5) ?? 0
      if typical < epsilon { break }
      for index in 0..<count {
        let share = residuals[index] / (6 * typical)
        let weight = 1 - share * share
        // Never zero, which would leave a fit without points.
        weights[index] = share >= 1 ? epsilon : weight * weight
      }
    }
    return merged(xs, fitted, means)
  }

  private static func fit(
    _ xs: [Double], _ ys: [Double], _ weights: [Double], _ neighbors: Int,
    into fitted: inout [Double]
  ) {
    var (left, right) = (0, neighbors - 1)
    for index in xs.indices {
      let x = xs[index]
      let edge = x - xs[left] > xs[right] - x ? left : right
      let distance = xs[edge] - x
      let scale = 1 / abs(distance == 0 ? 1 : distance)
      var (sum, sumX, sumY, sumXY, sumXX) = (0.0, 0.0, 0.0, 0.0, 0.0)
      for other in left...right {
        let share = abs(x - xs[other]) * scale
        let kernel = 1 - share * share * share
        let weight = kernel * kernel * kernel * weights[other]
        let weighted = xs[other] * weight
        sum += weight
        sumX += weighted
        sumY += ys[other] * weight
        sumXY += ys[other] * weighted
        sumXX += xs[other] * weighted
      }
      let line = Regression.line(
        x: sumX / sum, y: sumY / sum, xy: sumXY / sum, xx: sumXX / sum)
      fitted[index] = line.intercept + line.slope * x
      guard index + 1 < xs.count else { continue }
      // The neighbours of the next point; equal distances move on, past points of equal x.
      let next = xs[index + 1]
      while right + 1 < xs.count, index + 1 > left, xs[right + 1] - next <= next - xs[left] {
        left += 1
        right += 1
      }
    }
  }

  /// Points of equal x as one.
  private static func merged(
    _ xs: [Double], _ fitted: [Double], _ means: Regression.Means
  ) -> [(x: Double, y: Double)] {
    var points: [(x: Double, y: Double)] = []
    var count = 0.0
    for (x, y) in zip(xs, fitted) {
      if let last = points.last, last.x == x + means.x {
        count += 1
        points[points.count - 1].y += (y - last.y) / count
      } else {
        count = 0
        points.append((x + means.x, y))
      }
    }
    return points.map { ($0.x, $0.y + means.y) }
  }
}
