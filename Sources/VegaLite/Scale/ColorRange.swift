/// What a scale of colours ranges over, and the scale that Vega makes of it.
struct ColorRange: Sendable {
  enum Source: Sendable {
    case scheme(SchemeSpecification)
    case colors([Paint])
  }

  let source: Source
  /// Between the author's colours; published schemes are always linear in RGB. Vega-Lite's default is
  /// HCL.
  var interpolation = ColorInterpolation(space: .hcl)
  var isReversed = false

  /// Of how many steps quantile and quantize scales are where the scheme does not say.
  static let stepCount = 5

  func scale(over scale: ContinuousScale) -> ColorScale {
    guard scale.type.interpolatesRamp, scale.domain.count <= 3 else {
      let colors = colors(count: scale.domain.count)
      let places = (0..<max(2, colors.count)).map(Double.init)
      return .pieces(
        scale.with(range: places), ColorRamp(stops: colors, interpolation: interpolation))
    }
    if let ramp { return .sequential(scale, ramp.turned(isReversed)) }
    let stops = isReversed ? Array(listed.reversed()) : listed
    return .sequential(scale, ColorRamp(stops: stops, interpolation: interpolation))
  }

  /// - Parameter domain: as `DiscretizingScale` has it.
  func scale(_ type: ScaleType, over domain: [Double]) -> ColorScale {
    let count: Int
    switch (type, source) {
    case (.threshold, _): count = domain.count + 1
    case (.binOrdinal, _): count = max(0, domain.count - 1)
    case (_, .scheme(let scheme)): count = scheme.count ?? Self.stepCount
    case (_, .colors(let colors)): count = ramp == nil ? colors.count : Self.stepCount
    }
    let colors = colors(count: count)
    return .classes(DiscretizingScale(type, domain: domain, count: colors.count), colors)
  }

  func scale(over values: [Value]) -> ColorScale {
    .ordinal(OrdinalScale(values, range: colors(count: values.count, isOrdinal: true)))
  }

  /// The colours for so many discrete values or classes.
  func colors(count: Int, isOrdinal: Bool = false) -> [Paint] {
    var colors: [Paint]
    if let ramp {
      colors = ramp.quantized(count: count)
    } else if case .scheme = source, !isOrdinal {
      colors = Array(listed.prefix(max(0, count)))
    } else {
      colors = listed
    }
    if isReversed { colors.reverse() }
    return colors
  }

  /// The ramp of a scheme that is one; a list of colours as a scheme is one, too, and a single thinned
  /// colour of the theme.
  private var ramp: ColorRamp? {
    guard case .scheme(let scheme) = source else {
      if listed.count == 1, case .mixed = listed[0] { return ColorRamp(stops: listed) }
      return nil
    }
    switch scheme.source {
    case .named(let named):
      return named.isContinuous ? ColorRamp(stops: named.colors, extent: scheme.extent) : nil
    case .colors(let colors):
      return ColorRamp(stops: colors, interpolation: interpolation, extent: scheme.extent)
    }
  }

  private var listed: [Paint] {
    switch source {
    case .scheme(let scheme): scheme.colors
    case .colors(let colors): colors
    }
  }
}
