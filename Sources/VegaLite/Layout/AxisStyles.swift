/// The styles that an axis has from its properties.
struct AxisStyles {
  let model: AxisModel
  let context: LayoutContext

  private var bag: PropertyBag<AxisProperty> { model.specification.bag }

  /// Lines of ticks or of the grid: none where nothing is said, one for all, or one for each.
  func lines(
    _ rows: LabelTable, color: AxisProperty, width: AxisProperty, opacity: AxisProperty,
    dash: AxisProperty, offset: AxisProperty, cap: AxisProperty
  ) throws -> [LineStyle] {
    let keys = [color, width, opacity, dash, offset, cap]
    guard keys.contains(where: { bag[conditional: $0] != nil }) else { return [] }
    let isUniform = keys.allSatisfy { bag[conditional: $0]?.conditions.isEmpty ?? true }
    let rows = isUniform ? LabelTable([(.null, "")], context: context) : rows
    let colors = try rows.values(bag[conditional: color])
    let widths = try rows.values(bag[conditional: width])
    let opacities = try rows.values(bag[conditional: opacity])
    let dashes = try rows.values(bag[conditional: dash])
    let offsets = try rows.values(bag[conditional: offset])
    let caps = try rows.values(bag[conditional: cap])
    return rows.rows.indices.map { index in
      var style = LineStyle()
      if case .paint(let paint)? = colors[index] { style.paint = paint }
      if case .number(let number)? = widths[index] { style.width = max(0, number) }
      if case .number(let number)? = opacities[index] { style.opacity = number }
      if case .dash(let lengths)? = dashes[index] { style.dash = lengths }
      if case .number(let number)? = offsets[index] { style.dashOffset = number }
      if case .word(let word)? = caps[index] { style.cap = StrokeCap(rawValue: word) ?? .butt }
      return style
    }
  }

  var domain: LineStyle? {
    let keys: [AxisProperty] = [
      .domainColor, .domainWidth, .domainOpacity, .domainDash, .domainDashOffset, .domainCap,
    ]
    guard keys.contains(where: { bag[conditional: $0] != nil }) else { return nil }
    var style = LineStyle()
    style.paint = bag.paint(.domainColor)
    style.width = max(0, bag.number(.domainWidth) ?? 1)
    style.opacity = bag.number(.domainOpacity) ?? 1
    style.dash = bag.dash(.domainDash) ?? []
    style.dashOffset = bag.number(.domainDashOffset) ?? 0
    style.cap = bag.word(.domainCap).flatMap(StrokeCap.init(rawValue:)) ?? .butt
    return style
  }

  func look(_ rows: LabelTable) throws -> AxisLook {
    AxisLook(
      grid: try lines(
        rows, color: .gridColor, width: .gridWidth, opacity: .gridOpacity, dash: .gridDash,
        offset: .gridDashOffset, cap: .gridCap),
      ticks: try lines(
        rows, color: .tickColor, width: .tickWidth, opacity: .tickOpacity, dash: .tickDash,
        offset: .tickDashOffset, cap: .tickCap),
      domain: domain, isAbove: (bag.number(.zindex) ?? 0) > 0)
  }

  /// Labels with what their properties say, at their places.
  func labels(_ rows: LabelTable, _ lines: [[String]], at positions: [Double]) throws
    -> [AxisPlan.Label]
  {
    let usual = context.rules.labelSize
    var labels = zip(positions, lines).map {
      AxisPlan.Label(position: $0, lines: $1, size: usual)
    }
    func apply(_ key: AxisProperty, _ set: (PropertyValue, inout AxisPlan.Label) -> Void) throws {
      guard let property = bag[conditional: key] else { return }
      for (index, value) in try rows.values(property).enumerated() {
        if let value, labels.indices.contains(index) { set(value, &labels[index]) }
      }
    }
    try apply(.labelColor) { value, label in
      if case .paint(let paint) = value { label.paint = paint }
    }
    try apply(.labelOpacity) { value, label in
      if case .number(let number) = value { label.opacity = number }
    }
    try apply(.labelFontSize) { value, label in
      if case .number(let number) = value { label.size = number }
    }
    try apply(.labelFontWeight) { value, label in label.isBold = Self.isBold(value) }
    try apply(.labelFont) { value, label in
      if case .word(let word) = value { label.family = word }
    }
    try apply(.labelLineHeight) { value, label in
      if case .number(let number) = value { label.lineHeight = number }
    }
    try apply(.labelFontStyle) { value, label in label.isItalic = Self.isItalic(value) }
    try apply(.labelAlign) { value, label in
      if case .word(let word) = value { label.align = TextAlign(rawValue: word) }
    }
    try apply(.labelBaseline) { value, label in
      if case .word(let word) = value { label.baseline = word }
    }
    try apply(.labelOffset) { value, label in
      if case .number(let number) = value { label.position += number }
    }
    return labels
  }

  static func isBold(_ value: PropertyValue?) -> Bool {
    switch value {
    case .word(let word)?: word == "bold" || word == "bolder" || (Double(word) ?? 400) >= 600
    case .number(let number)?: number >= 600
    default: false
    }
  }

  static func isItalic(_ value: PropertyValue?) -> Bool {
    if case .word(let word)? = value { word == "italic" || word == "oblique" } else { false }
  }
}
