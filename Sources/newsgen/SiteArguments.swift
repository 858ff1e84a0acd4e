import ArgumentParser
import Content
import NewsgenKit
import SiteModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The options that say which site is built, and as of when.
struct SiteArguments: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The folder of the site.", valueName: "dir"))
  var content = "content"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Where the site will stand, in place of 'url' in site.yml.", valueName: "url"),
    transform: parseBaseURL)
  var baseURL: BaseURL?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The day or time (2026-11-24, 2026-11-24T09:00:00Z) that articles are not to be later than; "
        + "by default the clock's.", valueName: "date"),
    transform: parseNow)
  var now: BuildOptions.Now?

  @Flag(name: .long, help: "Treat warnings, such as dead links, as errors.")
  var strict = false

  /// The options of a build; the clock is read here and nowhere else.
  func options() -> BuildOptions {
    var options = BuildOptions(now: now ?? .moment(Int(time(nil))))
    options.content =
      content.count > 1 && content.hasSuffix("/") ? String(content.dropLast()) : content
    options.baseURL = baseURL
    options.isStrict = strict
    return options
  }
}

private func parseBaseURL(_ text: String) throws -> BaseURL {
  guard let url = BaseURL(text) else {
    throw ValidationError("'\(text)' is no address such as https://example.org/letter/")
  }
  return url
}

private func parseNow(_ text: String) throws -> BuildOptions.Now {
  do {
    switch try FrontMatter.Date(text, field: "--now") {
    case .day(let day): return .day(day)
    case .moment(let moment): return .moment(moment)
    }
  } catch {
    throw ValidationError(error.description)
  }
}
