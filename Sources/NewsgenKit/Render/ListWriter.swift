import Markup
package import SiteModel

/// Makes the pages that list articles: the home page, tags, authors, the archive, corrections, and the
/// page for wrong addresses.
package struct ListWriter: Sendable {
  private let site: ResolvedSite
  private let templates: any TemplateSet
  private let metadata: MetadataFactory
  private let sink: any OutputSink
  /// In the order of `site.articles`.
  private let articles: [Article]
  private let updates: [[Update]]
  /// Places of the articles of the home page.
  private let home: [Int]
  private let archive: (pages: ListPages, years: ArchiveYears)

  package init(
    site: ResolvedSite, articles: [ArticleSummary], templates: any TemplateSet, sink: any OutputSink
  ) {
    self.site = site
    self.articles = articles.map(\.article)
    updates = articles.map(\.updates)
    home = site.home
    self.templates = templates
    self.sink = sink
    metadata = MetadataFactory(site: site)
    let pages = ListPages(
      root: "archive/", count: site.listed.count, perPage: ListPages.longListLength)
    archive = (pages, ArchiveYears(site.listed.map { articles[$0].article }, pages: pages))
  }

  /// - Returns: the permalinks of the pages that search engines may list, and how many were written.
  package func write() async throws -> (permalinks: [Permalink], count: Int) {
    var pages = homePages()
    if !site.tags.isEmpty {
      pages.append(.tags)
      for tag in site.tags { pages += tagPages(tag) }
    }
    for author in site.authors { pages += authorPages(author) }
    if site.showsArchive {
      pages += archive.pages.map { .archive($0, archive.pages.paginator($0.number)) }
    }
    if site.showsCorrections { pages += correctionsPages() }
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
    case author(ListedAuthor, ListPages.Page, Paginator)
    case archive(ListPages.Page, Paginator)
    case corrections(ListPages.Page, Paginator)
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

  private func authorPages(_ author: ListedAuthor) -> [ListPage] {
    let pages = ListPages(
      root: author.permalink.path, count: author.articles.count,
      perPage: site.settings.articlesPerPage)
    return pages.map { .author(author, $0, pages.paginator($0.number)) }
  }

  private func correctionsPages() -> [ListPage] {
    let pages = ListPages(
      root: "corrections/", count: site.corrections.count, perPage: ListPages.longListLength)
    return pages.map { .corrections($0, pages.paginator($0.number)) }
  }

  private func write(_ page: ListPage) throws -> Permalink {
    switch page {
    case .home(let list, let paginator):
      let page = HomePage(
        metadata: metadata.home(list), articles: home[list.range].map { articles[$0] },
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
    case .author(let listed, let list, let paginator):
      let page = AuthorPage(
        metadata: metadata.author(listed, list), author: listed.author,
        count: listed.articles.count, articles: listed.articles[list.range].map { articles[$0] },
        paginator: paginator)
      try sink.write(templates.author(page, site: site.site).bytes, to: list.permalink.outputPath)
      return list.permalink
    case .archive(let list, let paginator):
      let years = archive.years
      let page = ArchivePage(
        metadata: metadata.archive(years.index, list), years: years.years(on: list),
        index: years.index, paginator: paginator)
      try sink.write(templates.archive(page, site: site.site).bytes, to: list.permalink.outputPath)
      return list.permalink
    case .corrections(let list, let paginator):
      let page = CorrectionsPage(
        metadata: metadata.corrections(count: site.corrections.count, list),
        corrections: site.corrections[list.range].compactMap(correction), paginator: paginator)
      try sink.write(
        templates.corrections(page, site: site.site).bytes, to: list.permalink.outputPath)
      return list.permalink
    }
  }

  private func correction(_ place: UpdatePlace) -> Correction? {
    let article = articles[place.article]
    guard updates[place.article].indices.contains(place.update) else { return nil }
    return Correction(
      article: ArticleLink(
        title: article.title, permalink: article.permalink, date: article.date,
        language: article.language),
      update: updates[place.article][place.update])
  }
}
