#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A label of an axis as text at its tick's end, by the grammar's rules for how turned text stands.
enum AxisLabelRun {
  /// - Parameter place: where ticks and padding end.
  static func run(
    _ label: AxisPlan.Label, at place: Point, orientation: AxisOrientation, angle: Double,
    lineHeight: Double
  ) -> TextRun {
    let turned = positive(angle)
    let align = label.align ?? self.align(orientation, turned)
    let baseline = label.baseline ?? self.baseline(orientation, turned)
    var run = TextRun(lines: label.lines, position: place, size: label.size)
    run.isBold = label.isBold
    run.isItalic = label.isItalic
    run.family = label.family
    let lineHeight = label.lineHeight.map { $0 / max(label.size, 1) } ?? lineHeight
    run.lineHeight = lineHeight
    run.anchor = align == .left ? .start : align == .right ? .end : .middle
    let below = Double(label.lines.count - 1) * label.size * lineHeight
    run.position.y += run.lift(baseline, below: below)
    if turned != 0 {
      run.angle = turned > 180 ? turned - 360 : turned
      run.pivot = place
    }
    return run
  }

  private static func positive(_ angle: Double) -> Double {
    let angle = angle.truncatingRemainder(dividingBy: 360)
    return angle < 0 ? angle + 360 : angle
  }

  private static func align(_ orientation: AxisOrientation, _ angle: Double) -> TextAlign {
    switch orientation {
    case .top, .bottom:
      if angle.truncatingRemainder(dividingBy: 180) == 0 { return .center }
      return (angle < 180) == (orientation == .bottom) ? .left : .right
    case .left, .right:
      if angle == 90 || angle == 270 { return .center }
      return (90 < angle && angle < 270) == (orientation == .left) ? .left : .right
    }
  }

  private static func baseline(_ orientation: AxisOrientation, _ angle: Double) -> String {
    let isTop = orientation == .top
    switch orientation {
    case .top, .bottom:
      if angle <= 45 || 315 <= angle { return isTop ? "bottom" : "top" }
      if 135 <= angle, angle <= 225 { return isTop ? "top" : "bottom" }
      return "middle"
    case .left, .right:
      if angle <= 45 || 315 <= angle || 135 <= angle && angle <= 225 { return "middle" }
      return (45 < angle && angle < 135) == (orientation == .left) ? "top" : "bottom"
    }
  }
}

extension TextRun {
  /// Pixels from a place down to the first base line, by where in the text the place lies.
  /// - Parameter below: the height of the lines after the first.
  func lift(_ baseline: String, below: Double) -> Double {
    switch baseline {
    case "top": size * 0.79
    case "middle": size * 0.3 - below / 2
    case "bottom": -size * 0.21 - below
    case "line-top": size * 0.79 + (size * lineHeight - size) / 2
    case "line-bottom": -size * 0.21 - (size * lineHeight - size) / 2 - below
    default: 0
    }
  }

  /// The text elsewhere.
  func moved(dx: Double, dy: Double) -> TextRun {
    var run = self
    run.position = Point(x: position.x + dx, y: position.y + dy)
    run.pivot = pivot.map { Point(x: $0.x + dx, y: $0.y + dy) }
    return run
  }
}
