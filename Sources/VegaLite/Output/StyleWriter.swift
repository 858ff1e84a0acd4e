/// The parts of a style that marks can have in common, so that they are said once on their group.
struct StyleParts: OptionSet, Sendable {
  let rawValue: UInt16

  static let fill = StyleParts(rawValue: 1 << 0)
  static let fillOpacity = StyleParts(rawValue: 1 << 1)
  static let stroke = StyleParts(rawValue: 1 << 2)
  static let strokeOpacity = StyleParts(rawValue: 1 << 3)
  static let strokeWidth = StyleParts(rawValue: 1 << 4)
  static let dash = StyleParts(rawValue: 1 << 5)
  static let dashOffset = StyleParts(rawValue: 1 << 6)
  static let cap = StyleParts(rawValue: 1 << 7)
  static let join = StyleParts(rawValue: 1 << 8)
  static let miterLimit = StyleParts(rawValue: 1 << 9)
  static let series = StyleParts(rawValue: 1 << 10)

  static let all = StyleParts(rawValue: (1 << 11) - 1)
  static let ofStroke: StyleParts = [
    .strokeOpacity, .strokeWidth, .dash, .dashOffset, .cap, .join, .miterLimit,
  ]

  /// What all of several marks have in common.
  static func common(to marks: [Mark]) -> StyleParts {
    guard let first = marks.first, marks.count > 1 else { return [] }
    var parts = StyleParts.all
    for mark in marks.dropFirst() {
      parts.formIntersection(common(first, mark))
      if parts.isEmpty { break }
    }
    return parts
  }

  private static func common(_ one: Mark, _ other: Mark) -> StyleParts {
    let (style, next) = (one.style, other.style)
    var parts: StyleParts = []
    if style.fill == next.fill { parts.insert(.fill) }
    // Where only some are filled, the first does not speak for the others.
    if style.fill.isNone == next.fill.isNone, style.fillOpacity == next.fillOpacity {
      parts.insert(.fillOpacity)
    }
    if one.series == other.series { parts.insert(.series) }
    if style.stroke == next.stroke { parts.insert(.stroke) }
    guard style.stroke.isNone == next.stroke.isNone else { return parts }
    if style.strokeOpacity == next.strokeOpacity { parts.insert(.strokeOpacity) }
    if style.strokeWidth == next.strokeWidth { parts.insert(.strokeWidth) }
    if style.dash == next.dash { parts.insert(.dash) }
    if style.dashOffset == next.dashOffset { parts.insert(.dashOffset) }
    if style.cap == next.cap { parts.insert(.cap) }
    if style.join == next.join { parts.insert(.join) }
    if style.miterLimit == next.miterLimit { parts.insert(.miterLimit) }
    return parts
  }
}

/// Writes styles as attributes.
struct StyleWriter {
  let paints: PaintOutput

  func write(
    _ style: Style, of shape: Shape, _ parts: StyleParts, to output: inout SVGBytes
  ) {
    if case .image = shape { return }
    if case .segment = shape {
    } else if parts.contains(.fill) {
      output.attribute("fill", paints.css(style.fill))
    }
    if parts.contains(.fillOpacity), style.fillOpacity < 1, !style.fill.isNone {
      output.attribute("fill-opacity", style.fillOpacity)
    }
    if style.stroke.isNone || parts.isDisjoint(with: StyleParts.ofStroke.union(.stroke)) { return }
    if parts.contains(.stroke) { output.attribute("stroke", paints.css(style.stroke)) }
    if parts.contains(.strokeOpacity), style.strokeOpacity < 1 {
      output.attribute("stroke-opacity", style.strokeOpacity)
    }
    if parts.contains(.strokeWidth), style.strokeWidth != 1 {
      output.attribute("stroke-width", style.strokeWidth)
    }
    if parts.contains(.dash) { output.attribute(dash: style.dash) }
    if parts.contains(.dashOffset), style.dashOffset != 0 {
      output.attribute("stroke-dashoffset", style.dashOffset)
    }
    if parts.contains(.cap), style.cap != .butt {
      output.attribute("stroke-linecap", style.cap.rawValue)
    }
    if parts.contains(.join), style.join != .miter {
      output.attribute("stroke-linejoin", style.join.rawValue)
    }
    if parts.contains(.miterLimit), style.miterLimit != 4 {
      output.attribute("stroke-miterlimit", style.miterLimit)
    }
  }

  /// What is never said of a group: it would hold for the group as one picture.
  func writeOwn(_ style: Style, of shape: Shape, to output: inout SVGBytes) {
    if case .image = shape, style.opacity < 1 { output.attribute("opacity", style.opacity) }
    if let blend = style.blend {
      output.append(" style=\"mix-blend-mode:")
      output.append(text: blend.rawValue)
      output.append("\"")
    }
  }
}
