/// An article as lists and its own page show it; its body is apart, in `ArticlePage`.
public struct Article: Sendable {
  public let title: String
  public let subtitle: String?
  /// One or two sentences of plain text: the front matter's `summary`, else the subtitle, else the
  /// beginning of the text.
  public let summary: String
  public let date: CivilTime
  /// When it was last changed, where that is said.
  public let updated: CivilTime?
  public let authors: [Author]
  public let tags: [Tag]
  public let permalink: Permalink
  /// BCP 47 tag; the site's unless the article has its own.
  public let language: String
  /// Minutes to read it at 220 words a minute, at least 1.
  public let readingMinutes: Int
  /// Shown only by `--drafts` and the preview.
  public let isDraft: Bool
  /// Built, but in no list, feed or sitemap.
  public let isUnlisted: Bool
  /// Stands first on the home page, whatever is newer.
  public let isPinned: Bool
  /// The drawing of its first chart, as SVG that follows the reader's colour scheme.
  public let chart: Picture?
  /// The front matter's free map.
  public let extra: [String: ExtraValue]

  public init(
    title: String, subtitle: String?, summary: String, date: CivilTime, updated: CivilTime?,
    authors: [Author], tags: [Tag], permalink: Permalink, language: String, readingMinutes: Int,
    isDraft: Bool, isUnlisted: Bool, isPinned: Bool = false, chart: Picture? = nil,
    extra: [String: ExtraValue]
  ) {
    self.title = title
    self.subtitle = subtitle
    self.summary = summary
    self.date = date
    self.updated = updated
    self.authors = authors
    self.tags = tags
    self.permalink = permalink
    self.language = language
    self.readingMinutes = readingMinutes
    self.isDraft = isDraft
    self.isUnlisted = isUnlisted
    self.isPinned = isPinned
    self.chart = chart
    self.extra = extra
  }
}

/// What a link to another article shows.
public struct ArticleLink: Sendable {
  public let title: String
  public let permalink: Permalink
  public let date: CivilTime
  /// BCP 47 tag.
  public let language: String

  public init(title: String, permalink: Permalink, date: CivilTime, language: String) {
    self.title = title
    self.permalink = permalink
    self.date = date
    self.language = language
  }
}

/// A value of the free map `extra` in front matter.
public indirect enum ExtraValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([ExtraValue])
  case map([String: ExtraValue])
}
