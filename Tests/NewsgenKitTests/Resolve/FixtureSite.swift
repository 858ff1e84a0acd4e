import Content
import Diagnostics
import Markup
import SiteModel

@testable import NewsgenKit

/// A site whose front matter and settings a test makes as values, in a folder of its own.
struct FixtureSite {
  let folder: TemporaryFolder
  var settings: SiteSettings
  private(set) var documents: [Document] = []
  var statics: [SourceFile] = []
  var data: [SourceFile] = []

  init() throws {
    folder = try TemporaryFolder()
    let text = "title: Letter\nurl: https://example.org/sub/\nlanguage: en\n"
    settings = SiteSettingsReader.read(text, file: "site.yml").settings
  }

  /// Adds an article of a day such as `2025-01-28`.
  mutating func article(
    _ name: String, _ day: String, tags: [String] = [], body: String = "Text.\n",
    _ change: (inout FrontMatter) -> Void = { _ in }
  ) throws {
    try add(name, "articles/", kind: .article, body: body) { frontMatter in
      frontMatter.date = placed(date(day))
      frontMatter.tags = tags.map { placed($0) }
      change(&frontMatter)
    }
  }

  mutating func page(
    _ name: String, body: String = "Text.\n", _ change: (inout FrontMatter) -> Void = { _ in }
  ) throws {
    try add(name, "pages/", kind: .page, body: body, change)
  }

  private mutating func add(
    _ name: String, _ place: String, kind: DocumentFile.Kind, body: String,
    _ change: (inout FrontMatter) -> Void
  ) throws {
    let path = "\(place)\(name).md"
    try folder.write(path, body)
    var frontMatter = FrontMatter(title: "Title of \(name)")
    change(&frontMatter)
    documents.append(
      Document(
        source: DocumentFile(
          file: SourceFile(path: folder(path), relativePath: path), kind: kind, bundle: nil,
          name: name),
        frontMatter: frontMatter, givesDate: frontMatter.date != nil, bodyOffset: 0, bodyLine: 1))
  }

  /// Adds a file of `static`.
  mutating func file(_ name: String, _ bytes: [UInt8] = []) throws {
    let path = "static/\(name)"
    try folder.write(path, "")
    try FileSystem().write(bytes, to: folder(path))
    statics.append(SourceFile(path: folder(path), relativePath: path))
  }

  func resolve(shuffled: Bool = false, by generator: inout SeededGenerator) -> (
    site: ResolvedSite, diagnostics: [Diagnostic]
  ) {
    resolve(shuffled ? documents.shuffled(using: &generator) : documents)
  }

  func resolve() -> (site: ResolvedSite, diagnostics: [Diagnostic]) { resolve(documents) }

  private func resolve(_ documents: [Document]) -> (
    site: ResolvedSite, diagnostics: [Diagnostic]
  ) {
    let tree = ContentTree(
      settings: SourceFile(path: "site.yml", relativePath: "site.yml"),
      documents: documents.map(\.source), assets: [], statics: statics, data: data)
    // 2026-01-01T00:00:00Z
    var options = BuildOptions(now: .moment(1_767_225_600))
    options.content = folder.path
    var look = Look(styleSheet: StyleSheet([]))
    look.policy = SecurityPolicy.read(settings, file: tree.settings.path).policy
    return Resolver.resolve(
      documents, tree: tree, settings: settings, options: options, look: look)
  }

  /// Renders all texts and lists, in the order of a build.
  func build() async throws -> Built {
    let (site, diagnostics) = resolve()
    let sink = MemorySink()
    let templates = PlainTemplates()
    let renderer = ContentRenderer(site: site, content: folder.path, templates: templates)
    let writer = PageWriter(site: site, templates: templates, sink: sink)
    let texts = try (site.articles + site.pages).map { document in
      try WrittenText(
        document, try renderer.render(document, isInFeed: document.isArticle), writer: writer)
    }
    let outputs = TextOutputs(site: site, texts: texts)
    let lists = try await ListWriter(
      site: site, articles: outputs.articles, templates: templates, sink: sink
    ).write()
    return Built(
      site: site, articles: outputs.articles, lists: lists.permalinks.map(\.path),
      diagnostics: diagnostics + outputs.diagnostics + outputs.referenceWarnings,
      files: sink.files)
  }

  struct Built {
    let site: ResolvedSite
    let articles: [ArticleSummary]
    let lists: [String]
    let diagnostics: [Diagnostic]
    fileprivate let files: [String: MemorySink.File]

    var paths: [String] { files.keys.sorted() }

    var headlines: [String] { diagnostics.map(\.headline) }

    subscript(path: String) -> String? {
      guard case .bytes(let bytes) = files[path] else { return nil }
      return String(decoding: bytes, as: UTF8.self)
    }

    func feed(of path: String) -> String? {
      articles.first { $0.article.permalink.path == path }?.feedContent.map {
        String(decoding: $0.bytes, as: UTF8.self)
      }
    }
  }
}

func placed<Value>(
  _ value: Value, line: Int = 2, column: Int = 3
) -> FrontMatter.Placed<Value> {
  FrontMatter.Placed(value, at: SourcePosition(line: line, column: column))
}

/// A day written as `2025-01-28`.
func date(_ text: String) -> FrontMatter.Date {
  let parts = text.split(separator: "-").compactMap { Int($0) }
  guard parts.count == 3, let day = CivilDay(year: parts[0], month: parts[1], day: parts[2]) else {
    preconditionFailure("no day: \(text)")
  }
  return .day(day)
}
