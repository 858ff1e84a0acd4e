import Foundation

/// CPU time of whole processes, their start included, in milliseconds.
struct ProcessBenchmarks {
  struct Result {
    let ours: Double?
    let peer: Double?
    /// Of a CSV of 100,000 rows aggregated to bars.
    let large: Double?
  }

  let command: String
  let scratch: Scratch
  let peers: Peers

  func measure(_ specification: String, data: String) throws -> Result {
    _ = try scratch.write(MadeData.sales(100_000), as: "sales.csv")
    let bars = try scratch.write(MadeData.bars, as: "bars.vl.json")
    return Result(
      ours: median([command, "chart", specification, "--data", data, "-o", "/dev/null"], runs: 11),
      peer: peers.cold(specification, data: data).flatMap { median($0, runs: 3) },
      large: median([command, "chart", bars, "-o", "/dev/null"], runs: 5))
  }

  /// Nil where the command cannot be run or fails.
  private func median(_ command: [String], runs: Int) -> Double? {
    let times = (0..<runs).compactMap { _ in Subprocess.processorTime(of: command) }
    return times.count == runs ? times.median : nil
  }
}
