/// A place in pixels; y grows downwards.
package struct Point: Sendable, Hashable {
  package var x: Double
  package var y: Double

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  package static let zero = Point(x: 0, y: 0)

  package var isFinite: Bool { x.isFinite && y.isFinite }

  package func distance(to other: Point) -> Double {
    let (dx, dy) = (x - other.x, y - other.y)
    return (dx * dx + dy * dy).squareRoot()
  }
}

package struct Size: Sendable, Hashable {
  package var width: Double
  package var height: Double

  package init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  package static let zero = Size(width: 0, height: 0)
}

/// A rectangle in pixels with sides along the axes; `x` and `y` are its upper left corner.
package struct Rectangle: Sendable, Hashable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var height: Double

  package init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  package init(center: Point, size: Size) {
    self.init(
      x: center.x - size.width / 2, y: center.y - size.height / 2, width: size.width,
      height: size.height)
  }

  package var maxX: Double { x + width }
  package var maxY: Double { y + height }
  package var center: Point { Point(x: x + width / 2, y: y + height / 2) }
  package var size: Size { Size(width: width, height: height) }

  /// Whether the two share more than an edge.
  package func intersects(_ other: Rectangle) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }

  package func contains(_ point: Point) -> Bool {
    x <= point.x && point.x <= maxX && y <= point.y && point.y <= maxY
  }

  package func contains(_ other: Rectangle) -> Bool {
    x <= other.x && other.maxX <= maxX && y <= other.y && other.maxY <= maxY
  }

  /// Smaller by `distance` on all sides; larger where it is negative. No side falls below 0.
  package func inset(by distance: Double) -> Rectangle {
    let (width, height) = (max(0, width - 2 * distance), max(0, height - 2 * distance))
    return Rectangle(
      x: x + (self.width - width) / 2, y: y + (self.height - height) / 2, width: width,
      height: height)
  }

  /// The smallest rectangle that holds both.
  package func union(_ other: Rectangle) -> Rectangle {
    let (left, top) = (min(x, other.x), min(y, other.y))
    return Rectangle(
      x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
  }

  package func offset(dx: Double, dy: Double) -> Rectangle {
    Rectangle(x: x + dx, y: y + dy, width: width, height: height)
  }

  /// The point of the rectangle (edges included) that is nearest to `point`.
  package func nearest(to point: Point) -> Point {
    Point(x: min(max(point.x, x), maxX), y: min(max(point.y, y), maxY))
  }

  package func distance(to point: Point) -> Double { nearest(to: point).distance(to: point) }

  /// Whether a disc reaches into the rectangle; touching the edge is not enough.
  package func intersects(circle center: Point, radius: Double) -> Bool {
    distance(to: center) < radius
  }
}

/// A straight line between two points.
package struct Segment: Sendable, Hashable {
  package var start: Point
  package var end: Point

  package init(from start: Point, to end: Point) {
    self.start = start
    self.end = end
  }

  package var length: Double { start.distance(to: end) }

  /// The smallest rectangle that holds the line.
  package var bounds: Rectangle {
    Rectangle(
      x: min(start.x, end.x), y: min(start.y, end.y), width: abs(start.x - end.x),
      height: abs(start.y - end.y))
  }

  package func distance(to point: Point) -> Double {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let squared = dx * dx + dy * dy
    guard squared > 0 else { return start.distance(to: point) }
    let share = ((point.x - start.x) * dx + (point.y - start.y) * dy) / squared
    let clamped = min(max(share, 0), 1)
    return point.distance(to: Point(x: start.x + clamped * dx, y: start.y + clamped * dy))
  }

  /// Whether the lines cross or touch.
  package func intersects(_ other: Segment) -> Bool {
    func side(_ one: Segment, _ point: Point) -> Double {
      (one.end.x - one.start.x) * (point.y - one.start.y)
        - (one.end.y - one.start.y) * (point.x - one.start.x)
    }
    let (a, b) = (side(self, other.start), side(self, other.end))
    let (c, d) = (side(other, start), side(other, end))
    if (a < 0 && b > 0 || a > 0 && b < 0) && (c < 0 && d > 0 || c > 0 && d < 0) { return true }
    return a == 0 && bounds.contains(other.start) || b == 0 && bounds.contains(other.end)
      || c == 0 && other.bounds.contains(start) || d == 0 && other.bounds.contains(end)
  }

  /// Whether the line runs through the inside of a rectangle (Liang and Barsky's clipping);
  /// along an edge is outside.
  package func intersects(_ rectangle: Rectangle) -> Bool {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    var (first, last) = (0.0, 1.0)
    func clip(_ direction: Double, _ distance: Double) -> Bool {
      if direction == 0 { return distance > 0 }
      let share = distance / direction
      if direction < 0 { first = max(first, share) } else { last = min(last, share) }
      return first < last
    }
    if dx == 0 && dy == 0 {
      return rectangle.x < start.x && start.x < rectangle.maxX && rectangle.y < start.y
        && start.y < rectangle.maxY
    }
    return clip(-dx, start.x - rectangle.x) && clip(dx, rectangle.maxX - start.x)
      && clip(-dy, start.y - rectangle.y) && clip(dy, rectangle.maxY - start.y)
  }
}
