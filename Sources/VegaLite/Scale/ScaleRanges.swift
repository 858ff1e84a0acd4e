/// The ranges of scales: the author's, else those of the theme and the grammar.
struct ScaleRanges {
  let resolution: ChartResolution
  let area: Rectangle

  static let numberChannels: [Channel] = [
    .size, .opacity, .fillOpacity, .strokeOpacity, .strokeWidth, .angle,
  ]

  private var config: ConfigSpecification { _read { yield resolution.chartable.config } }

  func polar(_ scale: ResolvedScale, from start: Double, to end: Double) -> PositionScale {
    var (start, end) = (start, end)
    if case .numbers(let range)? = scale.specification.range?.value, range.count > 1 {
      if case .continuous(let domain) = scale.domain {
        return .continuous(ContinuousScale(scale, domain: domain, range: range))
      }
      (start, end) = (range[0], range[1])
    }
    if case .number(let number)? = scale.specification.rangeMin?.value { start = number }
    if case .number(let number)? = scale.specification.rangeMax?.value { end = number }
    return PositionScale(scale, from: start, to: end)
  }

  // MARK: Numbers

  func number(_ scale: ResolvedScale) -> NumberScale {
    if scale.type == .identity { return .identity }
    var range = standardRange(scale)
    if case .number(let number)? = scale.specification.rangeMin?.value { range[0] = number }
    if case .number(let number)? = scale.specification.rangeMax?.value {
      range[range.count - 1] = number
    }
    let written: [Double]? =
      if case .numbers(let numbers)? = scale.specification.range?.value { numbers } else { nil }
    switch scale.domain {
    case .discrete(let values):
      if let written {
        if scale.type == .ordinal {
          return .ordinal(OrdinalScale(values, range: written))
        }
        range = [written.first ?? 0, written.last ?? 1]
      }
      return .band(
        BandScale(
          values, from: scale.isReversed ? range[1] : range[0],
          to: scale.isReversed ? range[0] : range[1], paddingInner: scale.paddingInner,
          paddingOuter: scale.paddingOuter, align: scale.specification.align ?? 0.5,
          rounds: scale.specification.rounds ?? false))
    case .continuous(let domain):
      if scale.type.isDiscretizing {
        // Only sizes have a step for each class.
        let hasSteps = written == nil && scale.channel == .size
        var steps =
          hasSteps
          ? NumberScale.steps(
            from: range[0], to: range[range.count - 1], count: classCount(scale, domain))
          : written ?? range
        if scale.isReversed { steps.reverse() }
        return .classes(
          DiscretizingScale(scale.type, domain: domain, count: steps.count), steps)
      }
      return .continuous(ContinuousScale(scale, domain: domain, range: written ?? range))
    }
  }

  private func classCount(_ scale: ResolvedScale, _ domain: [Double]) -> Int {
    switch scale.type {
    case .quantile: Int(config.scale.number(.quantileCount) ?? 4)
    case .quantize: Int(config.scale.number(.quantizeCount) ?? 4)
    case .threshold: domain.count + 1
    default: max(1, domain.count - 1)
    }
  }

  private func standardRange(_ scale: ResolvedScale) -> [Double] {
    switch scale.channel {
    case .size: return sizeRange(scale)
    case .opacity, .fillOpacity, .strokeOpacity:
      return [config.scale.number(.minOpacity) ?? 0.3, config.scale.number(.maxOpacity) ?? 0.8]
    case .strokeWidth:
      return [
        config.scale.number(.minStrokeWidth) ?? 1, config.scale.number(.maxStrokeWidth) ?? 4,
      ]
    case .angle: return [0, 360]
    default: return [0, 1]
    }
  }

  private func sizeRange(_ scale: ResolvedScale) -> [Double] {
    func number(_ key: ScaleConfigProperty) -> Double? { config.scale.number(key) }
    let most: Double
    let least: Double
    switch scale.firstMark {
    case .bar, .tick:
      least = number(.minBandSize) ?? 2
      most = number(.maxBandSize) ?? leastStep(scale) - 1
    case .line, .trail, .rule:
      least = number(.minStrokeWidth) ?? 1
      most = number(.maxStrokeWidth) ?? 4
    case .text:
      least = number(.minFontSize) ?? 8
      most = number(.maxFontSize) ?? 40
    default:
      least = number(.minSize) ?? 4
      let side = 0.95 * leastStep(scale)
      most = number(.maxSize) ?? side * side
    }
    return [least, most]
  }

  /// The least step of both axes: a bin's width or a written step, else that of the theme.
  private func leastStep(_ scale: ResolvedScale) -> Double {
    let channels = resolution.unitScales[scale.firstUnit]
    let plot = resolution.root.plots.first { plot in
      plot.units.contains { $0.id == scale.firstUnit }
    }
    let steps = [(Channel.x, area.width, plot?.width), (.y, area.height, plot?.height)].map {
      (channel, length, extent) -> Double in
      if let place = channels[channel].map({ resolution.scales[$0] }), let bins = place.bins {
        return length / ((bins.stop - bins.start) / bins.step)
      }
      if case .steps(let step, _, _, isWritten: true)? = extent { return step }
      return config.step ?? 20
    }
    return min(steps[0], steps[1])
  }

  // MARK: Shapes and dashes

  func shape(_ scale: ResolvedScale) -> ShapeScale {
    var shapes = ShapeScale.grammarShapes
    if case .shapes(let own)? = scale.specification.range?.value, !own.isEmpty {
      shapes = own
    } else if case .shapes(let own)? = config.ranges["symbol"], !own.isEmpty {
      shapes = own
    }
    switch scale.domain {
    case .discrete(let values): return .ordinal(OrdinalScale(values, range: shapes))
    case .continuous(let domain):
      return .classes(
        DiscretizingScale(scale.type, domain: domain, count: shapes.count), shapes)
    }
  }

  func dash(_ scale: ResolvedScale) -> DashScale {
    var dashes = DashScale.grammarDashes
    if case .dashes(let own)? = scale.specification.range?.value, !own.isEmpty { dashes = own }
    switch scale.domain {
    case .discrete(let values): return .ordinal(OrdinalScale(values, range: dashes))
    case .continuous(let domain):
      return .classes(
        DiscretizingScale(scale.type, domain: domain, count: dashes.count), dashes)
    }
  }

  // MARK: Colours

  func color(_ scale: ResolvedScale) -> ColorScale {
    let range = colorRange(scale)
    switch scale.domain {
    case .discrete(let values):
      return range?.scale(over: values) ?? .ordinal(standardColors(scale, values))
    case .continuous(let domain):
      let used = range ?? standardRamp(scale)
      if scale.type.isDiscretizing { return used.scale(scale.type, over: domain) }
      return used.scale(over: ContinuousScale(scale, domain: domain, range: [0, 1]).unturned)
    }
  }

  /// The author's colours, or those of the theme where it names them; `nil` leaves it to the series
  /// colours of the theme.
  private func colorRange(_ scale: ResolvedScale) -> ColorRange? {
    let written = scale.specification
    var range: ColorRange?
    if let scheme = written.scheme?.value {
      range = ColorRange(source: .scheme(scheme))
    } else {
      switch written.range?.value {
      case .colors(let colors)?: range = ColorRange(source: .colors(colors))
      case .named(let name)?: range = named(name.rawValue)
      default: range = named(standardName(scale))
      }
    }
    if let interpolation = written.interpolation?.value {
      range?.interpolation = interpolation
    } else if scale.valueType == .nominal {
      range?.interpolation = .rgb
    }
    range?.isReversed = scale.isReversed
    return range
  }

  private func standardName(_ scale: ResolvedScale) -> String {
    if scale.type == .ordinal { return scale.valueType == .nominal ? "category" : "ordinal" }
    if scale.specification.domainMid != nil { return "diverging" }
    return scale.firstMark == .rect ? "heatmap" : "ramp"
  }

  private func named(_ name: String) -> ColorRange? {
    switch config.ranges[name] {
    case .paints(let paints)?: ColorRange(source: .colors(paints))
    case .scheme(let scheme)?:
      ColorRange(source: .scheme(SchemeSpecification(source: .named(scheme))))
    case .shapes?, nil: nil
    }
  }

  /// A shade of the first series colour for each number; lighter for less.
  private func standardRamp(_ scale: ResolvedScale) -> ColorRange {
    let isFilled = scale.firstMark == .rect || scale.firstMark == .bar
    var range = ColorRange(source: .colors([.mixed(.series1, isFilled ? 0.2 : 0.4)]))
    range.isReversed = scale.isReversed
    return range
  }

  private func standardColors(
    _ scale: ResolvedScale, _ values: [Value]
  ) -> OrdinalScale<Paint> {
    let theme = resolution.chartable.theme
    var paints =
      scale.valueType == .ordinal
      ? Self.ordinalColors(values.count) : Self.seriesColors(values.count, theme)
    if scale.isReversed { paints.reverse() }
    return OrdinalScale(values, range: paints)
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
}

extension ContinuousScale {
  /// The scale from 0 to 1, whichever way it was turned: a ramp is turned by itself.
  fileprivate var unturned: ContinuousScale { with(range: [0, 1]) }
}
