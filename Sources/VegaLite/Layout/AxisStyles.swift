/// The styles that an axis has from its properties.
struct AxisStyles {
  let model: AxisModel
  let context: LayoutContext

  private var bag: PropertyBag<AxisProperty> { _read { yield model.specification.bag } }

  /// Lines of ticks or of the grid: none where nothing is said, one for all, or one for each.
  func lines(
    _ rows: LabelTable, color: AxisProperty, width: AxisProperty, opacity: AxisProperty,
    dash: AxisProperty, offset: AxisProperty, cap: AxisProperty
  ) throws -> [LineStyle] {
    let keys = [color, width, opacity, dash, offset, cap].filter(bag.keys.contains)
    if keys.isEmpty { return [] }
    let isUniform = keys.allSatisfy { bag[conditional: $0]?.conditions.isEmpty ?? true }
    var styles = Array(repeating: LineStyle(), count: isUniform ? 1 : rows.rows.count)
    for key in keys {
      try apply(key, rows, to: &styles) { value, style in
        switch value {
        case .paint(let paint): style.paint = paint
        case .number(let number) where key == width: style.width = max(0, number)
        case .number(let number) where key == opacity: style.opacity = number
        case .number(let number): style.dashOffset = number
        case .dash(let lengths): style.dash = lengths
        case .word(let word): style.cap = StrokeCap(rawValue: word) ?? .butt
        case .flag: break
        }
      }
    }
    return styles
  }

  /// Lets a property say what it says of each row.
  private func apply<Look>(
    _ key: AxisProperty, _ rows: LabelTable, to looks: inout [Look],
    _ set: (PropertyValue, inout Look) -> Void
  ) throws {
    guard let property = bag[conditional: key] else { return }
    if property.conditions.isEmpty {
      guard let value = property.otherwise else { return }
      for index in looks.indices { set(value, &looks[index]) }
      return
    }
    for (index, value) in try rows.values(property).enumerated() {
      if let value, looks.indices.contains(index) { set(value, &looks[index]) }
    }
  }

  var domain: LineStyle? {
    let keys: [AxisProperty] = [
      .domainColor, .domainWidth, .domainOpacity, .domainDash, .domainDashOffset, .domainCap,
    ]
    guard keys.contains(where: bag.keys.contains) else { return nil }
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
      try self.apply(key, rows, to: &labels, set)
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
