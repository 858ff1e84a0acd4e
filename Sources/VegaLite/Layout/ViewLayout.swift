/// Lays out a view and the views within it.
///
/// The places of plots follow from what stands around them, and the widths of plots that may be of
/// any size from the room that is left: so a view is laid out a few times, until it is as wide as it
/// may be.
struct ViewLayout {
  let context: LayoutContext

  /// What a view is given.
  struct Allotment: Sendable {
    /// Pixels for the view with all that stands around it.
    var width: Double
    /// Of a plot where nothing else decides it.
    var height: Double
    /// How many views it stands in.
    var depth = 0
  }

  private var rules: LayoutRules { context.rules }

  func block(_ view: ResolvedView, _ allotment: Allotment, edges: [AxisModel] = []) throws -> Block
  {
    let isFlexible = isFlexible(view)
    var width = allotment.width
    var block = try single(view, width, allotment, edges)
    guard isFlexible else { return block }
    // Deep within others a first guess must do.
    for _ in 0..<max(0, 3 - allotment.depth) {
      let missing = allotment.width - block.outerWidth
      if abs(missing) < 0.5 || missing < 0 && isNarrowest(block) { break }
      width += missing
      block = try single(view, width, allotment, edges)
    }
    return block
  }

  private func isNarrowest(_ block: Block) -> Bool {
    block.plots.allSatisfy { $0.area.width <= rules.leastPlotWidth + 0.5 }
  }

  /// Whether any of its plots is as wide as the room allows.
  private func isFlexible(_ view: ResolvedView) -> Bool {
    if context.followsGrammar { return false }
    let sizes = PlotSizes(context: context)
    return view.plots.contains(where: sizes.isFlexible)
  }

  private func single(
    _ view: ResolvedView, _ width: Double, _ allotment: Allotment, _ edges: [AxisModel]
  ) throws -> Block {
    var block: Block
    switch view {
    case .plot(let plot):
      block = try PlotLayout(context: context, model: plot, edgeAxes: edges)
        .block(width: max(width, least(allotment)), height: allotment.height)
    case .facet(let facet):
      block = try FacetLayout(context: context, model: facet)
        .block(width: width, allotment)
    case .concat(let concat):
      block = try self.concat(concat, width: width, allotment)
    }
    try ViewDecoration(context: context, width: allotment.width).decorate(
      &block, title: view.common.title, legends: view.common.legends, isPlot: isPlot(view))
    return block
  }

  private func least(_ allotment: Allotment) -> Double {
    allotment.depth == 0 ? min(80, rules.leastPlotWidth) : rules.leastPlotWidth
  }

  private func isPlot(_ view: ResolvedView) -> Bool {
    if case .plot = view { true } else { false }
  }

  // MARK: Concatenations

  private func concat(
    _ model: ConcatModel, width: Double, _ allotment: Allotment
  ) throws -> Block {
    let columns = columns(of: model)
    let rowCount = (model.views.count + columns - 1) / max(columns, 1)
    let arrangement = model.common.arrangement
    let spacing = arrangement.spacing.column ?? rules.spacing
    var inner = allotment
    inner.depth += 1
    inner.height = height(columns: columns, rows: rowCount, width: width, allotment)
    var grid = GridLayout(arrangement: aligned(arrangement, model), spacing: rules.spacing)
    grid.honoursFlush = context.followsGrammar
    func cells(_ widths: [Double]) throws -> [GridLayout.Cell] {
      try model.views.enumerated().map { index, view in
        var own = inner
        own.width = widths[index]
        return GridLayout.Cell(
          row: index / columns, column: index % columns, block: try block(view, own))
      }
    }
    let share = (width - spacing * Double(columns - 1)) / Double(columns)
    var widths = [Double](repeating: max(share, rules.leastPlotWidth), count: model.views.count)
    var laid = try cells(widths)
    if !context.followsGrammar, allotment.depth < 2 {
      adjust(&widths, laid, model.views, total: width, spacing: spacing)
      laid = try cells(widths)
    }
    return grid.block(laid).block
  }

  func columns(of model: ConcatModel) -> Int {
    let count = max(1, model.views.count)
    switch model.direction {
    case .horizontal: return count
    case .vertical: return 1
    case .wrapped: return min(max(1, model.common.arrangement.columns ?? count), count)
    }
  }

  /// Rows and columns side by side are aligned one by one, those of a grid all alike.
  private func aligned(
    _ arrangement: ArrangementSpecification, _ model: ConcatModel
  ) -> ArrangementSpecification {
    guard model.direction != .wrapped || !context.followsGrammar else { return arrangement }
    var usual = ArrangementSpecification()
    usual.alignment = (.each, .each)
    return arrangement.over(usual)
  }

  /// Views of one width share what those of a fixed width leave; plots below one another end at one
  /// right edge.
  private func adjust(
    _ widths: inout [Double], _ cells: [GridLayout.Cell], _ views: [ResolvedView], total: Double,
    spacing: Double
  ) {
    let columns = (cells.map(\.column).max() ?? 0) + 1
    if columns == 1 {
      let left = cells.map(\.block.margins.left).max() ?? 0
      for (index, cell) in cells.enumerated() {
        widths[index] = total - left + cell.block.margins.left
      }
      return
    }
    var fixed: [Int: Double] = [:]
    for (cell, view) in zip(cells, views) where !isFlexible(view) {
      fixed[cell.column] = max(fixed[cell.column] ?? 0, cell.block.outerWidth)
    }
    let flexible = Set(zip(cells, views).filter { isFlexible($0.1) }.map(\.0.column))
    guard !flexible.isEmpty else { return }
    let taken = fixed.filter { !flexible.contains($0.key) }.values.reduce(0, +)
    let share =
      (total - taken - spacing * Double(columns - 1)) / Double(flexible.count)
    for index in widths.indices where flexible.contains(cells[index].column) {
      widths[index] = max(share, rules.leastPlotWidth)
    }
  }

  /// Plots side by side are lower, so that they keep their shape.
  private func height(
    columns: Int, rows: Int, width: Double, _ allotment: Allotment
  ) -> Double {
    if context.followsGrammar { return allotment.height }
    if columns == 1 { return rows > 1 ? min(allotment.height, 240) : allotment.height }
    let share = width / Double(columns)
    return min(allotment.height, max(160, share * 0.75))
  }
}
