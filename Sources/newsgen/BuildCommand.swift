import ArgumentParser
import Diagnostics
import NewsgenKit
import Templates

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the site and publishes it in one step.",
    discussion: """
      Drafts and articles of a later date are left out. What newsgen made before and makes no longer \
      goes; files of others in the output folder stay. Where anything is wrong, the output folder is \
      left as it was and the exit code is 1.

      EXAMPLES
        newsgen build
        newsgen build --base-url https://example.org/letter/
        newsgen build --content letter --output /srv/www/letter --strict
        newsgen build --now 2026-12-31 --drafts
      """)

  @OptionGroup var site: SiteArguments

  @Option(name: .long, help: ArgumentHelp("The folder to publish.", valueName: "dir"))
  var output = "public"

  @Flag(name: .long, help: "Build drafts too.")
  var drafts = false

  @Flag(name: .long, help: "Build articles of a later date too.")
  var future = false

  @Flag(name: .long, help: "Say nothing but what is wrong.")
  var quiet = false

  func run() async throws {
    var options = site.options()
    options.output = output
    options.includesDrafts = drafts
    options.includesFuture = future
    let clock = ContinuousClock()
    let start = clock.now
    do {
      let (report, publication) = try await publish(options)
      Terminal.endProgress()
      Terminal.complain(report.warnings)
      for note in publication.notes { Terminal.complain("note: \(note)") }
      if !publication.leftAfterTakeover.isEmpty {
        let left = publication.leftAfterTakeover.joined(separator: ", ")
        Terminal.complain("note: not made by newsgen and left as it is: \(left)")
      }
      if quiet { return }
      let seconds = hundredths(clock.now - start)
      Terminal.print("\(report.summary) in \(seconds) s → \(shownFolder(output))")
      if let heldBack = report.heldBackSummary { Terminal.print(heldBack) }
    } catch let error as DiagnosticError {
      Terminal.endProgress()
      Terminal.complain(error.diagnostics)
      let count = error.diagnostics.count { $0.severity == .error }
      Terminal.complain("\(counted(count, "error")); \(shownFolder(output)) is as it was")
      throw ExitCode(1)
    } catch let error as FileSystemError {
      Terminal.endProgress()
      Terminal.complain([error.diagnostic])
      throw ExitCode(1)
    }
  }

  private func publish(
    _ options: BuildOptions
  ) async throws -> (BuildReport, PublicationReport) {
    if !quiet { Terminal.progress("building …") }
    let publication = try Publisher(output: options.output, inputs: [options.content]).open {
      Terminal.complain("waiting for another build of \(shownFolder(options.output)) to end")
    }
    do {
      let build = Build(options: options, templates: NewsgenTemplates())
      let report = try await build.run(into: publication)
      return (report, try publication.publish())
    } catch {
      publication.discard()
      throw error
    }
  }

  private func shownFolder(_ path: String) -> String { path.hasSuffix("/") ? path : path + "/" }

  private func hundredths(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let all = seconds * 100 + (attoseconds + 5_000_000_000_000_000) / 10_000_000_000_000_000
    let rest = all % 100
    return "\(all / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
