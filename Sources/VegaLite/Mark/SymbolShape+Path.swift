#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension SymbolShape {
  /// The shape around a centre, in the sizes of Vega's symbols.
  /// - Parameters:
  ///   - area: in square pixels; of a square with the side of the shape's width.
  ///   - angle: clockwise, in degrees.
  func shape(at center: Point, area: Double, angle: Double = 0) -> Shape {
    let side = area > 0 ? area.squareRoot() : 0
    if self == .circle { return .circle(center: center, radius: side / 2) }
    if self == .square, angle == 0 {
      return .rectangle(
        Rectangle(center: center, size: Size(width: side, height: side)), radius: 0)
    }
    return .path(outline.placed(at: center, scale: side / 2, angle: angle))
  }

  /// The shape around the origin where half a side is 1.
  private var outline: PathData {
    func closed(_ points: [(Double, Double)]) -> PathData {
      PathData(points.map { Point(x: $0.0, y: $0.1) }, isClosed: true)
    }
    // Half the height of a triangle with sides of 2, and its middle's distance from the base.
    let (half, low) = (3.0.squareRoot() / 2, 3.0.squareRoot() / 3)
    switch self {
    case .circle:
      var path = PathData()
      path.arc(center: .zero, radius: 1, from: 0, to: 2 * .pi)
      path.close()
      return path
    case .square: return closed([(-1, -1), (1, -1), (1, 1), (-1, 1)])
    case .diamond: return closed([(-1, 0), (0, -1), (1, 0), (0, 1)])
    case .cross:
      return closed([
        (-1, -0.4), (-0.4, -0.4), (-0.4, -1), (0.4, -1), (0.4, -0.4), (1, -0.4), (1, 0.4),
        (0.4, 0.4), (0.4, 1), (-0.4, 1), (-0.4, 0.4), (-1, 0.4),
      ])
    case .triangleUp: return closed([(0, -half), (-1, half), (1, half)])
    case .triangleDown: return closed([(0, half), (-1, -half), (1, -half)])
    case .triangleRight: return closed([(half, 0), (-half, -1), (-half, 1)])
    case .triangleLeft: return closed([(-half, 0), (half, -1), (half, 1)])
    case .triangle: return closed([(0, low - 2 * half), (-1, low), (1, low)])
    case .wedge: return closed([(0, low - 2 * half), (-0.25, low), (0.25, low)])
    case .arrow:
      let (shaft, head, base) = (1.0 / 7, 0.4, -1.0 / 8)
      return closed([
        (-shaft, 1), (shaft, 1), (shaft, base), (head, base), (0, -1), (-head, base),
        (-shaft, base),
      ])
    case .stroke: return PathData([Point(x: -1, y: 0), Point(x: 1, y: 0)])
    case .custom(let path): return path.data
    }
  }
}
