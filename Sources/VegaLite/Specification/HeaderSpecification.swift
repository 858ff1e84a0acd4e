/// Visual properties of the headers of facets.
enum HeaderProperty: String, PropertyKey {
  case labels
  case labelAlign, labelAnchor, labelAngle, labelBaseline, labelColor, labelFont, labelFontSize
  case labelFontStyle, labelFontWeight, labelLimit, labelLineHeight, labelPadding
  case titleAlign, titleAnchor, titleAngle, titleBaseline, titleColor, titleFont, titleFontSize
  case titleFontStyle, titleFontWeight, titleLimit, titleLineHeight, titlePadding

  static let ineffective: Set<HeaderProperty> = [
    .labelAlign, .labelBaseline, .titleAlign, .titleBaseline,
  ]

  var kind: PropertyKind {
    switch self {
    case .labels: .flag
    case .labelColor, .titleColor: .paint
    case .labelAlign, .titleAlign: .word(["left", "center", "right"])
    case .labelAnchor, .titleAnchor: .word(["start", "middle", "end"])
    case .labelBaseline, .titleBaseline:
      .word(["top", "middle", "bottom", "alphabetic", "line-top", "line-bottom"])
    case .labelFontStyle, .titleFontStyle: .word(["normal", "italic", "oblique"])
    case .labelFont, .titleFont, .labelFontWeight, .titleFontWeight: .word([])
    default: .number(-1e5...1e5)
    }
  }
}

/// The properties of a facet's header; what is not there is not said.
struct HeaderSpecification: Sendable {
  var title: TitleText?
  var format: FormatSpecification?
  var labelExpression: Located<Expression>?
  /// The same where labels have no format: the grammar then writes a choice in the place of each
  /// `datum.label`, which may part what stands beside it otherwise than one would think.
  var bareLabelExpression: Located<Expression>?
  /// The same of bins.
  var binLabelExpression: Located<Expression>?
  /// Where labels and title stand, unless one of the two says otherwise.
  var orientation: AxisOrientation?
  var labelOrientation: AxisOrientation?
  var titleOrientation: AxisOrientation?
  var bag = PropertyBag<HeaderProperty>()

  func over(_ other: HeaderSpecification) -> HeaderSpecification {
    var merged = self
    merged.title = title ?? other.title
    merged.format = format ?? other.format
    merged.labelExpression = labelExpression ?? other.labelExpression
    merged.bareLabelExpression = bareLabelExpression ?? other.bareLabelExpression
    merged.binLabelExpression = binLabelExpression ?? other.binLabelExpression
    merged.orientation = orientation ?? other.orientation
    merged.labelOrientation = labelOrientation ?? other.labelOrientation
    merged.titleOrientation = titleOrientation ?? other.titleOrientation
    merged.bag = bag.over(other.bag)
    return merged
  }
}
