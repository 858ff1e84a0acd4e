import Markup
import SiteModel

/// What networks show where a page is passed on.
func openGraph(_ metadata: PageMetadata, site: Site) -> HTML {
  """
  <meta property="og:site_name" content="\(site.title)">
  <meta property="og:type" content="\(metadata.kind.rawValue)">
  <meta property="og:title" content="\(metadata.title)">
  <meta property="og:description" content="\(metadata.description)">
  \(metadata.kind == .article ? articleProperties(metadata) : HTML())\
  \(metadata.image.map { sharePicture($0, site: site) })\
  <meta name="twitter:card" content="\(metadata.image == nil ? "summary" : "summary_large_image")">

  """
}

private func sharePicture(_ image: Picture, site: Site) -> HTML {
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
