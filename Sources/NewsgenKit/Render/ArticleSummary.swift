import Content
package import SiteModel

/// What is kept of an article once its page is written: all that lists, feeds and checks need.
package struct ArticleSummary: Sendable {
  package let article: Article
  package let guid: String
  package let image: Picture?
  /// Newest first.
  package let updates: [Update]
  /// The text for feed readers, where the feed holds it.
  package let feedContent: FeedContent?

  package struct FeedContent: Sendable {
    package let bytes: [UInt8]

    package init(bytes: [UInt8]) { self.bytes = bytes }
  }

  package init(
    article: Article, guid: String, image: Picture?, updates: [Update] = [],
    feedContent: FeedContent?
  ) {
    self.article = article
    self.guid = guid
    self.image = image
    self.updates = updates
    self.feedContent = feedContent
  }
}

extension ResolvedDocument {
  /// The article as templates see it.
  package func article(_ content: RenderedContent) -> Article {
    let frontMatter = document.frontMatter
    return Article(
      title: frontMatter.title, subtitle: frontMatter.subtitle, summary: summary(content),
      date: date ?? CivilTime(secondsSinceEpoch: 0, offset: 0), updated: updated, authors: authors,
      tags: tags, permalink: permalink, language: language, readingMinutes: content.readingMinutes,
      isDraft: frontMatter.isDraft, isUnlisted: frontMatter.isUnlisted, isPinned: isPinned,
      chart: content.charts.first?.picture, extra: frontMatter.extra)
  }

  /// One or two sentences: as given, else the subtitle, else the text's beginning, else the title.
  package func summary(_ content: RenderedContent) -> String {
    let candidates = [
      document.frontMatter.summary, document.frontMatter.subtitle, content.excerpt,
    ]
    return candidates.compactMap { $0 }.first { !$0.allSatisfy(\.isWhitespace) } ?? title
  }
}
