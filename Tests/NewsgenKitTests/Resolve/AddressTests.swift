import Diagnostics
import NewsgenKit
import SiteModel
import Testing

@Suite struct AddressTests {
  @Test(arguments: [
    ("Benchmarks", "benchmarks"), ("C++", "c-plus-plus"), ("C#", "c-sharp"), ("C", "c"),
    ("R&D", "r-and-d"), ("中文", "中文"), ("Été 2025!", "été-2025"), ("  a  b ", "a-b"),
    ("Reader's choice", "readers-choice"), ("---", ""), ("الذكاء", "الذكاء"),
    ("100 %", "100-percent"),
  ])
  func makesSlugs(_ name: String, _ slug: String) { #expect(Slug.make(from: name) == slug) }

  @Test(arguments: [
    ("2025-01-28-price", "2025-01-28", "price"), ("2025-02-30-price", nil, "price"),
    ("2025-01-28", nil, "2025-01-28"), ("2025-1-28-x", nil, "2025-1-28-x"),
    ("price-2025-01-28", nil, "price-2025-01-28"), ("2024-02-29-a-b", "2024-02-29", "a-b"),
  ])
  func cutsDatesOffNames(_ name: String, _ day: String?, _ rest: String) {
    let dated = DatedName(name)
    #expect(dated.day?.iso8601 == day)
    #expect(dated.rest == rest)
    #expect(dated.impossibleDay == (name == "2025-02-30-price" ? "2025-02-30" : nil))
  }

  @Test func fillsPermalinks() throws {
    let pattern = try PermalinkPattern.parse("/{year}/{month}/{day}/{slug}.html").get()
    let day = try #require(CivilDay(year: 2025, month: 1, day: 8))
    #expect(pattern.permalink(slug: "x", day: day).path == "2025/01/08/x.html")
    #expect(PermalinkPattern.default.permalink(slug: "x", day: day).path == "x/")
  }

  @Test(arguments: [
    ("{slug}/", PermalinkPattern.Problem.noLeadingSlash), ("/{slug}", .badEnd),
    ("/{year}/", .noSlug), ("/{slug}/{years}/", .unknownToken("years")),
    ("/{slug/", .unclosedToken),
    ("/a//{slug}/", .badPath), ("/../{slug}/", .badPath), ("/a b/{slug}/", .badPath),
  ])
  func refusesPatterns(_ text: String, _ problem: PermalinkPattern.Problem) {
    #expect(PermalinkPattern.parse(text) == .failure(problem))
  }

  @Test func cutsDestinations() {
    #expect(Destination("").form == .empty)
    #expect(Destination("//host/x").form == .external)
    #expect(Destination("mailto:a@b").form == .external)
    #expect(Destination("a:b").form == .external)
    #expect(Destination("./a:b").form == .relative)
    #expect(Destination("#x").form == .fragment)
    let whole = Destination("../a%20b.md?q=1#s%C3%A4")
    #expect(whole.form == .relative)
    #expect(whole.path == "../a b.md")
    #expect(whole.query == "?q=1")
    #expect(whole.fragment == "sä")
    #expect(whole.suffix == "?q=1#s%C3%A4")
    #expect(Destination("/x%FFy").path == "/x%FFy")
  }

  @Test(arguments: [
    ("../about.md", "articles", "about.md"), ("./x", "a/b", "a/b/x"), ("../../x", "a", nil),
    ("/x/./y", "ignored", "x/y"), ("..", "a/b", "a/"), ("", "a", "a/"), ("x/", "", "x/"),
  ])
  func normalizesPaths(_ path: String, _ folder: String, _ expected: String?) {
    #expect(normalizedPath(path, from: folder) == expected)
  }

  @Test func findsOutputsThatCollide() {
    var claims = OutputClaims()
    let (first, second) = (SourceRange(file: "one"), SourceRange(file: "two"))
    claims.claim("a/index.html", by: first)
    claims.claim("b", by: first)
    #expect(claims.diagnostics.isEmpty)
    claims.claim("a/index.html", by: second)
    claims.claim("b/index.html", by: second)
    claims.claim("a", by: second)
    #expect(
      claims.diagnostics.map(\.headline) == [
        "two outputs for 'a/index.html'",
        "'b' would be a file and a folder with 'b/index.html' in it",
        "'a' would be a file and a folder with 'a/index.html' in it",
      ])
    #expect(claims.diagnostics.allSatisfy { $0.range == second && $0.notes[0].range == first })
  }

  @Test func spreadsListsOverPages() {
    let pages = Array(ListPages(root: "tags/x/", count: 5, perPage: 2))
    #expect(pages.map(\.permalink.path) == ["tags/x/", "tags/x/page/2/", "tags/x/page/3/"])
    #expect(pages.map(\.range) == [0..<2, 2..<4, 4..<5])
    #expect(ListPages(root: "", count: 0, perPage: 20).map(\.range) == [0..<0])
    let paginator = ListPages(root: "", count: 5, perPage: 2).paginator(2)
    #expect(paginator.newer?.path == "")
    #expect(paginator.older?.path == "page/3/")
  }
}
