import Content
import Diagnostics
import NewsgenKit
import SiteModel
import Testing

@Suite struct SiteSettingsReaderTests {
  @Test func authorsHaveWhatTheirPagesShow() throws {
    let (settings, errors) = SettingsText.read(
      """
      authors:
        - " Ada  Lovelace "
        - name: Ben Counter
          slug: ben
          biography: Counts *cells*.
          portrait: ben.jpg
          profiles: {Mastodon: "https://mastodon.example/@ben", Code: "https://code.example"}
          guest: true
      """)
    #expect(errors == [])
    #expect(settings.authors.map(\.name) == ["Ada Lovelace", "Ben Counter"])
    #expect(settings.authors.first?.isGuest == false)
    #expect(settings.authors.first?.position.line == 5)
    let ben = try #require(settings.authors.last)
    #expect(ben.slug?.value == "ben")
    #expect(ben.biography?.value == "Counts *cells*.")
    #expect(ben.biography?.position == SourcePosition(line: 8, column: 16))
    #expect(ben.portrait?.value == "ben.jpg")
    #expect(
      ben.profiles == [
        NavigationLink(title: "Mastodon", href: "https://mastodon.example/@ben"),
        NavigationLink(title: "Code", href: "https://code.example"),
      ])
    #expect(ben.isGuest)
  }

  @Test func tagsHaveNamesSlugsAndDescriptions() {
    let (settings, errors) = SettingsText.read(
      """
      tags:
        C++: {name: "C++ (the language)", slug: cpp, description: Plain text.}
        中文:
        5: {slug: five}
      """)
    #expect(errors == [])
    #expect(settings.tags.map(\.key.value) == ["C++", "中文", "5"])
    #expect(settings.tags.map(\.name) == ["C++ (the language)", "中文", "5"])
    #expect(settings.tags.map(\.slug?.value) == ["cpp", nil, "five"])
    #expect(settings.tags.map(\.description) == ["Plain text.", nil, nil])
    #expect(settings.tags.first?.key.position == SourcePosition(line: 5, column: 3))
  }

  private static let links = [
    "{A: 'https://a.example', B: 'https://b.example'}",
    "[{A: 'https://a.example'}, {B: 'https://b.example'}]",
    "[{title: A, url: 'https://a.example'}, {title: B, url: 'https://b.example'}]",
    "[{title: A, url: 'https://a.example'}, {B: 'https://b.example'}]",
  ]

  @Test(arguments: links)
  func linksHaveShortForms(text: String) {
    let (settings, errors) = SettingsText.read("profiles: \(text)\nnavigation: \(text)")
    #expect(errors == [])
    #expect(
      settings.profiles == [
        NavigationLink(title: "A", href: "https://a.example"),
        NavigationLink(title: "B", href: "https://b.example"),
      ])
    #expect(settings.navigation.map(\.title) == ["A", "B"])
    #expect(settings.navigation.map(\.target.value) == ["https://a.example", "https://b.example"])
  }

  @Test func oneLinkMayStandWithoutAList() {
    let (settings, errors) = SettingsText.read("navigation: {title: About, url: /about/}")
    #expect(errors == [])
    #expect(settings.navigation.map(\.title) == ["About"])
    #expect(settings.navigation.map(\.target.value) == ["/about/"])
  }

  @Test(arguments: [
    ("authors: [Ada, ada]", "4:16: error: duplicate author 'ada'"),
    ("authors: ['']", "4:11: error: empty field 'authors'"),
    ("authors: [[a]]", "4:11: error: 'authors' must be names, not a list"),
    ("authors: {name: Ada, bio: x}", "unknown field 'bio' (did you mean 'biography'?)"),
    ("authors: {name: Ada, avatar: x}", "unknown field 'avatar' (did you mean 'portrait'?)"),
    ("authors: {slug: ada}", "4:10: error: missing field 'name'"),
    ("authors: {name: Ada, slug: a/b}", "4:28: error: '/' in a slug"),
    ("authors: {name: Ada, biography: ' '}", "empty field 'biography'"),
    ("authors: {name: Ada, guest: 1}", "'guest' must be true or false, not a number"),
    ("authors: {name: Ada, profiles: {X: x.example}}", "4:36: error: 'X' must be a whole address"),
    ("profiles: https://a.example", "'profiles' must be a list of title and url, not text"),
    ("profiles: [https://a.example]", "'profiles' must be a list of title and url, not text"),
    ("profiles: {A: 'ftp://a.example'}", "'A' must be an http or https address"),
    ("profiles: {A: [x]}", "'A' must be an address, not a list"),
    ("profiles: {A: }", "4:12: error: 'A' must be an address, not nothing"),
    ("profiles: {A: ''}", "empty field 'A'"), ("profiles: {'': x}", "an empty title in 'profiles'"),
    ("profiles: [{title: A}]", "missing field 'url'"),
    ("profiles: {title: A}", "missing field 'url'"),
    ("navigation: {url: /a/}", "missing field 'title'"),
    ("profiles: [{title: A, url: 'https://a.example', rel: me}]", "unknown field 'rel'"),
    ("navigation: [{title: A, url: ''}]", "empty field 'url'"),
    ("tags: [a]", "'tags' must be a mapping from tags to"),
    ("tags: {'': {}}", "an empty tag in 'tags'"),
    ("tags: {a b: {}, a  b: {}}", "duplicate tag 'a b'"),
    ("tags: {a: b}", "'a' must be a mapping of 'name', 'slug' and 'description', not text"),
    ("tags: {a: {slug: a b}}", "a space in a slug"),
    ("tags: {a: {title: A}}", "unknown field 'title'"),
    ("newsletter: x", "unknown field 'newsletter' (did you mean 'subscribe'?)"),
    ("look: {}", "unknown field 'look' (did you mean 'theme'?)"),
  ])
  func anythingElseIsAnError(lines: String, words: String) {
    let errors = SettingsText.read(lines).errors
    #expect(errors.count == 1)
    #expect(errors.first?.contains(words) == true, "\(errors)")
  }

  @Test func anyTextGivesSettings() {
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "theme:\n", "  accent: ", "'#fff'", "{light: ", "}", "subscribe:\n", "  service: ", "kit",
      "  form: ", "share: ", "[", "]", "mail", "'https://a.example/{url}'", "{", "authors:\n",
      "  - ", "name: ", "tags: ", "profiles: ", ", ", ": ", "\n", "~", "'", "é", "1e999", "&a ",
      "*a", "0x7fffffffffffffff", "csp: ", "hidden: ", "action: ", "https://[::1]:99999/",
    ]
    var (right, wrong) = (0, 0)
    for _ in 0..<3000 {
      let lines = (0..<Int.random(in: 1..<9, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let (settings, errors) = SettingsText.read(lines)
      if errors.isEmpty {
        right += 1
        #expect(settings.title == "T", "\(lines)")
      } else {
        wrong += 1
        #expect(errors.allSatisfy { $0.hasPrefix("site.yml:") }, "\(lines)")
      }
    }
    #expect(right > 0 && wrong > 0)
  }
}
