import Diagnostics

enum AxisOrientation: String, Sendable, CaseIterable { case top, bottom, left, right }

/// Visual properties of axes.
enum AxisProperty: String, PropertyKey {
  case grid, labels, ticks, domain, tickExtra, tickRound, labelSeparation
  case bandPosition, offset, position, minExtent, maxExtent, zindex, translate, tickMinStep
  case labelAngle, labelLimit, labelOffset, labelPadding, labelFontSize, labelLineHeight
  case labelOpacity, labelColor, labelAlign, labelBaseline, labelFont, labelFontStyle
  case labelFontWeight
  case tickBand, tickSize, tickWidth, tickOffset, tickOpacity, tickColor, tickDash, tickDashOffset
  case tickCap
  case domainWidth, domainOpacity, domainColor, domainDash, domainDashOffset, domainCap
  case gridWidth, gridOpacity, gridColor, gridDash, gridDashOffset, gridCap
  case titleAngle, titleX, titleY, titleLimit, titlePadding, titleFontSize, titleLineHeight
  case titleOpacity, titleColor, titleAlign, titleAnchor, titleBaseline, titleFont, titleFontStyle
  case titleFontWeight

  static let unsupported: Set<AxisProperty> = [
    .titleBaseline
  ]

  var kind: PropertyKind {
    switch self {
    case .grid, .labels, .ticks, .domain, .tickExtra, .tickRound: .flag
    case .labelColor, .tickColor, .domainColor, .gridColor, .titleColor: .paint
    case .tickDash, .domainDash, .gridDash: .dash
    case .labelOpacity, .tickOpacity, .domainOpacity, .gridOpacity, .titleOpacity: .number(0...1)
    case .labelAlign, .titleAlign: .word(["left", "center", "right"])
    case .labelBaseline, .titleBaseline:
      .word(["top", "middle", "bottom", "alphabetic", "line-top", "line-bottom"])
    case .titleAnchor: .word(["start", "middle", "end"])
    case .tickBand: .word(["center", "extent"])
    case .tickCap, .domainCap, .gridCap: .word(["butt", "round", "square"])
    case .labelFontStyle, .titleFontStyle: .word(["normal", "italic", "oblique"])
    case .labelFont, .titleFont, .labelFontWeight, .titleFontWeight: .word([])
    case .labelFontSize, .titleFontSize, .labelLineHeight, .titleLineHeight: .number(0...1e3)
    default: .number(-1e5...1e5)
    }
  }
}

/// How labels that would touch one another are thinned.
enum LabelOverlap: Sendable, Hashable {
  case off
  /// Every second one is left out, again and again.
  case parity
  /// Each that touches the one before is left out.
  case greedy
}

/// How many ticks an axis or legend wants, or at which intervals of time.
enum TickCount: Sendable, Hashable {
  case count(Double)
  case interval(CalendarInterval)
}

/// The properties of an axis; what is not there is not said.
struct AxisSpecification: Sendable, VisuallyStyled {
  var title: TitleText?
  var values: [Located<Value>]?
  var format: FormatSpecification?
  /// Of `datum.value`, `datum.label` and `datum.index`.
  var labelExpression: Located<Expression>?
  var labelOverlap: LabelOverlap?
  /// Whether labels are kept within the axis (`true` is within 1 pixel).
  var labelBound: Double?
  /// Whether the first and last label are pushed inwards (`true` is within 1 pixel).
  var labelFlush: Double?
  var tickCount: Located<TickCount>?
  var orientation: Located<AxisOrientation>?
  /// Names of styles in `config.style`.
  var styles: [String] = []
  var bag = PropertyBag<AxisProperty>()

  /// These properties, completed by another's.
  func over(_ other: AxisSpecification) -> AxisSpecification {
    var merged = self
    merged.title = title ?? other.title
    merged.values = values ?? other.values
    merged.format = format ?? other.format
    merged.labelExpression = labelExpression ?? other.labelExpression
    merged.labelOverlap = labelOverlap ?? other.labelOverlap
    merged.labelBound = labelBound ?? other.labelBound
    merged.labelFlush = labelFlush ?? other.labelFlush
    merged.tickCount = tickCount ?? other.tickCount
    merged.orientation = orientation ?? other.orientation
    merged.styles = styles.isEmpty ? other.styles : styles
    merged.bag = bag.over(other.bag)
    return merged
  }
}
