/// How the marks of a legend look for a value.
struct LegendSamples {
  let context: LayoutContext
  let model: LegendModel
  private let scales: [(channel: Channel, scales: PlotScales)]

  init(context: LayoutContext, model: LegendModel) {
    self.context = context
    self.model = model
    let area = Rectangle(x: 0, y: 0, width: 100, height: 100)
    let resolution = context.resolution
    scales = model.channels.compactMap { channel, scale in
      let unit = resolution.units.first { unit in
        resolution.unitScales.indices.contains(unit.id)
          && resolution.unitScales[unit.id][channel] == scale
      }
      return unit.map { (channel, resolution.plotScales(of: $0, in: area)) }
    }
  }

  /// The mark that best shows a colour.
  private var isHouseLook: Bool {
    context.resolution.chartable.theme.name == Theme.newsgen.name
  }

  private var unit: UnitView? { model.marks.first { $0.mark != .text } ?? model.marks.first }

  func symbol(_ value: Value) -> LegendSymbol {
    var symbol = base
    for (channel, scales) in scales {
      switch channel {
      case .color, .fill, .stroke:
        if let (paint, series) = scales.colors[channel]?.paint(value) {
          symbol.paint = paint
          if isHouseLook { symbol.series = series }
        }
        if channel == .fill { symbol.isFilled = true }
        if channel == .stroke, model.channels.contains(where: { $0.channel == .fill }) == false {
          symbol.isFilled = false
        }
      case .shape:
        symbol.kind = .symbol
        if let shape = scales.shape?.shape(value) { symbol.shape = shape }
      case .size: size(&symbol, scales.numbers[.size]?.output(value))
      case .opacity, .fillOpacity, .strokeOpacity:
        if let opacity = scales.numbers[channel]?.output(value) {
          symbol.opacity = min(max(opacity, 0), 1)
        }
      case .strokeWidth: symbol.strokeWidth = scales.numbers[channel]?.output(value)
      case .strokeDash: symbol.dash = scales.strokeDash?.dash(value) ?? symbol.dash
      default: break
      }
    }
    style(&symbol)
    return symbol
  }

  private func size(_ symbol: inout LegendSymbol, _ size: Double?) {
    guard let size, size.isFinite else { return }
    if symbol.kind == .stroke {
      symbol.strokeWidth = max(0, size)
    } else {
      symbol.kind = .symbol
      symbol.area = min(max(0, size), 1e5)
    }
  }

  /// Without any of the scales.
  private var base: LegendSymbol {
    let properties = unit?.properties
    var symbol = LegendSymbol(paint: usualPaint)
    switch unit?.mark {
    case .line?, .trail?, .rule?: symbol.kind = .stroke
    case .bar?, .rect?, .area?, .image?: symbol.kind = .box
    case .tick?: symbol.kind = .tick
    case .square?: symbol.shape = .square
    default: break
    }
    if let shape = properties?.shape, symbol.kind == .symbol { symbol.shape = shape }
    if let shape = model.specification.symbolShape {
      symbol.kind = .symbol
      symbol.shape = shape
    }
    symbol.isFilled = properties?.flag(.filled) ?? true
    symbol.dash = properties?.dash(.strokeDash) ?? []
    symbol.opacity = properties?.number(.opacity) ?? 1
    return symbol
  }

  private var usualPaint: Paint {
    let showsColor = model.channels.contains { [.color, .fill, .stroke].contains($0.channel) }
    if showsColor { return .theme(.dim) }
    let isColored = model.marks.contains { unit in
      [Channel.color, .fill, .stroke].contains { unit.encoding[$0]?.scaled != nil }
    }
    if isColored || model.channels.first?.channel == .size { return .theme(.dim) }
    return unit?.properties.paint(.color) ?? unit?.properties.paint(.fill) ?? .theme(.series1)
  }

  private func style(_ symbol: inout LegendSymbol) {
    let specification = model.specification
    if let area = specification.number(.symbolSize),
      !model.channels.contains(where: { $0.channel == .size })
    {
      symbol.area = max(0, area)
    }
    if let opacity = specification.number(.symbolOpacity) { symbol.opacity = opacity }
    if let width = specification.number(.symbolStrokeWidth), symbol.kind != .stroke,
      symbol.strokeWidth == nil
    {
      symbol.strokeWidth = max(0, width)
    }
    if let dash = specification.dash(.symbolDash) { symbol.dash = dash }
    let showsColor = model.channels.contains { [.color, .fill, .stroke].contains($0.channel) }
    if let fill = specification.paint(.symbolFillColor), !showsColor {
      symbol.paint = fill
      symbol.isFilled = true
    }
    if let stroke = specification.paint(.symbolStrokeColor) { symbol.outline = stroke }
  }

  // MARK: Scales of numbers

  private var colors: ColorScale? {
    scales.lazy.compactMap { $0.scales.colors[$0.channel] }.first
  }

  /// The classes of a scale that has them.
  var classes: DiscretizingScale? {
    for (channel, scales) in scales {
      if case .classes(let scale, _)? = scales.colors[channel] { return scale }
      if case .classes(let scale, _)? = scales.numbers[channel] { return scale }
      if channel == .shape, case .classes(let scale, _)? = scales.shape { return scale }
      if channel == .strokeDash, case .classes(let scale, _)? = scales.strokeDash { return scale }
    }
    return nil
  }

  /// A number within a class: the first has no beginning.
  func inside(_ number: Double, at index: Int? = nil) -> Double {
    if number.isFinite { return number }
    guard let first = classes?.thresholds.first else { return 0 }
    return first - max(1, abs(first))
  }

  /// The colours of a continuous scale from its lower to its upper end.
  var ramp: [(start: Double, end: Double, paint: Paint)] {
    let count = 24
    return (0..<count).map { index in
      let share = (Double(index) + 0.5) / Double(count)
      return (
        start: Double(index) / Double(count), end: Double(index + 1) / Double(count),
        paint: paint(at: share)
      )
    }
  }

  private func paint(at share: Double) -> Paint {
    guard let colors else { return .theme(.dim) }
    switch colors {
    case .sequential(let scale, _), .pieces(let scale, _):
      let line = scale.with(domain: [scale.lower, scale.upper], range: [0, 1])
      return line.invert(share).flatMap(colors.paint) ?? .none
    case .ordinal, .classes: return .none
    }
  }
}
