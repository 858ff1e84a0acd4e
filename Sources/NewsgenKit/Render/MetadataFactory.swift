import Content
import Diagnostics
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
      description: summary.inOneLine, permalink: document.permalink,
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
    let contents = "\(all(tag.count, "article")) in \(site.site.title) about \(tag.name)"
    return list(
      title: tag.name, windowTitle: windowTitle(tag.name),
      description: described(tag.description, contents + newestFirst(tag.count)), page)
  }

  package func author(_ listed: ListedAuthor, _ page: ListPages.Page) -> PageMetadata {
    let (name, count) = (listed.author.name, listed.articles.count)
    // A tag may have the same name.
    let title = "Articles by \(name)"
    return list(
      title: title, windowTitle: windowTitle(title),
      description: "\(all(count, "article")) in \(site.site.title) by \(name)"
        + newestFirst(count), page, authors: [listed.author])
  }

  /// - Parameter years: of which there are articles, newest first.
  package func archive(_ years: [ArchivePage.YearLink], _ page: ListPages.Page) -> PageMetadata {
    let count = years.reduce(0) { $0 + $1.count }
    var span = ""
    if let newest = years.first?.year, let oldest = years.last?.year {
      span = newest == oldest ? " of \(newest)" : " from \(oldest) to \(newest)"
    }
    return list(
      title: "Archive", windowTitle: windowTitle("Archive"),
      description: "\(all(count, "article"))\(span) in \(site.site.title)"
        + (count == 1 ? "." : ", by year, newest first."), page)
  }

  package func corrections(count: Int, _ page: ListPages.Page) -> PageMetadata {
    list(
      title: "Updates and corrections", windowTitle: windowTitle("Updates and corrections"),
      description: "\(all(count, "update")) to articles in \(site.site.title) after they were "
        + "published" + newestFirst(count), page)
  }

  /// `The one article`, `Both articles`, `All 3 articles`.
  private func all(_ count: Int, _ noun: String) -> String {
    switch count {
    case 1: "The one \(noun)"
    case 2: "Both \(noun)s"
    default: "All \(counted(count, noun))"
    }
  }

  private func newestFirst(_ count: Int) -> String { count == 1 ? "." : ", newest first." }

  package func notFound() -> PageMetadata {
    PageMetadata(
      title: "Page not found", windowTitle: windowTitle("Page not found"),
      description: "There is no page at this address.", permalink: Permalink(path: "404.html"),
      kind: .website, language: site.site.language, isHidden: true, image: nil)
  }

  private func list(
    title: String, windowTitle: String, description: String, _ page: ListPages.Page,
    authors: [Author] = []
  ) -> PageMetadata {
    let suffix = page.number == 1 ? "" : " (page \(page.number))"
    return PageMetadata(
      title: title + suffix, windowTitle: windowTitle + suffix,
      description: clipped(description.inOneLine) + suffix, permalink: page.permalink,
      kind: .website, language: site.site.language, isHidden: false, image: site.image,
      authors: authors)
  }

  /// The writer's words, with ours behind them where they are too few for a description.
  private func described(_ words: String?, _ contents: String) -> String {
    guard let words = words?.inOneLine, !words.isEmpty else { return contents }
    guard words.count < Self.fewestCharacters else { return words }
    let isSentence = words.last.map { ".!?…。！？".contains($0) } ?? false
    return words + (isSentence ? " " : ". ") + contents
  }

  /// Search engines show little more than a hundred characters.
  private static let fewestCharacters = 40
  private static let mostCharacters = 280

  /// Cut at a word where it is longer than anybody shows.
  private func clipped(_ text: String) -> String {
    guard text.utf8.count > Self.mostCharacters, text.count > Self.mostCharacters else {
      return text
    }
    let start = text.prefix(Self.mostCharacters)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<end] + "…"
  }

  private func windowTitle(_ title: String) -> String {
    title == site.site.title ? title : "\(title) · \(site.site.title)"
  }
}
