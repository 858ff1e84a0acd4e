import Markup
import SiteModel

/// The foot of every page.
func siteFooter(_ site: Site) -> HTML {
  """
  <footer class="site-footer">
  <p><a href="\(site.link(site.home))">\(site.title)</a>\(site.subtitle.map(tagline))</p>
  <ul>
  <li><a href="\(site.link(site.feed))">RSS feed</a></li>
  <li><a href="\(site.link(site.tags))">All tags</a></li>
  <li>Built with newsgen</li>
  </ul>
  </footer>
  """
}

private func tagline(_ subtitle: String) -> HTML {
  " <span class=\"tagline\">\(subtitle)</span>"
}
