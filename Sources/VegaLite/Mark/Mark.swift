/// One mark with its place, its look and its words.
struct Mark: Sendable {
  var shape: Shape
  var style: Style
  /// From 1; the same for the same value in the whole chart.
  var series: Int?
  /// `field: value; field: value`.
  var label: String
  /// The row of its group that it draws; for a line its last one.
  var row: Int?
  /// Where a click on it leads.
  var href: String?
  /// What is said of it instead of its label.
  var description: String?
}

enum Shape: Sendable, Hashable {
  case circle(center: Point, radius: Double)
  case rectangle(Rectangle, radius: Double)
  case path(PathData)
  case segment(Segment)
  // Boxed: a text is many times as large as the other shapes, of which there may be thousands.
  indirect case text(TextRun)
  /// - Parameter keepsAspect: whether the picture is not stretched to the rectangle.
  indirect case image(url: String, Rectangle, keepsAspect: Bool)
}

enum StrokeCap: String, Sendable, CaseIterable { case butt, round, square }

enum StrokeJoin: String, Sendable, CaseIterable { case miter, round, bevel }

/// How a mark mixes with what is under it.
enum BlendMode: String, Sendable, CaseIterable {
  case multiply, screen, overlay, darken, lighten
  case colorDodge = "color-dodge"
  case colorBurn = "color-burn"
  case hardLight = "hard-light"
  case softLight = "soft-light"
  case difference, exclusion, hue, saturation, color, luminosity
}

struct Style: Sendable, Hashable {
  var fill = Paint.none
  var fillOpacity = 1.0
  var stroke = Paint.none
  var strokeOpacity = 1.0
  var strokeWidth = 1.0
  var dash: [Double] = []
  var dashOffset = 0.0
  var cap = StrokeCap.butt
  var join = StrokeJoin.miter
  /// SVG's own is 4; Vega's canvas has 10.
  var miterLimit = 4.0
  /// Of an image.
  var opacity = 1.0
  var blend: BlendMode?
}
