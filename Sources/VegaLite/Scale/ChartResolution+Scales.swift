import Diagnostics

extension ChartResolution {
  /// - Throws: `DiagnosticError` with all scales that cannot be made.
  convenience init(_ chartable: Chartable, _ data: ViewData, file: String) throws {
    let units = data.units
    let collection = ScaleCollection(chartable, data, units, file: file)
    if !collection.diagnostics.isEmpty {
      var seen: Set<Diagnostic> = []
      throw DiagnosticError(
        collection.diagnostics.filter { seen.insert($0).inserted }.sortedByPlace())
    }
    let resolver = ViewResolver(
      chartable: chartable, scales: collection.scales, unitScales: collection.unitScales)
    self.init(
      chartable: chartable, data: data, units: units, scales: collection.scales,
      unitScales: collection.unitScales, root: resolver.root(data))
  }

  /// The scales of a unit with their ranges: pixels of the area, colours, sizes, shapes.
  func plotScales(of unit: UnitData, in area: Rectangle) -> PlotScales {
    var scales = PlotScales(area: area)
    let channels = unitScales[unit.id]
    func resolved(_ channel: Channel) -> ResolvedScale? {
      channels[channel].map { sized(self.scales[$0], in: area) }
    }
    scales.x = resolved(.x).map { positionScale($0, in: area) }
    scales.y = resolved(.y).map { positionScale($0, in: area) }
    scales.xOffset = resolved(.xOffset).map {
      offsetScale($0, within: scales.x, unit.unit, .x, length: area.width)
    }
    scales.yOffset = resolved(.yOffset).map {
      offsetScale($0, within: scales.y, unit.unit, .y, length: area.height)
    }
    let ranges = ScaleRanges(resolution: self, area: area)
    scales.theta = resolved(.theta).map { ranges.polar($0, from: 0, to: 2 * .pi) }
    scales.radius = resolved(.radius).map {
      ranges.polar($0, from: 0, to: min(area.width, area.height) / 2)
    }
    for channel in [Channel.color, .fill, .stroke] {
      if let scale = resolved(channel) { scales.colors[channel] = ranges.color(scale) }
    }
    for channel in ScaleRanges.numberChannels {
      if let scale = resolved(channel) { scales.numbers[channel] = ranges.number(scale) }
    }
    scales.shape = resolved(.shape).map(ranges.shape)
    scales.strokeDash = resolved(.strokeDash).map(ranges.dash)
    return scales
  }

  /// A scale whose range is computed from the size of the plot.
  private func sized(_ scale: ResolvedScale, in area: Rectangle) -> ResolvedScale {
    guard let range = scale.specification.range, case .computed(let expressions) = range.value
    else { return scale }
    let scope = scope(in: area, bandwidths: [:])
    let numbers = expressions.map { expression in
      (try? expression.value.value(of: nil, in: scope))?.coercedNumber ?? 0
    }
    var sized = scale
    sized.specification.range = Located(
      .numbers(numbers.map { $0.isFinite ? $0 : 0 }), at: range.position)
    return sized
  }

  /// Parameters, the signals `width` and `height`, and the widths of bands.
  func scope(in area: Rectangle, bandwidths: [String: Double]) -> ExpressionScope {
    var scope = chartable.scope
    // Plots beside others have signals of other names.
    if case .plot = root {
      scope.parameters["width"] = .number(area.width)
      scope.parameters["height"] = .number(area.height)
    }
    scope.bandwidths = bandwidths
    return scope
  }

  /// By the names that Vega-Lite gives the scales of a view that is not one of several.
  func bandwidths(_ scales: PlotScales, of unit: UnitData) -> [String: Double] {
    var widths: [String: Double] = [:]
    if case .concat = root { return widths }
    let places: [(Channel, PositionScale?)] = [
      (.x, scales.x), (.y, scales.y), (.xOffset, scales.xOffset), (.yOffset, scales.yOffset),
    ]
    for (channel, scale) in places {
      let shared = Set(unitScales.compactMap { $0[channel] })
      if shared.count == 1, let scale { widths[channel.rawValue] = scale.bandwidth ?? 0 }
    }
    return widths
  }

  /// The scale of an axis along a side of the area.
  func positionScale(_ axis: AxisModel, in area: Rectangle) -> PositionScale? {
    positionScale(sized(scales[axis.scale], in: area), in: area)
  }

  private func positionScale(_ scale: ResolvedScale, in area: Rectangle) -> PositionScale {
    var (start, end) = scale.channel == .x ? (area.x, area.maxX) : (area.y, area.maxY)
    // Measures grow upwards, names read downwards.
    if scale.channel == .y, !scale.type.isDiscrete { (start, end) = (end, start) }
    let origin = scale.channel == .x ? area.x : area.y
    if case .numbers(let range)? = scale.specification.range?.value, range.count > 1 {
      if case .continuous(let domain) = scale.domain {
        return .continuous(
          ContinuousScale(scale, domain: domain, range: range.map { origin + $0 }))
      }
      return PositionScale(scale, from: origin + range[0], to: origin + range[1])
    }
    if case .number(let number)? = scale.specification.rangeMin?.value { start = origin + number }
    if case .number(let number)? = scale.specification.rangeMax?.value { end = origin + number }
    return PositionScale(scale, from: start, to: end)
  }

  /// Within a band, within a unit of time, or around the middle of the plot.
  private func offsetScale(
    _ scale: ResolvedScale, within outer: PositionScale?, _ unit: UnitView, _ channel: Channel,
    length: Double
  ) -> PositionScale {
    if case .numbers(let range)? = scale.specification.range?.value, range.count > 1 {
      return PositionScale(scale, from: range[0], to: range[1])
    }
    switch outer {
    case .band(let band)?:
      let isLost = isOutsideItsBands(channel, scale)
      return PositionScale(scale, from: 0, to: isLost ? 0 : band.bandwidth)
    case .continuous(let outer)?:
      guard let definition = unit.encoding[channel], let timeUnit = definition.timeUnit?.value
      else { return PositionScale(scale, from: 0, to: 0) }
      let duration = timeUnit.exampleDuration(on: outer)
      let padding = chartable.config.scale.number(.bandWithNestedOffsetPaddingInner) ?? 0.2
      let shift = (unit.bandPosition(of: definition) ?? 0.5) - 0.5
      return PositionScale(
        scale, from: (padding / 2 + shift) * duration, to: (1 - padding / 2 + shift) * duration)
    case nil: return PositionScale(scale, from: -length / 2, to: length / 2)
    }
  }
}

extension ChartResolution {
  /// Whether the cells of a facet share a scale of offsets and have bands of their own, which Vega
  /// does not find from outside of the cells.
  private func isOutsideItsBands(_ channel: Channel, _ offset: ResolvedScale) -> Bool {
    guard case .facet = root, !offset.type.isDiscrete else { return false }
    func scales(_ channel: Channel) -> Int { Set(unitScales.compactMap { $0[channel] }).count }
    return scales(channel) > 1 && scales(channel == .x ? .xOffset : .yOffset) == 1
  }
}

extension TimeUnit {
  /// How long the unit is on a scale, measured at the beginning of 2001 as Vega-Lite does.
  fileprivate func exampleDuration(on scale: ContinuousScale) -> Double {
    let start = UTCTime(year: 2001).milliseconds
    return (scale.position(next(start)) ?? 0) - (scale.position(start) ?? 0)
  }
}
