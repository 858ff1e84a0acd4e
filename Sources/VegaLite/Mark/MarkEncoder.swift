import Diagnostics

/// Draws the rows of one unit as marks.
struct MarkEncoder {
  /// What the writer is to know about rows that are not drawn, or not wholly.
  private(set) var warnings: [Diagnostic] = []

  init(_ data: UnitData, scales: PlotScales, resolution: ChartResolution, file: String) {}

  mutating func group() -> MarkGroup {
    MarkGroup(kind: .point, noun: "", label: "", marks: [], columns: [], rows: [])
  }
}
