/// Axes as newsgen draws them: no label touches another, and few say enough.
extension AxisPlanner {
  private static let longestLabel = 280.0

  func houseContinuous(
    _ scale: ContinuousScale, _ length: Double, _ plan: inout AxisPlan
  ) throws {
    plan.zero = zero(scale)
    var values: [Double]
    var labels: [AxisPlan.Label]
    if let written = writtenNumbers(scale) {
      values = written.filter(scale.contains)
      labels = try self.labels(scale, values, length, &plan)
      plan.labels = fitting(labels)
    } else if let bins = scale.bins, specification.tickCount == nil {
      values = scale.validTicks(bins)
      labels = try self.labels(scale, values, length, &plan)
      plan.labels = isTurned(plan) ? labels : everyNth(labels)
    } else {
      (values, labels) = try fewEnough(scale, length, &plan)
      plan.labels = labels
    }
    plan.ticks = values.compactMap(scale.position)
    plan.grid = plan.ticks
    plan.look = try styles.look(rows(scale, values, texts(scale, values)))
  }

  /// Fewer labels until none touches another, but three where three are to be had.
  private func fewEnough(
    _ scale: ContinuousScale, _ length: Double, _ plan: inout AxisPlan
  ) throws -> ([Double], [AxisPlan.Label]) {
    var spacing = isX ? rules.tickSpacingX : rules.tickSpacingY
    // Between powers of ten a reader needs more to hold on to.
    if scale.type == .log { spacing *= 0.55 }
    let step =
      specification.number(.tickMinStep)
      ?? (scale.type.isTemporal ? unitStep : model.isCount ? 1 : nil)
    func values(_ count: Double) -> [Double] {
      HouseTicks.values(scale, count: count, minimumStep: step)
    }
    if case .interval(let interval)? = specification.tickCount?.value {
      let ticks = TimeTicks().ticks(scale.lower, scale.upper, every: interval)
      let labels = try self.labels(scale, ticks, length, &plan)
      return (ticks, isTurned(plan) ? labels : everyNth(labels))
    }
    var count = max(3, (length / spacing).rounded())
    if case .count(let written)? = specification.tickCount?.value { count = max(1, written) }
    count = min(count, Ticks.limit)
    if specification.tickCount == nil { count = atLeastThree(count, length, values) }
    while true {
      let chosen = values(count)
      let labels = try self.labels(scale, chosen, length, &plan)
      if isTurned(plan) || fits(labels) || count <= 1 { return (chosen, labels) }
      let fewer = (count - 1).rounded(.up)
      if values(fewer).count < 3 {
        let fitting = fitting(labels)
        let places = Set(fitting.map(\.position))
        return (chosen.filter { scale.position($0).map(places.contains) ?? false }, fitting)
      }
      count = fewer
    }
  }

  /// A scale is read from three labels or more, where there is room for them.
  private func atLeastThree(
    _ count: Double, _ length: Double, _ values: (Double) -> [Double]
  ) -> Double {
    guard values(count).count < 3 else { return count }
    let most = (length / (rules.labelSize * 2)).rounded(.down)
    var more = count + 1
    while more <= min(most, count + 6) {
      if values(more).count >= 3 { return more }
      more += 1
    }
    return count
  }

  private func isTurned(_ plan: AxisPlan) -> Bool { normalized(plan.angle) != 0 }

  private func texts(_ scale: ContinuousScale, _ values: [Double]) -> [String] {
    return HouseTicks.labels(
      scale, values, format: model.format, isShare: model.isShare, locale: context.config.locale)
  }

  private func rows(_ scale: ContinuousScale, _ values: [Double], _ texts: [String]) -> LabelTable {
    LabelTable(
      zip(values, texts).map { value, text in
        (scale.type.isTemporal ? .time(value) : .number(value), text)
      }, context: context)
  }

  private func labels(
    _ scale: ContinuousScale, _ values: [Double], _ length: Double, _ plan: inout AxisPlan
  ) throws -> [AxisPlan.Label] {
    plan.angle = normalized(plan.angle)
    let rows = rows(scale, values, texts(scale, values))
    let lines = try rows.lines(specification.labelExpression)
    return try styles.labels(rows, lines, at: values.map { scale.position($0) ?? 0 })
      .filter { $0.lines.contains { !$0.isEmpty } }
  }

  /// The line of the value 0, where values stand on both sides of it.
  private func zero(_ scale: ContinuousScale) -> Double? {
    guard scale.type == .linear, min(scale.lower, scale.upper) < 0,
      max(scale.lower, scale.upper) > 0
    else { return nil }
    return scale.position(0)
  }

  // MARK: What fits

  private func extent(_ label: AxisPlan.Label) -> (start: Double, end: Double) {
    let half = isX ? (label.lines.map { width($0, label) }.max() ?? 0) / 2 : label.size * 0.6
    return (label.position - half, label.position + half)
  }

  private func fits(_ labels: [AxisPlan.Label]) -> Bool {
    let sorted = labels.map(extent).sorted { $0.start < $1.start }
    return zip(sorted, sorted.dropFirst()).allSatisfy {
      $0.end + (isX ? rules.labelSpacing : 1) <= $1.start
    }
  }

  /// The labels that do not touch the one before.
  private func fitting(_ labels: [AxisPlan.Label]) -> [AxisPlan.Label] {
    var kept: [AxisPlan.Label] = []
    var end = -Double.infinity
    for label in labels.sorted(by: { $0.position < $1.position }) {
      let extent = extent(label)
      guard extent.start >= end + (isX ? rules.labelSpacing / 2 : 1) || kept.isEmpty else {
        continue
      }
      kept.append(label)
      end = extent.end
    }
    return kept
  }

  private func everyNth(_ labels: [AxisPlan.Label]) -> [AxisPlan.Label] {
    for every in 1...max(1, labels.count) {
      let some = labels.enumerated().filter { $0.offset % every == 0 }.map(\.element)
      if fits(some) { return some }
    }
    return Array(labels.prefix(1))
  }

  // MARK: Names

  func houseDiscrete(_ labels: [AxisPlan.Label], step: Double, _ plan: inout AxisPlan) {
    plan.angle = normalized(plan.angle)
    let shortened = labels.map { label in
      var label = label
      let limit = specification.number(.labelLimit) ?? Self.longestLabel
      label.lines = label.lines.map {
        limit > 0
          ? TextMetrics.ellipsized($0, within: limit, size: label.size, isBold: label.isBold) : $0
      }
      return label
    }
    if specification.labelOverlap == .off, specification.number(.labelAngle) != nil || !isX {
      plan.labels = shortened
    } else if isX {
      discreteX(labels, shortened, step: step, &plan)
    } else {
      plan.labels = fitting(shortened)
    }
  }

  /// On one line, else on up to three, else turned, else thinned.
  private func discreteX(
    _ labels: [AxisPlan.Label], _ shortened: [AxisPlan.Label], step: Double, _ plan: inout AxisPlan
  ) {
    if specification.number(.labelAngle) != nil {
      plan.labels = plan.angle == 0 ? fitting(shortened) : thinned(shortened, step)
      return
    }
    if fits(shortened) {
      plan.labels = shortened
      return
    }
    let wrapped = labels.map { label in
      var label = label
      label.lines = label.lines.flatMap {
        TextWrapping.lines(
          $0, within: max(1, step - rules.labelSpacing / 2), size: label.size,
          isBold: label.isBold)
      }
      return label
    }
    let isNumeric = labels.allSatisfy { Double($0.lines.first ?? "") != nil }
    if wrapped.allSatisfy({ $0.lines.count <= 3 }), fits(wrapped) {
      plan.labels = wrapped
    } else if isNumeric || model.valueType == .temporal {
      // Numbers in a row are understood when some are left out.
      plan.labels = everyNth(shortened)
    } else {
      plan.angle = -45
      plan.labels = thinned(shortened, step)
    }
  }

  /// Turned labels need about a line's height along the axis.
  private func thinned(_ labels: [AxisPlan.Label], _ step: Double) -> [AxisPlan.Label] {
    let least = rules.labelSize * 1.45
    let every =
      step >= least ? 1 : Int(min((least / max(step, 0.01)).rounded(.up), 1e6))
    return labels.enumerated().filter { $0.offset % every == 0 }.map(\.element)
  }

  /// Labels are turned to the left of upright at most: 270 and 45 become -90 and 45.
  private func normalized(_ angle: Double) -> Double {
    var angle = angle.truncatingRemainder(dividingBy: 360)
    if angle > 180 { angle -= 360 }
    if angle < -180 { angle += 360 }
    if angle > 90 { angle -= 180 }
    if angle < -90 { angle += 180 }
    return angle
  }
}
