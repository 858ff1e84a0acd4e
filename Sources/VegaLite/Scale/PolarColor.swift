#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A colour by hue, chroma (or saturation) and lightness in one of several spaces, with the
/// constants of d3-color; in Lab, hue and chroma hold the two axes of colour. NaN is a part that a
/// colour has not, such as the hue of grey.
struct PolarColor: Sendable {
  /// Degrees.
  var hue: Double
  var chroma: Double
  var lightness: Double

  private static let degrees = 180 / Double.pi

  /// Whether a number is usable as a divisor: neither 0 nor NaN.
  private static func isSomething(_ number: Double) -> Bool { number != 0 && !number.isNaN }
}

// MARK: Lab and HCL, white of D50

extension PolarColor {
  private static let white = (x: 0.96422, y: 1.0, z: 0.82521)
  private static let (t0, t1) = (4.0 / 29, 6.0 / 29)

  init(lab color: RGB) {
    let (r, g, b) = (
      Self.linear(color.red), Self.linear(color.green), Self.linear(color.blue)
    )
    let y = Self.root((0.2225045 * r + 0.7168786 * g + 0.0606169 * b) / Self.white.y)
    var (x, z) = (y, y)
    if r != g || g != b {
      x = Self.root((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / Self.white.x)
      z = Self.root((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / Self.white.z)
    }
    self.init(hue: 500 * (x - y), chroma: 200 * (y - z), lightness: 116 * y - 16)
  }

  static func rgb(lab color: PolarColor) -> RGB {
    let middle = (color.lightness + 16) / 116
    let y = white.y * cube(middle)
    let x = white.x * cube(color.hue.isNaN ? middle : middle + color.hue / 500)
    let z = white.z * cube(color.chroma.isNaN ? middle : middle - color.chroma / 200)
    return RGB(
      red: gammaEncoded(3.1338561 * x - 1.6168667 * y - 0.4906146 * z),
      green: gammaEncoded(-0.9787684 * x + 1.9161415 * y + 0.0334540 * z),
      blue: gammaEncoded(0.0719453 * x - 0.2289914 * y + 1.4052427 * z))
  }

  init(hcl color: RGB) {
    let lab = PolarColor(lab: color)
    if lab.hue == 0, lab.chroma == 0 {
      let hasChroma = lab.lightness > 0 && lab.lightness < 100
      self.init(hue: .nan, chroma: hasChroma ? 0 : .nan, lightness: lab.lightness)
      return
    }
    let hue = atan2(lab.chroma, lab.hue) * Self.degrees
    self.init(
      hue: hue < 0 ? hue + 360 : hue,
      chroma: (lab.hue * lab.hue + lab.chroma * lab.chroma).squareRoot(), lightness: lab.lightness)
  }

  var rgbOfHCL: RGB {
    guard !hue.isNaN else {
      return Self.rgb(lab: PolarColor(hue: 0, chroma: 0, lightness: lightness))
    }
    let angle = hue / Self.degrees
    return Self.rgb(
      lab: PolarColor(
        hue: cos(angle) * chroma, chroma: sin(angle) * chroma, lightness: lightness))
  }

  private static func linear(_ part: Double) -> Double {
    let share = part / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }

  private static func gammaEncoded(_ share: Double) -> Double {
    255 * (share <= 0.0031308 ? 12.92 * share : 1.055 * pow(share, 1 / 2.4) - 0.055)
  }

  private static func root(_ share: Double) -> Double {
    share > t1 * t1 * t1 ? pow(share, 1.0 / 3) : share / (3 * t1 * t1) + t0
  }

  private static func cube(_ root: Double) -> Double {
    root > t1 ? root * root * root : 3 * t1 * t1 * (root - t0)
  }
}

// MARK: HSL

extension PolarColor {
  init(hsl color: RGB) {
    let (r, g, b) = (color.red / 255, color.green / 255, color.blue / 255)
    let (least, greatest) = (min(r, g, b), max(r, g, b))
    let (span, sum) = (greatest - least, greatest + least)
    lightness = sum / 2
    guard span > 0 else {
      hue = .nan
      chroma = lightness > 0 && lightness < 1 ? 0 : .nan
      return
    }
    let sixth =
      r == greatest
      ? (g - b) / span + (g < b ? 6 : 0)
      : g == greatest ? (b - r) / span + 2 : (r - g) / span + 4
    hue = sixth * 60
    chroma = span / (lightness < 0.5 ? sum : 2 - sum)
  }

  var rgbOfHSL: RGB {
    let turned = hue.truncatingRemainder(dividingBy: 360) + (hue < 0 ? 360 : 0)
    let saturation = turned.isNaN || chroma.isNaN ? 0 : chroma
    let upper = lightness + (lightness < 0.5 ? lightness : 1 - lightness) * saturation
    let lower = 2 * lightness - upper
    func part(_ angle: Double) -> Double {
      let share =
        angle < 60
        ? lower + (upper - lower) * angle / 60
        : angle < 180
          ? upper : angle < 240 ? lower + (upper - lower) * (240 - angle) / 60 : lower
      return share * 255
    }
    return RGB(
      red: part(turned >= 240 ? turned - 240 : turned + 120), green: part(turned),
      blue: part(turned < 120 ? turned + 240 : turned - 120))
  }
}

// MARK: Cubehelix

extension PolarColor {
  /// The rotation of Dave Green's cubehelix.
  private static let (a, b, c, d, e) = (-0.14861, 1.78277, -0.29227, -0.90649, 1.97294)

  init(cubehelix color: RGB) {
    let (a, b, c, d, e) = (Self.a, Self.b, Self.c, Self.d, Self.e)
    let (red, green, blue) = (color.red / 255, color.green / 255, color.blue / 255)
    let mixed = b * c - d * a
    lightness = (mixed * blue + e * d * red - e * b * green) / (mixed + e * d - e * b)
    let offset = blue - lightness
    let across = (e * (green - lightness) - c * offset) / d
    chroma =
      (across * across + offset * offset).squareRoot() / (e * lightness * (1 - lightness))
    let angle =
      Self.isSomething(chroma) ? atan2(across, offset) * Self.degrees - 120 : Double.nan
    hue = angle < 0 ? angle + 360 : angle
  }

  var rgbOfCubehelix: RGB {
    let angle = hue.isNaN ? 0 : (hue + 120) / Self.degrees
    let amplitude = chroma.isNaN ? 0 : chroma * lightness * (1 - lightness)
    let (x, y) = (cos(angle), sin(angle))
    return RGB(
      red: 255 * (lightness + amplitude * (Self.a * x + Self.b * y)),
      green: 255 * (lightness + amplitude * (Self.c * x + Self.d * y)),
      blue: 255 * (lightness + amplitude * (Self.e * x)))
  }
}
