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
    let isFilled = !first.style.fill.isNone
    let isStroked = !first.style.stroke.isNone
    marks.withUnsafeBufferPointer { marks in
      // In place: a copy of each mark would cost more than all comparisons.
      for index in 1..<marks.count {
        if parts.isEmpty { return }
        if marks[index].style.fill != first.style.fill { parts.remove(.fill) }
        if marks[index].style.stroke != first.style.stroke { parts.remove(.stroke) }
        if marks[index].series != first.series { parts.remove(.series) }
        // Where only some are filled or stroked, the first does not speak for the others.
        if isFilled == marks[index].style.fill.isNone
          || marks[index].style.fillOpacity != first.style.fillOpacity
        {
          parts.remove(.fillOpacity)
        }
        if isStroked == marks[index].style.stroke.isNone {
          parts.subtract(.ofStroke)
        } else if isStroked {
          parts.subtract(differences(of: marks[index].style, first.style))
        }
      }
    }
    return parts
  }

  /// Where two strokes differ.
  private static func differences(of style: borrowing Style, _ other: borrowing Style) -> StyleParts
  {
    var parts: StyleParts = []
    if style.strokeOpacity != other.strokeOpacity { parts.insert(.strokeOpacity) }
    if style.strokeWidth != other.strokeWidth { parts.insert(.strokeWidth) }
    if style.dash != other.dash { parts.insert(.dash) }
    if style.dashOffset != other.dashOffset { parts.insert(.dashOffset) }
    if style.cap != other.cap { parts.insert(.cap) }
    if style.join != other.join { parts.insert(.join) }
    if style.miterLimit != other.miterLimit { parts.insert(.miterLimit) }
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
      paints.write(style.fill, as: "fill", to: &output)
    }
    if parts.contains(.fillOpacity), style.fillOpacity < 1, !style.fill.isNone {
      output.attribute("fill-opacity", style.fillOpacity)
    }
    if style.stroke.isNone || parts.isDisjoint(with: StyleParts.ofStroke.union(.stroke)) { return }
    if parts.contains(.stroke) { paints.write(style.stroke, as: "stroke", to: &output) }
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
