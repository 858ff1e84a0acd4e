import FoundationEssentials
import Testing

/// Without its additions, newsgen's markup is cmark-gfm's.
@Suite("Markdown as cmark-gfm has it")
struct GFMEqualityTests {
  @Test(arguments: [
    "", "text", "# Head\n\ntext *a* **b** ~~c~~ `d`\nline  \nbreak", "> quote\n> > inner\n",
    "- a\n- b\n\n  c\n\n3. d\n4. e\n   - f\n",
    "- [ ] open\n- [x] *done*\n\n1. [X] loose\n\n   more\n",
    "```swift x y\nlet a = \"<b>\"\n```\n\n    indented & \"quoted\"\n",
    "| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | `x\\|y` | [l](u) | |\n| only |\n\n| h |\n|---|\n",
    "a[^x] b[^x] c[^ü\"&'<]\n\n[^x]: note\n\n    more\n\n[^ü\"&'<]: - list\n\n[^un]: unused\n",
    "[^a]\n\n[^a]:\n    ```\n    code\n    ```\n",
    "[link](<a b> \"t & \\\"q\\\"\") ![alt *em* `code` <b>raw</b>\nx](/p 't') [ü](/ü?a=b&c='d')",
    "![outer ![inner](b) end](a)",
    "<div>\n<script>x</script> <TITLE/> <b>\n</div>\n\ntext <script> <i>",
    "https://example.org/?a=1&b=2 www.example.org, a.b@example.org <mailto:x@y.z> <x@y.z>",
    "5~10 and 20~30, ~$30,000, ~~struck~~ ~not~", "***\n\nsetext\n===\n\nother\n---\n",
    "&copy; &#35; &bogus; \\* \\a", "javascript: [x](javascript:alert(1)) [y](data:text/html,x)",
    "nul \u{0} \u{1} \u{7F} \u{FFFE}", "- a\n  > b\n  >\n  > c\n\n\n- d\n", "\tcode\n\n1.\n2. x\n",
  ])
  func ownExamples(text: String) {
    for isSmart in [false, true] {
      #expect(plainHTML(text, isSmart: isSmart) == referenceHTML(text, isSmart: isSmart))
    }
  }

  @Test(arguments: 0..<20)
  func randomDocuments(seed: Int) {
    var grammar = MarkdownGrammar(seed: UInt64(seed))
    for index in 0..<150 {
      let text = grammar.document()
      let isSmart = index % 2 == 0
      #expect(plainHTML(text, isSmart: isSmart) == referenceHTML(text, isSmart: isSmart))
    }
  }

  /// Examples of the GFM specification, from a file that `NEWSGEN_GFM_EXAMPLES` names: a list of
  /// `example`, `markdown` and `html`.
  @Test(.enabled(if: GFMExample.path != nil))
  func examplesOfTheSpecification() throws {
    let examples = try GFMExample.all()
    #expect(examples.count > 600)
    for example in examples {
      #expect(
        plainHTML(example.markdown) == referenceHTML(example.markdown), "example \(example.example)"
      )
    }
  }

  /// With the additions only those examples differ that have something to add to.
  @Test(.enabled(if: GFMExample.path != nil))
  func onlyAddedConstructsDiffer() throws {
    for example in try GFMExample.all() {
      let plain = plainHTML(example.markdown)
      #expect(
        (html(example.markdown) != plain) == AddedConstructs.areIn(example.markdown),
        "example \(example.example): \(example.markdown)")
    }
  }

  @Test(arguments: 100..<110)
  func onlyAddedConstructsDifferInRandomDocuments(seed: Int) {
    var grammar = MarkdownGrammar(seed: UInt64(seed))
    for _ in 0..<150 {
      let text = grammar.document().filter { $0 != "\u{0}" && $0 != "\u{1}" }
      let plain = plainHTML(text)
      if !AddedConstructs.areIn(text) { #expect(html(text) == plain) }
    }
  }

  @Test func eachAddedConstructDiffers() {
    for text in AddedConstructs.examples {
      #expect(AddedConstructs.areIn(text))
      #expect(html(text) != plainHTML(text))
    }
    #expect(
      !AddedConstructs.areIn("text *a* [l](u)\n\n> q\n\n- i\n\n***\n\n<pre><code>raw</code></pre>"))
  }
}

/// What newsgen adds to, seen in the markup of cmark-gfm.
enum AddedConstructs {
  static let examples = [
    "# head", "## head", "    code", "```\ncode\n```", "![a](b)", "- [ ] task",
    "| a |\n|---|\n| b |", "a[^1]\n\n[^1]: b", "> [!NOTE]\n> text",
  ]

  private static let marks = [
    "<h1>", "<h2>", "<h3>", "<h4>", "<h5>", "<h6>", "<pre><code", "<img src=\"",
    "<input type=\"checkbox\"", "<table>", "class=\"footnote-ref\"", "<p>[!NOTE]\n",
  ]

  static func areIn(_ text: String) -> Bool {
    let html = referenceHTML(text, omitsRaw: true)
    return marks.contains { html.contains($0) } || nestsLinks(html)
  }

  /// Links within links, which cmark-gfm makes of some texts, are unwrapped.
  private static func nestsLinks(_ html: String) -> Bool {
    var isInLink = false
    for piece in html.split(separator: "<") {
      if piece.hasPrefix("a href=") {
        if isInLink { return true }
        isInLink = true
      } else if piece.hasPrefix("/a>") {
        isInLink = false
      }
    }
    return false
  }
}

struct GFMExample: Decodable {
  let example: Int
  let markdown: String
  let html: String

  static var path: String? { ProcessInfo.processInfo.environment["NEWSGEN_GFM_EXAMPLES"] }

  static func all() throws -> [GFMExample] {
    guard let path else { return [] }
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return try JSONDecoder().decode([GFMExample].self, from: data)
  }
}
