public import Markup

/// Where a page stands in a list that is cut into several.
public struct Paginator: Sendable {
  /// From 1.
  public let number: Int
  public let count: Int
  public let newer: Permalink?
  public let older: Permalink?

  public init(number: Int, count: Int, newer: Permalink?, older: Permalink?) {
    self.number = number
    self.count = count
    self.newer = newer
    self.older = older
  }
}

/// A section head of a text, for the table of contents.
public struct Heading: Sendable, Hashable {
  /// 1–6.
  public let level: Int
  /// The anchor on its page.
  public let id: String
  /// Its inline markup without links and footnote marks.
  public let markup: HTML

  public init(level: Int, id: String, markup: HTML) {
    self.level = level
    self.id = id
    self.markup = markup
  }
}

/// The home page, or a later page of its list.
public struct HomePage: Sendable {
  public let metadata: PageMetadata
  /// Those that are pinned, then the others, newest first each.
  public let articles: [Article]
  public let paginator: Paginator

  public init(metadata: PageMetadata, articles: [Article], paginator: Paginator) {
    self.metadata = metadata
    self.articles = articles
    self.paginator = paginator
  }
}

/// One article.
public struct ArticlePage: Sendable {
  public let metadata: PageMetadata
  public let article: Article
  public let content: HTML
  /// The sections for a table of contents; empty unless the front matter asks for one by `toc`.
  public let contents: [Heading]
  public let newer: ArticleLink?
  public let older: ArticleLink?
  /// What stands around the text.
  public let extras: ArticleExtras

  public init(
    metadata: PageMetadata, article: Article, content: HTML, contents: [Heading],
    newer: ArticleLink?, older: ArticleLink?, extras: ArticleExtras = ArticleExtras()
  ) {
    self.metadata = metadata
    self.article = article
    self.content = content
    self.contents = contents
    self.newer = newer
    self.older = older
    self.extras = extras
  }
}

/// What stands around an article's text.
public struct ArticleExtras: Sendable {
  /// Newest first.
  public var updates: [Update] = []
  /// The author's note at the end: block markup.
  public var note: HTML?
  /// In the author's order.
  public var letters: [Letter] = []
  public var series: SeriesPlace?
  /// Those that share the most tags, the best first; none of the series and no neighbour.
  public var related: [ArticleLink] = []
  public var sharing = Sharing.none
  /// The address of a thread about this article.
  public var discussion: String?

  public init() {}
}

/// A page that is no article, such as About.
public struct StandalonePage: Sendable {
  public let metadata: PageMetadata
  public let title: String
  public let subtitle: String?
  public let updated: CivilTime?
  public let content: HTML
  public let contents: [Heading]
  public let isDraft: Bool
  /// The front matter's free map.
  public let extra: [String: ExtraValue]

  public init(
    metadata: PageMetadata, title: String, subtitle: String?, updated: CivilTime?, content: HTML,
    contents: [Heading], isDraft: Bool, extra: [String: ExtraValue]
  ) {
    self.metadata = metadata
    self.title = title
    self.subtitle = subtitle
    self.updated = updated
    self.content = content
    self.contents = contents
    self.isDraft = isDraft
    self.extra = extra
  }
}

/// The list of all tags.
public struct TagListPage: Sendable {
  public let metadata: PageMetadata
  /// By name.
  public let tags: [Tag]

  public init(metadata: PageMetadata, tags: [Tag]) {
    self.metadata = metadata
    self.tags = tags
  }
}

/// The articles of one tag.
public struct TagPage: Sendable {
  public let metadata: PageMetadata
  public let tag: Tag
  /// Newest first.
  public let articles: [Article]
  public let paginator: Paginator

  public init(metadata: PageMetadata, tag: Tag, articles: [Article], paginator: Paginator) {
    self.metadata = metadata
    self.tag = tag
    self.articles = articles
    self.paginator = paginator
  }
}

/// What a server shows for an address that is not there. Its links carry the base URL's path, since
/// it is shown at any depth.
public struct NotFoundPage: Sendable {
  public let metadata: PageMetadata
  /// The newest articles, as a way on.
  public let articles: [Article]

  public init(metadata: PageMetadata, articles: [Article]) {
    self.metadata = metadata
    self.articles = articles
  }
}

/// The articles of one author, with a few words about them.
public struct AuthorPage: Sendable {
  public let metadata: PageMetadata
  public let author: Author
  /// Of all pages together.
  public let count: Int
  /// Newest first.
  public let articles: [Article]
  public let paginator: Paginator

  public init(
    metadata: PageMetadata, author: Author, count: Int, articles: [Article], paginator: Paginator
  ) {
    self.metadata = metadata
    self.author = author
    self.count = count
    self.articles = articles
    self.paginator = paginator
  }
}

/// All articles by year, or a page of that list.
public struct ArchivePage: Sendable {
  /// The articles of a year on this page, newest first.
  public struct Year: Sendable {
    public let year: Int
    public let articles: [Article]

    public init(year: Int, articles: [Article]) {
      self.year = year
      self.articles = articles
    }

    /// The anchor of its heading.
    public var id: String { "year-\(year)" }
  }

  /// Where a year begins, on this page or another of the list.
  public struct YearLink: Sendable {
    public let year: Int
    /// How many articles it has on all pages.
    public let count: Int
    public let page: Permalink
    /// The anchor on that page.
    public let id: String

    public init(year: Int, count: Int, page: Permalink, id: String) {
      self.year = year
      self.count = count
      self.page = page
      self.id = id
    }
  }

  public let metadata: PageMetadata
  /// Newest first.
  public let years: [Year]
  /// All years of the list, newest first.
  public let index: [YearLink]
  public let paginator: Paginator

  public init(metadata: PageMetadata, years: [Year], index: [YearLink], paginator: Paginator) {
    self.metadata = metadata
    self.years = years
    self.index = index
    self.paginator = paginator
  }
}

/// All updates of all articles, or a page of that list.
public struct CorrectionsPage: Sendable {
  public let metadata: PageMetadata
  /// Newest first.
  public let corrections: [Correction]
  public let paginator: Paginator

  public init(metadata: PageMetadata, corrections: [Correction], paginator: Paginator) {
    self.metadata = metadata
    self.corrections = corrections
    self.paginator = paginator
  }
}
