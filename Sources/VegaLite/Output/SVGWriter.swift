/// Writes a scene as SVG with the roles, names and classes that style sheets, screen readers and
/// checks rely on.
struct SVGWriter {
  private(set) var output = SVGBytes()
  private let colors: ColorOutput
  private var paints: PaintOutput
  private let addresses: [String: String]
  private var pictures = PictureOutput()
  private let namesSeries: Bool

  /// - Parameters:
  ///   - pictures: what is written in place of the addresses of pictures.
  ///   - namesSeries: whether marks have a class for their series, as style sheets need it where
  ///     colours are the theme's.
  init(colors: ColorOutput, pictures: [String: String] = [:], namesSeries: Bool = true) {
    self.colors = colors
    addresses = pictures
    self.namesSeries = namesSeries
    paints = PaintOutput(colors)
  }

  /// - Parameters:
  ///   - id: what the ids of title and description begin with.
  mutating func write(
    _ scene: Scene, id: String, description: String, fontFamily: String, background: Paint?
  ) {
    let size = scene.size
    output.reserve(8192)
    paints = PaintOutput(colors, for: scene, id: id)
    pictures = PictureOutput(addresses, for: scene, id: id)
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
    paints.writeDefinitions(to: &output)
    pictures.writeDefinitions(to: &output)
    if let paint = scene.background ?? background, !paint.isNone {
      output.append("<rect class=\"chart-background\" aria-hidden=\"true\"")
      output.attributes(of: Rectangle(x: 0, y: 0, width: size.width, height: size.height))
      paints.write(paint, as: "fill", to: &output)
      output.append("/>")
    }
    for title in scene.titles { text(title) }
    for header in scene.headers { text(header) }
    for legend in scene.legends where legend.isAbovePlot { self.legend(legend) }
    for (plot, label) in zip(scene.plots, plotLabels(scene)) { self.plot(plot, label: label) }
    for legend in scene.legends where !legend.isAbovePlot { self.legend(legend) }
    if case .schemes(let light, let dark) = colors {
      output.bytes.insert(
        contentsOf: SchemeStyle.element(for: output.themeColors, light: light, dark: dark),
        at: head)
    }
    output.append("</svg>")
  }

  /// The labels of the plots, numbered where several have the same.
  private func plotLabels(_ scene: Scene) -> [String] {
    var totals: [String: Int] = [:]
    for plot in scene.plots { totals[plot.label, default: 0] += 1 }
    var numbers: [String: Int] = [:]
    return scene.plots.map { plot in
      guard let total = totals[plot.label], total > 1 else { return plot.label }
      numbers[plot.label, default: 0] += 1
      return "\(plot.label), \(numbers[plot.label] ?? 1) of \(total)"
    }
  }

  private mutating func plot(_ plot: PlotScene, label: String) {
    // A cell of small multiples without rows is no plot to read.
    output.append(plot.isEmptyCell ? "<g class=\"plot-empty\"" : "<g class=\"plot\"")
    output.append(" role=\"graphics-object\" aria-roledescription=\"plot\"")
    output.attribute("aria-label", label)
    output.append("><rect class=\"plot-area\"")
    output.attributes(of: plot.area)
    paints.write(plot.fill, as: "fill", to: &output)
    if plot.cornerRadius > 0 { output.attribute("rx", plot.cornerRadius) }
    if plot.fillOpacity < 1, !plot.fill.isNone {
      output.attribute("fill-opacity", plot.fillOpacity)
    }
    if !plot.stroke.isNone {
      paints.write(plot.stroke, as: "stroke", to: &output)
      line(plot.frame)
    }
    output.append("/>")
    for axis in plot.axes where !axis.isAboveMarks { self.axis(axis) }
    let crowded = MarkWriter.crowdedKinds(plot.groups)
    for (index, group) in plot.groups.enumerated() {
      if let frontier = plot.frontier, frontier.group == index { self.frontier(frontier) }
      self.group(group, crowded: crowded)
    }
    for axis in plot.axes where axis.isAboveMarks { self.axis(axis) }
    labels(plot.labels)
    output.append("</g>")
  }

  // MARK: Axes

  private mutating func axis(_ axis: AxisScene) {
    // The lines of an axis whose labels stand beside another plot.
    if axis.label.isEmpty {
      if !axis.grid.isEmpty || axis.zero != nil { grid(axis) }
      return
    }
    output.append("<g class=\"axis axis-")
    output.append(text: axis.channel.rawValue)
    output.append("\" role=\"graphics-symbol\" aria-roledescription=\"axis\"")
    output.attribute("aria-label", axis.label)
    output.append(">")
    if !axis.grid.isEmpty || axis.zero != nil { grid(axis) }
    if let domain = axis.domain {
      output.append("<line class=\"axis-domain\" shape-rendering=\"crispEdges\"")
      output.attributes(of: domain)
      paints.write(axis.domainStyle.paint ?? .theme(.ink), as: "stroke", to: &output)
      line(axis.domainStyle)
      endHairline()
    }
    if !axis.ticks.isEmpty {
      output.append("<g class=\"axis-tick\" aria-hidden=\"true\" fill=\"none\"")
      output.append(" shape-rendering=\"crispEdges\"")
      paints.write(axis.tickStyle.paint ?? .theme(.ink), as: "stroke", to: &output)
      line(axis.tickStyle)
      output.append(">")
      for (index, tick) in axis.ticks.enumerated() {
        path([tick], axis.tickStyles.isEmpty ? nil : axis.tickStyles[index % axis.tickStyles.count])
      }
      output.append("</g>")
    }
    texts(axis.labels)
    if let title = axis.title { text(title) }
    output.append("</g>")
  }

  private mutating func grid(_ axis: AxisScene) {
    output.append("<g class=\"axis-grid\" aria-hidden=\"true\" fill=\"none\"")
    output.append(" shape-rendering=\"crispEdges\"")
    paints.write(axis.gridStyle.paint ?? .theme(.hairline), as: "stroke", to: &output)
    line(axis.gridStyle)
    output.append(">")
    if axis.gridStyles.count == axis.grid.count {
      for (segment, style) in zip(axis.grid, axis.gridStyles) { path([segment], style) }
    } else if !axis.grid.isEmpty {
      path(axis.grid)
    }
    if let zero = axis.zero {
      output.append("<path")
      paints.write(.theme(.ink), as: "stroke", to: &output)
      output.append(" d=\"")
      output.append([zero])
      output.append("\"")
      endHairline()
    }
    output.append("</g>")
  }

  /// All of a line's style but its colour.
  private mutating func line(_ style: LineStyle) {
    if style.width != 1 { output.attribute("stroke-width", style.width) }
    if style.opacity < 1 { output.attribute("stroke-opacity", style.opacity) }
    output.attribute(dash: style.dash)
    if style.dashOffset != 0 { output.attribute("stroke-dashoffset", style.dashOffset) }
    if style.cap != .butt { output.attribute("stroke-linecap", style.cap.rawValue) }
  }

  /// - Parameter style: of these lines, where others of the group have another.
  private mutating func path(_ segments: [Segment], _ style: LineStyle? = nil) {
    output.append("<path d=\"")
    output.append(segments)
    output.append("\"")
    if let style {
      if let paint = style.paint { paints.write(paint, as: "stroke", to: &output) }
      line(style)
    }
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
    let marks = MarkWriter(paints: paints, namesSeries: namesSeries)
    if let background = legend.background { marks.write(background: background, to: &output) }
    if let title = legend.title { text(title) }
    for step in legend.ramp {
      output.append("<rect class=\"legend-symbol\" aria-hidden=\"true\"")
      output.attributes(of: step.rectangle)
      paints.write(step.paint, as: "fill", to: &output)
      output.append("/>")
    }
    texts(legend.labels)
    for entry in legend.entries {
      output.append("<g class=\"legend-entry\">")
      marks.write(legendSymbol: entry.symbol, to: &output)
      text(entry.label)
      output.append("</g>")
    }
    output.append("</g>")
  }

  // MARK: Marks and what is drawn over them

  private mutating func group(_ group: MarkGroup, crowded: Set<String>) {
    MarkWriter(paints: paints, pictures: pictures, namesSeries: namesSeries).write(
      group, crowded: crowded, to: &output)
  }

  private mutating func frontier(_ frontier: FrontierScene) {
    guard frontier.points.count > 1 else { return }
    output.append("<path class=\"extra-frontier\" aria-hidden=\"true\" fill=\"none\"")
    paints.write(.theme(.series1), as: "stroke", to: &output)
    output.append(" stroke-width=\"1.6\" stroke-linejoin=\"round\" d=\"")
    output.append(PathData(frontier.points))
    output.append("\"/>")
  }

  private mutating func labels(_ labels: [DirectLabel]) {
    if labels.isEmpty { return }
    // Names are said by the marks; a halo keeps them readable on lines.
    output.append("<g class=\"extra-labels\" aria-hidden=\"true\"")
    paints.write(.theme(.paper), as: "stroke", to: &output)
    output.append(" stroke-width=\"3\" stroke-linejoin=\"round\" style=\"paint-order:stroke\">")
    for label in labels {
      if let leader = label.leader {
        output.append("<line class=\"extra-leader\"")
        output.attributes(of: leader)
        paints.write(.theme(.soft), as: "stroke", to: &output)
        output.append(" stroke-width=\"0.8\"/>")
      }
    }
    texts(labels.map(\.text))
    output.append("</g>")
  }

  // MARK: Text and shapes

  private mutating func texts(_ runs: [TextRun]) {
    TextWriter(paints: paints).write(runs, to: &output)
  }

  private mutating func text(_ run: TextRun) {
    TextWriter(paints: paints).write(run, to: &output)
  }
}
