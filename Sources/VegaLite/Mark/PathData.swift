/// A path of straight lines and cubic curves.
struct PathData: Sendable, Hashable {
  enum Command: Sendable, Hashable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case close
  }

  var commands: [Command] = []

  var isEmpty: Bool { commands.isEmpty }

  init() {}

  /// Straight lines from point to point.
  init(_ points: [Point], isClosed: Bool = false) {
    for point in points { add(point) }
    if isClosed { commands.append(.close) }
  }

  private mutating func add(_ point: Point) {
    commands.append(commands.isEmpty ? .move(point) : .line(point))
  }

  mutating func append(_ other: PathData) { commands.append(contentsOf: other.commands) }
}

extension PathData {
  /// A line through points by an interpolation of the grammar.
  static func line(_ points: [Point], _ interpolation: Interpolation, _ along: Orientation)
    -> PathData
  {
    switch interpolation {
    case .linear: return PathData(points)
    case .step, .stepBefore, .stepAfter: return PathData(steps(points, interpolation))
    case .monotone: return monotone(points, along)
    }
  }

  private static func steps(_ points: [Point], _ interpolation: Interpolation) -> [Point] {
    guard let first = points.first else { return [] }
    var result = [first]
    for (from, to) in zip(points, points.dropFirst()) {
      switch interpolation {
      case .stepBefore: result.append(Point(x: from.x, y: to.y))
      case .stepAfter: result.append(Point(x: to.x, y: from.y))
      default:
        let middle = (from.x + to.x) / 2
        result.append(Point(x: middle, y: from.y))
        result.append(Point(x: middle, y: to.y))
      }
      result.append(to)
    }
    return result
  }

  /// Cubic curves that never leave the range of two neighbours (M. Steffen, "A simple method for
  /// monotonic interpolation in one dimension", 1990).
  private static func monotone(_ points: [Point], _ along: Orientation) -> PathData {
    guard points.count > 2 else { return PathData(points) }
    let isTurned = along == .horizontal
    let turned = isTurned ? points.map { Point(x: $0.y, y: $0.x) } : points
    let slopes = self.slopes(turned)
    func placed(_ x: Double, _ y: Double) -> Point {
      isTurned ? Point(x: y, y: x) : Point(x: x, y: y)
    }
    var path = PathData()
    path.commands.append(.move(points[0]))
    for index in 0..<(turned.count - 1) {
      let (from, to) = (turned[index], turned[index + 1])
      let third = (to.x - from.x) / 3
      path.commands.append(
        .curve(
          placed(from.x + third, from.y + third * slopes[index]),
          placed(to.x - third, to.y - third * slopes[index + 1]), points[index + 1]))
    }
    return path
  }

  private static func slopes(_ points: [Point]) -> [Double] {
    func secant(_ index: Int) -> Double {
      let width = points[index + 1].x - points[index].x
      return width == 0 ? 0 : (points[index + 1].y - points[index].y) / width
    }
    func sign(_ value: Double) -> Double { value < 0 ? -1 : 1 }
    var slopes = [Double](repeating: 0, count: points.count)
    for index in 1..<(points.count - 1) {
      let (before, after) = (secant(index - 1), secant(index))
      let widthBefore = points[index].x - points[index - 1].x
      let widthAfter = points[index + 1].x - points[index].x
      let width = widthBefore + widthAfter
      let mean = width == 0 ? 0 : (before * widthAfter + after * widthBefore) / width
      slopes[index] =
        (sign(before) + sign(after)) * min(abs(before), abs(after), abs(mean) / 2)
    }
    slopes[0] = (3 * secant(0) - slopes[1]) / 2
    let last = points.count - 1
    slopes[last] = (3 * secant(last - 1) - slopes[last - 1]) / 2
    return slopes
  }
}
