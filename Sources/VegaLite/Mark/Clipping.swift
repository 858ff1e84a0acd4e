/// Cuts off what lies outside a rectangle.
enum Clipping {
  /// Nothing may be drawn farther from the plot's edge than this.
  static let tolerance = 0.01

  /// The part of a line within a rectangle, by Liang and Barsky; `nil` where there is none.
  static func clip(_ segment: Segment, to area: Rectangle) -> Segment? {
    let (dx, dy) = (segment.end.x - segment.start.x, segment.end.y - segment.start.y)
    var (first, last) = (0.0, 1.0)
    let slack = tolerance
    let edges = [
      (-dx, segment.start.x - area.x + slack), (dx, area.maxX - segment.start.x + slack),
      (-dy, segment.start.y - area.y + slack), (dy, area.maxY - segment.start.y + slack),
    ]
    for (direction, distance) in edges {
      if direction == 0 {
        if distance < 0 { return nil }
      } else if direction < 0 {
        first = max(first, distance / direction)
      } else {
        last = min(last, distance / direction)
      }
    }
    guard first <= last else { return nil }
    func point(_ share: Double) -> Point {
      Point(x: segment.start.x + dx * share, y: segment.start.y + dy * share)
    }
    return Segment(
      from: first == 0 ? segment.start : point(first), to: last == 1 ? segment.end : point(last))
  }

  /// The parts of a line of straight pieces that lie within a rectangle.
  static func clip(_ points: [Point], to area: Rectangle) -> [[Point]] {
    var parts: [[Point]] = []
    var current: [Point] = []
    func flush() {
      if current.count > 1 { parts.append(current) }
      current = []
    }
    for (from, to) in zip(points, points.dropFirst()) {
      guard let shown = clip(Segment(from: from, to: to), to: area) else {
        flush()
        continue
      }
      if current.last != shown.start {
        flush()
        current = [shown.start]
      }
      current.append(shown.end)
      if shown.end != to { flush() }
    }
    flush()
    return parts
  }
}
