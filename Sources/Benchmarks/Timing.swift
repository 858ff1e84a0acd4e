/// Milliseconds of the runs of one piece of work, and the bytes that it made.
struct Timing {
  let best: Double
  let median: Double
  let bytes: Int

  init(best: Double, median: Double, bytes: Int) {
    self.best = best
    self.median = median
    self.bytes = bytes
  }

  /// Runs the work once unmeasured and then so many times.
  init(runs: Int, _ work: () throws -> Int) rethrows {
    let clock = ContinuousClock()
    bytes = try work()
    var times: [Double] = []
    for _ in 0..<runs {
      let start = clock.now
      _ = try work()
      times.append((clock.now - start) / .milliseconds(1))
    }
    best = times.min() ?? 0
    median = times.median ?? 0
  }
}

extension [Double] {
  var median: Double? { isEmpty ? nil : sorted()[count / 2] }
}

extension [String: Timing] {
  /// Of the medians.
  var median: Double? { values.map(\.median).median }

  /// The chart in the middle.
  var medianChart: String? {
    let sorted = sorted { ($0.value.median, $0.key) < ($1.value.median, $1.key) }
    return isEmpty ? nil : sorted[count / 2].key
  }
}
