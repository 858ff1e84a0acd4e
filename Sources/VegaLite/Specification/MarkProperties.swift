import Diagnostics

/// Visual properties of marks whose value is a number, colour, dash, word or flag.
enum MarkProperty: String, PropertyKey {
  case color, fill, stroke
  case filled, clip, aspect
  case opacity, fillOpacity, strokeOpacity
  /// For points their area in square pixels, for ticks and bars their length.
  case size
  case strokeWidth, strokeDash, strokeDashOffset, strokeMiterLimit, strokeCap, strokeJoin
  case strokeOffset
  case blend
  case align, baseline, dx, dy, angle, font, fontSize, fontStyle, fontWeight, limit, lineHeight
  case ellipsis, lineBreak, dir
  case cornerRadius, cornerRadiusTopLeft, cornerRadiusTopRight, cornerRadiusBottomLeft
  case cornerRadiusBottomRight, cornerRadiusEnd
  case tension, thickness, bandSize, binSpacing, minBandSize, continuousBandSize
  case discreteBandSize
  case theta, theta2, radius, radius2, innerRadius, outerRadius, startAngle, endAngle, padAngle
  case xOffset, x2Offset, yOffset, y2Offset, thetaOffset, theta2Offset, radiusOffset, radius2Offset
  case timeUnitBandPosition, timeUnitBandSize
  case url, href

  var kind: PropertyKind {
    switch self {
    case .color, .fill, .stroke: .paint
    case .filled, .clip, .aspect: .flag
    case .opacity, .fillOpacity, .strokeOpacity, .timeUnitBandPosition, .timeUnitBandSize:
      .number(0...1)
    case .size: .number(0...1e6)
    case .strokeWidth, .strokeMiterLimit, .thickness, .bandSize, .minBandSize: .number(0...1e4)
    case .continuousBandSize, .discreteBandSize, .limit, .cornerRadius, .cornerRadiusTopLeft,
      .cornerRadiusTopRight, .cornerRadiusBottomLeft, .cornerRadiusBottomRight, .cornerRadiusEnd:
      .number(0...1e4)
    case .fontSize, .lineHeight: .number(0...1e3)
    case .strokeDash: .dash
    case .strokeCap: .word(["butt", "round", "square"])
    case .strokeJoin: .word(["miter", "round", "bevel"])
    case .align: .word(["left", "center", "right"])
    case .baseline: .word(["top", "middle", "bottom", "alphabetic", "line-top", "line-bottom"])
    case .fontStyle: .word(["normal", "italic", "oblique"])
    case .dir: .word(["ltr", "rtl"])
    case .fontWeight, .font, .blend, .ellipsis, .lineBreak, .url, .href: .word([])
    case .strokeDashOffset, .strokeOffset, .dx, .dy, .angle, .tension, .binSpacing, .theta, .theta2,
      .radius, .radius2, .innerRadius, .outerRadius, .startAngle, .endAngle, .padAngle, .xOffset,
      .x2Offset, .yOffset, .y2Offset, .thetaOffset, .theta2Offset, .radiusOffset, .radius2Offset:
      .number(-1e5...1e5)
    }
  }
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

/// A property of a mark that an expression may compute when the plot's size and scales are known,
/// for all rows or for each of them.
enum MarkNumber: Sendable, Hashable {
  case property(MarkProperty)
  case width, height, x, y, x2, y2

  /// `nil` for what holds no number.
  init?(named name: String) {
    switch name {
    case "width": self = .width
    case "height": self = .height
    case "x": self = .x
    case "y": self = .y
    case "x2": self = .x2
    case "y2": self = .y2
    default:
      guard let property = MarkProperty(rawValue: name), case .number = property.kind else {
        return nil
      }
      self = .property(property)
    }
  }

  /// Whether each row may have its own.
  var variesByRow: Bool {
    switch self {
    case .width, .height, .x, .y, .x2, .y2: true
    case .property(let property):
      switch property {
      case .size, .angle, .fontSize, .opacity, .fillOpacity, .strokeOpacity, .strokeWidth,
        .xOffset, .x2Offset, .yOffset, .y2Offset, .thetaOffset, .theta2Offset, .radiusOffset,
        .radius2Offset, .theta, .theta2, .radius, .radius2, .innerRadius, .outerRadius,
        .startAngle, .endAngle, .dx, .dy:
        true
      default: false
      }
    }
  }
}

/// A part of a mark that consists of several, such as the points on a line or the median of a box.
enum MarkPart: Sendable {
  case hidden
  case shown(MarkProperties)

  var properties: MarkProperties? {
    if case .shown(let properties) = self { properties } else { nil }
  }

  /// This part, completed by another's properties where both are shown.
  func over(_ other: MarkPart) -> MarkPart {
    guard case .shown(let own) = self, case .shown(let outer) = other else { return self }
    return .shown(own.over(outer))
  }
}

/// What becomes of rows whose value a scale cannot map.
enum InvalidValues: String, Sendable, CaseIterable {
  case filter
  case breakPathsFilterDomains = "break-paths-filter-domains"
  case breakPathsShowDomains = "break-paths-show-domains"
  case breakPathsShowPathDomains = "break-paths-show-path-domains"
  case show
}

/// How far the whiskers of a box, or an error bar or band, reach.
enum IntervalExtent: Sendable, Hashable {
  case minMax
  /// So many times the range between the quartiles.
  case quartileRanges(Double)
  case word(String)
}

/// The properties of a mark, in a specification and in `config` alike; what is not there is not
/// said.
struct MarkProperties: Sendable, VisuallyStyled {
  var bag = PropertyBag<MarkProperty>()
  var shape: SymbolShape?
  var interpolation: Interpolation?
  var orientation: Orientation?
  var text: [String]?
  /// Text, an address or a description that is computed for each row.
  var expressions: [Channel: Located<Expression>] = [:]
  /// `align` and `baseline` of texts, computed for each row.
  var computedWords: [MarkProperty: Located<Expression>] = [:]
  /// Numbers that depend on the plot's size, its scales or the rows; stronger than those below.
  var computedNumbers: [MarkNumber: Located<Expression>] = [:]
  var width: BandExtent?
  var height: BandExtent?
  var x: MarkPlace?
  var y: MarkPlace?
  var x2: MarkPlace?
  var y2: MarkPlace?
  var invalid: InvalidValues?
  var extent: Located<IntervalExtent>?
  /// `center` of error bars and bands: `mean` or `median`.
  var center: AggregateOperation?
  /// `style`: names of styles in `config.style`.
  var styles: [String] = []
  /// `point` and `line` of a line or area; `box`, `median`, `outliers`, `rule`, `ticks`, `band` and
  /// `borders` of composite marks.
  var parts: [String: MarkPart] = [:]
  /// `order: null` of a line keeps the rows' order.
  var keepsRowOrder = false

  init() {}

  init(_ values: [MarkProperty: PropertyValue]) { bag = PropertyBag(values) }

  /// Whether a number is written here as it is.
  private func says(_ number: MarkNumber) -> Bool {
    switch number {
    case .property(let property): bag[property] != nil
    case .width: width != nil
    case .height: height != nil
    case .x: x != nil
    case .y: y != nil
    case .x2: x2 != nil
    case .y2: y2 != nil
    }
  }

  /// Takes the value of a computed number that is the same for all rows.
  mutating func set(_ number: MarkNumber, _ value: Double) {
    switch number {
    case .property(let property): bag.set(property, .number(value))
    case .width: width = .pixels(value)
    case .height: height = .pixels(value)
    case .x: x = .pixels(value)
    case .y: y = .pixels(value)
    case .x2: x2 = .pixels(value)
    case .y2: y2 = .pixels(value)
    }
  }

  /// These properties, completed by what `other` says and these do not.
  func over(_ other: MarkProperties) -> MarkProperties {
    var merged = self
    merged.bag = bag.over(other.bag)
    merged.shape = shape ?? other.shape
    merged.interpolation = interpolation ?? other.interpolation
    merged.orientation = orientation ?? other.orientation
    merged.text = text ?? other.text
    if !other.expressions.isEmpty {
      merged.expressions.merge(other.expressions) { own, _ in own }
    }
    for (word, expression) in other.computedWords where merged.computedWords[word] == nil {
      if bag[word] == nil { merged.computedWords[word] = expression }
    }
    for (number, expression) in other.computedNumbers where merged.computedNumbers[number] == nil {
      if !says(number) { merged.computedNumbers[number] = expression }
    }
    merged.width = width ?? other.width
    merged.height = height ?? other.height
    merged.x = x ?? other.x
    merged.y = y ?? other.y
    merged.x2 = x2 ?? other.x2
    merged.y2 = y2 ?? other.y2
    merged.invalid = invalid ?? other.invalid
    merged.extent = extent ?? other.extent
    merged.center = center ?? other.center
    merged.styles = styles.isEmpty ? other.styles : styles
    if !other.parts.isEmpty { merged.parts.merge(other.parts) { $0.over($1) } }
    merged.keepsRowOrder = keepsRowOrder || other.keepsRowOrder
    return merged
  }
}
