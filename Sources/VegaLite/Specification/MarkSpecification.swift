import Diagnostics

enum MarkType: String, Sendable, CaseIterable {
  case point, circle, bar, line, rule, rect, text, tick
}

enum Orientation: String, Sendable, CaseIterable { case horizontal, vertical }

enum Interpolation: String, Sendable, CaseIterable {
  case linear
  case linearClosed = "linear-closed"
  case basis
  case basisOpen = "basis-open"
  case basisClosed = "basis-closed"
  case bundle, cardinal
  case cardinalOpen = "cardinal-open"
  case cardinalClosed = "cardinal-closed"
  case catmullRom = "catmull-rom"
  case catmullRomOpen = "catmull-rom-open"
  case catmullRomClosed = "catmull-rom-closed"
  case monotone, natural, step
  case stepBefore = "step-before"
  case stepAfter = "step-after"
}

enum TextAlign: String, Sendable, CaseIterable { case left, center, right }

enum TextBaseline: String, Sendable, CaseIterable {
  case top, middle, bottom, alphabetic
  case lineTop = "line-top"
  case lineBottom = "line-bottom"
}

struct MarkSpecification: Sendable {
  let type: MarkType
  let position: SourcePosition
  var properties = MarkProperties()
}

/// How wide or high a bar, rect or tick is across its band.
enum BandExtent: Sendable, Hashable {
  case pixels(Double)
  /// A share of the band.
  case band(Double)
}

/// A mark's place that is written instead of encoded.
enum MarkPlace: Sendable, Hashable {
  case pixels(Double)
  /// The far side of the plot: `"width"` or `"height"`.
  case end
}

/// `point` of a line: whether its rows are marked as well, and how.
enum LinePoint: Sendable {
  case none
  case shown(MarkProperties)
}

/// The properties of a mark, in a specification and in `config` alike; `nil` means not said.
struct MarkProperties: Sendable {
  var color: Paint?
  var fill: Paint?
  var stroke: Paint?
  var opacity: Double?
  var fillOpacity: Double?
  var strokeOpacity: Double?
  /// For points their area in square pixels, for ticks and bars their length.
  var size: Double?
  var strokeWidth: Double?
  var strokeDash: [Double]?
  var shape: SymbolShape?
  var isFilled: Bool?
  var align: TextAlign?
  var baseline: TextBaseline?
  var dx: Double?
  var dy: Double?
  var angle: Double?
  var fontSize: Double?
  var isBold: Bool?
  var isItalic: Bool?
  var text: [String]?
  var cornerRadius: Double?
  var cornerRadiusEnd: Double?
  var interpolation: Interpolation?
  var orientation: Orientation?
  var thickness: Double?
  var width: BandExtent?
  var height: BandExtent?
  var x: MarkPlace?
  var y: MarkPlace?
  // A property that holds properties needs a step in between.
  var point: [LinePoint] = []

  /// These properties, completed by what `other` says and these do not.
  func over(_ other: MarkProperties) -> MarkProperties {
    var merged = self
    // A colour of one's own replaces a fill or stroke of the defaults.
    merged.fill = fill ?? (color == nil ? other.fill : nil)
    merged.stroke = stroke ?? (color == nil ? other.stroke : nil)
    merged.color = color ?? other.color
    merged.opacity = opacity ?? other.opacity
    merged.fillOpacity = fillOpacity ?? other.fillOpacity
    merged.strokeOpacity = strokeOpacity ?? other.strokeOpacity
    merged.size = size ?? other.size
    merged.strokeWidth = strokeWidth ?? other.strokeWidth
    merged.strokeDash = strokeDash ?? other.strokeDash
    merged.shape = shape ?? other.shape
    merged.isFilled = isFilled ?? other.isFilled
    merged.align = align ?? other.align
    merged.baseline = baseline ?? other.baseline
    merged.dx = dx ?? other.dx
    merged.dy = dy ?? other.dy
    merged.angle = angle ?? other.angle
    merged.fontSize = fontSize ?? other.fontSize
    merged.isBold = isBold ?? other.isBold
    merged.isItalic = isItalic ?? other.isItalic
    merged.text = text ?? other.text
    merged.cornerRadius = cornerRadius ?? other.cornerRadius
    merged.cornerRadiusEnd = cornerRadiusEnd ?? other.cornerRadiusEnd
    merged.interpolation = interpolation ?? other.interpolation
    merged.orientation = orientation ?? other.orientation
    merged.thickness = thickness ?? other.thickness
    merged.width = width ?? other.width
    merged.height = height ?? other.height
    merged.x = x ?? other.x
    merged.y = y ?? other.y
    merged.point = point.isEmpty ? other.point : point
    return merged
  }
}
