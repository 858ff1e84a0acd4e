import ArgumentParser
import VegaLite

/// Prints how long charts take, beside peers where a Python has them.
@main
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsgen-benchmarks",
    abstract: "Prints how long charts take, from the bytes of specification and data to SVG.",
    discussion: """
      Times are of the wall clock, warm, in milliseconds; those of processes are CPU time with the \
      start of the process. vl-convert and ggsql are measured in the same run by each Python that is \
      given and has them.

      EXAMPLES
        newsgen-benchmarks
        newsgen-benchmarks charts/specs --data charts/data --python venv/bin/python
      """)

  @Argument(help: ArgumentHelp("The folder of specifications (*.json).", valueName: "dir"))
  var folder = "Sources/Benchmarks/Specifications"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Where their data is, by file name; by default 'data' in the folder or beside it.",
      valueName: "dir"))
  var data: String?

  @Option(name: .long, help: "A Python with vl-convert or ggsql; may be given more than once.")
  var python: [String] = []

  @Option(name: .long, help: "The command to start as a cold process.")
  var newsgen: String?

  @Option(name: .long, help: "How often each chart is drawn.")
  var runs = 40

  @Option(name: .long, help: "The theme of the charts of the folder.")
  var theme = "newsgen"

  @Flag(name: .long, help: "Print each chart.")
  var each = false

  func validate() throws {
    if runs < 20 { throw ValidationError("fewer than 20 runs say little") }
    if ChartTheme.named(theme) == nil { throw ValidationError("no theme '\(theme)'") }
  }

  func run() throws {
    let folder = try SpecificationFolder(folder, data: data)
    let scratch = try Scratch()
    defer { scratch.remove() }
    let peers = Peers(pythons: python)
    var report = BenchmarkReport()
    let ours = ChartTiming(theme: ChartTheme.named(theme) ?? .newsgen, runs: runs)
    let drawn = ours.measure(folder)
    let theirs = peers.charts(of: folder, runs: max(3, runs / 8))
    report.addCharts(drawn, refused: ours.refused(folder), peers: theirs, each: each)
    try report.addPoints(PointBenchmarks(runs: runs, scratch: scratch, peers: peers).measure())
    let command = newsgen ?? CommandLine.arguments[0].replacingLastComponent(by: "newsgen")
    if let simple = drawn.medianChart ?? folder.specifications.first?.name {
      try report.addProcesses(
        ProcessBenchmarks(command: command, scratch: scratch, peers: peers)
          .measure(folder.path(of: simple), data: folder.data))
    }
    print(report.text)
  }
}
