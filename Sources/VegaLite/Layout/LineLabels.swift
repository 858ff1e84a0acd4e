/// The names of series at the right ends of their lines, moved apart where they would touch.
struct LineLabels {
  let plot: PlotScene
  let group: Int
  let layout: LayoutRules
  /// The name of a row.
  let name: (Int) -> String

  private struct End {
    let name: String
    let point: Point
    /// Where the middle of the name stands.
    var y: Double
  }

  private static let gap = 7.0

  func place() -> DirectLabels.Names {
    var names = DirectLabels.Names()
    var ends = self.ends
    let height = layout.directLabelSize * 1.15
    let room = plot.area.height + height
    let most = max(1, Int(room / height))
    if ends.count > most {
      names.missing = ends.dropFirst(most).map(\.name)
      ends = Array(ends.prefix(most))
    }
    ends.sort { ($0.point.y, $0.name) < ($1.point.y, $1.name) }
    moveApart(&ends, by: height)
    // The longest way to the right: a name must not stand in another line.
    let x = (ends.map(\.point.x).max() ?? plot.area.maxX) + Self.gap
    for end in ends {
      var run = TextRun(
        lines: [end.name],
        position: Point(x: x, y: end.y + layout.directLabelSize * 0.35),
        size: layout.directLabelSize)
      run.className = "extra-label"
      let isMoved = abs(end.y - end.point.y) > 4 || x - end.point.x > Self.gap + 4
      let leader =
        isMoved
        ? Segment(
          from: Point(x: end.point.x + 2, y: end.point.y), to: Point(x: x - 2, y: end.y)) : nil
      names.labels.append(DirectLabel(text: run, leader: leader))
    }
    return names
  }

  private var ends: [End] {
    let group = plot.groups[group]
    return group.marks.compactMap { mark in
      guard case .path(let path) = mark.shape, let row = mark.row,
        let last = Flattening.points(path).max(by: { $0.x < $1.x })
      else { return nil }
      let name = name(row)
      return name.isEmpty ? nil : End(name: name, point: last, y: last.y)
    }
  }

  /// Names that touch form a block around the middle of their ends, which grows until none touch.
  private func moveApart(_ ends: inout [End], by height: Double) {
    struct Block {
      var members: Range<Int>
      var middle: Double
    }
    var blocks: [Block] = []
    let (top, bottom) = (plot.area.y - height / 2, plot.area.maxY + height / 2)
    func half(_ block: Block) -> Double { Double(block.members.count) * height / 2 }
    func settled(_ block: Block) -> Block {
      let wanted =
        ends[block.members].map(\.point.y).reduce(0, +) / Double(max(1, block.members.count))
      let half = half(block)
      return Block(
        members: block.members, middle: min(max(wanted, top + half), max(top + half, bottom - half))
      )
    }
    for index in ends.indices {
      var block = settled(Block(members: index..<(index + 1), middle: 0))
      while let last = blocks.last, last.middle + half(last) > block.middle - half(block) {
        blocks.removeLast()
        block = settled(
          Block(members: last.members.lowerBound..<block.members.upperBound, middle: 0))
      }
      blocks.append(block)
    }
    for block in blocks {
      var y = block.middle - half(block) + height / 2
      for index in block.members {
        ends[index].y = y
        y += height
      }
    }
  }
}
