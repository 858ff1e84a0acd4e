import Diagnostics

enum LegendOrientation: String, Sendable, CaseIterable {
  case left, right, top, bottom, none
  case topLeft = "top-left"
  case topRight = "top-right"
  case bottomLeft = "bottom-left"
  case bottomRight = "bottom-right"
}

enum LegendType: String, Sendable, CaseIterable { case symbol, gradient }

/// Visual properties of legends.
enum LegendProperty: String, PropertyKey {
  case clipHeight, columnPadding, columns, rowPadding, cornerRadius, padding, offset, zindex
  case legendX, legendY, fillColor, strokeColor, strokeWidth, strokeDash, tickMinStep
  case direction, gridAlign, titleOrient
  case gradientHorizontalMinLength, gradientHorizontalMaxLength
  case gradientVerticalMinLength, gradientVerticalMaxLength
  case gradientLength, gradientThickness, gradientOpacity, gradientStrokeColor, gradientStrokeWidth
  case labelAlign, labelBaseline, labelColor, labelFont, labelFontSize, labelFontStyle
  case labelFontWeight, labelLimit, labelOffset, labelOpacity, labelPadding, labelSeparation
  case symbolDash, symbolDashOffset, symbolFillColor, symbolLimit, symbolOffset, symbolOpacity
  case symbolSize, symbolStrokeColor, symbolStrokeWidth
  case titleAlign, titleAnchor, titleBaseline, titleColor, titleFont, titleFontSize
  case titleFontStyle, titleFontWeight, titleLimit, titleLineHeight, titleOpacity, titlePadding

  static let unsupported: Set<LegendProperty> = [
    .symbolDashOffset, .labelBaseline, .titleBaseline,
  ]

  static let ineffective: Set<LegendProperty> = [
    .cornerRadius, .gridAlign, .titleOrient, .zindex, .tickMinStep, .labelAlign, .labelOffset,
    .labelPadding, .labelSeparation, .labelFontStyle, .symbolOffset, .gradientOpacity,
    .gradientStrokeColor, .gradientStrokeWidth, .titleAlign, .titleAnchor, .titleLimit,
    .titleLineHeight, .titleFontStyle,
  ]

  var kind: PropertyKind {
    switch self {
    case .fillColor, .strokeColor, .gradientStrokeColor, .labelColor, .symbolFillColor,
      .symbolStrokeColor, .titleColor:
      .paint
    case .strokeDash, .symbolDash: .dash
    case .gradientOpacity, .labelOpacity, .symbolOpacity, .titleOpacity: .number(0...1)
    case .direction: .word(["horizontal", "vertical"])
    case .gridAlign: .word(["all", "each", "none"])
    case .titleOrient: .word(["left", "right", "top", "bottom"])
    case .labelAlign, .titleAlign: .word(["left", "center", "right"])
    case .labelBaseline, .titleBaseline:
      .word(["top", "middle", "bottom", "alphabetic", "line-top", "line-bottom"])
    case .titleAnchor: .word(["start", "middle", "end"])
    case .labelFontStyle, .titleFontStyle: .word(["normal", "italic", "oblique"])
    case .labelFont, .titleFont, .labelFontWeight, .titleFontWeight: .word([])
    default: .number(-1e5...1e5)
    }
  }
}

/// The properties of a legend; what is not there is not said.
struct LegendSpecification: Sendable, VisuallyStyled {
  var title: TitleText?
  var values: [Located<Value>]?
  var format: FormatSpecification?
  /// Of `datum.value`, `datum.label` and `datum.index`.
  var labelExpression: Located<Expression>?
  var labelOverlap: LabelOverlap?
  var tickCount: Located<TickCount>?
  var orientation: LegendOrientation?
  var type: Located<LegendType>?
  var symbolShape: SymbolShape?
  var bag = PropertyBag<LegendProperty>()

  func over(_ other: LegendSpecification) -> LegendSpecification {
    var merged = self
    merged.title = title ?? other.title
    merged.values = values ?? other.values
    merged.format = format ?? other.format
    merged.labelExpression = labelExpression ?? other.labelExpression
    merged.labelOverlap = labelOverlap ?? other.labelOverlap
    merged.tickCount = tickCount ?? other.tickCount
    merged.orientation = orientation ?? other.orientation
    merged.type = type ?? other.type
    merged.symbolShape = symbolShape ?? other.symbolShape
    merged.bag = bag.over(other.bag)
    return merged
  }
}
