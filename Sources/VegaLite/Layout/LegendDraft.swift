/// One legend before it has a place.
struct LegendDraft: Sendable {
  enum Content: Sendable {
    case entries([(symbol: LegendSymbol, text: String)])
    /// Fields of colour from 0 to 1, and labels at shares of the whole.
    case ramp([(start: Double, end: Double, paint: Paint)], labels: [(text: String, share: Double)])
  }

  let title: [String]?
  let orientation: LegendOrientation
  let content: Content
  /// Pixels between the plots and the legend.
  var offset: Double?
  /// Where it stands by `legendX` and `legendY`.
  var place: Point?
  var columns: Int?
  /// Pixels that a row is high at most, however large its symbol is.
  var clipHeight: Double?
  var rowPadding = 0.0
  var columnPadding = 10.0
  var labelSize = 13.0
  var titleSize = 13.0
  var isTitleBold = false
  var isLabelBold = false
  var labelPaint = Paint.theme(.soft)
  var titlePaint = Paint.theme(.soft)
  var rampSize = Size(width: 120, height: 10)
  var labelFamily: String?
  var titleFamily: String?
  var labelOpacity = 1.0
  var titleOpacity = 1.0
  var isHorizontal = true
  /// Pixels between a ramp and its labels.
  var rampLabelGap = 2.0
  var background: Style?
  var padding = 0.0
}

/// What a sample in a legend shows.
struct LegendSymbol: Sendable {
  /// How the sample is drawn.
  enum Kind: Sendable { case symbol, stroke, box, tick }

  var paint: Paint
  var series: Int?
  var kind = Kind.symbol
  var shape: SymbolShape = .circle
  /// Square pixels.
  var area = 81.0
  var isFilled = true
  /// A line around a filled sample.
  var outline: Paint?
  var opacity = 1.0
  var strokeWidth: Double?
  var dash: [Double] = []
}
