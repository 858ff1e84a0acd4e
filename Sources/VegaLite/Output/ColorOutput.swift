/// How colours are written: as custom properties, or as they are.
enum ColorOutput: Sendable {
  /// `var(--chart-ink)`: the chart follows the scheme of its page.
  case properties
  /// The same in a file of its own, which sets the properties itself.
  case schemes(light: [ThemeColor: String], dark: [ThemeColor: String])
  /// For renderers that know no custom properties.
  case literal([ThemeColor: String])

  /// Whether colours of the theme are read from custom properties.
  var usesProperties: Bool {
    if case .literal = self { false } else { true }
  }

  func css(_ paint: Paint) -> String {
    switch (paint, self) {
    case (.none, _): return "none"
    case (.literal(let color), _): return color
    // Where no gradients are defined, the colour that it begins with.
    case (.gradient(let gradient), _): return gradient.stops.first.map { css($0.paint) } ?? "none"
    case (.theme(let color), .properties), (.theme(let color), .schemes):
      return "var(\(color.property))"
    case (.theme(let color), .literal(let values)): return values[color] ?? "#000000"
    case (.mixed(let color, let share), .properties), (.mixed(let color, let share), .schemes):
      let percent = Int((min(max(share, 0), 1) * 100).rounded())
      return "color-mix(in srgb, var(\(color.property)) \(percent)%, "
        + "var(\(ThemeColor.paper.property)))"
    case (.mixed(let color, let share), .literal(let values)):
      let percent = (min(max(share, 0), 1) * 100).rounded() / 100
      guard let full = values[color].flatMap(RGB.init(hex:)),
        let paper = values[.paper].flatMap(RGB.init(hex:))
      else { return values[color] ?? "#000000" }
      return full.mixed(percent, in: paper).hex
    }
  }
}
