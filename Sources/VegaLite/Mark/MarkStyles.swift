/// How the marks of one unit are filled and stroked.
struct MarkStyles: Sendable {
  private let base: Style
  /// Lines show their stroke; how they are filled says nothing about their series.
  private let isStroked: Bool
  private let fill: RowValues<RowPaint>
  private let stroke: RowValues<RowPaint>
  private let opacity: RowValues<Double>
  private let fillOpacity: RowValues<Double>
  private let strokeOpacity: RowValues<Double>
  private let strokeWidth: RowValues<Double>
  private let dash: RowValues<[Double]>
  /// Colours that are written out say themselves which marks belong together.
  private let namesSeries: Bool
  /// The style of every mark, where no row decides anything.
  private var common: (style: Style, series: Int?)?

  init(_ encoder: MarkEncoder) {
    let properties = encoder.properties
    var base = Style()
    base.dashOffset = properties.number(.strokeDashOffset) ?? 0
    base.cap = properties.word(.strokeCap).flatMap(StrokeCap.init) ?? .butt
    base.join = properties.word(.strokeJoin).flatMap(StrokeJoin.init) ?? .miter
    // Vega writes the limit of its canvas only where the author says one.
    base.miterLimit = properties.number(.strokeMiterLimit) ?? base.miterLimit
    base.blend = properties.word(.blend).flatMap(BlendMode.init)
    self.base = base
    namesSeries = encoder.isHouseLook
    (fill, stroke) = Self.paints(encoder)
    isStroked = encoder.unit.mark == .line || encoder.unit.mark == .rule
    func number(_ channel: Channel, _ own: MarkProperty, _ standard: Double) -> RowValues<Double> {
      encoder.numbers(channel, fallback: encoder.own(own) ?? .same(standard)).map {
        $0.isFinite ? $0 : standard
      }
    }
    opacity = number(.opacity, .opacity, 1)
    fillOpacity = number(.fillOpacity, .fillOpacity, 1)
    strokeOpacity = number(.strokeOpacity, .strokeOpacity, 1)
    var width = number(.strokeWidth, .strokeWidth, 1)
    if encoder.unit.mark == .line || encoder.unit.mark == .rule,
      encoder.definition(.size) != nil
    {
      width = number(.size, .strokeWidth, 1)
    }
    strokeWidth = width.map { max(0, $0) }
    let scale = encoder.scales.strokeDash
    dash =
      encoder.mapped(.strokeDash, fallback: properties.dash(.strokeDash) ?? []) {
        scale?.dash($0)
      } visual: {
        if case .dash(let dash) = $0 { dash } else { nil }
      } computed: { _ in
        nil
      } ?? .same(properties.dash(.strokeDash) ?? [])
    common = nil
    // Where all are the same, the style is made but once.
    if case (.same, .same) = (fill, stroke), case (.same, .same) = (opacity, fillOpacity),
      case (.same, .same) = (strokeOpacity, strokeWidth), case .same = dash
    {
      common = style(0)
    }
  }

  func style(_ row: Int) -> (style: Style, series: Int?) {
    if let common { return common }
    var style = base
    let (fill, stroke) = (fill[row], stroke[row])
    style.fill = fill.paint
    style.stroke = stroke.paint
    let opacity = opacity[row]
    style.opacity = opacity
    style.fillOpacity = fillOpacity[row] * opacity
    style.strokeOpacity = strokeOpacity[row] * opacity
    style.strokeWidth = strokeWidth[row]
    style.dash = dash[row]
    let series = isStroked || fill.paint.isNone ? stroke.series : fill.series
    return (style, namesSeries ? series : nil)
  }

  // MARK: Colours

  private static func paints(
    _ encoder: MarkEncoder
  ) -> (RowValues<RowPaint>, RowValues<RowPaint>) {
    let properties = encoder.properties
    let isFilled = properties.flag(.filled) ?? true
    let own = encoder.ownPaint(isFilled ? .fill : .stroke)
    let standardFill = isFilled ? own : properties.paint(.fill)
    let standardStroke = isFilled ? properties.paint(.stroke) : own
    var fill = RowValues.same(RowPaint(paint: standardFill ?? .none))
    var stroke = RowValues.same(RowPaint(paint: standardStroke ?? .none))
    if let colors = encoder.paints(.color, fallback: own ?? .none, isFill: isFilled) {
      if isFilled { fill = colors } else { stroke = colors }
    }
    if let own = encoder.unit.ownPaints.fill { fill = .same(RowPaint(paint: own)) }
    if let own = encoder.unit.ownPaints.stroke { stroke = .same(RowPaint(paint: own)) }
    fill = encoder.paints(.fill, fallback: standardFill ?? .none, isFill: true) ?? fill
    stroke = encoder.paints(.stroke, fallback: standardStroke ?? .none, isFill: false) ?? stroke
    if encoder.unit.mark == .line || encoder.unit.mark == .rule, !isFilled,
      encoder.definition(.fill) == nil, properties.paint(.fill) == nil
    {
      fill = .same(RowPaint(paint: .none))
    }
    return (fill, stroke)
  }
}

extension MarkEncoder {
  /// The colour of the mark itself. What the author writes is stronger than what the theme says, and
  /// `fill` or `stroke` stronger than `color`.
  fileprivate func ownPaint(_ property: MarkProperty) -> Paint? {
    let written = unit.writtenProperties
    return written.paint(property) ?? written.paint(.color) ?? properties.paint(property)
      ?? properties.paint(.color) ?? .theme(.series1)
  }
}
