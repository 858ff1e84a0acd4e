#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A colour by lightness, chroma and hue as eyes judge them: Björn Ottosson's Oklab
/// (https://bottosson.github.io/posts/oklab/), of which OKLCH is the polar form. The hue is kept as
/// a direction, so that no angle is computed.
struct OKLCHColor: Sendable {
  /// From 0 for black to 1 for white.
  let lightness: Double
  /// Green to red, and blue to yellow: the hue is their direction, the chroma their length.
  private let greenRed: Double
  private let blueYellow: Double

  init(_ color: SRGBColor) {
    let light = LinearRGB(color)
    let long = cbrt(
      0.4122214708 * light.red + 0.5363325363 * light.green + 0.0514459929 * light.blue)
    let medium = cbrt(
      0.2119034982 * light.red + 0.6806995451 * light.green + 0.1073969566 * light.blue)
    let short = cbrt(
      0.0883024619 * light.red + 0.2817188376 * light.green + 0.6299787005 * light.blue)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    greenRed = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    blueYellow = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
  }

  /// The colour of this hue with another lightness; its chroma is this one's, or the largest that
  /// the sRGB gamut has there.
  func inGamut(lightness: Double) -> SRGBColor {
    if lightness <= 0 { return SRGBColor(red: 0, green: 0, blue: 0) }
    if lightness >= 1 { return SRGBColor(red: 255, green: 255, blue: 255) }
    let whole = light(lightness: lightness, chroma: 1)
    if whole.isInGamut { return whole.rounded }
    // Twenty halvings are far below what 8 bits can show.
    var (inside, outside) = (0.0, 1.0)
    for _ in 0..<20 {
      let middle = (inside + outside) / 2
      if light(lightness: lightness, chroma: middle).isInGamut {
        inside = middle
      } else {
        outside = middle
      }
    }
    return light(lightness: lightness, chroma: inside).rounded
  }

  /// - Parameter chroma: as a part of this colour's.
  private func light(lightness: Double, chroma: Double) -> LinearRGB {
    let (first, second) = (greenRed * chroma, blueYellow * chroma)
    func cube(_ value: Double) -> Double { value * value * value }
    let long = cube(lightness + 0.3963377774 * first + 0.2158037573 * second)
    let medium = cube(lightness - 0.1055613458 * first - 0.0638541728 * second)
    let short = cube(lightness - 0.0894841775 * first - 1.2914855480 * second)
    return LinearRGB(
      red: 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
      green: -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
      blue: -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short)
  }
}
