import Markup
package import SiteModel

/// Makes the pages that list articles: the home page, the tags, and the page for wrong addresses.
package struct ListWriter: Sendable {
  private let site: ResolvedSite
  private let templates: any TemplateSet
  private let metadata: MetadataFactory
  private let sink: any OutputSink
  /// In the order of `site.articles`.
  private let articles: [Article]

  package init(
    site: ResolvedSite, articles: [Article], templates: any TemplateSet, sink: any OutputSink
  ) {
    self.site = site
    self.articles = articles
    self.templates = templates
    self.sink = sink
    metadata = MetadataFactory(site: site)
  }

  /// - Returns: the permalinks of the pages that search engines may list, and how many were written.
  package func write() async throws -> (permalinks: [Permalink], count: Int) {
    var pages = homePages()
    if !site.tags.isEmpty {
      pages.append(.tags)
      for tag in site.tags { pages += tagPages(tag) }
    }
    let permalinks = try await concurrentMap(pages) { try write($0) }
    if site.claims.contains("404.html"), site.index.source(ofOutput: "404.html") == nil {
      let page = NotFoundPage(
        metadata: metadata.notFound(), articles: site.listed.prefix(5).map { articles[$0] })
      try sink.write(templates.notFound(page, site: site.site).bytes, to: "404.html")
      return (permalinks, pages.count + 1)
    }
    return (permalinks, pages.count)
  }

  private enum ListPage: Sendable {
    case home(ListPages.Page, Paginator)
    case tags
    case tag(Tag, ListPages.Page, Paginator)
  }

  private func homePages() -> [ListPage] {
    let pages = ListPages(
      root: "", count: site.listed.count, perPage: site.settings.articlesPerPage)
    return pages.map { .home($0, pages.paginator($0.number)) }
  }

  private func tagPages(_ tag: Tag) -> [ListPage] {
    let pages = ListPages(
      root: tag.permalink.path, count: tag.count, perPage: site.settings.articlesPerPage)
    return pages.map { .tag(tag, $0, pages.paginator($0.number)) }
  }

  private func write(_ page: ListPage) throws -> Permalink {
    switch page {
    case .home(let list, let paginator):
      let page = HomePage(
        metadata: metadata.home(list), articles: site.listed[list.range].map { articles[$0] },
        paginator: paginator)
      try sink.write(
        templates.home(page, site: site.site).bytes, to: list.permalink.outputPath)
      return list.permalink
    case .tags:
      let page = TagListPage(metadata: metadata.tagList(), tags: site.tags)
      try sink.write(templates.tagList(page, site: site.site).bytes, to: "tags/index.html")
      return Permalink(path: "tags/")
    case .tag(let tag, let list, let paginator):
      let places = (site.articlesByTag[tag.slug] ?? [])[list.range]
      let page = TagPage(
        metadata: metadata.tag(tag, list), tag: tag, articles: places.map { articles[$0] },
        paginator: paginator)
      try sink.write(templates.tag(page, site: site.site).bytes, to: list.permalink.outputPath)
      return list.permalink
    }
  }
}
