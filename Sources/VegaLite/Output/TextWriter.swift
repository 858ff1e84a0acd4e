/// What several texts can have in common, so that it is said once on the group around them.
struct TextParts: OptionSet, Sendable {
  let rawValue: UInt8

  static let size = TextParts(rawValue: 1 << 0)
  static let weight = TextParts(rawValue: 1 << 1)
  static let style = TextParts(rawValue: 1 << 2)
  static let anchor = TextParts(rawValue: 1 << 3)
  static let paint = TextParts(rawValue: 1 << 4)
  static let family = TextParts(rawValue: 1 << 5)
  static let direction = TextParts(rawValue: 1 << 6)

  static let all = TextParts(rawValue: (1 << 7) - 1)

  static func common(to runs: some Sequence<TextRun>) -> TextParts {
    var first: TextRun?
    var parts = TextParts.all
    for run in runs {
      guard let first else {
        first = run
        continue
      }
      if run.size != first.size { parts.remove(.size) }
      if run.isBold != first.isBold || run.weight != first.weight { parts.remove(.weight) }
      if run.isItalic != first.isItalic { parts.remove(.style) }
      if run.anchor != first.anchor { parts.remove(.anchor) }
      if run.paint != first.paint { parts.remove(.paint) }
      if run.family != first.family { parts.remove(.family) }
      if run.isRightToLeft != first.isRightToLeft { parts.remove(.direction) }
    }
    return first == nil ? [] : parts
  }
}

/// Writes lines of text.
struct TextWriter {
  let paints: PaintOutput

  /// Texts that may share size, colour, anchor and weight: what all have in common is said once.
  func write(_ runs: [TextRun], to output: inout SVGBytes) {
    guard let first = runs.first else { return }
    let shared = TextParts.common(to: runs)
    if runs.count > 1, !shared.isDisjoint(with: [.size, .paint, .anchor]) {
      output.append("<g")
      attributes(first, shared, to: &output)
      output.append(">")
      for run in runs { write(run, shared: shared, to: &output) }
      output.append("</g>")
    } else {
      for run in runs { write(run, to: &output) }
    }
  }

  func attributes(_ run: TextRun, _ parts: TextParts, to output: inout SVGBytes) {
    if parts.contains(.family), let family = run.family {
      output.attribute("font-family", family)
    }
    if parts.contains(.size) { output.attribute("font-size", run.size) }
    if parts.contains(.weight) {
      if let weight = run.weight {
        output.attribute("font-weight", weight.css)
      } else if run.isBold {
        output.append(" font-weight=\"600\"")
      }
    }
    if parts.contains(.style), run.isItalic { output.append(" font-style=\"italic\"") }
    if parts.contains(.anchor), run.anchor != .start {
      output.attribute("text-anchor", run.anchor.rawValue)
    }
    if parts.contains(.direction), run.isRightToLeft { output.append(" direction=\"rtl\"") }
    if parts.contains(.paint) { paints.write(run.paint, as: "fill", to: &output) }
  }

  /// - Parameter style: writes further attributes.
  func write(
    _ run: TextRun, shared: TextParts = [], label: String? = nil, series: Int? = nil,
    to output: inout SVGBytes, style: (inout SVGBytes) -> Void = { _ in }
  ) {
    guard run.lines.contains(where: { !$0.isEmpty }) else { return }
    output.append("<text")
    if !run.className.isEmpty || series != nil {
      output.append(" class=\"")
      output.append(text: run.className)
      if let series {
        output.append(run.className.isEmpty ? "series-" : " series-")
        output.append(Double(series))
      }
      output.append("\"")
    }
    if let label {
      output.append(" role=\"graphics-symbol\"")
      output.attribute("aria-label", label)
    }
    attributes(run, TextParts.all.subtracting(shared), to: &output)
    if run.opacity < 1 { output.attribute("fill-opacity", run.opacity) }
    style(&output)
    output.attribute("x", run.position.x)
    output.attribute("y", run.position.y)
    if run.angle != 0 {
      output.append(" transform=\"rotate(")
      output.append(run.angle)
      output.append(" ")
      output.append((run.pivot ?? run.position).x)
      output.append(" ")
      output.append((run.pivot ?? run.position).y)
      output.append(")\"")
    }
    output.append(">")
    if run.lines.count == 1 {
      output.append(text: run.lines[0])
    } else {
      lines(run, to: &output)
    }
    output.append("</text>")
  }

  private func lines(_ run: TextRun, to output: inout SVGBytes) {
    // A line of nothing moves no pen.
    var steps = 0
    for line in run.lines {
      if !line.isEmpty {
        output.append("<tspan")
        if steps > 0 {
          output.attribute("x", run.position.x)
          output.attribute("dy", Double(steps) * run.size * run.lineHeight)
        }
        output.append(">")
        output.append(text: line)
        output.append("</tspan>")
        steps = 0
      }
      steps += 1
    }
  }
}
