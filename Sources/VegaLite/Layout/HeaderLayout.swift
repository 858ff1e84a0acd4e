/// Puts the labels and the title of a facet beside its cells.
struct HeaderLayout {
  let context: LayoutContext
  let header: HeaderModel

  private var bag: PropertyBag<HeaderProperty> { header.specification.bag }
  private var rules: LayoutRules { context.rules }

  private func side(_ isRow: Bool, isTitle: Bool) -> AxisOrientation {
    let specification = header.specification
    return (isTitle ? specification.titleOrientation : specification.labelOrientation)
      ?? specification.orientation ?? (isRow ? .left : .top)
  }

  // MARK: Texts

  private func labelRun(_ text: String) -> TextRun {
    var run = TextRun(
      lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init),
      position: .zero, size: bag.number(.labelFontSize) ?? rules.labelSize)
    run.isBold = AxisStyles.isBold(bag[.labelFontWeight])
    run.isItalic = AxisStyles.isItalic(bag[.labelFontStyle])
    run.paint = bag.paint(.labelColor) ?? .theme(.ink)
    run.className = "facet-label"
    run.family = bag.word(.labelFont)
    run.lineHeight =
      bag.number(.labelLineHeight).map { $0 / max(run.size, 1) } ?? rules.lineHeight
    if let limit = bag.number(.labelLimit), limit > 0 { run = run.limited(to: limit) }
    return run
  }

  private func titleRun(_ lines: [String]) -> TextRun {
    var run = TextRun(
      lines: lines, position: .zero,
      size: bag.number(.titleFontSize) ?? (context.followsGrammar ? 11 : rules.labelSize))
    run.isBold = bag[.titleFontWeight].map(AxisStyles.isBold) ?? true
    run.isItalic = AxisStyles.isItalic(bag[.titleFontStyle])
    run.paint = bag.paint(.titleColor) ?? .theme(context.followsGrammar ? .ink : .soft)
    run.className = "facet-title"
    run.family = bag.word(.titleFont)
    run.lineHeight =
      bag.number(.titleLineHeight).map { $0 / max(run.size, 1) } ?? rules.lineHeight
    if let limit = bag.number(.titleLimit), limit > 0 { run = run.limited(to: limit) }
    return run
  }

  private func anchored(_ word: String?) -> Double {
    switch word {
    case "start": 0
    case "end": 1
    case "middle": 0.5
    default: context.followsGrammar ? 0.5 : 0
    }
  }

  private func height(_ run: TextRun) -> Double {
    run.size * (1 + Double(run.lines.count - 1) * run.lineHeight)
  }

  /// Puts a text outside of an edge.
  /// - Parameters:
  ///   - along: where on the edge it stands.
  ///   - distance: pixels from the content's edge to the text.
  private func placed(
    _ run: TextRun, at side: AxisOrientation, of size: Size, along: Double, distance: Double,
    share: Double, angle: Double
  ) -> TextRun {
    var run = run
    run.anchor = share == 0 ? .start : share == 1 ? .end : .middle
    let height = height(run)
    let turned = angle.truncatingRemainder(dividingBy: 360)
    switch side {
    case .top:
      run.position = Point(x: along, y: -distance - height + run.size * 0.8)
    case .bottom:
      run.position = Point(x: along, y: size.height + distance + run.size * 0.8)
    case .left where turned == 0:
      run.anchor = .end
      run.position = Point(x: -distance, y: along + run.size * 0.35)
    case .right where turned == 0:
      run.anchor = .start
      run.position = Point(x: size.width + distance, y: along + run.size * 0.35)
    case .left:
      let x =
        turned < 0 || turned > 180
        ? -distance - height + run.size * 0.8 : -distance - run.size * 0.2
      run.position = Point(x: x, y: along)
    case .right:
      let x =
        turned < 0 || turned > 180
        ? size.width + distance + run.size * 0.8 : size.width + distance + run.size * 0.2
      run.position = Point(x: x, y: along)
    }
    if turned != 0 {
      run.angle = turned > 180 ? turned - 360 : turned
      run.pivot = run.position
    }
    return run
  }

  // MARK: Rows and columns

  /// - Parameter spans: where the plots of each row or column begin and end.
  func add(to block: inout Block, spans: [Int: ClosedRange<Double>], isRow: Bool) {
    if let labels = header.labels, bag.flag(.labels) != false {
      let side = side(isRow, isTitle: false)
      let distance = outside(block, side) + (bag.number(.labelPadding) ?? 10)
      let angle = bag.number(.labelAngle) ?? (isRow ? -90 : 0)
      let share = anchored(bag.word(.labelAnchor) ?? (isRow ? "middle" : nil))
      var runs: [TextRun] = []
      for index in spans.keys.sorted() {
        guard let span = spans[index], labels.indices.contains(index) else { continue }
        let length = span.upperBound - span.lowerBound
        // Turned to read upwards a text starts at the lower end.
        let isUpwards = isRow && angle < 0
        let along = span.lowerBound + length * (isUpwards ? 1 - share : share)
        var run = labelRun(labels[index])
        if !context.followsGrammar { fit(&run, within: length) }
        runs.append(
          placed(
            run, at: side, of: block.size, along: along, distance: distance, share: share,
            angle: angle))
      }
      block.texts += runs
      for run in runs { block.include(run.bounds) }
    }
    addTitle(to: &block, isRow: isRow)
  }

  /// Long labels are broken into lines, and what is still too long is cut.
  private func fit(_ run: inout TextRun, within length: Double) {
    run.lines = run.lines.flatMap {
      TextWrapping.lines($0, within: length, size: run.size, isBold: run.isBold)
    }.map {
      TextMetrics.ellipsized($0, within: max(length, 30), size: run.size, isBold: run.isBold)
    }
  }

  func addTitle(to block: inout Block, isRow: Bool) {
    guard let title = header.title, title.contains(where: { !$0.isEmpty }) else { return }
    let side = side(isRow, isTitle: true)
    let distance =
      outside(block, side) + (bag.number(.titlePadding) ?? (context.followsGrammar ? 10 : 6))
    let angle =
      bag.number(.titleAngle) ?? (side == .left ? -90 : side == .right ? 90 : 0)
    let share = anchored(
      bag.word(.titleAnchor) ?? (side == .left || side == .right ? "middle" : nil))
    let length = side == .left || side == .right ? block.size.height : block.size.width
    let isUpwards = side == .left && angle < 0
    let run = placed(
      titleRun(title), at: side, of: block.size, along: length * (isUpwards ? 1 - share : share),
      distance: distance, share: share, angle: angle)
    block.texts.append(run)
    block.include(run.bounds)
  }

  private func outside(_ block: Block, _ side: AxisOrientation) -> Double {
    switch side {
    case .left: block.margins.left
    case .right: block.margins.right
    case .top: block.margins.top
    case .bottom: block.margins.bottom
    }
  }

  // MARK: Cells

  /// The label of one cell of a wrapped facet.
  func addLabel(to block: inout Block, at index: Int) {
    guard let labels = header.labels, labels.indices.contains(index) else { return }
    let side = side(false, isTitle: false)
    let share = anchored(bag.word(.labelAnchor))
    let isAcross = side == .left || side == .right
    let angle = bag.number(.labelAngle) ?? 0
    let length = isAcross ? block.size.height : block.size.width
    var run = labelRun(labels[index])
    if !context.followsGrammar, !isAcross { fit(&run, within: length) }
    run = placed(
      run, at: side, of: block.size, along: length * (isAcross ? 1 - share : share),
      distance: outside(block, side)
        + (bag.number(.labelPadding) ?? (context.followsGrammar ? 10 : 2)),
      share: share, angle: angle)
    block.texts.append(run)
    block.include(run.bounds)
  }
}
