import ArgumentParser
import NewsgenKit

/// The command that a writer runs.
@main
struct Newsgen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsgen",
    abstract: "Builds a static site with charts and a feed from a folder of Markdown and data.",
    discussion: """
      A site is a folder with site.yml, articles/ and pages/ in it. Everything that is wrong is said \
      with its file, line and column, and the published folder stays as it was.

      EXAMPLES
        newsgen build                       builds content/ into public/
        newsgen build --drafts --strict     with drafts; dead links stop the build
        newsgen serve                       shows the site at http://localhost:8000/
        newsgen chart a.vl.json -o a.svg    draws one chart, without a site
      """,
    version: newsgenVersion,
    subcommands: [BuildCommand.self, ServeCommand.self, ChartCommand.self])
}
