#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// MARK: B-splines

extension CurvePen {
  /// A cubic B-spline that begins and ends in the outer points.
  mutating func basis(_ points: [Point]) {
    begin(at: points[0])
    if points.count > 2 {
      line(to: .mixed(points[0], 5, points[1], 1))
      for index in 2..<points.count {
        basisPiece(points[index - 2], points[index - 1], points[index])
      }
      let last = points[points.count - 1]
      basisPiece(points[points.count - 2], last, last)
    }
    if points.count > 1 { line(to: points[points.count - 1]) }
    end(isOnePoint: points.count == 1)
  }

  mutating func openBasis(_ points: [Point]) {
    if points.count > 2 {
      begin(at: .basisKnot(points[0], points[1], points[2]))
      for index in stride(from: 3, to: points.count, by: 1) {
        basisPiece(points[index - 2], points[index - 1], points[index])
      }
    }
    end(isOnePoint: points.count == 3)
  }

  mutating func closedBasis(_ points: [Point]) {
    switch points.count {
    case 1:
      move(to: points[0])
      close()
    case 2:
      move(to: .mixed(points[0], 1, points[1], 2))
      line(to: .mixed(points[1], 1, points[0], 2))
      close()
    default:
      let count = points.count
      move(to: .basisKnot(points[0], points[1], points[2]))
      for index in 3..<(count + 3) {
        basisPiece(
          points[(index - 2) % count], points[(index - 1) % count], points[index % count])
      }
    }
  }

  private mutating func basisPiece(_ first: Point, _ second: Point, _ third: Point) {
    curve(
      .mixed(first, 2, second, 1), .mixed(first, 1, second, 2),
      to: .basisKnot(first, second, third))
  }

  /// The B-spline of points drawn towards the straight line from the first to the last (D. Holten,
  /// "Hierarchical Edge Bundles", 2006).
  mutating func bundle(_ points: [Point], straightness beta: Double) {
    guard points.count > 1 else {
      if beta == 1 { basis(points) }
      return
    }
    let (first, last) = (points[0], points[points.count - 1])
    basis(
      points.enumerated().map { index, point in
        let share = Double(index) / Double(points.count - 1)
        return Point(
          x: beta * point.x + (1 - beta) * (first.x + share * (last.x - first.x)),
          y: beta * point.y + (1 - beta) * (first.y + share * (last.y - first.y)))
      })
  }
}

extension Point {
  static func mixed(_ one: Point, _ weight: Double, _ other: Point, _ otherWeight: Double) -> Point
  {
    let sum = weight + otherWeight
    return Point(
      x: (one.x * weight + other.x * otherWeight) / sum,
      y: (one.y * weight + other.y * otherWeight) / sum)
  }

  fileprivate static func basisKnot(_ one: Point, _ two: Point, _ three: Point) -> Point {
    Point(x: (one.x + 4 * two.x + three.x) / 6, y: (one.y + 4 * two.y + three.y) / 6)
  }
}

// MARK: Splines through the points

/// How the direction in a point follows from its neighbours.
enum SplineKind {
  case cardinal(Double)
  case catmullRom(alpha: Double)

  /// Control points of the piece from `start` to `end`; a neighbour that is `nil` is none.
  func controls(_ before: Point?, _ start: Point, _ end: Point, _ after: Point?) -> (Point, Point) {
    switch self {
    case .catmullRom(alpha: 0): return Self.cardinal(0).controls(before, start, end, after)
    case .cardinal(let tension):
      let share = (1 - tension) / 6
      // Without a neighbour the curve ends with no bend of its own.
      let (before, after) = (before ?? end, after ?? start)
      return (
        Point(x: start.x + share * (end.x - before.x), y: start.y + share * (end.y - before.y)),
        Point(x: end.x + share * (start.x - after.x), y: end.y + share * (start.y - after.y))
      )
    case .catmullRom(let alpha):
      let whole = Self.power(start, end, alpha)
      return (
        before.map { Self.control(start, end, $0, Self.power($0, start, alpha), whole) } ?? start,
        after.map { Self.control(end, start, $0, Self.power($0, end, alpha), whole) } ?? end
      )
    }
  }

  /// The distance of two points to the power of `alpha`.
  private static func power(_ one: Point, _ other: Point, _ alpha: Double) -> Double {
    let (x, y) = (one.x - other.x, one.y - other.y)
    return pow(x * x + y * y, alpha).squareRoot()
  }

  private static func control(
    _ point: Point, _ far: Point, _ near: Point, _ side: Double, _ middle: Double
  ) -> Point {
    guard side > 1e-12 else { return point }
    let weight = 2 * side * side + 3 * side * middle + middle * middle
    let sum = 3 * side * (side + middle)
    return Point(
      x: (point.x * weight - near.x * middle * middle + far.x * side * side) / sum,
      y: (point.y * weight - near.y * middle * middle + far.y * side * side) / sum)
  }
}

extension CurvePen {
  mutating func spline(_ points: [Point], _ kind: SplineKind) {
    begin(at: points[0])
    if points.count == 2 { line(to: points[1]) }
    if points.count > 2 {
      for index in 1..<points.count {
        piece(
          kind, index > 1 ? points[index - 2] : nil, points[index - 1], points[index],
          index + 1 < points.count ? points[index + 1] : nil)
      }
    }
    end(isOnePoint: points.count == 1)
  }

  mutating func openSpline(_ points: [Point], _ kind: SplineKind) {
    if points.count > 2 {
      begin(at: points[1])
      for index in stride(from: 3, to: points.count, by: 1) {
        piece(kind, points[index - 3], points[index - 2], points[index - 1], points[index])
      }
    }
    end(isOnePoint: points.count == 3)
  }

  mutating func closedSpline(_ points: [Point], _ kind: SplineKind) {
    let count = points.count
    move(to: points[count == 1 ? 0 : 1])
    if count < 3 {
      if count == 2 { line(to: points[0]) }
      close()
      return
    }
    for index in 3..<(count + 3) {
      piece(
        kind, points[(index - 3) % count], points[(index - 2) % count],
        points[(index - 1) % count], points[index % count])
    }
  }

  private mutating func piece(
    _ kind: SplineKind, _ before: Point?, _ start: Point, _ end: Point, _ after: Point?
  ) {
    let (first, second) = kind.controls(before, start, end, after)
    curve(first, second, to: end)
  }

  /// The curve whose bend is continuous and nothing at its ends.
  mutating func natural(_ points: [Point]) {
    begin(at: points[0])
    if points.count == 2 { line(to: points[1]) }
    if points.count > 2 {
      let x = Self.naturalControls(points.map(\.x))
      let y = Self.naturalControls(points.map(\.y))
      for index in 1..<points.count {
        curve(
          Point(x: x.first[index - 1], y: y.first[index - 1]),
          Point(x: x.second[index - 1], y: y.second[index - 1]), to: points[index])
      }
    }
    end(isOnePoint: points.count == 1)
  }

  /// Solves the tridiagonal system of the first controls; the second mirror the next first.
  private static func naturalControls(_ knots: [Double]) -> (first: [Double], second: [Double]) {
    let count = knots.count - 1
    var diagonal = [Double](repeating: 4, count: count)
    var right = (0..<count).map { 4 * knots[$0] + 2 * knots[$0 + 1] }
    (diagonal[0], right[0]) = (2, knots[0] + 2 * knots[1])
    (diagonal[count - 1], right[count - 1]) = (7, 8 * knots[count - 1] + knots[count])
    for index in 1..<count {
      let factor = (index == count - 1 ? 2.0 : 1) / diagonal[index - 1]
      diagonal[index] -= factor
      right[index] -= factor * right[index - 1]
    }
    var first = [Double](repeating: 0, count: count)
    first[count - 1] = right[count - 1] / diagonal[count - 1]
    for index in (0..<(count - 1)).reversed() {
      first[index] = (right[index] - first[index + 1]) / diagonal[index]
    }
    var second = (0..<count).map { index in
      index + 1 < count ? 2 * knots[index + 1] - first[index + 1] : 0
    }
    second[count - 1] = (knots[count] + first[count - 1]) / 2
    return (first, second)
  }
}

// MARK: Monotone curves

extension CurvePen {
  /// Cubic curves that never leave the range of two neighbours (M. Steffen, "A simple method for
  /// monotonic interpolation in one dimension", 1990).
  mutating func monotone(_ points: [Point], along orientation: Orientation) {
    let isTurned = orientation == .horizontal
    var turned: [Point] = []
    for point in points where turned.last != (isTurned ? point.turned : point) {
      turned.append(isTurned ? point.turned : point)
    }
    func placed(_ x: Double, _ y: Double) -> Point {
      isTurned ? Point(x: y, y: x) : Point(x: x, y: y)
    }
    begin(at: placed(turned[0].x, turned[0].y))
    if turned.count == 2 { line(to: placed(turned[1].x, turned[1].y)) }
    if turned.count > 2 {
      let slopes = Self.slopes(turned)
      for index in 0..<(turned.count - 1) {
        let (from, to) = (turned[index], turned[index + 1])
        let third = (to.x - from.x) / 3
        curve(
          placed(from.x + third, from.y + third * slopes[index]),
          placed(to.x - third, to.y - third * slopes[index + 1]), to: placed(to.x, to.y))
      }
    }
    end(isOnePoint: turned.count == 1)
  }

  private static func slopes(_ points: [Point]) -> [Double] {
    func sign(_ value: Double) -> Double { value < 0 ? -1 : 1 }
    func outer(_ from: Point, _ to: Point, _ slope: Double) -> Double {
      let width = to.x - from.x
      return width == 0 ? slope : (3 * (to.y - from.y) / width - slope) / 2
    }
    var slopes = [Double](repeating: 0, count: points.count)
    for index in 1..<(points.count - 1) {
      let (one, two, three) = (points[index - 1], points[index], points[index + 1])
      let (before, after) = (two.x - one.x, three.x - two.x)
      // A vertical step has a slope without end, whose sign is that of the other side.
      let first = (two.y - one.y) / (before == 0 && after < 0 ? -0.0 : before)
      let second = (three.y - two.y) / (after == 0 && before < 0 ? -0.0 : after)
      let mean = (first * after + second * before) / (before + after)
      let least = Self.least(abs(first), abs(second), abs(mean) / 2)
      let slope = (sign(first) + sign(second)) * least
      slopes[index] = slope.isNaN ? 0 : slope
    }
    slopes[0] = outer(points[0], points[1], slopes[1])
    let last = points.count - 1
    slopes[last] = outer(points[last - 1], points[last], slopes[last - 1])
    return slopes
  }

  /// No number where one of them is none.
  private static func least(_ one: Double, _ two: Double, _ three: Double) -> Double {
    one.isNaN || two.isNaN || three.isNaN ? .nan : min(one, two, three)
  }
}

extension Point {
  fileprivate var turned: Point { Point(x: y, y: x) }
}
