/// Places blocks in rows and columns so that the plots of a row begin at one height and those of a
/// column at one left edge, with room between what stands around them: Vega's grid layout.
struct GridLayout {
  let arrangement: ArrangementSpecification
  /// Pixels between rows and columns where nothing is said.
  let spacing: Double
  /// What stands below the last cell of a column is in nobody's way, where all cells have one width.
  var ignoresLastMargins = false

  struct Cell {
    let row: Int
    let column: Int
    var block: Block
  }

  /// - Returns: one block with all of them, and where each cell's plots stand.
  func block(_ cells: [Cell]) -> (block: Block, places: [Point]) {
    guard !cells.isEmpty else { return (Block(size: .zero), []) }
    let x = offsets(
      cells, line: \.row, place: \.column, spacing: arrangement.spacing.column ?? spacing,
      alignment: arrangement.alignment.column ?? .all
    ) { block in
      (block.size.width, isFlush ? 0 : block.margins.left, isFlush ? 0 : block.margins.right)
    }
    let y = offsets(
      cells, line: \.column, place: \.row, spacing: arrangement.spacing.row ?? spacing,
      alignment: arrangement.alignment.row ?? .all
    ) { block in
      (block.size.height, isFlush ? 0 : block.margins.top, isFlush ? 0 : block.margins.bottom)
    }
    let places = cells.indices.map { index in
      Point(
        x: x[index]
          + centering(index, cells, \.column, arrangement.isCentered.column) { $0.size.width },
        y: y[index] + centering(index, cells, \.row, arrangement.isCentered.row) { $0.size.height })
    }
    return (merged(cells, places), places)
  }

  private var isFlush: Bool { arrangement.bounds == .flush }

  /// Where the plots of each cell begin along one direction: in Vega `none` has the effect of `each`.
  private func offsets(
    _ cells: [Cell], line: (Cell) -> Int, place: (Cell) -> Int, spacing: Double,
    alignment: ArrangementSpecification.Alignment,
    extent: (Block) -> (length: Double, before: Double, after: Double)
  ) -> [Double] {
    let count = (cells.map(place).max() ?? 0) + 1
    var last: [Int: Int] = [:]
    for cell in cells { last[line(cell)] = max(last[line(cell)] ?? 0, place(cell)) }
    var (lengths, befores) = (
      [Double](repeating: 0, count: count), [Double](repeating: 0, count: count)
    )
    for cell in cells {
      let (length, before, after) = extent(cell.block)
      let isLast = last[line(cell)] == place(cell)
      lengths[place(cell)] = max(
        lengths[place(cell)], length + (isLast && ignoresLastMargins ? 0 : after))
      befores[place(cell)] = max(befores[place(cell)], before)
    }
    var steps = (1..<max(count, 1)).map { place in
      (lengths[place - 1] + spacing + befores[place]).rounded(.up)
    }
    if alignment == .all, let most = steps.max() { steps = steps.map { _ in most } }
    var starts = [0.0]
    for step in steps { starts.append(starts[starts.count - 1] + step) }
    return cells.map { starts[place($0)] }
  }

  private func centering(
    _ index: Int, _ cells: [Cell], _ place: (Cell) -> Int, _ isCentered: Bool?,
    _ length: (Block) -> Double
  ) -> Double {
    guard isCentered == true else { return 0 }
    let own = place(cells[index])
    let most = cells.filter { place($0) == own }.map { length($0.block) }.max() ?? 0
    return max(0, (most - length(cells[index].block)) / 2)
  }

  private func merged(_ cells: [Cell], _ places: [Point]) -> Block {
    var size = Size.zero
    for (cell, place) in zip(cells, places) {
      size.width = max(size.width, place.x + cell.block.size.width)
      size.height = max(size.height, place.y + cell.block.size.height)
    }
    var block = Block(size: size)
    for (cell, place) in zip(cells, places) {
      let moved = cell.block.moved(dx: place.x, dy: place.y)
      block.plots += moved.plots
      block.texts += moved.texts
      block.legends += moved.legends
      block.include(cell.block.bounds.offset(dx: place.x, dy: place.y))
    }
    return block
  }
}
