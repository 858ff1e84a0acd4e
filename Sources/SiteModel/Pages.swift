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
  /// Newest first.
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

  public init(
    metadata: PageMetadata, article: Article, content: HTML, contents: [Heading],
    newer: ArticleLink?,
    older: ArticleLink?
  ) {
    self.metadata = metadata
    self.article = article
    self.content = content
    self.contents = contents
    self.newer = newer
    self.older = older
  }
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
