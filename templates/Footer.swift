import Markup
import SiteModel

/// The foot of every page.
func siteFooter(_ site: Site) -> HTML {
  """
  <footer class="site-footer">
  <p><a href="\(site.link(site.home))">\(site.title)</a>\(site.subtitle.map(tagline))</p>
  <ul>
  <li><a href="\(site.link(site.feed))">RSS feed</a></li>
  \(site.tags.map { "<li><a href=\"\(site.link($0))\">All tags</a></li>\n" as HTML })\
  <li>Built with newsgen</li>
  </ul>
  </footer>
  """
}

private func tagline(_ subtitle: String) -> HTML {
  " <span class=\"tagline\">\(subtitle)</span>"
}
