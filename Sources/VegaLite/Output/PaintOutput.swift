/// What colours of a chart are written as, gradients and clips included.
final class PaintOutput: Sendable {
  let colors: ColorOutput
  private let gradients: [Gradient]
  private let clips: [Rectangle]
  private let gradientNumbers: [Gradient: Int]
  private let clipNumbers: [Rectangle: Int]
  /// What ids begin with.
  private let id: String

  /// Colours alone.
  init(_ colors: ColorOutput) {
    self.colors = colors
    (gradients, clips, gradientNumbers, clipNumbers, id) = ([], [], [:], [:], "")
  }

  /// The colours and definitions of a scene, in the order of its marks.
  init(_ colors: ColorOutput, for scene: Scene, id: String) {
    var gradients: [Gradient] = []
    var clips: [Rectangle] = []
    var gradientNumbers: [Gradient: Int] = [:]
    var clipNumbers: [Rectangle: Int] = [:]
    func note(_ paint: Paint) {
      guard case .gradient(let gradient) = paint, gradientNumbers[gradient] == nil else { return }
      gradients.append(gradient)
      gradientNumbers[gradient] = gradients.count
    }
    func note(_ mark: Mark) {
      note(mark.style.fill)
      note(mark.style.stroke)
    }
    note(scene.background ?? .none)
    for plot in scene.plots {
      note(plot.fill)
      note(plot.stroke)
      for group in plot.groups {
        if let clip = group.clip, clipNumbers[clip] == nil {
          clips.append(clip)
          clipNumbers[clip] = clips.count
        }
        group.marks.withUnsafeBufferPointer { marks in
          for index in marks.indices {
            if case .gradient = marks[index].style.fill { note(marks[index]) }
            if case .gradient = marks[index].style.stroke { note(marks[index]) }
          }
        }
      }
    }
    for legend in scene.legends {
      for step in legend.ramp { note(step.paint) }
      for entry in legend.entries { note(entry.symbol) }
      if let background = legend.background { note(background) }
    }
    self.colors = colors
    self.id = id
    (self.gradients, self.gradientNumbers) = (gradients, gradientNumbers)
    (self.clips, self.clipNumbers) = (clips, clipNumbers)
  }

  func css(_ paint: Paint) -> String {
    if case .gradient(let gradient) = paint, let number = gradientNumbers[gradient] {
      return "url(#\(id).paint\(number))"
    }
    return colors.css(paint)
  }

  /// A colour as an attribute.
  func write(_ paint: Paint, as name: StaticString, to output: inout SVGBytes) {
    switch paint {
    case .theme(let color) where colors.usesProperties:
      output.note(color)
      output.attribute(name, "var(--chart-", color.rawValue, ")")
      return
    case .mixed(let color, _):
      output.note(color)
      output.note(.paper)
    case .gradient(let gradient) where gradientNumbers[gradient] == nil:
      // Where no gradients are defined, the colour that it begins with.
      write(gradient.stops.first?.paint ?? .none, as: name, to: &output)
      return
    case .grey(let color) where !colors.keepsGreys:
      write(ColorOutput.betweenInkAndPaper(color), as: name, to: &output)
      return
    case .none, .theme, .literal, .grey, .gradient: break
    }
    output.attribute(name, css(paint))
  }

  func css(clip: Rectangle) -> String { "url(#\(id).clip\(clipNumbers[clip] ?? 0))" }

  /// `<defs>`, where there are any.
  func writeDefinitions(to output: inout SVGBytes) {
    if gradients.isEmpty && clips.isEmpty { return }
    output.append("<defs>")
    for (index, gradient) in gradients.enumerated() {
      write(gradient, id: "\(id).paint\(index + 1)", to: &output)
    }
    for (index, clip) in clips.enumerated() {
      output.append("<clipPath")
      output.attribute("id", "\(id).clip\(index + 1)")
      output.append("><rect")
      output.attributes(of: clip)
      output.append("/></clipPath>")
    }
    output.append("</defs>")
  }

  private func write(_ gradient: Gradient, id: String, to output: inout SVGBytes) {
    let isLinear: Bool
    switch gradient.kind {
    case .linear(let start, let end):
      isLinear = true
      output.append("<linearGradient")
      output.attribute("id", id)
      output.attribute("x1", start.x)
      output.attribute("y1", start.y)
      output.attribute("x2", end.x)
      output.attribute("y2", end.y)
    case .radial(let start, let startRadius, let end, let endRadius):
      isLinear = false
      output.append("<radialGradient")
      output.attribute("id", id)
      output.attribute("fx", start.x)
      output.attribute("fy", start.y)
      output.attribute("fr", startRadius)
      output.attribute("cx", end.x)
      output.attribute("cy", end.y)
      output.attribute("r", endRadius)
    }
    output.append(">")
    for stop in gradient.stops {
      output.append("<stop")
      output.attribute("offset", stop.offset)
      write(stop.paint.isNone ? .literal("transparent") : stop.paint, as: "stop-color", to: &output)
      output.append("/>")
    }
    output.append(isLinear ? "</linearGradient>" : "</radialGradient>")
  }
}
