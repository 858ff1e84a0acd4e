import Foundation

/// vl-convert and ggsql, as `peers.py` runs them.
struct Peers {
  let pythons: [String]

  /// Beside the specifications, where the benchmark is run from the repository.
  private static let script = "Sources/Benchmarks/peers.py"

  /// By the specification's name.
  func charts(of folder: SpecificationFolder, runs: Int) -> [String: Timing] {
    timings(["warm", folder.path, folder.data, "\(runs)"])
  }

  /// ggsql's native SVG, by the number of points.
  func points(_ tables: [String], runs: Int) -> [String: Timing] {
    timings(["ggsql"] + tables + ["\(runs)"])
  }

  /// The command that draws one chart by vl-convert in a process of its own.
  func cold(_ specification: String, data: String) -> [String]? {
    pythons.first { Subprocess.run([$0, "-c", "import vl_convert"], showsErrors: false) != nil }
      .map { [$0, Self.script, "once", specification, data] }
  }

  private func timings(_ arguments: [String]) -> [String: Timing] {
    var timings: [String: Timing] = [:]
    for python in pythons {
      let output = Subprocess.run([python, Self.script] + arguments) ?? ""
      for line in output.split(separator: "\n") {
        let cells = line.split(separator: "\t").map(String.init)
        guard cells.count == 4, let best = Double(cells[1]), let median = Double(cells[2]),
          let bytes = Int(cells[3])
        else { continue }
        timings[cells[0]] = Timing(best: best, median: median, bytes: bytes)
      }
    }
    return timings
  }
}
