import Diagnostics

/// Names beside points and at the ends of lines.
struct DirectLabels {
  let additions: Additions
  let resolution: ChartResolution
  let file: String
  let frontierRows: Set<Int>

  /// The columns whose values stand beside their marks, so that a legend would say them twice.
  static func namedColumns(_ resolution: ChartResolution) -> Set<String> {
    let additions = Additions(resolution)
    guard additions.labelTarget != nil, let column = additions.labelColumn else { return [] }
    return [column]
  }

  func place(
    in plot: PlotScene, _ scales: PlotScales, canvasWidth: Double
  ) -> (labels: [DirectLabel], warnings: [Diagnostic]) {
    ([], [])
  }
}
