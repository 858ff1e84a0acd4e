import Diagnostics
import Markup
import Testing

@testable import Content

@Suite("Markdown of notes in front matter")
struct BlockMarkdownTests {
  private func blocks(
    _ text: String, _ medium: ContentMedium = .page, isSmart: Bool = false,
    context: inout RecordingContext
  ) -> String {
    renderBlocks(
      text, medium: medium, options: MarkdownOptions(isSmart: isSmart),
      at: SourcePosition(line: 7, column: 3), context: &context
    ).string
  }

  private func blocks(
    _ text: String, _ medium: ContentMedium = .page, isSmart: Bool = false
  ) -> String {
    var context = RecordingContext()
    return blocks(text, medium, isSmart: isSmart, context: &context)
  }

  @Test(arguments: [
    "", " ", "text", "two *words*\nof `code`\n\nmore", "- a\n- b\n", "1. a\n\n   b\n", "> q\n> r",
    "[a](b) <c@d.e>", "***\n", "<b>raw</b>\n\n<div>\nraw\n</div>", "a[^1]", "~~x~~ 5~10",
  ])
  func theyAreReadAsInAText(text: String) {
    for medium in [ContentMedium.page, .feed] {
      #expect(blocks(text, medium) == html(text, medium))
    }
  }

  @Test func additionsAreThereToo() {
    #expect(blocks("> [!TIP]\n> a\n").contains("<aside class=\"alert alert-tip\""))
    #expect(blocks("| 1 |\n|---|\n| 2 |\n").contains("<div class=\"table-scroll\""))
    #expect(blocks("\"a\" -- b", isSmart: true) == "<p>“a” – b</p>\n")
    #expect(blocks("a\u{1}b") == "<p>a\u{FFFD}b</p>\n")
  }

  @Test func headingsAreBelowTheirSectionAndHaveNoAnchors() {
    #expect(
      blocks("# a\n## b\n### c\n#### d\n##### e\n###### f\n") == """
        <h3>a</h3>
        <h3>b</h3>
        <h4>c</h4>
        <h5>d</h5>
        <h6>e</h6>
        <h6>f</h6>

        """)
  }

  @Test func placesAreThatOfTheText() {
    var context = RecordingContext()
    _ = blocks("a\n\n[b](c)\n\n![d](e)\n\n<i>x</i>\n\n<p>\n<a href=f>\n</p>\n", context: &context)
    #expect(context.links == ["c 7:3", "f 7:3"])
    #expect(context.pictures == ["e 'd' alone 7:3"])
    #expect(
      context.rawMarkup == ["7:3-7:3 <i>", "7:3-7:3 </i>", "7:3-7:3 <p>\n<a href=f>\n</p>\n"])
  }

  @Test func blocksOfTheSiteAreCodeAndReported() {
    var context = RecordingContext()
    let markup = blocks("```chart x\nmark: bar\n```\n\n```\nplain\n```\n", context: &context)
    #expect(
      markup == """
        <pre tabindex="0" role="region" aria-label="Code: chart"><code class="language-chart">\
        mark: bar
        </code></pre>
        <pre tabindex="0" role="region" aria-label="Code"><code>plain
        </code></pre>

        """)
    #expect(context.blocks.isEmpty)
    #expect(context.unavailable == [.block("chart")])
  }

  @Test func footnotesAreTextAndReported() {
    var context = RecordingContext()
    let text = "a[^1] b[^2]\n\n[^1]: word\n[^2]: two words\n\n```\n[^3]: code\n```\n"
    #expect(
      blocks(text, context: &context) == """
        <p>a[^1] b[^2]</p>
        <p>[^1]: word
        [^2]: two words</p>
        <pre tabindex="0" role="region" aria-label="Code"><code>[^3]: code
        </code></pre>

        """)
    #expect(context.unavailable == [.footnote("1"), .footnote("2")])
    #expect(context.links.isEmpty)
  }

  @Test(arguments: 400..<410)
  func randomTextsHaveNeitherAnchorsNorNotes(seed: Int) {
    var grammar = MarkdownGrammar(seed: UInt64(seed))
    for _ in 0..<100 {
      let text = grammar.document()
      for medium in [ContentMedium.page, .feed] {
        var context = RecordingContext()
        let markup = blocks(text, medium, context: &context)
        #expect(!markup.contains(" id=\"") && !markup.contains("footnote"))
        #expect(!markup.contains("<h1") && !markup.contains("<h2"))
        #expect(context.blocks.isEmpty)
      }
    }
  }
}
