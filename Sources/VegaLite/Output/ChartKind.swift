/// The kind of a chart in words.
enum ChartKind {
  static func kind(of views: [UnitData]) -> String { "chart" }

  /// The layer with the most rows; notes and rules are the main thing only where they stand alone.
  static func mainView(of views: [UnitData]) -> Int? { views.isEmpty ? nil : 0 }
}
