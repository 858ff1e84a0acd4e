import Diagnostics

/// Lays a chart out: measured text decides the margins, the rest is the plots'.
struct ChartComposer {
  private let context: LayoutContext
  private let fallbackName: String

  /// - Parameter fitted: the size of the only plot where it is known beforehand.
  init(resolution: ChartResolution, file: String, fallbackName: String, fitted: Size? = nil) {
    context = LayoutContext(resolution: resolution, file: file, fitted: fitted)
    self.fallbackName = fallbackName
  }

  /// A scene and what the writer is to know about it.
  struct Result: Sendable {
    let scene: Scene
    let warnings: [Diagnostic]
  }

  private var resolution: ChartResolution { context.resolution }
  private var file: String { context.file }
  private var chartable: Chartable { _read { yield resolution.chartable } }

  /// - Throws: `DiagnosticError` with all that cannot be drawn.
  func compose() throws -> Result {
    let additions = Additions(resolution)
    let problems =
      additions.problems(file: file) + headerProblems(resolution.root)
      + GrammarLimits(resolution: resolution, file: file).problems()
    if !problems.isEmpty { throw DiagnosticError(problems) }
    var room = Margins()
    var (scene, warnings) = try draw(room, additions)
    // Text at the plots' edges may need more room, which moves the plots and so the text.
    for _ in 0..<3 {
      let missing = SceneOverflow.room(scene)
      if missing.sum < 0.5 { break }
      room = room + missing
      (scene, warnings) = try draw(room, additions)
    }
    if let problem = SizeLimit.problem(scene.size, resolution, file: file) {
      throw DiagnosticError([problem])
    }
    // What the marks' expressions could not compute.
    if warnings.contains(where: { $0.severity == .error }) { throw DiagnosticError(warnings) }
    return Result(scene: scene, warnings: warnings)
  }

  /// Labels of facets that cannot be computed.
  private func headerProblems(_ view: ResolvedView) -> [Diagnostic] {
    switch view {
    case .plot: return []
    case .concat(let concat): return concat.views.flatMap(headerProblems)
    case .facet(let facet):
      let own = [facet.rowHeader, facet.columnHeader, facet.wrappedHeader].compactMap {
        header -> Diagnostic? in
        guard let problem = header?.problem else { return nil }
        return .error(
          at: SourceRange(file: file, start: problem.position), problem.value.headline,
          suggestion: problem.value.suggestion)
      }
      return own + facet.cells.flatMap { headerProblems($0.view) }
    }
  }

  // MARK: One pass

  private func draw(_ room: Margins, _ additions: Additions) throws -> (Scene, [Diagnostic]) {
    let rules = context.rules
    let written = padding
    let padding = Margins(
      left: written.left, top: written.top, right: written.right, bottom: written.bottom)
    let available = rules.totalWidth - padding.left - padding.right - room.left - room.right
    let block = try ViewLayout(context: context).block(
      resolution.root,
      ViewLayout.Allotment(width: max(available, 40), height: rules.plotHeight))
    if let problem = SizeLimit.problem(
      Size(width: block.bounds.width, height: block.bounds.height), resolution, file: file)
    {
      throw DiagnosticError([problem])
    }
    // Whole pixels keep bars and hairlines sharp.
    let left = (padding.left + room.left + block.margins.left - 0.01).rounded(.up)
    let top = (padding.top + room.top + block.margins.top - 0.01).rounded(.up)
    let placed = block.moved(dx: left, dy: top)
    let right = left + block.size.width + block.margins.right + room.right
    let bottom = top + block.size.height + block.margins.bottom + room.bottom
    var scene = Scene(
      size: Size(
        width: (right + padding.right - 0.01).rounded(.up),
        height: (bottom + (context.followsGrammar ? 0 : 3.99) + padding.bottom - 0.001)
          .rounded(.up)),
      name: "", kind: kind, titles: placed.texts.filter { !$0.isHeader }, plots: [],
      legends: [], background: chartable.specification.background ?? context.viewConfig.background)
    scene.headers = placed.texts.filter(\.isHeader)
    scene.name = name
    let legends = LegendLayout(context: context)
    scene.legends = placed.legends.map(legends.scene)
    let warnings = paint(placed.plots, additions, into: &scene, right: right)
    return (scene, warnings)
  }

  /// Around the whole.
  var padding: Padding {
    let usual =
      context.followsGrammar ? Padding(left: 5, top: 5, right: 5, bottom: 5) : Padding()
    return chartable.specification.padding ?? chartable.config.padding ?? usual
  }

  private func paint(
    _ plots: [PlannedPlot], _ additions: Additions, into scene: inout Scene, right: Double
  ) -> [Diagnostic] {
    let units = plots.flatMap(\.model.units)
    let painter = PlotPainter(
      context: context, additions: additions,
      main: ChartKind.mainView(of: units).map { units[$0] })
    var warnings: [Diagnostic] = []
    let labelsEnd = scene.size.width
    for plot in plots {
      let painted = painter.paint(plot, labelsEnd: plots.count == 1 ? labelsEnd : nil)
      scene.plots.append(painted.plot)
      warnings += painted.warnings
    }
    let hasMarks = scene.plots.map { $0.groups.contains { !$0.marks.isEmpty } }
    if hasMarks.contains(true) {
      for index in scene.plots.indices { scene.plots[index].isEmptyCell = !hasMarks[index] }
    }
    var known: Set<Diagnostic> = []
    return warnings.filter { known.insert($0).inserted }
  }

  private var kind: String {
    ChartKind.kind(of: resolution.units, plotCount: resolution.root.plots.count)
  }

  private var name: String {
    let lines = chartable.specification.root.common.title?.lines ?? []
    let title = lines.joined(separator: " ")
    return title.isEmpty ? fallbackName : title
  }
}

extension TextRun {
  /// Whether it belongs to a facet.
  fileprivate var isHeader: Bool { className == "facet-label" || className == "facet-title" }
}
