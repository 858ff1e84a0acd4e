package import SiteModel

/// All articles by year, over the pages of their list.
package struct ArchiveYears: Sendable {
  /// All years, newest first, with the page on which each begins.
  package let index: [ArchivePage.YearLink]
  /// In the list's order.
  private let articles: [Article]

  /// - Parameter articles: newest first.
  package init(_ articles: [Article], pages: ListPages) {
    self.articles = articles
    var index: [ArchivePage.YearLink] = []
    var page = pages.page(1)
    for run in Self.runs(articles[...]) {
      while run.lowerBound >= page.range.upperBound { page = pages.page(page.number + 1) }
      let year = articles[run.lowerBound].date.day.year
      index.append(
        ArchivePage.YearLink(
          year: year, count: run.count, page: page.permalink,
          id: ArchivePage.Year(year: year, articles: []).id))
    }
    self.index = index
  }

  /// The years of a page.
  package func years(on page: ListPages.Page) -> [ArchivePage.Year] {
    Self.runs(articles[page.range]).map { run in
      ArchivePage.Year(
        year: articles[run.lowerBound].date.day.year, articles: Array(articles[run]))
    }
  }

  /// Stretches of one year.
  private static func runs(_ articles: ArraySlice<Article>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var year: Int?
    for place in articles.indices {
      let ofArticle = articles[place].date.day.year
      if ofArticle == year {
        runs[runs.count - 1] = runs[runs.count - 1].lowerBound..<place + 1
      } else {
        runs.append(place..<place + 1)
        year = ofArticle
      }
    }
    return runs
  }
}
