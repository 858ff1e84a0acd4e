/// Puts a planned axis beside its plot.
struct AxisDrawer {
  let area: Rectangle
  let context: LayoutContext

  private var rules: LayoutRules { context.rules }

  /// - Parameters:
  ///   - base: where the other axis has its 0 with values on both sides; the base line is there then
  ///     and not at the edge.
  ///   - isBaseDrawn: whether this axis draws it, because the other one is not there.
  ///   - hasGrid: whether grid lines are this plot's, and not drawn already by another axis.
  func axis(
    _ model: AxisModel, _ plan: AxisPlan, base: Double?, isBaseDrawn: Bool
  ) -> AxisScene {
    var scene = AxisScene(
      channel: model.channel, label: AxisDescription.label(model, plan.scale, context), grid: [],
      zero: nil, domain: nil, ticks: [], labels: [], title: nil)
    addGrid(model, plan, to: &scene)
    addLook(plan.look, to: &scene)
    if plan.hasDomain {
      if let base, model.specification.flag(.domain) == nil {
        if isBaseDrawn { scene.domain = model.channel == .x ? horizontal(base) : vertical(base) }
      } else {
        scene.domain = moved(domain(model.orientation), model.orientation, by: plan)
      }
    }
    if plan.tickLength != 0 {
      scene.ticks = plan.ticks.map { tick($0, model.orientation, plan) }
    }
    scene.labels = plan.labels.map { label($0, plan, model) }
    return scene
  }

  /// Only the grid of an axis whose labels stand elsewhere.
  func grid(_ model: AxisModel, _ plan: AxisPlan) -> AxisScene {
    var scene = AxisScene(
      channel: model.channel, label: "", grid: [], zero: nil, domain: nil, ticks: [], labels: [],
      title: nil)
    addGrid(model, plan, to: &scene)
    addLook(AxisLook(grid: plan.look.grid, isAbove: plan.look.isAbove), to: &scene)
    return scene
  }

  private func addLook(_ look: AxisLook, to scene: inout AxisScene) {
    if let grid = look.grid.first { scene.gridStyle = grid }
    if let ticks = look.ticks.first { scene.tickStyle = ticks }
    if let domain = look.domain { scene.domainStyle = domain }
    if look.grid.count > 1, look.grid.count == scene.grid.count { scene.gridStyles = look.grid }
    if look.ticks.count > 1 { scene.tickStyles = look.ticks }
    scene.isAboveMarks = look.isAbove
  }

  private func addGrid(_ model: AxisModel, _ plan: AxisPlan, to scene: inout AxisScene) {
    let isX = model.channel == .x
    scene.grid = plan.grid.map { isX ? vertical($0) : horizontal($0) }
    scene.zero = plan.zero.map { isX ? vertical($0) : horizontal($0) }
  }

  private func horizontal(_ position: Double) -> Segment {
    Segment(
      from: Point(x: area.x, y: area.y + position), to: Point(x: area.maxX, y: area.y + position))
  }

  private func vertical(_ position: Double) -> Segment {
    Segment(
      from: Point(x: area.x + position, y: area.y), to: Point(x: area.x + position, y: area.maxY))
  }

  private func domain(_ orientation: AxisOrientation) -> Segment {
    let (left, right, top, bottom) = (area.x, area.maxX, area.y, area.maxY)
    return switch orientation {
    case .top: Segment(from: Point(x: left, y: top), to: Point(x: right, y: top))
    case .bottom: Segment(from: Point(x: left, y: bottom), to: Point(x: right, y: bottom))
    case .left: Segment(from: Point(x: left, y: top), to: Point(x: left, y: bottom))
    case .right: Segment(from: Point(x: right, y: top), to: Point(x: right, y: bottom))
    }
  }

  /// Outwards by an axis's offset.
  private func moved(
    _ segment: Segment, _ orientation: AxisOrientation, by plan: AxisPlan
  ) -> Segment {
    let outward = outward(orientation)
    let isX = orientation == .top || orientation == .bottom
    let dx = outward.0 * plan.offset + (isX ? plan.shift : 0)
    let dy = outward.1 * plan.offset + (isX ? 0 : plan.shift)
    return Segment(
      from: Point(x: segment.start.x + dx, y: segment.start.y + dy),
      to: Point(x: segment.end.x + dx, y: segment.end.y + dy))
  }

  private func outward(_ orientation: AxisOrientation) -> (Double, Double) {
    switch orientation {
    case .top: (0, -1)
    case .bottom: (0, 1)
    case .left: (-1, 0)
    case .right: (1, 0)
    }
  }

  /// A place on the axis's line, or so far outside of it.
  private func place(
    _ position: Double, _ orientation: AxisOrientation, _ distance: Double
  ) -> Point {
    switch orientation {
    case .top: Point(x: area.x + position, y: area.y - distance)
    case .bottom: Point(x: area.x + position, y: area.maxY + distance)
    case .left: Point(x: area.x - distance, y: area.y + position)
    case .right: Point(x: area.maxX + distance, y: area.y + position)
    }
  }

  private func tick(
    _ position: Double, _ orientation: AxisOrientation, _ plan: AxisPlan
  ) -> Segment {
    Segment(
      from: place(position + plan.shift, orientation, plan.offset),
      to: place(position + plan.shift, orientation, plan.offset + plan.tickLength))
  }

  private func label(_ label: AxisPlan.Label, _ plan: AxisPlan, _ model: AxisModel) -> TextRun {
    let distance = plan.offset + max(0, plan.tickLength) + plan.labelGap
    let place = place(label.position + plan.shift, model.orientation, distance)
    var run =
      context.followsGrammar || label.align != nil || label.baseline != nil
        || model.channel == .y && plan.angle != 0
      ? AxisLabelRun.run(
        label, at: place, orientation: model.orientation, angle: plan.angle,
        lineHeight: rules.lineHeight)
      : houseRun(label, plan, at: place, model.orientation)
    run.opacity = label.opacity
    run.paint = label.paint ?? .theme(.soft)
    run.className = "axis-label"
    return run
  }

  private func houseRun(
    _ label: AxisPlan.Label, _ plan: AxisPlan, at place: Point, _ orientation: AxisOrientation
  ) -> TextRun {
    var run = TextRun(lines: label.lines, position: place, size: label.size)
    run.isBold = label.isBold
    run.isItalic = label.isItalic
    run.lineHeight = rules.lineHeight
    let size = label.size
    switch orientation {
    case .left, .right:
      run.anchor = orientation == .right ? .start : .end
      let below = Double(label.lines.count - 1) * size * rules.lineHeight
      run.position.y += size * 0.35 - below / 2
    case .top, .bottom:
      let isTop = orientation == .top
      if plan.angle == 0 {
        run.anchor = .middle
        let lines = Double(label.lines.count - 1) * size * rules.lineHeight
        run.position.y += isTop ? -lines - 1 : size * 0.76
      } else {
        run.angle = plan.angle
        run.anchor = (plan.angle < 0) == isTop ? .start : .end
        // The middle of the text's height lies on the tick.
        run.pivot = Point(x: place.x, y: place.y + (isTop ? 0 : size * 0.2))
        run.position.y += size * (isTop ? 0.3 : 0.5)
      }
    }
    return run
  }
}

extension AxisScene {
  /// Takes away the grid lines that would lie on the base line of another axis.
  static func uncover(_ axes: inout [AxisScene]) {
    let domains = axes.compactMap(\.domain)
    for index in axes.indices {
      let covered = axes[index].grid.map { line in domains.contains { line.isCovered(by: $0) } }
      guard covered.contains(true) else { continue }
      let kept = axes[index].grid.indices.filter { !covered[$0] }
      let grid = axes[index].grid
      let styles = axes[index].gridStyles
      if !styles.isEmpty { axes[index].gridStyles = kept.map { styles[$0] } }
      axes[index].grid = kept.map { grid[$0] }
    }
  }
}

extension Segment {
  /// Whether a line along an axis lies upon another one.
  fileprivate func isCovered(by other: Segment) -> Bool {
    let isLevel = start.y == end.y && other.start.y == other.end.y
    let isUpright = start.x == end.x && other.start.x == other.end.x
    return isLevel && abs(start.y - other.start.y) < 0.5
      || isUpright && abs(start.x - other.start.x) < 0.5
  }
}
