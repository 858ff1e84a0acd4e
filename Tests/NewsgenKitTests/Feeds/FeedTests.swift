import Foundation
import Markup
import NewsgenKit
import SiteModel
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct FeedTests {
  private func site() throws -> Site {
    Site(
      title: "A & B", subtitle: nil, description: "About <this>", language: "en",
      base: try #require(BaseURL("https://example.org/letter")), authors: [], navigation: [],
      feed: Permalink(path: "feed.xml"), tags: nil, styleSheet: Permalink(path: "s.css"),
      generator: "newsgen test")
  }

  private func summary(content: String) -> ArticleSummary {
    ArticleSummary(
      article: Article(
        title: "<b>T</b>", subtitle: nil, summary: "S & s",
        date: CivilTime(secondsSinceEpoch: 0, offset: 3600),
        updated: CivilTime(secondsSinceEpoch: 86_400, offset: 3600),
        authors: [Author(name: "Ö <x>")],
        tags: [], permalink: Permalink(path: "中/"), language: "en", readingMinutes: 1,
        isDraft: false, isUnlisted: false, extra: [:]),
      guid: "tag:x,1970-01-01:/t/", image: nil,
      feedContent: ArticleSummary.FeedContent(bytes: Array(content.utf8)))
  }

  @Test func writesWellFormedXML() throws {
    let hostile = "<p>a ]]> b ]]]]> c \u{1} & <br></p>"
    let feed = RSSFeed(site: try site()).render([summary(content: hostile)])
    let delegate = FeedDelegate()
    let parser = XMLParser(data: Data(feed.bytes))
    parser.delegate = delegate
    #expect(parser.parse())
    #expect(delegate.texts["content:encoded"] == ["<p>a ]]> b ]]]]> c  & <br></p>"])
    #expect(delegate.texts["title"] == ["A & B", "<b>T</b>"])
    #expect(delegate.texts["pubDate"] == ["Thu, 01 Jan 1970 01:00:00 +0100"])
    #expect(delegate.texts["lastBuildDate"] == ["Fri, 02 Jan 1970 01:00:00 +0100"])
    #expect(
      delegate.texts["link"] == [
        "https://example.org/letter/", "https://example.org/letter/%E4%B8%AD/",
      ])
    #expect(delegate.texts["dc:creator"] == ["Ö <x>"])
  }

  @Test func listsPagesForSearchEngines() throws {
    let sitemap = Sitemap(site: try site())
    let text = sitemap.render([
      Sitemap.Entry(
        permalink: Permalink(path: "a/"), lastChanged: CivilTime(secondsSinceEpoch: 0, offset: 0))
    ]).string
    #expect(
      text.contains(
        "<url><loc>https://example.org/letter/a/</loc><lastmod>1970-01-01T00:00:00Z</lastmod></url>"
      ))
    #expect(sitemap.robots().contains("Sitemap: https://example.org/letter/sitemap.xml\n"))
  }
}

private final class FeedDelegate: NSObject, XMLParserDelegate {
  var texts: [String: [String]] = [:]
  private var text = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) { text = "" }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    text += String(decoding: block, as: UTF8.self)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    texts[name, default: []].append(text)
    text = ""
  }
}
