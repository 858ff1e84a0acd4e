import Content
import Diagnostics
import SiteModel
import Testing

@testable import NewsgenKit

@Suite struct SeriesTests {
  @Test func numbersPartsFromTheOldest() throws {
    var site = try FixtureSite()
    try site.article("c", "2024-03-01") { $0.series = placed("Price of a point") }
    try site.article("a", "2024-01-01") { $0.series = placed("Price of a point") }
    try site.article("hidden", "2024-01-15") { frontMatter in
      frontMatter.series = placed("Price of a point")
      frontMatter.isUnlisted = true
    }
    try site.article("b", "2024-02-01") { $0.series = placed("Price of a point") }
    try site.article("later", "2099-02-01") { $0.series = placed("Price of a point") }
    try site.article("alone", "2024-02-02")
    let (resolved, diagnostics) = site.resolve()
    #expect(diagnostics.isEmpty)
    let places = Dictionary(
      uniqueKeysWithValues: resolved.articles.map { ($0.permalink.path, $0.series) })
    #expect(places["c/"]??.number == 3)
    #expect(places["a/"]??.number == 1)
    #expect(places["b/"]??.parts.map(\.article.permalink.path) == ["a/", "b/", "c/"])
    #expect(places["b/"]??.name == "Price of a point")
    #expect(places["alone/"]! == nil)
    #expect(places["hidden/"]! == nil)
  }

  @Test func numbersPartsOfOneDayByAddress() throws {
    var site = try FixtureSite()
    for part in ["part-2", "part-1", "part-3"] {
      try site.article(part, "2024-01-01") { $0.series = placed("Price of a point") }
    }
    let parts = try #require(site.resolve().site.articles.first?.series).parts
    #expect(parts.map(\.article.permalink.path) == ["part-1/", "part-2/", "part-3/"])
  }

  @Test(arguments: [
    (12, 6, Array(1...12)), (13, 1, Array(1...12)), (13, 13, [1] + Array(3...13)),
    (40, 1, Array(1...12)), (40, 7, Array(1...12)), (40, 8, [1] + Array(3...13)),
    (40, 40, [1] + Array(30...40)),
  ])
  func listsThePartsAround(count: Int, number: Int, listed: [Int]) {
    let links = (1...count).map { part in
      ArticleLink(
        title: "", permalink: Permalink(path: "part-\(part)/"),
        date: CivilTime(secondsSinceEpoch: part, offset: 0), language: "en")
    }
    let place = SeriesPlace(name: "Long", all: links, number: number)
    #expect(place.count == count)
    #expect(place.parts.map(\.number) == listed)
    #expect(place.parts.map(\.article.permalink.path) == listed.map { "part-\($0)/" })
  }

  @Test func refusesTwoSpellingsOfOneSeries() throws {
    var site = try FixtureSite()
    try site.article("a", "2024-01-01") { $0.series = placed("Price of a point") }
    try site.article("b", "2024-02-01") { $0.series = placed("Price of a Point!", line: 7) }
    let diagnostics = site.resolve().diagnostics
    #expect(
      diagnostics.map(\.headline) == [
        "the series 'Price of a Point!' is spelled 'Price of a point' elsewhere"
      ])
    #expect(diagnostics.first?.range.description == site.folder("articles/b.md") + ":7:3")
    #expect(diagnostics.first?.notes.first?.range?.file == site.folder("articles/a.md"))
  }

  @Test func keepsNamesOfSignsApart() throws {
    var site = try FixtureSite()
    try site.article("a", "2024-01-01") { $0.series = placed("🎉") }
    try site.article("b", "2024-02-01") { $0.series = placed("🎈") }
    let (resolved, diagnostics) = site.resolve()
    #expect(diagnostics.isEmpty)
    #expect(resolved.articles.map { $0.series?.parts.count } == [1, 1])
  }

  private func told(_ names: [String]) throws -> [String] {
    var site = try FixtureSite()
    for (day, name) in names.enumerated() {
      try site.article("a\(day)", "2024-01-\(day + 10)") { $0.series = placed(name, line: day + 1) }
    }
    let prefix = site.folder("articles/")
    return site.resolve().diagnostics.map { String($0.description.dropFirst(prefix.count)) }
  }

  @Test func warnsOfANameNearThatOfALongerSeries() throws {
    #expect(
      try told(["Price of a point", "Prise of a point", "Price of a point"]) == [
        "a1.md:2:3: warning: the series 'Prise of a point' has only 1 part "
          + "(did you mean 'Price of a point'?)"
      ])
    for names in [
      ["Price of a point", "Prise of a point"], ["Costs", "Cost", "Costs"],
      ["Results 2024", "Results 2025", "Results 2024"], ["Season II", "Season I", "Season II"],
      ["Series B", "Series A", "Series B"], ["Q1 results", "Q2 results", "Q1 results"],
      ["Price of a point", "Weight of a word", "Price of a point"],
    ] {
      #expect(try told(names) == [])
    }
  }

  @Test func comparesNoMoreThanTwoHundredSeries() throws {
    for (others, count) in [(198, 1), (199, 0)] {
      var site = try FixtureSite()
      for name in ["Price of a point", "Prise of a point", "Price of a point"].enumerated() {
        try site.article("a\(name.offset)", "2024-01-01") { $0.series = placed(name.element) }
      }
      for number in 0..<others {
        try site.article("b\(number)", "2024-01-01") { $0.series = placed("\(number)") }
      }
      #expect(site.resolve().diagnostics.count == count)
    }
  }
}
