import Testing

@testable import VegaLite

/// The picture has room for points at the edge of the plot, whatever their shape.
@Suite struct OverflowTests {
  @Test(arguments: [
    "circle", "square", "diamond", "cross", "triangle-up", "triangle-down", "triangle-left",
  ])
  func pointsAreWithinThePicture(shape: String) throws {
    let scene = try ChartCase(
      """
      data: {values: [{a: 0, b: 0}, {a: 10, b: 10}]}
      mark: {type: point, shape: \(shape), size: 20000}
      encoding:
        x: {field: a, type: quantitative, axis: null}
        y: {field: b, type: quantitative, axis: null}
      """
    ).scene()
    let marks = try #require(scene.plots.first).groups.flatMap(\.marks)
    try #require(marks.count == 2)
    for mark in marks {
      let box: Rectangle
      switch mark.shape {
      case .rectangle(let rectangle, _), .image(_, let rectangle, _): box = rectangle
      case .circle(let center, let radius):
        box = Rectangle(center: center, size: Size(width: 2 * radius, height: 2 * radius))
      case .path(let path):
        let points = Flattening.points(path)
        let (xs, ys) = (points.map(\.x).sorted(), points.map(\.y).sorted())
        box = Rectangle(
          x: xs[0], y: ys[0], width: xs[xs.count - 1] - xs[0], height: ys[ys.count - 1] - ys[0])
      case .text, .segment: continue
      }
      #expect(box.x >= -0.01 && box.y >= -0.01)
      #expect(box.maxX <= scene.size.width + 0.01 && box.maxY <= scene.size.height + 0.01)
    }
  }
}
