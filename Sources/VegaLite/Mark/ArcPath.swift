#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The outline of a pie's slice or a part of a ring, as d3-shape draws it.
struct ArcPath: Sendable, Hashable {
  var innerRadius = 0.0
  var outerRadius: Double
  /// In radians, clockwise from the top.
  var startAngle: Double
  var endAngle: Double
  /// The gap to neighbours, in radians.
  var padAngle = 0.0
  var cornerRadius = 0.0

  private static let epsilon = 1e-12

  func path(at center: Point) -> PathData {
    var path = PathData()
    let numbers = [innerRadius, outerRadius, startAngle, endAngle, padAngle, cornerRadius]
    guard numbers.allSatisfy(\.isFinite) else { return path }
    let sector = Sector(self)
    if sector.outer <= Self.epsilon {
      path.move(to: .zero)
    } else if sector.span > 2 * .pi - Self.epsilon {
      ring(sector, to: &path)
    } else {
      outerEdge(sector, to: &path)
      innerEdge(sector, to: &path)
    }
    path.close()
    return path.placed(at: center)
  }

  private func ring(_ sector: Sector, to path: inout PathData) {
    for (radius, start, end, isClockwise) in [
      (sector.outer, sector.start, sector.end, sector.isClockwise),
      (sector.inner, sector.end, sector.start, !sector.isClockwise),
    ] where radius > Self.epsilon {
      path.move(to: .polar(radius, start))
      path.arc(center: .zero, radius: radius, from: start, to: end, isClockwise: isClockwise)
    }
  }

  private func outerEdge(_ sector: Sector, to path: inout PathData) {
    let edge = sector.outerEdge
    let start = Point.polar(sector.outer, edge.start)
    guard edge.span > Self.epsilon else { return path.move(to: start) }
    guard edge.corner > Self.epsilon else {
      path.move(to: start)
      return path.arc(
        center: .zero, radius: sector.outer, from: edge.start, to: edge.end,
        isClockwise: sector.isClockwise)
    }
    let end = Point.polar(sector.outer, edge.end)
    let isClockwise = sector.isClockwise
    let first = Corner(
      .polar(sector.inner, sector.innerEdge.start), start, sector.outer, edge.corner, isClockwise)
    let second = Corner(
      end, .polar(sector.inner, sector.innerEdge.end), sector.outer, edge.corner, isClockwise)
    path.move(to: first.onSide)
    rounded(
      edge, sector.corner, first, second, sector.outer, alongEdge: isClockwise, isClockwise,
      to: &path)
  }

  private func innerEdge(_ sector: Sector, to path: inout PathData) {
    let edge = sector.innerEdge
    let end = Point.polar(sector.inner, edge.end)
    guard sector.inner > Self.epsilon, edge.span > Self.epsilon else { return path.line(to: end) }
    guard edge.corner > Self.epsilon else {
      return path.arc(
        center: .zero, radius: sector.inner, from: edge.end, to: edge.start,
        isClockwise: !sector.isClockwise)
    }
    let isClockwise = sector.isClockwise
    let first = Corner(
      end, .polar(sector.outer, sector.outerEdge.end), sector.inner, -edge.corner, isClockwise)
    let second = Corner(
      .polar(sector.outer, sector.outerEdge.start), .polar(sector.inner, edge.start),
      sector.inner, -edge.corner, isClockwise)
    path.line(to: first.onSide)
    rounded(
      edge, sector.corner, first, second, sector.inner, alongEdge: !isClockwise, isClockwise,
      to: &path)
  }

  /// Two corners with the edge between them, or one where they have merged.
  private func rounded(
    _ edge: Edge, _ wanted: Double, _ first: Corner, _ second: Corner, _ radius: Double,
    alongEdge: Bool, _ isClockwise: Bool, to path: inout PathData
  ) {
    func turn(_ corner: Corner, _ start: Point, _ end: Point) {
      path.arc(
        center: corner.center, radius: edge.corner, from: start.direction, to: end.direction,
        isClockwise: isClockwise)
    }
    if edge.corner < wanted { return turn(first, first.sideOffset, second.sideOffset) }
    turn(first, first.sideOffset, first.edgeOffset)
    path.arc(
      center: .zero, radius: radius, from: first.onEdge.direction, to: second.onEdge.direction,
      isClockwise: alongEdge)
    turn(second, second.edgeOffset, second.sideOffset)
  }
}

extension ArcPath {
  /// One of the two round edges.
  fileprivate struct Edge {
    var start: Double
    var end: Double
    var span: Double
    var corner = 0.0

    /// With half the padding cut off at both ends.
    mutating func pad(by angle: Double, isClockwise: Bool) {
      span -= 2 * angle
      if span > ArcPath.epsilon {
        start += isClockwise ? angle : -angle
        end -= isClockwise ? angle : -angle
      } else {
        span = 0
        (start, end) = ((start + end) / 2, (start + end) / 2)
      }
    }
  }

  /// The arc with angles from the x axis, its padding and the room for its corners.
  fileprivate struct Sector {
    let inner: Double
    let outer: Double
    let start: Double
    let end: Double
    let span: Double
    let isClockwise: Bool
    let corner: Double
    var innerEdge: Edge
    var outerEdge: Edge

    init(_ arc: ArcPath) {
      inner = max(0, min(arc.innerRadius, arc.outerRadius))
      outer = max(0, arc.innerRadius, arc.outerRadius)
      start = arc.startAngle - .pi / 2
      end = arc.endAngle - .pi / 2
      span = abs(end - start)
      isClockwise = end > start
      corner = min((outer - inner) / 2, arc.cornerRadius)
      innerEdge = Edge(start: start, end: end, span: span)
      outerEdge = innerEdge
      let pad = arc.padAngle / 2
      let padRadius = (inner * inner + outer * outer).squareRoot()
      if pad > ArcPath.epsilon, padRadius > ArcPath.epsilon {
        innerEdge.pad(by: Self.asin(padRadius / inner * sin(pad)), isClockwise: isClockwise)
        outerEdge.pad(by: Self.asin(padRadius / outer * sin(pad)), isClockwise: isClockwise)
      }
      if corner > ArcPath.epsilon { roundCorners() }
    }

    private static func asin(_ sine: Double) -> Double {
      #if canImport(Glibc)
        return Glibc.asin(min(max(sine, -1), 1))
      #else
        return Darwin.asin(min(max(sine, -1), 1))
      #endif
    }

    /// Corners no larger than what both sides of the sector leave.
    private mutating func roundCorners() {
      (innerEdge.corner, outerEdge.corner) = (corner, corner)
      guard span < .pi else { return }
      let (first, last) = (
        Point.polar(outer, outerEdge.start), Point.polar(outer, outerEdge.end)
      )
      guard
        let apex = Self.crossing(
          first, .polar(inner, innerEdge.start), last, .polar(inner, innerEdge.end))
      else {
        (innerEdge.corner, outerEdge.corner) = (0, 0)
        return
      }
      let (a, b) = (
        Point(x: first.x - apex.x, y: first.y - apex.y),
        Point(x: last.x - apex.x, y: last.y - apex.y)
      )
      let cosine = (a.x * b.x + a.y * b.y) / (a.distance(to: .zero) * b.distance(to: .zero))
      let reach = 1 / sin(acos(min(max(cosine, -1), 1)) / 2)
      let distance = apex.distance(to: .zero)
      innerEdge.corner = min(corner, (inner - distance) / (reach - 1))
      outerEdge.corner = min(corner, (outer - distance) / (reach + 1))
    }

    /// Where the lines through two pairs of points meet.
    private static func crossing(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Point? {
      let (x10, y10, x32, y32) = (b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y)
      let determinant = y32 * x10 - x32 * y10
      if determinant * determinant < ArcPath.epsilon { return nil }
      let share = (x32 * (a.y - c.y) - y32 * (a.x - c.x)) / determinant
      return Point(x: a.x + share * x10, y: a.y + share * y10)
    }
  }

  /// The circle that touches a straight side and a round edge.
  fileprivate struct Corner {
    let center: Point
    /// From the centre to where it touches the side, and the edge.
    let sideOffset: Point
    let edgeOffset: Point

    var onSide: Point { Point(x: center.x + sideOffset.x, y: center.y + sideOffset.y) }
    var onEdge: Point { Point(x: center.x + edgeOffset.x, y: center.y + edgeOffset.y) }

    /// - Parameters:
    ///   - start: where the side starts; `end` where it ends.
    ///   - edge: the radius of the edge.
    ///   - radius: of the corner; below 0 for an inner edge.
    init(
      _ start: Point, _ end: Point, _ edge: Double, _ radius: Double, _ isClockwise: Bool
    ) {
      let side = Point(x: start.x - end.x, y: start.y - end.y)
      let share = (isClockwise ? radius : -radius) / side.distance(to: .zero)
      let shift = Point(x: share * side.y, y: -share * side.x)
      // The side, moved inwards by the radius, meets the circle of the corners' centres.
      let one = Point(x: start.x + shift.x, y: start.y + shift.y)
      let two = Point(x: end.x + shift.x, y: end.y + shift.y)
      let middle = Point(x: (one.x + two.x) / 2, y: (one.y + two.y) / 2)
      let (dx, dy) = (two.x - one.x, two.y - one.y)
      let squared = dx * dx + dy * dy
      let ring = edge - radius
      let cross = one.x * two.y - two.x * one.y
      let root = (dy < 0 ? -1 : 1) * max(0, ring * ring * squared - cross * cross).squareRoot()
      let meetings = [-root, root].map { root in
        Point(x: (cross * dy + dx * root) / squared, y: (-cross * dx + dy * root) / squared)
      }
      center =
        meetings[0].distance(to: middle) > meetings[1].distance(to: middle)
        ? meetings[1] : meetings[0]
      sideOffset = Point(x: -shift.x, y: -shift.y)
      edgeOffset = Point(x: center.x * (edge / ring - 1), y: center.y * (edge / ring - 1))
    }
  }
}

extension Point {
  /// By a distance from the origin and an angle from the x axis.
  fileprivate static func polar(_ radius: Double, _ angle: Double) -> Point {
    Point(x: radius * cos(angle), y: radius * sin(angle))
  }

  /// The angle of the line from the origin.
  fileprivate var direction: Double { atan2(y, x) }
}
