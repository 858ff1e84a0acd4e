import Testing

@testable import VegaLite

/// Room and colours in the theme newsgen.
@Suite struct HouseLookTests {
  private func scene(_ text: String) throws -> Scene { try ChartCase(text).scene() }

  private func circles(_ scene: Scene) -> [(center: Point, radius: Double)] {
    scene.legends.flatMap(\.entries).compactMap { entry in
      if case .circle(let center, let radius) = entry.symbol.shape { (center, radius) } else { nil }
    }
  }

  @Test(arguments: ["", ", clipHeight: 10", ", symbolStrokeWidth: 6, symbolStrokeColor: red"])
  func legendsHoldTheirLargestCircles(legend: String) throws {
    let scene = try scene(
      """
      data: {values: [{a: 1, b: 10}, {a: 2, b: 500}]}
      mark: point
      encoding:
        x: {field: a, type: quantitative}
        size: {field: b, type: quantitative, scale: {range: [0, 3000]}, legend: {orient: top\(legend)}}
      """)
    let found = circles(scene)
    let plot = try #require(scene.plots.first)
    let stroke =
      scene.legends.flatMap(\.entries).map(\.symbol.style)
      .map { $0.stroke.isNone ? 0 : $0.strokeWidth / 2 }.max() ?? 0
    #expect(found.count > 2 && found.contains { $0.radius > 20 })
    for circle in found {
      #expect(circle.center.y - circle.radius - stroke >= 0)
      #expect(circle.center.y + circle.radius + stroke <= plot.area.y)
    }
  }

  private func titled(_ orientation: String, _ padding: String) throws -> (Scene, TextRun) {
    let channels = ["left", "right"].contains(orientation) ? ("y", "x") : ("x", "y")
    let scene = try scene(
      """
      data: {values: [{a: A, v: 1}, {a: B, v: 2}]}
      mark: bar
      encoding:
        \(channels.0): {field: v, type: quantitative, axis: {orient: \(orientation)\(padding)}}
        \(channels.1): {field: a, type: nominal, title: null}
      """)
    let axis = try #require(scene.plots.first?.axes.first { $0.title != nil })
    return (scene, try #require(axis.title))
  }

  @Test(arguments: ["top", "bottom", "left", "right"])
  func titlesKeepTheirWrittenDistance(orientation: String) throws {
    func distance(_ padding: String) throws -> Double {
      let (scene, title) = try titled(orientation, padding)
      let area = try #require(scene.plots.first?.area)
      let bounds = title.bounds
      #expect(bounds.y >= -1 && bounds.maxY <= scene.size.height + 1)
      return orientation == "bottom" ? bounds.y - area.maxY : area.y - bounds.maxY
    }
    let usual = try distance("")
    #expect(abs(try distance(", titlePadding: 34") - usual - 30) < 1.1)
    #expect(abs(try distance(", titlePadding: 4") - usual) < 0.01)
  }

  @Test func aTitleOnTopTouchesNoLabel() throws {
    let (scene, title) = try titled("top", "")
    let labels = scene.plots.flatMap(\.axes).filter { $0.channel == .x }.flatMap(\.labels)
    #expect(!labels.isEmpty)
    #expect(labels.allSatisfy { $0.tightBounds.y >= title.tightBounds.maxY })
  }

  @Test func ticksOfErrorBarsHaveTheColourOfTheirRule() throws {
    func paints(_ more: String) throws -> Set<Paint> {
      let scene = try scene(
        """
        data: {values: [{a: A, v: 1}, {a: A, v: 3}, {a: A, v: 4}, {a: A, v: 5}]}
        mark: {type: errorbar, ticks: true\(more)}
        encoding: {x: {field: v, type: quantitative}, y: {field: a, type: nominal}}
        """)
      return Set(
        scene.plots.flatMap(\.groups).flatMap { group in
          group.marks.map { group.kind == .rule ? $0.style.stroke : $0.style.fill }
        })
    }
    #expect(try paints("") == [.theme(.ink)])
    let red = try paints(", color: red")
    #expect(red.count == 1 && !red.contains(.theme(.ink)))
  }

  @Test(arguments: [
    ("{aggregate: count}", ["0", "1", "2"]),
    ("{aggregate: count, stack: normalize}", ["0%", "20%", "40%", "60%", "80%", "100%"]),
    ("{field: b, type: quantitative}", ["0.0", "0.5", "1.0", "1.5", "2.0"]),
  ])
  func countsHaveNoHalves(y: String, labels: [String]) throws {
    let scene = try scene(
      """
      data: {values: [{a: x, b: 0.5}, {a: x, b: 1.5}, {a: y, b: 1}]}
      mark: bar
      encoding:
        x: {field: a, type: nominal}
        y: \(y)
        color: {field: b, type: nominal}
      """)
    let axis = try #require(scene.plots[0].axes.first { $0.channel == .y })
    #expect(axis.labels.flatMap(\.lines) == labels)
  }

  /// What Altair writes into every chart is no choice of a size; another width is.
  @Test(arguments: [(300, 600.0...720), (310, 310...310)])
  func plotsOfNotebooksAreAsWideAsOthers(width: Int, widths: ClosedRange<Double>) throws {
    let scene = try scene(
      """
      config: {view: {continuousWidth: \(width), continuousHeight: 300}}
      data: {values: [{a: 1, b: 2}, {a: 3, b: 1}]}
      mark: point
      encoding: {x: {field: a, type: quantitative}, y: {field: b, type: quantitative}}
      """)
    #expect(widths.contains(scene.plots[0].area.width))
  }
}
