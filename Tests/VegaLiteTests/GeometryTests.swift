import Testing
import VegaLite

@Suite("Geometry")
struct GeometryTests {
  @Test
  func `rectangles that share only an edge do not intersect`() {
    let one = Rectangle(x: 0, y: 0, width: 10, height: 10)
    #expect(one.intersects(Rectangle(x: 9, y: 9, width: 5, height: 5)))
    #expect(!one.intersects(Rectangle(x: 10, y: 0, width: 5, height: 5)))
    #expect(one.contains(Point(x: 10, y: 0)) && !one.contains(Point(x: 10.1, y: 0)))
    #expect(one.contains(one) && !one.contains(one.offset(dx: 1, dy: 0)))
    #expect(one.union(Rectangle(x: -5, y: 3, width: 1, height: 20)).maxY == 23)
    #expect(one.inset(by: 2) == Rectangle(x: 2, y: 2, width: 6, height: 6))
    #expect(one.inset(by: 7) == Rectangle(x: 5, y: 5, width: 0, height: 0))
    #expect(one.inset(by: -1) == Rectangle(x: -1, y: -1, width: 12, height: 12))
    #expect(one.intersects(circle: Point(x: 13, y: 14), radius: 5.1))
    #expect(!one.intersects(circle: Point(x: 13, y: 14), radius: 5))
  }

  @Test
  func `a segment meets what it runs through`() {
    let square = Rectangle(x: 0, y: 0, width: 10, height: 10)
    func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Segment {
      Segment(from: Point(x: x1, y: y1), to: Point(x: x2, y: y2))
    }
    #expect(line(-5, 5, 15, 5).intersects(square))
    #expect(line(-5, 0, 5, 12).intersects(square))
    #expect(line(4, 4, 5, 5).intersects(square))
    #expect(line(3, 3, 3, 3).intersects(square))
    #expect(!line(-5, 0, 15, 0).intersects(square))
    #expect(!line(-5, 5, -1, 5).intersects(square))
    #expect(!line(8, -5, 15, 3).intersects(square))
    #expect(line(0, 0, 10, 10).intersects(line(0, 10, 10, 0)))
    #expect(line(0, 0, 10, 0).intersects(line(5, 0, 5, 5)))
    #expect(line(0, 0, 10, 0).intersects(line(5, 0, 15, 0)))
    #expect(!line(0, 0, 10, 0).intersects(line(11, 0, 15, 0)))
    #expect(!line(0, 0, 10, 0).intersects(line(0, 1, 10, 1)))
    #expect(line(0, 0, 10, 0).distance(to: Point(x: 13, y: 4)) == 5)
    #expect(line(2, 2, 2, 2).distance(to: Point(x: 5, y: 6)) == 5)
    #expect(line(3, 0, 0, 4).length == 5)
    #expect(line(3, 0, 0, 4).bounds == Rectangle(x: 0, y: 0, width: 3, height: 4))
  }
}
