import Markup
import SiteModel

/// What stands in `<head>`: the character set first, then what browsers, search engines, networks
/// and feed readers ask for.
func head(_ metadata: PageMetadata, site: Site, hasAddress: Bool) -> HTML {
  """
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>\(metadata.windowTitle)</title>
  <meta name="description" content="\(metadata.description)">
  \(metadata.isHidden ? "<meta name=\"robots\" content=\"noindex\">\n" : "")\
  \(hasAddress ? canonical(metadata, site: site) : HTML())\
  <meta name="color-scheme" content="light dark">
  <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fcfbf7">
  <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#151513">
  <meta name="format-detection" content="telephone=no">
  <meta name="generator" content="\(site.generator)">
  <link rel="stylesheet" href="\(site.link(site.styleSheet))">
  <link rel="icon" href="data:,">
  <link rel="alternate" type="application/rss+xml" title="\(site.title)" \
  href="\(site.link(site.feed))">
  \(openGraph(metadata, site: site))\(structuredData(metadata, site: site))
  """
}

private func canonical(_ metadata: PageMetadata, site: Site) -> HTML {
  let url = site.absoluteURL(metadata.permalink)
  return """
    <link rel="canonical" href="\(url)">
    <meta property="og:url" content="\(url)">

    """
}

private func openGraph(_ metadata: PageMetadata, site: Site) -> HTML {
  """
  <meta property="og:site_name" content="\(site.title)">
  <meta property="og:type" content="\(metadata.kind.rawValue)">
  <meta property="og:title" content="\(metadata.title)">
  <meta property="og:description" content="\(metadata.description)">
  \(metadata.kind == .article ? articleProperties(metadata) : HTML())\
  \(metadata.image.map { picture($0, site: site) })\
  <meta name="twitter:card" content="\(metadata.image == nil ? "summary" : "summary_large_image")">

  """
}

private func picture(_ image: Picture, site: Site) -> HTML {
  """
  <meta property="og:image" content="\(site.absoluteURL(image.permalink))">
  <meta property="og:image:width" content="\(image.width)">
  <meta property="og:image:height" content="\(image.height)">
  <meta property="og:image:alt" content="\(image.alternative)">

  """
}

private func articleProperties(_ metadata: PageMetadata) -> HTML {
  var properties = HTML()
  if let published = metadata.published {
    properties += property("article:published_time", published.iso8601)
    properties += property("article:modified_time", (metadata.modified ?? published).iso8601)
  }
  for author in metadata.authors { properties += property("article:author", author.name) }
  for tag in metadata.tags { properties += property("article:tag", tag) }
  return properties
}

private func property(_ name: String, _ content: String) -> HTML {
  "<meta property=\"\(name)\" content=\"\(content)\">\n"
}
