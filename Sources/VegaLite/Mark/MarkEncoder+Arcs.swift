extension MarkEncoder {
  func arcs() -> [Mark] {
    let (xs, ys) = drawnPoints()
    let (radii, angles) = (rectangle(axis(.radius)), rectangle(axis(.theta)))
    let (padAngle, corner) = (
      properties.number(.padAngle) ?? 0, properties.number(.cornerRadius) ?? 0
    )
    let styles = MarkStyles(self)
    return marks { row in
      let center = Point(x: xs[row], y: ys[row])
      let arc = ArcPath(
        innerRadius: radii.second[row], outerRadius: radii.first[row],
        startAngle: angles.first[row], endAngle: angles.second[row], padAngle: padAngle,
        cornerRadius: corner)
      guard center.isFinite else { return nil }
      let path = arc.path(at: center)
      if path.isEmpty { return nil }
      let (style, series) = styles.style(row)
      return Mark(shape: .path(path), style: style, series: series, label: "", row: row)
    }
  }
}
