#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A colour by the amounts of light of the sRGB primaries, each from 0 to 1 within the gamut.
struct LinearRGB: Sendable {
  let red: Double
  let green: Double
  let blue: Double

  init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  init(_ color: SRGBColor) {
    self.init(
      red: Self.light(color.red), green: Self.light(color.green), blue: Self.light(color.blue))
  }

  /// The nearest colour of 8 bits a channel; what is out of the gamut is cut off at its border.
  var rounded: SRGBColor {
    SRGBColor(red: Self.channel(red), green: Self.channel(green), blue: Self.channel(blue))
  }

  /// Whether each channel is within the gamut, or so near that it makes no difference in 8 bits.
  var isInGamut: Bool {
    [red, green, blue].allSatisfy { $0 >= -0.0001 && $0 <= 1.0001 }
  }

  /// The transfer function of IEC 61966-2-1.
  private static func light(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }

  private static func channel(_ light: Double) -> UInt8 {
    let value = light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
    return UInt8((min(max(value, 0), 1) * 255).rounded())  // from 0 to 255
  }
}
