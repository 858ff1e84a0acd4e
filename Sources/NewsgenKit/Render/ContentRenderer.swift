import Content
import Diagnostics
import Markup
package import SiteModel
import VegaLite

/// Turns bodies into markup: read here, parsed once, written for pages and, where the feed holds the
/// text, for feed readers too.
package struct ContentRenderer: Sendable {
  private let site: ResolvedSite
  private let content: String
  private let pictureSizes = PictureSizes()
  private let charts: ChartCompiler
  private let templates: any TemplateSet

  package init(site: ResolvedSite, content: String, templates: any TemplateSet) {
    self.site = site
    self.content = content
    self.templates = templates
    charts = ChartCompiler(theme: site.settings.theme.charts)
  }

  /// - Parameter isInFeed: whether the text is wanted for feed readers as well.
  /// - Throws: `DiagnosticError` where the file cannot be read any more.
  package func render(_ document: ResolvedDocument, isInFeed: Bool) throws -> RenderedContent {
    let file = document.document.file
    let text = try SourceText(try FileSystem().read(file), file: file)
    let body = text.bytes.dropFirst(document.document.bodyOffset)
    let pageAnchors = pageAnchors(document)
    let markdown = MarkdownDocument(
      body, file: file, firstLine: document.document.bodyLine,
      options: MarkdownOptions(isSmart: site.settings.usesSmartPunctuation),
      reservedAnchors: pageAnchors)
    let anchors = Set(markdown.anchors)
    let updateIDs = document.updateIDs(clearOf: anchors)
    var context = context(document, .page, takenIDs: anchors.union(updateIDs).union(pageAnchors))
    let rendered = markdown.render(.page, context: &context)
    let notes = RenderedNotes(
      document, updateIDs: updateIDs, settings: site.settings, context: &context)
    var feed: HTML?
    if isInFeed {
      var feedContext = self.context(
        document, .feed, charts: context.renderedCharts, cards: context.cards)
      let body = markdown.render(.feed, context: &feedContext).html
      let notes = RenderedNotes(
        document, updateIDs: updateIDs, settings: site.settings, context: &feedContext)
      feed = FeedText(body: body, notes: notes, language: document.language).markup
    }
    let charts = context.renderedCharts.compactMap { $0 }
    return RenderedContent(
      html: rendered.html, notes: notes, feed: feed, headings: rendered.headings,
      anchors: rendered.anchors + updateIDs + charts.map(\.id) + pageAnchors,
      excerpt: rendered.excerpt,
      readingMinutes: max(1, (rendered.wordCount + 110) / 220), charts: charts,
      references: context.references, copies: context.copies, drawings: context.drawings,
      diagnostics: rendered.diagnostics + context.diagnostics)
  }

  /// Anchors that templates give to parts of the page around the text.
  private func pageAnchors(_ document: ResolvedDocument) -> Set<String> {
    document.isArticle && site.settings.subscription != nil ? [Subscription.anchor] : []
  }

  private func context(
    _ document: ResolvedDocument, _ medium: ContentMedium, takenIDs: Set<String> = [],
    charts rendered: [RenderedChart?] = [], cards: [SourcePosition: Card] = [:]
  ) -> DocumentContext {
    DocumentContext(
      site: site, document: document, content: content, pictureSizes: pictureSizes, charts: charts,
      templates: templates, medium: medium, takenIDs: takenIDs, renderedCharts: rendered,
      cards: cards)
  }
}
