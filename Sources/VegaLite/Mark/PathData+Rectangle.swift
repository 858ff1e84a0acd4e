/// The radii of a rectangle's corners.
struct CornerRadii: Sendable, Hashable {
  var topLeft: Double
  var topRight: Double
  var bottomRight: Double
  var bottomLeft: Double

  init(topLeft: Double, topRight: Double, bottomRight: Double, bottomLeft: Double) {
    self.topLeft = topLeft
    self.topRight = topRight
    self.bottomRight = bottomRight
    self.bottomLeft = bottomLeft
  }

  init(_ radius: Double) {
    self.init(topLeft: radius, topRight: radius, bottomRight: radius, bottomLeft: radius)
  }

  /// None below 0 or above half the shorter side.
  func limited(to size: Size) -> CornerRadii {
    let most = max(0, min(size.width, size.height) / 2)
    func limited(_ radius: Double) -> Double { min(most, max(0, radius)) }
    return CornerRadii(
      topLeft: limited(topLeft), topRight: limited(topRight), bottomRight: limited(bottomRight),
      bottomLeft: limited(bottomLeft))
  }

  /// All four where they are the same.
  var common: Double? {
    topLeft == topRight && topLeft == bottomRight && topLeft == bottomLeft ? topLeft : nil
  }
}

extension Rectangle {
  /// The rectangle with round corners, none larger than half the shorter side.
  func shape(radii: CornerRadii) -> Shape {
    let radii = radii.limited(to: size)
    if let radius = radii.common { return .rectangle(self, radius: radius) }
    return .path(path(radii))
  }

  private func path(_ radii: CornerRadii) -> PathData {
    var path = PathData()
    path.move(to: Point(x: x + radii.topLeft, y: y))
    func side(_ end: Point, _ corner: Point, _ radius: Double) {
      path.line(to: end)
      if radius > 0 {
        path.commands.append(
          .arc(radius: radius, isLarge: false, isClockwise: true, corner))
      }
    }
    let (topRight, bottomRight) = (radii.topRight, radii.bottomRight)
    side(Point(x: maxX - topRight, y: y), Point(x: maxX, y: y + topRight), topRight)
    side(
      Point(x: maxX, y: maxY - bottomRight), Point(x: maxX - bottomRight, y: maxY), bottomRight)
    side(
      Point(x: x + radii.bottomLeft, y: maxY), Point(x: x, y: maxY - radii.bottomLeft),
      radii.bottomLeft)
    if radii.topLeft > 0 {
      side(
        Point(x: x, y: y + radii.topLeft), Point(x: x + radii.topLeft, y: y), radii.topLeft)
    }
    path.close()
    return path
  }
}
