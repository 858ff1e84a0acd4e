/// Finds colours that can be read: of the same hue as a given one, and as near to its lightness as
/// the contrast allows.
package enum AccentDerivation {
  /// The steps of OKLCH lightness in which a colour is sought.
  private static let stepsToWhite = 1000

  /// The colour itself where it holds 4.5:1 on all grounds; else the first that does, in steps of
  /// a thousandth of lightness away from the grounds, with less chroma where the gamut ends.
  package static func nearest(to color: SRGBColor, on grounds: TextGrounds) -> SRGBColor {
    if grounds.hold(color) { return color }
    // Black and white hold on light and dark grounds, so the last step does.
    var (failing, holding) = (0, stepsToWhite)
    while holding - failing > 1 {
      let middle = (failing + holding) / 2
      if grounds.hold(candidate(for: color, on: grounds, steps: middle)) {
        holding = middle
      } else {
        failing = middle
      }
    }
    return candidate(for: color, on: grounds, steps: holding)
  }

  /// The colour of the same hue that is so many thousandths of lightness lighter on dark grounds, or
  /// darker on light ones.
  package static func candidate(
    for color: SRGBColor, on grounds: TextGrounds, steps: Int
  ) -> SRGBColor {
    let given = OKLCHColor(color)
    let change = Double(steps) / Double(stepsToWhite)
    return given.inGamut(lightness: given.lightness + (grounds.isDark ? change : -change))
  }
}
