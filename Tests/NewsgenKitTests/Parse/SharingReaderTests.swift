import NewsgenKit
import Testing

@Suite struct SharingReaderTests {
  @Test func mailAndLinkAreTheDefault() {
    #expect(SettingsText.read("").settings.sharing == [.mail, .address])
    for none in ["share: false", "share: []"] {
      let (settings, errors) = SettingsText.read(none)
      #expect(errors == [])
      #expect(settings.sharing == [])
    }
  }

  @Test func waysKeepTheirOrder() {
    let (settings, errors) = SettingsText.read(
      """
      share:
        - bluesky
        - {title: Own, url: "https://own.example/share?text={title}%20{url}#top"}
        - link
        - Other: "http://other.example/?{url}"
        - mail
      """)
    #expect(errors == [])
    #expect(
      settings.sharing == [
        .link(
          title: "Bluesky", pattern: "https://bsky.app/intent/compose?text={title}%20{url}"),
        .link(title: "Own", pattern: "https://own.example/share?text={title}%20{url}#top"),
        .address, .link(title: "Other", pattern: "http://other.example/?{url}"), .mail,
      ])
    #expect(SettingsText.read("share: x").settings.sharing.count == 1)
    #expect(
      SettingsText.read("share: {A: 'https://a.example/{url}', B: 'https://b.example/{url}'}")
        .settings.sharing == [
          .link(title: "A", pattern: "https://a.example/{url}"),
          .link(title: "B", pattern: "https://b.example/{url}"),
        ])
  }

  @Test(arguments: [
    "bluesky", "mastodon", "hackernews", "reddit", "linkedin", "x", "facebook", "whatsapp",
    "telegram",
  ])
  func aKnownWordHasAnAddressWithTheArticles(word: String) throws {
    let (settings, errors) = SettingsText.read("share: [\(word)]")
    #expect(errors == [])
    guard case .link(let title, let pattern) = try #require(settings.sharing.first) else {
      Issue.record("\(word) is no link")
      return
    }
    // What newsgen writes itself, it would take from a writer too.
    let own = SettingsText.read("share: {title: \(title), url: '\(pattern)'}")
    #expect(own.errors == [])
    #expect(own.settings.sharing == settings.sharing)
  }

  @Test(arguments: [
    ("[email]", "4:9: error: unknown way 'email' in 'share'; there are mail, link, bluesky,"),
    ("[email]", "(did you mean 'mail'?)"), ("[twiter]", "(did you mean 'x'?)"),
    ("[masto]", "unknown way 'masto'"), ("[Bluesky]", "(did you mean 'bluesky'?)"),
    ("['']", "unknown way ''"), ("[1]", "not a number"), ("true", "not a truth value"),
    ("[~]", "not nothing"), ("[mail, mail]", "4:15: error: the same way twice in 'share'"),
    ("{title: A}", "missing field 'url'"), ("{url: 'https://a.example/{url}'}", "'title'"),
    ("{title: A, url: 'https://a.example/{url}', icon: a.svg}", "unknown field 'icon'"),
    ("{A: 'https://a.example/'}", "must hold {url}"),
    ("{A: 'https://a.example/{title}'}", "must hold {url}"),
    ("{A: 'https://a.example/{link}'}", "unknown token '{link}'"),
    ("{A: 'https://a.example/{url'}", "a '{' without '}'"),
    ("{A: 'https://a.example/{url}}'}", "'url' holds '}'"),
    ("{A: 'https://{url}/'}", "'{url}' in the host"),
    ("{A: '{url}'}", "'url' must be a whole address such as https://example.org/, not '{url}'"),
    ("{A: 'mailto:?body={url}'}", "https://example.org/, not 'mailto:?body={url}'"),
    ("{A: 'https://ä.example/{url}'}", "('xn--…'): 'https://ä.example/{url}'"),
    ("{A: 'javascript://a/{url}'}", "'url' must be an http or https address"),
    ("{A: 'https://me@a.example/{url}'}", "'url' must not hold a user name"),
    ("{A: 'https://a.example/%2{url}'}", "'url' holds a '%' without two hexadecimal digits"),
    ("{A: }", "4:9: error: 'A' must be an address, not nothing"),
    ("[{}]", "4:9: error: 'share' must be a list of ways, such as [mail, link, bluesky], not a"),
    ("[{A: [x]}]", "4:13: error: 'A' must be an address, not a list"),
    ("{'': 'https://a.example/{url}'}", "an empty title in 'share'"),
  ])
  func anythingElseIsAnError(text: String, words: String) {
    let errors = SettingsText.read("share: \(text)").errors
    #expect(errors.contains { $0.contains(words) }, "\(errors)")
  }
}
