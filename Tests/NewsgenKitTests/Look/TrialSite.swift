import Content
import Diagnostics
import SiteModel

@testable import NewsgenKit

/// A small site whose settings a test changes after they were read.
struct TrialSite {
  let folder: TemporaryFolder
  var settings: SiteSettings

  init(_ files: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    let text = "title: A & B\nurl: https://example.org/letter/\nlanguage: en\n"
    try folder.write("content/site.yml", text)
    for (name, text) in files { try folder.write("content/\(name)", text) }
    settings = SiteSettingsReader.read(text, file: folder("content/site.yml")).settings
  }

  static let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"/>"

  /// A value as if it stood in the settings.
  static func placed(_ text: String) -> FrontMatter.Placed<String> {
    FrontMatter.Placed(text, at: SourcePosition(line: 9, column: 3))
  }

  func look(hasPolicy: Bool = true) throws -> (look: Look, diagnostics: [String]) {
    let found = try Discovery.discover(content: folder("content"))
    let (look, diagnostics) = LookReader.read(
      settings, tree: found.tree, styleSheet: Array("body{}".utf8), hasPolicy: hasPolicy)
    return (look, (found.diagnostics + diagnostics).sortedByPlace().map(text))
  }

  /// The texts, rendered.
  func render() async throws -> (contents: [RenderedContent], diagnostics: [String]) {
    let found = try Discovery.discover(content: folder("content"))
    let parsed = try await DocumentParser.parse(found.tree.documents)
    var options = BuildOptions(now: .moment(1_763_985_600))
    options.content = folder("content")
    let (look, _) = LookReader.read(
      settings, tree: found.tree, styleSheet: [], hasPolicy: true)
    let (site, diagnostics) = Resolver.resolve(
      parsed.documents, tree: found.tree, settings: settings, options: options, look: look)
    let renderer = ContentRenderer(
      site: site, content: folder("content"), templates: GoldenTemplates())
    let contents = try (site.articles + site.pages).map { try renderer.render($0, isInFeed: true) }
    let all = parsed.diagnostics + diagnostics + contents.flatMap(\.diagnostics)
    return (contents, all.sortedByPlace().map(text))
  }

  /// With paths below the content folder.
  private func text(_ diagnostic: Diagnostic) -> String {
    let text = diagnostic.description
    let prefix = folder("content") + "/"
    return text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
  }
}
