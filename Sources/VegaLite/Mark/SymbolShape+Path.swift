extension SymbolShape {
  /// The shape around a centre with the given area in square pixels, by the sizes of d3-shape.
  func shape(at center: Point, area: Double) -> Shape {
    let side = area.squareRoot()
    func path(_ points: [(Double, Double)]) -> Shape {
      .path(
        PathData(points.map { Point(x: center.x + $0.0, y: center.y + $0.1) }, isClosed: true))
    }
    switch self {
    case .circle: return .circle(center: center, radius: side / 2)
    case .square:
      return .rectangle(
        Rectangle(center: center, size: Size(width: side, height: side)), radius: 0)
    case .diamond:
      let half = side / 2
      return path([(-half, 0), (0, -half), (half, 0), (0, half)])
    case .cross:
      let (arm, half) = (side / 2, side / 5)
      return path([
        (-arm, -half), (-half, -half), (-half, -arm), (half, -arm), (half, -half), (arm, -half),
        (arm, half), (half, half), (half, arm), (-half, arm), (-half, half), (-arm, half),
      ])
    case .triangleUp, .triangleDown, .triangleLeft, .triangleRight:
      let half = side / 2
      let height = half * 3.0.squareRoot()
      // Around the middle of its height.
      let up = [(0.0, -height / 2), (-half, height / 2), (half, height / 2)]
      switch self {
      case .triangleDown: return path(up.map { ($0.0, -$0.1) })
      case .triangleRight: return path(up.map { (-$0.1, $0.0) })
      case .triangleLeft: return path(up.map { ($0.1, $0.0) })
      default: return path(up)
      }
    }
  }

  /// The shapes of a nominal field, in this order.
  static let series: [SymbolShape] = [
    .circle, .square, .triangleUp, .diamond, .cross, .triangleDown, .triangleRight, .triangleLeft,
  ]
}
