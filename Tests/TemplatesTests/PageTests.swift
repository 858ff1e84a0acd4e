import Markup
import SiteModel
import Templates
import Testing

/// What every page promises to browsers, networks and readers.
@Suite struct PageTests {
  private let templates = NewsgenTemplates()

  private func tokens(_ page: HTML) throws -> [Token] { try Tokenizer.tokens(of: page.string) }

  private func content(_ key: String, _ tokens: [Token]) -> [String] {
    tokens.elements("meta").filter { $0["name"] == key || $0["property"] == key }
      .compactMap { $0["content"] }
  }

  @Test func everyPageHasOneTitleOneHeadAndOneMain() throws {
    for (name, markup) in try Specimen.plain.pages() {
      let tokens = try tokens(markup)
      #expect(tokens.nestingFault == nil, "\(name)")
      #expect(tokens.elements("h1").count == 1, "\(name)")
      #expect(tokens.elements("main").count == 1, "\(name)")
      #expect(tokens.elements("title").count == 1, "\(name)")
      #expect(tokens.elements("html").first?["lang"] == "en", "\(name)")
      let ids = tokens.values(of: "id")
      #expect(Set(ids).count == ids.count, "\(name)")
    }
  }

  @Test func theCharacterSetComesWithinTheFirstKilobyte() throws {
    for (name, markup) in try Specimen.plain.pages() {
      let start = String(decoding: markup.bytes.prefix(1024), as: UTF8.self)
      #expect(start.contains("<meta charset=\"utf-8\">"), "\(name)")
    }
  }

  @Test func noPageHasAScriptToRun() throws {
    for (name, markup) in try Specimen.plain.pages() {
      let scripts = try tokens(markup).elements("script")
      #expect(scripts.allSatisfy { $0["type"] == "application/ld+json" }, "\(name)")
    }
  }

  @Test func theAddressIsCanonicalAndAbsolute() throws {
    let page = try tokens(templates.article(Specimen.plain.articlePage, site: Specimen.plain.site))
    let canonical = page.elements("link").filter { $0["rel"] == "canonical" }
    #expect(canonical.map { $0["href"] } == ["https://example.org/letter/article-1/"])
    #expect(content("og:url", page) == ["https://example.org/letter/article-1/"])
  }

  @Test func thePageThatIsNotThereHasNoAddress() throws {
    let page = try tokens(templates.notFound(Specimen.plain.notFound, site: Specimen.plain.site))
    #expect(page.elements("link").allSatisfy { $0["rel"] != "canonical" })
    #expect(content("og:url", page).isEmpty)
    #expect(content("robots", page) == ["noindex"])
    #expect(page.values(of: "href").contains("/letter/article-0/"))
  }

  @Test func anArticleSaysWhenItWasPublishedAndChanged() throws {
    var page = try Specimen.plain.articlePage
    var modified = page.metadata
    modified = PageMetadata(
      title: modified.title, windowTitle: modified.windowTitle, description: modified.description,
      permalink: modified.permalink, kind: .article, language: "en", isHidden: false, image: nil,
      published: modified.published,
      modified: CivilTime(secondsSinceEpoch: 1_738_053_000, offset: 3600))
    page = ArticlePage(
      metadata: modified, article: page.article, content: page.content, contents: [], newer: nil,
      older: nil)
    let markup = templates.article(page, site: try Specimen.plain.site)
    let tokens = try tokens(markup)
    #expect(content("article:published_time", tokens) == ["2025-01-25T09:30:00+01:00"])
    #expect(content("article:modified_time", tokens) == ["2025-01-28T09:30:00+01:00"])
    #expect(content("twitter:card", tokens) == ["summary"])
    let posting = try structuredData(of: markup)
    #expect(posting["datePublished"] as? String == "2025-01-25T09:30:00+01:00")
    #expect(posting["dateModified"] as? String == "2025-01-28T09:30:00+01:00")
    #expect(posting["@type"] as? String == "BlogPosting")
  }

  @Test func aPictureToShareComesWithItsSizeAndWords() throws {
    let page = try tokens(templates.tagList(Specimen.plain.tagList, site: Specimen.plain.site))
    #expect(content("og:image", page) == ["https://example.org/letter/share.png"])
    #expect(content("og:image:width", page) == ["1200"])
    #expect(content("og:image:height", page) == ["630"])
    #expect(content("og:image:alt", page) == ["A chart of scores against prices"])
    #expect(content("twitter:card", page) == ["summary_large_image"])
  }

  @Test func theNavigationMarksThePageItself() throws {
    let current = { (page: HTML) in
      try self.tokens(page).elements("a").filter { $0["aria-current"] == "page" }
        .compactMap { $0["href"] }
    }
    let site = try Specimen.plain.site
    #expect(
      try current(templates.standalone(Specimen.plain.standalone, site: site)) == ["/letter/about/"]
    )
    #expect(try current(templates.home(Specimen.plain.home, site: site)) == ["/letter/"])
    #expect(try current(templates.tagList(Specimen.plain.tagList, site: site)).isEmpty)
  }

  @Test func draftsAreMarkedInListsAndOnTheirPage() throws {
    let site = try Specimen.plain.site
    let draft = templates.article(Specimen.plain.bareArticlePage, site: site)
    #expect(draft.string.contains("<strong class=\"badge\">Draft</strong>"))
    let published = templates.article(try Specimen.plain.articlePage, site: site)
    #expect(!published.string.contains("badge"))
    let home = templates.home(Specimen.plain.home, site: site).string
    #expect(home.ranges(of: "class=\"badge\"").count == 1)
  }

  @Test func anArticleInAnotherLanguageSaysSoInALine() throws {
    let page = try tokens(templates.home(Specimen.plain.home, site: Specimen.plain.site))
    let lines = page.elements("h2").filter { $0["lang"] != nil }
    #expect(lines == [["lang": "ar", "dir": "rtl"]])
  }

  @Test(arguments: [
    ("en", nil), ("ar", "rtl"), ("he-IL", "rtl"), ("fa", "rtl"), ("az-Arab", "rtl"),
    ("ar-Latn", nil), ("uz-Cyrl-UZ", nil), ("", nil),
  ])
  func pagesRunInTheDirectionOfTheirLanguage(_ language: String, _ direction: String?) throws {
    let page = StandalonePage(
      metadata: PageMetadata(
        title: "", windowTitle: "", description: "", permalink: Permalink(path: "p/"),
        kind: .website, language: language, isHidden: false, image: nil),
      title: "", subtitle: nil, updated: nil, content: HTML(), contents: [], isDraft: false,
      extra: [:])
    let tokens = try tokens(templates.standalone(page, site: Specimen.plain.site))
    #expect(tokens.elements("html").first?["dir"] == direction)
  }

  @Test func sectionsNestByTheirLevel() throws {
    let page = try tokens(templates.article(Specimen.plain.articlePage, site: Specimen.plain.site))
    let start = try #require(page.firstIndex { $0 == .text("Contents") })
    let end = try #require(page[start...].firstIndex { $0 == .end(name: "nav") })
    let outline = page[start..<end].compactMap { token -> String? in
      switch token {
      case .start("ol", _): "("
      case .end("ol"): ")"
      case .start("a", let attributes): attributes.first?.value
      default: nil
      }
    }
    #expect(
      outline == [
        "(", "#one", "(", "#one-a", "(", "#one-a-deep", ")", "#one-b", ")", "#zwei-%C3%BC", "(",
        "#two-deep", ")", ")",
      ])
  }

  @Test func theStyleSheetIsThereAndStandsAlone() {
    let sheet = String(decoding: templates.styleSheet, as: UTF8.self)
    #expect(sheet.contains("prefers-color-scheme: dark"))
    #expect(sheet.contains("@media print"))
    #expect(sheet.contains("forced-colors"))
    #expect(!sheet.contains("@import"))
    #expect(!sheet.contains("url("))
    for name in ["ink", "soft", "hairline", "paper", "accent", "dim", "1", "6"] {
      #expect(sheet.contains("--chart-\(name):"))
    }
  }
}
