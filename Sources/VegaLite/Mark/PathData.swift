#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A path of straight lines, cubic curves and arcs of circles.
struct PathData: Sendable, Hashable {
  enum Command: Sendable, Hashable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    /// Along a circle; the large one of the two ways is more than half of it.
    case arc(radius: Double, isLarge: Bool, isClockwise: Bool, Point)
    case close

    /// Where the pen stands afterwards; `nil` where that is the start of the line.
    var end: Point? {
      switch self {
      case .move(let point), .line(let point), .curve(_, _, let point), .arc(_, _, _, let point):
        point
      case .close: nil
      }
    }
  }

  var commands: [Command] = []

  var isEmpty: Bool { commands.isEmpty }

  init() {}

  /// Straight lines from point to point.
  init(_ points: [Point], isClosed: Bool = false) {
    commands.reserveCapacity(points.count + 1)
    for point in points { commands.append(commands.isEmpty ? .move(point) : .line(point)) }
    if isClosed { commands.append(.close) }
  }

  mutating func append(_ other: PathData) { commands.append(contentsOf: other.commands) }

  mutating func move(to point: Point) { commands.append(.move(point)) }

  mutating func line(to point: Point) { commands.append(.line(point)) }

  /// Ends the line where it began; nothing where no line has begun.
  mutating func close() {
    if let last = commands.last, last != .close { commands.append(.close) }
  }
}

extension PathData {
  /// Goes around a centre between two angles in radians from the x axis, clockwise where `y` grows
  /// downwards, on a straight line to the beginning; whole turns are one circle.
  mutating func arc(
    center: Point, radius: Double, from start: Double, to end: Double, isClockwise: Bool = true
  ) {
    func place(_ angle: Double) -> Point {
      Point(x: center.x + radius * cos(angle), y: center.y + radius * sin(angle))
    }
    let turn = 2 * Double.pi
    var span = isClockwise ? end - start : start - end
    guard radius.isFinite, span.isFinite, center.isFinite else { return }
    let first = place(start)
    if let last = commands.last?.end {
      if last.distance(to: first) > 1e-6 { line(to: first) }
    } else {
      move(to: first)
    }
    guard radius > 0 else { return }
    if span < 0 { span = span.truncatingRemainder(dividingBy: turn) + turn }
    if span <= 1e-6 { return }
    let direction = isClockwise ? 1.0 : -1
    span = min(span, turn)
    // Ends that are written with the same digits would make an arc of nothing.
    if span > .pi, first.distance(to: place(start + direction * span)) < 0.1 {
      append(radius, false, isClockwise, place(start + direction * span / 2))
      span = span > turn - 1e-6 ? turn : span
      append(radius, false, isClockwise, place(start + direction * span))
    } else {
      append(radius, span >= .pi, isClockwise, place(start + direction * span))
    }
  }

  private mutating func append(
    _ radius: Double, _ isLarge: Bool, _ isClockwise: Bool, _ end: Point
  ) {
    commands.append(.arc(radius: radius, isLarge: isLarge, isClockwise: isClockwise, end))
  }

  /// The path larger by `scale`, then turned clockwise by `angle` degrees, then moved.
  func placed(at origin: Point, scale: Double = 1, angle: Double = 0) -> PathData {
    let radians = angle * .pi / 180
    let (sine, cosine) = angle == 0 ? (0, 1) : (sin(radians), cos(radians))
    func placed(_ point: Point) -> Point {
      Point(
        x: origin.x + scale * (point.x * cosine - point.y * sine),
        y: origin.y + scale * (point.x * sine + point.y * cosine))
    }
    var path = PathData()
    path.commands = commands.map { command in
      switch command {
      case .move(let point): .move(placed(point))
      case .line(let point): .line(placed(point))
      case .curve(let first, let second, let end):
        .curve(placed(first), placed(second), placed(end))
      case .arc(let radius, let isLarge, let isClockwise, let end):
        .arc(
          radius: radius * scale, isLarge: isLarge, isClockwise: isClockwise, placed(end))
      case .close: .close
      }
    }
    return path
  }
}

extension PathData {
  /// The rectangle around its points; `nil` where it has none.
  var bounds: Rectangle? {
    let points = Flattening.points(self)
    guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
      let top = points.map(\.y).min(), let bottom = points.map(\.y).max()
    else { return nil }
    return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
  }
}
