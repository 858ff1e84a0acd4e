import Diagnostics
import Markup
import SiteModel
import Testing

@testable import Content

@Suite("Markdown's additions")
struct AdditionTests {
  @Test func headingsHaveAnchors() {
    let text = """
      ## The price, in $
      ## Über *uns* & `code`
      ## 价格
      ## The price, in $
      ## !!!
      ## A [link](u)[^1] ![pic](p) <span id="s">x</span><sub>2</sub>

      [^1]: note
      """
    let result = render(text)
    #expect(
      result.headings.map(\.id) == [
        "the-price-in-", "über-uns--code", "价格", "the-price-in--1", "section", "a-link--x2",
      ])
    #expect(result.headings.map(\.level) == Array(repeating: 2, count: 6))
    #expect(result.headings[1].markup.string == "Über <em>uns</em> &amp; <code>code</code>")
    #expect(result.headings[5].markup.string == "A link  x<sub>2</sub>")
    #expect(result.html.string.contains("<h2 id=\"über-uns--code\">Über <em>uns</em> &amp; "))
    #expect(
      result.anchors == result.headings.map(\.id) + ["s", "fn-1", "fnref-1"])
  }

  @Test func anchorsNeverCollide() {
    func ids(_ text: String) -> [String] { render(text).headings.map(\.id) }
    #expect(ids("## a\n## a\n## a-1\n## a\n") == ["a", "a-2", "a-1", "a-3"])
    #expect(ids("## a-1\n## a\n## a\n## a-1\n") == ["a-1", "a", "a-2", "a-1-1"])
    #expect(ids("<p id=\"a\"></p>\n\n## a\n") == ["a-1"])
    #expect(ids("<a name=a></a>x\n\n## a\n") == ["a-1"])
    #expect(ids("## fn 1\n\nx[^n]\n\n[^n]: y") == ["fn-1-1"])
  }

  @Test func aTableOfContentsHasOnlyWholeElements() {
    func markup(_ heading: String) -> String? {
      render("## " + heading).headings.first?.markup.string
    }
    #expect(markup("a <b>b") == "a <b>b</b>")
    #expect(markup("a</b> b") == "a b")
    #expect(markup("<b><i>a</b></i>") == "<b><i>a</i></b>")
    #expect(markup("<a href=\"x\"><em>a</em></a><br>") == "<em>a</em>")
    #expect(markup("<script>a") == "a")
  }

  @Test func aTopHeadingIsAWarningAtItsPlace() {
    var context = RecordingContext()
    let result = render("text\n\n> # One\n\nTwo\n===\n", firstLine: 7, context: &context)
    #expect(
      result.diagnostics.map(\.description) == [
        "a.md:9:3: warning: '#' heading in the text: the title is the page's; begin with '##'",
        "a.md:11:1: warning: '#' heading in the text: the title is the page's; begin with '##'",
      ])
    #expect(render("## Two\n").diagnostics.isEmpty)
  }

  @Test func alertsAreAsides() {
    #expect(
      html("> [!NOTE]\n> Text *a*\n>\n> - b\n") == """
        <aside class="alert alert-note" role="note" aria-label="Note">
        <p class="alert-title">Note</p>
        <p>Text <em>a</em></p>
        <ul>
        <li>b</li>
        </ul>
        </aside>

        """)
    #expect(
      html("> [!warning]  \n>\n> Text\n") == """
        <aside class="alert alert-warning" role="note" aria-label="Warning">
        <p class="alert-title">Warning</p>
        <p>Text</p>
        </aside>

        """)
    for name in ["TIP", "IMPORTANT", "CAUTION"] {
      #expect(html("> [!\(name)]\n> x").contains("class=\"alert alert-\(name.lowercased())\""))
    }
  }

  @Test func pullQuotesAndAsidesHaveNoTitle() {
    #expect(
      html("> [!QUOTE]\n> Text *a*\n>\n> more\n") == """
        <aside class="pull-quote" role="doc-pullquote">
        <p>Text <em>a</em></p>
        <p>more</p>
        </aside>

        """)
    #expect(
      html("> [!aside]\n>\n> - Text\n\n> quote\n") == """
        <aside class="alert alert-aside" role="note" aria-label="Aside">
        <ul>
        <li>Text</li>
        </ul>
        </aside>
        <blockquote>
        <p>quote</p>
        </blockquote>

        """)
    for name in ["QUOTE", "ASIDE"] {
      #expect(
        html("> [!\(name)]\n> Text\n", .feed) == "<blockquote>\n<p>Text</p>\n</blockquote>\n")
    }
  }

  @Test(arguments: [
    "> [!QUOTE]", "> [!ASIDE]", "- > [!QUOTE]\n  > x", "> [!QUOTE] text", "> > [!ASIDE]\n> > x",
    "> [!QUOTES]\n> x",
    "> [!NOTE]", "> [!NOTE] text", "> [!OTHER]\n> x", "> a\n> [!NOTE]\n> x", "> > [!NOTE]\n> > x",
    "- > [!NOTE]\n  > x", "> **[!NOTE]**\n> x", "> # [!NOTE]\n> x",
  ])
  func otherQuotesAreQuotes(text: String) {
    #expect(!html(text).contains("<aside"))
    #expect(html(text).contains("<blockquote>"))
  }

  @Test func codeHasANameAndScrolls() {
    #expect(
      html("```swift x\na < b\n```\n\n    plain\n\n~~~swift\n~~~\n") == """
        <pre tabindex="0" role="region" aria-label="Code: swift"><code class="language-swift">a &lt; b
        </code></pre>
        <pre tabindex="0" role="region" aria-label="Code"><code>plain
        </code></pre>
        <pre tabindex="0" role="region" aria-label="Code: swift (2)"><code class="language-swift">\
        </code></pre>

        """)
  }

  @Test func namesOfRegionsAreNeverAlike() {
    var names = UniqueNames()
    #expect(
      ["a", "a (2)", "a", "a", "a (2)"].map { names.next($0) }
        == ["a", "a (2)", "a (3)", "a (4)", "a (2) (2)"])
  }

  @Test func blocksAreTheSites() {
    var context = RecordingContext()
    let result = render(
      "a\n\n> ```chart  wide x\n> mark: bar\n> ```\n\n```\nnone\n```\n", firstLine: 10,
      context: &context)
    #expect(context.blocks == ["chart(wide x) 13 12:3 mark: bar\n"])
    #expect(result.html.string.contains("<blockquote>\n<figure>chart</figure>\n</blockquote>"))
  }

  @Test func tasksAreLabelledByTheirText() {
    #expect(
      html("- [ ] open *a*\n  - [x] done\n- plain\n\n1. [X] loose\n\n   more\n") == """
        <ul>
        <li class="task"><label><input type="checkbox" disabled="" /> open <em>a</em></label>
        <ul>
        <li class="task"><label><input type="checkbox" checked="" disabled="" /> done</label></li>
        </ul>
        </li>
        <li>plain</li>
        </ul>
        <ol>
        <li class="task">
        <p><label><input type="checkbox" checked="" disabled="" /> loose</label></p>
        <p>more</p>
        </li>
        </ol>

        """)
    #expect(
      html("- [ ] ![a](b \"t\")").contains("<label><input type=\"checkbox\" disabled=\"\" />"))
    #expect(html("- [ ] [x]: /u").contains("aria-label=\"Task\""))
  }

  @Test func forbiddenCharactersAreReplaced() {
    let text = "a\u{1}b &#2; &#x85; `c\u{FFFE}` \u{C}<i title='\u{3}'>\n\n    \u{7F}\n"
    for medium in [ContentMedium.page, .feed] {
      let markup = html(text, medium)
      #expect(
        markup.unicodeScalars.allSatisfy { ![1, 2, 3, 0xC, 0x7F, 0x85, 0xFFFE].contains($0.value) })
      #expect(markup.contains("a\u{FFFD}b \u{FFFD} \u{FFFD} <code>c\u{FFFD}</code>"))
    }
  }
}
