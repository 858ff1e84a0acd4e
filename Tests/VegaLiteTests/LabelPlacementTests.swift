import Testing
import VegaLite

@Suite("Label placement")
struct LabelPlacementTests {
  private static let bounds = Rectangle(x: 0, y: 0, width: 640, height: 400)

  private func labels(
    _ count: Int, spread: Double = 1, priorities: Int = 1, _ random: inout SeededGenerator
  ) -> [LabelRequest] {
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJ-0123456789 ")
    return (0..<count).map { index in
      let name = String(
        (0..<Int.random(in: 12...22, using: &random)).map { _ in
          letters[Int.random(in: 0..<letters.count, using: &random)]
        })
      let width = TextMetrics.roomyWidth(of: name, size: 12.5)
      let x = 320 + spread * Double.random(in: -300...300, using: &random)
      let y = 200 + spread * Double.random(in: -185...185, using: &random)
      return LabelRequest(
        anchor: Point(x: x, y: y), radius: Double.random(in: 2...6, using: &random),
        size: Size(width: width, height: 14.5), priority: index % priorities)
    }
  }

  /// All pairs of things that must not touch and do.
  private func faults(
    _ labels: [LabelRequest], _ placed: [PlacedLabel?], _ obstacles: [LabelObstacle] = [],
    within bounds: Rectangle
  ) -> [String] {
    var faults: [String] = []
    for (index, one) in placed.enumerated() {
      guard let one else { continue }
      let rectangle = one.rectangle
      if !bounds.contains(rectangle) { faults.append("\(index) leaves the bounds") }
      if rectangle.size != labels[index].size { faults.append("\(index) has another size") }
      for (other, label) in labels.enumerated() {
        if rectangle.intersects(circle: label.anchor, radius: label.radius) {
          faults.append("\(index) covers the mark of \(other)")
        }
        if let leader = one.leader, other != index,
          leader.distance(to: label.anchor) < label.radius
        {
          faults.append("the leader of \(index) crosses the mark of \(other)")
        }
        guard other != index, let second = placed[other] else { continue }
        if rectangle.intersects(second.rectangle) { faults.append("\(index) covers \(other)") }
        guard let leader = second.leader else { continue }
        if leader.intersects(rectangle) { faults.append("a leader crosses \(index)") }
        if one.leader.map({ $0.intersects(leader) }) == true { faults.append("leaders cross") }
      }
      for obstacle in obstacles {
        let isCovered =
          switch obstacle {
          case .rectangle(let other): rectangle.intersects(other)
          case .circle(let center, let radius): rectangle.intersects(circle: center, radius: radius)
          case .segment(let segment, let width):
            segment.intersects(rectangle.inset(by: -width / 2))
          }
        if isCovered { faults.append("\(index) covers an obstacle") }
      }
      let distance = rectangle.distance(to: labels[index].anchor) - labels[index].radius
      if one.leader == nil, distance > 12 { faults.append("\(index) is far without a leader") }
    }
    return faults
  }

  private func obstacles(_ count: Int, _ random: inout SeededGenerator) -> [LabelObstacle] {
    func point() -> Point {
      Point(
        x: Double.random(in: -50...690, using: &random),
        y: Double.random(in: -50...450, using: &random))
    }
    return (0..<count).map { index in
      switch index % 3 {
      case 0:
        return .rectangle(
          Rectangle(
            center: point(),
            size: Size(
              width: Double.random(in: 0...90, using: &random),
              height: Double.random(in: 0...40, using: &random))))
      case 1: return .circle(center: point(), radius: Double.random(in: 0...30, using: &random))
      default:
        return .segment(
          Segment(from: point(), to: point()), width: Double.random(in: 0...3, using: &random))
      }
    }
  }

  @Test
  func `nothing covers anything on many random charts`() {
    var random = SeededGenerator(seed: 61)
    for round in 0..<120 {
      let labels = labels(
        Int.random(in: 1...90, using: &random), spread: Double.random(in: 0.02...1, using: &random),
        priorities: 3, &random)
      let obstacles = obstacles(round % 4 * 4, &random)
      let placed = LabelPlacement.place(labels, obstacles: obstacles, within: Self.bounds)
      #expect(placed.count == labels.count)
      #expect(faults(labels, placed, obstacles, within: Self.bounds) == [])
    }
  }

  @Test
  func `of sixty long names at least four fifths are placed in the median`() {
    var counts: [Int] = []
    for seed in 0..<41 {
      var random = SeededGenerator(seed: UInt64(seed))
      let labels = labels(60, &random)
      let placed = LabelPlacement.place(labels, within: Self.bounds)
      counts.append(placed.count { $0 != nil })
    }
    counts.sort()
    #expect(counts[20] >= 48)
    #expect(counts[0] >= 42)
  }

  @Test
  func `a single label stands to the right of its mark`() throws {
    let label = LabelRequest(
      anchor: Point(x: 100, y: 100), radius: 5, size: Size(width: 60, height: 14), priority: 0)
    let placed = try #require(LabelPlacement.place([label], within: Self.bounds)[0])
    #expect(placed.rectangle == Rectangle(x: 107, y: 93, width: 60, height: 14))
    #expect(placed.leader == nil && placed.alignment == .start)
    let edge = LabelRequest(
      anchor: Point(x: 630, y: 100), radius: 5, size: Size(width: 60, height: 14), priority: 0)
    let left = try #require(LabelPlacement.place([edge], within: Self.bounds)[0])
    #expect(left.rectangle.maxX == 623 && left.alignment == .end)
    let narrow = Rectangle(x: 68, y: 60, width: 64, height: 80)
    let above = try #require(LabelPlacement.place([label], within: narrow)[0])
    #expect(above.rectangle.maxY == 93)
  }

  @Test
  func `a label that moved away has a leader from its mark`() throws {
    let label = LabelRequest(
      anchor: Point(x: 320, y: 200), radius: 4, size: Size(width: 60, height: 14), priority: 0)
    let wall = LabelObstacle.rectangle(Rectangle(x: 300, y: 180, width: 40, height: 40))
    let ring = (0..<8).map { index in
      let angle: [(Double, Double)] = [
        (1, 0), (-1, 0), (0, 1), (0, -1), (0.7, 0.7), (-0.7, 0.7), (0.7, -0.7), (-0.7, -0.7),
      ]
      return LabelObstacle.circle(
        center: Point(x: 320 + 12 * angle[index].0, y: 200 + 12 * angle[index].1), radius: 1)
    }
    let placed = try #require(
      LabelPlacement.place([label], obstacles: ring, within: Self.bounds)[0])
    let leader = try #require(placed.leader)
    #expect(leader.start.distance(to: label.anchor) < 6)
    #expect(placed.rectangle.distance(to: leader.end) < 2)
    #expect(!leader.intersects(placed.rectangle))
    // Behind a wall there is no way for a leader.
    let walled = LabelPlacement.place([label], obstacles: [wall], within: Self.bounds)
    #expect(walled == [nil])
  }

  @Test
  func `what comes first by priority is placed as if it were alone`() {
    var random = SeededGenerator(seed: 62)
    for _ in 0..<40 {
      let labels = labels(70, spread: 0.4, priorities: 4, &random)
      let first = labels.filter { $0.priority == 0 }
      let others = labels.filter { $0.priority > 0 }.map {
        LabelObstacle.circle(center: $0.anchor, radius: $0.radius)
      }
      let alone = LabelPlacement.place(first, obstacles: others, within: Self.bounds)
      let together = LabelPlacement.place(labels, within: Self.bounds)
      let kept = zip(labels, together).filter { $0.0.priority == 0 }.map { $0.1 != nil }
      #expect(kept == alone.map { $0 != nil })
    }
  }

  /// The place to the right would be level with a foreign mark at its end.
  @Test
  func `a label does not stand where another mark could be meant`() throws {
    let label = LabelRequest(
      anchor: Point(x: 100, y: 100), radius: 4, size: Size(width: 60, height: 14), priority: 0)
    let foreign = LabelObstacle.circle(center: Point(x: 173, y: 100), radius: 4)
    let placed = LabelPlacement.place(
      [label], obstacles: [foreign], within: Rectangle(x: 0, y: 0, width: 400, height: 200))
    let rectangle = try #require(placed[0]).rectangle
    #expect(rectangle.maxX < 100)
    let alone = LabelPlacement.place(
      [label], within: Rectangle(x: 0, y: 0, width: 400, height: 200))
    #expect(try #require(alone[0]).rectangle.x > 100)
  }

  @Test
  func `labels that are in the way move aside`() {
    // The second label fits only to the right, where the first would stand best.
    let first = LabelRequest(
      anchor: Point(x: 40, y: 40), radius: 3, size: Size(width: 30, height: 14), priority: 0)
    let second = LabelRequest(
      anchor: Point(x: 40, y: 60), radius: 3, size: Size(width: 64, height: 14), priority: 1)
    let bounds = Rectangle(x: 0, y: 32, width: 120, height: 40)
    let placed = LabelPlacement.place([first, second], within: bounds)
    #expect(placed.allSatisfy { $0 != nil })
    #expect(faults([first, second], placed, within: bounds) == [])
  }

  @Test
  func `the result is the same in every run`() {
    var random = SeededGenerator(seed: 63)
    let labels = labels(80, spread: 0.6, priorities: 2, &random)
    let obstacles = obstacles(9, &random)
    let first = LabelPlacement.place(labels, obstacles: obstacles, within: Self.bounds)
    for _ in 0..<3 {
      #expect(LabelPlacement.place(labels, obstacles: obstacles, within: Self.bounds) == first)
    }
  }

  @Test
  func `no numbers make it fail`() {
    let numbers = [
      0, -0.0, 1, -5, .leastNonzeroMagnitude, 50, 1e8, -1e12, 1e308, .nan, .infinity, -.infinity,
    ]
    var random = SeededGenerator(seed: 64)
    func number() -> Double { numbers[Int.random(in: 0..<numbers.count, using: &random)] }
    var kept = 0
    for _ in 0..<3_000 {
      let labels = (0..<4).map { _ in
        LabelRequest(
          anchor: Point(x: number(), y: number()), radius: number(),
          size: Size(width: number(), height: number()), priority: Int(random.next() % 3))
      }
      let rectangle = Rectangle(x: number(), y: number(), width: number(), height: number())
      let segment = Segment(
        from: Point(x: number(), y: number()), to: Point(x: number(), y: number()))
      let placed = LabelPlacement.place(
        labels,
        obstacles: [
          .rectangle(rectangle), .segment(segment, width: number()),
          .circle(center: segment.start, radius: number()),
        ], within: Rectangle(x: number(), y: number(), width: number(), height: number()))
      #expect(placed.count == 4)
      kept += placed.count { $0 != nil }
    }
    #expect(kept > 0)
    #expect(LabelPlacement.place([], within: Self.bounds).isEmpty)
  }

  @Test
  func `hundreds of labels at one place leave most of them out`() {
    let label = LabelRequest(
      anchor: Point(x: 320, y: 200), radius: 2, size: Size(width: 50, height: 12), priority: 0)
    let labels = Array(repeating: label, count: 300)
    let placed = LabelPlacement.place(labels, within: Self.bounds)
    #expect(faults(labels, placed, within: Self.bounds) == [])
    let count = placed.count { $0 != nil }
    #expect(count >= 4 && count < 60)
  }
}
