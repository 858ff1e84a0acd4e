/// Axes as Vega draws them.
extension AxisPlanner {
  func grammarContinuous(
    _ scale: ContinuousScale, _ length: Double, _ plan: inout AxisPlan
  ) throws {
    let ticks = ticks(scale, length).ticks
    let rows = LabelTable(
      ticks.map { tick in
        (scale.type.isTemporal ? .time(tick.value) : .number(tick.value), tick.label)
      }, context: context)
    let lines = try rows.lines(specification.labelExpression)
    let positions = ticks.map { scale.position($0.value) ?? 0 }
    plan.look = try styles.look(rows)
    plan.ticks = positions
    plan.grid = positions
    plan.labels = limited(try styles.labels(rows, lines, at: positions))
    flush(&plan.labels, length)
    thin(&plan, length)
  }

  func ticks(_ scale: ContinuousScale, _ length: Double) -> AxisTicks {
    var ticks = AxisTicks(
      scale: scale, format: model.format, isShare: model.isShare)
    ticks.locale = context.config.locale
    ticks.values = writtenNumbers(scale)
    ticks.count = specification.tickCount?.value ?? defaultCount(scale, length)
    ticks.minimumStep = specification.number(.tickMinStep) ?? wholeStep ?? unitStep
    return ticks
  }

  /// Whole numbers have no ticks between them.
  private var wholeStep: Double? {
    let pattern = model.format?.pattern?.value
    return pattern == "d" && model.format?.kind != .time ? 1 : nil
  }

  func writtenNumbers(_ scale: ContinuousScale) -> [Double]? {
    specification.values?.compactMap { located in
      if scale.type.isTemporal, case .text(let text) = located.value {
        return DateParsing.time(text)
      }
      if case .text = located.value { return nil }
      return located.value.number
    }
  }

  private func defaultCount(_ scale: ContinuousScale, _ length: Double) -> TickCount? {
    if specification.values != nil || scale.type == .log { return nil }
    if model.bins != nil { return .count((length / 10).rounded(.up)) }
    if hasCyclicUnit { return nil }
    return .count((length / 40).rounded(.up))
  }

  /// Labels are as long as they may be.
  func limited(_ labels: [AxisPlan.Label]) -> [AxisPlan.Label] {
    let limit = specification.number(.labelLimit) ?? 180
    if limit <= 0 { return labels }
    var limited = labels
    for (index, label) in labels.enumerated()
    where label.lines.contains(where: { width($0, label) > limit }) {
      var run = TextRun(lines: label.lines, position: .zero, size: label.size)
      run.isBold = label.isBold
      limited[index].lines = run.limited(to: limit).lines
    }
    return limited
  }

  /// The outermost labels of a horizontal axis stay within its ends.
  private func flush(_ labels: inout [AxisPlan.Label], _ length: Double) {
    let isTurned = plannedAngle != 0
    let isWanted = isX && (model.valueType == .quantitative || model.valueType == .temporal)
    guard isX, !isTurned, let near = specification.labelFlush ?? (isWanted ? 1 : nil), near > 0
    else { return }
    for index in labels.indices where labels[index].align == nil {
      if abs(labels[index].position) < near {
        labels[index].align = .left
      } else if abs(labels[index].position - length) < near {
        labels[index].align = .right
      }
    }
  }

  private var plannedAngle: Double {
    (specification.number(.labelAngle) ?? 0).truncatingRemainder(dividingBy: 360)
  }

  private var overlap: LabelOverlap {
    if let written = specification.labelOverlap { return written }
    if model.valueType == .nominal || model.valueType == .ordinal, !hasTimeUnit { return .off }
    switch resolved?.type {
    case .log?: return .greedy
    case .symlog?: return .greedy
    default: return .parity
    }
  }

  /// Leaves out what would touch, and what does not lie within the axis where that is asked for.
  func thin(_ plan: inout AxisPlan, _ length: Double) {
    let overlap = overlap
    if overlap == .off, specification.labelBound == nil {
      plan.labels.removeAll { $0.lines.allSatisfy(\.isEmpty) }
      return
    }
    let boxes = plan.labels.map { label in
      label.lines.contains { !$0.isEmpty } ? box(label, plan.angle) : nil
    }
    var kept = LabelThinning.kept(
      boxes, by: overlap, separation: specification.number(.labelSeparation) ?? 0)
    if let tolerance = specification.labelBound {
      for (index, box) in boxes.enumerated() {
        guard let box else { continue }
        let (start, end) = isX ? (box.x, box.maxX) : (box.y, box.maxY)
        if start < -tolerance || end > length + tolerance { kept[index] = false }
      }
    }
    if kept.contains(false) { plan.labels = zip(plan.labels, kept).filter(\.1).map(\.0) }
  }

  /// The rectangle that a label takes, with the axis along an edge of the plane.
  private func box(_ label: AxisPlan.Label, _ angle: Double) -> Rectangle {
    let run = AxisLabelRun.run(
      label, at: isX ? Point(x: label.position, y: 0) : Point(x: 0, y: label.position),
      orientation: model.orientation, angle: angle, lineHeight: rules.lineHeight)
    return run.tightBounds
  }
}
