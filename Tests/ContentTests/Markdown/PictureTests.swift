import Diagnostics
import Markup
import Testing

@testable import Content

@Suite("Pictures in Markdown")
struct PictureTests {
  @Test func aPictureAloneWithATitleIsAFigure() {
    var context = RecordingContext(size: (640, 480))
    let result = render(
      "![A *cat*](cat.png \"1. By [Ada](/ada) & 'co', **2024**\")\n\nText ![b](b.png 'B').\n\n![c](c.png)\n",
      context: &context)
    #expect(
      result.html.string == """
        <figure>
        <img src="cat.png" alt="A cat" width="640" height="480" decoding="async" />
        <figcaption>1. By <a href="/ada">Ada</a> &amp; 'co', <strong>2024</strong></figcaption>
        </figure>
        <p>Text <img src="b.png" alt="b" title="B" width="640" height="480" loading="lazy" \
        decoding="async" />.</p>
        <p><img src="c.png" alt="c" width="640" height="480" loading="lazy" decoding="async" /></p>

        """)
    #expect(
      context.pictures == [
        "cat.png 'A cat' alone 1:1", "b.png 'b' 3:6", "c.png 'c' alone 5:1",
      ])
    #expect(context.links == ["/ada 1:1"])
  }

  @Test func captionsAreOneLineWhateverTheyBeginWith() {
    func caption(_ title: String) -> String {
      var context = RecordingContext()
      return renderInline(
        title, medium: .page, options: MarkdownOptions(), at: .start, context: &context
      ).string
    }
    #expect(caption("# no heading") == "# no heading")
    #expect(caption("- no list") == "- no list")
    #expect(caption("> no quote") == "&gt; no quote")
    #expect(caption("1. no list") == "1. no list")
    #expect(caption("[a]: /b") == "[a]: /b")
    #expect(caption("\"quoted\" *text*\nmore") == "“quoted” <em>text</em> more")
    #expect(
      caption("*a* ~~b~~ <b>c</b> <script>") == "<em>a</em> <del>b</del> <b>c</b> &lt;script>")
    #expect(caption("---") == "—")
    #expect(caption("") == "")
    #expect(caption("a\u{A0}b") == "a\u{A0}b")
  }

  @Test func aChartTakesThePlaceOfItsParagraph() {
    var context = RecordingContext()
    context.chart = "<figure class=\"chart\"></figure>"
    let text = "![x](a.vl.json)\n\nBefore ![y](b.vl.json) after\n\n- ![z](c.vl.json)\n"
    #expect(
      render(text, context: &context).html.string == """
        <figure class="chart"></figure>
        <p>Before  after</p>
        <figure class="chart"></figure>
        <ul>
        <li>
        <figure class="chart"></figure>
        </li>
        </ul>

        """)
  }

  @Test func nothingStandsForAPictureThatIsNowhere() {
    #expect(html("![x](nowhere.png)\n\na ![x](nowhere.png \"t\") b\n") == "<p>a  b</p>\n")
  }

  @Test func feedsHavePlainPictures() {
    var context = RecordingContext(size: (640, 480))
    #expect(
      render("![a](a.png \"t\")\n\n![b](b.png)\n", .feed, context: &context).html.string == """
        <figure>
        <img src="a.png" alt="a" width="640" height="480" />
        <figcaption>t</figcaption>
        </figure>
        <p><img src="b.png" alt="b" width="640" height="480" /></p>

        """)
  }

  @Test func aNoteMayEndWithAPicture() {
    var context = RecordingContext()
    let markup = render("a[^1]\n\n[^1]: ![x](a.png)\n", context: &context).html.string
    #expect(markup.contains("decoding=\"async\" /> <a href=\"#fnref-1\""))
  }
}
