#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Curves as many short straight lines.
enum Flattening {
  static func points(_ path: PathData, pieces: Int = 16) -> [Point] {
    lines(path, pieces: pieces).flatMap(\.self)
  }

  /// The lines of a path one by one; a closed one ends where it began.
  static func lines(_ path: PathData, pieces: Int = 16) -> [[Point]] {
    var lines: [[Point]] = []
    var line: [Point] = []
    // What follows a closed line without a move goes on from its start.
    var start: Point?
    func finish() {
      if !line.isEmpty { lines.append(line) }
      line = []
    }
    for command in path.commands {
      if line.isEmpty, let start { line = [start] }
      switch command {
      case .move(let point):
        if start == nil { finish() }
        start = nil
        line = [point]
      case .line(let point): line.append(point)
      case .curve(let first, let second, let end):
        guard let start = line.last else { continue }
        for piece in 1...pieces {
          line.append(place(Double(piece) / Double(pieces), start, first, second, end))
        }
      case .arc(let radius, let isLarge, let isClockwise, let end):
        guard let start = line.last else { continue }
        line += arc(from: start, to: end, radius, isLarge, isClockwise, pieces: pieces)
      case .close:
        guard let first = line.first else { continue }
        line.append(first)
        finish()
        start = first
        continue
      }
      start = nil
    }
    finish()
    return lines
  }

  private static func place(
    _ t: Double, _ start: Point, _ first: Point, _ second: Point, _ end: Point
  ) -> Point {
    let rest = 1 - t
    let weights = [rest * rest * rest, 3 * rest * rest * t, 3 * rest * t * t, t * t * t]
    let points = [start, first, second, end]
    return Point(
      x: zip(weights, points).reduce(0) { $0 + $1.0 * $1.1.x },
      y: zip(weights, points).reduce(0) { $0 + $1.0 * $1.1.y })
  }

  private static func arc(
    from start: Point, to end: Point, _ radius: Double, _ isLarge: Bool, _ isClockwise: Bool,
    pieces: Int
  ) -> [Point] {
    let chord = start.distance(to: end)
    guard chord > 0, radius > 0 else { return [end] }
    let radius = max(radius, chord / 2)
    let height = max(0, radius * radius - chord * chord / 4).squareRoot()
    let side = isLarge == isClockwise ? 1.0 : -1
    let center = Point(
      x: (start.x + end.x) / 2 + side * height * (end.y - start.y) / chord,
      y: (start.y + end.y) / 2 - side * height * (end.x - start.x) / chord)
    let first = atan2(start.y - center.y, start.x - center.x)
    var span = atan2(end.y - center.y, end.x - center.x) - first
    if isClockwise, span < 0 { span += 2 * .pi }
    if !isClockwise, span > 0 { span -= 2 * .pi }
    return (1...pieces).map { piece in
      let angle = first + span * Double(piece) / Double(pieces)
      return piece == pieces
        ? end : Point(x: center.x + radius * cos(angle), y: center.y + radius * sin(angle))
    }
  }
}
