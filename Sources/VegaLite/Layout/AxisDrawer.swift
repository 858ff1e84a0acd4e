#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension AxisScene {
  /// Takes away the grid lines that would lie on the base line of another axis.
  static func uncover(_ axes: inout [AxisScene]) {
    let domains = axes.compactMap(\.domain)
    for index in axes.indices {
      axes[index].grid.removeAll { line in
        domains.contains { line.isCovered(by: $0) }
      }
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

/// Puts a planned axis beside its plot.
struct AxisDrawer {
  let area: Rectangle
  let layout: LayoutRules

  /// - Parameters:
  ///   - base: where the other axis has its 0 with values on both sides; the base line is there then
  ///     and not at the edge.
  ///   - isBaseDrawn: whether this axis draws it, because the other one is not there.
  func axis(
    _ model: AxisModel, _ plan: AxisPlan, scales: PlotScales, base: Double?, isBaseDrawn: Bool
  ) -> AxisScene {
    var scene = AxisScene(
      channel: model.channel, label: AxisDescription.label(model, scales), grid: [], zero: nil,
      domain: nil, ticks: [], labels: [], title: nil)
    let isX = model.channel == .x
    scene.grid = plan.grid.map { isX ? vertical($0) : horizontal($0) }
    scene.zero = plan.zero.map { isX ? vertical($0) : horizontal($0) }
    if plan.hasDomain {
      if let base, model.specification.hasDomain == nil {
        if isBaseDrawn { scene.domain = isX ? horizontal(base) : vertical(base) }
      } else {
        scene.domain = domain(model.orientation)
      }
    }
    scene.ticks = plan.ticks.map { tick($0, model.orientation) }
    let offset = (plan.ticks.isEmpty ? 0 : layout.tickLength) + layout.labelGap
    scene.labels = plan.labels.map { label in
      isX
        ? labelX(label, plan, offset, isTop: model.orientation == .top)
        : labelY(label, plan, offset, isRight: model.orientation == .right)
    }
    if isX, let title = model.title {
      var run = TextRun(
        lines: [title], position: Point(x: area.maxX, y: 0), size: layout.labelSize)
      run.position.y =
        model.orientation == .top
        ? area.y - plan.thickness - layout.labelSize * 0.6
        : area.maxY + plan.thickness + layout.labelSize * 1.35
      run.anchor = .end
      run.paint = .theme(.soft)
      run.className = "axis-title"
      scene.title = run
    }
    return scene
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

  private func tick(_ position: Double, _ orientation: AxisOrientation) -> Segment {
    let (x, y) = (area.x + position, area.y + position)
    let length = layout.tickLength
    return switch orientation {
    case .top: Segment(from: Point(x: x, y: area.y), to: Point(x: x, y: area.y - length))
    case .bottom: Segment(from: Point(x: x, y: area.maxY), to: Point(x: x, y: area.maxY + length))
    case .left: Segment(from: Point(x: area.x, y: y), to: Point(x: area.x - length, y: y))
    case .right: Segment(from: Point(x: area.maxX, y: y), to: Point(x: area.maxX + length, y: y))
    }
  }

  private func run(_ lines: [String]) -> TextRun {
    var run = TextRun(lines: lines, position: .zero, size: layout.labelSize)
    run.paint = .theme(.soft)
    run.className = "axis-label"
    run.lineHeight = layout.lineHeight
    return run
  }

  private func labelX(
    _ label: AxisPlan.Label, _ plan: AxisPlan, _ offset: Double, isTop: Bool
  ) -> TextRun {
    var run = run(label.lines)
    let x = area.x + label.position
    let size = layout.labelSize
    if plan.angle == 0 {
      run.anchor = .middle
      let lines = Double(label.lines.count - 1) * size * layout.lineHeight
      run.position = Point(
        x: x, y: isTop ? area.y - offset - lines - 1 : area.maxY + offset + size * 0.76)
      return run
    }
    let edge = isTop ? area.y - offset : area.maxY + offset
    run.angle = plan.angle
    run.anchor = (plan.angle < 0) == isTop ? .start : .end
    // The middle of the text's height lies on the tick.
    run.pivot = Point(x: x, y: edge + (isTop ? 0 : size * 0.2))
    run.position = Point(x: x, y: edge + size * (isTop ? 0.3 : 0.5))
    return run
  }

  private func labelY(
    _ label: AxisPlan.Label, _ plan: AxisPlan, _ offset: Double, isRight: Bool
  ) -> TextRun {
    var run = run(label.lines)
    let y = area.y + label.position
    let x = isRight ? area.maxX + offset : area.x - offset
    run.anchor = isRight ? .start : .end
    run.position = Point(x: x, y: y + layout.labelSize * 0.35)
    if plan.angle != 0 {
      run.angle = plan.angle
      run.pivot = Point(x: x, y: y)
    }
    return run
  }
}
