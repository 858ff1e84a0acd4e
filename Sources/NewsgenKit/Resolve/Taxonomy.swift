import Content
package import Diagnostics
package import SiteModel

/// The tags of the listed articles, under the names and addresses that the settings give them.
package struct Taxonomy: Sendable {
  /// By name, letters of both cases alike.
  package private(set) var tags: [Tag] = []
  /// For each slug the places of its articles in the list that this was made from.
  package private(set) var articlesByTag: [String: [Int]] = [:]
  package private(set) var diagnostics: [Diagnostic] = []

  private let settings: TagDirectory
  private var slugs: [String: String] = [:]
  private var keys: [String: String] = [:]
  private var tagsBySlug: [String: Tag] = [:]
  private var places: [String: SourceRange] = [:]

  /// - Parameters:
  ///   - articles: newest first.
  ///   - documents: all texts, those that are left out too: what only they have is not missing.
  ///   - settings: the settings' tags.
  ///   - file: the settings' file.
  package init(
    _ articles: [PlacedDocument], documents: [Document] = [], settings: [TagSettings] = [],
    file: String = ""
  ) {
    self.settings = TagDirectory(settings, file: file)
    diagnostics = self.settings.diagnostics
    for (place, article) in articles.enumerated() where article.isListed {
      for tag in article.document.frontMatter.tags {
        add(tag.value, of: place, at: article.document.range(tag.position))
      }
    }
    tags = keys.map { slug, key in
      let entry = self.settings.entries[key]
      return Tag(
        name: entry?.name ?? key, slug: slug, permalink: Permalink(path: "tags/\(slug)/"),
        count: articlesByTag[slug]?.count ?? 0, description: entry?.description)
    }.sorted { left, right in
      let (first, second) = (left.name.lowercased(), right.name.lowercased())
      return first == second ? left.slug < right.slug : first < second
    }
    for tag in tags { tagsBySlug[tag.slug] = tag }
    warnOfTagsWithoutArticles(settings, documents, file: file)
  }

  /// The tag of a name as it stands in front matter.
  package subscript(name name: String) -> Tag? { slugs[name].flatMap { tagsBySlug[$0] } }

  /// Where a tag is first named.
  package func place(of tag: Tag) -> SourceRange? { places[tag.slug] }

  private mutating func add(_ key: String, of article: Int, at range: SourceRange) {
    if let slug = slugs[key], keys[slug] == key {
      // A tag that is named twice counts once.
      if articlesByTag[slug]?.last != article { articlesByTag[slug, default: []].append(article) }
      return
    }
    let slug = settings.slug(of: key)
    guard !slug.isEmpty else {
      diagnostics.append(
        .error(
          at: range, "no address can be made from the tag '\(key)'",
          notes: [
            Diagnostic.Note("a 'slug' for it under 'tags' in the settings gives it one")
          ]))
      return
    }
    if let other = settings.otherSpelling(of: key) {
      diagnostics.append(
        .error(
          at: range, "the tag '\(key)' is spelled '\(other.key.value)' in the settings",
          notes: [Diagnostic.Note("it stands here", at: settings.range(of: other))]))
      return
    }
    slugs[key] = slug
    if let other = keys[slug], other != key {
      diagnostics.append(
        .error(
          at: range, "the tags '\(key)' and '\(other)' have one address, /tags/\(slug)/",
          notes: [Diagnostic.Note("'\(other)' stands here", at: places[slug])]))
      return
    }
    if let owner = settings.owner(ofSlug: slug), owner.key.value != key {
      diagnostics.append(
        .error(
          at: range,
          "the tags '\(key)' and '\(owner.key.value)' have one address, /tags/\(slug)/",
          notes: [
            Diagnostic.Note("'\(owner.key.value)' has it here", at: settings.range(of: owner))
          ]))
      return
    }
    keys[slug] = key
    if places[slug] == nil { places[slug] = range }
    articlesByTag[slug, default: []].append(article)
  }

  private mutating func warnOfTagsWithoutArticles(
    _ entries: [TagSettings], _ documents: [Document], file: String
  ) {
    if entries.allSatisfy({ slugs[$0.key.value] != nil }) { return }
    let known = Set(documents.lazy.flatMap(\.frontMatter.tags).map(\.value))
    // A site that is only begun has settings first.
    if known.isEmpty { return }
    for entry in entries where slugs[entry.key.value] == nil && !known.contains(entry.key.value) {
      diagnostics.append(
        .warning(
          at: SourceRange(file: file, start: entry.key.position),
          "no article has the tag '\(entry.key.value)'",
          suggestion: nearestName(to: entry.key.value, among: known.sorted())))
    }
  }
}
