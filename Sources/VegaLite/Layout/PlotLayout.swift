/// Puts the axes of one plot around it.
struct PlotLayout {
  let context: LayoutContext
  let model: PlotModel
  /// Axes of the facet around it that stand beside this plot.
  var edgeAxes: [AxisModel] = []

  private var rules: LayoutRules { context.rules }

  /// - Parameters:
  ///   - width: of the plot, where nothing else decides it.
  ///   - height: the same.
  func block(width: Double, height: Double) throws -> Block {
    let sizes = PlotSizes(context: context)
    let size = Size(
      width: sizes.length(model.width, model, isWidth: true, available: width),
      height: sizes.length(model.height, model, isWidth: false, available: height))
    let axes = try planned(size)
    var block = Block(size: size)
    var plot = PlannedPlot(
      model: model, area: Rectangle(x: 0, y: 0, width: size.width, height: size.height), axes: axes)
    if context.followsGrammar {
      grammarTitles(&plot, &block)
    } else {
      houseTitles(&plot, &block)
    }
    block.plots = [plot]
    return block
  }

  private func planned(_ size: Size) throws -> [PlannedPlot.Axis] {
    let shown = model.axes + edgeAxes
    let grids = model.outerAxes.filter { outer in
      !model.axes.contains { $0.channel == outer.channel && $0.scale == outer.scale }
    }
    func planner(_ axis: AxisModel) -> AxisPlanner {
      let other = context.scale(axis.channel == .x ? model.y : model.x)
      return AxisPlanner(
        model: axis, context: context, isOtherDiscrete: other?.discreteValues != nil,
        isOtherAbsent: other == nil)
    }
    var axes = try grids.map { axis in
      PlannedPlot.Axis(model: axis, plan: try planner(axis).plan(in: size), isGridOnly: true)
    }
    var outsides: [AxisOrientation: Double] = [:]
    var gridded: Set<Channel> = []
    for axis in shown {
      var plan = try planner(axis).plan(in: size)
      if grids.contains(where: { $0.channel == axis.channel && $0.scale == axis.scale }) {
        plan.grid = []
        plan.zero = nil
      }
      // A second axis on the same side stands outside of the first.
      if !context.followsGrammar, axis.specification.number(.offset) == nil,
        let outside = outsides[axis.orientation]
      {
        plan.offset = outside + rules.labelSpacing
        plan.grid = []
      }
      // Grids of two scales cross one another.
      if !context.followsGrammar, axis.specification.flag(.grid) == nil,
        gridded.contains(axis.channel)
      {
        plan.grid = []
        plan.zero = nil
      }
      if !plan.grid.isEmpty { gridded.insert(axis.channel) }
      outsides[axis.orientation] = max(
        outsides[axis.orientation] ?? 0, plan.offset + plan.thickness)
      axes.append(PlannedPlot.Axis(model: axis, plan: plan))
    }
    return axes
  }

  /// Room for ticks and labels.
  private func room(_ axes: [PlannedPlot.Axis]) -> Margins {
    var room = Margins()
    for axis in axes where !axis.isGridOnly {
      let outer = axis.plan.offset + axis.plan.thickness
      let (before, after) = axis.plan.overhang
      switch axis.model.orientation {
      case .left: room.left = max(room.left, outer)
      case .right: room.right = max(room.right, outer)
      case .top: room.top = max(room.top, outer)
      case .bottom: room.bottom = max(room.bottom, outer)
      }
      if axis.model.channel == .x {
        room.left = max(room.left, before)
        room.right = max(room.right, after)
      } else if context.followsGrammar {
        room.top = max(room.top, before)
        room.bottom = max(room.bottom, after)
      }
    }
    return room
  }

  // MARK: Titles as the grammar has them

  private func grammarTitles(_ plot: inout PlannedPlot, _ block: inout Block) {
    block.margins = room(plot.axes)
    for index in plot.axes.indices where !plot.axes[index].isGridOnly {
      guard var run = title(plot.axes[index].model) else { continue }
      let axis = plot.axes[index]
      let bag = axis.model.specification.bag
      let gap = bag.number(.titlePadding) ?? 4
      let outer = axis.plan.offset + axis.plan.thickness + gap
      let height = run.size * (1 + Double(run.lines.count - 1) * run.lineHeight)
      let size = block.size
      let (start, middle, end) = (0.0, 0.5, 1.0)
      let share =
        switch bag.word(.titleAnchor) {
        case "start"?: start
        case "end"?: end
        default: middle
        }
      run.anchor = share == 0 ? .start : share == 1 ? .end : .middle
      switch bag.word(.titleAlign) {
      case "left"?: run.anchor = .start
      case "center"?: run.anchor = .middle
      case "right"?: run.anchor = .end
      default: break
      }
      switch axis.model.orientation {
      case .bottom:
        run.position = Point(x: size.width * share, y: size.height + outer + run.size * 0.8)
      case .top:
        run.position = Point(
          x: size.width * share, y: -outer - height + run.size * 0.8)
      case .left:
        turn(
          &run, -90, at: Point(x: -outer - height + run.size * 0.8, y: size.height * (1 - share)))
      case .right:
        turn(
          &run, 90,
          at: Point(x: size.width + outer + height - run.size * 0.8, y: size.height * share))
      }
      let isX = axis.model.channel == .x
      run = run.moved(dx: isX ? axis.plan.shift : 0, dy: isX ? 0 : axis.plan.shift)
      if let x = bag.number(.titleX) { run = run.moved(dx: x - run.position.x, dy: 0) }
      if let y = bag.number(.titleY) { run = run.moved(dx: 0, dy: y - run.position.y) }
      if let angle = bag.number(.titleAngle) { run.angle = angle }
      plot.axes[index].title = run
      block.include(run.tightBounds)
    }
  }

  private func turn(_ run: inout TextRun, _ angle: Double, at place: Point) {
    run.position = place
    run.pivot = place
    run.angle = angle
  }

  private func title(_ axis: AxisModel) -> TextRun? {
    guard let lines = axis.title, lines.contains(where: { !$0.isEmpty }) else { return nil }
    let bag = axis.specification.bag
    var run = TextRun(
      lines: lines, position: .zero,
      size: bag.number(.titleFontSize) ?? (context.followsGrammar ? 11 : rules.labelSize))
    run.isBold = context.followsGrammar
    if let weight = bag[.titleFontWeight] { run.isBold = AxisStyles.isBold(weight) }
    run.isItalic = AxisStyles.isItalic(bag[.titleFontStyle])
    run.paint = bag.paint(.titleColor) ?? .theme(.soft)
    run.className = "axis-title"
    run.opacity = bag.number(.titleOpacity) ?? 1
    run.family = bag.word(.titleFont)
    run.lineHeight =
      bag.number(.titleLineHeight).map { $0 / max(run.size, 1) } ?? rules.lineHeight
    if context.followsGrammar, let limit = bag.number(.titleLimit), limit > 0 {
      run = run.limited(to: limit)
    }
    return run
  }

  // MARK: Titles as newsgen has them

  /// The title of `y` stands above the plot at its left, that of `x` below it at its right.
  private func houseTitles(_ plot: inout PlannedPlot, _ block: inout Block) {
    let size = block.size
    block.margins = room(plot.axes)
    // Whole pixels keep bars and hairlines sharp.
    block.margins.left = (block.margins.left - 0.01).rounded(.up)
    block.margins.right = max(block.margins.right, 2)
    let total = block.outerWidth
    for index in plot.axes.indices where !plot.axes[index].isGridOnly {
      let axis = plot.axes[index]
      guard axis.model.channel == .x, var run = title(axis.model) else { continue }
      run.lines = wrapped(run, within: max(total, 60))
      run.anchor = .end
      let outer = axis.plan.offset + axis.plan.thickness + titleGap(axis.model)
      let below = Double(run.lines.count - 1) * run.size * run.lineHeight
      if axis.model.orientation == .top {
        run.position = Point(x: size.width, y: -outer - run.size * 0.6 - below)
        block.margins.top = max(block.margins.top, outer + run.size * 1.4 + below)
      } else {
        run.position = Point(x: size.width, y: size.height + outer + run.size * 1.35)
        block.margins.bottom = max(block.margins.bottom, outer + run.size * 1.55 + below)
      }
      plot.axes[index].title = run
    }
    // Half a line of the uppermost label stands above the plot.
    let hasUpperLabel = plot.axes.contains {
      $0.model.channel == .y && !$0.isGridOnly && !$0.plan.labels.isEmpty
        && context.scale($0.model.scale)?.discreteValues == nil
    }
    block.margins.top += hasUpperLabel ? 10 : 4
    verticalTitles(&plot, &block)
    block.margins.top = block.margins.top.rounded(.up)
  }

  private func verticalTitles(_ plot: inout PlannedPlot, _ block: inout Block) {
    let total = block.outerWidth
    var rows: [(left: Double, right: Double, height: Double)] = []
    var placed: [(index: Int, row: Int, run: TextRun)] = []
    for index in plot.axes.indices where !plot.axes[index].isGridOnly {
      let axis = plot.axes[index].model
      guard axis.channel == .y, var run = title(axis) else { continue }
      run.lines = wrapped(run, within: max(total, 60))
      let isRight = axis.orientation == .right
      run.anchor = isRight ? .end : .start
      run.position.x = isRight ? block.size.width + block.margins.right : -block.margins.left
      let width = run.width + 20
      var row = rows.count
      for (number, used) in rows.enumerated()
      where used.left + used.right + width <= total && (isRight ? used.right : used.left) == 0 {
        row = number
        break
      }
      if row == rows.count { rows.append((0, 0, 0)) }
      if isRight { rows[row].right = width } else { rows[row].left = width }
      rows[row].height = max(
        rows[row].height, run.size * 1.3 * Double(run.lines.count) + titleGap(axis))
      placed.append((index, row, run))
    }
    var y = -block.margins.top - rows.map(\.height).reduce(0, +)
    block.margins.top = -y
    // The block's upper edge is moved to a whole pixel, and what stands at it with it.
    let shift = y - (-block.margins.top.rounded(.up))
    y -= shift
    for (number, row) in rows.enumerated() {
      for (index, place, run) in placed where place == number {
        var run = run
        run.position.y = y + run.size
        plot.axes[index].title = run
      }
      y += row.height
    }
  }

  /// What a written `titlePadding` adds to the room that titles have without one.
  private func titleGap(_ axis: AxisModel) -> Double {
    let usual = ConfigSpecification.newsgen.axes[.axis]?.number(.titlePadding) ?? 4
    return max(axis.specification.number(.titlePadding) ?? usual, -usual) - usual
  }

  private func wrapped(_ run: TextRun, within width: Double) -> [String] {
    run.lines.flatMap {
      TextWrapping.lines($0, within: width, size: run.size, isBold: run.isBold)
    }
  }
}
