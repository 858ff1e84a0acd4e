import Content
package import Diagnostics
package import SiteModel
import SourceTree

/// Reads `site.yml` strictly; all that is wrong with it is told at once.
package struct SiteSettingsReader {
  private var fields: FieldReader

  /// - Parameters:
  ///   - text: the file's text.
  ///   - file: its path for diagnostics.
  ///   - baseURL: replaces the settings' `url`, which must be there all the same.
  /// - Returns: the settings, with something in the place of what is wrong or missing, so that the
  ///   texts can be searched for errors too; a site must not be published where there are any here.
  package static func read(_ text: String, file: String, baseURL: BaseURL? = nil) -> (
    settings: SiteSettings, diagnostics: [Diagnostic]
  ) {
    do {
      let root = try YAMLReader.read(text, file: file)
      var reader = SiteSettingsReader(
        fields: FieldReader(root, file: file, named: "the settings"))
      let settings = reader.settings(baseURL: baseURL)
      reader.fields.finish()
      return (settings, reader.fields.diagnostics)
    } catch {
      var reader = SiteSettingsReader(fields: FieldReader(nil, file: file))
      return (reader.settings(baseURL: baseURL), DiagnosticError(error, in: file).diagnostics)
    }
  }

  private mutating func settings(baseURL: BaseURL?) -> SiteSettings {
    let title = fields.requiredText("title")
    let url = url()
    let language = language()
    let subtitle = fields.text("subtitle")
    let description = fields.text("description")
    let authors = authors()
    let navigation = navigation()
    let image = placedText("image")
    let clock = clock()
    let permalink = permalink()
    let identifier = identifier()
    let feed = fields.mapping("feed") { fields in
      (
        limit: fields.integer("limit", in: 1...10_000),
        content: fields.choice("content", ["full", "summary"])
      )
    }
    let perPage = fields.integer("paginate", in: 1...10_000)
    let isSmart = fields.mapping("markdown") { $0.bool("smart") ?? true }
    return SiteSettings(
      title: title ?? "", base: baseURL ?? url, language: language ?? "en", subtitle: subtitle,
      description: description, authors: authors, tags: [],
      navigation: navigation, image: image,
      clock: clock, permalink: permalink, identifier: identifier ?? url.host,
      feedLimit: feed?.limit ?? 20,
      feedContent: feed?.content.flatMap(SiteSettings.FeedContent.init) ?? .full,
      articlesPerPage: perPage ?? 20, usesSmartPunctuation: isSmart ?? true,
      subscription: nil, sharing: [.mail, .address], profiles: [], theme: ThemeSettings())
  }

  private mutating func url() -> BaseURL {
    guard let text = fields.requiredText("url"), let node = fields.node("url") else {
      return .placeholder
    }
    if let base = BaseURL(text) { return base }
    fields.report(
      .other("'url' must be an address such as https://example.org/, not '\(text)'"),
      at: node.position)
    return .placeholder
  }

  private mutating func language() -> String? {
    guard let text = fields.requiredText("language"), let node = fields.node("language") else {
      return nil
    }
    if !LanguageTag.isWellFormed(text) {
      fields.report(
        .other("'language' must be a tag such as en or pt-BR, not '\(text)'"), at: node.position)
    }
    return text
  }

  private mutating func placedText(_ name: String) -> FrontMatter.Placed<String>? {
    guard let node = fields.node(name), let text = fields.text(name) else { return nil }
    return FrontMatter.Placed(text, at: node.position)
  }

  private mutating func authors() -> [AuthorSettings] {
    guard let node = fields.node("authors") else { return [] }
    var known: Set<String> = []
    return (node.sequence ?? [node]).compactMap { element in
      let author = author(element)
      guard let name = author?.name else { return nil }
      if name.allSatisfy(\.isWhitespace) {
        fields.report(.empty(field: "authors"), at: element.position)
      } else if !known.insert(name).inserted {
        fields.report(.other("duplicate author '\(name)'"), at: element.position)
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
      return AuthorSettings(name: name, position: element.position)
    }
    return fields.nested(element, named: "authors") { $0.requiredText("name") }
      .map { AuthorSettings(name: $0, position: element.position) }
  }

  private mutating func navigation() -> [SiteSettings.NavigationEntry] {
    guard let node = fields.node("navigation") else { return [] }
    if let entries = node.mapping { return entries.compactMap { navigationEntry($0) } }
    guard let elements = node.sequence else {
      fields.report(
        .wrongType(field: "navigation", expected: "a list of title and url", found: node.kind),
        at: node.position)
      return []
    }
    return elements.compactMap { element in
      // `- About: /about/` is short for `- {title: About, url: /about/}`.
      if let entries = element.mapping, entries.count == 1, entries[0].name != "title",
        entries[0].name != "url"
      {
        return navigationEntry(entries[0])
      }
      return fields.nested(element, named: "navigation") { fields in
        let title = fields.requiredText("title")
        let url = fields.requiredText("url")
        guard let title, let url, let node = fields.node("url") else { return nil }
        return SiteSettings.NavigationEntry(
          title: title, target: FrontMatter.Placed(url, at: node.position))
      }
    }
  }

  private mutating func navigationEntry(_ entry: Node.Entry) -> SiteSettings.NavigationEntry? {
    guard let target = entry.value.scalarText else {
      fields.report(
        .wrongType(field: entry.name, expected: "an address", found: entry.value.kind),
        at: entry.value.position)
      return nil
    }
    return SiteSettings.NavigationEntry(
      title: entry.name, target: FrontMatter.Placed(target, at: entry.value.position))
  }

  private mutating func clock() -> SiteClock {
    guard let node = fields.node("timezone"), let name = fields.text("timezone") else {
      return SiteClock()
    }
    if let clock = SiteClock(identifier: name) { return clock }
    fields.report(
      .other("unknown time zone '\(name)'; expected a name such as Europe/Berlin"),
      at: node.position)
    return SiteClock()
  }

  private mutating func permalink() -> PermalinkPattern {
    guard let node = fields.node("permalink"), let text = fields.text("permalink") else {
      return .default
    }
    switch PermalinkPattern.parse(text) {
    case .success(let pattern): return pattern
    case .failure(let problem):
      fields.report(.other(problem.headline), at: node.position)
      return .default
    }
  }

  /// The authority of RFC 4151: a domain name or an e-mail address.
  private mutating func identifier() -> String? {
    guard let node = fields.node("id"), let text = fields.text("id") else { return nil }
    let isAllowed = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-._@".utf8.contains(byte)
      }
    }
    if text.isEmpty || !isAllowed {
      fields.report(
        .other("'id' must be a domain name or an e-mail address, not '\(text)'"),
        at: node.position)
    }
    return text
  }
}
