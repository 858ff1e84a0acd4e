import Content
package import Diagnostics
package import SiteModel

/// Who writes: the settings' authors and those that only articles name, with the articles of each.
package struct AuthorDirectory: Sendable {
  /// An author whose page lists articles.
  package struct Entry: Sendable {
    package let name: String
    package let slug: String
    /// Where they are first named, the settings before articles.
    package let range: SourceRange
    /// Places in the list that this was made from, in its order.
    package fileprivate(set) var articles: [Int]

    package var permalink: Permalink { Permalink(path: "authors/\(slug)/") }
  }

  /// Those with a page: the settings' authors in their order, then the others by name.
  package private(set) var entries: [Entry] = []
  package private(set) var diagnostics: [Diagnostic] = []

  private var entriesByName: [String: Int] = [:]

  /// - Parameters:
  ///   - articles: newest first.
  ///   - settings: the settings' authors.
  ///   - file: the settings' file.
  package init(_ articles: [PlacedDocument], settings: [AuthorSettings], file: String) {
    var people = People(settings, file: file)
    diagnostics = people.claimSettings()
    let standing = settings.filter { !$0.isGuest }.map(\.name)
    for (place, article) in articles.enumerated() where article.isListed {
      let named = article.document.frontMatter.authors
      for name in standing where named.isEmpty { people.add(place, to: name) }
      for name in named {
        if let problem = people.claim(name.value, at: article.document.range(name.position)) {
          diagnostics.append(problem)
        }
        people.add(place, to: name.value)
      }
    }
    entries = people.entries
    entriesByName = Dictionary(
      entries.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The page of an author by their name, where they have one.
  package subscript(name name: String) -> Entry? { entriesByName[name].map { entries[$0] } }
}

/// The authors while their articles are gathered.
private struct People {
  private struct Person {
    let name: String
    let slug: String
    let range: SourceRange
    let isInSettings: Bool
    var articles: [Int] = []
  }

  private let settings: [AuthorSettings]
  private let file: String
  private var people: [Person] = []
  private var placesByName: [String: Int] = [:]
  private var namesBySlug: [String: Int] = [:]
  /// Names of which something is wrong, told once.
  private var refused: Set<String> = []

  init(_ settings: [AuthorSettings], file: String) {
    self.settings = settings
    self.file = file
  }

  mutating func claimSettings() -> [Diagnostic] {
    // Names that differ in case alone are refused where the settings are read.
    var known: Set<String> = []
    let distinct = settings.filter { known.insert($0.name.lowercased()).inserted }
    return distinct.compactMap { author in
      let slug = author.slug?.value ?? Slug.make(from: author.name)
      let position = author.slug?.position ?? author.position
      return claim(
        author.name, slug: slug, at: SourceRange(file: file, start: position), isInSettings: true)
    }
  }

  /// - Returns: what is wrong with an author of an article, told once for each name.
  mutating func claim(_ name: String, at range: SourceRange) -> Diagnostic? {
    if placesByName[name] != nil || refused.contains(name) { return nil }
    if let problem = claim(name, slug: Slug.make(from: name), at: range, isInSettings: false) {
      return problem
    }
    return NearName.find(name, among: settings.map(\.name)).map {
      .warning(
        at: range, "the author '\(name)' is not among the settings' authors", suggestion: $0)
    }
  }

  private mutating func claim(
    _ name: String, slug: String, at range: SourceRange, isInSettings: Bool
  ) -> Diagnostic? {
    if placesByName[name] != nil || refused.contains(name) { return nil }
    if slug.isEmpty {
      refused.insert(name)
      return .error(
        at: range, "no address can be made from the author '\(name)'",
        notes: [Diagnostic.Note("a 'slug' under 'authors' in the settings gives one")])
    }
    if let other = namesBySlug[slug] {
      refused.insert(name)
      return .error(
        at: range,
        "the authors '\(name)' and '\(people[other].name)' have one address, /authors/\(slug)/",
        notes: [Diagnostic.Note("'\(people[other].name)' stands here", at: people[other].range)])
    }
    namesBySlug[slug] = people.count
    placesByName[name] = people.count
    people.append(Person(name: name, slug: slug, range: range, isInSettings: isInSettings))
    return nil
  }

  mutating func add(_ article: Int, to name: String) {
    // One who is named twice has written it once.
    guard let place = placesByName[name], people[place].articles.last != article else { return }
    people[place].articles.append(article)
  }

  var entries: [AuthorDirectory.Entry] {
    let listed = people.filter { !$0.articles.isEmpty }
    let others = listed.filter { !$0.isInSettings }.sorted { left, right in
      let (first, second) = (left.name.lowercased(), right.name.lowercased())
      return first == second ? left.slug < right.slug : first < second
    }
    return (listed.filter(\.isInSettings) + others).map {
      AuthorDirectory.Entry(
        name: $0.name, slug: $0.slug, range: $0.range, articles: $0.articles)
    }
  }
}
