import Content
import Diagnostics
import SiteModel
import Testing

@testable import NewsgenKit

@Suite struct OwnListTests {
  private func update(_ day: String) -> FrontMatter.Update {
    FrontMatter.Update(date: placed(date(day)), note: placed("Note of \(day)."), place: .top)
  }

  @Test func makesNeitherListWithoutEntries() async throws {
    var site = try FixtureSite()
    try site.article("hidden", "2024-01-01") { frontMatter in
      frontMatter.isUnlisted = true
      frontMatter.updates = [update("2024-01-02")]
    }
    let built = try await site.build()
    #expect(built.site.site.archive == nil)
    #expect(built.site.site.corrections == nil)
    #expect(!built.paths.contains { $0.hasPrefix("archive") || $0.hasPrefix("corrections") })
  }

  @Test func makesBothWhereThereAreEntries() async throws {
    var site = try FixtureSite()
    try site.article("a", "2024-01-01") { $0.updates = [update("2024-01-02")] }
    let built = try await site.build()
    #expect(built.site.site.archive?.path == "archive/")
    #expect(built.site.site.corrections?.path == "corrections/")
    #expect(built.lists.suffix(2) == ["archive/", "corrections/"])
    #expect(built.diagnostics.isEmpty)
  }

  @Test(arguments: ["archive", "corrections"])
  func givesWayToTheWritersOwnPage(_ name: String) async throws {
    var site = try FixtureSite()
    try site.article("a", "2024-01-01") { $0.updates = [update("2024-01-02")] }
    try site.page(name, body: "My own.\n")
    let built = try await site.build()
    #expect(built.diagnostics.isEmpty)
    #expect(built["\(name)/index.html"]?.contains("<p>My own.</p>") == true)
    #expect(!built.lists.contains("\(name)/"))
    #expect(built.site.site.archive?.path == "archive/")
    #expect(built.site.site.corrections?.path == "corrections/")
  }

  @Test(arguments: ["archive", "corrections"])
  func givesWayToTheWritersOwnFile(_ name: String) async throws {
    var site = try FixtureSite()
    try site.article("a", "2024-01-01") { $0.updates = [update("2024-01-02")] }
    try site.file("\(name)/index.html")
    let built = try await site.build()
    #expect(built.diagnostics.isEmpty)
    #expect(built["\(name)/index.html"] == nil)
    #expect(built.site.copies.map(\.path) == ["\(name)/index.html"])
    #expect(built.site.site.archive?.path == "archive/")
    #expect(built.site.site.corrections?.path == "corrections/")
  }

  @Test func setsTheDateOfTheNewestChange() throws {
    var site = try FixtureSite()
    try site.article("a", "2024-01-01") { frontMatter in
      frontMatter.updated = placed(date("2024-02-01"))
      frontMatter.updates = [update("2024-03-01"), update("2024-04-01"), update("2024-01-05")]
    }
    try site.article("b", "2024-01-01") { frontMatter in
      frontMatter.updated = placed(date("2024-05-01"))
      frontMatter.updates = [update("2024-03-01")]
    }
    let (resolved, diagnostics) = site.resolve()
    #expect(diagnostics.isEmpty)
    #expect(resolved.articles.map { $0.updated?.day.iso8601 } == ["2024-04-01", "2024-05-01"])
    #expect(
      resolved.articles[0].updates.map(\.date.day.iso8601) == [
        "2024-04-01", "2024-03-01", "2024-01-05",
      ])
  }

  @Test func warnsOfUpdatesBeforeTheArticle() throws {
    var site = try FixtureSite()
    try site.article("a", "2024-01-02") { frontMatter in
      // The day of the article itself, which came out at noon.
      frontMatter.date = placed(.moment(1_704_196_800))
      frontMatter.updated = placed(date("2024-01-02"))
      frontMatter.updates = [update("2024-01-02"), update("2024-01-01")]
    }
    try site.article("b", "2024-01-02") { $0.updated = placed(date("2024-01-01")) }
    #expect(
      site.resolve().diagnostics.map(\.headline) == [
        "an update lies before the article's 'date'", "'updated' lies before 'date'",
      ])
  }

  @Test func warnsOfUpdatesOfALaterDay() throws {
    var site = try FixtureSite()
    try site.article("a", "2024-01-02") { $0.updates = [update("2999-01-02")] }
    #expect(
      site.resolve().diagnostics.map(\.headline)
        == ["an update is dated later than this build, and is shown all the same"])
  }

  @Test func warnsOfFieldsWithoutMeaningInPages() throws {
    var site = try FixtureSite()
    try site.page("about") { frontMatter in
      frontMatter.updates = [update("2024-01-01")]
      frontMatter.letters = [
        FrontMatter.Letter(name: "N", date: nil, text: placed("T"), reply: nil)
      ]
      frontMatter.series = placed("S")
      frontMatter.isPinned = placed(true)
      frontMatter.discussion = placed("https://a.example/")
      frontMatter.note = placed("N")
    }
    #expect(
      site.resolve().diagnostics.map(\.headline)
        == ["updates", "letters", "series", "pinned", "discussion", "note"].map {
          "'\($0)' has no meaning in a page, only in articles"
        })
  }

  @Test func refusesYearsThatNoFormatHolds() throws {
    var site = try FixtureSite()
    try site.article("a", "2024-01-01") { frontMatter in
      frontMatter.updates = [
        FrontMatter.Update(
          date: placed(.moment(300_000_000_000), line: 5), note: placed("N"), place: .end)
      ]
    }
    let diagnostics = site.resolve().diagnostics
    #expect(
      diagnostics.map(\.headline) == ["the year must be from 1 to 9999 in the site's time zone"])
    #expect(diagnostics.first?.range.start?.line == 5)
  }

  @Test func putsPinnedArticlesFirstOnTheHomePageOnly() async throws {
    var site = try FixtureSite()
    site.settings.articlesPerPage = 2
    try site.article("a", "2024-01-01", tags: ["t"]) { $0.isPinned = placed(true) }
    try site.article("b", "2024-01-02", tags: ["t"]) { $0.isPinned = placed(false) }
    try site.article("c", "2024-01-03", tags: ["t"]) { $0.isPinned = placed(true) }
    try site.article("d", "2024-01-04", tags: ["t"])
    let built = try await site.build()
    #expect(built["index.html"]?.hasSuffix("- c/\n- a/\n") == true)
    #expect(built["page/2/index.html"]?.hasSuffix("- d/\n- b/\n") == true)
    #expect(built["tags/t/index.html"]?.hasSuffix("- d/\n- c/\n") == true)
    #expect(built.articles.map(\.article.isPinned) == [false, true, false, true])
  }
}
