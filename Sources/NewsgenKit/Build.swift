import Content
import Diagnostics
import Markup
package import SiteModel

/// One build: from a folder of texts to the files of a site.
///
/// `run` tells the whole story; the order of its lines is the order of the stages.
package struct Build: Sendable {
  private let options: BuildOptions
  private let templates: any TemplateSet

  package init(options: BuildOptions, templates: any TemplateSet) {
    self.options = options
    self.templates = templates
  }

  /// Builds the site into a sink. Nothing of it may be published where this throws.
  ///
  /// - Throws: `DiagnosticError` with everything that is wrong in any text, warnings among it.
  package func run(into sink: any OutputSink) async throws -> BuildReport {
    let discovered = try Discovery.discover(content: options.content)
    let parsed = try await DocumentParser.parse(discovered.tree.documents)
    var diagnostics = discovered.diagnostics + parsed.diagnostics
    let (settings, settingsDiagnostics) = try readSettings(discovered.tree.settings)
    diagnostics += settingsDiagnostics
    let (look, lookDiagnostics) = LookReader.read(
      settings, tree: discovered.tree, styleSheet: templates.styleSheet,
      hasPolicy: !options.omitsSecurityPolicy)
    diagnostics += lookDiagnostics
    let resolved = Resolver.resolve(
      parsed.documents, unreadable: parsed.unreadable,
      areFieldsWhole: !parsed.diagnostics.hasErrors, tree: discovered.tree, settings: settings,
      options: options, look: look)
    diagnostics += resolved.diagnostics

    // A site with errors is not written, only searched for more of them.
    let target: any OutputSink = diagnostics.hasErrors ? DiscardingSink() : sink
    let texts = try await renderTexts(resolved.site, into: target)
    let outputs = TextOutputs(site: resolved.site, texts: texts)
    diagnostics += outputs.diagnostics
    diagnostics += outputs.referenceWarnings
    if !diagnostics.hasErrors {
      diagnostics += outputs.pictureWarnings(discovered.tree.settings)
    }
    let warnings = try check(diagnostics)

    for file in look.files + outputs.files { try sink.write(file.bytes, to: file.path) }
    let pictures = try PictureStage(
      folder: options.workFolder, now: settings.clock.limit(options.now))
    try await pictures.draw(look.drawings + outputs.drawings, into: sink)
    let lists = try await writeLists(resolved.site, outputs.articles, into: sink)
    try writeFeeds(resolved.site, outputs, lists: lists.permalinks, into: sink)
    try await copyFiles(resolved.site.copies + outputs.copies, into: sink)
    try sink.write(look.styleSheet.bytes, to: look.styleSheet.permalink.outputPath)

    return BuildReport(
      pages: texts.count + lists.count, charts: outputs.chartCount, feeds: 1,
      heldBack: resolved.site.heldBack,
      today: settings.clock.time(settings.clock.limit(options.now)).day.iso8601,
      basePath: settings.base.path, warnings: warnings)
  }

  private func readSettings(_ file: SourceFile) throws -> (SiteSettings, [Diagnostic]) {
    let raw = try FileSystem().read(file.path)
    do {
      let text = String(decoding: try SourceText(raw, file: file.path).bytes, as: UTF8.self)
      return SiteSettingsReader.read(text, file: file.path, baseURL: options.baseURL)
    } catch let error as DiagnosticError {
      let (settings, _) = SiteSettingsReader.read("", file: file.path, baseURL: options.baseURL)
      return (settings, error.diagnostics)
    }
  }

  private func renderTexts(
    _ site: ResolvedSite, into sink: any OutputSink
  ) async throws -> [WrittenText] {
    let renderer = ContentRenderer(site: site, content: options.content, templates: templates)
    let writer = PageWriter(site: site, templates: templates, sink: sink)
    let inFeed =
      site.settings.feedContent == .full
      ? Set(site.listed.prefix(site.settings.feedLimit).map { site.articles[$0].permalink }) : []
    return try await concurrentMap(site.articles + site.pages) { document in
      let content = try renderer.render(document, isInFeed: inFeed.contains(document.permalink))
      return try WrittenText(document, content, writer: writer)
    }
  }

  /// Ends the build where there are errors; else returns the warnings, which end a strict one.
  private func check(_ diagnostics: [Diagnostic]) throws -> [Diagnostic] {
    var all = diagnostics.sortedByPlace()
    if options.isStrict {
      for place in all.indices { all[place].severity = .error }
    }
    if all.hasErrors { throw DiagnosticError(all) }
    return all
  }

  private func writeLists(
    _ site: ResolvedSite, _ articles: [ArticleSummary], into sink: any OutputSink
  ) async throws -> (permalinks: [Permalink], count: Int) {
    let writer = ListWriter(
      site: site, articles: articles, templates: templates, sink: sink)
    return try await writer.write()
  }

  private func writeFeeds(
    _ site: ResolvedSite, _ outputs: TextOutputs, lists: [Permalink], into sink: any OutputSink
  ) throws {
    let listed = site.listed.map { outputs.articles[$0] }
    let items = Array(listed.prefix(site.settings.feedLimit))
    try sink.write(RSSFeed(site: site.site).render(items).bytes, to: "feed.xml")
    let sitemap = Sitemap(site: site.site)
    let newest = listed.map(\.article.lastChanged).max()
    var entries = lists.map {
      Sitemap.Entry(permalink: $0, lastChanged: $0.path.isEmpty ? newest : nil)
    }
    entries += listed.map {
      Sitemap.Entry(permalink: $0.article.permalink, lastChanged: $0.article.lastChanged)
    }
    entries += site.pages.filter(\.isListed).map {
      Sitemap.Entry(permalink: $0.permalink, lastChanged: $0.updated ?? $0.date)
    }
    try sink.write(sitemap.render(entries).bytes, to: "sitemap.xml")
    if site.index.source(ofOutput: "robots.txt") == nil {
      try sink.write(Array(sitemap.robots().utf8), to: "robots.txt")
    }
  }

  private func copyFiles(_ copies: [FileCopy], into sink: any OutputSink) async throws {
    _ = try await concurrentMap(copies) { try sink.copy(from: $0.source.path, to: $0.path) }
  }
}
