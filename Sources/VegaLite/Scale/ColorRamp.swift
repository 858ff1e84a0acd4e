/// Colours at equal distances and those between them.
struct ColorRamp: Sendable {
  /// At least one.
  let stops: [Paint]
  let interpolation: ColorInterpolation
  /// The part of the stops that the ramp shows, from 0 to 1; turned where it descends.
  let extent: (start: Double, end: Double)

  /// The stops as numbers; empty where one of them is a colour of the theme.
  private let colors: [RGB]

  init(
    stops: [Paint], interpolation: ColorInterpolation = .rgb,
    extent: (Double, Double)? = nil
  ) {
    self.stops = stops.isEmpty ? [.none] : stops
    self.interpolation = interpolation
    self.extent = extent ?? (0, 1)
    let colors = stops.compactMap(\.literalColor)
    self.colors = colors.count == stops.count ? colors : []
  }

  /// - Parameter share: from 0 to 1; beyond them the colours go on as in the nearest piece, where the
  ///   theme has no part in them.
  func paint(_ share: Double) -> Paint {
    let share = extent == (0, 1) ? share : extent.start + share * (extent.end - extent.start)
    guard !share.isNaN else { return stops[0] }
    if colors.count > 1 {
      let place = share * Double(colors.count - 1)
      let index = max(0, min(Double(colors.count - 2), place.rounded(.down)))
      return paint(place - index, after: Int(index))
    }
    let inner = min(max(share, 0), 1)
    if case .mixed(let color, let least)? = stops.first, stops.count == 1 {
      return .mixed(color, least + (1 - least) * inner)
    }
    return stops[Int((inner * Double(stops.count - 1)).rounded())]
  }

  /// The colour a share of the way from one stop to the next.
  func paint(_ share: Double, after index: Int) -> Paint {
    guard index >= 0, index + 1 < colors.count else {
      return stops[max(0, min(stops.count - 1, share < 0.5 ? index : index + 1))]
    }
    return .literal(
      interpolation.color(share, from: colors[index], to: colors[index + 1]).hex)
  }

  /// So many colours within the ramp, apart from each other and from its ends, as Vega takes them for
  /// discrete values.
  func quantized(count: Int) -> [Paint] {
    guard count > 0 else { return [] }
    return (1...count).map { paint(Double($0) / Double(count + 1)) }
  }

  func turned(_ isTurned: Bool) -> ColorRamp {
    guard isTurned else { return self }
    return ColorRamp(
      stops: stops, interpolation: interpolation, extent: (extent.end, extent.start))
  }
}

extension Paint {
  /// The colour as numbers; `nil` for colours of the theme. None is transparent and takes its colour
  /// from its neighbour.
  var literalColor: RGB? {
    isNone ? RGB(red: .nan, green: .nan, blue: .nan, opacity: 0) : hex.flatMap(RGB.init(hex:))
  }
}
