/// Places the parts of one legend in rows or in a column.
struct LegendLayout {
  let context: LayoutContext

  private static let entryGap = 18.0

  private func rowHeight(_ draft: LegendDraft) -> Double {
    context.followsGrammar ? draft.labelSize + 4 : draft.labelSize * 21 / 13
  }

  func scene(_ legend: PlacedLegend) -> LegendScene {
    if let width = legend.rowWidth { return rows(legend.draft, at: legend.origin, width: width).0 }
    return column(legend.draft, at: legend.origin).0
  }

  /// - Parameters:
  ///   - origin: the upper left corner.
  ///   - width: where rows end.
  /// - Returns: the legend and the size that it takes.
  func rows(_ draft: LegendDraft, at origin: Point, width: Double) -> (LegendScene, size: Size) {
    if !draft.isHorizontal {
      return column(draft, at: origin, isAbovePlot: draft.orientation == .top)
    }
    var scene = scene(draft, isAbovePlot: draft.orientation == .top)
    var (x, y) = (origin.x, origin.y)
    var right = x
    let least = rowHeight(draft)
    let rowHeight = max(least, tallestSymbol(draft) + 4)
    // Small and large symbols of a row share a middle.
    y += (rowHeight - least) / 2
    func advance(_ needed: Double) {
      if x > origin.x, x + needed > origin.x + width {
        x = origin.x
        y += rowHeight
      }
    }
    if let title = draft.title?.joined(separator: " ") {
      scene.title = text(title, draft, at: Point(x: x, y: y), isTitle: true)
      x += titleWidth(title, draft) + Self.entryGap * 0.75
      right = x
    }
    switch draft.content {
    case .ramp(let fields, let labels):
      let size = ramp(
        fields, labels, draft, at: Point(x: x, y: y), available: origin.x + width, &scene)
      right = x + size.width
      y += size.height
    case .entries(let entries):
      for (index, entry) in entries.enumerated() {
        let symbolWidth = symbolWidth(entry.symbol)
        let textWidth = labelWidth(entry.text, draft)
        if let columns = draft.columns, index > 0, index % columns == 0 {
          x = origin.x
          y += rowHeight
        }
        advance(symbolWidth + 6 + textWidth)
        scene.entries.append(self.entry(entry, draft, at: Point(x: x, y: y), symbolWidth))
        x += symbolWidth + 6 + textWidth
        right = max(right, x)
        x += Self.entryGap
      }
    }
    let height = y - origin.y + (rowHeight + least) / 2
    return (scene, Size(width: right - origin.x, height: height))
  }

  /// A ramp with its ends' labels beside it, or with labels below it.
  private func ramp(
    _ fields: [(start: Double, end: Double, paint: Paint)],
    _ labels: [(text: String, share: Double)], _ draft: LegendDraft, at origin: Point,
    available: Double, _ scene: inout LegendScene
  ) -> Size {
    let isEnds = labels.count == 2 && labels[0].share == 0 && labels[1].share == 1
    guard isEnds, !context.followsGrammar else {
      scene.ramp = steps(fields, draft, at: Point(x: origin.x, y: origin.y + 4.5))
      var end = -Double.infinity
      for label in labels {
        var run = text(
          label.text, draft,
          at: Point(
            x: origin.x + draft.rampSize.width * label.share,
            y: origin.y + draft.rampSize.height + 4.5))
        run.anchor = label.share < 0.05 ? .start : label.share > 0.95 ? .end : .middle
        if run.bounds.x < end + 4 { continue }
        end = run.bounds.maxX
        scene.labels.append(run)
      }
      return Size(width: draft.rampSize.width, height: draft.rampSize.height + 4)
    }
    var x = origin.x
    scene.labels.append(text(labels[0].text, draft, at: Point(x: x, y: origin.y)))
    x += labelWidth(labels[0].text, draft) + 8
    scene.ramp = steps(fields, draft, at: Point(x: x, y: origin.y + 4.5))
    x += draft.rampSize.width + 8
    scene.labels.append(text(labels[1].text, draft, at: Point(x: x, y: origin.y)))
    return Size(width: x + labelWidth(labels[1].text, draft) - origin.x, height: 0)
  }

  func column(
    _ draft: LegendDraft, at outer: Point, isAbovePlot: Bool = false
  ) -> (LegendScene, size: Size) {
    var scene = scene(draft, isAbovePlot: isAbovePlot)
    let origin = Point(x: outer.x + draft.padding, y: outer.y + draft.padding)
    var (y, width) = (origin.y, 0.0)
    let least = rowHeight(draft)
    for (index, line) in (draft.title ?? []).enumerated() {
      if index == 0 {
        scene.title = text(line, draft, at: origin, isTitle: true)
      } else {
        scene.title?.lines.append(line)
      }
      width = max(width, titleWidth(line, draft))
      y += least
    }
    switch draft.content {
    case .ramp(let fields, let labels) where context.followsGrammar && !draft.isHorizontal:
      let size = LegendRamp(draft: draft, fields: fields, labels: labels).place(
        at: Point(x: origin.x, y: y + 2), in: &scene)
      y += size.height
      width = max(width, size.width)
    case .ramp(let fields, let labels):
      scene.ramp = steps(fields, draft, at: Point(x: origin.x, y: y + 4.5))
      y += draft.rampSize.height + 11
      for (index, label) in labels.enumerated() {
        var run = text(
          label.text, draft, at: Point(x: origin.x + draft.rampSize.width * label.share, y: y))
        run.anchor = label.share < 0.05 ? .start : label.share > 0.95 ? .end : .middle
        if index > 0, let last = scene.labels.last, run.bounds.x < last.bounds.maxX + 4 { continue }
        scene.labels.append(run)
      }
      y += least
      width = max(width, draft.rampSize.width)
    case .entries(let entries):
      let size = grid(entries, draft, at: Point(x: origin.x, y: y), &scene)
      y += size.height
      width = max(width, size.width)
    }
    let size = Size(
      width: width + 2 * draft.padding, height: y - origin.y + 2 * draft.padding)
    if let style = draft.background {
      scene.background = Mark(
        shape: .rectangle(
          Rectangle(x: outer.x, y: outer.y, width: size.width, height: size.height), radius: 0),
        style: style, series: nil, label: "", row: nil)
    }
    return (scene, size)
  }

  /// Entries below one another, in one column or in several.
  private func grid(
    _ entries: [(symbol: LegendSymbol, text: String)], _ draft: LegendDraft, at origin: Point,
    _ scene: inout LegendScene
  ) -> Size {
    let least = rowHeight(draft)
    let columns = draft.columns ?? 1
    let symbolWidth = entries.map { self.symbolWidth($0.symbol) }.max() ?? 0
    let textWidth = entries.map { labelWidth($0.text, draft) }.max() ?? 0
    let columnWidth = symbolWidth + 6 + textWidth
    var y = origin.y
    for start in stride(from: 0, to: entries.count, by: columns) {
      let row = entries[start..<min(start + columns, entries.count)]
      let height = max(least, (row.map { symbolHeight($0.symbol, draft) }.max() ?? 0) + 4)
      y += (height - least) / 2
      for (place, entry) in row.enumerated() {
        let x = origin.x + Double(place) * (columnWidth + draft.columnPadding)
        scene.entries.append(self.entry(entry, draft, at: Point(x: x, y: y), symbolWidth))
      }
      y += (height + least) / 2 + draft.rowPadding
    }
    let shown = Double(min(columns, max(1, entries.count)))
    return Size(
      width: columnWidth * shown + draft.columnPadding * (shown - 1), height: y - origin.y)
  }

  private func scene(_ draft: LegendDraft, isAbovePlot: Bool) -> LegendScene {
    let title = draft.title.map { " titled '\($0.joined(separator: " "))'" } ?? ""
    let content =
      switch draft.content {
      case .entries(let entries): entries.map(\.text).joined(separator: ", ")
      case .ramp(_, let labels):
        labels.isEmpty
          ? "colours" : "from \(labels[0].text) to \(labels[labels.count - 1].text)"
      }
    return LegendScene(
      label: "Legend\(title): \(content)", isAbovePlot: isAbovePlot, title: nil, entries: [])
  }

  // MARK: Text

  private func labelWidth(_ text: String, _ draft: LegendDraft) -> Double {
    context.followsGrammar
      ? TextMetrics.width(of: text, size: draft.labelSize, isBold: draft.isLabelBold)
      : TextMetrics.roomyWidth(of: text, size: draft.labelSize, isBold: draft.isLabelBold)
  }

  private func titleWidth(_ text: String, _ draft: LegendDraft) -> Double {
    context.followsGrammar
      ? TextMetrics.width(of: text, size: draft.titleSize, isBold: draft.isTitleBold)
      : TextMetrics.roomyWidth(of: text, size: draft.titleSize, isBold: draft.isTitleBold)
  }

  private func text(
    _ text: String, _ draft: LegendDraft, at origin: Point, isTitle: Bool = false
  ) -> TextRun {
    let middle = rowHeight(draft) / 2
    let size = isTitle ? draft.titleSize : draft.labelSize
    var run = TextRun(
      lines: [text], position: Point(x: origin.x, y: origin.y + middle + size * 3.5 / 13),
      size: size, paint: isTitle ? draft.titlePaint : draft.labelPaint,
      className: isTitle ? "legend-title" : "legend-label")
    run.isBold = isTitle ? draft.isTitleBold : draft.isLabelBold
    run.family = isTitle ? draft.titleFamily : draft.labelFamily
    run.opacity = isTitle ? draft.titleOpacity : draft.labelOpacity
    return run
  }

  // MARK: Symbols

  private func symbolHeight(_ symbol: LegendSymbol, _ draft: LegendDraft) -> Double {
    let height =
      switch symbol.kind {
      case .symbol: symbol.area.squareRoot() + outline(symbol)
      case .stroke, .box, .tick: 12.0
      }
    // Nothing is cut off in our own look.
    return context.followsGrammar ? min(height, draft.clipHeight ?? height) : height
  }

  /// How much the line around a symbol adds to its breadth.
  private func outline(_ symbol: LegendSymbol) -> Double {
    guard !context.followsGrammar, !symbol.isFilled || symbol.outline != nil else { return 0 }
    return symbol.strokeWidth ?? 1.5
  }

  private func tallestSymbol(_ draft: LegendDraft) -> Double {
    guard case .entries(let entries) = draft.content else { return 0 }
    return entries.map { symbolHeight($0.symbol, draft) }.max() ?? 0
  }

  private func symbolWidth(_ symbol: LegendSymbol) -> Double {
    switch symbol.kind {
    case .stroke: 18
    case .box: 11
    case .symbol: max(9, symbol.area.squareRoot() + outline(symbol))
    case .tick: 9
    }
  }

  private func entry(
    _ entry: (symbol: LegendSymbol, text: String), _ draft: LegendDraft, at origin: Point,
    _ width: Double
  ) -> LegendScene.Entry {
    let center = Point(x: origin.x + width / 2, y: origin.y + rowHeight(draft) / 2 - 1)
    return LegendScene.Entry(
      symbol: mark(entry.symbol, center: center),
      label: text(entry.text, draft, at: Point(x: origin.x + width + 6, y: origin.y)))
  }

  private func mark(_ symbol: LegendSymbol, center: Point) -> Mark {
    var style = Style()
    style.fillOpacity = symbol.opacity
    style.strokeOpacity = symbol.opacity
    let shape: Shape
    switch symbol.kind {
    case .stroke:
      style.stroke = symbol.paint
      style.strokeWidth = symbol.strokeWidth ?? 2
      style.dash = symbol.dash
      shape = .segment(
        Segment(
          from: Point(x: center.x - 9, y: center.y), to: Point(x: center.x + 9, y: center.y)))
    case .box:
      fill(symbol, &style)
      shape = .rectangle(
        Rectangle(center: center, size: Size(width: 11, height: 11)), radius: 0)
    case .tick:
      style.fill = symbol.paint
      shape = .rectangle(
        Rectangle(center: center, size: Size(width: 2, height: 12)), radius: 0)
    case .symbol:
      fill(symbol, &style)
      shape = symbol.shape.shape(at: center, area: symbol.area)
    }
    return Mark(shape: shape, style: style, series: symbol.series, label: "", row: nil)
  }

  private func fill(_ symbol: LegendSymbol, _ style: inout Style) {
    style.fill = symbol.isFilled ? symbol.paint : .none
    style.stroke = symbol.outline ?? (symbol.isFilled ? .none : symbol.paint)
    style.strokeWidth = symbol.strokeWidth ?? 1.5
    style.dash = symbol.dash
  }

  private func steps(
    _ fields: [(start: Double, end: Double, paint: Paint)], _ draft: LegendDraft, at origin: Point
  ) -> [(rectangle: Rectangle, paint: Paint)] {
    let size = draft.rampSize
    return fields.enumerated().compactMap { index, field in
      let width = (field.end - field.start) * size.width
      guard width.isFinite, width > 0 else { return nil }
      // A little wider, so that no seam shows between two.
      let extra = index == fields.count - 1 ? 0 : 0.5
      return (
        rectangle: Rectangle(
          x: origin.x + size.width * field.start, y: origin.y, width: width + extra,
          height: size.height), paint: field.paint
      )
    }
  }
}
