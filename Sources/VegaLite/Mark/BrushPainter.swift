/// The rectangles of intervals that are selected at first: a tint under the marks and a frame over
/// them.
struct BrushPainter {
  let scales: PlotScales

  func groups(_ brush: Brush) -> (under: MarkGroup, over: MarkGroup)? {
    let area = scales.area
    guard let x = ends(brush.x, on: scales.x, from: area.x, to: area.maxX),
      let y = ends(brush.y, on: scales.y, from: area.y, to: area.maxY)
    else { return nil }
    let rectangle = Rectangle(
      x: min(x.0, x.1), y: min(y.0, y.1), width: (x.1 - x.0).magnitude,
      height: (y.1 - y.0).magnitude)
    if rectangle.width == 0 || rectangle.height == 0 { return nil }
    let look = brush.selection
    var tint = Style(fill: look.fill, fillOpacity: look.fillOpacity)
    tint.strokeWidth = 0
    var frame = Style(stroke: look.stroke)
    frame.strokeWidth = look.strokeWidth ?? 1
    frame.strokeOpacity = look.strokeOpacity ?? 1
    frame.dash = look.dash
    return (group(rectangle, tint), group(rectangle, frame))
  }

  private func ends(
    _ values: (Value, Value)?, on scale: PositionScale?, from start: Double, to end: Double
  ) -> (Double, Double)? {
    guard let values else { return (start, end) }
    guard let scale, let first = place(values.0, on: scale), let last = place(values.1, on: scale),
      first.isFinite, last.isFinite
    else { return nil }
    return (first, last)
  }

  /// A band's beginning.
  private func place(_ value: Value, on scale: PositionScale) -> Double? {
    switch scale {
    case .continuous: scale.position(value)
    case .band(let band): band.index(value).map(band.start(at:))
    }
  }

  private func group(_ rectangle: Rectangle, _ style: Style) -> MarkGroup {
    var group = MarkGroup(
      kind: .rect, noun: "selection", label: "1 selection",
      marks: [Mark(shape: .rectangle(rectangle, radius: 0), style: style, label: "")],
      columns: [], rows: PlottedRows([], rowCount: 0))
    group.isNote = true
    group.clip = scales.area
    return group
  }
}
