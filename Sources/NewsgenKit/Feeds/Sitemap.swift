package import Markup
package import SiteModel

/// `sitemap.xml` by the protocol of sitemaps.org, and `robots.txt`, which names it. The protocol takes
/// IRIs (RFC 3987), so an address is written as the page itself names it by its canonical link.
package struct Sitemap {
  /// A page that search engines may list.
  package struct Entry: Sendable, Hashable {
    package let permalink: Permalink
    package let lastChanged: CivilTime?

    package init(permalink: Permalink, lastChanged: CivilTime?) {
      self.permalink = permalink
      self.lastChanged = lastChanged
    }
  }

  /// The protocol's limit for one file.
  package static let entryLimit = 50_000

  private let site: Site

  package init(site: Site) { self.site = site }

  package func render(_ entries: [Entry]) -> HTML {
    let entries = entries.prefix(Self.entryLimit).map { entry -> HTML in
      let changed: HTML = entry.lastChanged.map { "<lastmod>\($0.iso8601)</lastmod>" } ?? ""
      return "<url><loc>\(url: site.absoluteURL(entry.permalink))</loc>\(changed)</url>\n"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(entries)</urlset>

      """
  }

  package func robots() -> String {
    """
    User-agent: *
    Allow: /

    Sitemap: \(site.absoluteURI(Permalink(path: "sitemap.xml")))

    """
  }
}
