import Diagnostics
import Markup
import Testing

@testable import Content

@Suite("Footnotes")
struct NoteTests {
  @Test func notesLeadThereAndBack() {
    let result = render(
      "a[^x] b[^y\"<] c[^x]\n\n[^x]: one\n\n[^y\"<]:\n    ```\n    two\n    ```\n")
    #expect(
      result.html.string == """
        <p>a<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" role="doc-noteref" \
        aria-label="Footnote 1">1</a></sup> b<sup class="footnote-ref"><a href="#fn-2" \
        id="fnref-2" role="doc-noteref" aria-label="Footnote 2">2</a></sup> \
        c<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2" role="doc-noteref" \
        aria-label="Footnote 1">1</a></sup></p>
        <div class="sidenotes">
        <div class="sidenote" id="fn-1" role="doc-footnote"><p>\
        <span class="sidenote-number">1</span> one \
        <a href="#fnref-1" class="footnote-backref" role="doc-backlink" \
        aria-label="Back to reference 1">↩\u{FE0E}</a> <a href="#fnref-1-2" \
        class="footnote-backref" role="doc-backlink" aria-label="Back to reference 1-2">\
        ↩\u{FE0E}<sup>2</sup></a></p></div>
        </div>
        <div class="footnotes" role="doc-endnotes" aria-label="Footnotes">
        <ol>
        <li id="fn-2" value="2">
        <pre tabindex="0" role="region" aria-label="Code"><code>two
        </code></pre>
        <a href="#fnref-2" class="footnote-backref" role="doc-backlink" \
        aria-label="Back to reference 2">↩\u{FE0E}</a>
        </li>
        </ol>
        </div>

        """)
    #expect(result.anchors == ["fn-1", "fnref-1", "fnref-1-2", "fn-2", "fnref-2"])
  }

  /// The markup in short: the tags of blocks, `1` for a mark, `[1]` for a note in the side, `(1)` for
  /// one at the end.
  private func outline(_ text: String) -> String {
    var outline = ""
    for piece in html(text).split(separator: "<") {
      let tag = piece.prefix { $0 != ">" }
      func number(_ prefix: String) -> Substring {
        tag.dropFirst(prefix.count).prefix { $0.isNumber }
      }
      if tag.hasPrefix("a href=\"#fn-") { outline += number("a href=\"#fn-") }
      if tag.hasPrefix("div class=\"sidenotes") {
        outline += tag.contains("span") ? "\(tag.dropLast().last ?? "?"):" : ":"
      }
      if tag.hasPrefix("div class=\"sidenote\" id=") {
        outline += "[\(number("div class=\"sidenote\" id=\"fn-"))"
      }
      if tag.hasPrefix("li id=") { outline += "(\(number("li id=\"fn-")))" }
      let name = tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" }
      if ["/p", "/ul", "/table", "/blockquote", "/aside", "/pre", "/h2"].contains(name) {
        outline += name + " "
      }
    }
    return outline
  }

  @Test func aNoteStandsBehindItsBlock() {
    func with(_ block: String) -> String { outline("\(block)\n\nb\n\n[^1]: n\n") }
    #expect(with("a[^1]") == "1/p 2:[1/p /p ")
    #expect(with("## a[^1]") == "1/h2 2:[1/p /p ")
    #expect(with("- a[^1]\n- b") == "1/ul 2:[1/p /p ")
    #expect(with("- a\n\n  - b[^1]\n\n    c") == "/p 1/p /p /ul /ul 2:[1/p /p ")
    #expect(with("- [ ] a[^1]") == "1/ul 2:[1/p /p ")
    #expect(with("> a[^1]\n>\n> c") == "1/p /p /blockquote 2:[1/p /p ")
    #expect(with("> [!NOTE]\n> a[^1]") == "/p 1/p /aside 2:[1/p /p ")
    #expect(with("> [!QUOTE]\n> a[^1]") == "1/p /aside 2:[1/p /p ")
    #expect(with("| a[^1] |\n|---|\n| b |") == "1/table :[1/p /p ")
    #expect(with("<div>\n\na[^1]\n\n</div>") == "1/p :[1/p /p ")
    #expect(with("[a[^1]](u)") == "/p 2:[1/p /p ")
    #expect(with("a ![c](d)[^1]") == "1/p :[1/p /p ")
  }

  @Test func aNoteTakesTheRowsThatAreFree() {
    func rows(_ text: String) -> String { outline("a[^1]\n\n\(text)\n\n[^1]: n\n[^2]: m\n") }
    #expect(rows("") == "1/p :[1/p ")
    #expect(rows("b\n\nc\n\nd") == "1/p 3:[1/p /p /p /p ")
    #expect(rows("b\n\nc[^2]") == "1/p 2:[1/p /p 2/p :[2/p ")
    #expect(rows("b[^2]\n\nc") == "1/p :[1/p 2/p 2:[2/p /p ")
    // A mark alone takes no room.
    #expect(rows("b[^1]\n\nc") == "1/p 3:[1/p 1/p /p ")
    #expect(rows("b\n\n| c |\n|---|") == "1/p 2:[1/p /p /table ")
    #expect(rows("```chart\n```\n\nc") == "1/p :[1/p /p ")
    #expect(rows("    code\n\n***\n\nc") == "1/p 3:[1/p /pre /p ")
    #expect(rows("![c](d)\n\ne") == "1/p :[1/p /p /p ")
  }

  @Test func aNoteOfBlocksStandsAtTheEnd() {
    #expect(outline("a[^1] b[^2]\n\n[^1]: n\n\n    m\n[^2]: o\n") == "12/p :[2/p (1)/p /p ")
    for note in ["- n", "> n", "    n", "```\n    n\n    ```", "![n](m)", "# n", "***", "<p>n"] {
      #expect(outline("a[^1]\n\nb\n\n[^1]:\n    \(note)\n").contains("(1)"), "\(note)")
    }
    #expect(outline("a[^1]\n\n[^1]: n ![o](p)\n") == "1/p :[1/p ")
    #expect(outline("a[^1]\n\n[^1]: [x]: /u\n") == "1/p (1)")
  }

  @Test func notesOfNotesComeAlong() {
    // Only the first refers to the second.
    #expect(outline("a[^a]\n\nb\n\n[^a]: n[^b]\n[^b]: m\n") == "1/p 2:[12/p [2/p /p ")
    // The text does so too, and shows it there.
    #expect(outline("a[^a]\n\nb[^b]\n\n[^a]: n[^b]\n[^b]: m\n") == "1/p :[12/p 2/p :[2/p ")
    // Back and forth, and to itself.
    #expect(outline("a[^a]\n\n[^a]: n[^b]\n[^b]: m[^a][^b]\n") == "1/p :[12/p [212/p ")
    // In the order of their numbers.
    #expect(
      outline("a[^a][^b]\n\n[^a]: n[^c]\n[^b]: m\n[^c]: o\n") == "12/p :[13/p [2/p [3/p ")
    // From a note at the end.
    #expect(outline("a[^a]\n\n[^a]:\n    - n[^b]\n[^b]: m\n") == "1/p (1)2/ul (2)/p ")
    // Which another in the side refers to as well.
    #expect(
      outline("a[^a] b[^c]\n\n[^a]:\n    - n[^b]\n[^b]: m\n[^c]: o[^b]\n")
        == "12/p :[23/p [3/p (1)3/ul ")
  }

  @Test func linksDoNotNest() {
    #expect(
      html("[a[^1]](u)\n\n[^1]: x\n").hasPrefix(
        "<p><a href=\"u\">a<sup class=\"footnote-ref\" id=\"fnref-1\">1</sup></a></p>\n<div"))
    #expect(
      html("<a href=u>a[^1]</a>[^1]\n\n[^1]: x\n").hasPrefix(
        "<p><a href=u>a<sup class=\"footnote-ref\" id=\"fnref-1\">1</sup></a>"
          + "<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1-2\""))
    // It ends with its paragraph.
    #expect(html("a <a>\n\nb[^1]\n\n[^1]: x\n").contains("b<sup class=\"footnote-ref\"><a "))
  }

  @Test func aNoteThatOnlyAPictureRefersToHasNoWayBack() {
    let result = render("## fn 1\n\n![a[^1]](p)\n\n[^1]: x\n")
    #expect(!result.html.string.contains("fnref"))
    #expect(result.html.string.contains("<li id=\"fn-1\" value=\"1\">\n<p>x</p>"))
    #expect(result.anchors == ["fn-1-1", "fn-1"])
  }

  @Test func anArticleIsNotMeasuredByItsNotes() {
    let text = "- a[^1] b\n\n[^1]: one two three\n"
    #expect(render(text).excerpt == "a b")
    let long = render("a[^1]\n\nb\n\n[^1]: one two three\n", options: MarkdownOptions())
    #expect(long.excerpt == "a b")
  }

  @Test func theContextIsAskedInTheOrderOfThePage() {
    var context = RecordingContext()
    _ = render(
      "a[^1] ![b](c)\n\n![d](e)\n\n[^1]: ![f](g) [h](i)\n", firstLine: 5, context: &context)
    #expect(context.pictures == ["c 'b' 5:7", "g 'f' 9:7", "e 'd' alone 7:1"])
    #expect(context.links == ["i 9:15"])
  }

  @Test func feedsHaveAllNotesAtTheEnd() {
    #expect(
      html("a[^1]\n\nb[^2]\n\n[^1]: n[^3]\n[^2]: m\n[^3]: o\n", .feed) == """
        <p>a<sup>1</sup></p>
        <p>b<sup>2</sup></p>
        <hr />
        <p><strong>Footnotes</strong></p>
        <ol>
        <li>
        <p>n<sup>3</sup></p>
        </li>
        <li>
        <p>m</p>
        </li>
        <li>
        <p>o</p>
        </li>
        </ol>

        """)
  }

  @Test func aNoteThatIsNotShownIsAWarning() {
    let text = """
      a[^1]

      [^1]: shown
      [^2]: nobody refers to it
       [^1]: a second

      ```
      [^3]: code
      ```

      <div>
      [^4]: HTML
      </div>

      b[^5]

      [^6]: nor to this
      [^5]: shown

          ```
          code
          ```
      [^7]: nor to this

      - ```
        [^8]: code
        ```
      """
    var context = RecordingContext()
    let lines = render(text, firstLine: 5, context: &context).diagnostics.map(\.description)
    #expect(
      lines
        == [(8, 2), (9, 1), (21, 6), (27, 7)].map { line, name in
          "a.md:\(line):1: warning: footnote '[^\(name)]' is not shown: nothing refers to it, or it "
            + "is a second of that name"
        })
  }

  @Test(arguments: [
    ("> [^x]: in a quote", 1), (">> [^x]: deeper", 1), ("- [^x]: in a list", 1),
    ("1. - > [^x]: all", 1), ("1.  a\n\n    [^x]: in an entry", 3), ("-\t[^x]: behind a tab", 1),
    ("> a\n> [^x]: behind text", 2), ("> a\n[^x]: no part of it", 2),
  ])
  func aNoteThatIsNotShownIsFoundInEveryBlock(text: String, line: Int) {
    var context = RecordingContext()
    let lines = render(text, context: &context).diagnostics.map(\.range.start?.line)
    #expect(lines == [line])
  }

  @Test(arguments: [
    "a\n    [^x]: a line of the paragraph", "    [^x]: code", "> ```\n> [^x]: code\n> ```",
    "-      [^x]: code", "- <div>\n  [^x]: HTML\n  </div>", "-[^x]: no list",
    "a\n    [^x]: a heading\n===", "> [^x]: shown\n\na[^x]", "- [^x]: shown\n\n  a[^x]",
    "1.  b[^x]\n\n    [^x]: shown",
  ])
  func whatIsNoDefinitionIsNotTakenForOne(text: String) {
    var context = RecordingContext()
    #expect(
      render(text, context: &context).diagnostics.filter { $0.headline.hasPrefix("footnote") } == []
    )
  }

  @Test(arguments: [
    ("A [^1]", "a"), ("A[^1] [^1]", "a"), ("A [^1] b", "a-b"), ("A [^1]b", "a-b"),
    ("A[^1] b", "a-b"), ("A [^1] `b` [^1]", "a-b"), ("[^1] a", "a"), ("[^1]", "section"),
  ])
  func aMarkLeavesNoTraceInAnAnchor(heading: String, anchor: String) {
    let text = Array("## \(heading)\n\n[^1]: N\n".utf8)
    let document = MarkdownDocument(text[...], file: "a.md", firstLine: 1)
    #expect(document.anchors.first == anchor)
  }

  @Test func headingsKeepClearOfThePageAroundThem() {
    let text = Array("## Subscribe\n\n## Other\n".utf8)
    let document = MarkdownDocument(
      text[...], file: "a.md", firstLine: 1, reservedAnchors: ["subscribe"])
    #expect(document.anchors == ["subscribe-1", "other"])
  }
}
