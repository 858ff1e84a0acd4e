/// What text stands on in a colour scheme.
package struct TextGrounds: Sendable {
  package struct Ground: Sendable {
    package let name: String
    package let color: SRGBColor
  }

  /// `light` or `dark`.
  package let scheme: String
  package let grounds: [Ground]
  /// Whether text must be lighter than the grounds.
  package let isDark: Bool

  /// The style sheet's `--paper` and `--tint` in the light scheme.
  package static let light = TextGrounds(
    scheme: "light", paper: paper,
    tint: SRGBColor(red: 0xF3, green: 0xEF, blue: 0xE5), isDark: false)

  /// The style sheet's `--paper` and `--tint` in the dark scheme.
  package static let dark = TextGrounds(
    scheme: "dark", paper: SRGBColor(red: 0x15, green: 0x15, blue: 0x13),
    tint: SRGBColor(red: 0x21, green: 0x1F, blue: 0x1B), isDark: true)

  /// What stands on paper where the scheme is not known, such as icons and pictures for feeds.
  package static let paper = SRGBColor(red: 0xFC, green: 0xFB, blue: 0xF7)

  private init(scheme: String, paper: SRGBColor, tint: SRGBColor, isDark: Bool) {
    self.scheme = scheme
    self.isDark = isDark
    grounds = [Ground(name: "paper", color: paper), Ground(name: "tint", color: tint)]
  }

  /// The grounds on which a colour is too hard to read, with its contrast there.
  package func failures(of color: SRGBColor) -> [(ground: Ground, ratio: ContrastRatio)] {
    grounds.map { ($0, ContrastRatio(color, $0.color)) }.filter { $0.1 < .text }
  }

  package func hold(_ color: SRGBColor) -> Bool { failures(of: color).isEmpty }
}
