import Diagnostics
import Foundation
import VegaLite

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Some hundred cases of one seed, drawn one after the other in this process.
struct FuzzBatch {
  struct Case {
    let specification: [UInt8]
    let tables: [String: [UInt8]]
  }

  static let size = 250
  /// Of CPU, for one chart in one theme.
  static let mostSeconds = 2
  /// `ITIMER_PROF`, which Swift's Glibc gives another type than `setitimer` takes.
  private static let processorTimer: Int32 = 2

  let corpus: FuzzCorpus
  let seed: UInt64

  func fuzzed(_ number: Int) -> Case {
    var mutation = FuzzMutation(
      corpus: corpus, seed: seed &* 1_000_003 &+ UInt64(truncatingIfNeeded: number))
    return Case(specification: mutation.specification(), tables: mutation.tables())
  }

  /// Says which case it is about to draw, so that a crash is known by the last one said.
  func run(from first: Int) {
    for number in first..<max(first, Self.size) {
      let fuzzed = fuzzed(number)
      say("case \(number)")
      for theme in Theme.all {
        limitTime()
        if let problem = problem(fuzzed, theme) {
          say("finding \(number) in the theme \(theme.name): \(problem)")
        }
      }
    }
    say("end")
  }

  /// Nil for a sound picture, which is said, and for errors with a place.
  private func problem(_ fuzzed: Case, _ theme: Theme) -> String? {
    let source = ChartSource(bytes: fuzzed.specification, format: .json, file: "case")
    do {
      let chart = try ChartCompiler(theme: theme).compile(source) { url in
        let name = url.split(separator: "/").last.map(String.init) ?? url
        guard let bytes = fuzzed.tables[name] else { throw ChartDataMissing("no file '\(url)'") }
        return ChartDataFile(file: name, bytes: bytes)
      }
      _ = chart.table
      say("drawn")
      return PictureCheck.problem(in: chart.literalSVG())
        ?? PictureCheck.problem(in: chart.standaloneSVG())
    } catch let error as DiagnosticError {
      guard error.diagnostics.hasErrors else { return "it failed without an error" }
      let wordless = error.diagnostics.first { $0.headline.isEmpty || $0.range.start == nil }
      return wordless.map { "an error without place or words: \($0)" }
    } catch {
      return "an error without place: \(error)"
    }
  }

  private func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }

  /// The system ends the process when the time is over.
  private func limitTime() {
    var limit = itimerval()
    limit.it_value.tv_sec = Self.mostSeconds
    setitimer(Self.processorTimer, &limit, nil)
  }
}
