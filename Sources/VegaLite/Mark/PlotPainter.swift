import Diagnostics

/// Draws all layers of a plot and what newsgen adds to them.
struct PlotPainter {
  let resolution: ChartResolution
  let area: Rectangle
  let file: String

  struct Painted: Sendable {
    var plot: PlotScene
    let kind: String
    let warnings: [Diagnostic]
  }

  func paint(canvasWidth: Double) -> Painted {
    let chartable = resolution.chartable
    let scales = resolution.scales(area)
    let additions = Additions(resolution)
    var groups: [MarkGroup] = []
    var warnings: [Diagnostic] = []
    for (index, view) in resolution.views.enumerated() {
      let columns = MarkColumns(
        view, titles: resolution.titles,
        labels: additions.labelTarget == index ? additions.labelColumn : nil)
      var encoder = MarkEncoder(
        view, scales: scales, columns: columns, layout: chartable.theme.layout)
      var group = encoder.group()
      group.isNote = isNote(view.unit)
      groups.append(group)
      warnings.append(contentsOf: outside(encoder, view.unit))
      warnings.append(contentsOf: isolated(encoder.isolatedRows, view.unit))
    }
    let frontier = additions.frontier(in: &groups, scales)
    var plot = PlotScene(
      area: area, fill: chartable.specification.config.viewFill ?? .none,
      stroke: chartable.specification.config.viewStroke ?? .none, label: "", axes: [],
      groups: groups, frontier: frontier?.scene, labels: [])
    let labels = DirectLabels(
      additions: additions, resolution: resolution, file: file,
      frontierRows: frontier?.rows ?? [])
    let placed = labels.place(in: plot, canvasWidth: canvasWidth)
    plot.labels = placed.labels
    warnings.append(contentsOf: placed.warnings)
    let kind = ChartKind.kind(of: resolution.views)
    plot.label = label(kind)
    return Painted(plot: plot, kind: kind, warnings: warnings)
  }

  private func isNote(_ unit: UnitView) -> Bool {
    guard let main = ChartKind.mainView(of: resolution.views) else { return false }
    guard let data = unit.data else { return resolution.views[main].unit.data != nil }
    if case .url = data.source { return false }
    return data.position != resolution.views[main].unit.data?.position
  }

  private func outside(_ encoder: MarkEncoder, _ unit: UnitView) -> [Diagnostic] {
    func warning(_ count: Int, _ noun: String, _ what: String) -> Diagnostic? {
      guard count > 0 else { return nil }
      return .warning(
        at: SourceRange(file: file, start: unit.markPosition),
        "\(count) \(noun)\(count == 1 ? " is" : "s are") \(what): outside the domain of the axes")
    }
    return [
      warning(encoder.outsideRows, "row", "not drawn"),
      warning(encoder.cutMarks, unit.mark.singular, "cut off"),
    ].compactMap { $0 }
  }

  private func isolated(_ count: Int, _ unit: UnitView) -> [Diagnostic] {
    guard count > 0 else { return [] }
    let what =
      count == 1 ? "1 row of a line stands alone" : "\(count) rows of lines stand alone"
    return [
      .warning(
        at: SourceRange(file: file, start: unit.markPosition),
        "\(what), so that no line is drawn there; 'point: true' shows it")
    ]
  }

  private func label(_ kind: String) -> String {
    let axes = [resolution.x, resolution.y].compactMap { axis in
      axis.flatMap { axis in axis.title.map { "\(axis.channel.rawValue): \($0)" } }
    }
    return ([kind.prefix(1).uppercased() + kind.dropFirst()] + axes).joined(separator: "; ")
  }
}

/// The kind of a chart in words.
enum ChartKind {
  static func kind(of views: [UnitData]) -> String {
    switch mainView(of: views).map({ views[$0].unit.mark }) {
    case .point?, .circle?: "scatter plot"
    case .bar?: "bar chart"
    case .line?: "line chart"
    case .tick?: "strip plot"
    case .rect?: "heatmap"
    case .rule?, .text?, nil: "chart"
    }
  }

  /// The layer with the most rows; notes and rules are the main thing only where they stand alone.
  static func mainView(of views: [UnitData]) -> Int? {
    func weight(_ data: UnitData) -> Int {
      let hasFields = data.unit.encoding.definitions.contains {
        $0.channel.isPosition && $0.isField
      }
      // A rect without a colour of its data is a region behind other marks.
      let isRegion = data.unit.mark == .rect && data.unit.encoding[.color] == nil
      let isNote =
        data.unit.mark == .text || data.unit.mark == .rule || isRegion || !hasFields
      return isNote ? 0 : data.table.rowCount
    }
    let weights = views.map(weight)
    guard let most = weights.max() else { return nil }
    return most > 0 ? weights.firstIndex(of: most) : views.isEmpty ? nil : 0
  }
}
