import Markup
import SiteModel

/// What stands in `<head>`: the character set first, then the policy, which rules only what follows
/// it, then what browsers, search engines, networks and feed readers ask for.
func head(_ metadata: PageMetadata, site: Site, shell: Shell) -> HTML {
  """
  <meta charset="utf-8">
  \(site.look.securityPolicy.map(policy))\
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>\(metadata.windowTitle)</title>
  <meta name="description" content="\(metadata.description)">
  \(metadata.isHidden ? "<meta name=\"robots\" content=\"noindex\">\n" : "")\
  \(shell.hasAddress ? canonical(metadata, site: site) : HTML())\
  <meta name="color-scheme" content="light dark">
  <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fcfbf7">
  <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#151513">
  <meta name="format-detection" content="telephone=no">
  <meta name="generator" content="\(site.generator)">
  <link rel="stylesheet" href="\(site.link(site.styleSheet))">
  \(iconLinks(site))\
  <link rel="alternate" type="application/rss+xml" title="\(site.title)" \
  href="\(site.link(site.feed))">
  \(shell.profiles.map(profileLink))\
  \(openGraph(metadata, site: site))\
  \(shell.data.map { "<script type=\"application/ld+json\">\(json: $0)</script>\n" as HTML })\
  \(shell.links)\(site.look.head)
  """
}

private func policy(_ policy: String) -> HTML {
  "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">\n"
}

/// Browsers of today take the drawing; the others ask for 32 by 32 pixels.
private func iconLinks(_ site: Site) -> HTML {
  guard let icons = site.look.icons else { return "<link rel=\"icon\" href=\"data:,\">\n" }
  return """
    <link rel="icon" href="\(site.link(icons.ico))" sizes="32x32">
    <link rel="icon" href="\(site.link(icons.svg))" type="image/svg+xml">
    <link rel="apple-touch-icon" href="\(site.link(icons.touch))">
    <link rel="manifest" href="\(site.link(icons.manifest))">

    """
}

private func profileLink(_ profile: NavigationLink) -> HTML {
  "<link rel=\"me\" href=\"\(profile.href)\">\n"
}

private func canonical(_ metadata: PageMetadata, site: Site) -> HTML {
  let url = site.absoluteURL(metadata.permalink)
  return """
    <link rel="canonical" href="\(url)">
    <meta property="og:url" content="\(url)">

    """
}
