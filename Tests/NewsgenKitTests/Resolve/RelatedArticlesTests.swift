import Content
import SiteModel
import Testing

@testable import NewsgenKit

@Suite struct RelatedArticlesTests {
  private func related(_ site: FixtureSite, to path: String) throws -> [String] {
    let article = try #require(site.resolve().site.articles.first { $0.permalink.path == path })
    return article.related.map(\.permalink.path)
  }

  /// Articles a month apart, so that none but the named are neighbours of note.
  private func site(_ articles: [(name: String, tags: [String])]) throws -> FixtureSite {
    var site = try FixtureSite()
    for (place, article) in articles.enumerated() {
      let month = place + 1 < 10 ? "0\(place + 1)" : "\(place + 1)"
      try site.article(article.name, "2024-\(month)-01", tags: article.tags)
    }
    return site
  }

  @Test func prefersMoreCommonTagsThenRarerOnesThenNearerDates() throws {
    let site = try site([
      ("far", ["a"]), ("both", ["a", "rare"]), ("only-rare", ["rare"]), ("none", ["b"]),
      ("older", []), ("self", ["a", "rare"]), ("newer", []), ("near", ["a"]),
    ])
    #expect(try related(site, to: "self/") == ["both/", "only-rare/", "near/"])
  }

  @Test func breaksTiesByDateThenAddress() throws {
    var site = try FixtureSite()
    try site.article("z", "2024-01-01", tags: ["a"])
    try site.article("older", "2024-01-09")
    try site.article("self", "2024-01-10", tags: ["a"])
    try site.article("newer", "2024-01-11")
    try site.article("b", "2024-01-19", tags: ["a"])
    try site.article("c", "2024-01-19", tags: ["a"])
    try site.article("y", "2024-01-25", tags: ["a"])
    #expect(try related(site, to: "self/") == ["b/", "c/", "z/"])
  }

  @Test func leavesOutNeighboursSeriesAndUnlistedArticles() throws {
    var site = try FixtureSite()
    try site.article("part", "2024-01-01", tags: ["a"]) { $0.series = placed("S") }
    try site.article("hidden", "2024-01-02", tags: ["a"]) { $0.isUnlisted = true }
    try site.article("other", "2024-01-03", tags: ["a"])
    try site.article("older", "2024-01-04", tags: ["a"])
    try site.article("self", "2024-01-05", tags: ["a"]) { $0.series = placed("S") }
    try site.article("newer", "2024-01-06", tags: ["a"])
    #expect(try related(site, to: "self/") == ["other/"])
    #expect(try related(site, to: "hidden/").isEmpty)
  }

  @Test func looksAtNearArticlesOfATagOnly() {
    // The one that shares the rare tag is found at any distance, those with the common one near by.
    let articles = (0..<200).map { place in
      RelatedArticles.Candidate(
        permalink: Permalink(path: "\(place)/"), secondsSinceEpoch: -place * 86_400, series: nil,
        tags: place == 0 || place == 199 ? [0, 1] : [0])
    }
    let related = RelatedArticles.find(articles)
    #expect(related[0] == [199, 2, 3])
    #expect(related[100] == [102, 98, 103])
  }

  @Test func theOrderOfTagsWeighsNothing() {
    // As floating-point numbers 1/√3 + 1/√5 + 1/√6 and 1/√6 + 1/√5 + 1/√3 differ.
    var tags = [[0, 1, 2, 3, 4, 5], [], [3, 4, 5], [0, 1, 2]]
    for (tag, carriers) in [3, 5, 6, 6, 5, 3].enumerated() {
      tags += [[Int]](repeating: [tag], count: carriers - 2)
    }
    let articles = tags.enumerated().map { place, tags in
      RelatedArticles.Candidate(
        permalink: Permalink(path: "\(place)/"), secondsSinceEpoch: -place * 86_400, series: nil,
        tags: tags)
    }
    #expect(RelatedArticles.find(articles)[0].prefix(2) == [2, 3])
  }

  @Test(arguments: 0..<20) func holdsForAnyOrderOfTheInput(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var site = try FixtureSite()
    for number in 0..<30 {
      let tags = ["a", "b", "c", "d", "e"].filter { _ in
        Bool.random(using: &generator)
      }
      let day = Int.random(in: 10...28, using: &generator)
      let series = ["S", "T", nil][Int.random(in: 0..<3, using: &generator)]
      try site.article("n\(number)", "2024-03-\(day)", tags: tags) { frontMatter in
        frontMatter.series = series.map { placed($0) }
      }
    }
    let first = site.resolve().site
    let second = site.resolve(shuffled: true, by: &generator).site
    #expect(first.articles.map(\.permalink) == second.articles.map(\.permalink))
    for (left, right) in zip(first.articles, second.articles) {
      let related = left.related.map(\.permalink)
      #expect(related == right.related.map(\.permalink))
      #expect(related.count <= RelatedArticles.limit)
      #expect(Set(related).count == related.count)
      let series = left.document.frontMatter.series?.value
      let excluded = [left.permalink, left.newer?.permalink, left.older?.permalink]
      #expect(related.allSatisfy { !excluded.contains($0) })
      let tags = Set(left.tags.map(\.slug))
      for link in related {
        let other = try #require(first.articles.first { $0.permalink == link })
        #expect(!tags.isDisjoint(with: other.tags.map(\.slug)))
        #expect(series == nil || other.document.frontMatter.series?.value != series)
      }
    }
    #expect(first.articles.contains { !$0.related.isEmpty })
  }
}
