import Markup
import SiteModel
import Templates
import Testing

/// Home, author, archive, corrections, tags and the page that is not there.
@Suite struct ListPageTests {
  private let templates = NewsgenTemplates()
  private let specimen = Specimen.plain

  private func tokens(_ page: HTML) throws -> [Token] { try Tokenizer.tokens(of: page.string) }

  private func targets(_ page: HTML) throws -> [String] { try tokens(page).values(of: "href") }

  @Test func aPinnedArticleLeadsWithItsChart() throws {
    let page = templates.home(specimen.home, site: try specimen.site)
    #expect(page.string.contains("<p class=\"kicker parts\"><span>Pinned</span>"))
    let chart = try #require(
      tokens(page).elements("img").first { $0["src"] == "/letter/chart.svg" })
    #expect(chart["alt"] == "Scores against prices")
    #expect(chart["width"] == "720" && chart["height"] == "440")
    #expect(chart["loading"] == nil)
    #expect(page.string.contains("<a class=\"lead-chart\" href=\"/letter/article-0/\"><img"))
  }

  @Test func theLatestArticleLeadsWhereNoneIsPinned() throws {
    let home = HomePage(
      metadata: specimen.metadata("Home", path: ""), articles: [specimen.article(1)],
      paginator: Paginator(number: 1, count: 1, newer: nil, older: nil))
    let page = templates.home(home, site: try specimen.site).string
    #expect(page.contains("<p class=\"kicker parts\"><span>Latest</span>"))
    #expect(page.contains("<a href=\"/letter/archive/\">All articles by year</a>"))
    #expect(page.ranges(of: "id=\"subscribe\"").count == 1)
  }

  /// The second came out eleven days after the day of its change.
  @Test(arguments: [(0, true), (-1, false)])
  func onlyALaterChangeIsTold(number: Int, isTold: Bool) throws {
    let home = HomePage(
      metadata: specimen.metadata("Home", path: ""),
      articles: [specimen.article(number, isUpdated: true)],
      paginator: Paginator(number: 1, count: 1, newer: nil, older: nil))
    let page = templates.home(home, site: try specimen.site).string
    #expect(page.contains("Updated\u{A0}") == isTold)
  }

  @Test func anAuthorsPageHasTheirWordsAndPagesElsewhere() throws {
    var specimen = specimen
    specimen.target = "https://social.example/@writer"
    let page = templates.author(specimen.authorPage, site: try specimen.site)
    #expect(page.string.contains("<h1 class=\"title\">Writer 0</h1>"))
    #expect(page.string.contains("Counts what others quote"))
    #expect(page.string.contains("3 articles"))
    let tokens = try tokens(page)
    let me = (tokens.elements("a") + tokens.elements("link")).filter { $0["rel"] == "me" }
    #expect(me.count == 3)
    #expect(me.allSatisfy { $0["href"] == "https://social.example/@writer" })
    #expect(tokens.elements("link").contains { $0["rel"] == "next" })
    let profile = try structuredData(of: page)
    #expect(profile["@type"] as? String == "ProfilePage")
    let person = try #require(profile["mainEntity"] as? [String: Any])
    #expect(person["sameAs"] as? [String] == ["https://social.example/@writer"])
    #expect(person["image"] as? String == "https://example.org/letter/writer.jpg")
  }

  @Test func laterPagesOfAnAuthorAreListsAlone() throws {
    let page = AuthorPage(
      metadata: specimen.metadata("Writer 0", path: "authors/writer-0/page/2/"),
      author: specimen.author, count: 3, articles: [specimen.article(3)],
      paginator: Paginator(
        number: 2, count: 2, newer: Permalink(path: "authors/writer-0/"), older: nil))
    let markup = templates.author(page, site: try specimen.site).string
    #expect(markup.contains("3 articles, page 2 of 2"))
    #expect(!markup.contains("Counts what others quote"))
  }

  @Test func theArchiveIsByYearWithoutDeks() throws {
    let page = templates.archive(specimen.archive, site: try specimen.site)
    let years = try targets(page).filter { $0.contains("#year-") }
    #expect(
      years == [
        "/letter/archive/#year-2025", "/letter/archive/#year-2024",
        "/letter/archive/page/2/#year-2023",
      ])
    #expect(page.string.contains("8 articles"))
    #expect(page.string.contains("<h2 id=\"year-2024\">2024</h2>"))
    #expect(!page.string.contains("Its dek"))
    #expect(page.string.contains("<span lang=\"ar\" dir=\"rtl\">"))
    #expect(page.string.ranges(of: "class=\"badge\"").count == 1)
  }

  @Test func correctionsLeadToTheirPlaceInTheArticle() throws {
    let page = templates.corrections(specimen.corrections, site: try specimen.site)
    let places = try targets(page).filter { $0.contains("#update") }
    #expect(
      places == [
        "/letter/article-1/#update-2025-01-28", "/letter/article-1/#update-2025-01-27",
      ])
    #expect(page.string.contains("The later update"))
  }

  @Test func correctionsOfOneArticleStandTogether() throws {
    let updates = specimen.updates
    let corrections = [(1, updates[0]), (2, updates[0]), (1, updates[1])].map { number, update in
      Correction(article: specimen.link(specimen.article(number)), update: update)
    }
    let page = CorrectionsPage(
      metadata: specimen.metadata("Corrections", path: "corrections/"), corrections: corrections,
      paginator: Paginator(number: 1, count: 1, newer: nil, older: nil))
    let markup = templates.corrections(page, site: try specimen.site)
    let main = try targets(markup).filter { $0.hasPrefix("/letter/article-") }
    #expect(
      main == [
        "/letter/article-1/", "/letter/article-1/#update-2025-01-28",
        "/letter/article-1/#update-2025-01-27", "/letter/article-2/",
        "/letter/article-2/#update-2025-01-28",
      ])
    #expect(markup.string.contains("<h1 class=\"title\">Updates and corrections</h1>"))
  }

  @Test func theListOfTagsSaysWhatEachIsAbout() throws {
    let page = templates.tagList(specimen.tagList, site: try specimen.site).string
    #expect(page.contains("<p>What models cost to train and to run.</p>"))
    #expect(page.ranges(of: "<li><div>").count == specimen.tags.count)
  }

  @Test func aTagSaysWhatItIsAbout() throws {
    let page = templates.tag(specimen.tag, site: try specimen.site).string
    #expect(page.contains("<p class=\"dek\">What models cost to train and to run.</p>"))
    #expect(page.contains("3 articles, page 2 of 2"))
    #expect(page.ranges(of: "rel=\"tag\">中文</a>").count == 2, "of each line the other tag")
    #expect(!page.contains("rel=\"tag\">Model economics"))
  }

  @Test func thePageThatIsNotThereShowsTheWaysOn() throws {
    let page = templates.notFound(specimen.notFound, site: try specimen.site)
    let start = try #require(page.string.firstRange(of: "<ul class=\"ways\">"))
    let end = try #require(page.string[start.upperBound...].firstRange(of: "</ul>"))
    let ways = page.string[start.upperBound..<end.lowerBound]
    for path in ["", "archive/", "tags/", "feed.xml"] {
      #expect(ways.contains("href=\"/letter/\(path)\""), "\(path)")
    }
    #expect(page.string.contains("Latest articles"))
  }

  @Test func theFootLeadsToWhatThereIs() throws {
    let full = try targets(templates.standalone(specimen.standalone, site: specimen.site))
    let bare = try targets(templates.standalone(specimen.standalone, site: specimen.bareSite))
    for path in ["archive/", "tags/", "corrections/"] {
      #expect(full.contains("/letter/\(path)"), "\(path)")
      #expect(!bare.contains("/letter/\(path)"), "\(path)")
    }
    #expect(bare.contains("/letter/feed.xml"))
  }
}
