import Markup
import Testing

@testable import Content

@Suite("Raw HTML in Markdown")
struct RawHTMLTests {
  private func resolved(_ text: String) -> String {
    var context = RecordingContext()
    context.prefix = "/P/"
    return render(text, context: &context).html.string
  }

  @Test func onlyTheValuesOfURLsChange() {
    #expect(
      resolved("<p CLASS=x >\n<a  title='a>b' HREF = \"a.md?b&amp;c\" disabled>é</a>\n</P>\n")
        == "<p CLASS=x >\n<a  title='a>b' HREF = \"/P/a.md?b&amp;c\" disabled>é</a>\n</P>\n")
    #expect(resolved("b <a href=x>c</a>") == "<p>b <a href=\"/P/x\">c</a></p>\n")
    #expect(resolved("b <a href='x\"y'>c</a>") == "<p>b <a href='/P/x&quot;y'>c</a></p>\n")
    #expect(
      resolved("<video src=\" v.mp4 \" poster='p.png' controls><source src=w></video>\n")
        .contains(
          "<video src=\"/P/v.mp4\" poster='/P/p.png' controls><source src=\"/P/w\"></video>"))
    #expect(
      resolved("<img srcset=\"a.png 1x, b.png 2x,c.png\" src=d.png>\n")
        == "<img srcset=\"/P/a.png 1x, /P/b.png 2x,/P/c.png\" src=\"/P/d.png\">\n")
    #expect(
      resolved("<div><svg><use href=\"#a\"/><image href=\"b.png\"/></svg></div>\n")
        == "<div><svg><use href=\"#a\"/><image href=\"/P/b.png\"/></svg></div>\n")
  }

  @Test func whatStaysTheSameKeepsItsBytes() {
    for text in [
      "<a href='&#x61;&quot;b' >c</a >\n", "<!-- <a href=\"x\"> -->\n", "<a href=\"x\n",
      "<div data-src=\"x\" href>\n", "<a href=\"\">x</a>\n", "<? <a href=x> ?>\n",
      "<![CDATA[ <a href=x> ]]>\n", "<p>1 < 2 <a\nhref=\"y\"\n>z</a></p>\n",
    ] {
      #expect(html(text) == plainHTML(text))
      if !text.hasPrefix("<a href='") && !text.hasPrefix("<p>") {
        #expect(resolved(text) == plainHTML(text))
      }
    }
  }

  @Test func theTagFilterHolds() {
    #expect(
      html("<div><script>x</script><IFRAME src=\"x\"></iframe>\n</div>\n")
        == "<div>&lt;script>x&lt;/script>&lt;IFRAME src=\"x\">&lt;/iframe>\n</div>\n")
    #expect(html("a <style> b") == "<p>a &lt;style> b</p>\n")
  }

  @Test func theSiteIsToldOfWhatIsWritten() {
    let text = """
      a <b style="x">b</b> <script> [c](d "e")

      > <div class=f>
      > <img src="g"><style>
      > </div>

      ## h <i>i</i>

      ![j](k "l <u>m</u>")

      n[^1] `<code>` &lt;o&gt;

      [^1]: p <q>
      """
    var context = RecordingContext()
    context.prefix = "/P/"
    _ = render(text, firstLine: 10, context: &context)
    #expect(
      context.rawMarkup == [
        "10:3-10:15 <b style=\"x\">", "10:17-10:20 </b>",
        "12:3-14:9 <div class=f>\n<img src=\"g\"><style>\n</div>\n",
        "16:6-16:8 <i>", "16:10-16:13 </i>", "18:1-18:1 <u>", "18:1-18:1 </u>", "22:9-22:11 <q>",
      ])
    context.rawMarkup = []
    _ = render(text, .feed, context: &context)
    #expect(context.rawMarkup.isEmpty)
    _ = render(
      text, options: MarkdownOptions(isSmart: false, hasAdditions: false), context: &context)
    #expect(context.rawMarkup.isEmpty)
  }

  @Test func onlyPicturesLackAlternatives() {
    var context = RecordingContext()
    _ = render(
      "<video poster=p></video>\n<picture><source srcset=s><img src=i></picture>\n",
      context: &context)
    #expect(
      context.pictures.map { $0.prefix { $0 != ":" } }
        == [
          "p 'video' 1", "s 'source' 2", "i '' 2",
        ].map { $0[...] })
  }

  @Test func idsAreAnchors() {
    let result = render(
      "<p id=\"a\">x <a name='b&amp;c' id=d>y</a></p>\n\nz <i id=e></i> <b name=f></b>\n")
    #expect(result.anchors == ["a", "d", "b&c", "e"])
  }

  @Test func candidatesOfASourceSetAreFound() {
    func map(_ list: String) -> String { RawURL.mapCandidates(list) { "<\($0)>" } }
    #expect(map("a") == "<a>")
    #expect(map(" a 1x , b 2x") == " <a> 1x , <b> 2x")
    #expect(map("a, b,c 2w") == "<a>, <b,c> 2w")
    #expect(map("data:image/png;base64,xx 1x") == "<data:image/png;base64,xx> 1x")
    #expect(map("a f(1, 2), b") == "<a> f(1, 2), <b>")
    #expect(map(",,a,,b") == ",,<a,,b>")
    #expect(map("") == "")
  }
}
