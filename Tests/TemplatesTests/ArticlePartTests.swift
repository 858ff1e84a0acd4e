import Markup
import SiteModel
import Templates
import Testing

/// What stands around an article's text.
@Suite struct ArticlePartTests {
  private let templates = NewsgenTemplates()

  private func page(
    _ change: (inout ArticleExtras) -> Void = { _ in }, site: Site? = nil
  ) throws -> HTML {
    let specimen = try Specimen.plain.articlePage
    var extras = specimen.extras
    change(&extras)
    let page = ArticlePage(
      metadata: specimen.metadata, article: specimen.article, content: HTML(), contents: [],
      newer: nil, older: nil, extras: extras)
    return templates.article(page, site: try site ?? Specimen.plain.site)
  }

  private func range(_ text: String, in page: HTML) throws -> Range<String.Index> {
    try #require(page.string.firstRange(of: text), "\(text)")
  }

  @Test func theBannerHasTheNewestUpdateFirstAndLeadsToThoseBelow() throws {
    let page = try page()
    let newest = try range("Update, <time datetime=\"2025-01-28", in: page)
    let note = try range("The later update", in: page)
    let older = try range("Update, <time datetime=\"2025-01-27", in: page)
    let link = try range("<a href=\"#update-2025-01-27\">", in: page)
    let text = try range("<div class=\"prose\">", in: page)
    let section = try range("<section class=\"after\" id=\"update-2025-01-27\">", in: page)
    let below = try range("The earlier update", in: page)
    let order = [newest, note, older, link, text, section, below].map(\.lowerBound)
    #expect(order == order.sorted())
    #expect(page.string.contains("<div id=\"update-2025-01-28\">"))
  }

  @Test func anArticleWithoutUpdatesHasNoBanner() throws {
    #expect(!(try page { $0.updates = [] }).string.contains("class=\"update\""))
  }

  @Test func aSeriesMarksThePartAtHandAndLinksTheOthers() throws {
    let page = try page().string
    let start = try #require(page.firstRange(of: "<nav class=\"series\""))
    let end = try #require(page[start.upperBound...].firstRange(of: "</nav>"))
    let box = page[start.lowerBound..<end.lowerBound]
    #expect(box.contains("Part 2 of 3 of <cite>A series</cite>"))
    #expect(box.contains("<li aria-current=\"page\">Article 1</li>"))
    #expect(box.contains("<li><a href=\"/letter/article-3/\">Article 3</a></li>"))
    #expect(box.ranges(of: "aria-current").count == 1)
    #expect(box.contains("<details open>"))
  }

  @Test func aLongSeriesIsFolded() throws {
    let specimen = Specimen.plain
    let parts = (1...6).map { specimen.link(specimen.article($0)) }
    let page = try page { $0.series = SeriesPlace(name: "Long", all: parts, number: 6) }
    #expect(page.string.contains("Part 6 of 6"))
    #expect(!page.string.contains("<details open>"))
  }

  @Test func whatALongSeriesLeavesOutIsToldByNumbers() throws {
    let specimen = Specimen.plain
    let parts = (1...40).map { specimen.link(specimen.article($0)) }
    let page = try page { $0.series = SeriesPlace(name: "Long", all: parts, number: 20) }.string
    let start = try #require(page.firstRange(of: "<ol>"))
    let end = try #require(page[start.upperBound...].firstRange(of: "</ol>"))
    let lines = page[start.upperBound..<end.lowerBound].split(separator: "\n")
    #expect(page.contains("Part 20 of 40"))
    #expect(lines.count == 14)
    #expect(lines[1] == "<li class=\"gap\">Parts 2–14</li>")
    #expect(lines[2].hasPrefix("<li value=\"15\"><a "))
    #expect(lines[3].hasPrefix("<li><a "))
    #expect(lines[7].contains("aria-current=\"page\""))
    #expect(lines[13] == "<li class=\"gap\">Parts 26–40</li>")
  }

  @Test func lettersComeWithNameDayAndReply() throws {
    let page = try page()
    let order = try ["<h2>Letters</h2>", "A letter", "A reader", "The reply", "A second letter"]
      .map { try range($0, in: page).lowerBound }
    #expect(order == order.sorted())
    #expect(page.string.ranges(of: "The author replies").count == 1)
    #expect((try self.page { $0.letters.removeLast() }).string.contains("<h2>A letter</h2>"))
  }

  @Test func anArticleIsPassedOnByLinksAndACopyOfItsAddress() throws {
    var specimen = Specimen.plain
    specimen.target = "mailto:?subject=Article%201"
    let page = try page { $0.sharing = specimen.extras.sharing }
    let tokens = try Tokenizer.tokens(of: page.string)
    #expect(tokens.values(of: "href").contains("mailto:?subject=Article%201"))
    let fields = tokens.elements("input").filter { $0["readonly"] != nil }
    #expect(fields.map { $0["value"] } == ["https://example.org/letter/article-1/"])
    #expect(page.string.contains("<label>Link to copy <input"))
    #expect(!(try self.page { $0.sharing = .none }).string.contains("class=\"share\""))
  }

  @Test(arguments: [
    ("https://news.ycombinator.com/item?id=1", "Discuss this on news.ycombinator.com"),
    ("https://www.reddit.com:443/r/x", "Discuss this on reddit.com"),
    ("https://user@example.org?a@b", "Discuss this on example.org"),
    ("https://", "Discuss this"),
  ])
  func aDiscussionSaysWhereItIs(_ address: String, _ words: String) throws {
    let page = try page { $0.discussion = address }
    #expect(page.string.contains("\">\(words)</a></p>"))
  }

  @Test func authorsWithAPageAreLinkedAndThoseWithABiographyIntroduced() throws {
    let page = try page().string
    let link = "<a href=\"/letter/authors/writer-0/\" rel=\"author\"><bdi>Writer 0</bdi></a>"
    #expect(page.contains("By \(link), <bdi>Writer 1</bdi> and <bdi>Writer 2</bdi>"))
    #expect(page.ranges(of: "<div class=\"author\">").count == 1)
    #expect(page.contains("<b>\(link)</b> Counts what others quote"))
    #expect(page.contains("alt=\"Writer 0 at a desk\" width=\"400\" height=\"300\""))
  }

  @Test func theSitesFormStandsOnceBehindTheArticle() throws {
    let page = try page()
    #expect(page.string.ranges(of: "id=\"subscribe\"").count == 1)
    let article = try #require(page.string.ranges(of: "</article>").last)
    #expect(try range("id=\"subscribe\"", in: page).lowerBound > article.lowerBound)
  }

  @Test func nothingIsLeftOfPartsThatAreNotThere() throws {
    let page = templates.article(Specimen.plain.bareArticlePage, site: try Specimen.plain.bareSite)
    let traces = [
      "<footer class=\"article-footer\"", "class=\"after", "class=\"series\"", "class=\"related\"",
      "class=\"neighbours\"", "class=\"kicker\"", "class=\"dek\"",
    ]
    for trace in traces { #expect(!page.string.contains(trace), "\(trace)") }
  }

  @Test func machinesReadAuthorsSeriesAndDiscussion() throws {
    let posting = try structuredData(of: page { $0.discussion = "https://example.com/thread" })
    let authors = try #require(posting["author"] as? [[String: Any]])
    #expect(
      authors.map { $0["url"] as? String } == ["https://example.org/letter/authors/writer-0/"])
    #expect(authors.first?["sameAs"] as? [String] == ["/letter/about/"])
    let series = try #require(posting["isPartOf"] as? [String: Any])
    #expect(series["@type"] as? String == "CreativeWorkSeries")
    #expect(posting["position"] as? Int == 2)
    #expect(posting["discussionUrl"] as? String == "https://example.com/thread")
  }

  @Test func aLongTitleIsSetSmaller() throws {
    let long = Specimen(text: { "\($0) \(String(repeating: "long ", count: 60))" })
    let page = templates.article(try long.articlePage, site: try long.site).string
    #expect(page.contains("<h1 class=\"title title-long\">"))
    #expect(try self.page().string.contains("<h1 class=\"title\">"))
  }
}
