import Markup
import SiteModel

/// What stands at an address where nothing is: what may have happened, and the ways on.
func notFoundMain(_ page: NotFoundPage, site: Site) -> HTML {
  """
  <header class="page-header">
  <p class="kicker">Error 404</p>
  <h1 class="title">There is no page at this address</h1>
  <p class="dek">The address may be mistyped or cut off, or the page may have moved or been taken \
  down. What was here can perhaps be found from one of these:</p>
  </header>
  <ul class="ways">
  \(way("Home page", site.home, ": the latest articles", site: site))\
  \(site.archive.map { way("Archive", $0, ": every article, by year", site: site) })\
  \(site.tags.map { way("Tags", $0, ": the articles by subject", site: site) })\
  \(way("RSS feed", site.feed, ": for a feed reader", site: site))\
  </ul>
  \(latest(page, site: site))
  """
}

private func way(_ name: HTML, _ permalink: Permalink, _ words: HTML, site: Site) -> HTML {
  "<li><a href=\"\(site.link(permalink))\">\(name)</a>\(words)</li>\n"
}

private func latest(_ page: NotFoundPage, site: Site) -> HTML {
  guard !page.articles.isEmpty else { return HTML() }
  return """
    <h2 class="label">Latest articles</h2>
    \(articleLines(page.articles, language: page.metadata.language, site: site))
    """
}
