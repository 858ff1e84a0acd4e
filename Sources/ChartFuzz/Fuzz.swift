import ArgumentParser

/// Draws broken and hostile specifications: each must end in errors or in a sound picture.
@main
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsgen-fuzz",
    abstract:
      "Draws broken and hostile specifications; each must end in errors or a sound picture.",
    discussion: """
      Batches run in processes of their own, so that a crash, or a chart that takes more than two \
      seconds of CPU, is reported with its seed and specification. The same seed draws the same charts.

      EXAMPLES
        newsgen-fuzz Sources/Benchmarks/Specifications Tests/VegaLiteTests/Golden --seconds 20
        newsgen-fuzz Sources/Benchmarks/Specifications --batch 17 --print-case 203
      """)

  @Argument(
    help: ArgumentHelp(
      "Folders of sound specifications; data is in them or in 'data' in them.", valueName: "dir"))
  var folders: [String]

  @Option(name: .long, help: "How long to go on.")
  var seconds = 20

  @Option(name: .long, help: "The seed of the first batch; the next have the numbers after it.")
  var seed: UInt64 = 1

  @Option(name: .long, help: "Run one batch in this process.")
  var batch: UInt64?

  @Option(name: .long, help: "The case of that batch to begin with.")
  var from = 0

  @Option(name: .long, help: "Print one case of that batch in place of drawing it.")
  var printCase: Int?

  func run() throws {
    let corpus = try FuzzCorpus(folders: folders)
    if let batch, let printCase {
      let fuzzed = FuzzBatch(corpus: corpus, seed: batch).fuzzed(printCase)
      print(String(decoding: fuzzed.specification, as: UTF8.self))
      return
    }
    if let batch {
      FuzzBatch(corpus: corpus, seed: batch).run(from: from)
      return
    }
    let outcome = FuzzRun(folders: folders, seconds: seconds, firstSeed: seed).run()
    print(outcome.summary)
    if !outcome.findings.isEmpty { throw ExitCode(1) }
  }
}
