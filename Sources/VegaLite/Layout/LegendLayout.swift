/// Places the parts of one legend in rows or in a column.
struct LegendLayout {
  let layout: LayoutRules

  private static let rowHeight = 21.0
  private static let entryGap = 18.0
  private static let rampSize = Size(width: 120, height: 10)

  /// - Parameters:
  ///   - origin: the upper left corner.
  ///   - width: where rows end.
  /// - Returns: the legend and the size that it takes.
  func rows(_ draft: LegendBuilder.Draft, at origin: Point, width: Double) -> (LegendScene, Size) {
    var scene = scene(draft, isAbovePlot: draft.orientation == .top)
    var (x, y) = (origin.x, origin.y)
    var right = x
    let rowHeight = max(Self.rowHeight, tallestSymbol(draft) + 4)
    // Small and large symbols of a row share a middle.
    y += (rowHeight - Self.rowHeight) / 2
    func advance(_ needed: Double) {
      if x > origin.x, x + needed > origin.x + width {
        x = origin.x
        y += rowHeight
      }
    }
    if let title = draft.title {
      scene.title = text(title, at: Point(x: x, y: y), className: "legend-title")
      x += TextMetrics.roomyWidth(of: title, size: layout.labelSize) + Self.entryGap * 0.75
    }
    switch draft.content {
    case .ramp(let ramp, let lower, let upper):
      let lowerWidth = TextMetrics.roomyWidth(of: lower, size: layout.labelSize)
      let upperWidth = TextMetrics.roomyWidth(of: upper, size: layout.labelSize)
      advance(lowerWidth + upperWidth + Self.rampSize.width + 16)
      scene.labels.append(text(lower, at: Point(x: x, y: y), className: "legend-label"))
      x += lowerWidth + 8
      scene.ramp = steps(ramp, at: Point(x: x, y: y + 4.5))
      x += Self.rampSize.width + 8
      scene.labels.append(text(upper, at: Point(x: x, y: y), className: "legend-label"))
      right = x + upperWidth
    case .entries(let entries):
      for entry in entries {
        let symbolWidth = symbolWidth(entry.symbol)
        let textWidth = TextMetrics.roomyWidth(of: entry.text, size: layout.labelSize)
        advance(symbolWidth + 6 + textWidth)
        scene.entries.append(self.entry(entry, at: Point(x: x, y: y), symbolWidth))
        x += symbolWidth + 6 + textWidth
        right = max(right, x)
        x += Self.entryGap
      }
    }
    let height = y - origin.y + (rowHeight + Self.rowHeight) / 2
    return (scene, Size(width: right - origin.x, height: height))
  }

  func column(_ draft: LegendBuilder.Draft, at origin: Point) -> (LegendScene, Size) {
    var scene = scene(draft, isAbovePlot: false)
    var (y, width) = (origin.y, 0.0)
    if let title = draft.title {
      scene.title = text(title, at: origin, className: "legend-title")
      width = TextMetrics.roomyWidth(of: title, size: layout.labelSize)
      y += Self.rowHeight
    }
    switch draft.content {
    case .ramp(let ramp, let lower, let upper):
      scene.ramp = steps(ramp, at: Point(x: origin.x, y: y + 4.5))
      y += Self.rowHeight
      scene.labels.append(
        text(lower, at: Point(x: origin.x, y: y), className: "legend-label"))
      var end = text(
        upper, at: Point(x: origin.x + Self.rampSize.width, y: y), className: "legend-label")
      end.anchor = .end
      scene.labels.append(end)
      y += Self.rowHeight
      width = max(width, Self.rampSize.width)
    case .entries(let entries):
      let symbolWidth = entries.map { self.symbolWidth($0.symbol) }.max() ?? 0
      for entry in entries {
        let height = max(Self.rowHeight, symbolHeight(entry.symbol) + 4)
        y += (height - Self.rowHeight) / 2
        scene.entries.append(self.entry(entry, at: Point(x: origin.x, y: y), symbolWidth))
        let textWidth = TextMetrics.roomyWidth(of: entry.text, size: layout.labelSize)
        width = max(width, symbolWidth + 6 + textWidth)
        y += (height + Self.rowHeight) / 2
      }
    }
    return (scene, Size(width: width, height: y - origin.y))
  }

  private func scene(_ draft: LegendBuilder.Draft, isAbovePlot: Bool) -> LegendScene {
    let title = draft.title.map { " titled '\($0)'" } ?? ""
    let content =
      switch draft.content {
      case .entries(let entries): entries.map(\.text).joined(separator: ", ")
      case .ramp(_, let lower, let upper): "from \(lower) to \(upper)"
      }
    return LegendScene(
      label: "Legend\(title): \(content)", isAbovePlot: isAbovePlot, title: nil, entries: [])
  }

  private func text(_ text: String, at origin: Point, className: String) -> TextRun {
    TextRun(
      lines: [text], position: Point(x: origin.x, y: origin.y + 14), size: layout.labelSize,
      paint: .theme(.soft), className: className)
  }

  private func symbolHeight(_ symbol: LegendBuilder.LegendSymbol) -> Double {
    switch symbol.kind {
    case .point, .circle: symbol.area.squareRoot()
    case .line, .rule, .bar, .rect, .tick, .text: 12
    }
  }

  private func tallestSymbol(_ draft: LegendBuilder.Draft) -> Double {
    guard case .entries(let entries) = draft.content else { return 0 }
    return entries.map { symbolHeight($0.symbol) }.max() ?? 0
  }

  private func symbolWidth(_ symbol: LegendBuilder.LegendSymbol) -> Double {
    switch symbol.kind {
    case .line, .rule: 18
    case .bar, .rect: 11
    case .point, .circle: max(9, symbol.area.squareRoot())
    case .tick, .text: 9
    }
  }

  private func entry(
    _ entry: (symbol: LegendBuilder.LegendSymbol, text: String), at origin: Point, _ width: Double
  ) -> LegendScene.Entry {
    LegendScene.Entry(
      symbol: mark(entry.symbol, center: Point(x: origin.x + width / 2, y: origin.y + 9.5)),
      label: text(
        entry.text, at: Point(x: origin.x + width + 6, y: origin.y), className: "legend-label"))
  }

  private func mark(_ symbol: LegendBuilder.LegendSymbol, center: Point) -> Mark {
    var style = Style()
    let shape: Shape
    switch symbol.kind {
    case .line, .rule:
      style.stroke = symbol.paint
      style.strokeWidth = 2
      style.dash = symbol.dash
      shape = .segment(
        Segment(
          from: Point(x: center.x - 9, y: center.y), to: Point(x: center.x + 9, y: center.y)))
    case .bar, .rect:
      style.fill = symbol.paint
      shape = .rectangle(
        Rectangle(center: center, size: Size(width: 11, height: 11)), radius: 0)
    case .tick:
      style.fill = symbol.paint
      shape = .rectangle(
        Rectangle(center: center, size: Size(width: 2, height: 12)), radius: 0)
    case .point, .circle, .text:
      style.fill = symbol.isFilled ? symbol.paint : .none
      style.stroke = symbol.isFilled ? .none : symbol.paint
      style.strokeWidth = 1.5
      shape = symbol.shape.shape(at: center, area: symbol.area)
    }
    return Mark(shape: shape, style: style, series: symbol.series, label: "", row: nil)
  }

  private func steps(_ ramp: ColorRamp, at origin: Point) -> [(Rectangle, Paint)] {
    let count = 24
    let width = Self.rampSize.width / Double(count)
    return (0..<count).map { index in
      let share = (Double(index) + 0.5) / Double(count)
      return (
        // A little wider, so that no seam shows between two.
        Rectangle(
          x: origin.x + width * Double(index), y: origin.y,
          width: index == count - 1 ? width : width + 0.5, height: Self.rampSize.height),
        ramp.paint(share)
      )
    }
  }
}
