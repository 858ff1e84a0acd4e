#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How points become a line or the outline of an area, by the curves of d3-shape.
struct Curve: Sendable, Hashable {
  let interpolation: Interpolation
  /// A horizontal mark's monotone curve runs along y.
  var orientation = Orientation.vertical
  /// Tension of cardinal curves, alpha of Catmull-Rom curves, straightness of bundles; `nil` is 0,
  /// 0.5 and 0.85.
  var tension: Double?

  func line(_ points: [Point]) -> PathData {
    var pen = CurvePen(part: .line)
    draw(points.filter(\.isFinite), with: &pen)
    return pen.path
  }

  /// Both sides in the same direction; the outline goes forth on the upper and back on the lower.
  func area(upper: [Point], lower: [Point]) -> PathData {
    var pen = CurvePen(part: .upper)
    draw(upper.filter(\.isFinite), with: &pen)
    pen.part = .lower
    draw(lower.reversed().filter(\.isFinite), with: &pen)
    return pen.path
  }

  private func draw(_ points: [Point], with pen: inout CurvePen) {
    if points.isEmpty { return }
    switch interpolation {
    case .linear: pen.lines(points)
    case .linearClosed: pen.closedLines(points)
    case .step: pen.steps(points, at: 0.5)
    case .stepBefore: pen.steps(points, at: pen.part == .lower ? 1 : 0)
    case .stepAfter: pen.steps(points, at: pen.part == .lower ? 0 : 1)
    case .basis: pen.basis(points)
    case .basisOpen: pen.openBasis(points)
    case .basisClosed: pen.closedBasis(points)
    case .bundle: pen.bundle(points, straightness: tension ?? 0.85)
    case .cardinal: pen.spline(points, .cardinal(tension ?? 0))
    case .cardinalOpen: pen.openSpline(points, .cardinal(tension ?? 0))
    case .cardinalClosed: pen.closedSpline(points, .cardinal(tension ?? 0))
    case .catmullRom: pen.spline(points, .catmullRom(alpha: tension ?? 0.5))
    case .catmullRomOpen: pen.openSpline(points, .catmullRom(alpha: tension ?? 0.5))
    case .catmullRomClosed: pen.closedSpline(points, .catmullRom(alpha: tension ?? 0.5))
    case .monotone: pen.monotone(points, along: orientation)
    case .natural: pen.natural(points)
    }
  }
}

/// Draws one side of an area, or a line.
struct CurvePen {
  enum Part { case line, upper, lower }

  var part: Part
  private(set) var path = PathData()

  init(part: Part) { self.part = part }

  /// A lower side is joined to the upper one.
  mutating func begin(at point: Point) {
    if part == .lower, !path.isEmpty { path.line(to: point) } else { path.move(to: point) }
  }

  mutating func move(to point: Point) { path.move(to: point) }

  mutating func line(to point: Point) { path.line(to: point) }

  mutating func curve(_ first: Point, _ second: Point, to end: Point) {
    if first.isFinite, second.isFinite {
      path.commands.append(.curve(first, second, end))
    } else {
      path.line(to: end)
    }
  }

  mutating func close() { path.close() }

  /// An area ends where it began; a line of one point is closed to be seen with round caps.
  mutating func end(isOnePoint: Bool) {
    if part == .lower || part == .line && isOnePoint { path.close() }
  }
}

// MARK: Straight lines

extension CurvePen {
  mutating func lines(_ points: [Point]) {
    begin(at: points[0])
    for point in points.dropFirst() { line(to: point) }
    end(isOnePoint: points.count == 1)
  }

  mutating func closedLines(_ points: [Point]) {
    move(to: points[0])
    for point in points.dropFirst() { line(to: point) }
    close()
  }

  /// - Parameter share: where between two points the step is.
  mutating func steps(_ points: [Point], at share: Double) {
    begin(at: points[0])
    for (from, to) in zip(points, points.dropFirst()) {
      if share <= 0 {
        line(to: Point(x: from.x, y: to.y))
        line(to: to)
      } else {
        let x = from.x * (1 - share) + to.x * share
        line(to: Point(x: x, y: from.y))
        line(to: Point(x: x, y: to.y))
      }
    }
    if share > 0, share < 1, points.count > 1 { line(to: points[points.count - 1]) }
    end(isOnePoint: points.count == 1)
  }
}
