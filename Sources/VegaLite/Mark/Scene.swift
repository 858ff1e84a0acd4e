import Diagnostics

/// A chart with all places, colours and words resolved; nothing of the grammar is left in it. The
/// picture, its description and its data table are all written from this one value.
struct Scene: Sendable {
  var size: Size
  /// What assistive technology calls the chart: its title, else what is in it.
  var name: String
  /// The kind of chart in words, such as `scatter plot`.
  var kind: String
  /// Of the whole and of its views.
  var titles: [TextRun]
  var plots: [PlotScene]
  var legends: [LegendScene]
  var background: Paint?
  /// The names of rows, columns and cells of small multiples (`facet-label`), and of the fields that
  /// they show (`facet-title`).
  var headers: [TextRun] = []
}

/// One plotting area with what is drawn in and around it.
struct PlotScene: Sendable {
  var area: Rectangle
  var fill: Paint
  var stroke: Paint
  var label: String
  var axes: [AxisScene]
  var groups: [MarkGroup]
  var frontier: FrontierScene?
  var labels: [DirectLabel]
  /// A cell of small multiples without rows.
  var isEmptyCell = false
  var frame = LineStyle()
  var fillOpacity = 1.0
  var cornerRadius = 0.0
}

/// How the lines of a guide are drawn.
struct LineStyle: Sendable, Hashable {
  /// `nil` is the theme's own colour of such lines.
  var paint: Paint?
  var width = 1.0
  var opacity = 1.0
  var dash: [Double] = []
  var dashOffset = 0.0
  var cap = StrokeCap.butt
}

struct AxisScene: Sendable {
  var channel: Channel
  /// What the axis says to assistive technology.
  var label: String
  var grid: [Segment]
  /// The line of the value 0 where it lies within the plot and not on its edge.
  var zero: Segment?
  var domain: Segment?
  var ticks: [Segment]
  var labels: [TextRun]
  var title: TextRun?
  var gridStyle = LineStyle()
  var domainStyle = LineStyle()
  var tickStyle = LineStyle()
  /// One for each line of the grid or each tick where they differ; else empty.
  var gridStyles: [LineStyle] = []
  var tickStyles: [LineStyle] = []
  /// Drawn over the marks, not under them.
  var isAboveMarks = false
}

/// The marks of one layer.
struct MarkGroup: Sendable {
  var kind: MarkType
  /// What assistive technology calls the group, such as `points`.
  var noun: String
  /// `60 models`.
  var label: String
  var marks: [Mark]
  /// What is plotted: the title of each field, and for each row its values.
  var columns: [PlottedColumn]
  var rows: PlottedRows
  /// Drawn from values of its own beside the data of the chart, such as a region or a remark.
  var isNote = false
  /// What lies outside is not seen.
  var clip: Rectangle?
  /// Where the addresses of its pictures are written.
  var picturePosition: SourcePosition?
}

struct PlottedColumn: Sendable, Hashable {
  let title: String
  let channel: Channel
  let isNumeric: Bool
}

struct PlottedValue: Sendable, Hashable {
  let text: String
  /// For comparisons; `nil` for words and for nothing.
  let number: Double?
}

struct LegendScene: Sendable {
  struct Entry: Sendable {
    var symbol: Mark
    var label: TextRun
  }

  /// What the legend says to assistive technology.
  var label: String
  var isAbovePlot: Bool
  var title: TextRun?
  var entries: [Entry]
  /// The colours of a continuous scale from its lower to its upper end.
  var ramp: [(rectangle: Rectangle, paint: Paint)] = []
  /// Labels of a continuous scale.
  var labels: [TextRun] = []
  /// What it stands on.
  var background: Mark?
}

/// The line through the rows that no other row beats on both axes.
struct FrontierScene: Sendable {
  /// The group of marks that it belongs to, under which it is drawn.
  var group: Int
  var points: [Point]
  /// Names of its rows, where they have names.
  var names: [String]
  var count: Int
  var total: Int
}

/// A name beside a point or at the end of a line.
struct DirectLabel: Sendable {
  var text: TextRun
  var leader: Segment?
}
