import Diagnostics

/// Builds the tree that is laid out: which plots there are, and which axes, legends and headers stand
/// with which of them.
struct ViewResolver {
  let chartable: Chartable
  let scales: [ResolvedScale]
  let unitScales: [ChannelTable<Int>]

  private var config: ConfigSpecification { _read { yield chartable.config } }
  private var titles: FieldTitle { FieldTitle(config: config) }

  /// A view, and the legends that it leaves to what surrounds it.
  private struct Result {
    var view: ResolvedView
    var legends: [ChannelLegend]
    var axes: [ChannelAxis] = []
  }

  func root(_ data: ViewData) -> ResolvedView {
    let result = resolve(data)
    return result.view.adding(legends: completion.models(sorted(result.legends)))
  }

  private var completion: LegendCompletion { LegendCompletion(config: config, scales: scales) }

  private func sorted(_ drafts: [ChannelLegend]) -> [ChannelLegend] {
    ChannelLegend.channels.flatMap { channel in drafts.filter { $0.channel == channel } }
  }

  private func common(_ frame: ViewFrame) -> ResolvedCommon {
    ResolvedCommon(
      position: frame.position, title: frame.title, legends: [], arrangement: frame.arrangement)
  }

  private func resolve(_ data: ViewData) -> Result {
    switch data {
    case .unit, .layer: return plot(data)
    case .facet(let facet): return self.facet(facet)
    case .concat(let concat, let views): return self.concat(concat, views)
    }
  }

  // MARK: Plots

  private func plot(_ data: ViewData) -> Result {
    let guides = guides(data)
    let units = data.units
    let frame = data.frame
    func scale(_ channel: Channel) -> Int? {
      units.lazy.compactMap { unitScales[$0.id][channel] }.first
    }
    let axes = guides.axes.compactMap {
      AxisCompletion(config: config, scales: scales).model($0)
    }
    // The first layer says whether steps hold its offsets.
    func offset(_ channel: Channel) -> Int? {
      units.first.flatMap { unitScales[$0.id][channel] } == nil ? nil : scale(channel)
    }
    // Slices take the size of a continuous plot.
    let isRound = units.first?.unit.mark == .arc
    let model = PlotModel(
      common: common(frame), units: units,
      width: extent(
        frame.width, scale(.x), offset(.xOffset), config.discreteWidth, isWidth: true,
        isRound: isRound),
      height: extent(
        frame.height, scale(.y), offset(.yOffset), config.discreteHeight, isWidth: false,
        isRound: isRound),
      x: scale(.x), y: scale(.y), axes: axes, background: frame.background)
    return Result(view: .plot(model), legends: guides.legends, axes: guides.axes)
  }

  private func extent(
    _ written: Located<ViewExtent>?, _ scale: Int?, _ offset: Int?, _ discrete: ViewExtent?,
    isWidth: Bool, isRound: Bool
  ) -> PlotExtent {
    let isDiscrete = scale.map { [.band, .point].contains(scales[$0].type) } ?? false
    let nested = offset.flatMap { scales[$0].type.isDiscrete ? $0 : nil }
    switch written?.value {
    case .pixels(let pixels)?: return .pixels(pixels, isWritten: true, written?.position)
    case .container?: return .container
    case .step(let step)?:
      if let scale, isDiscrete {
        return .steps(step, scale: scale, offset: nested, isWritten: true)
      }
    case .positionStep(let step)?:
      if let scale, isDiscrete {
        return .steps(step, scale: scale, offset: nil, isWritten: true)
      }
    case nil: break
    }
    if isDiscrete || scale == nil && !isRound {
      switch discrete {
      case .pixels(let pixels)? where isDiscrete:
        return .pixels(pixels, isWritten: false, nil)
      case .step(let step)?:
        if let scale { return .steps(step, scale: scale, offset: nested, isWritten: false) }
        return .pixels(step, isWritten: false, nil)
      case .positionStep(let step)?:
        if let scale { return .steps(step, scale: scale, offset: nil, isWritten: false) }
        return .pixels(step, isWritten: false, nil)
      default: break
      }
      if let step = config.step {
        if let scale { return .steps(step, scale: scale, offset: nested, isWritten: false) }
        return .pixels(step, isWritten: false, nil)
      }
    } else if let pixels = isWidth ? config.continuousWidth : config.continuousHeight {
      return .pixels(pixels, isWritten: false, nil)
    }
    return .standard(scale: scale, offset: nested)
  }

  /// The axes and legends of a unit or of layers.
  private func guides(_ data: ViewData) -> (axes: [ChannelAxis], legends: [ChannelLegend]) {
    switch data {
    case .unit(let unit):
      let channels = unitScales[unit.id]
      let axes = [Channel.x, .y].compactMap { channel in
        channels[channel].flatMap { ChannelAxis(channel, of: unit, scale: $0, titles: titles) }
      }
      let legends = ChannelLegend.channels.compactMap { channel in
        channels[channel].flatMap { ChannelLegend(channel, of: unit, scale: $0, titles: titles) }
      }
      return (axes, legends)
    case .layer(let layer, let views):
      let all = views.map(guides)
      let axes = [Channel.x, .y].flatMap { channel in
        mergedAxes(all.flatMap { $0.axes.filter { $0.channel == channel } }, layer.frame.resolve)
      }
      let legends = ChannelLegend.channels.flatMap { channel in
        mergedLegends(
          all.flatMap { $0.legends.filter { $0.channel == channel } }, layer.frame.resolve)
      }
      return (axes, legends)
    case .facet, .concat: return ([], [])
    }
  }

  private func mergedAxes(_ drafts: [ChannelAxis], _ resolve: ResolveSpecification) -> [ChannelAxis]
  {
    guard let first = drafts.first else { return [] }
    let isIndependent =
      resolve.axes[first.channel] == .independent
      || drafts.contains { $0.scale != first.scale }
    if !isIndependent {
      var merged = first
      for draft in drafts.dropFirst() { merged.merge(draft) }
      return [merged]
    }
    var counts: [AxisOrientation: Int] = [:]
    var result: [ChannelAxis] = []
    for (index, var draft) in drafts.enumerated() {
      let standard: AxisOrientation = draft.channel == .x ? .bottom : .left
      let opposite: AxisOrientation = draft.channel == .x ? .top : .right
      var orientation = draft.orientation ?? standard
      if draft.orientation == nil, counts[standard, default: 0] > counts[opposite, default: 0] {
        orientation = opposite
      }
      draft.orientation = orientation
      counts[orientation, default: 0] += 1
      draft.yieldsGrid = index > 0
      result.append(draft)
    }
    return result
  }

  private func mergedLegends(
    _ drafts: [ChannelLegend], _ resolve: ResolveSpecification
  ) -> [ChannelLegend] {
    guard let first = drafts.first else { return [] }
    if resolve.legends[first.channel] == .independent { return drafts }
    var merged: [ChannelLegend] = []
    for draft in drafts {
      if let index = merged.firstIndex(where: { $0.scale == draft.scale }) {
        merged[index].merge(draft)
      } else {
        merged.append(draft)
      }
    }
    return merged
  }

  // MARK: Compositions

  /// The views with the legends that are theirs alone, and those that all share.
  private func shared(
    _ results: [Result], _ resolve: ResolveSpecification
  ) -> (views: [ResolvedView], legends: [ChannelLegend]) {
    var open: [ChannelLegend] = []
    var own = [[ChannelLegend]](repeating: [], count: results.count)
    for channel in ChannelLegend.channels {
      let all = results.enumerated().flatMap { index, result in
        result.legends.filter { $0.channel == channel }.map { (index, $0) }
      }
      guard let first = all.first else { continue }
      let isShared =
        resolve.legends[channel] != .independent && resolve.scales[channel] != .independent
        && all.allSatisfy { $0.1.scale == first.1.scale }
      if isShared {
        var merged = first.1
        for draft in all.dropFirst() { merged.merge(draft.1) }
        open.append(merged)
      } else {
        for (index, draft) in all { own[index].append(draft) }
      }
    }
    let views = zip(results, own).map { result, drafts in
      result.view.adding(legends: completion.models(sorted(drafts)))
    }
    return (views, open)
  }

  private func concat(_ concat: ConcatView, _ data: [ViewData]) -> Result {
    let (views, legends) = shared(data.map(resolve), concat.frame.resolve)
    return Result(
      view: .concat(
        ConcatModel(common: common(concat.frame), direction: concat.direction, views: views)),
      legends: legends)
  }

  private func facet(_ facet: FacetData) -> Result {
    let frame = facet.view.frame
    let results = facet.cells.map { resolve($0.data) }
    var (views, legends) = shared(results, frame.resolve)
    var axes: [AxisModel] = []
    for channel in [Channel.x, .y] {
      let drafts = results.map { $0.axes.filter { $0.channel == channel } }
      guard let first = drafts.first, !first.isEmpty else { continue }
      let isShared =
        frame.resolve.axes[channel] != .independent
        && drafts.allSatisfy { $0.map(\.scale) == first.map(\.scale) }
      guard isShared else { continue }
      axes += first.compactMap { AxisCompletion(config: config, scales: scales).model($0) }
      views = views.map { $0.movingAxes(of: channel) }
    }
    let header = HeaderCompletion(config: config, scope: chartable.scope)
    let view = facet.view
    // One key a view: all merged marks of all cells would say the same.
    legends = legends.map { draft in
      var draft = draft
      draft.marks = Array(draft.marks.prefix(max(1, facet.view.view.units.count)))
      return draft
    }
    let model = FacetModel(
      common: common(frame), isWrapped: view.wrapped != nil,
      cells: zip(facet.cells, views).map {
        FacetModel.Cell(row: $0.row, column: $0.column, view: $1)
      }, rowCount: facet.rows.count,
      columnCount: view.wrapped == nil
        ? facet.columns.count
        : min(frame.arrangement.columns ?? facet.columns.count, facet.columns.count),
      rowHeader: view.row.map { header.model($0, facet.rows, facet.rowTexts) },
      columnHeader: view.column.map { header.model($0, facet.columns, facet.columnTexts) },
      wrappedHeader: view.wrapped.map { header.model($0, facet.columns, facet.columnTexts) },
      axes: axes)
    return Result(view: .facet(model.namingInnerFacets()), legends: legends)
  }
}

extension ViewData {
  var frame: ViewFrame {
    switch self {
    case .unit(let unit): unit.unit.frame
    case .layer(let layer, _): layer.frame
    case .facet(let facet): facet.view.frame
    case .concat(let concat, _): concat.frame
    }
  }
}

extension ResolvedView {
  fileprivate func adding(legends: [LegendModel]) -> ResolvedView {
    if legends.isEmpty { return self }
    switch self {
    case .plot(var plot):
      plot.common.legends += legends
      return .plot(plot)
    case .facet(var facet):
      facet.common.legends += legends
      return .facet(facet)
    case .concat(var concat):
      concat.common.legends += legends
      return .concat(concat)
    }
  }

  /// The facet draws these axes at its edges; their grids stay.
  fileprivate func movingAxes(of channel: Channel) -> ResolvedView {
    guard case .plot(var plot) = self else { return self }
    plot.outerAxes += plot.axes.filter { $0.channel == channel }
    plot.axes.removeAll { $0.channel == channel }
    return .plot(plot)
  }
}

extension FacetModel {
  /// Facets within facets along the same side have one title: `Outer / Inner`.
  fileprivate func namingInnerFacets() -> FacetModel {
    var model = self
    for side in [\FacetModel.rowHeader, \.columnHeader, \.wrappedHeader] {
      guard let title = model[keyPath: side]?.title else { continue }
      var inner: [String]?
      for index in model.cells.indices {
        guard case .facet(var facet) = model.cells[index].view,
          let own = facet[keyPath: side]?.title
        else { continue }
        inner = own
        facet[keyPath: side]?.title = nil
        model.cells[index].view = .facet(facet)
      }
      if let inner {
        model[keyPath: side]?.title = [
          title.joined(separator: ", ") + " / " + inner.joined(separator: ",")
        ]
      }
    }
    return model
  }
}
