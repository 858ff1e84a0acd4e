import Foundation

/// Batches in processes of their own, until the time is over.
struct FuzzRun {
  struct Outcome {
    var cases = 0
    /// Pictures, one for each theme.
    var drawn = 0
    var findings: [String] = []

    var summary: String {
      (findings
        + ["\(cases) broken specifications, \(drawn) pictures, \(findings.count) findings"])
        .joined(separator: "\n")
    }
  }

  private static let mostFindings = 5
  private static let mostShown = 4_000

  let folders: [String]
  let seconds: Int
  let firstSeed: UInt64

  func run() -> Outcome {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    var outcome = Outcome()
    var seed = firstSeed
    while clock.now < end, outcome.findings.count < Self.mostFindings {
      runBatch(seed, until: { clock.now >= end }, into: &outcome)
      seed += 1
    }
    return outcome
  }

  /// A batch that ended early is taken up behind the case that ended it.
  private func runBatch(_ seed: UInt64, until isOver: () -> Bool, into outcome: inout Outcome) {
    var first = 0
    while first < FuzzBatch.size, !isOver(), outcome.findings.count < Self.mostFindings {
      let ended = start(["--batch", "\(seed)", "--from", "\(first)"])
      let lines = ended.output.split(separator: "\n")
      for line in lines where line.hasPrefix("finding ") {
        let number = Int(line.split(separator: " ")[1]) ?? 0
        outcome.findings.append(report(seed, number, String(line)))
      }
      outcome.drawn += lines.count { $0 == "drawn" }
      let last = lines.last { $0.hasPrefix("case ") }.flatMap { Int($0.dropFirst(5)) }
      outcome.cases += last.map { $0 - first + 1 } ?? 0
      if lines.last == "end" { return }
      outcome.findings.append(report(seed, last ?? first, ended.end))
      first = (last ?? first) + 1
    }
  }

  private func report(_ seed: UInt64, _ number: Int, _ what: String) -> String {
    let text = start(["--batch", "\(seed)", "--print-case", "\(number)"]).output
    let shown = text.count > Self.mostShown ? text.prefix(Self.mostShown) + " …" : text[...]
    return "seed \(seed), case \(number): \(what)\n  \(shown)"
  }

  private func start(_ arguments: [String]) -> (output: String, end: String) {
    let process = Process()
    let output = Pipe()
    // A file, as a second pipe would fill up while the first one is read.
    let complaints = FileManager.default.temporaryDirectory
      .appendingPathComponent("chart-fuzz-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: complaints) }
    guard FileManager.default.createFile(atPath: complaints.path, contents: nil),
      let errors = try? FileHandle(forWritingTo: complaints)
    else { return ("", "it cannot be started: no file for its errors") }
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments = folders + arguments
    // A backtrace would take longer than all the charts.
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    guard (try? process.run()) != nil else { return ("", "it cannot be started") }
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    try? errors.close()
    let complaint = String(decoding: (try? Data(contentsOf: complaints)) ?? Data(), as: UTF8.self)
    return (text, Self.words(process) + (complaint.isEmpty ? "" : ": \(complaint.prefix(400))"))
  }

  private static func words(_ process: Process) -> String {
    let status = process.terminationStatus
    guard process.terminationReason == .uncaughtSignal else { return "it ended with \(status)" }
    return status == SIGPROF
      ? "it took more than \(FuzzBatch.mostSeconds) s" : "it crashed by signal \(status)"
  }
}
