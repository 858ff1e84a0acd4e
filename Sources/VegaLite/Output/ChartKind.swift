/// The kind of a chart in words.
enum ChartKind {
  /// - Parameter plotCount: how many plots the chart has.
  static func kind(of views: [UnitData], plotCount: Int = 1) -> String {
    let kind = single(views)
    guard plotCount > 1 else { return kind }
    let marks = Set(views.map { $0.id })
    return marks.count >= plotCount && kind != "chart" ? "small multiples of \(plural(kind))" : kind
  }

  private static func plural(_ kind: String) -> String { kind + "s" }

  private static func single(_ views: [UnitData]) -> String {
    if views.contains(where: { $0.unit.part == "box" }) { return "boxplot" }
    switch mainView(of: views).map({ views[$0].unit }) {
    case let unit?: return kind(of: unit)
    case nil: return "chart"
    }
  }

  private static func kind(of unit: UnitView) -> String {
    switch unit.mark {
    case .point, .circle, .square: return "scatter plot"
    case .bar:
      let isBinned = [Channel.x, .y].contains { channel in
        if case .on? = unit.encoding[channel]?.bin?.value { true } else { false }
      }
      return isBinned ? "histogram" : "bar chart"
    case .line, .trail: return "line chart"
    case .area: return "area chart"
    case .arc:
      let isRing = (unit.properties.number(.innerRadius) ?? 0) > 0
      return isRing ? "donut chart" : "pie chart"
    case .tick: return "strip plot"
    case .rect: return "heatmap"
    case .rule, .text, .image: return "chart"
    }
  }

  /// The layer with the most rows; notes and rules are the main thing only where they stand alone.
  static func mainView(of views: [UnitData]) -> Int? {
    func weight(_ data: UnitData) -> Int {
      let hasFields = data.unit.encoding.definitions.contains {
        ($0.channel.isPosition || $0.channel == .theta || $0.channel == .radius) && $0.isField
      }
      // A rect without a colour of its data is a region behind other marks.
      let isRegion =
        data.unit.mark == .rect && data.unit.encoding[.color] == nil
        && data.unit.encoding[.fill] == nil
      let isNote =
        data.unit.mark == .text || data.unit.mark == .rule || isRegion || !hasFields
      return isNote ? 0 : data.table.rowCount
    }
    let weights = views.map(weight)
    guard let most = weights.max() else { return nil }
    return most > 0 ? weights.firstIndex(of: most) : views.isEmpty ? nil : 0
  }
}
