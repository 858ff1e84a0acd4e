import Content
import Diagnostics
import Markup
import SiteModel
import Testing

@testable import NewsgenKit

@Suite struct AuthorTests {
  @Test func givesPagesToAuthorsWithListedArticles() async throws {
    var site = try FixtureSite()
    site.settings.articlesPerPage = 1
    site.settings.authors = [
      AuthorSettings(name: "Ada"), AuthorSettings(name: "Ben Counter", slug: placed("ben")),
      AuthorSettings(name: "Idle"), AuthorSettings(name: "Guest", isGuest: true),
    ]
    try site.article("a", "2024-01-01")
    try site.article("b", "2024-01-02") { $0.authors = [placed("Guest"), placed("Zoë")] }
    try site.article("c", "2024-01-03") { frontMatter in
      frontMatter.authors = [placed("Nobody")]
      frontMatter.isUnlisted = true
    }
    try site.article("d", "2024-01-04")
    let built = try await site.build()
    #expect(built.diagnostics.isEmpty)
    #expect(
      built.site.authors.map(\.permalink.path) == [
        "authors/ada/", "authors/ben/", "authors/idle/", "authors/guest/", "authors/zoë/",
      ])
    #expect(built.site.site.authors.map(\.name) == ["Ada", "Ben Counter", "Idle"])
    #expect(built.site.site.authors[1].permalink?.path == "authors/ben/")
    let articles = Dictionary(
      uniqueKeysWithValues: built.site.articles.map { ($0.permalink.path, $0.authors) })
    #expect(articles["a/"]?.map(\.name) == ["Ada", "Ben Counter", "Idle"])
    #expect(articles["a/"] == built.site.site.authors)
    #expect(articles["b/"]?.map(\.permalink?.path) == ["authors/guest/", "authors/zoë/"])
    #expect(articles["c/"]?.map(\.permalink?.path) == [nil])
    #expect(
      built["authors/ada/index.html"] == """
        title Articles by Ada
        description Both articles in Letter by Ada, newest first.
        Ada 2
        biography \n\
        portrait -
        - d/

        """)
    #expect(built["authors/ada/page/2/index.html"]?.hasSuffix("- a/\n") == true)
    #expect(built.lists.contains("authors/ada/page/2/"))
  }

  @Test func refusesTwoAuthorsWithOneAddress() throws {
    var site = try FixtureSite()
    site.settings.authors = [
      AuthorSettings(name: "Ada Writer", position: SourcePosition(line: 4, column: 5)),
      AuthorSettings(name: "Ben", slug: placed("ada-writer", line: 6)),
    ]
    try site.article("a", "2024-01-01") { $0.authors = [placed("ada writer", line: 9)] }
    try site.article("b", "2024-01-02") { $0.authors = [placed("ada writer", line: 9)] }
    let diagnostics = site.resolve().diagnostics
    #expect(
      diagnostics.map(\.headline) == [
        "the authors 'Ben' and 'Ada Writer' have one address, /authors/ada-writer/",
        "the authors 'ada writer' and 'Ada Writer' have one address, /authors/ada-writer/",
      ])
    #expect(diagnostics[0].range.description == "site.yml:6:3")
    #expect(
      diagnostics.map { $0.notes.first?.range?.description } == ["site.yml:4:5", "site.yml:4:5"])
  }

  @Test func warnsOfANameNearThatOfAnAuthorOfTheSettings() throws {
    var site = try FixtureSite()
    site.settings.authors = ["Ada", "Cleo Guest", "J. Smith", "Ben Counter"].map {
      AuthorSettings(name: $0)
    }
    let names = [
      "Cleo Geust", "Cleo Geust", "Clio Gust", "Cleo Guest", "Ben Counters", "Ava", "H. Smith",
      "Cleo Quester", "Dan Drawer", "Den Drawer",
    ]
    for (day, name) in names.enumerated() {
      try site.article("a\(day)", "2024-01-\(30 - day)") {
        $0.authors = [placed(name, line: day + 1)]
      }
    }
    let prefix = site.folder("articles/")
    let told = site.resolve().diagnostics.map { String($0.description.dropFirst(prefix.count)) }
    let what = "is not among the settings' authors"
    #expect(
      told == [
        "a0.md:1:3: warning: the author 'Cleo Geust' \(what) (did you mean 'Cleo Guest'?)",
        "a2.md:3:3: warning: the author 'Clio Gust' \(what) (did you mean 'Cleo Guest'?)",
        "a4.md:5:3: warning: the author 'Ben Counters' \(what) (did you mean 'Ben Counter'?)",
      ])
  }

  @Test func refusesAuthorsWithoutAnAddress() throws {
    var site = try FixtureSite()
    try site.article("a", "2024-01-01") { $0.authors = [placed("🎉")] }
    try site.article("b", "2024-01-02") { $0.authors = [placed("<&\"'>")] }
    let (resolved, diagnostics) = site.resolve()
    #expect(diagnostics.map(\.headline) == ["no address can be made from the author '🎉'"])
    #expect(resolved.authors.map(\.permalink.path) == ["authors/and/"])
  }

  @Test func rendersBiographiesWithLinksFromTheContentFolder() async throws {
    var site = try FixtureSite()
    site.settings.authors = [
      AuthorSettings(
        name: "Ada",
        biography: placed("*Writes* [here](articles/a.md), [about](/about/) & [off](/off/)."))
    ]
    try site.article("a", "2024-01-01")
    try site.page("about")
    let built = try await site.build()
    #expect(
      built.site.authors[0].author.biography?.string
        == "<em>Writes</em> <a href=\"/sub/a/\">here</a>, <a href=\"/sub/about/\">about</a> &amp; "
        + "<a href=\"/sub/off/\">off</a>.")
    #expect(
      built.diagnostics.map(\.description) == [
        "site.yml:2:3: warning: '/off/' leads to nothing on this site"
      ])
  }

  @Test func publishesDataThatABiographyAndATextLinkTo() async throws {
    var site = try FixtureSite()
    try site.folder.write("data/x.csv", "a\n1\n")
    site.data = [SourceFile(path: site.folder("data/x.csv"), relativePath: "data/x.csv")]
    site.settings.authors = [AuthorSettings(name: "Ada", biography: placed("[x](data/x.csv)"))]
    try site.article("a", "2024-01-01", body: "[x](/data/x.csv)\n")
    let built = try await site.build()
    #expect(built.diagnostics.isEmpty)
    #expect(built.site.copies.map(\.path) == ["data/x.csv"])
  }

  @Test func refusesPicturesInBiographies() throws {
    var site = try FixtureSite()
    site.settings.authors = [AuthorSettings(name: "Ada", biography: placed("![me](me.jpg)"))]
    #expect(
      site.resolve().diagnostics.map(\.description) == [
        "site.yml:2:3: error: a biography cannot hold the picture 'me.jpg'; 'portrait' names one"
      ])
  }

  @Test func namesWhatThePolicyBlocksInBiographies() throws {
    var site = try FixtureSite()
    site.settings.authors = [
      AuthorSettings(name: "Ada", biography: placed("<b onclick=y>z</b>"))
    ]
    let told = site.resolve().diagnostics.map(\.headline)
    #expect(
      told.map { $0.prefix(while: { $0 != ";" }) } == [
        "the script in 'onclick' is blocked by the site's Content-Security-Policy (script-src)"
      ])
    site.settings.theme.securityPolicy = .none
    #expect(site.resolve().diagnostics.isEmpty)
  }

  @Test func leavesOutAddressesThatNoReaderMayFollow() throws {
    var site = try FixtureSite()
    site.settings.authors = [AuthorSettings(name: "Ada", biography: placed("[a](javascript:x)"))]
    let (resolved, diagnostics) = site.resolve()
    #expect(resolved.site.authors[0].biography?.string == "<a href=\"#\">a</a>")
    #expect(
      diagnostics.map(\.headline) == [
        "the address 'javascript:x' is left out: it is none that a reader may follow"
      ])
  }

  @Test func findsPortraitsWithTheirSize() throws {
    var site = try FixtureSite()
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"50\"/>"
    try site.file("people/ada.svg", Array(svg.utf8))
    try site.file("broken.png", [1, 2, 3])
    site.settings.authors = [
      AuthorSettings(name: "Ada", portrait: placed("people/ada.svg")),
      AuthorSettings(name: "Ben", portrait: placed("/broken.png")),
      AuthorSettings(name: "Cy", portrait: placed("missing.png")),
      AuthorSettings(name: "Dan", portrait: placed("../site.yml")),
    ]
    let (resolved, diagnostics) = site.resolve()
    let portrait = try #require(resolved.site.authors[0].portrait)
    #expect(portrait.permalink.path == "people/ada.svg")
    #expect((portrait.width, portrait.height) == (40, 50))
    #expect(
      diagnostics.map(\.headline) == [
        "the picture 'broken.png' cannot be read", "no picture 'missing.png' in static/",
        "no picture '../site.yml' in static/",
      ])
  }
}
