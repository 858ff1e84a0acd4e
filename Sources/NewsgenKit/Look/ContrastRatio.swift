/// How far two colours stand apart for reading, from 1 to 21, by WCAG 2.2
/// (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
package struct ContrastRatio: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let value: Double

  /// What running text needs at least (success criterion 1.4.3).
  package static let text = ContrastRatio(value: 4.5)

  package init(_ first: SRGBColor, _ second: SRGBColor) {
    let (one, other) = (first.relativeLuminance, second.relativeLuminance)
    value = (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  private init(value: Double) { self.value = value }

  package static func < (left: ContrastRatio, right: ContrastRatio) -> Bool {
    left.value < right.value
  }

  /// Such as `4.49:1`: rounded down, so that nothing looks better than it is.
  package var description: String {
    let hundredths = Int(value * 100)  // at most 2100
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction):1"
  }
}

extension SRGBColor {
  /// From 0 for black to 1 for white (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance).
  package var relativeLuminance: Double {
    let light = LinearRGB(self)
    return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
  }
}
