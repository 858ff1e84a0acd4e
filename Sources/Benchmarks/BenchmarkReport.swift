/// The tables that are printed: figures, and the bars that the project has set itself.
struct BenchmarkReport {
  /// A figure that is to stay at or below a limit.
  private struct Bar {
    let name: String
    let figure: Double?
    let limit: Double
    /// Nothing for a share of a peer's time, which is written as `1/80`.
    var unit: String?
  }

  private var lines: [String] = []
  private var bars: [Bar] = []

  var text: String {
    let rows = bars.map { bar in
      [
        bar.name, bar.figure.map { written($0, in: bar.unit) } ?? "not measured",
        "≤ " + written(bar.limit, in: bar.unit),
        bar.figure.map { $0 <= bar.limit ? "met" : "NOT MET" } ?? "–",
      ]
    }
    return (lines + [""] + Self.table([["bar", "figure", "limit", ""]] + rows))
      .joined(separator: "\n")
  }

  mutating func addCharts(
    _ ours: [String: Timing], refused: [String], peers: [String: Timing], each: Bool
  ) {
    lines.append("\(ours.count) charts drawn, \(refused.count) refused, warm, ms")
    lines += refused.map { "  \($0)" }
    // Only what both have drawn is compared.
    let common = ours.filter { peers[$0.key] != nil }
    let theirs = peers.filter { ours[$0.key] != nil }
    if each {
      let rows = ours.sorted { $0.key < $1.key }.map { name, timing in
        [
          name, written(timing.best), written(timing.median), "\(timing.bytes)",
          peers[name].map { written($0.median) } ?? "",
          peers[name].map { "1/\(written($0.median / timing.median))" } ?? "",
        ]
      }
      lines += Self.table([["chart", "best", "median", "bytes", "vl-convert", ""]] + rows)
    }
    lines.append(
      "median of the charts: ours \(written(ours.median)), vl-convert \(written(theirs.median))")
    bars.append(Bar(name: "median chart", figure: ours.median, limit: 0.5, unit: "ms"))
    add("median chart, of vl-convert's", common.median, of: theirs.median, limit: 1.0 / 80)
  }

  mutating func addPoints(_ results: [PointBenchmarks.Result]) {
    lines.append("\nscatter plots, warm, ms and bytes")
    lines += Self.table(
      [["points", "best", "median", "bytes", "ggsql", "bytes"]]
        + results.map { result in
          [
            "\(result.count)", written(result.ours.best), written(result.ours.median),
            "\(result.ours.bytes)", written(result.peer?.median),
            result.peer.map { "\($0.bytes)" } ?? "–",
          ]
        })
    for result in results where result.count > 30 {
      let isLarge = result.count > 60
      add(
        isLarge ? "5,000 points, of ggsql's" : "60 points with names, of ggsql's",
        result.ours.median, of: result.peer?.median, limit: isLarge ? 0.2 : 0.25)
      guard isLarge else { continue }
      bars.append(
        Bar(
          name: "5,000 points", figure: Double(result.ours.bytes) / Double(result.count),
          limit: 100,
          unit: "bytes a mark"))
    }
  }

  mutating func addProcesses(_ result: ProcessBenchmarks.Result) {
    lines.append(
      "\ncold process, ms of CPU: ours \(written(result.ours)), vl-convert \(written(result.peer)); "
        + "100,000 rows to bars \(written(result.large))")
    bars.append(Bar(name: "cold process", figure: result.ours, limit: 30, unit: "ms of CPU"))
    add("cold process, of vl-convert's", result.ours, of: result.peer, limit: 1.0 / 15)
    bars.append(Bar(name: "100,000 rows", figure: result.large, limit: 150, unit: "ms of CPU"))
  }

  private mutating func add(_ name: String, _ ours: Double?, of theirs: Double?, limit: Double) {
    let share = ours.flatMap { ours in theirs.map { ours / $0 } }
    bars.append(Bar(name: name, figure: share, limit: limit))
  }

  private func written(_ figure: Double, in unit: String?) -> String {
    if let unit { return "\(written(figure)) \(unit)" }
    return figure > 0 ? "1/\(written(1 / figure))" : "–"
  }

  private func written(_ number: Double?) -> String {
    guard let number, number.isFinite else { return "–" }
    let decimals = number < 0.1 ? 10_000.0 : number < 10 ? 1_000 : 10
    return "\((number * decimals).rounded() / decimals)"
  }

  private static func table(_ rows: [[String]]) -> [String] {
    let widths = rows.reduce(into: [Int]()) { widths, row in
      for (place, cell) in row.enumerated() {
        if place == widths.count { widths.append(0) }
        widths[place] = max(widths[place], cell.count)
      }
    }
    return rows.map { row in
      zip(row, widths).enumerated().map { place, cell in
        let room = String(repeating: " ", count: cell.1 - cell.0.count)
        return place == 0 ? cell.0 + room : room + cell.0
      }.joined(separator: "  ")
    }
  }
}
