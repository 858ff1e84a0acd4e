#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What stands on an axis of a given length, before it is known where the plot lies.
struct AxisPlan: Sendable {
  struct Label: Sendable {
    /// Pixels from the plot's left or upper edge.
    var position: Double
    var lines: [String]
  }

  var labels: [Label] = []
  var ticks: [Double] = []
  var grid: [Double] = []
  /// Where the value 0 lies within the axis.
  var zero: Double?
  /// Degrees by which the labels are turned; 0 or -90 to 0.
  var angle = 0.0
  /// Room that labels and ticks need beside the plot.
  var thickness = 0.0
  var hasDomain = false
}

/// Chooses ticks and labels of an axis so that no label touches another.
struct AxisPlanner {
  let model: AxisModel
  let layout: LayoutRules
  /// Whether the other axis has discrete values, so that this one is read along its length.
  let isOtherDiscrete: Bool
  let isOtherAbsent: Bool

  private var isX: Bool { model.channel == .x }
  private var isDiscrete: Bool { model.scale.type.isDiscrete }

  func plan(length: Double) -> AxisPlan {
    var plan = AxisPlan()
    plan.hasDomain = model.specification.hasDomain ?? hasDomain
    let scale =
      isX || isDiscrete
      ? PositionScale(model.scale, from: 0, to: length)
      : PositionScale(model.scale, from: length, to: 0)
    switch scale {
    case .continuous(let scale): continuous(scale, length, &plan)
    case .band(let scale): discrete(scale, length, &plan)
    }
    let hasTicks = model.specification.hasTicks ?? (isX && !isDiscrete && plan.hasDomain)
    if !hasTicks { plan.ticks = [] }
    let hasGrid =
      model.specification.hasGrid ?? (!isDiscrete && (!isX || isOtherDiscrete || isOtherAbsent))
    if !hasGrid {
      plan.grid = []
      plan.zero = nil
    }
    if model.specification.hasLabels == false { plan.labels = [] }
    plan.thickness = thickness(plan)
    return plan
  }

  private var hasDomain: Bool {
    if isX { return isDiscrete ? !isOtherDiscrete : !isOtherDiscrete }
    return isDiscrete && !isOtherDiscrete && !isOtherAbsent
  }

  private func thickness(_ plan: AxisPlan) -> Double {
    let ticks = plan.ticks.isEmpty ? 0 : layout.tickLength
    guard !plan.labels.isEmpty else { return ticks }
    let size = layout.labelSize
    let widest = plan.labels.flatMap(\.lines).map(width).max() ?? 0
    let lines = Double(plan.labels.map(\.lines.count).max() ?? 1)
    let height = size + (lines - 1) * size * layout.lineHeight
    if plan.angle == 0 { return ticks + layout.labelGap + (isX ? height : widest) }
    let radians = abs(plan.angle) * .pi / 180
    let across =
      isX
      ? widest * sin(radians) + size * cos(radians) : widest * cos(radians) + size * sin(radians)
    return ticks + layout.labelGap + across
  }

  private func width(_ text: String) -> Double {
    TextMetrics.roomyWidth(of: text, size: layout.labelSize)
  }

  // MARK: Continuous

  private func continuous(_ scale: ContinuousScale, _ length: Double, _ plan: inout AxisPlan) {
    var spacing = isX ? layout.tickSpacingX : layout.tickSpacingY
    // Between powers of ten a reader needs more to hold on to.
    if scale.type == .log { spacing *= 0.55 }
    var count = model.specification.tickCount ?? max(3, (length / spacing).rounded())
    var labels: [AxisPlan.Label] = []
    if let written = model.specification.values {
      let values = written.compactMap { number($0.value, scale) }.filter(scale.contains)
      labels = self.labels(scale, values)
      let fitting = fitting(labels)
      plan.ticks = labels.map(\.position)
      plan.grid = plan.ticks
      plan.labels = fitting
      plan.angle = model.specification.labelAngle.map(normalized) ?? 0
      plan.zero = zero(scale)
      return
    }
    while true {
      let values = ScaleTicks.values(
        scale, count: count, minimumStep: model.specification.tickMinStep)
      labels = self.labels(scale, values)
      let isTurned = model.specification.labelAngle.map { normalized($0) != 0 } ?? false
      if isTurned || fits(labels) || count <= 1 { break }
      // Fewer labels until none touches another, but three where three are to be had.
      let fewer = (count - 1).rounded(.up)
      let next = self.labels(
        scale,
        ScaleTicks.values(scale, count: fewer, minimumStep: model.specification.tickMinStep))
      if next.count < 3 {
        labels = fitting(labels)
        break
      }
      count = fewer
    }
    plan.labels = labels
    plan.ticks = labels.map(\.position)
    plan.grid = plan.ticks
    plan.angle = model.specification.labelAngle.map(normalized) ?? 0
    plan.zero = zero(scale)
  }

  private func number(_ value: Value, _ scale: ContinuousScale) -> Double? {
    if scale.type.isTemporal, case .text(let text) = value { return DateParsing.time(text) }
    if case .text = value { return nil }
    return value.number
  }

  private func labels(_ scale: ContinuousScale, _ values: [Double]) -> [AxisPlan.Label] {
    let texts = ScaleTicks.labels(
      scale, values, format: model.format, isShare: model.scale.stackMode == .normalize)
    return zip(values, texts).compactMap { value, text in
      scale.position(value).map { AxisPlan.Label(position: $0, lines: [text]) }
    }
  }

  /// The line of the value 0, where values stand on both sides of it.
  private func zero(_ scale: ContinuousScale) -> Double? {
    guard scale.type == .linear, min(scale.lower, scale.upper) < 0,
      max(scale.lower, scale.upper) > 0
    else { return nil }
    return scale.position(0)
  }

  private func extent(_ label: AxisPlan.Label) -> (start: Double, end: Double) {
    let half = isX ? (label.lines.map(width).max() ?? 0) / 2 : layout.labelSize * 0.6
    return (label.position - half, label.position + half)
  }

  private func fits(_ labels: [AxisPlan.Label]) -> Bool {
    let sorted = labels.map(extent).sorted { $0.start < $1.start }
    return zip(sorted, sorted.dropFirst()).allSatisfy {
      $0.end + (isX ? layout.labelSpacing : 1) <= $1.start
    }
  }

  /// The labels that do not touch the one before.
  private func fitting(_ labels: [AxisPlan.Label]) -> [AxisPlan.Label] {
    var kept: [AxisPlan.Label] = []
    var end = -Double.infinity
    for label in labels.sorted(by: { $0.position < $1.position }) {
      let extent = extent(label)
      guard extent.start >= end + (isX ? layout.labelSpacing / 2 : 1) || kept.isEmpty else {
        continue
      }
      kept.append(label)
      end = extent.end
    }
    return kept
  }

  // MARK: Discrete

  private func discrete(_ scale: BandScale, _ length: Double, _ plan: inout AxisPlan) {
    let formatter = ValueFormatter(model.specification.format?.value, type: model.scale.valueType)
    let wanted = model.specification.values.map { Set($0.map(\.value.text)) }
    var labels: [AxisPlan.Label] = []
    for (index, value) in scale.values.enumerated() {
      if let wanted, !wanted.contains(value.text) { continue }
      labels.append(
        AxisPlan.Label(position: scale.center(at: index), lines: [formatter.text(value)]))
    }
    plan.ticks = labels.map(\.position)
    plan.grid = plan.ticks
    if isX {
      discreteX(labels, step: abs(scale.step), &plan)
    } else {
      discreteY(labels, step: abs(scale.step), &plan)
    }
  }

  private static let longestLabel = 280.0

  private func discreteY(_ labels: [AxisPlan.Label], step: Double, _ plan: inout AxisPlan) {
    plan.angle = model.specification.labelAngle.map(normalized) ?? 0
    plan.labels = fitting(
      labels.map { label in
        let text = TextMetrics.ellipsized(
          label.lines[0], within: Self.longestLabel, size: layout.labelSize)
        return AxisPlan.Label(position: label.position, lines: [text])
      })
  }

  /// On one line, else on up to three, else turned, else thinned.
  private func discreteX(_ labels: [AxisPlan.Label], step: Double, _ plan: inout AxisPlan) {
    let shortened = labels.map { label in
      AxisPlan.Label(
        position: label.position,
        lines: [
          TextMetrics.ellipsized(
            label.lines[0], within: Self.longestLabel, size: layout.labelSize)
        ])
    }
    if let angle = model.specification.labelAngle.map(normalized) {
      plan.angle = angle
      plan.labels = angle == 0 ? fitting(shortened) : thinned(shortened, step)
      return
    }
    if fits(shortened) {
      plan.labels = shortened
      return
    }
    let wrapped = labels.map { label in
      AxisPlan.Label(
        position: label.position,
        lines: TextWrapping.lines(
          label.lines[0], within: max(1, step - layout.labelSpacing / 2), size: layout.labelSize))
    }
    let isNumeric = labels.allSatisfy { Double($0.lines[0]) != nil }
    if wrapped.allSatisfy({ $0.lines.count <= 3 }), fits(wrapped) {
      plan.labels = wrapped
    } else if isNumeric {
      // Numbers in a row are understood when some are left out.
      plan.labels = everyNth(shortened)
    } else {
      plan.angle = -45
      plan.labels = thinned(shortened, step)
    }
  }

  /// Turned labels need about a line's height along the axis.
  private func thinned(_ labels: [AxisPlan.Label], _ step: Double) -> [AxisPlan.Label] {
    let least = layout.labelSize * 1.45
    let every = step >= least ? 1 : Int((least / max(step, 0.01)).rounded(.up))
    return labels.enumerated().filter { $0.offset % every == 0 }.map(\.element)
  }

  private func everyNth(_ labels: [AxisPlan.Label]) -> [AxisPlan.Label] {
    for every in 1...max(1, labels.count) {
      let some = labels.enumerated().filter { $0.offset % every == 0 }.map(\.element)
      if fits(some) { return some }
    }
    return Array(labels.prefix(1))
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
