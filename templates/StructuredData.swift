import Markup
import SiteModel

/// An article for machines, by schema.org: a `BlogPosting`; nothing where it has no date.
func posting(_ page: ArticlePage, site: Site) -> JSONValue? {
  let metadata = page.metadata
  guard let published = metadata.published else { return nil }
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
  if let series = page.extras.series {
    members.append(.init("isPartOf", creativeWorkSeries(series)))
    members.append(.init("position", .integer(series.number)))
  }
  if let discussion = page.extras.discussion {
    members.append(.init("discussionUrl", .string(discussion)))
  }
  return .object(members)
}

/// The home page for machines: a `WebSite`.
func webSite(_ site: Site) -> JSONValue {
  var members: [JSONValue.Member] = [
    .init("@context", .string("https://schema.org")), .init("@type", .string("WebSite")),
    .init("name", .string(site.title)), .init("url", .string(site.absoluteURL(site.home))),
    .init("description", .string(site.description)),
    .init("inLanguage", .string(site.language)),
  ]
  if !site.profiles.isEmpty { members.append(.init("sameAs", addresses(site.profiles))) }
  return .object(members)
}

/// An author's page for machines: a `ProfilePage` of a `Person`.
func profilePage(_ page: AuthorPage, site: Site) -> JSONValue {
  .object([
    .init("@context", .string("https://schema.org")), .init("@type", .string("ProfilePage")),
    .init("url", .string(site.absoluteURL(page.metadata.permalink))),
    .init("mainEntity", person(page.author, site: site)),
  ])
}

/// The article's authors, or the site itself where none is named.
private func authors(_ metadata: PageMetadata, site: Site) -> [JSONValue] {
  guard !metadata.authors.isEmpty else { return [publisher(site)] }
  return metadata.authors.map { person($0, site: site) }
}

private func person(_ author: Author, site: Site) -> JSONValue {
  var members: [JSONValue.Member] = [
    .init("@type", .string("Person")), .init("name", .string(author.name)),
  ]
  if let page = author.permalink {
    members.append(.init("url", .string(site.absoluteURL(page))))
  }
  if let portrait = author.portrait {
    members.append(.init("image", .string(site.absoluteURL(portrait.permalink))))
  }
  if !author.profiles.isEmpty { members.append(.init("sameAs", addresses(author.profiles))) }
  return .object(members)
}

private func addresses(_ profiles: [NavigationLink]) -> JSONValue {
  .array(profiles.map { .string($0.href) })
}

private func creativeWorkSeries(_ series: SeriesPlace) -> JSONValue {
  .object([
    .init("@type", .string("CreativeWorkSeries")), .init("name", .string(series.name)),
  ])
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
