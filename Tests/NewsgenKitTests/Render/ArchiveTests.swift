import Content
import SiteModel
import Testing

@testable import NewsgenKit

@Suite struct ArchiveTests {
  private func article(_ year: Int, _ number: Int) throws -> Article {
    let day = try #require(CivilDay(year: year, month: 6, day: 1))
    return Article(
      title: "T", subtitle: nil, summary: "S",
      date: CivilTime(secondsSinceEpoch: day.daysSinceEpoch * 86_400, offset: 0), updated: nil,
      authors: [], tags: [], permalink: Permalink(path: "\(year)-\(number)/"), language: "en",
      readingMinutes: 1, isDraft: false, isUnlisted: false, extra: [:])
  }

  @Test func groupsByYearOverPages() throws {
    // Five of 2025, two of 2024, one of 2022: pages of three.
    let articles = try [(2025, 5), (2024, 2), (2022, 1)].flatMap { year, count in
      try (0..<count).map { try article(year, $0) }
    }
    let pages = ListPages(root: "archive/", count: articles.count, perPage: 3)
    let years = ArchiveYears(articles, pages: pages)
    #expect(
      years.index.map { "\($0.year) \($0.count) \($0.page.path)#\($0.id)" } == [
        "2025 5 archive/#year-2025", "2024 2 archive/page/2/#year-2024",
        "2022 1 archive/page/3/#year-2022",
      ])
    let shown = pages.map { page in
      years.years(on: page).map { "\($0.year): \($0.articles.map(\.permalink.path))" }
    }
    #expect(
      shown == [
        ["2025: [\"2025-0/\", \"2025-1/\", \"2025-2/\"]"],
        ["2025: [\"2025-3/\", \"2025-4/\"]", "2024: [\"2024-0/\"]"],
        ["2024: [\"2024-1/\"]", "2022: [\"2022-0/\"]"],
      ])
  }

  @Test func beginsAYearWithANewPage() throws {
    let articles = try (0..<4).map { try article($0 < 2 ? 2025 : 2024, $0) }
    let pages = ListPages(root: "archive/", count: 4, perPage: 2)
    let years = ArchiveYears(articles, pages: pages)
    #expect(years.index.map(\.page.path) == ["archive/", "archive/page/2/"])
    #expect(years.years(on: pages.page(2)).map(\.year) == [2024])
  }

  @Test func holdsTwoHundredOnAPage() async throws {
    var site = try FixtureSite()
    for number in 0..<201 {
      try site.article("n\(number)", number < 3 ? "2024-01-01" : "2025-01-01")
    }
    let built = try await site.build()
    #expect(built.diagnostics.isEmpty)
    #expect(
      built["archive/index.html"]?.hasPrefix(
        """
        title Archive
        description All 201 articles from 2024 to 2025 in Letter, by year, newest first.
        2025: 198 from archive/#year-2025
        2024: 3 from archive/#year-2024
        2025
        """) == true)
    #expect(
      built["archive/page/2/index.html"]?.contains("first. (page 2)\n") == true)
    #expect(built["archive/page/2/index.html"]?.hasSuffix("2024\n- n2/\n") == true)
    #expect(built.lists.filter { $0.hasPrefix("archive/") } == ["archive/", "archive/page/2/"])
  }

  @Test func describesEachPageInItsOwnWords() async throws {
    var site = try FixtureSite()
    site.settings.articlesPerPage = 1
    site.settings.authors = [AuthorSettings(name: "Ada")]
    try site.article("a", "2024-01-01", tags: ["Ada", String(repeating: "long ", count: 90)])
    try site.article("b", "2024-01-02", tags: ["Ada"]) { frontMatter in
      frontMatter.summary = "Summary of b."
      frontMatter.updates = [
        FrontMatter.Update(date: placed(date("2024-02-01")), note: placed("N"), place: .top)
      ]
    }
    let built = try await site.build()
    let descriptions = built.paths.filter { $0 != "404.html" }.compactMap { path in
      built[path]?.split(separator: "\n").first { $0.hasPrefix("description ") }
    }
    #expect(descriptions.count == built.paths.count - 1)
    #expect(Set(descriptions).count == descriptions.count)
    #expect(descriptions.allSatisfy { $0.count <= 300 + "description ".count })
  }
}
