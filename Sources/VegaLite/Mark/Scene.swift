/// A chart with all places, colours and words resolved; nothing of the grammar is left in it. The
/// picture, its description and its data table are all written from this one value.
struct Scene: Sendable {
  var size: Size
  /// What assistive technology calls the chart: its title, else what is in it.
  var name: String
  /// The kind of chart in words, such as `scatter plot`.
  var kind: String
  var titles: [TextRun]
  var plots: [PlotScene]
  var legends: [LegendScene]
  var background: Paint?
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
  /// What its lines look like where that is written.
  var look = AxisLook()
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
  var rows: [[PlottedValue]]
  /// Drawn from values of its own beside the data of the chart, such as a region or a remark.
  var isNote = false
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

struct Mark: Sendable {
  var shape: Shape
  var style: Style
  /// From 1; the same for the same value in the whole chart.
  var series: Int?
  /// `field: value; field: value`.
  var label: String
  /// The row of its group that it draws; for a line its last one.
  var row: Int?
}

enum Shape: Sendable, Hashable {
  case circle(center: Point, radius: Double)
  case rectangle(Rectangle, radius: Double)
  case path(PathData)
  case segment(Segment)
  case text(TextRun)
}

struct Style: Sendable, Hashable {
  var fill = Paint.none
  var fillOpacity = 1.0
  var stroke = Paint.none
  var strokeOpacity = 1.0
  var strokeWidth = 1.0
  var dash: [Double] = []
}

/// Lines of text around one place.
struct TextRun: Sendable, Hashable {
  enum Anchor: String, Sendable { case start, middle, end }

  var lines: [String]
  /// Where the first line's base line begins, has its middle or ends.
  var position: Point
  var size: Double
  var isBold = false
  var isItalic = false
  var anchor = Anchor.start
  /// Clockwise, in degrees, around `pivot`.
  var angle = 0.0
  /// What the text is turned around; its position where it is `nil`.
  var pivot: Point?
  var paint = Paint.theme(.ink)
  var className = ""
  var lineHeight = 1.3
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
