import Diagnostics

/// The data of all layers with the scales, axes and legends that they share.
struct ChartResolution: Sendable {
  let chartable: Chartable
  let views: [UnitData]
  let x: AxisModel?
  let y: AxisModel?
  let color: LegendModel?
  let size: LegendModel?
  let shape: LegendModel?

  /// - Throws: `DiagnosticError` with all scales that cannot be made.
  init(_ chartable: Chartable, _ views: [UnitData], file: String) throws {
    self.chartable = chartable
    self.views = views
    var diagnostics: [Diagnostic] = []
    let config = chartable.specification.config
    func resolve(_ channel: Channel) -> (ResolvedScale, [ScaleUse])? {
      var resolver = ScaleResolver(
        channel, views, file: file, config: config, layout: chartable.theme.layout)
      let scale = resolver.resolve()
      diagnostics.append(contentsOf: resolver.diagnostics)
      return scale.map { ($0, resolver.uses) }
    }
    x = resolve(.x).map { AxisModel($0.0, $0.1, config: config) }
    y = resolve(.y).map { AxisModel($0.0, $0.1, config: config) }
    color = resolve(.color).map { LegendModel($0.0, $0.1, config: config) }
    size = resolve(.size).map { LegendModel($0.0, $0.1, config: config) }
    shape = resolve(.shape).map { LegendModel($0.0, $0.1, config: config) }
    for axis in [x, y] {
      guard let axis, let orientation = axis.specification.orientation else { continue }
      let isFitting =
        axis.channel == .x
        ? [.top, .bottom].contains(orientation.value) : [.left, .right].contains(orientation.value)
      if !isFitting {
        diagnostics.append(
          .error(
            at: SourceRange(file: file, start: orientation.position),
            "an axis of '\(axis.channel.rawValue)' cannot stand at the "
              + orientation.value.rawValue))
      }
    }
    if !diagnostics.isEmpty { throw DiagnosticError(diagnostics.sortedByPlace()) }
  }

  /// The title of each channel's axis or legend.
  var titles: [Channel: String] {
    var titles: [Channel: String] = [:]
    titles[.x] = x?.title
    titles[.y] = y?.title
    titles[.color] = color?.title
    titles[.size] = size?.title
    titles[.shape] = shape?.title
    return titles
  }

  func scales(_ area: Rectangle) -> PlotScales {
    PlotScales(
      area: area, x: x.map { PositionScale($0.scale, from: area.x, to: area.maxX) },
      y: y.map { axis in
        // Measures grow upwards, names read downwards.
        axis.scale.type.isDiscrete
          ? PositionScale(axis.scale, from: area.y, to: area.maxY)
          : PositionScale(axis.scale, from: area.maxY, to: area.y)
      }, color: color.map(colorScale), size: size.flatMap(sizeScale), shape: shape.map(shapeScale))
  }

  private func colorScale(_ model: LegendModel) -> ColorScale {
    let theme = chartable.theme
    let specification = model.scale.specification
    var paints: [Paint]?
    if case .colors(let own)? = specification.range?.value { paints = own }
    if paints == nil { paints = specification.scheme?.value.colors }
    switch model.scale.domain {
    case .discrete(let values):
      if paints == nil, model.scale.valueType == .nominal {
        paints = chartable.specification.config.categoryColors
      }
      let standard =
        model.scale.valueType == .ordinal
        ? Self.ordinalColors(values.count) : Self.seriesColors(values.count, theme)
      let reversed = model.scale.isReversed ? Array((paints ?? standard).reversed()) : paints
      return .ordinal(OrdinalScale(values, range: reversed ?? paints ?? standard))
    case .continuous(let lower, let upper):
      let isDotted = model.marks.contains { $0.mark != .rect && $0.mark != .bar }
      let ramp = ColorRamp(stops: paints ?? [.mixed(.series1, isDotted ? 0.4 : 0.2)])
      let scale = ContinuousScale(model.scale, domain: (lower, upper), from: 0, to: 1)
      let pieces = Self.pieces(model.scale.specification, scale)
      return .sequential(scale.with(domain: pieces), ramp.turned(model.scale.isReversed))
    }
  }

  /// The domain with the values between its ends, whose ends may have been rounded.
  private static func pieces(
    _ specification: ScaleSpecification, _ scale: ContinuousScale
  ) -> [Double] {
    guard let written = specification.domain?.value.values, written.count > 2 else {
      return scale.domain
    }
    let inner = written.dropFirst().dropLast().compactMap(\.value.number)
    return [scale.lower] + inner + [scale.upper]
  }

  /// Beyond six series the colours come again, thinned.
  private static func seriesColors(_ count: Int, _ theme: Theme) -> [Paint] {
    count <= 6
      ? theme.seriesColors
      : theme.seriesColors + ThemeColor.series.map { .mixed($0, 0.55) }
  }

  /// An order reads as lighter and darker.
  private static func ordinalColors(_ count: Int) -> [Paint] {
    guard count > 1 else { return [.theme(.series1)] }
    let least = count <= 4 ? 0.5 : 0.35
    return (0..<count).map { index in
      index == count - 1
        ? .theme(.series1)
        : .mixed(.series1, least + (1 - least) * Double(index) / Double(count - 1))
    }
  }

  private func sizeScale(_ model: LegendModel) -> SizeScale? {
    guard case .continuous(let lower, let upper) = model.scale.domain else { return nil }
    var range = (0.0, 400.0)
    if case .numbers(let own)? = model.scale.specification.range?.value, own.count == 2 {
      range = (own[0], own[1])
    } else if lower != 0 {
      range.0 = 30
    }
    return SizeScale(
      scale: ContinuousScale(
        model.scale, domain: (lower, upper), from: model.scale.isReversed ? range.1 : range.0,
        to: model.scale.isReversed ? range.0 : range.1))
  }

  private func shapeScale(_ model: LegendModel) -> ShapeScale {
    var shapes = SymbolShape.series
    if case .shapes(let own)? = model.scale.specification.range?.value, !own.isEmpty {
      shapes = own
    }
    return .ordinal(OrdinalScale(model.scale.discreteValues ?? [], range: shapes))
  }
}
