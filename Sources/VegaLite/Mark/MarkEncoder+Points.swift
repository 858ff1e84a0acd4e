extension MarkEncoder {
  /// `point`, `circle` and `square`.
  func points() -> [Mark] {
    let (xs, ys) = drawnPoints()
    let sizes = numbers(.size, fallback: own(.size) ?? .same(30))
    let angles = numbers(.angle, fallback: own(.angle) ?? .same(0))
    let shapes = shapes()
    let styles = MarkStyles(self)
    let hasRing = isHouseLook
    return marks { row in
      let center = Point(x: xs[row], y: ys[row])
      let size = sizes[row]
      guard center.isFinite, size.isFinite else { return nil }
      var (style, series) = styles.style(row)
      // A ring of paper keeps points apart that touch.
      if hasRing, style.stroke.isNone, !style.fill.isNone { style.stroke = .theme(.paper) }
      return Mark(
        shape: shapes[row].shape(at: center, area: max(0, size), angle: angles[row]), style: style,
        series: series, label: "", row: row)
    }
  }

  private func shapes() -> RowValues<SymbolShape> {
    switch unit.mark {
    case .circle: return .same(.circle)
    case .square: return .same(.square)
    default: break
    }
    let standard = properties.shape ?? .circle
    let scale = scales.shape
    return mapped(.shape, fallback: standard) {
      scale?.shape($0) ?? (scale == nil ? SymbolShape(rawValue: $0.text) : nil)
    } visual: {
      if case .shape(let shape) = $0 { shape } else { nil }
    } computed: {
      SymbolShape(rawValue: $0.text)
    } ?? .same(standard)
  }
}
