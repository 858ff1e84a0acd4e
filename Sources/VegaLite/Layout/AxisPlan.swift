/// What stands on an axis of a given length, before it is known where the plot lies.
struct AxisPlan: Sendable {
  struct Label: Sendable {
    /// Pixels from the plot's left or upper edge.
    var position: Double
    var lines: [String]
    var paint: Paint?
    var opacity = 1.0
    var size: Double
    var isBold = false
    var isItalic = false
    var family: String?
    /// From line to line in pixels.
    var lineHeight: Double?
    /// How the text stands to its place.
    var align: TextAlign?
    var baseline: String?
  }

  /// Along the axis.
  var scale: PositionScale?
  var labels: [Label] = []
  var ticks: [Double] = []
  var grid: [Double] = []
  var look = AxisLook()
  /// Where the value 0 lies within the axis.
  var zero: Double?
  /// Degrees by which the labels are turned, clockwise.
  var angle = 0.0
  /// Room that labels and ticks need beside the plot.
  var thickness = 0.0
  /// Pixels by which labels reach beyond the beginning and the end of the axis.
  var overhang = (before: 0.0, after: 0.0)
  var tickLength = 0.0
  var labelGap = 0.0
  var hasDomain = false
  /// Pixels between the plot and the axis.
  var offset = 0.0
  /// Pixels along the axis by which it stands elsewhere than its plot.
  var shift = 0.0

  static let none = AxisPlan()
}

/// How the lines of an axis look: one style for all of a kind, or one for each line.
struct AxisLook: Sendable, Hashable {
  var grid: [LineStyle] = []
  var ticks: [LineStyle] = []
  var domain: LineStyle?
  /// Whether the grid lies over the marks.
  var isAbove = false
}
