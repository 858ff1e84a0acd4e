#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Chooses the ticks and labels of an axis.
struct AxisPlanner {
  let model: AxisModel
  let context: LayoutContext
  let resolved: ResolvedScale?
  let isDiscrete: Bool
  /// Whether the other axis has discrete values, so that this one is read along its length.
  let isOtherDiscrete: Bool
  let isOtherAbsent: Bool

  init(
    model: AxisModel, context: LayoutContext, isOtherDiscrete: Bool = false,
    isOtherAbsent: Bool = false
  ) {
    self.model = model
    self.context = context
    resolved = context.scale(model.scale)
    isDiscrete = resolved?.discreteValues != nil
    self.isOtherDiscrete = isOtherDiscrete
    self.isOtherAbsent = isOtherAbsent
  }

  var rules: LayoutRules { _read { yield context.rules } }
  var specification: AxisSpecification { _read { yield model.specification } }
  var isX: Bool { model.channel == .x }
  var styles: AxisStyles { AxisStyles(model: model, context: context) }

  /// - Parameter size: of the plot.
  func plan(in size: Size) throws -> AxisPlan {
    guard let resolved, let scale = positionScale(resolved, size) else { return .none }
    var plan = AxisPlan(scale: scale)
    plan.offset = specification.number(.offset) ?? 0
    plan.shift = specification.number(.position) ?? 0
    if let written = specification.number(.translate) {
      // Half a pixel is usual, and is not drawn here.
      let isOutward = model.orientation == .bottom || model.orientation == .right
      plan.shift += written - 0.5
      plan.offset += (written - 0.5) * (isOutward ? 1 : -1)
    }
    plan.hasDomain = specification.flag(.domain) ?? (context.followsGrammar || houseDomain)
    let length = isX ? size.width : size.height
    switch scale {
    case .continuous(let scale): try continuous(scale, length, &plan)
    case .band(let scale): try discrete(scale, length, &plan)
    }
    let hasTicks =
      specification.flag(.ticks)
      ?? (context.followsGrammar || isX && !isDiscrete && plan.hasDomain)
    if !hasTicks { plan.ticks = [] }
    if context.followsGrammar, specification.flag(.tickRound) ?? true {
      plan.ticks = plan.ticks.map { ($0 + 0.5).rounded(.down) }
    }
    if !hasGrid {
      plan.grid = []
      plan.zero = nil
    }
    if specification.flag(.labels) == false { plan.labels = [] }
    plan.tickLength = plan.ticks.isEmpty ? 0 : specification.number(.tickSize) ?? rules.tickLength
    plan.labelGap = specification.number(.labelPadding) ?? rules.labelGap
    measure(&plan, length)
    return plan
  }

  func positionScale(_ resolved: ResolvedScale, _ size: Size) -> PositionScale? {
    let area = Rectangle(x: 0, y: 0, width: size.width, height: size.height)
    if let scale = context.resolution.positionScale(model, in: area) { return scale }
    let isUpwards = !isX && resolved.discreteValues == nil
    let (start, end) = isX ? (0, size.width) : isUpwards ? (size.height, 0) : (0, size.height)
    return PositionScale(resolved, from: start, to: end)
  }

  private var hasGrid: Bool {
    if let written = specification.flag(.grid) { return written }
    if context.followsGrammar { return model.hasGrid }
    return !isDiscrete && (!isX || isOtherDiscrete || isOtherAbsent)
  }

  private var houseDomain: Bool {
    if isX { return !isOtherDiscrete }
    return isDiscrete && !isOtherDiscrete && !isOtherAbsent
  }

  private func continuous(_ scale: ContinuousScale, _ length: Double, _ plan: inout AxisPlan)
    throws
  {
    plan.angle = labelAngle
    if context.followsGrammar {
      try grammarContinuous(scale, length, &plan)
    } else {
      try houseContinuous(scale, length, &plan)
    }
  }

  private func discrete(_ scale: BandScale, _ length: Double, _ plan: inout AxisPlan) throws {
    let wanted = specification.values?.map(\.value)
    var values: [(index: Int, value: Value)] = []
    if let wanted {
      // Written values stand in the order of the scale, as those that it has.
      values = wanted.compactMap { value in scale.index(value).map { ($0, value) } }
      if values.isEmpty {
        let texts = Set(wanted.map(\.text))
        values = scale.values.enumerated().filter { texts.contains($0.element.text) }
          .map { ($0.offset, $0.element) }
      }
      values.sort { $0.index < $1.index }
    } else {
      values = scale.values.enumerated().map { ($0.offset, $0.element) }
    }
    let texts = DiscreteLabels(
      format: model.format, valueType: model.valueType, config: context.config,
      followsGrammar: context.followsGrammar
    ).texts(values.map(\.value))
    let rows = LabelTable(zip(values.map(\.value), texts).map { ($0, $1) }, context: context)
    let lines = try rows.lines(specification.labelExpression)
    // Vega's own default for bands.
    let isBand = context.followsGrammar && resolved?.type == .band
    let bands = AxisBands(specification, usualOffset: isBand ? -0.5 : 0)
    let centers = values.map { scale.center(at: $0.index) }
    plan.look = try styles.look(rows)
    plan.ticks = bands.ticks(scale, values.map(\.index))
    plan.grid = plan.ticks
    plan.angle = labelAngle
    let labels = try styles.labels(rows, lines, at: centers.map { $0 + bands.offset })
    if context.followsGrammar {
      plan.labels = limited(labels)
      thin(&plan, length)
    } else {
      houseDiscrete(labels, step: abs(scale.step), &plan)
    }
  }

  /// What is written, else the grammar's default: names below an axis are turned upright.
  private var labelAngle: Double {
    if let written = specification.number(.labelAngle) { return written }
    guard context.followsGrammar, isX, isDiscrete,
      model.valueType == .nominal || model.valueType == .ordinal, !hasTimeUnit
    else { return 0 }
    return 270
  }

  var hasTimeUnit: Bool { model.timeUnit != nil }

  // MARK: Room

  /// Room beside the plot, and beyond the ends of the axis.
  private func measure(_ plan: inout AxisPlan, _ length: Double) {
    let ticks = max(0, plan.tickLength)
    guard !plan.labels.isEmpty else {
      plan.thickness = bounded(ticks)
      return
    }
    var (across, before, after) = (0.0, 0.0, 0.0)
    for label in plan.labels where label.lines.contains(where: { !$0.isEmpty }) {
      let size = extent(label, plan.angle)
      across = max(across, isX ? size.height : size.width)
      let (start, end) = alongside(label, plan.angle, size)
      before = max(before, -start)
      after = max(after, end - length)
    }
    plan.overhang = (before, after)
    plan.thickness = bounded(ticks + plan.labelGap + across)
  }

  private func bounded(_ thickness: Double) -> Double {
    let least = specification.number(.minExtent) ?? 0
    let most = specification.number(.maxExtent) ?? 1e4
    return max(min(thickness, max(most, 0)), least)
  }

  func width(_ text: String, _ label: AxisPlan.Label) -> Double {
    context.followsGrammar
      ? TextMetrics.width(of: text, size: label.size, isBold: label.isBold)
      : TextMetrics.roomyWidth(of: text, size: label.size, isBold: label.isBold)
  }

  /// The size of the rectangle around a turned label.
  func extent(_ label: AxisPlan.Label, _ angle: Double) -> Size {
    let widest = label.lines.map { width($0, label) }.max() ?? 0
    let height = label.size * (1 + Double(label.lines.count - 1) * rules.lineHeight)
    if angle.truncatingRemainder(dividingBy: 360) == 0 {
      return Size(width: widest, height: height)
    }
    let radians = angle * .pi / 180
    let (sine, cosine) = (abs(sin(radians)), abs(cos(radians)))
    return Size(
      width: widest * cosine + height * sine, height: widest * sine + height * cosine)
  }

  /// Where a label begins and ends along the axis.
  /// - Parameter size: of the rectangle around it.
  private func alongside(
    _ label: AxisPlan.Label, _ angle: Double, _ size: Size
  ) -> (Double, Double) {
    let extent = isX ? size.width : size.height
    let turned = angle.truncatingRemainder(dividingBy: 180) != 0
    guard isX, turned, abs(angle.truncatingRemainder(dividingBy: 180)) != 90 else {
      let share: Double =
        isX && label.align == .left ? 0 : isX && label.align == .right ? 1 : 0.5
      return (label.position - extent * share, label.position + extent * (1 - share))
    }
    let endsAtTick = sin(angle * .pi / 180) < 0
    return endsAtTick
      ? (label.position - extent, label.position + label.size / 2)
      : (label.position - label.size / 2, label.position + extent)
  }
}
