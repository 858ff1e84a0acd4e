import Content
import SiteModel

/// The updates of all listed articles, in the order of their list: newest first, those of one moment
/// by the order of the articles.
struct Corrections {
  let places: [UpdatePlace]

  /// - Parameter articles: newest first.
  init(_ articles: [PlacedDocument]) {
    let all = articles.enumerated().filter { $1.isListed }.flatMap { article, document in
      document.updates.indices.map { UpdatePlace(article: article, update: $0) }
    }
    places = all.sorted { left, right in
      let first = articles[left.article].updates[left.update].date
      let second = articles[right.article].updates[right.update].date
      if first != second { return first > second }
      return (left.article, left.update) < (right.article, right.update)
    }
  }
}
