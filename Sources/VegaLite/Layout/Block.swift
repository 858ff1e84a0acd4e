/// A part of a chart, laid out around a place of its own: the upper left corner of its first plot.
struct Block: Sendable {
  /// Of its plots together.
  var size: Size
  /// What stands around them: axes, titles, legends.
  var margins = Margins()
  var plots: [PlannedPlot] = []
  /// Titles of views and the headers of facets.
  var texts: [TextRun] = []
  var legends: [PlacedLegend] = []

  /// With all that stands around its plots.
  var bounds: Rectangle {
    Rectangle(
      x: -margins.left, y: -margins.top, width: outerWidth,
      height: margins.top + size.height + margins.bottom)
  }

  var outerWidth: Double { margins.left + size.width + margins.right }

  /// Everything in it, elsewhere.
  func moved(dx: Double, dy: Double) -> Block {
    var block = self
    block.plots = plots.map { $0.moved(dx: dx, dy: dy) }
    block.texts = texts.map { $0.moved(dx: dx, dy: dy) }
    block.legends = legends.map { $0.moved(dx: dx, dy: dy) }
    return block
  }

  /// Makes room for something beyond the plots.
  mutating func include(_ box: Rectangle) {
    margins.left = max(margins.left, -box.x)
    margins.top = max(margins.top, -box.y)
    margins.right = max(margins.right, box.maxX - size.width)
    margins.bottom = max(margins.bottom, box.maxY - size.height)
  }
}

/// A plot with its axes, before its marks are drawn.
struct PlannedPlot: Sendable {
  struct Axis: Sendable {
    let model: AxisModel
    var plan: AxisPlan
    var title: TextRun?
    /// Labels and lines stand beside another plot.
    var isGridOnly = false
  }

  let model: PlotModel
  var area: Rectangle
  var axes: [Axis]

  func moved(dx: Double, dy: Double) -> PlannedPlot {
    var plot = self
    plot.area = area.offset(dx: dx, dy: dy)
    for index in plot.axes.indices {
      plot.axes[index].title = axes[index].title?.moved(dx: dx, dy: dy)
    }
    return plot
  }
}

struct PlacedLegend: Sendable {
  let draft: LegendDraft
  var origin: Point
  /// Where rows end; `nil` for a column.
  var rowWidth: Double?

  func moved(dx: Double, dy: Double) -> PlacedLegend {
    var legend = self
    legend.origin = Point(x: origin.x + dx, y: origin.y + dy)
    return legend
  }
}
