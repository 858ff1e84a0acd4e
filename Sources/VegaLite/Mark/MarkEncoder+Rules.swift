extension MarkEncoder {
  func rules() -> [Mark] {
    if definition(.x) == nil, definition(.y) == nil { return [] }
    let orientation = unit.orientation
    let (startXs, endXs) = ends(x, isAlong: orientation == .horizontal, orientation != .vertical)
    let (startYs, endYs) = ends(y, isAlong: orientation == .vertical, orientation != .horizontal)
    let styles = MarkStyles(self)
    return marks { row in
      let segment = Segment(
        from: Point(x: startXs[row], y: startYs[row]), to: Point(x: endXs[row], y: endYs[row]))
      guard segment.start.isFinite, segment.end.isFinite else { return nil }
      let (style, series) = styles.style(row)
      return Mark(shape: .segment(segment), style: style, series: series, label: "", row: row)
    }
  }

  private func ends(
    _ axis: PlotAxis, isAlong: Bool, _ isRange: Bool
  ) -> (RowValues<Double>, RowValues<Double>) {
    if isRange {
      let span = range(axis, isAlong ? .zeroOrGreatest : .middle, .zeroOrLeast)
      return (span.first, span.second)
    }
    let place = axis.drawn(
      point(axis, fallback: isAlong ? axis.zeroOrGreatest : axis.middle))
    return (place, place)
  }
}
