/// One of the places that a label may take.
struct LabelCandidate {
  let rectangle: Rectangle
  /// From the mark to the label, where it is not beside it.
  let leader: Segment?
  /// The rectangle, and the same with the distance that labels keep from each other.
  let box: PackedBox
  let padded: PackedBox

  /// Places that touch the mark.
  static let nearCount = 12
  static let farCount = ringDistances.count * directions.count

  /// How far farther places are from the edge of the mark, in pixels.
  private static let ringDistances = [13.0, 26, 45, 70]
  /// Unit vectors, the most level ones first: text reads best to the right.
  private static let directions: [(x: Double, y: Double)] = [
    (0.9397, -0.3420), (0.9397, 0.3420), (-0.9397, -0.3420), (-0.9397, 0.3420), (0.6428, -0.7660),
    (0.6428, 0.7660), (-0.6428, -0.7660), (-0.6428, 0.7660),
  ]

  private init(_ rectangle: Rectangle, leader: Segment? = nil, in plane: LabelPlane) {
    self.rectangle = rectangle
    self.leader = leader
    box = plane.box(rectangle)
    padded = plane.box(rectangle, margin: LabelPlacement.clearance)
  }

  /// - Parameter index: from 0 for the best place to `nearCount - 1`.
  static func near(_ index: Int, _ label: LabelRequest, in plane: LabelPlane) -> LabelCandidate {
    let (anchor, size) = (label.anchor, label.size)
    let reach = label.radius + LabelPlacement.gap
    // Beside a corner the disc leaves more room than beside an edge.
    let corner = reach * 0.7072
    let (middleX, middleY) = (anchor.x - size.width / 2, anchor.y - size.height / 2)
    let (above, below) = (anchor.y - reach - size.height, anchor.y + reach)
    let x: Double
    let y: Double
    switch index {
    case 0: (x, y) = (anchor.x + reach, middleY)
    case 1: (x, y) = (anchor.x - reach - size.width, middleY)
    case 2: (x, y) = (middleX, above)
    case 3: (x, y) = (middleX, below)
    case 4: (x, y) = (anchor.x + corner, anchor.y - corner - size.height)
    case 5: (x, y) = (anchor.x + corner, anchor.y + corner)
    case 6: (x, y) = (anchor.x - corner - size.width, anchor.y - corner - size.height)
    case 7: (x, y) = (anchor.x - corner - size.width, anchor.y + corner)
    case 8: (x, y) = (anchor.x - size.width / 4, above)
    case 9: (x, y) = (anchor.x - size.width / 4, below)
    case 10: (x, y) = (anchor.x - size.width * 3 / 4, above)
    default: (x, y) = (anchor.x - size.width * 3 / 4, below)
    }
    return LabelCandidate(
      Rectangle(x: x, y: y, width: size.width, height: size.height), in: plane)
  }

  /// - Parameter index: from 0 for the best place to `farCount - 1`.
  static func far(_ index: Int, _ label: LabelRequest, in plane: LabelPlane) -> LabelCandidate {
    let distance = ringDistances[index / directions.count]
    let direction = directions[index % directions.count]
    let (anchor, size) = (label.anchor, label.size)
    let reach = label.radius + distance
    let end = Point(x: anchor.x + direction.x * reach, y: anchor.y + direction.y * reach)
    let x =
      direction.x > 0.5 ? end.x : direction.x < -0.5 ? end.x - size.width : end.x - size.width / 2
    let y =
      direction.y > 0.5 ? end.y : direction.y < -0.5 ? end.y - size.height : end.y - size.height / 2
    let rectangle = Rectangle(x: x, y: y, width: size.width, height: size.height)
    let start = Point(
      x: anchor.x + direction.x * (label.radius + 1), y: anchor.y + direction.y * (label.radius + 1)
    )
    // The line ends a pixel before the letters.
    let tip = Point(x: end.x - direction.x, y: end.y - direction.y)
    return LabelCandidate(rectangle, leader: Segment(from: start, to: tip), in: plane)
  }

  /// Whether two labels cannot have these places together.
  func collides(with other: LabelCandidate) -> Bool {
    if PackedBox.overlap(other.box.lower, padded.upper) { return true }
    if let leader {
      if leader.intersects(other.rectangle.inset(by: -LabelPlacement.clearance)) { return true }
      if let others = other.leader, leader.intersects(others) { return true }
    }
    guard let others = other.leader else { return false }
    return others.intersects(rectangle.inset(by: -LabelPlacement.clearance))
  }

  func alignment(for label: LabelRequest) -> PlacedLabel.Alignment {
    if rectangle.x > label.anchor.x { return .start }
    if rectangle.maxX < label.anchor.x { return .end }
    return .middle
  }
}

/// The places of all labels that are within the bounds and clear of obstacles, found when they are
/// first asked for and from the best to the worst.
struct LabelCandidates {
  private let labels: [LabelRequest]
  private let bounds: Rectangle
  private let plane: LabelPlane
  private let obstacles: LabelObstacles
  private var all: [LabelCandidate] = []
  private var near: [Range<Int>?]
  private var far: [Range<Int>?]

  init(
    _ labels: [LabelRequest], bounds: Rectangle, plane: LabelPlane, obstacles: LabelObstacles
  ) {
    (self.labels, self.bounds, self.plane) = (labels, bounds, plane)
    self.obstacles = obstacles
    near = Array(repeating: nil, count: labels.count)
    far = near
    all.reserveCapacity(labels.count * LabelCandidate.nearCount * 2)
  }

  subscript(index: Int) -> LabelCandidate { all[index] }

  /// The places beside a label's mark.
  mutating func near(_ label: Int) -> Range<Int> {
    if let known = near[label] { return known }
    var free: [LabelCandidate] = []
    for index in 0..<LabelCandidate.nearCount {
      let candidate = LabelCandidate.near(index, labels[label], in: plane)
      if bounds.contains(candidate.rectangle), obstacles.isFree(candidate) {
        free.append(candidate)
      }
    }
    let range = append(free, of: label)
    near[label] = range
    return range
  }

  /// The places with a leader.
  mutating func far(_ label: Int) -> Range<Int> {
    if let known = far[label] { return known }
    var free: [LabelCandidate] = []
    for index in 0..<LabelCandidate.farCount {
      let candidate = LabelCandidate.far(index, labels[label], in: plane)
      if bounds.contains(candidate.rectangle), obstacles.isFree(candidate),
        let leader = candidate.leader, obstacles.isFree(leader: leader, from: label)
      {
        free.append(candidate)
      }
    }
    let range = append(free, of: label)
    far[label] = range
    return range
  }

  /// Puts places where a label could be read as another mark's name behind the others.
  private mutating func append(_ free: [LabelCandidate], of label: Int) -> Range<Int> {
    let start = all.count
    let doubts = free.map {
      obstacles.hasMark(within: Self.doubtfulDistance, of: $0.rectangle, except: label)
    }
    for isDoubtful in [false, true] {
      for (candidate, doubt) in zip(free, doubts) where doubt == isDoubtful {
        all.append(candidate)
      }
    }
    return start..<all.count
  }

  /// Pixels between a label and a foreign mark that it could be taken to name.
  private static let doubtfulDistance = 6.0
}
