import Markup
import SiteModel

/// The way to the pages of a list beside this one.
func paginatorLinks(_ paginator: Paginator, site: Site) -> HTML {
  guard paginator.newer != nil || paginator.older != nil else { return HTML() }
  let newer = paginator.newer.map {
    "<a href=\"\(site.link($0))\" rel=\"prev\">Newer articles</a>\n" as HTML
  }
  let older = paginator.older.map {
    "<a href=\"\(site.link($0))\" rel=\"next\">Older articles</a>\n" as HTML
  }
  return """
    <nav class="paginator" aria-label="Pages">
    \(newer)<span>Page \(paginator.number) of \(paginator.count)</span>
    \(older)\
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
}
