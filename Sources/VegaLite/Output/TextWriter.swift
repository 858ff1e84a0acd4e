/// Writes lines of text.
struct TextWriter {
  let colors: ColorOutput

  /// What several texts have in common, so that it can be said on the group around them.
  struct Shared {
    var size = false
    var weight = false
    var style = false
    var anchor = false
    var paint = false

    static let nothing = Shared()

    init() {}

    init(_ runs: [TextRun]) {
      guard let first = runs.first else { return }
      size = runs.allSatisfy { $0.size == first.size }
      weight = runs.allSatisfy { $0.isBold == first.isBold }
      style = runs.allSatisfy { $0.isItalic == first.isItalic }
      anchor = runs.allSatisfy { $0.anchor == first.anchor }
      paint = runs.allSatisfy { $0.paint == first.paint }
    }

    var saysAnything: Bool { size || paint || anchor }
  }

  /// The attributes that are not shared, or with `only` those that are.
  func attributes(
    _ run: TextRun, shared: Shared, only: Shared? = nil, to output: inout SVGBytes
  ) {
    func wants(_ key: KeyPath<Shared, Bool>) -> Bool {
      only.map { $0[keyPath: key] } ?? !shared[keyPath: key]
    }
    if wants(\.size) { output.attribute("font-size", run.size) }
    if wants(\.weight), run.isBold { output.append(" font-weight=\"600\"") }
    if wants(\.style), run.isItalic { output.append(" font-style=\"italic\"") }
    if wants(\.anchor), run.anchor != .start {
      output.attribute("text-anchor", run.anchor.rawValue)
    }
    if wants(\.paint) { output.attribute("fill", colors.css(run.paint)) }
  }

  func write(
    _ run: TextRun, shared: Shared, label: String? = nil, series: Int? = nil,
    style: SVGBytes = SVGBytes(), to output: inout SVGBytes
  ) {
    guard run.lines.contains(where: { !$0.isEmpty }) else { return }
    output.append("<text")
    if !run.className.isEmpty || series != nil {
      let names = [run.className, series.map { "series-\($0)" } ?? ""].filter { !$0.isEmpty }
      output.attribute("class", names.joined(separator: " "))
    }
    if let label {
      output.append(" role=\"graphics-symbol\"")
      output.attribute("aria-label", label)
    }
    attributes(run, shared: shared, to: &output)
    output.bytes.append(contentsOf: style.bytes)
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
      for (index, line) in run.lines.enumerated() {
        output.append("<tspan")
        output.attribute("x", run.position.x)
        if index > 0 { output.attribute("dy", run.size * run.lineHeight) }
        output.append(">")
        output.append(text: line)
        output.append("</tspan>")
      }
    }
    output.append("</text>")
  }
}
