/// Lays out the cells of a facet with their headers and the axes that they share.
struct FacetLayout {
  let context: LayoutContext
  let model: FacetModel

  private var rules: LayoutRules { context.rules }

  func block(width: Double, _ allotment: ViewLayout.Allotment) throws -> Block {
    let cells = placedCells(width)
    let columns = (cells.map(\.column).max() ?? 0) + 1
    let spacing = spacing
    let share = (width - spacing * Double(columns - 1)) / Double(columns)
    var inner = allotment
    inner.depth += 1
    inner.width = max(share, rules.leastPlotWidth)
    if !context.followsGrammar {
      let bounds = rules.facetHeight
      inner.height =
        columns == 1
        ? bounds.upperBound : min(max(share * 0.8, bounds.lowerBound), bounds.upperBound)
    }
    let layout = ViewLayout(context: context)
    var laid: [GridLayout.Cell] = []
    let extents = Extents(cells)
    var known: [CellKey: Block] = [:]
    for cell in cells {
      let edges = edges(of: cell, extents)
      var block: Block
      if let key = CellKey(cell.view, edges), case .plot(let plot) = cell.view {
        // Cells with the same scales and axes are laid out once.
        block = try known[key] ?? self.cell(cell.view, inner, edges, layout)
        known[key] = block
        block.plots = block.plots.map { PlannedPlot(model: plot, area: $0.area, axes: $0.axes) }
      } else {
        block = try self.cell(cell.view, inner, edges, layout)
      }
      laid.append(GridLayout.Cell(row: cell.row, column: cell.column, block: block))
    }
    addLabels(to: &laid, cells)
    var grid = GridLayout(arrangement: model.common.arrangement, spacing: spacing)
    grid.honoursFlush = context.followsGrammar
    grid.ignoresLastMargins = Set(laid.map(\.block.size.width)).count == 1
    let (block, places) = grid.block(laid)
    var result = block
    addHeaders(&result, laid, places)
    return result
  }

  private var spacing: Double {
    model.common.arrangement.spacing.column ?? (context.followsGrammar ? 20 : rules.spacing * 0.75)
  }

  /// A plot is given its own width, since all of them are to have the same.
  private func cell(
    _ view: ResolvedView, _ allotment: ViewLayout.Allotment, _ edges: [AxisModel],
    _ layout: ViewLayout
  ) throws -> Block {
    guard case .plot(let plot) = view, plot.common.legends.isEmpty, plot.common.title == nil else {
      return try layout.block(view, allotment, edges: edges)
    }
    return try PlotLayout(context: context, model: plot, edgeAxes: edges).block(
      width: allotment.width, height: allotment.height)
  }

  // MARK: Cells

  private struct PlacedCell {
    let row: Int
    let column: Int
    /// Which label of the header is its.
    let label: Int
    let view: ResolvedView
  }

  /// The cells in rows and columns; those of a wrapped facet without a number of columns are wrapped
  /// so that they are wide enough.
  private func placedCells(_ width: Double) -> [PlacedCell] {
    guard model.isWrapped else {
      return model.cells.map {
        PlacedCell(row: $0.row, column: $0.column, label: 0, view: $0.view)
      }
    }
    var columns = max(1, model.columnCount)
    if !context.followsGrammar, model.common.arrangement.columns == nil {
      let most = Int(min(max(1, (width + spacing) / (rules.leastPlotWidth * 1.4 + spacing)), 1e3))
      if columns > most {
        // Full rows look better than a last one with a single cell.
        let rows = (model.cells.count + most - 1) / most
        columns = (model.cells.count + rows - 1) / rows
      }
    }
    let ordered = model.cells.sorted {
      ($0.row, $0.column) < ($1.row, $1.column)
    }
    return ordered.enumerated().map { index, cell in
      PlacedCell(row: index / columns, column: index % columns, label: index, view: cell.view)
    }
  }

  /// Which cells are the outermost of their rows and columns.
  private struct Extents {
    var rows: [Int: (first: Int, last: Int)] = [:]
    var columns: [Int: (first: Int, last: Int)] = [:]
    var lastRow = 0
    var lastColumn = 0

    init(_ cells: [PlacedCell]) {
      for cell in cells {
        let row = rows[cell.row] ?? (cell.column, cell.column)
        rows[cell.row] = (min(row.first, cell.column), max(row.last, cell.column))
        let column = columns[cell.column] ?? (cell.row, cell.row)
        columns[cell.column] = (min(column.first, cell.row), max(column.last, cell.row))
        lastRow = max(lastRow, cell.row)
        lastColumn = max(lastColumn, cell.column)
      }
    }
  }

  /// What decides how a cell is laid out.
  private struct CellKey: Hashable {
    private let scales: [Int]
    private let edges: [Int]

    /// `nil` for cells with titles, legends or axes of their own.
    init?(_ view: ResolvedView, _ edges: [AxisModel]) {
      guard case .plot(let plot) = view, plot.axes.isEmpty, plot.common.legends.isEmpty,
        plot.common.title == nil
      else { return nil }
      scales = [plot.x ?? -1, plot.y ?? -1] + plot.outerAxes.map(\.scale)
      self.edges = edges.map { $0.scale * 2 + ($0.title == nil ? 0 : 1) }
    }
  }

  /// The shared axes that stand beside a cell: below and above the outermost of its column, left and
  /// right of the outermost of its row.
  private func edges(of cell: PlacedCell, _ extents: Extents) -> [AxisModel] {
    let inRow = extents.rows[cell.row]
    let inColumn = extents.columns[cell.column]
    return model.axes.compactMap { axis in
      let isEdge =
        switch axis.orientation {
        case .bottom: cell.row == inColumn?.last
        case .top: cell.row == inColumn?.first
        case .left: cell.column == inRow?.first
        case .right: cell.column == inRow?.last
        }
      guard isEdge else { return nil }
      if context.followsGrammar { return axis }
      // A title is said once: above the first row, below the last column.
      let isTitled =
        axis.channel == .y
        ? cell.row == 0 : cell.column == extents.lastColumn && cell.row >= extents.lastRow - 1
      return isTitled ? axis : axis.untitled
    }
  }

  // MARK: Headers

  /// The labels of wrapped cells; ours stand at one height in a row, whatever stands above a plot.
  private func addLabels(to laid: inout [GridLayout.Cell], _ cells: [PlacedCell]) {
    guard let header = model.wrappedHeader else { return }
    var tops: [Int: Double] = [:]
    if !context.followsGrammar {
      for cell in laid { tops[cell.row] = max(tops[cell.row] ?? 0, cell.block.margins.top) }
    }
    let layout = HeaderLayout(context: context, header: header)
    for (index, cell) in cells.enumerated() {
      var block = laid[index].block
      block.margins.top = max(block.margins.top, tops[cell.row] ?? 0)
      layout.addLabel(to: &block, at: cell.label)
      laid[index] = GridLayout.Cell(row: cell.row, column: cell.column, block: block)
    }
  }

  private func addHeaders(
    _ block: inout Block, _ cells: [GridLayout.Cell], _ places: [Point]
  ) {
    if let header = model.columnHeader {
      var spans: [Int: ClosedRange<Double>] = [:]
      for (cell, place) in zip(cells, places) {
        let span = place.x...(place.x + cell.block.size.width)
        spans[cell.column] = spans[cell.column].map { $0.union(span) } ?? span
      }
      HeaderLayout(context: context, header: header).add(to: &block, spans: spans, isRow: false)
    }
    if let header = model.rowHeader {
      var spans: [Int: ClosedRange<Double>] = [:]
      for (cell, place) in zip(cells, places) {
        let span = place.y...(place.y + cell.block.size.height)
        spans[cell.row] = spans[cell.row].map { $0.union(span) } ?? span
      }
      HeaderLayout(context: context, header: header).add(to: &block, spans: spans, isRow: true)
    }
    if let header = model.wrappedHeader {
      HeaderLayout(context: context, header: header).addTitle(to: &block, isRow: false)
    }
  }
}

extension ClosedRange<Double> {
  fileprivate func union(_ other: ClosedRange<Double>) -> ClosedRange<Double> {
    Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }
}

extension AxisModel {
  /// The same axis without its title.
  var untitled: AxisModel {
    AxisModel(
      channel: channel, scale: scale, specification: specification, orientation: orientation,
      title: nil, format: format, valueType: valueType, hasGrid: hasGrid, isShare: isShare,
      isCount: isCount, timeUnit: timeUnit, bins: bins, position: position)
  }
}
