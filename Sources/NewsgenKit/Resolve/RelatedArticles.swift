package import SiteModel

/// Finds the articles that are most like another by the tags that they share.
///
/// A shared tag counts 1/√n where n articles carry it, so that rare ones weigh more and two common
/// ones as much as one that is four times as rare. Of a tag's articles only those nearest in time are
/// looked at, so that the work grows with the number of articles, even where all carry one tag.
package struct RelatedArticles {
  package struct Candidate {
    package let permalink: Permalink
    package let secondsSinceEpoch: Int
    /// A number for its series, where it is in one.
    package let series: Int?
    /// Numbers of its tags, from 0.
    package let tags: [Int]

    package init(permalink: Permalink, secondsSinceEpoch: Int, series: Int?, tags: [Int]) {
      self.permalink = permalink
      self.secondsSinceEpoch = secondsSinceEpoch
      self.series = series
      self.tags = tags
    }
  }

  /// How many are found at most.
  package static let limit = 3
  /// How many of a tag's articles are looked at, newer and older each.
  package static let reach = 32

  private let articles: [Candidate]
  /// For each tag its articles.
  private var carriers: [[Int]] = []
  /// How far the search has come in each tag's articles.
  private var cursors: [Int]
  private var scores: [Int]
  private var touched: [Int] = []

  /// For each article those related to it, the best first.
  /// - Parameter articles: newest first, so that neighbours stand side by side.
  package static func find(_ articles: [Candidate]) -> [[Int]] {
    var search = RelatedArticles(articles)
    return articles.indices.map { search.related(to: $0) }
  }

  private init(_ articles: [Candidate]) {
    self.articles = articles
    scores = [Int](repeating: 0, count: articles.count)
    let tagCount = (articles.lazy.flatMap(\.tags).max() ?? -1) + 1
    carriers = [[Int]](repeating: [], count: tagCount)
    cursors = [Int](repeating: 0, count: tagCount)
    for (place, article) in articles.enumerated() {
      for tag in article.tags where carriers[tag].last != place { carriers[tag].append(place) }
    }
  }

  /// Called for each article in turn.
  private mutating func related(to place: Int) -> [Int] {
    let article = articles[place]
    touched.removeAll(keepingCapacity: true)
    for tag in article.tags {
      // A tag that is named twice has moved on already.
      guard cursors[tag] < carriers[tag].count, carriers[tag][cursors[tag]] == place else {
        continue
      }
      score(tag, around: cursors[tag])
      cursors[tag] += 1
    }
    var best: [Int] = []
    for other in touched {
      let isNear = abs(other - place) <= 1
      let isOfSeries = article.series != nil && articles[other].series == article.series
      if !isNear, !isOfSeries { insert(other, for: place, into: &best) }
    }
    for other in touched { scores[other] = 0 }
    return best
  }

  private mutating func score(_ tag: Int, around cursor: Int) {
    let count = carriers[tag].count
    let weight = Self.weight(ofCarriers: count)
    for place in max(0, cursor - Self.reach)...min(count - 1, cursor + Self.reach)
    where place != cursor {
      let other = carriers[tag][place]
      if scores[other] == 0 { touched.append(other) }
      scores[other] += weight
    }
  }

  /// 1/√n as a whole number, so that no order of tags changes a sum. Powers of 4 are exact.
  private static func weight(ofCarriers count: Int) -> Int {
    let halvings = count.trailingZeroBitCount / 2
    let rest = count >> (2 * halvings)
    return (Int((0x1p20 / Double(rest).squareRoot()).rounded()) << 24) >> halvings
  }

  private func insert(_ other: Int, for place: Int, into best: inout [Int]) {
    let index = best.firstIndex { isBetter(other, $0, for: place) } ?? best.count
    if index >= Self.limit { return }
    best.insert(other, at: index)
    if best.count > Self.limit { best.removeLast() }
  }

  /// More in common, then nearer in time, then by address.
  private func isBetter(_ left: Int, _ right: Int, for place: Int) -> Bool {
    if scores[left] != scores[right] { return scores[left] > scores[right] }
    let (first, second) = (distance(left, place), distance(right, place))
    return first == second
      ? articles[left].permalink < articles[right].permalink : first < second
  }

  private func distance(_ left: Int, _ right: Int) -> Int {
    abs(articles[left].secondsSinceEpoch - articles[right].secondsSinceEpoch)
  }
}
