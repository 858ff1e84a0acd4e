/// Decides what the legends of a view show.
struct LegendBuilder {
  let context: LayoutContext
  /// By whose sides ramps are as long as they are.
  let plots: [PlannedPlot]

  private var rules: LayoutRules { context.rules }
  private var resolution: ChartResolution { context.resolution }

  func drafts(_ models: [LegendModel]) throws -> [LegendDraft] {
    if models.isEmpty { return [] }
    // What stands beside its mark needs no legend.
    let named = DirectLabels.namedColumns(resolution)
    return try models.filter { !($0.columnName.map(named.contains) ?? false) }.compactMap(draft)
  }

  private func draft(_ model: LegendModel) throws -> LegendDraft? {
    guard let first = model.channels.first, let scale = context.scale(first.scale) else {
      return nil
    }
    let samples = LegendSamples(context: context, model: model)
    let content: LegendDraft.Content?
    if scale.discreteValues != nil {
      content = try discrete(model, scale, samples)
    } else {
      content = try continuous(model, scale, samples)
    }
    return content.map { styled(model, limited(counted($0, model), model)) }
  }

  /// A last entry counts those for which there is no room.
  private func counted(
    _ content: LegendDraft.Content, _ model: LegendModel
  ) -> LegendDraft.Content {
    guard case .entries(var entries) = content else { return content }
    let limit = model.specification.number(.symbolLimit) ?? (context.followsGrammar ? 30 : 1e4)
    guard limit >= 1, limit < 1e6, entries.count > Int(limit) else { return content }
    let shown = Int(limit) - 1
    var last = entries[shown]
    last.symbol.paint = .none
    last.text = "…\(entries.count - shown) entries"
    entries = Array(entries.prefix(shown)) + [last]
    return .entries(entries)
  }

  /// Long labels are cut.
  private func limited(
    _ content: LegendDraft.Content, _ model: LegendModel
  ) -> LegendDraft.Content {
    guard let limit = model.specification.number(.labelLimit), limit > 0 else { return content }
    func cut(_ texts: [String]) -> [String] {
      var run = TextRun(
        lines: texts, position: .zero,
        size: model.specification.number(.labelFontSize) ?? rules.labelSize)
      run.isBold = AxisStyles.isBold(model.specification.bag[.labelFontWeight])
      return run.limited(to: limit).lines
    }
    switch content {
    case .entries(let entries):
      return .entries(zip(entries, cut(entries.map(\.text))).map { ($0.symbol, $1) })
    case .ramp(let fields, let labels):
      return .ramp(
        fields, labels: zip(labels, cut(labels.map(\.text))).map { (text: $1, share: $0.share) })
    }
  }

  // MARK: Content

  private func discrete(
    _ model: LegendModel, _ scale: ResolvedScale, _ samples: LegendSamples
  ) throws -> LegendDraft.Content {
    var values = scale.discreteValues ?? []
    if let written = model.specification.values?.map(\.value) {
      let known = Set(values.map(\.text))
      values = context.followsGrammar ? written : written.filter { known.contains($0.text) }
    }
    let texts = DiscreteLabels(
      format: model.format, valueType: model.valueType, config: context.config,
      followsGrammar: context.followsGrammar
    ).texts(values)
    let entries = zip(values, try labelled(model, values, texts)).map { value, text in
      (symbol: samples.symbol(value), text: text)
    }
    return .entries(entries)
  }

  private func continuous(
    _ model: LegendModel, _ scale: ResolvedScale, _ samples: LegendSamples
  ) throws -> LegendDraft.Content? {
    guard let entries = entries(model, scale) else { return nil }
    let values = entries.map { Value.number($0.value) }
    var texts = try labelled(model, values, entries.map(\.label))
    switch form(model, scale) {
    case .symbol:
      var symbols = zip(entries, texts).map { entry, text in
        (symbol: samples.symbol(.number(samples.inside(entry.value))), text: text)
      }
      if !context.followsGrammar {
        // A sample without an area shows nothing.
        symbols = symbols.filter { $0.symbol.area > 0.5 && !$0.text.isEmpty }
      }
      return .entries(symbols)
    case .gradient:
      if scale.type.isDiscretizing {
        let fields = zip(entries.indices, entries).map { index, entry in
          (
            start: entry.share, end: entry.endShare,
            paint: samples.symbol(.number(samples.inside(entry.value, at: index))).paint
          )
        }
        let labels = zip(entries, texts).filter { !$0.1.isEmpty }
          .map { (text: $0.1, share: $0.0.share) }
        return .ramp(fields, labels: labels)
      }
      let ramp = samples.ramp
      if !context.followsGrammar, model.specification.values == nil {
        texts = try ends(model, scale)
        let shares = [0.0, 1.0]
        return .ramp(ramp, labels: zip(texts, shares).map { (text: $0, share: $1) })
      }
      let labels = zip(entries, texts).filter {
        !$0.1.isEmpty && (-0.001...1.001).contains($0.0.share)
      }
      .map { (text: $0.1, share: $0.0.share) }
      return .ramp(ramp, labels: labels)
    }
  }

  private func labelled(_ model: LegendModel, _ values: [Value], _ texts: [String]) throws
    -> [String]
  {
    guard model.specification.labelExpression != nil else { return texts }
    let table = LabelTable(zip(values, texts).map { ($0, $1) }, context: context)
    return try table.lines(model.specification.labelExpression).map {
      $0.joined(separator: " ")
    }
  }

  /// Classes of colour alone are fields of one bar where the author does not say otherwise.
  private func form(_ model: LegendModel, _ scale: ResolvedScale) -> LegendType {
    guard model.specification.type == nil, scale.type.isDiscretizing, model.channels.count == 1,
      let channel = model.channels.first?.channel, [.color, .fill, .stroke].contains(channel)
    else { return model.type }
    return .gradient
  }

  private func entries(_ model: LegendModel, _ scale: ResolvedScale) -> [LegendEntries.Entry]? {
    guard case .continuous(let domain) = scale.domain else { return nil }
    let pattern = model.format?.pattern?.value
    let formatType: TickFormat.FormatType? = model.format?.kind == .time ? .time : nil
    let locale = context.config.locale ?? .english
    let written = model.specification.values?.compactMap { located -> Double? in
      if scale.type.isTemporal, case .text(let text) = located.value {
        return DateParsing.time(text)
      }
      return located.value.number
    }
    if scale.type.isDiscretizing {
      let samples = LegendSamples(context: context, model: model)
      guard let classes = samples.classes else { return nil }
      let form: LegendEntries.Form = self.form(model, scale) == .symbol ? .symbols : .classes
      return try? LegendEntries(
        classes, as: form, values: written, specifier: pattern, formatType: formatType,
        locale: locale
      ).entries
    }
    let line = ContinuousScale(scale, domain: domain, range: [0, 1])
    let form: LegendEntries.Form = self.form(model, scale) == .symbol ? .symbols : .gradient
    let count = model.specification.tickCount?.value ?? standardCount(model, form)
    return try? LegendEntries(
      line, as: form, values: written, count: count, specifier: pattern, formatType: formatType,
      locale: locale
    ).entries
  }

  private func standardCount(_ model: LegendModel, _ form: LegendEntries.Form) -> TickCount {
    if !context.followsGrammar { return .count(4) }
    return form == .symbols
      ? .count(5) : LegendEntries.standardCount(length: ramp(model).length)
  }

  /// A ramp lies in a legend above or below the plot, and is about as long as that one's side.
  private func ramp(_ model: LegendModel) -> (length: Double, isHorizontal: Bool) {
    let specification = model.specification
    let orientation = specification.orientation ?? .right
    let isRow = orientation == .top || orientation == .bottom
    let isCorner = ![.top, .bottom, .left, .right, .none].contains(orientation)
    let isHorizontal =
      specification.word(.direction).map { $0 == "horizontal" } ?? (isRow || isCorner)
    if let written = specification.number(.gradientLength) { return (written, isHorizontal) }
    let isContinuous = context.scale(model.channels.first?.scale)?.type.isContinuous ?? true
    if !isContinuous { return (200, isHorizontal) }
    func bounded(_ length: Double, _ least: LegendProperty, _ most: LegendProperty, _ usual: Double)
      -> Double
    {
      let least = specification.number(least) ?? usual
      return max(least, min(length, max(least, specification.number(most) ?? 200)))
    }
    if isHorizontal {
      let least = specification.number(.gradientHorizontalMinLength) ?? 100
      guard isRow else { return (least, true) }
      return (
        bounded(
          plotSize(model).width, .gradientHorizontalMinLength, .gradientHorizontalMaxLength, 100),
        true
      )
    }
    return (
      bounded(plotSize(model).height, .gradientVerticalMinLength, .gradientVerticalMaxLength, 64),
      false
    )
  }

  /// Of the first plot that the legend explains.
  private func plotSize(_ model: LegendModel) -> Size {
    let scales = Set(model.channels.map(\.scale))
    let plot = plots.first { plot in
      plot.model.units.contains { unit in
        resolution.unitScales.indices.contains(unit.id)
          && resolution.unitScales[unit.id].elements.contains(where: scales.contains)
      }
    }
    return (plot ?? plots.first).map { Size(width: $0.area.width, height: $0.area.height) }
      ?? Size(width: 200, height: 200)
  }

  /// What stands at the ends of a ramp.
  private func ends(_ model: LegendModel, _ scale: ResolvedScale) throws -> [String] {
    guard case .continuous(let domain) = scale.domain else { return [] }
    let line = ContinuousScale(scale, domain: domain, range: [0, 1])
    let values = [line.lower, line.upper]
    let texts = HouseTicks.labels(
      line, values, format: model.format, locale: context.config.locale)
    return try labelled(model, values.map(Value.number), texts)
  }

  // MARK: Look

  private func styled(_ model: LegendModel, _ content: LegendDraft.Content) -> LegendDraft {
    let specification = model.specification
    var draft = LegendDraft(
      title: model.title?.contains { !$0.isEmpty } == true ? model.title : nil,
      orientation: specification.orientation ?? (context.followsGrammar ? .right : .top),
      content: content)
    draft.offset = specification.number(.offset)
    if let x = specification.number(.legendX), let y = specification.number(.legendY) {
      draft.place = Point(x: x, y: y)
    }
    draft.columns = specification.number(.columns).flatMap {
      $0 >= 1 ? Int(min($0, 1e4)) : nil
    }
    draft.labelSize = specification.number(.labelFontSize) ?? rules.labelSize
    draft.titleSize =
      specification.number(.titleFontSize) ?? (context.followsGrammar ? 11 : rules.labelSize)
    draft.isTitleBold =
      specification.bag[.titleFontWeight].map(AxisStyles.isBold) ?? context.followsGrammar
    draft.isLabelBold = AxisStyles.isBold(specification.bag[.labelFontWeight])
    draft.labelPaint = specification.paint(.labelColor) ?? .theme(.soft)
    draft.titlePaint = specification.paint(.titleColor) ?? .theme(.soft)
    draft.clipHeight = specification.number(.clipHeight).map { max(0, $0) }
    if context.followsGrammar {
      // Two pixels are usual, and part of every row's height.
      draft.rowPadding = (specification.number(.rowPadding) ?? 2) - 2
      draft.columnPadding = specification.number(.columnPadding) ?? 10
    }
    draft.labelFamily = specification.word(.labelFont)
    draft.titleFamily = specification.word(.titleFont)
    draft.labelOpacity = specification.number(.labelOpacity) ?? 1
    draft.titleOpacity = specification.number(.titleOpacity) ?? 1
    draft.isHorizontal =
      specification.word(.direction).map { $0 == "horizontal" }
      ?? (draft.orientation == .top || draft.orientation == .bottom)
    if context.followsGrammar {
      draft.rampSize = Size(width: ramp(model).length, height: 16)
    }
    if let length = specification.number(.gradientLength) { draft.rampSize.width = max(1, length) }
    if let thickness = specification.number(.gradientThickness) {
      draft.rampSize.height = max(1, thickness)
    }
    draft.padding = max(0, specification.number(.padding) ?? 0)
    draft.background = background(specification)
    return draft
  }

  private func background(_ specification: LegendSpecification) -> Style? {
    let (fill, stroke) = (specification.paint(.fillColor), specification.paint(.strokeColor))
    guard fill != nil || stroke != nil else { return nil }
    var style = Style()
    style.fill = fill ?? .none
    style.stroke = stroke ?? .none
    style.strokeWidth = max(0, specification.number(.strokeWidth) ?? 1)
    style.dash = specification.dash(.strokeDash) ?? []
    return style
  }
}
