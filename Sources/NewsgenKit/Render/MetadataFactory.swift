import Content
package import SiteModel

/// Makes what each page says of itself to search engines and networks.
package struct MetadataFactory: Sendable {
  private let site: ResolvedSite

  package init(site: ResolvedSite) { self.site = site }

  /// An article or another text.
  package func text(
    _ document: ResolvedDocument, summary: String, image: Picture?
  ) -> PageMetadata {
    PageMetadata(
      title: document.title, windowTitle: windowTitle(document.title),
      description: singleLine(summary), permalink: document.permalink,
      kind: document.isArticle ? .article : .website, language: document.language,
      isHidden: document.document.frontMatter.isUnlisted, image: image,
      published: document.isArticle ? document.date : nil,
      modified: document.isArticle ? modified(document) : nil, authors: document.authors,
      tags: document.tags.map(\.name))
  }

  private func modified(_ document: ResolvedDocument) -> CivilTime? {
    guard let date = document.date else { return document.updated }
    return document.updated.map { max($0, date) } ?? date
  }

  /// The home page or a later page of its list.
  package func home(_ page: ListPages.Page) -> PageMetadata {
    list(
      title: site.site.title, windowTitle: site.site.title, description: site.site.description, page
    )
  }

  package func tagList() -> PageMetadata {
    let page = ListPages(root: "tags/", count: 0, perPage: 1).page(1)
    return list(
      title: "Tags", windowTitle: windowTitle("Tags"),
      description: "Everything in \(site.site.title) by what it is about.", page)
  }

  package func tag(_ tag: Tag, _ page: ListPages.Page) -> PageMetadata {
    let texts = tag.count == 1 ? "The article" : "All \(tag.count) articles"
    return list(
      title: tag.name, windowTitle: windowTitle(tag.name),
      description: "\(texts) in \(site.site.title) about \(tag.name), newest first.", page)
  }

  package func notFound() -> PageMetadata {
    PageMetadata(
      title: "Page not found", windowTitle: windowTitle("Page not found"),
      description: "There is no page at this address.", permalink: Permalink(path: "404.html"),
      kind: .website, language: site.site.language, isHidden: true, image: nil)
  }

  private func list(
    title: String, windowTitle: String, description: String, _ page: ListPages.Page
  ) -> PageMetadata {
    let suffix = page.number == 1 ? "" : " (page \(page.number))"
    return PageMetadata(
      title: title + suffix, windowTitle: windowTitle + suffix,
      description: singleLine(description) + suffix, permalink: page.permalink, kind: .website,
      language: site.site.language, isHidden: false, image: site.image)
  }

  private func windowTitle(_ title: String) -> String {
    title == site.site.title ? title : "\(title) · \(site.site.title)"
  }

  private func singleLine(_ text: String) -> String {
    // By bytes: asking characters for their properties takes longer than all else here.
    let words = text.utf8.split { [0x20, 0x0A, 0x09, 0x0D].contains($0) }
    return words.map { String(Substring($0)) }.joined(separator: " ")
  }
}
