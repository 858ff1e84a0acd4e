import Testing

@testable import VegaLite

/// Every path runs where Vega's does.
@Suite struct PathTests {
  @Test func linesOfAllInterpolations() throws {
    var count = 0
    for row in CurveTable.lines.split(separator: "\n") {
      let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let curve = Curve(
        interpolation: try #require(Interpolation(rawValue: cells[0])),
        orientation: try #require(Orientation(rawValue: cells[1])), tension: Double(cells[2]))
      try expect(curve.line(points(cells[3])), like: cells[4], "\(cells[0...3])", pieces: 8)
      count += 1
    }
    #expect(count == 160)
  }

  @Test func areasOfAllInterpolations() throws {
    for row in CurveTable.areas.split(separator: "\n") {
      let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let curve = Curve(
        interpolation: try #require(Interpolation(rawValue: cells[0])), tension: Double(cells[1]))
      let path = curve.area(upper: points(cells[2]), lower: points(cells[3]))
      try expect(path, like: cells[4], "\(cells[0...3])", pieces: 8)
    }
  }

  @Test func arcs() throws {
    for row in ShapeTable.arcs.split(separator: "\n") {
      let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let numbers = cells[0].split(separator: " ").compactMap { Double($0) }
      let arc = ArcPath(
        innerRadius: numbers[0], outerRadius: numbers[1], startAngle: numbers[2],
        endAngle: numbers[3], padAngle: numbers[4], cornerRadius: numbers[5])
      // Long arcs as short lines are less exact.
      try expect(arc.path(at: .zero), like: cells[1], cells[0], within: 0.4)
    }
  }

  /// The ends of what is nearly a circle are written with the same digits.
  @Test func anArcThatIsNearlyACircleIsSeen() {
    let arc = ArcPath(outerRadius: 50, startAngle: 0, endAngle: 2 * .pi - 1e-5)
    var bytes = SVGBytes()
    bytes.append(arc.path(at: .zero))
    let text = String(decoding: bytes.bytes, as: UTF8.self)
    #expect(text == "M0,-50A50,50 0 0 1 0,50A50,50 0 0 1 0,-50L0,0Z")
  }

  @Test func trails() throws {
    for row in ShapeTable.trails.split(separator: "\n") {
      let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let numbers = cells[0].split { $0 == " " || $0 == "," }.compactMap { Double($0) }
      let points = stride(from: 0, to: numbers.count, by: 3).map {
        (place: Point(x: numbers[$0], y: numbers[$0 + 1]), width: numbers[$0 + 2])
      }
      try expect(TrailPath.path(points), like: cells[1], cells[0])
    }
  }

  @Test func symbols() throws {
    for row in ShapeTable.symbols.split(separator: "\n") {
      let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let shape = try #require(SymbolShape(rawValue: cells[0]))
      let (area, angle) = try (#require(Double(cells[1])), #require(Double(cells[2])))
      let expected = try #require(SVGPath(cells[3])).data.placed(at: .zero, angle: angle)
      let name = "\(cells[0...2])"
      switch shape.shape(at: .zero, area: area, angle: angle) {
      case .circle(let center, let radius):
        #expect(center == .zero && abs(radius - area.squareRoot() / 2) < 1e-9, "\(name)")
      case .rectangle(let rectangle, radius: 0):
        expect(corners(rectangle), near: expected, name)
      case .path(let path): expect(path, near: expected, name)
      default: Issue.record("\(name)")
      }
    }
  }

  @Test func rectanglesWithFourRadii() throws {
    for row in ShapeTable.rectangles.split(separator: "\n") {
      let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let numbers = cells[0].split(separator: " ").compactMap { Double($0) }
      let rectangle = Rectangle(x: 10, y: 20, width: numbers[0], height: numbers[1])
      let radii = CornerRadii(
        topLeft: numbers[2], topRight: numbers[3], bottomRight: numbers[4],
        bottomLeft: numbers[5])
      switch rectangle.shape(radii: radii) {
      case .path(let path): try expect(path, like: cells[1], cells[0])
      case .rectangle(let rectangle, radius: 0):
        try expect(corners(rectangle), like: cells[1], cells[0])
      default: Issue.record("\(cells[0])")
      }
    }
  }

  @Test(arguments: [
    "", "0", "L1,1", "M", "M1", "M1,1L", "M1,1 2", "M0,0A1,1,0,2,0,1,1", "M0,0X1", "M0,0L1,,1",
    "M1e14,0", "M0,0C1,1,1,1,1", "M0,0ZZ1", "star", "M0,0L1,NaN",
  ])
  func whatIsNoPathIsNone(text: String) {
    #expect(SVGPath(text) == nil)
    #expect(SymbolShape(rawValue: text) == nil)
  }

  /// Numbers of all sizes, and what is none, end in finite numbers.
  @Test(arguments: 0..<8)
  func nothingWithoutANumberIsWritten(round: Int) {
    var generator = SeededGenerator(seed: UInt64(round) &* 77)
    let wild = [0, 0, 1, -1, 5, 1e-12, 1e9, -1e300, 1e308, .infinity, -.infinity, .nan]
    func number() -> Double {
      Bool.random(using: &generator)
        ? wild.randomElement(using: &generator) ?? 0
        : Double.random(in: -50...400, using: &generator)
    }
    for _ in 0..<60 {
      let points = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        Point(x: number(), y: number())
      }
      var paths: [PathData] = []
      for interpolation in Interpolation.allCases {
        let curve = Curve(
          interpolation: interpolation,
          orientation: Bool.random(using: &generator) ? .vertical : .horizontal,
          tension: Bool.random(using: &generator) ? nil : number())
        paths += [curve.line(points), curve.area(upper: points, lower: points.reversed())]
      }
      paths.append(
        ArcPath(
          innerRadius: number(), outerRadius: number(), startAngle: number(), endAngle: number(),
          padAngle: number(), cornerRadius: number()
        ).path(at: Point(x: number(), y: number())))
      paths.append(TrailPath.path(points.map { (place: $0, width: number()) }))
      for path in paths {
        var bytes = SVGBytes()
        bytes.append(path)
        let text = String(decoding: bytes.bytes, as: UTF8.self)
        #expect(text.allSatisfy { "MLCAZ0123456789-., ".contains($0) }, "\(text)")
        #expect(text.isEmpty || SVGPath(text) != nil || text.utf8.count > 19_000, "\(text)")
      }
    }
  }

  // MARK: Comparing

  private func points(_ text: String) -> [Point] {
    text.split(separator: " ").map { pair in
      let numbers = pair.split(separator: ",").compactMap { Double($0) }
      return Point(x: numbers[0], y: numbers[1])
    }
  }

  private func corners(_ rectangle: Rectangle) -> PathData {
    PathData(
      [
        Point(x: rectangle.x, y: rectangle.y), Point(x: rectangle.maxX, y: rectangle.y),
        Point(x: rectangle.maxX, y: rectangle.maxY), Point(x: rectangle.x, y: rectangle.maxY),
      ], isClosed: true)
  }

  private func expect(
    _ path: PathData, like text: String, _ name: String, within limit: Double = 0.05,
    pieces: Int = 64
  ) throws {
    if text.isEmpty {
      #expect(path.isEmpty, "\(name)")
    } else {
      let expected = try #require(SVGPath(text), "\(text)").data
      expect(path, near: expected, name, within: limit, pieces: pieces)
    }
  }

  /// Each point of either lies on a line of the other, and they have as many parts.
  private func expect(
    _ path: PathData, near expected: PathData, _ name: String, within limit: Double = 0.05,
    pieces: Int = 64
  ) {
    let (found, wanted) = (
      Flattening.lines(path, pieces: pieces), Flattening.lines(expected, pieces: pieces)
    )
    #expect(found.count == wanted.count, "\(name)")
    for (one, other) in zip(found, wanted) {
      let distance = max(Self.distance(one, other), Self.distance(other, one))
      #expect(distance < limit, "\(name): \(distance)")
    }
  }

  private static func distance(_ points: [Point], _ line: [Point]) -> Double {
    if line.count == 1 { return points.map { $0.distance(to: line[0]) }.max() ?? 0 }
    let segments = zip(line, line.dropFirst()).map { Segment(from: $0, to: $1) }
    return points.map { point in segments.map { $0.distance(to: point) }.min() ?? 0 }.max() ?? 0
  }
}
