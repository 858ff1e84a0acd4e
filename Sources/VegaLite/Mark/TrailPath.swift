#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A line whose width changes from point to point, as Vega draws it: for each two points their
/// circles and what lies between.
enum TrailPath {
  static func path(_ points: [(place: Point, width: Double)]) -> PathData {
    var path = PathData()
    let points = points.filter { $0.place.isFinite && $0.width.isFinite }
    for (from, to) in zip(points, points.dropFirst()) {
      append(from.place, max(0, from.width) / 2, to.place, max(0, to.width) / 2, to: &path)
    }
    return path
  }

  private static func append(
    _ start: Point, _ startRadius: Double, _ end: Point, _ endRadius: Double,
    to path: inout PathData
  ) {
    let distance = start.distance(to: end)
    if distance > 0 {
      let normal = Point(x: (start.y - end.y) / distance, y: (end.x - start.x) / distance)
      let angle = atan2(normal.y, normal.x)
      func beside(_ point: Point, _ radius: Double) -> Point {
        Point(x: point.x + normal.x * radius, y: point.y + normal.y * radius)
      }
      path.move(to: beside(start, -startRadius))
      path.line(to: beside(end, -endRadius))
      half(center: end, radius: endRadius, from: angle - .pi, to: &path)
      path.line(to: beside(start, startRadius))
      half(center: start, radius: startRadius, from: angle, to: &path)
    } else {
      // Vega's pen goes on from where the last part began.
      let side = Point(x: end.x + endRadius, y: end.y)
      if path.isEmpty { path.move(to: side) } else { path.line(to: side) }
      path.arc(center: end, radius: endRadius, from: 0, to: 2 * .pi)
    }
    path.close()
  }

  /// Half a circle in two arcs: whether one of exactly half a circle is the lesser or the greater is
  /// left to the last digit.
  private static func half(
    center: Point, radius: Double, from start: Double, to path: inout PathData
  ) {
    let middle = start + 0.53125 * .pi
    path.arc(center: center, radius: radius, from: start, to: middle)
    path.arc(center: center, radius: radius, from: middle, to: start + .pi)
  }
}
