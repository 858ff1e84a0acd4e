import Content
import Diagnostics
import Markup
import SiteModel

/// What the settings say of the site as a whole.
extension Resolver {
  func site(
    _ navigation: [NavigationLink], authors: [String: Author], hasTags: Bool,
    archive: Permalink?, corrections: Permalink?
  ) -> Site {
    Site(
      title: settings.title, subtitle: settings.subtitle,
      description: settings.description ?? settings.subtitle ?? settings.title,
      language: settings.language, base: settings.base,
      authors: standingAuthors.map { authors[$0] ?? Author(name: $0) },
      navigation: navigation, feed: Permalink(path: "feed.xml"),
      tags: hasTags ? Permalink(path: "tags/") : nil, archive: archive, corrections: corrections,
      styleSheet: look.styleSheet.permalink, generator: "newsgen \(newsgenVersion)",
      subscription: settings.subscription, profiles: settings.profiles, look: look.site)
  }

  /// The names of those who write what names no author.
  var standingAuthors: [String] { settings.authors.filter { !$0.isGuest }.map(\.name) }

  /// The authors that have a page or of whom the settings say something, by name. To be called when
  /// all outputs are claimed: biographies have links.
  mutating func authors(_ directory: AuthorDirectory) -> [String: Author] {
    var authors = Dictionary(
      directory.entries.map { ($0.name, Author(name: $0.name, permalink: $0.permalink)) },
      uniquingKeysWith: { first, _ in first })
    for author in settings.authors {
      authors[author.name] = Author(
        name: author.name, permalink: directory[name: author.name]?.permalink,
        biography: biography(of: author), portrait: portrait(of: author),
        profiles: author.profiles)
    }
    return authors
  }

  private mutating func biography(of author: AuthorSettings) -> HTML? {
    guard let text = author.biography else { return nil }
    var context = BiographyContext(
      file: tree.settings.path, base: settings.base, index: index, claims: claims,
      policy: look.policy)
    let markup = renderInline(
      text.value, medium: .page,
      options: MarkdownOptions(isSmart: settings.usesSmartPunctuation), at: text.position,
      textStart: text.textStart, context: &context)
    diagnostics += context.diagnostics
    references += context.references
    for source in context.data where !claims.contains(source.relativePath) {
      copies.append(FileCopy(source: source, path: source.relativePath))
      claims.claim(
        source.relativePath, by: SourceRange(file: tree.settings.path, start: text.position))
    }
    return markup.isEmpty ? nil : markup
  }

  /// Links within the site are remembered, to be checked.
  mutating func navigation() -> [NavigationLink] {
    var links: [NavigationLink] = []
    for entry in settings.navigation {
      let destination = Destination(entry.target.value)
      guard destination.form == .rooted || destination.form == .relative else {
        links.append(NavigationLink(title: entry.title, href: entry.target.value))
        continue
      }
      var path = normalizedPath(destination.path, from: "") ?? destination.path
      for candidate in [path, "pages/" + path] {
        if case .document(let permalink) = index[path: candidate] { path = permalink.path }
      }
      references.append(
        Reference(
          range: SourceRange(file: tree.settings.path, start: entry.target.position),
          written: entry.target.value, path: path, fragment: destination.fragment))
      links.append(
        NavigationLink(
          title: entry.title,
          href: settings.base.path + percentEncoded(path) + destination.suffix))
    }
    return links
  }
}
