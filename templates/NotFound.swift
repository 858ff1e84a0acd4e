import Markup
import SiteModel

/// What stands at an address where nothing is.
func notFoundMain(_ page: NotFoundPage, site: Site) -> HTML {
  """
  <header class="page-header">
  <p class="kicker">Error 404</p>
  <h1>There is no page at this address</h1>
  <p class="dek">It may have moved, or the link may be mistyped. The \
  <a href="\(site.link(site.home))">home page</a> has the latest articles\
  \(site.tags.map { ", and the <a href=\"\(site.link($0))\">tags</a> list them by subject" as HTML }).</p>
  </header>
  \(articleLines(page.articles, language: page.metadata.language, site: site))
  """
}
