import Diagnostics

/// Draws all layers of a plot and what newsgen adds to them.
struct PlotPainter {
  let context: LayoutContext
  let additions: Additions
  /// Which unit of the chart is the main thing, by its `UnitData.id`.
  let main: UnitData?

  struct Painted: Sendable {
    var plot: PlotScene
    var warnings: [Diagnostic]
  }

  /// - Parameter labelsEnd: how far to the right names of points may reach; `nil` where the chart has
  ///   none.
  func paint(_ planned: PlannedPlot, labelsEnd: Double?) -> Painted {
    let resolution = context.resolution
    let area = planned.area
    var groups: [MarkGroup] = []
    var warnings: [Diagnostic] = []
    for data in planned.model.units {
      let encoder = MarkEncoder(
        data, scales: resolution.plotScales(of: data, in: area), resolution: resolution,
        file: context.file)
      var group = encoder.group()
      group.isNote = isNote(data.unit)
      warnings.append(contentsOf: encoder.warnings)
      if !context.followsGrammar, group.clip == nil {
        var cut = PlotCut(encoder)
        cut.cut(&group)
        warnings.append(contentsOf: told(cut, encoder, group, in: planned.model))
      }
      groups.append(group)
    }
    brush(&groups, planned)
    let frontier = labelsEnd == nil ? nil : additions.frontier(in: &groups)
    var plot = background(planned.model, area)
    plot.groups = groups
    plot.frontier = frontier?.scene
    plot.axes = axes(planned)
    plot.label = label(planned.model)
    if let labelsEnd {
      let labels = DirectLabels(
        additions: additions, resolution: resolution, file: context.file,
        frontierRows: frontier?.rows ?? [])
      let placed = labels.place(in: plot, canvasWidth: labelsEnd)
      plot.labels = placed.labels
      warnings.append(contentsOf: placed.warnings)
    }
    return Painted(plot: plot, warnings: warnings)
  }

  /// Intervals that are selected at first, under and over all layers.
  private func brush(_ groups: inout [MarkGroup], _ planned: PlannedPlot) {
    for data in planned.model.units where !data.unit.brushes.isEmpty {
      let painter = BrushPainter(
        scales: context.resolution.plotScales(of: data, in: planned.area))
      for brush in data.unit.brushes {
        let shown = context.chartable.brushes[brush.selection.name]
        guard shown == nil || shown == brush.id,
          let own = painter.groups(brush)
        else { continue }
        groups.insert(own.under, at: 0)
        groups.append(own.over)
      }
    }
  }

  /// What the author's own domain leaves out or cuts short.
  private func told(
    _ cut: PlotCut, _ encoder: MarkEncoder, _ group: MarkGroup, in model: PlotModel
  ) -> [Diagnostic] {
    let unit = encoder.unit
    var warnings: [Diagnostic] = []
    func warn(_ text: String) {
      warnings.append(
        .warning(at: SourceRange(file: context.file, start: unit.markPosition), text))
    }
    func warn(_ count: Int, _ noun: String, _ what: String) {
      guard count > 0 else { return }
      warn(
        "\(count) \(noun)\(count == 1 ? " is" : "s are") \(what): outside the domain of the axes")
    }
    warn(cut.outsideRows + encoder.placelessRows, "row", "not drawn")
    warn(cut.cutMarks, unit.mark.singular, "cut off")
    warnings += colourless(encoder, group)
    let hasPoints = model.units.contains {
      $0.unit.mark == .point && $0.unit.markPosition == unit.markPosition
    }
    if cut.isolatedRows > 0, !hasPoints {
      let what =
        cut.isolatedRows == 1
        ? "1 row of a line stands alone" : "\(cut.isolatedRows) rows of lines stand alone"
      warn("\(what), so that no line is drawn there; 'point: true' shows it")
    }
    return warnings
  }

  /// Marks whose value the domain of their colours does not name: Vega draws them in black.
  private func colourless(_ encoder: MarkEncoder, _ group: MarkGroup) -> [Diagnostic] {
    let unit = encoder.unit
    var warnings: [Diagnostic] = []
    for channel in [Channel.color, .fill, .stroke] {
      guard let definition = unit.encoding[channel], definition.isField,
        let column = encoder.data.column(of: definition),
        case .ordinal(let colors)? = encoder.scales.colors[channel]
      else { continue }
      let count = group.marks.count { mark in
        mark.row.map { colors.index(column[$0]) == nil } ?? false
      }
      guard count > 0 else { continue }
      let what = count == 1 ? "1 \(unit.mark.singular) has" : "\(count) \(unit.mark.plural) have"
      warnings.append(
        .warning(
          at: SourceRange(file: context.file, start: definition.position),
          "\(what) no colour: outside the domain of '\(channel.rawValue)'"))
    }
    return warnings
  }

  private func background(_ model: PlotModel, _ area: Rectangle) -> PlotScene {
    let bag = model.background
    var plot = PlotScene(
      area: area, fill: bag.paint(.fill) ?? .none,
      stroke: bag.paint(.stroke) ?? .none,
      label: "", axes: [], groups: [], frontier: nil, labels: [])
    let opacity = bag.number(.opacity) ?? 1
    plot.fillOpacity = (bag.number(.fillOpacity) ?? 1) * opacity
    plot.cornerRadius = max(0, bag.number(.cornerRadius) ?? 0)
    plot.frame.width = max(0, bag.number(.strokeWidth) ?? 1)
    plot.frame.opacity = (bag.number(.strokeOpacity) ?? 1) * opacity
    plot.frame.dash = bag.dash(.strokeDash) ?? []
    return plot
  }

  private func axes(_ planned: PlannedPlot) -> [AxisScene] {
    let drawer = AxisDrawer(area: planned.area, context: context)
    let shown = planned.axes.filter { !$0.isGridOnly }
    let hasHouseLook = !context.followsGrammar
    func zero(across channel: Channel) -> Double? {
      guard hasHouseLook else { return nil }
      let others = planned.axes.filter { $0.model.channel != channel }
      return others.isEmpty
        ? hiddenZero(across: channel, planned) : others.compactMap(\.plan.zero).first
    }
    var scenes = planned.axes.map { axis in
      if axis.isGridOnly { return drawer.grid(axis.model, axis.plan) }
      var scene = drawer.axis(
        axis.model, axis.plan, base: zero(across: axis.model.channel),
        isBaseDrawn: !shown.contains { $0.model.channel != axis.model.channel })
      scene.title = axis.title
      return scene
    }
    if hasHouseLook { AxisScene.uncover(&scenes) }
    return scenes
  }

  /// Where 0 stands on the other scale, whose axis is not shown, if values stand on both sides of it.
  private func hiddenZero(across channel: Channel, _ planned: PlannedPlot) -> Double? {
    let area = planned.area
    guard let unit = planned.model.units.first else { return nil }
    let scales = context.resolution.plotScales(of: unit, in: area)
    let other = channel == .x ? scales.y : scales.x
    guard let scale = other?.continuous, scale.type == .linear,
      min(scale.lower, scale.upper) < 0, max(scale.lower, scale.upper) > 0
    else { return nil }
    return scale.position(0).map { $0 - (channel == .x ? area.y : area.x) }
  }

  /// Whether a unit is drawn from values of its own beside the data of the chart.
  private func isNote(_ unit: UnitView) -> Bool {
    guard let main else { return false }
    guard let data = unit.frame.data else { return main.unit.frame.data != nil }
    if case .url = data.source { return false }
    return data.position != main.unit.frame.data?.position
  }

  private func label(_ model: PlotModel) -> String {
    let kind = ChartKind.kind(of: model.units)
    let axes = [(Channel.x, model.x), (.y, model.y)].compactMap { channel, scale in
      title(channel, scale, model).map { "\(channel.rawValue): \($0)" }
    }
    return ([kind.prefix(1).uppercased() + kind.dropFirst()] + axes).joined(separator: "; ")
  }

  private func title(_ channel: Channel, _ scale: Int?, _ model: PlotModel) -> String? {
    (model.axes + model.outerAxes).first { $0.channel == channel && $0.scale == scale }?
      .title?.joined(separator: " ")
  }
}
