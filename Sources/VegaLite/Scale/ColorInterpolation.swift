#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The space in which the colours between two are found, by the formulas of d3-interpolate.
struct ColorInterpolation: Sendable, Hashable {
  enum Space: String, Sendable, CaseIterable {
    case rgb, lab, hcl, hsl
    case hslLong = "hsl-long"
    case hclLong = "hcl-long"
    case cubehelix
    case cubehelixLong = "cubehelix-long"
  }

  let space: Space
  /// For `rgb` and `cubehelix`; more weighs the brighter colour more.
  var gamma = 1.0

  static let rgb = ColorInterpolation(space: .rgb)

  /// The colour at a share of the way; before 0 and beyond 1 it goes on as between them.
  func color(_ share: Double, from start: RGB, to end: RGB) -> RGB {
    let opacity = Self.between(start.opacity, end.opacity, share)
    guard space != .rgb else {
      func part(_ from: Double, _ to: Double) -> Double {
        gamma == 1 ? Self.between(from, to, share) : raised(from, to, share)
      }
      return RGB(
        red: part(start.red, end.red), green: part(start.green, end.green),
        blue: part(start.blue, end.blue), opacity: opacity)
    }
    let (from, to) = (polar(start), polar(end))
    let lightness = Self.between(
      from.lightness, to.lightness, space.isCubehelix && gamma != 1 ? pow(share, gamma) : share)
    let color = PolarColor(
      hue: hue(from.hue, to.hue, share), chroma: Self.between(from.chroma, to.chroma, share),
      lightness: lightness)
    var result: RGB
    switch space {
    case .rgb, .lab: result = PolarColor.rgb(lab: color)
    case .hcl, .hclLong: result = color.rgbOfHCL
    case .hsl, .hslLong: result = color.rgbOfHSL
    case .cubehelix, .cubehelixLong: result = color.rgbOfCubehelix
    }
    result.opacity = opacity
    return result
  }

  private func polar(_ color: RGB) -> PolarColor {
    switch space {
    case .rgb, .lab: PolarColor(lab: color)
    case .hcl, .hclLong: PolarColor(hcl: color)
    case .hsl, .hslLong: PolarColor(hsl: color)
    case .cubehelix, .cubehelixLong: PolarColor(cubehelix: color)
    }
  }

  /// What has no hue takes that of the other colour; between two hues it goes the shorter way round,
  /// unless the longer is asked for.
  private func hue(_ from: Double, _ to: Double, _ share: Double) -> Double {
    let distance = to - from
    guard space.isCircular, distance.magnitude > 180 else {
      return Self.between(from, to, share)
    }
    let turned = distance - 360 * (distance / 360 + 0.5).rounded(.down)
    return from + share * turned
  }

  private static func between(_ from: Double, _ to: Double, _ share: Double) -> Double {
    let distance = to - from
    // 0 or not a number: one of them stands for both.
    guard distance != 0, !distance.isNaN else { return from.isNaN ? to : from }
    return from + share * distance
  }

  private func raised(_ from: Double, _ to: Double, _ share: Double) -> Double {
    guard from != to else { return from }
    let start = pow(from, gamma)
    return pow(start + share * (pow(to, gamma) - start), 1 / gamma)
  }
}

extension ColorInterpolation.Space {
  fileprivate var isCircular: Bool { self == .hcl || self == .hsl || self == .cubehelix }
  fileprivate var isCubehelix: Bool { self == .cubehelix || self == .cubehelixLong }
}
