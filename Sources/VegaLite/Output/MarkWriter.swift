/// Writes the marks of one layer.
struct MarkWriter {
  private(set) var output = SVGBytes()
  let colors: ColorOutput
  let layout: LayoutRules

  /// Above this many marks a screen reader is told their number, not each of them.
  static let labelLimit = 200

  init(colors: ColorOutput, layout: LayoutRules) {
    self.colors = colors
    self.layout = layout
  }

  /// Which parts of their style all marks of a group have in common.
  private struct Shared {
    var fill = false
    var fillOpacity = false
    var stroke = false
    var strokeOpacity = false
    var strokeWidth = false
    var dash = false
    var series = false
    var text = TextWriter.Shared.nothing

    init() {}

    init(_ marks: [Mark]) {
      guard let first = marks.first, marks.count > 1 else { return }
      func same<Part: Equatable>(_ part: (Mark) -> Part) -> Bool {
        let wanted = part(first)
        return marks.allSatisfy { part($0) == wanted }
      }
      fill = same(\.style.fill)
      fillOpacity = same(\.style.fillOpacity)
      stroke = same(\.style.stroke)
      strokeOpacity = same(\.style.strokeOpacity)
      strokeWidth = same(\.style.strokeWidth)
      dash = same(\.style.dash)
      series = same(\.series)
      text = TextWriter.Shared(
        marks.compactMap { mark in
          if case .text(let run) = mark.shape { run } else { nil }
        })
      // The group's fill is written with its style.
      text.paint = false
    }
  }

  mutating func group(_ group: MarkGroup) {
    guard let first = group.marks.first else { return }
    let shared = Shared(group.marks)
    let isMany = group.marks.count > Self.labelLimit
    output.append("<g")
    var names = ["marks", "mark-\(group.kind.rawValue)"]
    if shared.series, let series = first.series { names.append("series-\(series)") }
    output.attribute("class", names.joined(separator: " "))
    output.append(" role=\"graphics-object\"")
    output.attribute("aria-roledescription", group.noun)
    output.attribute("aria-label", group.label)
    style(first.style, of: first.shape, wants: { shared[keyPath: $0] })
    if case .text(let run) = first.shape {
      TextWriter(colors: colors).attributes(
        run, shared: .nothing, only: shared.text, to: &output)
    }
    output.append(">")
    if isMany { output.append("<g aria-hidden=\"true\">") }
    for mark in group.marks { self.mark(mark, of: group.kind, shared, isHidden: isMany) }
    if isMany { output.append("</g>") }
    output.append("</g>")
  }

  private mutating func mark(
    _ mark: Mark, of kind: MarkType, _ shared: Shared, isHidden: Bool
  ) {
    if case .text(let run) = mark.shape {
      var run = run
      run.paint = mark.style.fill
      var text = shared.text
      text.paint = shared.fill
      var own = MarkWriter(colors: colors, layout: layout)
      own.style(mark.style, of: mark.shape, wants: { $0 != \.fill && !shared[keyPath: $0] })
      TextWriter(colors: colors).write(
        run, shared: text, label: isHidden ? nil : mark.label,
        series: shared.series ? nil : mark.series, style: own.output, to: &output)
      return
    }
    open(mark.shape)
    if !shared.series, let series = mark.series {
      output.attribute("class", "series-\(series)")
    }
    if !isHidden {
      output.append(" role=\"graphics-symbol\"")
      output.attribute("aria-roledescription", kind.singular)
      output.attribute("aria-label", mark.label.isEmpty ? kind.singular : mark.label)
    }
    style(mark.style, of: mark.shape, wants: { !shared[keyPath: $0] })
    output.append("/>")
  }

  /// A sample of a mark beside its name in a legend.
  mutating func legendSymbol(_ mark: Mark) {
    open(mark.shape)
    let series = mark.series.map { " series-\($0)" } ?? ""
    output.attribute("class", "legend-symbol\(series)")
    style(mark.style, of: mark.shape, wants: { _ in true })
    output.append("/>")
  }

  private mutating func open(_ shape: Shape) {
    switch shape {
    case .circle(let center, let radius):
      output.append("<circle")
      output.attribute("cx", center.x)
      output.attribute("cy", center.y)
      output.attribute("r", radius)
    case .rectangle(let rectangle, let radius):
      output.append("<rect")
      output.attribute("x", rectangle.x)
      output.attribute("y", rectangle.y)
      output.attribute("width", rectangle.width)
      output.attribute("height", rectangle.height)
      if radius > 0 { output.attribute("rx", radius) }
    case .path(let path):
      output.append("<path d=\"")
      output.append(path)
      output.append("\"")
    case .segment(let segment):
      output.append("<line")
      output.attribute("x1", segment.start.x)
      output.attribute("y1", segment.start.y)
      output.attribute("x2", segment.end.x)
      output.attribute("y2", segment.end.y)
    case .text: break
    }
  }

  private mutating func style(
    _ style: Style, of shape: Shape, wants: (KeyPath<Shared, Bool>) -> Bool
  ) {
    if case .segment = shape {
    } else if wants(\.fill) {
      output.attribute("fill", colors.css(style.fill))
    }
    if wants(\.fillOpacity), style.fillOpacity < 1, !style.fill.isNone {
      output.attribute("fill-opacity", style.fillOpacity)
    }
    if style.stroke.isNone { return }
    if wants(\.stroke) { output.attribute("stroke", colors.css(style.stroke)) }
    if wants(\.strokeOpacity), style.strokeOpacity < 1 {
      output.attribute("stroke-opacity", style.strokeOpacity)
    }
    if wants(\.strokeWidth), style.strokeWidth != 1 {
      output.attribute("stroke-width", style.strokeWidth)
    }
    if wants(\.dash), !style.dash.isEmpty {
      output.attribute("stroke-dasharray", dashText(style.dash))
    }
  }

  private func dashText(_ dash: [Double]) -> String {
    var text = SVGBytes()
    for (index, length) in dash.enumerated() {
      if index > 0 { text.append(" ") }
      text.append(length)
    }
    return String(decoding: text.bytes, as: UTF8.self)
  }
}

extension MarkType {
  /// One mark, in words.
  var singular: String {
    switch self {
    case .point, .circle: "point"
    case .bar: "bar"
    case .line: "line"
    case .rule: "rule"
    case .rect: "region"
    case .text: "text"
    case .tick: "tick"
    case .arc: "slice"
    case .area: "area"
    case .image: "picture"
    case .square: "point"
    case .trail: "trail"
    }
  }
}
