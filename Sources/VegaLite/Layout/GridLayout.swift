/// Places blocks in rows and columns so that the plots of a row begin at one height and those of a
/// column at one left edge, with room between what stands around them: Vega's grid layout.
struct GridLayout {
  let arrangement: ArrangementSpecification
  /// Pixels between rows and columns where nothing is said.
  let spacing: Double

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

  /// Where the plots of each cell begin along one direction.
  private func offsets(
    _ cells: [Cell], line: (Cell) -> Int, place: (Cell) -> Int, spacing: Double,
    alignment: ArrangementSpecification.Alignment,
    extent: (Block) -> (length: Double, before: Double, after: Double)
  ) -> [Double] {
    let count = (cells.map(place).max() ?? 0) + 1
    var lines: [Int: [Int: Int]] = [:]
    for (index, cell) in cells.enumerated() { lines[line(cell), default: [:]][place(cell)] = index }
    // Pixels from the beginning of one cell to that of the next in its line.
    func step(_ members: [Int: Int], _ place: Int) -> Double? {
      guard let index = members[place], let next = members[place + 1] else { return nil }
      let (own, following) = (extent(cells[index].block), extent(cells[next].block))
      return (own.length + own.after + spacing + following.before).rounded(.up)
    }
    let keys = lines.keys.sorted()
    var steps = [Double](repeating: 0, count: max(0, count - 1))
    for key in keys {
      for place in steps.indices {
        if let members = lines[key], let step = step(members, place) {
          steps[place] = max(steps[place], step)
        }
      }
    }
    if alignment == .all, let most = steps.max() { steps = steps.map { _ in most } }
    var result = [Double](repeating: 0, count: cells.count)
    for key in keys {
      var position = 0.0
      for place in 0..<count {
        guard let members = lines[key] else { continue }
        if let index = members[place] { result[index] = position }
        if place < steps.count {
          position += alignment == .none ? step(members, place) ?? steps[place] : steps[place]
        }
      }
    }
    return result
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
