/// Shapes that do not move, by the bands that they touch.
struct LabelObstacles {
  enum Shape {
    case circle(Point, Double)
    case rectangle(Rectangle)
    case segment(Segment, Double)
    case nothing
  }

  private let shapes: [Shape]
  private let plane: LabelPlane
  /// For each band where its entries begin.
  private var starts: [Int32]
  /// Each shape's box, with the distance that labels keep, and its index.
  private var boxes: [UInt64]
  private var indices: [Int32]

  init(_ shapes: [Shape], plane: LabelPlane) {
    self.shapes = shapes
    self.plane = plane
    let shapeBoxes = shapes.map { Self.box(of: $0, in: plane) }
    starts = Array(repeating: 0, count: plane.bandCount + 1)
    for box in shapeBoxes {
      for band in plane.bands(of: box) { starts[band + 1] += 1 }
    }
    for band in 0..<plane.bandCount { starts[band + 1] += starts[band] }
    boxes = Array(repeating: 0, count: Int(starts[plane.bandCount]))
    indices = Array(repeating: 0, count: boxes.count)
    var next = starts
    for (index, box) in shapeBoxes.enumerated() {
      for band in plane.bands(of: box) {
        boxes[Int(next[band])] = box.lower
        indices[Int(next[band])] = Int32(index)
        next[band] += 1
      }
    }
  }

  private static func box(of shape: Shape, in plane: LabelPlane) -> PackedBox {
    let margin = LabelPlacement.clearance
    switch shape {
    case .circle(let center, let radius):
      let size = Size(width: 2 * radius, height: 2 * radius)
      return plane.box(Rectangle(center: center, size: size), margin: margin)
    case .rectangle(let rectangle): return plane.box(rectangle, margin: margin)
    case .segment(let segment, let width): return plane.box(segment, margin: width / 2 + margin)
    case .nothing: return plane.box(Rectangle(x: 0, y: 0, width: 0, height: 0))
    }
  }

  /// Whether a mark other than the label's own is so near to a place that it could be meant.
  ///
  /// - Parameter own: the label, whose mark is the shape of the same index.
  func hasMark(within distance: Double, of rectangle: Rectangle, except own: Int) -> Bool {
    let box = plane.box(rectangle, margin: distance)
    let upper = box.upper
    let range = plane.bands(of: box)
    for entry in Int(starts[range.lowerBound])..<Int(starts[range.upperBound + 1])
    where PackedBox.overlap(boxes[entry], upper) && Int(indices[entry]) != own {
      guard case .circle(let center, let radius) = shapes[Int(indices[entry])] else { continue }
      let reach = radius + distance
      let dx = max(rectangle.x - center.x, center.x - rectangle.maxX, 0)
      let dy = max(rectangle.y - center.y, center.y - rectangle.maxY, 0)
      if dx * dx + dy * dy < reach * reach { return true }
    }
    return false
  }

  /// Whether a label's place keeps its distance from all shapes.
  func isFree(_ candidate: LabelCandidate) -> Bool {
    let rectangle = candidate.rectangle
    let upper = candidate.box.upper
    let range = plane.bands(of: candidate.box)
    for entry in Int(starts[range.lowerBound])..<Int(starts[range.upperBound + 1])
    where PackedBox.overlap(boxes[entry], upper) {
      switch shapes[Int(indices[entry])] {
      case .circle(let center, let radius):
        let reach = radius + LabelPlacement.clearance
        let dx = center.x - min(max(center.x, rectangle.x), rectangle.maxX)
        let dy = center.y - min(max(center.y, rectangle.y), rectangle.maxY)
        if dx * dx + dy * dy < reach * reach { return false }
      case .rectangle(let other):
        if other.inset(by: -LabelPlacement.clearance).intersects(rectangle) { return false }
      case .segment(let segment, let width):
        let margin = width / 2 + LabelPlacement.clearance
        if segment.intersects(rectangle.inset(by: -margin)) { return false }
      case .nothing: break
      }
    }
    return true
  }

  /// Whether a leader runs through no mark but the one that it begins at, and no rectangle. It may
  /// cross lines.
  func isFree(leader: Segment, from own: Int) -> Bool {
    let box = plane.box(leader)
    let upper = box.upper
    let range = plane.bands(of: box)
    for entry in Int(starts[range.lowerBound])..<Int(starts[range.upperBound + 1])
    where PackedBox.overlap(boxes[entry], upper) && Int(indices[entry]) != own {
      switch shapes[Int(indices[entry])] {
      case .circle(let center, let radius):
        if leader.distance(to: center) < radius { return false }
      case .rectangle(let rectangle): if leader.intersects(rectangle) { return false }
      case .segment, .nothing: break
      }
    }
    return true
  }
}

extension LabelObstacle {
  /// `nil` for what has no extent that could be drawn.
  var shape: LabelObstacles.Shape? {
    switch self {
    case .rectangle(let rectangle): rectangle.isDrawable ? .rectangle(rectangle) : nil
    case .circle(let center, let radius):
      radius >= 0 && radius < 1e9 && center.x.magnitude < 1e9 && center.y.magnitude < 1e9
        ? .circle(center, radius) : nil
    case .segment(let segment, let width):
      segment.bounds.isDrawable && width >= 0 && width < 1e9 ? .segment(segment, width) : nil
    }
  }
}
