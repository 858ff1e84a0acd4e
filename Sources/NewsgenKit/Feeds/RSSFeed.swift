package import Markup
package import SiteModel

/// RSS 2.0 (https://www.rssboard.org/rss-specification) with the whole text in `content:encoded`.
package struct RSSFeed {
  private let site: Site

  package init(site: Site) { self.site = site }

  /// - Parameter items: newest first.
  package func render(_ items: [ArticleSummary]) -> HTML {
    let newest = items.map { $0.article.lastChanged }.max()
    let built: HTML =
      newest.map { "<lastBuildDate>\($0.rfc822)</lastBuildDate>\n" } ?? ""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" \
      xmlns:content="http://purl.org/rss/1.0/modules/content/" \
      xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel>
      <title>\(site.title)</title>
      <link>\(url: site.absoluteURI(site.home))</link>
      <description>\(site.description)</description>
      <language>\(site.language)</language>
      <atom:link href="\(site.absoluteURI(site.feed))" rel="self" type="application/rss+xml"/>
      <generator>\(site.generator)</generator>
      \(built)\(items.map(item))</channel>
      </rss>

      """
  }

  private func item(_ summary: ArticleSummary) -> HTML {
    let article = summary.article
    let link = site.absoluteURI(article.permalink)
    let authors = article.authors.map { "<dc:creator>\($0.name)</dc:creator>\n" as HTML }
    let tags = article.tags.map { "<category>\($0.name)</category>\n" as HTML }
    return """
      <item>
      <title>\(article.title)</title>
      <link>\(url: link)</link>
      <guid isPermaLink="\(summary.guid == link ? "true" : "false")">\(summary.guid)</guid>
      <pubDate>\(article.date.rfc822)</pubDate>
      \(authors)\(tags)<description>\(article.summary)</description>
      \(summary.feedContent.map { content($0.bytes) })</item>

      """
  }

  private func content(_ bytes: [UInt8]) -> HTML {
    "<content:encoded><![CDATA[\(HTML(bytes: characterData(bytes)))]]></content:encoded>\n"
  }

  /// XML cannot hold most control characters in any form, nor `]]>` within CDATA.
  private func characterData(_ bytes: [UInt8]) -> [UInt8] {
    var data: [UInt8] = []
    data.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte == UInt8(ascii: ">"), data.suffix(2).elementsEqual("]]".utf8) {
        data += "]]><![CDATA[".utf8
      }
      if byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { data.append(byte) }
    }
    return data
  }
}

extension Article {
  /// The later of publication and change.
  package var lastChanged: CivilTime { updated.map { max($0, date) } ?? date }
}
