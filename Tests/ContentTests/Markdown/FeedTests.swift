import Markup
import Testing

@testable import Content

@Suite("Markdown in feeds")
struct FeedTests {
  @Test func nothingDependsOnThePage() {
    #expect(
      html(
        """
        ## Head [^a]

        - [ ] open
        - [x] done

        1. [x] loose

           more

        > [!TIP]
        > text

        ```swift
        code
        ```

        | a |
        |---|
        | 1 |

        [^a]: note [l](#x)

            more
        """, .feed) == """
          <h2>Head <sup>1</sup></h2>
          <ul>
          <li>☐ open</li>
          <li>☑ done</li>
          </ul>
          <ol>
          <li>
          <p>☑ loose</p>
          <p>more</p>
          </li>
          </ol>
          <blockquote>
          <p><strong>Tip</strong></p>
          <p>text</p>
          </blockquote>
          <pre><code>code
          </code></pre>
          <table>
          <thead>
          <tr>
          <th style="text-align:right">a</th>
          </tr>
          </thead>
          <tbody>
          <tr>
          <td style="text-align:right">1</td>
          </tr>
          </tbody>
          </table>
          <hr />
          <p><strong>Footnotes</strong></p>
          <ol>
          <li>
          <p>note <a href="#x">l</a></p>
          <p>more</p>
          </li>
          </ol>

          """)
  }

  @Test func headingsAndAnchorsAreTheSameForBoth() {
    let text = "## A\n## A\n"
    #expect(render(text, .feed).headings == render(text, .page).headings)
    #expect(render(text, .feed).anchors == ["a", "a-1"])
  }

  @Test func oneDocumentServesBoth() {
    let document = MarkdownDocument(
      Array("# a\n\nb[^1] ~~c~~ ![d](e \"f\")\n\n[^1]: g\n".utf8)[...], file: "a.md", firstLine: 1)
    var context = RecordingContext()
    let first = document.render(.page, context: &context)
    let feed = document.render(.feed, context: &context)
    let second = document.render(.page, context: &context)
    #expect(first.html == second.html)
    #expect(first.diagnostics == second.diagnostics)
    #expect(feed.html != first.html)
  }

  @Test(arguments: [
    (
      "<iframe src=\"https://v.example/1\" title=\"A & film\">no</iframe>\n",
      "<a href=\"https://v.example/1\">A &amp; film</a>\n"
    ),
    (
      "<video controls><source src=\"a.mp4\">old</video> after\n",
      "<p><a href=\"a.mp4\">a.mp4</a> after</p>\n"
    ),
    ("<p>x <video src=a.mp4></video> y</p>\n", "<p>x <a href=\"a.mp4\">a.mp4</a> y</p>\n"),
    ("<object data=\"a.pdf\"><b>x</b></object>\n", "<p><a href=\"a.pdf\">a.pdf</a></p>\n"),
    (
      "<form action=x aria-label=\"Subscribe\"><input><button>Go</button></form>\n",
      "<a href=\"#\">Subscribe</a>\n"
    ),
    ("<form>\n\ntext\n\n</form>\n", "<a href=\"#\">Open the form</a>\n<p>text</p>\n\n"),
    ("<div><script>if (a<b) \"</div>\"</script><style>x</style>z</div>\n", "<div>z</div>\n"),
    (
      "<div><svg><svg><path/></svg></svg><label>l <input></label><select><option>o</select></div>\n",
      "<div>l </div>\n"
    ),
    ("a <svg viewBox=\"0\"><path d=\"x\"/></svg> b\n", "<p>a  b</p>\n"),
    ("a <button type=x>*go*</button> b\n", "<p>a  b</p>\n"),
    ("a <video src=v>old</video> b <canvas> c\n", "<p>a <a href=\"v\">v</a> b  c</p>\n"),
    ("a <iframe src=v> b\n", "<p>a <a href=\"v\">v</a> b</p>\n"),
    ("<button>never closed\n\ntext\n", "<p>never closed</p>\n<p>text</p>\n"),
    (
      "<a href=\"x\" id=\"y\">kept</a> <b>b</b>\n",
      "<p><a href=\"x\" id=\"y\">kept</a> <b>b</b></p>\n"
    ),
    ("<!-- <script> -->\n", "<!-- &lt;script> -->\n"),
  ])
  func elementsThatReadersCannotShowAreReplaced(text: String, expected: String) {
    #expect(html(text, .feed) == expected)
  }

  @Test func noControlIsLeft() {
    let forbidden = [
      "<input", "<form", "<button", "<svg", "<script", "<style", "<iframe", "tabindex", "<select",
    ]
    let pieces = [
      "<input>", "<form a>", "</form>", "<button>", "</button>", "<svg>", "</svg>", "<script>",
      "</script>",
      "<style>", "<iframe src='a'>", "</iframe>", "<select>", "<!--", "-->", "text", "\n\n", "\n",
      "<p>",
      "</p>", "- [ ] ", "'", "\"", "<b ", ">", "*", "> ", "<textarea>", "</textarea>",
    ]
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 1...14, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }.joined()
      let markup = html(text, .feed)
      // Within comments and attributes nothing is an element; the pieces make both.
      if text.contains("<!--") || text.contains("<b ") { continue }
      for word in forbidden { #expect(!markup.contains(word), "\(text.debugDescription)") }
    }
  }
}
