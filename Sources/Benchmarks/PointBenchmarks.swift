import VegaLite

/// Scatter plots of 30, 60 (with names) and 5,000 points, ours and ggsql's.
struct PointBenchmarks {
  struct Result {
    let count: Int
    let ours: Timing
    let peer: Timing?
  }

  let runs: Int
  let scratch: Scratch
  let peers: Peers

  func measure() throws -> [Result] {
    let counts = [30, 60, 5_000]
    var tables: [String] = []
    for count in counts {
      tables.append(try scratch.write(MadeData.points(count), as: "\(count).csv"))
    }
    let theirs = peers.points(tables, runs: runs)
    let timing = ChartTiming(theme: .newsgen, runs: runs)
    return try counts.map { count in
      let table = Array(MadeData.points(count).utf8)
      let specification = MadeData.scatter(labels: count == 60)
      return Result(
        count: count, ours: try timing.measure(Array(specification.utf8)) { _ in table },
        peer: theirs["\(count)"])
    }
  }
}
