/// A colour that changes from place to place in the box around a shape.
struct Gradient: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case linear(from: Point, to: Point)
    /// From one circle to another, larger one.
    case radial(from: Point, Double, to: Point, Double)
  }

  struct Stop: Sendable, Hashable {
    /// From 0 to 1.
    let offset: Double
    let paint: Paint
  }

  /// Places are shares of the box.
  let kind: Kind
  let stops: [Stop]

  /// From left to right, or by a line between two places.
  static func linear(
    _ stops: [Stop], from start: Point = .zero, to end: Point = Point(x: 1, y: 0)
  ) -> Gradient {
    Gradient(kind: .linear(from: start, to: end), stops: stops)
  }

  /// From the middle outwards, or from circle to circle.
  static func radial(
    _ stops: [Stop], from start: Point = Point(x: 0.5, y: 0.5), _ startRadius: Double = 0,
    to end: Point = Point(x: 0.5, y: 0.5), _ endRadius: Double = 0.5
  ) -> Gradient {
    Gradient(kind: .radial(from: start, startRadius, to: end, endRadius), stops: stops)
  }
}
