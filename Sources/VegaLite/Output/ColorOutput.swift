/// How colours are written: as custom properties, or as they are.
enum ColorOutput: Sendable {
  /// `var(--chart-ink)`: the chart follows the scheme of its page.
  case properties
  /// The same in a file of its own, which sets the properties itself.
  case schemes(light: [ThemeColor: String], dark: [ThemeColor: String])
  /// For renderers that know no custom properties.
  /// - Parameter keepsGreys: whether the theme leaves greys of the author's as they are.
  case literal([ThemeColor: String], keepsGreys: Bool = false)

  /// Whether colours of the theme are read from custom properties.
  var usesProperties: Bool {
    if case .literal = self { false } else { true }
  }

  /// Whether greys of the author's are written as they are.
  var keepsGreys: Bool {
    if case .literal(_, keepsGreys: true) = self { true } else { false }
  }

  func css(_ paint: Paint) -> String {
    switch (paint, self) {
    case (.none, _): return "none"
    case (.literal(let color), _), (.grey(let color), .literal(_, keepsGreys: true)): return color
    case (.grey(let color), _): return css(Self.betweenInkAndPaper(color))
    // Where no gradients are defined, the colour that it begins with.
    case (.gradient(let gradient), _): return gradient.stops.first.map { css($0.paint) } ?? "none"
    case (.theme(let color), .properties), (.theme(let color), .schemes):
      return "var(\(color.property))"
    case (.theme(let color), .literal(let values, _)): return values[color] ?? "#000000"
    case (.mixed(let color, let share), .properties), (.mixed(let color, let share), .schemes):
      let percent = Int((min(max(share, 0), 1) * 100).rounded())
      return "color-mix(in srgb, var(\(color.property)) \(percent)%, "
        + "var(\(ThemeColor.paper.property)))"
    case (.mixed(let color, let share), .literal(let values, _)):
      let percent = (min(max(share, 0), 1) * 100).rounded() / 100
      guard let full = values[color].flatMap(RGB.init(hex:)),
        let paper = values[.paper].flatMap(RGB.init(hex:))
      else { return values[color] ?? "#000000" }
      return full.mixed(percent, in: paper).hex
    }
  }

  /// On light paper the grey stays what it is, but for black and white: ink and paper are about 0.1
  /// and 0.98 bright there.
  static func betweenInkAndPaper(_ grey: String) -> Paint {
    let luma = RGB(hex: grey)?.luma ?? 0
    let share = ((0.98 - luma) / (0.98 - 0.1) * 100).rounded() / 100
    if share >= 1 { return .theme(.ink) }
    return share > 0 ? .mixed(.ink, share) : .theme(.paper)
  }
}
