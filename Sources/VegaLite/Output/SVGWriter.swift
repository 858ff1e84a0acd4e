/// Writes a scene as SVG with the roles, names and classes that style sheets, screen readers and
/// checks rely on.
struct SVGWriter {
  private(set) var output = SVGBytes()
  let colors: ColorOutput
  let layout: LayoutRules

  init(colors: ColorOutput, layout: LayoutRules) {
    self.colors = colors
    self.layout = layout
  }

  /// - Parameters:
  ///   - id: what the ids of title and description begin with.
  mutating func write(
    _ scene: Scene, id: String, description: String, fontFamily: String, background: Paint?
  ) {
    let size = scene.size
    output.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\"")
    output.append(" role=\"graphics-document\"")
    output.attribute("aria-roledescription", scene.kind)
    output.attribute("aria-labelledby", "\(id).title \(id).desc")
    output.append(" viewBox=\"0 0 ")
    output.append(size.width)
    output.append(" ")
    output.append(size.height)
    output.append("\"")
    output.attribute("width", size.width)
    output.attribute("height", size.height)
    output.attribute("font-family", fontFamily)
    output.append("><title")
    output.attribute("id", "\(id).title")
    output.append(">")
    output.append(text: scene.name)
    output.append("</title><desc")
    output.attribute("id", "\(id).desc")
    output.append(">")
    output.append(text: description)
    output.append("</desc>")
    let head = output.bytes.count
    if let paint = scene.background ?? background, !paint.isNone {
      output.append("<rect class=\"chart-background\" aria-hidden=\"true\"")
      rectangle(Rectangle(x: 0, y: 0, width: size.width, height: size.height))
      output.attribute("fill", colors.css(paint))
      output.append("/>")
    }
    for title in scene.titles { text(title) }
    for legend in scene.legends where legend.isAbovePlot { self.legend(legend) }
    for plot in scene.plots { self.plot(plot) }
    for legend in scene.legends where !legend.isAbovePlot { self.legend(legend) }
    if case .schemes(let light, let dark) = colors {
      output.bytes.insert(
        contentsOf: SchemeStyle.element(for: output.bytes[head...], light: light, dark: dark),
        at: head)
    }
    output.append("</svg>")
  }

  private mutating func plot(_ plot: PlotScene) {
    output.append("<g class=\"plot\" role=\"graphics-object\" aria-roledescription=\"plot\"")
    output.attribute("aria-label", plot.label)
    output.append("><rect class=\"plot-area\"")
    rectangle(plot.area)
    output.attribute("fill", colors.css(plot.fill))
    if !plot.stroke.isNone { output.attribute("stroke", colors.css(plot.stroke)) }
    output.append("/>")
    for axis in plot.axes { self.axis(axis) }
    for (index, group) in plot.groups.enumerated() {
      if let frontier = plot.frontier, frontier.group == index { self.frontier(frontier) }
      self.group(group)
    }
    labels(plot.labels)
    output.append("</g>")
  }

  // MARK: Axes

  private mutating func axis(_ axis: AxisScene) {
    output.append("<g class=\"axis axis-")
    output.append(text: axis.channel.rawValue)
    output.append("\" role=\"graphics-symbol\" aria-roledescription=\"axis\"")
    output.attribute("aria-label", axis.label)
    output.append(">")
    if !axis.grid.isEmpty || axis.zero != nil {
      output.append("<g class=\"axis-grid\" aria-hidden=\"true\" fill=\"none\"")
      output.append(" shape-rendering=\"crispEdges\"")
      output.attribute("stroke", colors.css(.theme(.hairline)))
      output.append(">")
      if !axis.grid.isEmpty { path(axis.grid) }
      if let zero = axis.zero {
        output.append("<path")
        output.attribute("stroke", colors.css(.theme(.ink)))
        output.append(" d=\"")
        output.append([zero])
        output.append("\"")
        endHairline()
      }
      output.append("</g>")
    }
    if let domain = axis.domain {
      output.append("<line class=\"axis-domain\" shape-rendering=\"crispEdges\"")
      segment(domain)
      output.attribute("stroke", colors.css(.theme(.ink)))
      endHairline()
    }
    if !axis.ticks.isEmpty {
      output.append("<g class=\"axis-tick\" aria-hidden=\"true\" fill=\"none\"")
      output.append(" shape-rendering=\"crispEdges\"")
      output.attribute("stroke", colors.css(.theme(.ink)))
      output.append(">")
      for tick in axis.ticks { path([tick]) }
      output.append("</g>")
    }
    texts(axis.labels)
    if let title = axis.title { text(title) }
    output.append("</g>")
  }

  private mutating func path(_ segments: [Segment]) {
    output.append("<path d=\"")
    output.append(segments)
    output.append("\"")
    endHairline()
  }

  /// In a page, which fits the picture to its column, a hairline stays one pixel wide; in a file it
  /// grows with the rest. The property is not inherited.
  private mutating func endHairline() {
    if case .properties = colors {
      output.append(" style=\"vector-effect:non-scaling-stroke\"")
    }
    output.append("/>")
  }

  // MARK: Legends

  private mutating func legend(_ legend: LegendScene) {
    output.append("<g class=\"legend\" role=\"graphics-object\" aria-roledescription=\"legend\"")
    output.attribute("aria-label", legend.label)
    output.append(">")
    if let title = legend.title { text(title) }
    for step in legend.ramp {
      output.append("<rect class=\"legend-symbol\" aria-hidden=\"true\"")
      rectangle(step.rectangle)
      output.attribute("fill", colors.css(step.paint))
      output.append("/>")
    }
    texts(legend.labels)
    for entry in legend.entries {
      output.append("<g class=\"legend-entry\">")
      var symbol = MarkWriter(colors: colors, layout: layout)
      symbol.legendSymbol(entry.symbol)
      output.bytes.append(contentsOf: symbol.output.bytes)
      text(entry.label)
      output.append("</g>")
    }
    output.append("</g>")
  }

  // MARK: Marks and what is drawn over them

  private mutating func group(_ group: MarkGroup) {
    if group.marks.isEmpty { return }
    var writer = MarkWriter(colors: colors, layout: layout)
    writer.group(group)
    output.bytes.append(contentsOf: writer.output.bytes)
  }

  private mutating func frontier(_ frontier: FrontierScene) {
    guard frontier.points.count > 1 else { return }
    output.append("<path class=\"extra-frontier\" aria-hidden=\"true\" fill=\"none\"")
    output.attribute("stroke", colors.css(.theme(.series1)))
    output.append(" stroke-width=\"1.6\" stroke-linejoin=\"round\" d=\"")
    output.append(PathData(frontier.points))
    output.append("\"/>")
  }

  private mutating func labels(_ labels: [DirectLabel]) {
    if labels.isEmpty { return }
    // Names are said by the marks; a halo keeps them readable on lines.
    output.append("<g class=\"extra-labels\" aria-hidden=\"true\"")
    output.attribute("stroke", colors.css(.theme(.paper)))
    output.append(" stroke-width=\"3\" stroke-linejoin=\"round\" style=\"paint-order:stroke\">")
    for label in labels {
      if let leader = label.leader {
        output.append("<line class=\"extra-leader\"")
        segment(leader)
        output.attribute("stroke", colors.css(.theme(.soft)))
        output.append(" stroke-width=\"0.8\"/>")
      }
    }
    texts(labels.map(\.text))
    output.append("</g>")
  }

  // MARK: Text and shapes

  /// Texts that may share size, colour, anchor and weight: what all have in common is said once.
  private mutating func texts(_ runs: [TextRun]) {
    guard let first = runs.first else { return }
    let writer = TextWriter(colors: colors)
    let shared = TextWriter.Shared(runs)
    if runs.count > 1, shared.saysAnything {
      output.append("<g")
      writer.attributes(first, shared: .nothing, only: shared, to: &output)
      output.append(">")
      for run in runs { writer.write(run, shared: shared, to: &output) }
      output.append("</g>")
    } else {
      for run in runs { writer.write(run, shared: .nothing, to: &output) }
    }
  }

  private mutating func text(_ run: TextRun) {
    TextWriter(colors: colors).write(run, shared: .nothing, to: &output)
  }

  private mutating func rectangle(_ rectangle: Rectangle) {
    output.attribute("x", rectangle.x)
    output.attribute("y", rectangle.y)
    output.attribute("width", rectangle.width)
    output.attribute("height", rectangle.height)
  }

  private mutating func segment(_ segment: Segment) {
    output.attribute("x1", segment.start.x)
    output.attribute("y1", segment.start.y)
    output.attribute("x2", segment.end.x)
    output.attribute("y2", segment.end.y)
  }
}
