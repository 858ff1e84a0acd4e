import Foundation
import Markup
import SiteModel
import Templates
import Testing

/// No text of a writer's becomes markup, in any template.
@Suite struct HostileTextTests {
  static let hostile = [
    #"<&"'>"#,
    #""><script>alert(1)</script>"#,
    "</title></script><img src=x onerror=alert(1)>",
    "<!-- -->]]>",
    "&lt;&amp;&#60;&bogus;",
    "' onmouseover='alert(1)",
    "<\u{338}b>\u{301}\"\u{301}",
    "\u{202E}مرحبا\u{202C} שלום",
    "👩‍👩‍👧‍👦 🇪🇺",
    String(repeating: "very long ", count: 30),
    "unbroken" + String(repeating: "x", count: 292),
    "line\nbreak\ttab\r\n",
    #"\u003C \" \\ ${x} #{y} {{z}} \(w)"#,
  ]

  @Test(arguments: hostile)
  func hostileTextLeavesEveryPageAsItIsWithKindText(_ text: String) throws {
    let specimen = Specimen(text: { "\($0) \(text)" })
    for ((name, markup), (_, plain)) in zip(try specimen.pages(), try Specimen.plain.pages()) {
      let tokens = try Tokenizer.tokens(of: markup.string)
      #expect(tokens.nestingFault == nil, "\(name)")
      let expected = try Tokenizer.tokens(of: plain.string).structure
      #expect(tokens.structure == expected, "\(name)")
    }
  }

  @Test(arguments: hostile)
  func hostileTextIsReadAsItWasWritten(_ text: String) throws {
    let specimen = Specimen(text: { "\($0) \(text)" })
    let page = try NewsgenTemplates().article(specimen.articlePage, site: specimen.site)
    let tokens = try Tokenizer.tokens(of: page.string)
    let purposes = [
      "Article 1", "Its dek", "Writer 2", "About", "Section one-a", "中文", "what others quote",
      "The later update", "The earlier update", "The author's note", "A letter", "The reply",
      "A reader", "A series", "Bluesky", "@engineer", "Blind", "How it works", "12:30",
      "From the fourth minute on", "Get the next letter by mail.", "Every other week.", "Mastodon",
    ]
    for purpose in purposes {
      #expect(tokens.text.contains("\(purpose) \(text)"), "\(purpose)")
    }
    #expect(tokens.values(of: "content").contains("Article 1 \(text)"))
    #expect(tokens.values(of: "content").contains("A chart of scores against prices \(text)"))
    #expect(tokens.values(of: "content").contains("default-src 'none' \(text)"))
    #expect(tokens.values(of: "value").contains("weekly \(text)"))
    #expect(tokens.values(of: "alt").contains("Watch on YouTube \(text): How it works \(text)"))
  }

  @Test(arguments: hostile)
  func structuredDataKeepHostileText(_ text: String) throws {
    let specimen = Specimen(text: { "\($0) \(text)" })
    let page = try NewsgenTemplates().article(specimen.articlePage, site: specimen.site)
    let posting = try structuredData(of: page)
    #expect(posting["headline"] as? String == "Article 1 \(text)")
    #expect(posting["keywords"] as? [String] == ["Model economics \(text)"])
    let series = try #require(posting["isPartOf"] as? [String: Any])
    #expect(series["name"] as? String == "A series \(text)")
  }

  @Test(arguments: [
    "javascript:alert(1)", " JavaScript:alert(1)", "java\nscript:alert(1)", "vbscript:x",
    "data:text/html,<script>alert(1)</script>",
  ])
  func linksThatCouldRunAScriptLeadNowhere(_ target: String) throws {
    var specimen = Specimen.plain
    specimen.target = target
    for (name, markup) in try specimen.pages() {
      let tokens = try Tokenizer.tokens(of: markup.string)
      let targets = ["href", "action", "cite"].flatMap { tokens.values(of: $0) }
      #expect(targets.contains("#"), "\(name)")
      #expect(!targets.contains { $0.lowercased().contains("script:") }, "\(name)")
      #expect(!targets.contains { $0.hasPrefix("data:text") }, "\(name)")
    }
  }

  @Test func controlCharactersAreReplaced() throws {
    let specimen = Specimen(text: { "\($0)\u{0}\u{1B}" })
    for (name, markup) in try specimen.pages() {
      let controls = markup.bytes.filter { $0 < 32 && $0 != 10 }
      #expect(controls.isEmpty, "\(name)")
    }
  }
}

/// The JSON-LD of a page.
func structuredData(of page: HTML) throws -> [String: Any] {
  let tokens = try Tokenizer.tokens(of: page.string)
  let start = try #require(
    tokens.firstIndex {
      if case .start("script", _) = $0 { true } else { false }
    })
  guard case .text(let json) = tokens[start + 1] else {
    throw MarkupFault(description: "an empty script")
  }
  let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
  return try #require(value as? [String: Any])
}
