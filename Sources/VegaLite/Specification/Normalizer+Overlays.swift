import Diagnostics

/// Points on lines, lines on areas.
extension Normalizer {
  /// The layers of a line or area with `point` or `line`; `nil` where it has none.
  mutating func overlaid(
    _ input: UnitInput, _ selections: [SelectionSpecification]
  ) -> ViewTree? {
    let mark = input.mark
    guard [.line, .rule, .trail, .area].contains(mark) else { return nil }
    let defaults = config.marks[mark]?.parts ?? [:]
    let point = pointOverlay(input, defaults["point"])
    let line = mark == .area ? overlay(input.properties.parts["line"], defaults["line"]) : nil
    guard point != nil || line != nil else { return nil }
    var base = input
    base.frame = bare(input.frame)
    base.properties.parts = [:]
    base.encoding.definitions.removeAll { $0.channel == .shape }
    if mark == .area, base.properties[.opacity] == nil, base.properties[.fillOpacity] == nil {
      base.properties.bag.set(.opacity, .number(0.7))
    }
    let below = selecting(single(base), selections)
    var above = input
    above.frame = base.frame
    above.encoding = overlayEncoding(input.encoding, below.stack)
    var views = [ViewTree.unit(below)]
    if let line {
      var inherited = picked(input.properties, [.clip, .tension])
      inherited.interpolation = input.properties.interpolation
      above.mark = .line
      above.properties = line.over(inherited)
      above.part = "line"
      views.append(.unit(single(above)))
    }
    if let point {
      var inherited = picked(input.properties, [.clip])
      inherited.bag.set(.opacity, .number(1))
      inherited.bag.set(.filled, .flag(true))
      above.mark = .point
      above.properties = point.over(inherited)
      above.part = "point"
      views.append(.unit(single(above)))
    }
    return .layer(LayerView(frame: input.frame, views: views))
  }

  /// The points, where they are asked for or have shapes.
  private func pointOverlay(_ input: UnitInput, _ standard: MarkPart?) -> MarkProperties? {
    if let own = input.properties.parts["point"] { return own.properties }
    if let properties = standard?.properties { return properties }
    return input.encoding[.shape] == nil ? nil : MarkProperties()
  }

  private func overlay(_ own: MarkPart?, _ standard: MarkPart?) -> MarkProperties? {
    own.map(\.properties) ?? standard?.properties
  }

  /// The overlay stands where the stack of what is below it ends.
  private func overlayEncoding(
    _ encoding: EncodingSpecification, _ stack: StackPlan?
  ) -> EncodingSpecification {
    var encoding = encoding
    encoding.definitions.removeAll { $0.channel == .x2 || $0.channel == .y2 }
    if let stack,
      let index = encoding.definitions.firstIndex(where: { $0.channel == stack.channel })
    {
      encoding.definitions[index].stack = Located(
        .on(stack.mode), at: encoding.definitions[index].position)
    }
    return encoding
  }

  /// A frame for a layer within one that has all that the frame of a whole has.
  func bare(_ frame: ViewFrame) -> ViewFrame { ViewFrame(position: frame.position) }

  private func picked(_ properties: MarkProperties, _ keys: [MarkProperty]) -> MarkProperties {
    var result = MarkProperties()
    for key in keys { result.bag[conditional: key] = properties.bag[conditional: key] }
    return result
  }
}
