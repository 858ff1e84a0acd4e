/// An sRGB colour, each part from 0 to 255.
struct RGB: Sendable, Hashable {
  var red: Double
  var green: Double
  var blue: Double
  /// From 0 to 1.
  var opacity: Double

  init(red: Double, green: Double, blue: Double, opacity: Double = 1) {
    (self.red, self.green, self.blue, self.opacity) = (red, green, blue, opacity)
  }

  /// From `#rgb`, `#rrggbb` and the forms with alpha.
  init?(hex: String) {
    var digits = hex.dropFirst().compactMap(\.hexDigitValue)
    if digits.count < 6 { digits = digits.flatMap { [$0, $0] } }
    guard digits.count == 6 || digits.count == 8 else { return nil }
    func part(_ index: Int) -> Double { Double(digits[index] * 16 + digits[index + 1]) }
    self.init(
      red: part(0), green: part(2), blue: part(4), opacity: digits.count == 8 ? part(6) / 255 : 1)
  }

  /// Whether it is opaque and has so little of any hue that it counts as black, grey or white.
  var isGrey: Bool {
    opacity == 1 && max(red, green, blue) - min(red, green, blue) <= 16
  }

  /// From 0 for black to 1 for white; by the weights of Rec. 709.
  var luma: Double { (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 }

  /// `share` of this colour in another.
  func mixed(_ share: Double, in other: RGB) -> RGB {
    RGB(
      red: other.red + (red - other.red) * share,
      green: other.green + (green - other.green) * share,
      blue: other.blue + (blue - other.blue) * share,
      opacity: other.opacity + (opacity - other.opacity) * share)
  }

  /// `#rrggbb`, or `#rrggbbaa` where it is not opaque; parts beyond their ends are cut, and what is
  /// no number is 0.
  var hex: String {
    let color = "#" + Self.hex(red) + Self.hex(green) + Self.hex(blue)
    return opacity < 1 ? color + Self.hex(opacity * 255) : color
  }

  static func hex(_ part: Double) -> String {
    guard !part.isNaN else { return "00" }
    // As JavaScript rounds: halves upwards.
    let whole = Int((min(max(part, 0), 255) + 0.5).rounded(.down))
    let digits = String(whole, radix: 16)
    return whole < 16 ? "0" + digits : digits
  }
}
