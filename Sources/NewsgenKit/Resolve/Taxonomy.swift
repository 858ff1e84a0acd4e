import Content
package import Diagnostics
package import SiteModel

/// The tags of the listed articles.
package struct Taxonomy: Sendable {
  /// By name, letters of both cases alike.
  package private(set) var tags: [Tag] = []
  /// For each slug the places of its articles in the list that this was made from.
  package private(set) var articlesByTag: [String: [Int]] = [:]
  package private(set) var diagnostics: [Diagnostic] = []

  private var slugs: [String: String] = [:]
  private var tagsBySlug: [String: Tag] = [:]
  private var places: [String: SourceRange] = [:]

  package init(_ articles: [PlacedDocument]) {
    var names: [String: String] = [:]
    for (place, article) in articles.enumerated() where article.isListed {
      for tag in article.document.frontMatter.tags {
        let range = article.document.range(tag.position)
        let slug = slugs[tag.value] ?? Slug.make(from: tag.value)
        guard !slug.isEmpty else {
          diagnostics.append(
            .error(at: range, "no address can be made from the tag '\(tag.value)'"))
          continue
        }
        slugs[tag.value] = slug
        if let other = names[slug], other != tag.value {
          diagnostics.append(
            .error(
              at: range, "the tags '\(tag.value)' and '\(other)' have one address, /tags/\(slug)/",
              notes: [Diagnostic.Note("'\(other)' stands here", at: places[slug])]))
          continue
        }
        names[slug] = tag.value
        if places[slug] == nil { places[slug] = range }
        articlesByTag[slug, default: []].append(place)
      }
    }
    tags = names.map { slug, name in
      Tag(
        name: name, slug: slug, permalink: Permalink(path: "tags/\(slug)/"),
        count: articlesByTag[slug]?.count ?? 0)
    }.sorted { left, right in
      let (first, second) = (left.name.lowercased(), right.name.lowercased())
      return first == second ? left.slug < right.slug : first < second
    }
    for tag in tags { tagsBySlug[tag.slug] = tag }
  }

  /// The tag of a name as it stands in front matter.
  package subscript(name name: String) -> Tag? { slugs[name].flatMap { tagsBySlug[$0] } }

  /// Where a tag is first named.
  package func place(of tag: Tag) -> SourceRange? { places[tag.slug] }
}
