extension MarkEncoder {
  /// `bar`, `rect`, `image` and `tick`.
  func rectangles() -> [Mark] {
    let (xs, ys) = unit.mark == .tick ? tickSpans() : (rectangle(x), rectangle(y))
    let styles = MarkStyles(self)
    if unit.mark == .image { return images(xs, ys, styles) }
    let radii = cornerRadii
    return marks { row in
      guard let shown = Self.rectangle(xs, ys, row) else { return nil }
      let (style, series) = styles.style(row)
      let shape = radii.map { shown.shape(radii: $0) } ?? .rectangle(shown, radius: 0)
      return Mark(shape: shape, style: style, series: series, label: "", row: row)
    }
  }

  private static func rectangle(_ xs: RowSpan, _ ys: RowSpan, _ row: Int) -> Rectangle? {
    let (left, right) = (xs.first[row], xs.second[row])
    let (top, bottom) = (ys.first[row], ys.second[row])
    let rectangle = Rectangle(
      x: min(left, right), y: min(top, bottom), width: abs(right - left), height: abs(bottom - top))
    let isFinite =
      rectangle.x.isFinite && rectangle.y.isFinite && rectangle.width.isFinite
      && rectangle.height.isFinite
    return isFinite ? rectangle : nil
  }

  private var cornerRadii: CornerRadii? {
    let common = properties.number(.cornerRadius) ?? 0
    let radii = CornerRadii(
      topLeft: properties.number(.cornerRadiusTopLeft) ?? common,
      topRight: properties.number(.cornerRadiusTopRight) ?? common,
      bottomRight: properties.number(.cornerRadiusBottomRight) ?? common,
      bottomLeft: properties.number(.cornerRadiusBottomLeft) ?? common)
    return radii.common == 0 ? nil : radii
  }

  /// A tick has a thickness along its measure and fills its band across it.
  private func tickSpans() -> (RowSpan, RowSpan) {
    let half = (properties.number(.thickness) ?? 1) / 2
    func thin(_ axis: PlotAxis) -> RowSpan {
      let place = point(axis, fallback: axis.middle)
      let start = axis.drawn(place.map { $0 - half })
      return RowSpan(first: start, second: start.map { $0 + 2 * half })
    }
    if unit.orientation == .horizontal { return (rectangle(x), thin(y)) }
    return (thin(x), rectangle(y))
  }

  // MARK: Images

  private func images(_ xs: RowSpan, _ ys: RowSpan, _ styles: MarkStyles) -> [Mark] {
    let urls = strings(.url, own: properties.word(.url)) ?? .same("")
    let keepsAspect = properties.flag(.aspect) ?? true
    return marks { row in
      guard let shown = Self.rectangle(xs, ys, row) else { return nil }
      return Mark(
        shape: .image(url: urls[row], shown, keepsAspect: keepsAspect),
        style: styles.style(row).style, series: nil, label: "", row: row)
    }
  }
}
