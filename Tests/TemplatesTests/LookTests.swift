import Markup
import SiteModel
import Templates
import Testing

/// What the settings change in every page.
@Suite struct LookTests {
  private let templates = NewsgenTemplates()
  private let specimen = Specimen.plain

  @Test func thePolicyStandsBeforeEverythingThatItRules() throws {
    for (name, markup) in try specimen.pages()
    where !name.hasSuffix("-bare") && name != "home-empty" {
      let start = "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\""
      #expect(markup.string.contains("<head>\n\(start)"), "\(name)")
    }
    let preview = templates.standalone(specimen.standalone, site: try specimen.bareSite)
    #expect(!preview.string.contains("Content-Security-Policy"))
  }

  @Test func theWritersOwnMarkupComesLast() throws {
    let page = templates.standalone(specimen.standalone, site: try specimen.site).string
    #expect(page.contains("<meta name=\"of-the-writer\">\n</head>"))
    let footer = try #require(page.firstRange(of: "<footer class=\"site-footer\">"))
    let foot = try #require(page.firstRange(of: "<p id=\"foot-of-the-writer\">Foot</p>"))
    let end = try #require(page.firstRange(of: "</footer>\n</body>"))
    #expect(footer.upperBound < foot.lowerBound && foot.upperBound < end.lowerBound)
  }

  @Test func iconsAreNamedForEachKindOfBrowser() throws {
    let page = try Tokenizer.tokens(
      of: templates.standalone(specimen.standalone, site: specimen.site).string)
    let links = page.elements("link").filter {
      ["icon", "apple-touch-icon", "manifest"].contains($0["rel"])
    }
    #expect(
      links.map { $0["href"] } == [
        "/letter/favicon.ico", "/letter/favicon.svg", "/letter/apple-touch-icon.png",
        "/letter/site.webmanifest",
      ])
    let bare = templates.standalone(specimen.standalone, site: try specimen.bareSite).string
    #expect(bare.contains("<link rel=\"icon\" href=\"data:,\">"))
  }

  @Test func aLogoStandsInThePlaceOfTheTitle() throws {
    let home = templates.home(specimen.home, site: try specimen.site).string
    let logo = """
      <a href="/letter/"><img src="/letter/logo.svg" alt="The Price of a Point" width="200" \
      height="40"></a>
      """
    #expect(home.contains("<h1 class=\"site-title\">\(logo)</h1>"))
    let page = templates.standalone(specimen.standalone, site: try specimen.site).string
    #expect(page.contains("<p class=\"site-title\">\(logo)</p>"))
    let bare = templates.standalone(specimen.standalone, site: try specimen.bareSite).string
    #expect(
      bare.contains("<p class=\"site-title\"><a href=\"/letter/\">The Price of a Point</a></p>"))
  }

  @Test func theStyleSheetLetsFaceAndAccentBeReplaced() {
    let sheet = String(decoding: templates.styleSheet, as: UTF8.self)
    #expect(sheet.contains("font-family: var(--text)"))
    #expect(sheet.ranges(of: "--accent: #").count == 2)
    #expect(sheet.contains("@media screen and (prefers-color-scheme: dark) {\n  :root {"))
  }
}
