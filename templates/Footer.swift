import Markup
import SiteModel

/// The foot of every page, with the writer's own markup.
func siteFooter(_ site: Site) -> HTML {
  """
  <footer class="site-footer">
  <p><a href="\(site.link(site.home))">\(site.title)</a>\(site.subtitle.map(tagline))</p>
  <ul>
  \(siteEntry("RSS feed", site.feed, site: site))\
  \(site.archive.map { siteEntry("Archive", $0, site: site) })\
  \(site.tags.map { siteEntry("All tags", $0, site: site) })\
  \(site.corrections.map { siteEntry("Corrections", $0, site: site) })\
  \(site.profiles.map(profileEntry))\
  </ul>
  \(site.look.foot.isEmpty ? HTML() : "<div class=\"foot\">\n\(site.look.foot)</div>\n")\
  <p class="generator">Built with newsgen</p>
  </footer>
  """
}

private func tagline(_ subtitle: String) -> HTML {
  " <span class=\"tagline\">\(subtitle)</span>"
}

private func siteEntry(_ words: HTML, _ permalink: Permalink, site: Site) -> HTML {
  "<li><a href=\"\(site.link(permalink))\">\(words)</a></li>\n"
}

/// A page elsewhere of the one whom this page is about.
func profileEntry(_ profile: NavigationLink) -> HTML {
  "<li><a href=\"\(profile.href)\" rel=\"me\">\(profile.title)</a></li>\n"
}
