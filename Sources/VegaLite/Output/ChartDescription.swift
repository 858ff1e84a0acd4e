/// What a chart shows, in words that are computed from what is drawn.
enum ChartDescription {
  static func text(_ scene: Scene, mainGroup: Int?) -> String {
    var sentences: [String] = []
    guard let plot = scene.plots.first else { return scene.name }
    let kind = scene.kind.prefix(1).uppercased() + scene.kind.dropFirst()
    if let mainGroup, plot.groups.indices.contains(mainGroup) {
      let (group, count) = merged(scene, mainGroup)
      let content =
        count == 1
        ? group.label
        : "\(ValueText.number(Double(group.rows.count))) \(group.noun) in \(count) plots"
      sentences.append("\(kind) with \(content)\(series(group)).")
      sentences.append(contentsOf: axes(scene).map { "\($0)." })
      sentences.append(contentsOf: extremes(group))
    } else {
      sentences.append("\(kind).")
    }
    if let frontier = plot.frontier { sentences.append(self.frontier(frontier)) }
    return sentences.joined(separator: " ")
  }

  /// The main layer with the rows of all plots that show the same fields in it, and the number of
  /// these plots.
  private static func merged(_ scene: Scene, _ mainGroup: Int) -> (group: MarkGroup, count: Int) {
    var group = scene.plots[0].groups[mainGroup]
    var count = 1
    for plot in scene.plots.dropFirst() where plot.groups.indices.contains(mainGroup) {
      let other = plot.groups[mainGroup]
      guard other.isAlike(group) else { continue }
      group.rows += other.rows
      count += 1
    }
    return (group, count)
  }

  /// What the axes say, each thing once, and no more than a listener can keep.
  private static func axes(_ scene: Scene) -> [String] {
    var known: Set<String> = []
    let labels = scene.plots.flatMap(\.axes).map(\.label)
    return Array(labels.filter { known.insert($0).inserted }.prefix(6))
  }

  private static func series(_ group: MarkGroup) -> String {
    guard let index = group.columns.firstIndex(where: { $0.channel == .color && !$0.isNumeric })
    else { return "" }
    var names: [String] = []
    var known: Set<String> = []
    for row in group.rows.indices {
      let name = group.rows.text(row: row, column: index)
      if known.insert(name).inserted { names.append(name) }
    }
    guard names.count > 1, names.count <= 12 else { return "" }
    return ", by \(group.columns[index].title): \(names.joined(separator: ", "))"
  }

  private static func extremes(_ group: MarkGroup) -> [String] {
    let measures = [Channel.y, .x].compactMap { channel in
      group.columns.firstIndex { $0.channel == channel && $0.isNumeric }
    }
    guard let measure = measures.first else { return [] }
    let rows = group.rows.indices.filter {
      group.rows.number(row: $0, column: measure) != nil
    }
    func number(_ row: Int) -> Double { group.rows.number(row: row, column: measure) ?? 0 }
    guard rows.count > 1, let least = rows.min(by: { number($0) < number($1) }),
      let most = rows.max(by: { number($0) < number($1) }), number(least) < number(most)
    else { return [] }
    let title = group.columns[measure].title
    func described(_ index: Int) -> String {
      let row = group.rows[index]
      let names = group.columns.indices.filter { index in
        index != measure && !row[index].text.isEmpty
          && (!group.columns[index].isNumeric || group.columns.count == 2)
      }.map { row[$0].text }
      return names.isEmpty
        ? row[measure].text : "\(row[measure].text) (\(names.joined(separator: ", ")))"
    }
    return ["Highest \(title): \(described(most)); lowest: \(described(least))."]
  }

  private static func frontier(_ frontier: FrontierScene) -> String {
    let names = frontier.names.isEmpty ? "" : ": \(frontier.names.joined(separator: ", "))"
    return "On the frontier, where none is better on both axes, "
      + "\(frontier.count == 1 ? "is" : "are") \(frontier.count) of \(frontier.total)\(names)."
  }
}
