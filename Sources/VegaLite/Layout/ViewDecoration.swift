/// Puts titles and legends around a laid out view.
struct ViewDecoration {
  let context: LayoutContext
  /// Pixels for the view with all that stands around it.
  let width: Double

  private var rules: LayoutRules { context.rules }

  func decorate(
    _ block: inout Block, title: TitleSpecification?, legends: [LegendModel], isPlot: Bool
  ) throws {
    let drafts = try LegendBuilder(context: context, plots: block.plots).drafts(legends)
    if context.followsGrammar {
      addSide(drafts, to: &block)
      addRows(drafts, to: &block)
      addInside(drafts, to: &block)
      if let title { addGrammarTitle(title, isPlot: isPlot, to: &block) }
    } else {
      addSide(drafts, to: &block)
      addRows(drafts, to: &block)
      addInside(drafts, to: &block)
      if let title { addHouseTitle(title, to: &block) }
    }
  }

  // MARK: Legends

  private var layout: LegendLayout { LegendLayout(context: context) }

  private func addSide(_ drafts: [LegendDraft], to block: inout Block) {
    for side in [LegendOrientation.right, .left] {
      let own = drafts.filter { $0.orientation == side }
      guard !own.isEmpty else { continue }
      let widths = own.map { layout.column($0, at: .zero).size.width }
      let offset = own.compactMap(\.offset).max() ?? 18
      let most = widths.max() ?? 0
      let x =
        side == .right
        ? block.size.width + block.margins.right + offset
        : -block.margins.left - offset - most
      var y = 0.0
      for draft in own {
        block.legends.append(PlacedLegend(draft: draft, origin: Point(x: x, y: y)))
        y += layout.column(draft, at: .zero).size.height + 12
      }
      block.include(Rectangle(x: x, y: 0, width: most, height: max(0, y - 12)))
    }
  }

  private func addRows(_ drafts: [LegendDraft], to block: inout Block) {
    let available = max(context.followsGrammar ? block.outerWidth : width, 200)
    // The first stands uppermost; what is nearest to the plot is placed first.
    for draft in drafts.filter({ $0.orientation == .top }).reversed() {
      let size = layout.rows(draft, at: .zero, width: available).size
      let gap = context.followsGrammar ? draft.offset ?? 18 : 5
      block.margins.top = (block.margins.top + size.height + gap).rounded(.up)
      block.legends.insert(
        PlacedLegend(
          draft: draft, origin: Point(x: -block.margins.left, y: -block.margins.top),
          rowWidth: available), at: 0)
      block.margins.right = max(
        block.margins.right, size.width - block.margins.left - block.size.width)
    }
    for draft in drafts where draft.orientation == .bottom {
      let size = layout.rows(draft, at: .zero, width: available).size
      let gap = context.followsGrammar ? draft.offset ?? 18 : 10
      let y = block.size.height + block.margins.bottom + gap
      block.legends.append(
        PlacedLegend(
          draft: draft, origin: Point(x: -block.margins.left, y: y), rowWidth: available))
      block.margins.bottom += size.height + gap
      block.margins.right = max(
        block.margins.right, size.width - block.margins.left - block.size.width)
    }
  }

  /// In the corners of the plots, or at a place that is written.
  private func addInside(_ drafts: [LegendDraft], to block: inout Block) {
    var heights: [LegendOrientation: Double] = [:]
    for draft in drafts {
      let size = layout.column(draft, at: .zero).size
      let gap = draft.offset ?? 8
      let used = heights[draft.orientation] ?? 0
      let (right, bottom) = (block.size.width - gap - size.width, block.size.height - gap)
      let origin: Point
      switch draft.orientation {
      case .topLeft: origin = Point(x: gap, y: gap + used)
      case .topRight: origin = Point(x: right, y: gap + used)
      case .bottomLeft: origin = Point(x: gap, y: bottom - size.height - used)
      case .bottomRight: origin = Point(x: right, y: bottom - size.height - used)
      case .none: origin = draft.place ?? .zero
      case .left, .right, .top, .bottom: continue
      }
      heights[draft.orientation] = used + size.height + 12
      block.legends.append(PlacedLegend(draft: draft, origin: origin))
      block.include(Rectangle(x: origin.x, y: origin.y, width: size.width, height: size.height))
    }
  }

  // MARK: Titles

  private func addHouseTitle(_ title: TitleSpecification, to block: inout Block) {
    let available = max(width, 300)
    let size = title.bag.number(.fontSize) ?? rules.titleSize
    let small = title.bag.number(.subtitleFontSize) ?? rules.subtitleSize
    let isBold = title.bag[.fontWeight].map(AxisStyles.isBold) ?? true
    func run(_ lines: [String], _ size: Double, isBold: Bool, _ name: String) -> TextRun? {
      let wrapped = lines.flatMap {
        TextWrapping.lines($0, within: available, size: size, isBold: isBold)
      }
      guard wrapped.contains(where: { !$0.isEmpty }) else { return nil }
      var run = TextRun(lines: wrapped, position: .zero, size: size)
      run.isBold = isBold
      run.className = name
      run.lineHeight = rules.lineHeight
      return run
    }
    var main = run(title.lines, size, isBold: isBold, "chart-title")
    main?.paint = title.bag.paint(.color) ?? .theme(.ink)
    var sub = run(title.subtitle, small, isBold: false, "chart-subtitle")
    sub?.paint = title.bag.paint(.subtitleColor) ?? .theme(.soft)
    func height(_ run: TextRun?) -> Double {
      run.map { $0.size * $0.lineHeight * Double($0.lines.count) } ?? 0
    }
    guard main != nil || sub != nil else { return }
    let total = height(main) + (sub == nil ? 0 : 1) + height(sub) + 8
    block.margins.top = (block.margins.top + total).rounded(.up)
    var y = -block.margins.top
    for run in [main, sub] {
      guard var run else { continue }
      if run.className == "chart-subtitle" { y += 1 }
      run.position = Point(x: -block.margins.left, y: y + run.size * 0.95)
      y += height(run)
      block.margins.right = max(
        block.margins.right, run.width - block.margins.left - block.size.width)
      block.texts.append(run)
    }
  }

  private func addGrammarTitle(
    _ title: TitleSpecification, isPlot: Bool, to block: inout Block
  ) {
    var main = TextRun(
      lines: title.lines, position: .zero, size: title.bag.number(.fontSize) ?? rules.titleSize)
    main.isBold = title.bag[.fontWeight].map(AxisStyles.isBold) ?? true
    main.isItalic = AxisStyles.isItalic(title.bag[.fontStyle])
    main.paint = title.bag.paint(.color) ?? .theme(.ink)
    main.className = "chart-title"
    main.family = title.bag.word(.font)
    if let height = title.bag.number(.lineHeight) { main.lineHeight = height / max(main.size, 1) }
    var sub = TextRun(
      lines: title.subtitle, position: .zero,
      size: title.bag.number(.subtitleFontSize) ?? rules.subtitleSize)
    sub.isBold = AxisStyles.isBold(title.bag[.subtitleFontWeight])
    sub.paint = title.bag.paint(.subtitleColor) ?? .theme(.ink)
    sub.className = "chart-subtitle"
    sub.family = title.bag.word(.subtitleFont)
    sub.isItalic = AxisStyles.isItalic(title.bag[.subtitleFontStyle])
    if let height = title.bag.number(.subtitleLineHeight) {
      sub.lineHeight = height / max(sub.size, 1)
    }
    // A subtitle does not stand alone.
    guard main.lines.contains(where: { !$0.isEmpty }) else { return }
    if let limit = title.bag.number(.limit), limit > 0 {
      main = main.limited(to: limit)
      sub = sub.limited(to: limit)
    }
    let runs = [main, sub].filter { $0.lines.contains { !$0.isEmpty } }
    let side = title.bag.word(.orient).flatMap(AxisOrientation.init) ?? .top
    let gap = title.bag.number(.offset) ?? 4
    let heights = runs.map { $0.size * (1 + Double($0.lines.count - 1) * $0.lineHeight) }
    let subtitleGap = title.bag.number(.subtitlePadding) ?? 3
    let whole = heights.reduce(0, +) + subtitleGap * Double(max(0, runs.count - 1))
    var distance = side == .top || side == .left ? whole : 0
    for (run, height) in zip(runs, heights) {
      let placed = self.placed(
        run, title, side, isPlot: isPlot, distance: distance, gap: gap, in: block)
      distance += (side == .top || side == .left ? -1 : 1) * (height + subtitleGap)
      block.texts.append(placed)
    }
    for run in block.texts.suffix(runs.count) { block.include(run.tightBounds) }
  }

  private func placed(
    _ run: TextRun, _ title: TitleSpecification, _ side: AxisOrientation, isPlot: Bool,
    distance: Double, gap: Double, in block: Block
  ) -> TextRun {
    var run = run
    let share: Double =
      switch title.bag.word(.anchor) {
      case "start": 0
      case "end": 1
      case "middle": 0.5
      default: isPlot ? 0.5 : 0
      }
    run.anchor = share == 0 ? .start : share == 1 ? .end : .middle
    let isGroup = title.bag.word(.frame) == "group"
    let frame =
      isGroup
      ? Rectangle(x: 0, y: 0, width: block.size.width, height: block.size.height) : block.bounds
    let x = frame.x + frame.width * share
    let y = frame.y + frame.height * share
    let base = run.size * 0.8
    switch side {
    case .top: run.position = Point(x: x, y: -block.margins.top - gap - distance + base)
    case .bottom:
      run.position = Point(
        x: x, y: block.size.height + block.margins.bottom + gap + distance + base)
    case .left:
      run.position = Point(
        x: -block.margins.left - gap - distance + base, y: frame.y + frame.height * (1 - share))
      run.angle = -90
    case .right:
      run.position = Point(
        x: block.size.width + block.margins.right + gap + distance + run.size * 0.2, y: y)
      run.angle = 90
    }
    if let angle = title.bag.number(.angle) { run.angle = angle }
    return run.moved(dx: title.bag.number(.dx) ?? 0, dy: title.bag.number(.dy) ?? 0)
  }
}
