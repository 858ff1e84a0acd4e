import Markup
import SiteModel

/// The way to the pages of a list beside this one.
///
/// - Parameter archive: The list of all articles, where this one is to lead there too.
func paginatorLinks(_ paginator: Paginator, site: Site, archive: Permalink? = nil) -> HTML {
  var links: [HTML] = []
  if let newer = paginator.newer {
    links.append("<a href=\"\(site.link(newer))\" rel=\"prev\">Newer articles</a>\n")
  }
  if paginator.newer != nil || paginator.older != nil {
    links.append("<span>Page \(paginator.number) of \(paginator.count)</span>\n")
  }
  if let older = paginator.older {
    links.append("<a href=\"\(site.link(older))\" rel=\"next\">Older articles</a>\n")
  }
  if let archive {
    links.append("<a href=\"\(site.link(archive))\">All articles by year</a>\n")
  }
  guard !links.isEmpty else { return HTML() }
  return """
    <nav class="paginator" aria-label="Pages">
    \(links)\
    </nav>

    """
}

extension Paginator {
  /// The same for search engines and browsers.
  func headLinks(site: Site) -> HTML {
    let newer = newer.map { "<link rel=\"prev\" href=\"\(site.link($0))\">\n" as HTML }
    let older = older.map { "<link rel=\"next\" href=\"\(site.link($0))\">\n" as HTML }
    return "\(newer)\(older)"
  }

  /// `, page 2 of 3` on pages after the first.
  var position: HTML { number > 1 ? ", page \(number) of \(count)" : "" }
}
