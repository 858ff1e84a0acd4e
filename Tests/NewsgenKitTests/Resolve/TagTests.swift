import Content
import Diagnostics
import SiteModel
import Testing

@testable import NewsgenKit

@Suite struct TagTests {
  private func tag(
    _ key: String, name: String? = nil, slug: String? = nil, description: String? = nil,
    line: Int = 4
  ) -> TagSettings {
    TagSettings(
      key: placed(key, line: line), name: name ?? key, slug: slug.map { placed($0, line: line) },
      description: description)
  }

  @Test func takesNamesSlugsAndDescriptionsFromTheSettings() throws {
    var site = try FixtureSite()
    site.settings.tags = [
      tag("C++", slug: "cpp", description: "The language."),
      tag("ai", name: "Artificial intelligence"), tag("🎉", name: "Party"),
    ]
    try site.article("a", "2024-01-01", tags: ["C++", "ai", "中文", "🎉"])
    let (resolved, diagnostics) = site.resolve()
    #expect(diagnostics.isEmpty)
    #expect(
      resolved.tags.map { "\($0.name) \($0.permalink.path)" } == [
        "Artificial intelligence tags/ai/", "C++ tags/cpp/", "Party tags/party/",
        "中文 tags/中文/",
      ])
    #expect(resolved.tags[1].description == "The language.")
    #expect(
      resolved.articles[0].tags.map(\.name) == ["C++", "Artificial intelligence", "中文", "Party"])
    #expect(resolved.claims.contains("tags/cpp/index.html"))
  }

  @Test(arguments: [
    ("C++", "c-plus-plus"), ("中文", "中文"), ("<&\"'>", "and"), ("שלום עולם", "שלום-עולם"),
    ("C#", "c-sharp"), ("\u{202E}abc", "abc"),
  ])
  func makesAddressesOfHostileNames(_ name: String, _ slug: String) throws {
    var site = try FixtureSite()
    try site.article("a", "2024-01-01", tags: [name])
    let (resolved, diagnostics) = site.resolve()
    #expect(diagnostics.isEmpty)
    #expect(resolved.tags.map(\.slug) == [slug])
    #expect(resolved.tags.map(\.name) == [name])
  }

  @Test func refusesTagsWithoutAnAddress() throws {
    var site = try FixtureSite()
    try site.article("a", "2024-01-01", tags: ["🎉"])
    let diagnostics = site.resolve().diagnostics
    #expect(diagnostics.map(\.headline) == ["no address can be made from the tag '🎉'"])
    #expect(diagnostics.first?.range.description == site.folder("articles/a.md") + ":2:3")
  }

  @Test func refusesTwoTagsWithOneAddress() throws {
    var site = try FixtureSite()
    site.settings.tags = [tag("C++", slug: "c", line: 5)]
    try site.article("a", "2024-01-01", tags: ["C++", "C"])
    try site.article("b", "2024-01-02", tags: ["Open data"])
    try site.article("c", "2024-01-03", tags: ["open-data"])
    let diagnostics = site.resolve().diagnostics
    #expect(
      diagnostics.map(\.headline) == [
        "the tags 'Open data' and 'open-data' have one address, /tags/open-data/",
        "the tags 'C' and 'C++' have one address, /tags/c/",
      ])
    #expect(diagnostics[0].notes.first?.range?.file == site.folder("articles/c.md"))
    #expect(diagnostics[1].notes.first?.range != nil)
  }

  @Test func refusesATagThatTakesASettingsTagsAddress() throws {
    var site = try FixtureSite()
    site.settings.tags = [tag("Seas", slug: "c", line: 5)]
    try site.article("a", "2024-01-01", tags: ["C"])
    try site.article("b", "2023-01-01", tags: ["Seas"])
    let diagnostics = site.resolve().diagnostics
    #expect(
      diagnostics.map(\.headline) == ["the tags 'C' and 'Seas' have one address, /tags/c/"])
    #expect(diagnostics.first?.notes.first?.range?.description == "site.yml:5:3")
  }

  @Test func refusesTwoSettingsTagsWithOneAddress() throws {
    var site = try FixtureSite()
    site.settings.tags = [tag("C", line: 4), tag("C++", slug: "c", line: 5)]
    try site.article("a", "2024-01-01", tags: ["C"])
    let diagnostics = site.resolve().diagnostics
    #expect(diagnostics.first?.headline == "the tags 'C++' and 'C' have one address, /tags/c/")
    #expect(diagnostics.first?.range.description == "site.yml:5:3")
    #expect(diagnostics.first?.notes.first?.range?.description == "site.yml:4:3")
  }

  @Test func refusesAnotherSpellingOfASettingsTag() throws {
    var site = try FixtureSite()
    site.settings.tags = [tag("C++", slug: "cpp")]
    try site.article("a", "2024-01-01", tags: ["c++"])
    try site.article("b", "2024-01-02", tags: ["C++"])
    #expect(
      site.resolve().diagnostics.map(\.headline) == [
        "the tag 'c++' is spelled 'C++' in the settings"
      ])
  }

  @Test func warnsOfSettingsTagsWithoutArticles() throws {
    var site = try FixtureSite()
    site.settings.tags = [tag("Prices", line: 4), tag("Planned", line: 5)]
    try site.article("a", "2024-01-01", tags: ["Price"])
    try site.article("b", "2099-01-01", tags: ["Planned"])
    let diagnostics = site.resolve().diagnostics
    #expect(
      diagnostics.map(\.description) == [
        "site.yml:4:3: warning: no article has the tag 'Prices' (did you mean 'Price'?)"
      ])
  }

  @Test func describesTagPagesByTheSettings() async throws {
    var site = try FixtureSite()
    let long = "What a million tokens cost, and what one gets for the money."
    site.settings.tags = [tag("Prices", description: long), tag("C++", description: "A language")]
    try site.article("a", "2024-01-01", tags: ["Prices", "C++", "x"])
    let built = try await site.build()
    #expect(built["tags/prices/index.html"]?.contains("description \(long)\n") == true)
    #expect(
      built["tags/c-plus-plus/index.html"]?.contains(
        "description A language. The one article in Letter about C++.\n") == true)
    #expect(
      built["tags/x/index.html"]?.contains("description The one article in Letter about x.\n")
        == true)
  }
}
