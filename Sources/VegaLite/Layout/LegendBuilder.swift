/// Lays out the legends of a chart.
struct LegendBuilder {
  let resolution: ChartResolution
  let scales: PlotScales
  /// Columns whose values are named in the picture, so that they need no legend.
  let namedColumns: Set<String>

  private var layout: LayoutRules { resolution.chartable.theme.layout }

  /// One legend before it has a place.
  struct Draft {
    enum Content {
      case entries([(symbol: LegendSymbol, text: String)])
      case ramp(ColorRamp, lower: String, upper: String)
    }

    let title: String?
    let orientation: LegendOrientation
    let content: Content
  }

  /// What a sample shows.
  struct LegendSymbol {
    var paint: Paint
    var series: Int?
    var shape: SymbolShape = .circle
    var area: Double = 81
    var kind: MarkType
    var isFilled = true
    var dash: [Double] = []
  }

  var drafts: [Draft] {
    var drafts: [Draft] = []
    if let color = resolution.color, isShown(color) { drafts.append(contentsOf: colorDraft(color)) }
    if let shape = resolution.shape, isShown(shape),
      resolution.color.map({ !isMerged($0, shape) }) ?? true
    {
      drafts.append(shapeDraft(shape))
    }
    if let size = resolution.size, isShown(size), let draft = sizeDraft(size) {
      drafts.append(draft)
    }
    return drafts
  }

  private func isShown(_ model: LegendModel) -> Bool {
    !model.isHidden && !(model.columnName.map(namedColumns.contains) ?? false)
  }

  private func isMerged(_ color: LegendModel, _ shape: LegendModel) -> Bool {
    color.columnName == shape.columnName && !color.isHidden && color.scale.type.isDiscrete
      && color.columnName != nil
  }

  private func colorDraft(_ model: LegendModel) -> [Draft] {
    let orientation = model.specification.orientation ?? .top
    switch scales.color {
    case .ordinal(let colors)?:
      let formatter = ValueFormatter(
        model.specification.format?.value, type: model.scale.valueType)
      let wanted = model.specification.values.map { Set($0.map(\.value.text)) }
      let isShaped = resolution.shape.map { isMerged(model, $0) } ?? false
      let unit = model.marks.first { $0.mark != .text } ?? model.marks.first
      let entries = colors.values.filter { wanted?.contains($0.text) ?? true }.map { value in
        let paint = colors.output(value) ?? .theme(.dim)
        let series = colors.index(value).map { $0 + 1 }
        var symbol = LegendSymbol(paint: paint, series: series, kind: unit?.mark ?? .point)
        symbol.isFilled = unit?.properties.isFilled ?? true
        symbol.dash = unit?.properties.strokeDash ?? []
        if symbol.kind == .point { symbol.shape = unit?.properties.shape ?? .circle }
        if isShaped { symbol.shape = scales.shape?.shape(value) ?? .circle }
        return (symbol, formatter.text(value))
      }
      return [Draft(title: model.title, orientation: orientation, content: .entries(entries))]
    case .sequential(let scale, let ramp)?:
      let ends = ScaleTicks.labels(
        scale, [scale.lower, scale.upper], format: model.specification.format?.value,
        isShare: false)
      let content = Draft.Content.ramp(ramp, lower: ends.first ?? "", upper: ends.last ?? "")
      return [Draft(title: model.title, orientation: orientation, content: content)]
    case .pieces, .classes, nil: return []
    }
  }

  private func shapeDraft(_ model: LegendModel) -> Draft {
    let formatter = ValueFormatter(model.specification.format?.value, type: model.scale.valueType)
    let paint = model.marks.first?.properties.color ?? .theme(.series1)
    let wanted = model.specification.values.map { Set($0.map(\.value.text)) }
    let values = (scales.shape?.values ?? []).filter { wanted?.contains($0.text) ?? true }
    let entries = values.map { value in
      let symbol = LegendSymbol(
        paint: resolution.color == nil ? paint : .theme(.soft),
        shape: scales.shape?.shape(value) ?? .circle, kind: .point)
      return (symbol, formatter.text(value))
    }
    return Draft(
      title: model.title, orientation: model.specification.orientation ?? .top,
      content: .entries(entries))
  }

  private func sizeDraft(_ model: LegendModel) -> Draft? {
    guard let scale = scales.size?.scale else { return nil }
    let written = model.specification.values?.compactMap(\.value.number)
    let values =
      written ?? ScaleTicks.values(scale, count: 4, minimumStep: nil).filter { $0 != 0 }
    let texts = ScaleTicks.labels(
      scale, values, format: model.specification.format?.value, isShare: false)
    let entries = zip(values, texts).compactMap { value, text -> (LegendSymbol, String)? in
      guard let area = scale.position(value), area > 0 else { return nil }
      return (LegendSymbol(paint: .theme(.dim), area: area, kind: .circle), text)
    }
    return Draft(
      title: model.title, orientation: model.specification.orientation ?? .top,
      content: .entries(entries))
  }
}
