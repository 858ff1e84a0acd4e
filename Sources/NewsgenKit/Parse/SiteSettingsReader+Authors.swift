import Content
import SourceTree

/// Who writes, and what about.
extension SiteSettingsReader {
  /// Names, or mappings with what is known about a person.
  mutating func authors() -> [AuthorSettings] {
    guard let node = fields.node("authors") else { return [] }
    var known: Set<String> = []
    return (node.sequence ?? [node]).compactMap { element in
      guard let author = author(element) else { return nil }
      if author.name.isEmpty {
        fields.report(.empty(field: "authors"), at: element.position)
        return nil
      }
      if !known.insert(author.name.lowercased()).inserted {
        fields.report(.other("duplicate author '\(author.name)'"), at: element.position)
      }
      return author
    }
  }

  private mutating func author(_ element: Node) -> AuthorSettings? {
    if element.mapping == nil {
      guard let name = element.scalarText else {
        fields.report(
          .wrongType(field: "authors", expected: "names", found: element.kind),
          at: element.position)
        return nil
      }
      return AuthorSettings(name: name.onOneLine, position: element.position)
    }
    return fields.nested(element, named: "authors") { fields in
      let name = fields.requiredPlacedText("name")
      let slug = fields.placedSlug("slug")
      let biography = fields.placedMarkdown("biography")
      let portrait = fields.placedText("portrait")
      let profiles = fields.profiles("profiles")
      let isGuest = fields.bool("guest") ?? false
      return name.map {
        AuthorSettings(
          name: $0.value, slug: slug, biography: biography, portrait: portrait,
          profiles: profiles, isGuest: isGuest, position: element.position)
      }
    }
  }

  /// What is to be said of tags; the names are the tags as articles give them.
  mutating func tags() -> [TagSettings] {
    guard let node = fields.node("tags") else { return [] }
    guard let entries = node.mapping else {
      fields.report(
        .wrongType(
          field: "tags", expected: "a mapping from tags to 'name', 'slug' or 'description'",
          found: node.kind),
        at: node.position)
      return []
    }
    var known: Set<String> = []
    return entries.compactMap { entry in
      let key = entry.name.onOneLine
      if key.isEmpty {
        fields.report(.other("an empty tag in 'tags'"), at: entry.namePosition)
        return nil
      }
      if !known.insert(key).inserted {
        fields.report(.other("duplicate tag '\(key)'"), at: entry.namePosition)
        return nil
      }
      return tag(FrontMatter.Placed(key, at: entry.namePosition), entry.value)
    }
  }

  private mutating func tag(_ key: FrontMatter.Placed<String>, _ node: Node) -> TagSettings? {
    guard node.mapping != nil || node.isNull else {
      fields.report(
        .wrongType(
          field: key.value, expected: "a mapping of 'name', 'slug' and 'description'",
          found: node.kind),
        at: node.position)
      return nil
    }
    return fields.nested(node, named: key.value) { fields in
      let name = fields.placedText("name")
      let slug = fields.placedSlug("slug")
      let description = fields.placedText("description")
      return TagSettings(
        key: key, name: name?.value ?? key.value, slug: slug, description: description?.value)
    }
  }
}
