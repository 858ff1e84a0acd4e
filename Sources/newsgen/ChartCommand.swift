import ArgumentParser
import Diagnostics
import NewsgenKit
import VegaLite

struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: "Draws charts from Vega-Lite specifications, without a site.",
    discussion: """
      A specification is JSON or YAML, '-' is standard input. One chart goes to standard output or to \
      the file that -o names; several go to a folder, as NAME.svg for NAME.vl.json. The picture \
      follows the light or dark scheme of whoever looks at it. Each good specification is drawn; what \
      is wrong with the others is said with its line and column, and the exit code is then 1. Nothing \
      is fetched from the network.

      EXAMPLES
        newsgen chart prices.vl.json -o prices.svg
        newsgen chart charts/*.vl.yml -o pictures/ --png
        newsgen chart gallery/*.json -o out/ --data data --theme vega
        newsgen chart prices.vl.json --table          what is plotted, as CSV
        python chart.py | newsgen chart - > chart.svg
      """)

  @Argument(help: ArgumentHelp("The specifications; '-' is standard input.", valueName: "spec"))
  var specifications: [String]

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "The file to write; or a folder, where it is one, ends in '/' or there are several charts.",
      valueName: "file or dir"))
  var output: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Where data and pictures are looked for, by their address or their file's name, in place of "
        + "the specification's folder.", valueName: "dir"))
  var data: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The look: \(listed(Theme.all.map(\.name), "or")).", valueName: "name"),
    transform: parseTheme)
  var theme = Theme.newsgen

  @Flag(name: .long, help: "Draw in the dark scheme's colours, whatever the reader's scheme.")
  var dark = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The width of the whole where the specification leaves it open.", valueName: "pixels"))
  var width: Int?

  @Flag(name: .long, help: "Write a PNG, of two pixels to each of the chart.")
  var png = false

  @Flag(name: .long, help: "Write the description for those who do not see the picture.")
  var describe = false

  @Flag(name: .long, help: "Write what is plotted, as CSV.")
  var table = false

  func validate() throws {
    let contents = [("--png", png), ("--describe", describe), ("--table", table)].filter(\.1)
    if contents.count > 1 {
      throw ValidationError("\(listed(contents.map(\.0), "and")) cannot be had together")
    }
    if dark, let words = contents.first(where: { $0.0 != "--png" }) {
      throw ValidationError("--dark has no meaning with \(words.0), which has no colours")
    }
    if dark, !theme.followsScheme {
      throw ValidationError("the theme '\(theme.name)' has no dark colours")
    }
    if let width, !Self.widths.contains(width) {
      throw ValidationError(
        "\(width) pixels are no width for a chart: from \(Self.widths.lowerBound) to "
          + "\(Self.widths.upperBound)")
    }
  }

  func run() throws {
    var drawing = ChartDrawing(order)
    // Not when validated: a misspelled option is told first, not what its value is taken for.
    try refuse(drawing.problem)
    if png, output == nil, Terminal.showsOutput {
      try refuse("a PNG is not for a terminal: give -o")
    }
    let report = drawing.run(
      input: { try Terminal.input(upTo: $0 + 1) }, print: { Terminal.write($0) })
    Terminal.complain(report.diagnostics)
    guard report.failed > 0 else { return }
    let errors = counted(report.diagnostics.count { $0.severity == .error }, "error")
    let charts = counted(report.failed + report.drawn, "chart")
    Terminal.complain("\(errors); \(report.drawn) of \(charts) drawn")
    throw ExitCode(1)
  }

  private func refuse(_ problem: String?) throws {
    guard let problem else { return }
    Terminal.complain("Error: \(problem)\nSee 'newsgen chart --help' for more information.")
    throw ExitCode.validationFailure
  }

  private static let widths = 100...10_000

  private var order: ChartOrder {
    var order = ChartOrder(specifications: specifications)
    order.output = output
    order.dataFolder = data
    order.theme = width.map { theme.wide(Double($0)) } ?? theme
    order.isDark = dark
    order.content = png ? .png : describe ? .description : table ? .table : .svg
    return order
  }
}

private func parseTheme(_ name: String) throws -> Theme {
  if let theme = Theme.named(name) { return theme }
  let known = Theme.all.map(\.name)
  let hint =
    nearestName(to: name, among: known).map { " (did you mean '\($0)'?)" }
    ?? ": there is \(listed(known, "and"))"
  throw ValidationError("no theme '\(name)'\(hint)")
}
