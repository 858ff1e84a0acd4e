import Testing

@testable import VegaLite

/// Where plots, axes, headers and titles stand.
@Suite struct ViewLayoutTests {
  private static let themes = ["vega", "newsgen"]

  private static func theme(_ name: String) -> Theme { name == "vega" ? .vega : .newsgen }

  private static func facet(
    _ views: inout ResolvedViews, rows: Int, columns: Int, wrapped: Bool = false, count: Int? = nil
  ) -> ResolvedView {
    let x = views.linear(.x, 0, 100)
    let y = views.linear(.y, 0, 5_000)
    let axes = [views.axis(.x, x, title: "price"), views.axis(.y, y, title: "score")]
    let total = count ?? rows * columns
    let cells = (0..<total).map { index in
      FacetModel.Cell(
        row: index / columns, column: index % columns,
        view: views.plot(x: x, y: y, axes: [], outerAxes: axes))
    }
    func header(_ channel: Channel, _ count: Int) -> HeaderModel {
      HeaderModel(
        channel: channel, title: ["by \(channel.rawValue)"],
        labels: (0..<count).map { "\(channel.rawValue) \($0)" },
        specification: HeaderSpecification())
    }
    var common = ResolvedCommon(position: views.position)
    if wrapped { common.arrangement.columns = columns }
    return .facet(
      FacetModel(
        common: common, isWrapped: wrapped, cells: cells, rowCount: rows, columnCount: columns,
        rowHeader: wrapped ? nil : header(.row, rows),
        columnHeader: wrapped ? nil : header(.column, columns),
        wrappedHeader: wrapped ? header(.facet, total) : nil, axes: axes))
  }

  @Test func aPlotHasTheGrammarsSize() throws {
    var views = ResolvedViews()
    let x = views.band(.x, ["a", "b", "c"])
    let y = views.linear(.y, 0, 10)
    let root = views.plot(x: x, y: y, axes: [views.axis(.x, x), views.axis(.y, y)])
    let plot = try #require(try views.scene(root).plots.first)
    #expect(plot.area.size == Size(width: 60, height: 300))
    let house = try #require(try views.scene(root, theme: .newsgen).plots.first)
    #expect(house.area.height == 320)
  }

  @Test func aPlotOfAnySizeFillsTheWidth() throws {
    var views = ResolvedViews()
    let x = views.linear(.x, 0, 10)
    let y = views.linear(.y, 0, 1_000_000)
    let root = views.plot(
      x: x, y: y, axes: [views.axis(.x, x, title: "x"), views.axis(.y, y, title: "y")])
    let scene = try views.scene(root, theme: .newsgen)
    #expect(abs(scene.size.width - 720) <= 1)
  }

  @Test func ticksAreVegas() throws {
    var views = ResolvedViews()
    let x = views.linear(.x, 0, 0.5)
    let y = views.linear(.y, 0, 10)
    let root = views.plot(x: x, y: y, axes: [views.axis(.x, x), views.axis(.y, y)])
    let axes = try #require(try views.scene(root).plots.first).axes
    #expect(
      axes[0].labels.flatMap(\.lines) == [
        "0.00", "0.05", "0.10", "0.15", "0.20", "0.25", "0.30", "0.35", "0.40", "0.45", "0.50",
      ])
    #expect(axes[1].labels.flatMap(\.lines) == (0...10).map { "\($0)" })
  }

  @Test(arguments: themes) func cellsOfAFacetStandInRowsAndColumns(theme: String) throws {
    var views = ResolvedViews()
    let root = Self.facet(&views, rows: 2, columns: 3)
    let scene = try views.scene(root, theme: Self.theme(theme))
    try #require(scene.plots.count == 6)
    for (index, plot) in scene.plots.enumerated() {
      #expect(plot.area.y == scene.plots[index / 3 * 3].area.y)
      #expect(plot.area.x == scene.plots[index % 3].area.x)
      #expect(abs(plot.area.width - scene.plots[0].area.width) < 0.01)
    }
    // Labels stand once for each column and row, at the outer edges.
    let labelled = scene.plots.map { plot in plot.axes.filter { !$0.label.isEmpty }.map(\.channel) }
    #expect(labelled == [[.y], [], [], [.x, .y], [.x], [.x]])
    #expect(
      scene.headers.flatMap(\.lines) == [
        "column 0", "column 1", "column 2", "by column", "row 0", "row 1", "by row",
      ])
    if theme == "newsgen" { #expect(scene.size.width <= 721) }
  }

  @Test(arguments: themes) func axesOfAnIncompleteRowStandBelowTheLastCells(theme: String) throws {
    var views = ResolvedViews()
    let root = Self.facet(&views, rows: 2, columns: 3, wrapped: true, count: 4)
    let scene = try views.scene(root, theme: Self.theme(theme))
    let labelled = scene.plots.map { plot in plot.axes.filter { !$0.label.isEmpty }.map(\.channel) }
    #expect(labelled == [[.y], [.x], [.x], [.x, .y]])
    Self.expectOrder(scene)
  }

  @Test(arguments: themes) func manyCellsAreNeverTooNarrow(theme: String) throws {
    var views = ResolvedViews()
    let root = Self.facet(&views, rows: 1, columns: 9)
    let scene = try views.scene(root, theme: Self.theme(theme))
    for plot in scene.plots { #expect(plot.area.width >= 109.5) }
    Self.expectOrder(scene)
  }

  /// No plot lies over another or over labels, and all lies within the picture.
  private static func expectOrder(_ scene: Scene, _ note: String = "") {
    let plots = scene.plots
    let picture = Rectangle(x: 0, y: 0, width: scene.size.width, height: scene.size.height)
      .inset(by: -1)
    for (index, plot) in plots.enumerated() {
      #expect(picture.contains(plot.area), "\(note): plot \(index) leaves the picture")
      for other in plots[(index + 1)...] {
        #expect(
          !plot.area.inset(by: 0.01).intersects(other.area), "\(note): plots lie over one another")
      }
      for axis in plot.axes {
        for label in axis.labels + [axis.title].compactMap(\.self) {
          let box = label.bounds
          #expect(picture.contains(box), "\(note): '\(label.lines)' leaves the picture")
          // A label is centred at the edge's end, so that it reaches over by half at most.
          for other in plots {
            #expect(
              !other.area.inset(by: 1).intersects(box.inset(by: 2)),
              "\(note): '\(label.lines)' lies in a plot")
          }
        }
      }
    }
    for run in scene.titles + scene.headers {
      #expect(picture.contains(run.bounds), "\(note): '\(run.lines)' leaves the picture")
      for plot in plots {
        #expect(
          !plot.area.inset(by: 1).intersects(run.bounds), "\(note): '\(run.lines)' lies in a plot")
      }
    }
  }

  private static func view(
    _ views: inout ResolvedViews, _ generator: inout SeededGenerator, depth: Int
  ) -> ResolvedView {
    let kind = depth > 2 ? 0 : Int.random(in: 0...4, using: &generator)
    switch kind {
    case 1:
      return facet(
        &views, rows: Int.random(in: 1...3, using: &generator),
        columns: Int.random(in: 1...3, using: &generator))
    case 2:
      let columns = Int.random(in: 1...3, using: &generator)
      return facet(
        &views, rows: 2, columns: columns, wrapped: true,
        count: Int.random(in: columns...(2 * columns), using: &generator))
    case 3, 4:
      let count = Int.random(in: 1...3, using: &generator)
      var common = ResolvedCommon(position: views.position)
      common.arrangement.columns = 2
      let directions: [ConcatSpecification.Direction] = [.horizontal, .vertical, .wrapped]
      return .concat(
        ConcatModel(
          common: common, direction: directions[Int.random(in: 0...2, using: &generator)],
          views: (0..<count).map { _ in view(&views, &generator, depth: depth + 1) }))
    default:
      let names = (0..<Int.random(in: 1...12, using: &generator)).map { "name \($0 * 37)" }
      let isBand = Bool.random(using: &generator)
      let x =
        isBand
        ? views.band(.x, names) : views.linear(.x, 0, .random(in: 1...1e6, using: &generator))
      let y =
        Bool.random(using: &generator) ? views.band(.y, names) : views.linear(.y, -3, 1e5)
      return views.plot(
        x: x, y: y,
        axes: [views.axis(.x, x, title: "price"), views.axis(.y, y, title: "a rather long title")],
        title: Bool.random(using: &generator) ? "A plot" : nil)
    }
  }

  @Test(arguments: themes, 0..<40) func nothingLiesOverAnything(theme: String, seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var views = ResolvedViews()
    let root = Self.view(&views, &generator, depth: 0)
    let scene = try views.scene(root, theme: Self.theme(theme))
    #expect(scene.plots.count == root.plots.count)
    Self.expectOrder(scene, "\(theme) \(seed)")
  }

  @Test func noYearIsLabelledTwice() throws {
    let scene = try ChartCase(
      """
      data: {values: [{t: "1976-01-01", n: 4}, {t: "1979-01-01", n: 9}]}
      mark: line
      encoding:
        x: {field: t, timeUnit: year, type: temporal}
        y: {field: n, type: quantitative}
      """
    ).scene()
    let axis = try #require(scene.plots.first?.axes.first { $0.channel == .x })
    #expect(axis.labels.map { $0.lines[0] } == ["1976", "1977", "1978", "1979"])
  }
}
