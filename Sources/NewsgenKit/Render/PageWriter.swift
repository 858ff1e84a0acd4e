import Content
import Markup
package import SiteModel
import VegaLite

/// Makes the pages of texts: the body, its charts' files, and the page around it by the templates.
package struct PageWriter: Sendable {
  private let site: ResolvedSite
  private let templates: any TemplateSet
  private let metadata: MetadataFactory
  private let sink: any OutputSink

  package init(site: ResolvedSite, templates: any TemplateSet, sink: any OutputSink) {
    self.site = site
    self.templates = templates
    self.sink = sink
    metadata = MetadataFactory(site: site)
  }

  /// The same for a text with errors, which is not written.
  package var discarding: PageWriter {
    PageWriter(site: site, templates: templates, sink: DiscardingSink())
  }

  /// Writes an article's page.
  /// - Returns: what lists and feeds need of it.
  package func writeArticle(
    _ document: ResolvedDocument, _ content: RenderedContent
  ) throws -> ArticleSummary {
    let article = document.article(content)
    let image = sharePicture(document, content)
    let page = ArticlePage(
      metadata: metadata.text(document, summary: article.summary, image: image), article: article,
      content: content.html, contents: contents(document, content), newer: document.newer,
      older: document.older, extras: ArticleExtras(document, content.notes, site: site))
    try sink.write(
      templates.article(page, site: site.site).bytes, to: document.permalink.outputPath)
    return ArticleSummary(
      article: article, guid: document.guid, image: image, updates: content.notes.updates,
      feedContent: content.feed.map { ArticleSummary.FeedContent(bytes: $0.bytes) })
  }

  /// Writes the page of a text that is no article.
  package func writePage(_ document: ResolvedDocument, _ content: RenderedContent) throws {
    let image = sharePicture(document, content)
    let summary = document.summary(content)
    let page = StandalonePage(
      metadata: metadata.text(document, summary: summary, image: image), title: document.title,
      subtitle: document.document.frontMatter.subtitle, updated: document.updated,
      content: content.html, contents: contents(document, content),
      isDraft: document.document.frontMatter.isDraft, extra: document.document.frontMatter.extra)
    try sink.write(
      templates.standalone(page, site: site.site).bytes, to: document.permalink.outputPath)
  }

  private func sharePicture(
    _ document: ResolvedDocument, _ content: RenderedContent
  ) -> Picture? {
    document.image ?? content.charts.first?.sharePicture ?? site.image
  }

  private func contents(_ document: ResolvedDocument, _ content: RenderedContent) -> [Heading] {
    document.document.frontMatter.showsContents
      ? content.headings.filter { !$0.markup.isEmpty } : []
  }
}

extension RenderedChart {
  /// The chart's file at its natural size.
  package var picture: Picture {
    Picture(
      permalink: svg, width: pixels(chart.width), height: pixels(chart.height),
      alternative: chart.description)
  }

  private func pixels(_ length: Double) -> Int { Int(exactly: length.rounded()) ?? 0 }

  /// The chart drawn for networks, centred on paper colour.
  package var sharePicture: Picture {
    Picture(
      permalink: Permalink(path: png.path.dropLast(4) + "-share.png"), width: PNGLayout.sharedWidth,
      height: PNGLayout.sharedHeight,
      alternative: chart.description)
  }

  /// The chart's files beside its page.
  /// - Parameter isShared: whether it is the page's share picture.
  package func files(isShared: Bool) -> (svg: MadeFile, drawings: [Drawing]) {
    let picture = chart.pictureSVG()
    let own = Drawing(svg: picture, layout: .doubled, range: range, path: png.path)
    let shared = Drawing(
      svg: picture, layout: .shared, range: range, path: sharePicture.permalink.path)
    return (
      MadeFile(bytes: chart.standaloneSVG(), path: svg.path, range: range),
      isShared ? [own, shared] : [own]
    )
  }
}
