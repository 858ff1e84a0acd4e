/// A colour by its part in the theme; a page sets each as the custom property `--chart-…`.
package enum ThemeColor: String, Sendable, CaseIterable {
  case ink, soft, hairline, paper, accent, dim
  case series1 = "1"
  case series2 = "2"
  case series3 = "3"
  case series4 = "4"
  case series5 = "5"
  case series6 = "6"

  /// The custom property that holds the colour in a page.
  package var property: String { "--chart-\(rawValue)" }

  static let series: [ThemeColor] = [.series1, .series2, .series3, .series4, .series5, .series6]
}

/// What a shape is filled or stroked with.
enum Paint: Sendable, Hashable {
  case none
  case theme(ThemeColor)
  /// A colour of the theme thinned with paper; the share of the colour is from 0 to 1.
  case mixed(ThemeColor, Double)
  /// A colour of the author's, as CSS; the same in light and dark.
  case literal(String)
  /// A grey of the author's, as hexadecimal digits. A theme with two schemes shows it as far between
  /// ink and paper as it is between black and white.
  case grey(String)
  indirect case gradient(Gradient)

  /// A CSS colour: a name, `#rgb` and its like, `rgb()`, `hsl()`, or one of the theme's custom
  /// properties, `var(--chart-accent)`. `nil` for all else.
  init?(css text: String) {
    let word = text.lowercased()
    if word == "none" || word == "transparent" {
      self = .none
    } else if word.hasPrefix("var(--chart-"), word.hasSuffix(")"),
      let color = ThemeColor(rawValue: String(word.dropFirst(12).dropLast()))
    {
      self = .theme(color)
    } else if let hex = NamedColors.values[word] ?? Self.hex(word) ?? Self.function(word) {
      self = RGB(hex: hex)?.isGrey == true ? .grey(hex) : .literal(hex)
    } else {
      return nil
    }
  }

  var isNone: Bool { self == .none }

  /// The hexadecimal digits of an author's colour.
  var hex: String? {
    switch self {
    case .literal(let hex), .grey(let hex): hex
    default: nil
    }
  }

  private static func hex(_ word: String) -> String? {
    guard word.hasPrefix("#") else { return nil }
    let digits = word.dropFirst()
    guard [3, 4, 6, 8].contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isHexDigit })
    else { return nil }
    return word
  }

  /// `rgb(1, 2, 3)`, `rgba(…)`, `hsl(…)`, `hsla(…)` as hexadecimal digits.
  private static func function(_ word: String) -> String? {
    guard let open = word.firstIndex(of: "("), word.hasSuffix(")") else { return nil }
    let name = word[..<open]
    let parts = word[word.index(after: open)...].dropLast()
      .split { $0 == "," || $0 == " " || $0 == "/" }
    func number(_ index: Int, percentOf whole: Double) -> Double? {
      guard index < parts.count else { return nil }
      let part = parts[index]
      let value =
        part.hasSuffix("%")
        ? Double(part.dropLast()).map { $0 / 100 * whole }
        : index == 0 ? angle(part) : Double(part)
      return value.flatMap { $0.isFinite ? $0 : nil }
    }
    /// The first part, which of `hsl` is an angle with or without a unit.
    func angle(_ part: Substring) -> Double? {
      let units = [("deg", 1), ("grad", 0.9), ("rad", 180 / Double.pi), ("turn", 360)]
      guard name.hasPrefix("hsl"), let unit = units.first(where: { part.hasSuffix($0.0) }) else {
        return Double(part)
      }
      return Double(part.dropLast(unit.0.utf8.count)).map { $0 * unit.1 }
    }
    let scale = name.hasPrefix("hsl") ? [360.0, 1, 1] : [255.0, 255, 255]
    guard (3...4).contains(parts.count), ["rgb", "rgba", "hsl", "hsla"].contains(name),
      let first = number(0, percentOf: scale[0]), let second = number(1, percentOf: scale[1]),
      let third = number(2, percentOf: scale[2])
    else { return nil }
    var channels =
      name.hasPrefix("hsl")
      ? rgb(hue: first, saturation: second, lightness: third) : [first, second, third]
    if parts.count == 4 {
      guard let alpha = number(3, percentOf: 1) else { return nil }
      channels.append(alpha * 255)
    }
    return "#" + channels.map { RGB.hex($0) }.joined()
  }

  /// By the formula of CSS Color 4, section 7.
  private static func rgb(hue: Double, saturation: Double, lightness: Double) -> [Double] {
    let (s, l) = (min(max(saturation, 0), 1), min(max(lightness, 0), 1))
    let turned = hue.truncatingRemainder(dividingBy: 360)
    return [0.0, 8, 4].map { offset in
      let position = (offset + (turned + 360) / 30).truncatingRemainder(dividingBy: 12)
      return (l - s * min(l, 1 - l) * max(-1, min(position - 3, 9 - position, 1))) * 255
    }
  }
}
