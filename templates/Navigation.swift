import Markup
import SiteModel

/// The top of every page: the site's title and its navigation.
func masthead(_ metadata: PageMetadata, site: Site, isFrontPage: Bool) -> HTML {
  let link: HTML = "<a href=\"\(site.link(site.home))\">\(name(of: site))</a>"
  let title: HTML =
    isFrontPage ? "<h1 class=\"site-title\">\(link)</h1>" : "<p class=\"site-title\">\(link)</p>"
  return """
    <header class="masthead">
    \(title)
    \(navigation(metadata, site: site))\
    </header>
    """
}

/// The site's title, or the logo in its place.
private func name(of site: Site) -> HTML {
  guard let logo = site.look.logo else { return "\(site.title)" }
  return image(logo, alternative: site.title, isLazy: false, site: site)
}

private func navigation(_ metadata: PageMetadata, site: Site) -> HTML {
  guard !site.navigation.isEmpty else { return HTML() }
  let here = site.link(metadata.permalink)
  return """
    <nav class="navigation" aria-label="Site">
    <ul>
    \(site.navigation.map { entry($0, here: here, home: site.link(site.home)) })\
    </ul>
    </nav>

    """
}

private func entry(_ link: NavigationLink, here: String, home: String) -> HTML {
  // A page below the target is in its part of the site; every page is below the home page.
  let isInside = link.href != home && link.href.hasSuffix("/") && here.hasPrefix(link.href)
  let current: HTML =
    link.href == here
    ? " aria-current=\"page\"" : isInside ? " aria-current=\"true\"" : ""
  return "<li><a href=\"\(link.href)\"\(current)>\(link.title)</a></li>\n"
}
