import Content
package import Diagnostics
package import SiteModel
import SourceTree

/// Reads `site.yml` strictly; all that is wrong with it is told at once.
package struct SiteSettingsReader {
  var fields: FieldReader

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
      var settings = reader.settings(baseURL: baseURL)
      settings.givesSubscription = true
      return (settings, DiagnosticError(error, in: file).diagnostics)
    }
  }

  private mutating func settings(baseURL: BaseURL?) -> SiteSettings {
    let title = fields.requiredText("title")
    let url = url()
    let language = language()
    let subtitle = fields.text("subtitle")
    let description = fields.text("description")
    let authors = authors()
    let tags = tags()
    let navigation = fields.titledAddresses("navigation")
    let profiles = fields.profiles("profiles")
    let image = fields.placedText("image")
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
    let subscribe = fields.node("subscribe")
    let subscription = subscription()
    let sharing = sharing()
    let theme = fields.mapping("theme") { ThemeReader.read(&$0) }
    return SiteSettings(
      title: title ?? "", base: baseURL ?? url, language: language ?? "en", subtitle: subtitle,
      description: description, authors: authors, tags: tags,
      navigation: navigation, image: image,
      clock: clock, permalink: permalink, identifier: identifier ?? url.host,
      feedLimit: feed?.limit ?? 20,
      feedContent: feed?.content.flatMap(SiteSettings.FeedContent.init) ?? .full,
      articlesPerPage: perPage ?? 20, usesSmartPunctuation: isSmart ?? true,
      subscription: subscription,
      givesSubscription: subscribe.map { $0.bool != false } ?? false, sharing: sharing,
      profiles: profiles,
      theme: theme ?? ThemeSettings())
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
