import Content
import Diagnostics
package import SiteModel

/// An article or page with everything that other texts and the settings decide about it. A
/// class, since it is large and handed from stage to stage.
package final class ResolvedDocument: Sendable {
  package let document: Document
  package let permalink: Permalink
  /// The file's day where the front matter has no date; `nil` only for pages.
  package let date: CivilTime?
  /// The newest of `updated` and the dates of all updates.
  package let updated: CivilTime?
  /// Newest first.
  package let updates: [DatedUpdate]
  package let authors: [Author]
  /// The tags that have a page.
  package let tags: [Tag]
  package let language: String
  /// RSS's permanent identity of an article.
  package let guid: String
  /// The front matter's share picture.
  package let image: Picture?
  package let newer: ArticleLink?
  package let older: ArticleLink?
  package let series: SeriesPlace?
  /// The best first.
  package let related: [ArticleLink]

  package init(
    document: Document, permalink: Permalink, date: CivilTime?, updated: CivilTime?,
    updates: [DatedUpdate], authors: [Author], tags: [Tag], language: String, guid: String,
    image: Picture?, newer: ArticleLink?, older: ArticleLink?, series: SeriesPlace?,
    related: [ArticleLink]
  ) {
    self.document = document
    self.permalink = permalink
    self.date = date
    self.updated = updated
    self.updates = updates
    self.authors = authors
    self.tags = tags
    self.language = language
    self.guid = guid
    self.image = image
    self.newer = newer
    self.older = older
    self.series = series
    self.related = related
  }

  package var title: String { document.frontMatter.title }
  package var isArticle: Bool { document.source.kind == .article }
  package var isListed: Bool { !document.frontMatter.isUnlisted }
  package var isPinned: Bool { document.frontMatter.isPinned?.value ?? false }

  /// The folder of the output in which the files beside this text go, with a slash at its end.
  package var assetFolder: String { permalink.assetFolder }
}

extension Permalink {
  /// The folder for files that belong to this page, with a slash at its end (nothing for the root).
  package var assetFolder: String {
    if path.hasSuffix(".html") { return String(path.dropLast(5)) + "/" }
    return path.hasSuffix("/") || path.isEmpty ? path : path + "/"
  }
}

/// What a build leaves out and says so.
package struct HeldBack: Sendable, Hashable {
  package var drafts = 0
  package var future = 0
}

/// The whole site: what stands where, and how its texts relate. A class, since each text is rendered with
/// it at hand.
package final class ResolvedSite: Sendable {
  package let settings: SiteSettings
  /// What browsers are told to let through; `nil` where they are told nothing.
  package let policy: SecurityPolicy?
  package let site: Site
  /// Articles that are built, newest first; those of one moment by permalink.
  package let articles: [ResolvedDocument]
  package let pages: [ResolvedDocument]
  /// Tags with a page, by name.
  package let tags: [Tag]
  /// For each tag's slug the places in `articles` of those that carry it.
  package let articlesByTag: [String: [Int]]
  /// Those with a page, in the order of the settings, then by name.
  package let authors: [ListedAuthor]
  /// All updates of listed articles, newest first.
  package let corrections: [UpdatePlace]
  /// Whether the list of all articles by year is ours, not the writer's own.
  package let showsArchive: Bool
  /// Whether the list of updates is ours, not the writer's own.
  package let showsCorrections: Bool
  package let index: SiteIndex
  package let copies: [FileCopy]
  package let claims: OutputClaims
  package let heldBack: HeldBack
  /// The share picture of pages without one of their own.
  package let image: Picture?
  /// The settings' links within the site, to be checked.
  package let navigationReferences: [Reference]

  /// Places in `articles` of those in lists and feeds.
  package let listed: [Int]

  package init(
    settings: SiteSettings, policy: SecurityPolicy?, site: Site, articles: [ResolvedDocument],
    pages: [ResolvedDocument],
    tags: [Tag], articlesByTag: [String: [Int]], authors: [ListedAuthor],
    corrections: [UpdatePlace], showsArchive: Bool, showsCorrections: Bool, index: SiteIndex,
    copies: [FileCopy], claims: OutputClaims, heldBack: HeldBack, image: Picture?,
    navigationReferences: [Reference], listed: [Int]
  ) {
    self.settings = settings
    self.policy = policy
    self.site = site
    self.articles = articles
    self.pages = pages
    self.tags = tags
    self.articlesByTag = articlesByTag
    self.authors = authors
    self.corrections = corrections
    self.showsArchive = showsArchive
    self.showsCorrections = showsCorrections
    self.index = index
    self.copies = copies
    self.claims = claims
    self.heldBack = heldBack
    self.image = image
    self.navigationReferences = navigationReferences
    self.listed = listed
  }

  /// The same as the home page shows them: pinned ones first.
  package var home: [Int] {
    listed.filter { articles[$0].isPinned } + listed.filter { !articles[$0].isPinned }
  }
}

/// An author with a page and what it lists.
package struct ListedAuthor: Sendable {
  package let author: Author
  package let permalink: Permalink
  /// Places in the site's articles, newest first.
  package let articles: [Int]
}

/// Where an update stands in the site's articles.
package struct UpdatePlace: Sendable, Hashable {
  package let article: Int
  package let update: Int
}

/// A file that goes to the output as it is.
package struct FileCopy: Sendable, Hashable {
  package let source: SourceFile
  /// Its path in the output.
  package let path: String
}
