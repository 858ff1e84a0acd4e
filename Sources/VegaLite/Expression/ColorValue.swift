#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A colour as the functions `rgb`, `hsl`, `lab` and `hcl` make it; by the formulas of d3-color.
struct ColorValue: Sendable {
  enum Space: String, Sendable { case rgb, hsl, lab, hcl }

  let space: Space
  /// In the order of the space's name.
  let parts: [Double]
  let opacity: Double

  /// As its text, which names it in RGB.
  var text: String {
    let channels = red.map { part in
      (part.isNaN ? 0 : min(max(ExpressionFunction.rounded(part), 0), 255)).shortestText
    }.joined(separator: ", ")
    let alpha = opacity.isNaN ? 1 : min(max(opacity, 0), 1)
    return alpha == 1 ? "rgb(\(channels))" : "rgba(\(channels), \(alpha.shortestText))"
  }

  /// A part by its letter in the space's name, or the opacity.
  subscript(name: String) -> Double? {
    if name == "opacity" { return opacity }
    return space.rawValue.map(String.init).firstIndex(of: name).map { parts[$0] }
  }

  /// Red, green and blue, which may lie beyond 0 to 255.
  var red: [Double] {
    switch space {
    case .rgb: parts
    case .hsl: Self.rgb(hsl: parts)
    case .lab: Self.rgb(lab: parts)
    case .hcl: Self.rgb(lab: Self.lab(hcl: parts))
    }
  }

  func converted(to space: Space) -> ColorValue {
    if space == self.space { return self }
    let converted: [Double]
    switch space {
    case .rgb: converted = red
    case .hsl: converted = Self.hsl(rgb: red)
    case .lab: converted = self.space == .hcl ? Self.lab(hcl: parts) : Self.lab(rgb: red)
    case .hcl: converted = Self.hcl(lab: self.space == .lab ? parts : Self.lab(rgb: red))
    }
    return ColorValue(space: space, parts: converted, opacity: opacity)
  }

  /// Relative luminance by WCAG 2.
  var luminance: Double {
    let linear = red.map { part in
      let share = part / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  // MARK: Spaces

  private static func rgb(hsl: [Double]) -> [Double] {
    let turn = hsl[0].truncatingRemainder(dividingBy: 360)
    let hue = turn + (hsl[0] < 0 ? 360 : 0)
    let (saturation, lightness) = (hue.isNaN || hsl[1].isNaN ? 0 : hsl[1], hsl[2])
    let high = lightness + (lightness < 0.5 ? lightness : 1 - lightness) * saturation
    let low = 2 * lightness - high
    func channel(_ hue: Double) -> Double {
      let share =
        hue < 60
        ? low + (high - low) * hue / 60
        : hue < 180 ? high : hue < 240 ? low + (high - low) * (240 - hue) / 60 : low
      return share * 255
    }
    let turned = hue.isNaN ? 0 : hue
    return [
      channel(turned >= 240 ? turned - 240 : turned + 120), channel(turned),
      channel(turned < 120 ? turned + 240 : turned - 120),
    ]
  }

  private static func hsl(rgb: [Double]) -> [Double] {
    let (red, green, blue) = (rgb[0] / 255, rgb[1] / 255, rgb[2] / 255)
    let (low, high) = (min(red, green, blue), max(red, green, blue))
    let (span, lightness) = (high - low, (high + low) / 2)
    guard span > 0 else { return [.nan, lightness > 0 && lightness < 1 ? 0 : .nan, lightness] }
    let hue =
      red == high
      ? (green - blue) / span + (green < blue ? 6 : 0)
      : green == high ? (blue - red) / span + 2 : (red - green) / span + 4
    return [hue * 60, span / (lightness < 0.5 ? high + low : 2 - high - low), lightness]
  }

  private static let white = [0.96422, 1, 0.82521]

  private static func lab(rgb: [Double]) -> [Double] {
    let linear = rgb.map { part in
      let share = part / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    func coordinate(_ weights: [Double], _ white: Double) -> Double {
      let sum = weights[0] * linear[0] + weights[1] * linear[1] + weights[2] * linear[2]
      let share = sum / white
      let edge = 6.0 / 29
      return share > edge * edge * edge ? pow(share, 1.0 / 3) : share / (3 * edge * edge) + 4.0 / 29
    }
    let y = coordinate([0.2225045, 0.7168786, 0.0606169], white[1])
    if linear[0] == linear[1], linear[1] == linear[2] { return [116 * y - 16, 0, 0] }
    let x = coordinate([0.4360747, 0.3850649, 0.1430804], white[0])
    let z = coordinate([0.0139322, 0.0971045, 0.7141733], white[2])
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }

  private static func rgb(lab: [Double]) -> [Double] {
    func coordinate(_ share: Double) -> Double {
      let edge = 6.0 / 29
      return share > edge ? share * share * share : 3 * edge * edge * (share - 4.0 / 29)
    }
    let middle = (lab[0] + 16) / 116
    let x = white[0] * coordinate(lab[1].isNaN ? middle : middle + lab[1] / 500)
    let y = white[1] * coordinate(middle)
    let z = white[2] * coordinate(lab[2].isNaN ? middle : middle - lab[2] / 200)
    let linear = [
      3.1338561 * x - 1.6168667 * y - 0.4906146 * z,
      -0.9787684 * x + 1.9161415 * y + 0.0334540 * z,
      0.0719453 * x - 0.2289914 * y + 1.4052427 * z,
    ]
    return linear.map { part in
      255 * (part <= 0.0031308 ? 12.92 * part : 1.055 * pow(part, 1 / 2.4) - 0.055)
    }
  }

  private static func lab(hcl: [Double]) -> [Double] {
    if hcl[0].isNaN { return [hcl[2], 0, 0] }
    let angle = hcl[0] * .pi / 180
    return [hcl[2], cos(angle) * hcl[1], sin(angle) * hcl[1]]
  }

  private static func hcl(lab: [Double]) -> [Double] {
    if lab[1] == 0, lab[2] == 0 {
      return [.nan, lab[0] > 0 && lab[0] < 100 ? 0 : .nan, lab[0]]
    }
    let hue = atan2(lab[2], lab[1]) * 180 / .pi
    return [
      hue < 0 ? hue + 360 : hue, (lab[1] * lab[1] + lab[2] * lab[2]).squareRoot(), lab[0],
    ]
  }
}
