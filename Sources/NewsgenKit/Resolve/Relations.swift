import Content
import SiteModel

/// How the listed articles relate: neighbours in time, series, common tags.
struct Relations {
  struct OfOne {
    var newer: ArticleLink?
    var older: ArticleLink?
    var series: SeriesPlace?
    var related: [ArticleLink] = []
  }

  /// What a text relates to that is in no list.
  static let none = OfOne()

  private let all: [OfOne]

  /// - Parameter articles: newest first.
  init(
    _ articles: [PlacedDocument], taxonomy: Taxonomy, series: SeriesIndex, language: String
  ) {
    let listed = articles.indices.filter { articles[$0].isListed }
    let links = articles.map { article in
      ArticleLink(
        title: article.document.frontMatter.title, permalink: article.permalink,
        date: article.date, language: article.document.frontMatter.language?.value ?? language)
    }
    let numbers = Dictionary(
      taxonomy.tags.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    let related = RelatedArticles.find(
      listed.map { place in
        RelatedArticles.Candidate(
          permalink: links[place].permalink, secondsSinceEpoch: links[place].date.secondsSinceEpoch,
          series: series.series(of: place),
          tags: articles[place].document.frontMatter.tags.compactMap { tag in
            taxonomy[name: tag.value].flatMap { numbers[$0.slug] }
          })
      })
    let parts = series.parts { links[$0] }
    var all = [OfOne](repeating: Self.none, count: articles.count)
    for (order, place) in listed.enumerated() {
      all[place] = OfOne(
        newer: order > 0 ? links[listed[order - 1]] : nil,
        older: order + 1 < listed.count ? links[listed[order + 1]] : nil,
        series: series.place(of: place, among: parts),
        related: related[order].map { links[listed[$0]] })
    }
    self.all = all
  }

  subscript(place: Int) -> OfOne { all[place] }
}
