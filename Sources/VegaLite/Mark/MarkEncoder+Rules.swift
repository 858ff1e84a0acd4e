extension MarkEncoder {
  mutating func rule(_ row: Int) -> Mark? {
    guard let segment = segment(row) else { return nil }
    guard let shown = Clipping.clip(segment, to: area) else {
      noteOutside()
      return nil
    }
    if shown != segment { noteCut() }
    let (paint, series) = paint(row)
    return Mark(
      shape: .segment(shown), style: style(paint), series: series,
      label: columns.label(row: row), row: row)
  }

  private func segment(_ row: Int) -> Segment? {
    let hasX2 = definition(.x2) != nil
    let hasY2 = definition(.y2) != nil
    guard let x = ends(.x, .x2, row, isAlong: unit.orientation == .horizontal, hasX2),
      let y = ends(.y, .y2, row, isAlong: unit.orientation == .vertical, hasY2)
    else { return nil }
    return Segment(
      from: Point(x: x.0, y: y.0), to: Point(x: x.1, y: y.1))
  }

  /// - Parameter isAlong: whether the rule runs along this axis.
  private func ends(
    _ channel: Channel, _ secondary: Channel, _ row: Int, isAlong: Bool, _ hasSecond: Bool
  ) -> (Double, Double)? {
    let (low, high) = channel == .x ? (area.x, area.maxX) : (area.maxY, area.y)
    switch place(channel, row) {
    case .missing: return nil
    case .absent: return isAlong ? (low, high) : ((low + high) / 2, (low + high) / 2)
    case .at(let position):
      if hasSecond {
        guard case .at(let end) = place(secondary, row) else { return nil }
        return (position, end)
      }
      if !isAlong { return (position, position) }
      // Along a band a rule spans it, along a measure it begins at the base.
      if let width = scales.position(channel)?.band?.extent {
        return (position - width / 2, position + width / 2)
      }
      let base = scales.position(channel)?.continuous?.basePosition ?? low
      guard let stack = data.stack, stack.channel == channel, stack.starts[row] != 0 else {
        return (base, position)
      }
      return scales.position(channel)?.continuous?.position(stack.starts[row])
        .map { ($0, position) }
    }
  }
}
