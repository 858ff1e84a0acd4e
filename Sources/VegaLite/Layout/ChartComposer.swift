import Diagnostics

/// Lays a chart out: measured text decides the margins, the rest is the plot's.
struct ChartComposer {
  let resolution: ChartResolution
  let file: String
  let fallbackName: String

  var chartable: Chartable { resolution.chartable }
  var layout: LayoutRules { chartable.theme.layout }
  var config: ConfigSpecification { chartable.specification.config }

  /// A scene and what the writer is to know about it.
  struct Result: Sendable {
    let scene: Scene
    let warnings: [Diagnostic]
  }

  /// Room at the four sides that text beyond the plot needs.
  struct Room {
    var left = 0.0
    var top = 0.0
    var right = 2.0
    var bottom = 0.0
  }

  func compose() -> Result {
    var room = Room()
    var result = draw(room)
    // Text at the plot's edges may need more room, which moves the plot and so the text.
    for _ in 0..<3 {
      let missing = overflow(result.scene)
      if missing.left + missing.top + missing.right + missing.bottom < 0.5 { break }
      room.left += missing.left
      room.top += missing.top
      room.right += missing.right
      room.bottom += missing.bottom
      result = draw(room)
    }
    return result
  }

  // MARK: One pass

  private func draw(_ room: Room) -> Result {
    let padding = chartable.specification.padding ?? config.padding ?? Padding()
    let height = plotHeight
    let yPlan = resolution.y.map { planner($0, other: resolution.x).plan(length: height) }
    let isYRight = resolution.y?.orientation == .right
    let yRoom = isHidden(resolution.y) ? 0 : yPlan?.thickness ?? 0
    // Whole pixels keep bars and hairlines sharp.
    let left = (padding.left + (isYRight ? 0 : yRoom) + room.left - 0.01).rounded(.up)
    var right = padding.right + (isYRight ? yRoom : 0) + room.right
    let legends = legendDrafts
    let sideLegend = sideLegendWidth(legends)
    right += sideLegend
    let width = plotWidth(left: left, right: right)
    let total = left + width + right
    let xPlan = resolution.x.map { planner($0, other: resolution.y).plan(length: width) }

    var header = Header(y: padding.top, x: padding.left)
    titles(&header, width: max(total - padding.left - padding.right, 300))
    legendRows(legends, &header, width: max(total - padding.left - padding.right, 200))
    let top = plotTop(&header, xPlan, room).rounded(.up)
    let area = Rectangle(x: left, y: top, width: width, height: height)
    var bottom = area.maxY
    var axes: [AxisScene] = []
    let drawer = AxisDrawer(area: area, layout: layout)
    if let x = resolution.x, let xPlan, !isHidden(x) {
      axes.append(
        drawer.axis(
          x, xPlan, scales: resolution.scales(area), base: yPlan?.zero,
          isBaseDrawn: isHidden(resolution.y)))
      if x.orientation == .bottom {
        bottom += xPlan.thickness + (x.title == nil ? 0 : layout.labelSize * 1.55)
      }
    }
    if let y = resolution.y, let yPlan, !isHidden(y) {
      var axis = drawer.axis(
        y, yPlan, scales: resolution.scales(area), base: xPlan?.zero,
        isBaseDrawn: isHidden(resolution.x))
      axis.title = header.yTitle
      if isYRight, var title = axis.title {
        title.anchor = .end
        title.position.x = total - padding.right
        axis.title = title
      }
      axes.append(axis)
    }
    AxisScene.uncover(&axes)
    var scenes = header.legends
    bottomAndSideLegends(legends, area, total: total, sideLegend, padding, &scenes, &bottom)
    let painter = PlotPainter(resolution: resolution, area: area, file: file)
    var painted = painter.paint(canvasWidth: total - padding.right)
    painted.plot.axes = axes
    let scene = Scene(
      size: Size(
        width: (max(total, header.right + padding.right) - 0.01).rounded(.up),
        height: (bottom + 3.99 + room.bottom + padding.bottom).rounded(.up)),
      name: name, kind: painted.kind, titles: header.titles, plots: [painted.plot],
      legends: scenes,
      background: chartable.specification.background ?? config.background)
    return Result(scene: scene, warnings: painted.warnings)
  }

  private var name: String {
    let title = (chartable.title?.lines ?? []).joined(separator: " ")
    return title.isEmpty ? fallbackName : title
  }

  private func isHidden(_ axis: AxisModel?) -> Bool { axis?.isHidden ?? true }

  private func planner(_ model: AxisModel, other: AxisModel?) -> AxisPlanner {
    AxisPlanner(
      model: model, layout: layout, isOtherDiscrete: other?.scale.type.isDiscrete ?? false,
      isOtherAbsent: other == nil)
  }

  // MARK: Size

  private var plotHeight: Double {
    switch chartable.height?.value {
    case .pixels(let pixels)?: return pixels
    case .step(let step)?: return discreteLength(resolution.y, step)
    case .container?, nil: break
    }
    guard let y = resolution.y else { return config.stepHeight ?? layout.stepHeight * 1.5 }
    if y.scale.type.isDiscrete {
      return discreteLength(y, config.stepHeight ?? layout.stepHeight)
    }
    return config.continuousHeight ?? layout.plotHeight
  }

  private func plotWidth(left: Double, right: Double) -> Double {
    let available = max(layout.totalWidth - left - right, 80)
    switch chartable.width?.value {
    case .pixels(let pixels)?: return pixels
    case .step(let step)?: return discreteLength(resolution.x, step)
    case .container?: return available
    case nil: break
    }
    guard let x = resolution.x else { return config.stepWidth ?? layout.stepHeight * 1.5 }
    guard x.scale.type.isDiscrete else { return config.continuousWidth ?? available }
    if let step = config.stepWidth { return discreteLength(x, step) }
    let steps = discreteLength(x, 1)
    let step = min(max(available / steps, layout.stepWidth.lowerBound), layout.stepWidth.upperBound)
    return step * steps
  }

  private func discreteLength(_ axis: AxisModel?, _ step: Double) -> Double {
    guard let scale = axis?.scale, let values = scale.discreteValues else { return step }
    return step
      * BandScale.length(
        count: values.count, paddingInner: scale.paddingInner, paddingOuter: scale.paddingOuter)
  }

  // MARK: Above the plot

  /// What stands above the plot, from the top downwards.
  private struct Header {
    var y: Double
    var x: Double
    var right = 0.0
    var titles: [TextRun] = []
    var legends: [LegendScene] = []
    var yTitle: TextRun?
  }

  private func titles(_ header: inout Header, width: Double) {
    func add(_ lines: [String], size: Double, isBold: Bool, _ className: String, _ paint: Paint) {
      let wrapped = lines.flatMap {
        TextWrapping.lines($0, within: width, size: size, isBold: isBold)
      }
      guard wrapped.contains(where: { !$0.isEmpty }) else { return }
      var run = TextRun(
        lines: wrapped, position: Point(x: header.x, y: header.y + size * 0.95), size: size)
      run.isBold = isBold
      run.className = className
      run.paint = paint
      run.lineHeight = layout.lineHeight
      header.titles.append(run)
      header.right = max(header.right, header.x + run.width)
      header.y += size * layout.lineHeight * Double(wrapped.count)
    }
    guard let title = chartable.title else { return }
    add(
      title.lines, size: layout.titleSize, isBold: true, "chart-title", .theme(.ink))
    if !title.subtitle.isEmpty {
      header.y += 1
      add(
        title.subtitle, size: layout.subtitleSize, isBold: false, "chart-subtitle", .theme(.soft))
    }
    if !header.titles.isEmpty { header.y += 8 }
  }

  private func plotTop(_ header: inout Header, _ xPlan: AxisPlan?, _ room: Room) -> Double {
    if let y = resolution.y, !y.isHidden, let title = y.title {
      var run = TextRun(
        lines: [title], position: Point(x: header.x, y: header.y + layout.labelSize),
        size: layout.labelSize)
      run.paint = .theme(.soft)
      run.className = "axis-title"
      header.yTitle = run
      header.y += layout.labelSize * 1.3
    }
    if let x = resolution.x, x.orientation == .top, let xPlan, !x.isHidden {
      header.y += xPlan.thickness + (x.title == nil ? 0 : layout.labelSize * 1.4)
    }
    // Half a line of the uppermost label stands above the plot.
    let hasUpperLabel = resolution.y.map { !$0.isHidden && !$0.scale.type.isDiscrete } ?? false
    return header.y + (hasUpperLabel ? 10 : 4) + room.top
  }

  // MARK: Legends

  private var legendDrafts: [LegendBuilder.Draft] {
    let scales = resolution.scales(Rectangle(x: 0, y: 0, width: 100, height: 100))
    return LegendBuilder(
      resolution: resolution, scales: scales, namedColumns: DirectLabels.namedColumns(resolution)
    ).drafts
  }

  private func legendRows(
    _ drafts: [LegendBuilder.Draft], _ header: inout Header, width: Double
  ) {
    let builder = LegendLayout(layout: layout)
    for draft in drafts where draft.orientation == .top {
      let (scene, size) = builder.rows(
        draft, at: Point(x: header.x, y: header.y), width: width)
      header.legends.append(scene)
      header.right = max(header.right, header.x + size.width)
      header.y += size.height + 5
    }
  }

  private func sideLegendWidth(_ drafts: [LegendBuilder.Draft]) -> Double {
    let builder = LegendLayout(layout: layout)
    let widths = drafts.filter { $0.orientation == .right }.map {
      builder.column($0, at: .zero).1.width
    }
    return widths.max().map { $0 + 18 } ?? 0
  }

  private func bottomAndSideLegends(
    _ drafts: [LegendBuilder.Draft], _ area: Rectangle, total: Double, _ sideWidth: Double,
    _ padding: Padding, _ scenes: inout [LegendScene], _ bottom: inout Double
  ) {
    let builder = LegendLayout(layout: layout)
    var sideY = area.y
    for draft in drafts where draft.orientation == .right {
      let origin = Point(x: total - padding.right - sideWidth + 18, y: sideY)
      let (scene, size) = builder.column(draft, at: origin)
      scenes.append(scene)
      sideY += size.height + 12
    }
    for draft in drafts where draft.orientation == .bottom {
      let (scene, size) = builder.rows(
        draft, at: Point(x: padding.left, y: bottom + 6), width: max(total - padding.left, 200))
      scenes.append(scene)
      bottom += size.height + 6
    }
    bottom = max(bottom, sideY - 12)
  }
}
