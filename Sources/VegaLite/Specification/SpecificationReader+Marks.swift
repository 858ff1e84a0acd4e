import Diagnostics
import SourceTree

extension SpecificationReader {
  func mark(_ properties: inout PropertyReader) -> MarkSpecification? {
    guard let node = properties.node("mark") else {
      properties.report(
        "'\(properties.path(of: "mark"))' must be a mark's name or a mapping",
        at: properties.position)
      return nil
    }
    if node.mapping == nil {
      let type: MarkType? = properties.choice(of: node, "'\(properties.path(of: "mark"))'")
      return type.map { MarkSpecification(type: $0, position: node.position) }
    }
    return properties.object("mark") { mark -> MarkSpecification? in
      guard mark.has("type") else {
        mark.report("missing property 'type' in '\(mark.path)'", at: mark.position)
        return nil
      }
      guard let type: MarkType = mark.choice("type") else {
        // One error is enough: the properties of an unsupported mark are read as known.
        for name in mark.names { mark.accept(name) }
        return nil
      }
      let values = markProperties(&mark, of: type)
      return MarkSpecification(type: type, position: node.position, properties: values)
    } ?? nil
  }

  /// - Parameter type: `nil` where defaults of all marks are read.
  func markProperties(_ mark: inout PropertyReader, of type: MarkType?) -> MarkProperties {
    // What lies beyond the axes is never drawn, and what reaches beyond them is cut off, both with
    // a warning: clipped or not.
    mark.accept("tooltip", "aria", "cursor", "description", "clip")
    var values = MarkProperties()
    values.color = mark.paint("color")
    values.fill = mark.paint("fill")
    values.stroke = mark.paint("stroke")
    values.opacity = mark.number("opacity", in: 0...1)
    values.fillOpacity = mark.number("fillOpacity", in: 0...1)
    values.strokeOpacity = mark.number("strokeOpacity", in: 0...1)
    values.strokeWidth = mark.number("strokeWidth", in: 0...100)
    values.strokeDash = mark.numbers("strokeDash", in: 0...1000)
    values.isFilled = mark.bool("filled")
    func any(_ types: MarkType...) -> Bool { type.map(types.contains) ?? true }
    if type == .text {
      values.size = mark.number("size", in: 1...200)
    } else if any(.point, .circle, .bar, .tick) {
      values.size = mark.number("size", in: 0...1e6)
    }
    if any(.point) { values.shape = mark.choice("shape") }
    if any(.bar, .rect) { values.cornerRadius = mark.number("cornerRadius", in: 0...1000) }
    if any(.bar) { values.cornerRadiusEnd = mark.number("cornerRadiusEnd", in: 0...1000) }
    if any(.bar, .line, .tick, .rule) { values.orientation = mark.choice("orient") }
    if any(.tick) { values.thickness = mark.number("thickness", in: 0...100) }
    if any(.bar, .rect) {
      values.width = bandExtent(&mark, "width")
      values.height = bandExtent(&mark, "height")
    }
    if any(.line) {
      values.interpolation = mark.choice("interpolate")
      if type != nil { values.point = linePoint(&mark) }
    }
    if any(.text) { textProperties(&mark, &values) }
    if type == .line { refuseFill(&mark, values) }
    values.x = place(&mark, "x", end: "width")
    values.y = place(&mark, "y", end: "height")
    return values
  }

  /// The area under a line, which the grammar fills then.
  private func refuseFill(_ mark: inout PropertyReader, _ values: MarkProperties) {
    for (name, isAsked) in [
      ("fill", !(values.fill?.isNone ?? true)), ("filled", values.isFilled == true),
    ] where isAsked {
      mark.report(
        "'\(mark.path(of: name))' of a line is not supported",
        at: mark.node(name)?.position ?? mark.position)
    }
  }

  private func textProperties(_ mark: inout PropertyReader, _ values: inout MarkProperties) {
    values.align = mark.choice("align")
    values.baseline = mark.choice("baseline")
    values.dx = mark.number("dx", in: -5000...5000)
    values.dy = mark.number("dy", in: -5000...5000)
    values.angle = mark.number("angle", in: -360...360)
    values.fontSize = mark.number("fontSize", in: 1...200)
    values.isItalic = mark.choice("fontStyle", FontStyle.self).map { $0 == .italic }
    if let node = mark.node("fontWeight") {
      if let weight = node.number {
        values.isBold = weight >= 600
      } else if let weight: FontWeight = mark.choice(of: node, "'\(mark.path(of: "fontWeight"))'") {
        values.isBold = weight == .bold || weight == .bolder
      }
    }
    if let node = mark.node("text") {
      values.text = mark.lines(of: node, "'\(mark.path(of: "text"))'")
    }
  }

  private enum FontStyle: String, CaseIterable { case normal, italic }
  private enum FontWeight: String, CaseIterable { case normal, bold, bolder, lighter }

  private func bandExtent(_ mark: inout PropertyReader, _ name: String) -> BandExtent? {
    guard let node = mark.node(name) else { return nil }
    if node.mapping != nil {
      let share = mark.object(node, path: mark.path(of: name)) { $0.number("band", in: 0...1) }
      return (share ?? nil).map(BandExtent.band)
    }
    return mark.number(name, in: 0...10_000).map(BandExtent.pixels)
  }

  private func place(_ mark: inout PropertyReader, _ name: String, end: String) -> MarkPlace? {
    guard let node = mark.node(name) else { return nil }
    if node.string == end { return .end }
    return mark.number(name, in: -10_000...10_000).map(MarkPlace.pixels)
  }

  private func linePoint(_ mark: inout PropertyReader) -> [LinePoint] {
    guard let node = mark.node("point") else { return [] }
    if let flag = node.bool { return [flag ? .shown(MarkProperties()) : .none] }
    // A transparent point is only there to be hovered over.
    if node.string == "transparent" { return [.none] }
    let properties = mark.object("point") { markProperties(&$0, of: .point) }
    return properties.map { [.shown($0)] } ?? []
  }
}
