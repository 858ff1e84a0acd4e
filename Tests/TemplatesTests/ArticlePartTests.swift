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

  @Test func theBannerHasUpdatesInFullAndThenTheDaysOfThoseBelow() throws {
    let page = try page()
    let order = try [
      "Update, <time datetime=\"2025-01-28", "The later update",
      "Also updated <a href=\"#update-2025-01-27\"><time datetime=\"2025-01-27",
      "<div class=\"prose\">", "<section class=\"after\" id=\"update-2025-01-27\">",
      "Update, <time datetime=\"2025-01-27", "The earlier update",
    ].map { try range($0, in: page).lowerBound }
    #expect(order == order.sorted())
    #expect(page.string.contains("<div id=\"update-2025-01-28\">"))
  }

  private func banner(_ updates: [Update]) throws -> String {
    let page = try page { $0.updates = updates }
    let start = try range("<section class=\"update\"", in: page)
    let end = try #require(page.string[start.upperBound...].firstRange(of: "</section>"))
    return String(page.string[start.lowerBound..<end.upperBound])
  }

  private func update(_ days: Int, place: Update.Place) -> Update {
    let time = CivilTime(secondsSinceEpoch: days * 86_400, offset: 0)
    return Update(date: time, note: "<p>Note</p>\n", place: place, id: "update-\(days)")
  }

  private func words(_ banner: String) throws -> String {
    try Tokenizer.tokens(of: "<!doctype html>\n\(banner)").text.split(
      whereSeparator: \.isWhitespace
    )
    .joined(separator: " ")
  }

  @Test func updatesBelowAreNamedByTheirDaysWithAYearOnce() throws {
    let below = [20_307, 20_118, 20_089].map { update($0, place: .end) }
    #expect(try words(banner([below[0]])) == "Updated 7 August 2025: read it below the text.")
    #expect(try banner([below[0]]).contains("<a href=\"#update-20307\">"))
    #expect(
      try words(banner(below)) == "Updated 1 January, 30 January and 7 August 2025, below the text."
    )
    #expect(
      try words(banner([update(20_308, place: .top), below[0], update(20_000, place: .end)]))
        == "Update, 8 August 2025. Note Also updated 4 October 2024 and 7 August 2025")
  }

  @Test func aSeriesOfOnePartShowsNothing() throws {
    let specimen = Specimen.plain
    let page = try page {
      $0.series = SeriesPlace(
        name: "Short", all: [specimen.link(specimen.article(1))], number: 1)
    }
    #expect(!page.string.contains("class=\"series\""))
  }

  @Test func anArticleWithoutUpdatesHasNoBanner() throws {
    #expect(!(try page { $0.updates = [] }).string.contains("class=\"update\""))
  }

  @Test func aSeriesMarksThePartAtHandAndLinksTheOthers() throws {
    let page = try page().string
    let start = try #require(page.firstRange(of: "<nav class=\"series\""))
    let end = try #require(page[start.upperBound...].firstRange(of: "</nav>"))
    let box = page[start.lowerBound..<end.lowerBound]
    #expect(box.contains("<cite>A series</cite>"))
    #expect(box.contains("<span>part 2 of 3</span>"))
    #expect(box.contains("<li aria-current=\"page\">Article 1</li>"))
    #expect(box.contains("<li><a href=\"/letter/article-3/\">Article 3</a></li>"))
    #expect(box.ranges(of: "aria-current").count == 1)
    #expect(box.contains("<details open>"))
  }

  @Test func aLongSeriesIsFolded() throws {
    let specimen = Specimen.plain
    let parts = (1...6).map { specimen.link(specimen.article($0)) }
    let page = try page { $0.series = SeriesPlace(name: "Long", all: parts, number: 6) }
    #expect(page.string.contains("part 6 of 6"))
    #expect(!page.string.contains("<details open>"))
  }

  @Test func whatALongSeriesLeavesOutIsToldByNumbers() throws {
    let specimen = Specimen.plain
    let parts = (1...40).map { specimen.link(specimen.article($0)) }
    let page = try page { $0.series = SeriesPlace(name: "Long", all: parts, number: 20) }.string
    let start = try #require(page.firstRange(of: "<ol>"))
    let end = try #require(page[start.upperBound...].firstRange(of: "</ol>"))
    let lines = page[start.upperBound..<end.lowerBound].split(separator: "\n")
    #expect(page.contains("part 20 of 40"))
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
    #expect(page.string.ranges(of: "<b>Reply</b>").count == 1)
    #expect((try self.page { $0.letters.removeLast() }).string.contains("<h2>A letter</h2>"))
  }

  @Test func anArticleIsPassedOnByLinksAndACopyOfItsAddress() throws {
    var specimen = Specimen.plain
    specimen.target = "mailto:?subject=Article%201"
    let page = try page { $0.sharing = specimen.extras.sharing }
    let tokens = try Tokenizer.tokens(of: page.string)
    #expect(tokens.values(of: "href").contains("mailto:?subject=Article%201"))
    let address = "<span class=\"address\" dir=\"ltr\">https://example.org/letter/article-1/</span>"
    #expect(page.string.contains("<dt>Link</dt>\n<dd>\(address)</dd>"))
    #expect(page.string.contains("<dt>Share</dt>"))
    let bare = try self.page { $0.sharing = .none }.string
    #expect(!bare.contains("<dt>Share</dt>") && !bare.contains("<dt>Link</dt>"))
  }

  @Test(arguments: [
    ("https://news.ycombinator.com/item?id=1", "Hacker News"),
    ("https://www.reddit.com:443/r/x", "Reddit"), ("https://old.reddit.com/r/x", "Reddit"),
    ("https://notreddit.com/r/x", "notreddit.com"),
    ("https://bsky.app/profile/a/post/b", "Bluesky"),
    ("https://mastodon.example/@a/1", "Mastodon"),
    ("https://user@example.org?a@b", "example.org"), ("https://", "https://"),
  ])
  func aDiscussionSaysWhereItIs(_ address: String, _ words: String) throws {
    let page = try page { $0.discussion = address }
    #expect(page.string.contains("<span class=\"unseen\">Discuss</span> on \(words)</a></dd>"))
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
