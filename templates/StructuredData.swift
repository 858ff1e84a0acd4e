import Markup
import SiteModel

/// JSON-LD by schema.org: a `BlogPosting` for an article, a `WebSite` for the home page, nothing
/// for any other page.
func structuredData(_ metadata: PageMetadata, site: Site) -> HTML {
  let value: JSONValue
  if metadata.kind == .article, let published = metadata.published {
    value = posting(metadata, published: published, site: site)
  } else if metadata.permalink == site.home {
    value = webSite(site)
  } else {
    return HTML()
  }
  return "<script type=\"application/ld+json\">\(json: value)</script>\n"
}

private func posting(_ metadata: PageMetadata, published: CivilTime, site: Site) -> JSONValue {
  let url = site.absoluteURL(metadata.permalink)
  var members: [JSONValue.Member] = [
    .init("@context", .string("https://schema.org")),
    .init("@type", .string("BlogPosting")),
    .init("headline", .string(metadata.title)),
    .init("description", .string(metadata.description)),
    .init("datePublished", .string(published.iso8601)),
    .init("dateModified", .string((metadata.modified ?? published).iso8601)),
    .init("inLanguage", .string(metadata.language)),
    .init(
      "mainEntityOfPage",
      .object([.init("@type", .string("WebPage")), .init("@id", .string(url))])),
    .init("url", .string(url)),
    .init("author", .array(authors(metadata, site: site))),
    .init("publisher", publisher(site)),
  ]
  if let image = metadata.image {
    members.append(.init("image", imageObject(image, site: site)))
  }
  if !metadata.tags.isEmpty {
    members.append(.init("keywords", .array(metadata.tags.map { .string($0) })))
  }
  return .object(members)
}

/// The article's authors, or the site itself where none is named.
private func authors(_ metadata: PageMetadata, site: Site) -> [JSONValue] {
  guard !metadata.authors.isEmpty else { return [publisher(site)] }
  return metadata.authors.map {
    .object([.init("@type", .string("Person")), .init("name", .string($0.name))])
  }
}

private func publisher(_ site: Site) -> JSONValue {
  .object([
    .init("@type", .string("Organization")), .init("name", .string(site.title)),
    .init("url", .string(site.absoluteURL(site.home))),
  ])
}

private func imageObject(_ image: Picture, site: Site) -> JSONValue {
  .object([
    .init("@type", .string("ImageObject")),
    .init("url", .string(site.absoluteURL(image.permalink))),
    .init("width", .integer(image.width)), .init("height", .integer(image.height)),
  ])
}

private func webSite(_ site: Site) -> JSONValue {
  .object([
    .init("@context", .string("https://schema.org")), .init("@type", .string("WebSite")),
    .init("name", .string(site.title)), .init("url", .string(site.absoluteURL(site.home))),
    .init("description", .string(site.description)),
    .init("inLanguage", .string(site.language)),
  ])
}
