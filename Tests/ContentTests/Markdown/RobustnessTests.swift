import Glibc
import Markup
import SiteModel
import Synchronization
import Testing

@testable import Content

@Suite("Markdown under strain")
struct RobustnessTests {
  /// A tilde beside a mark is read as GitHub does, whether or not there is a pair elsewhere.
  @Test func singleTildesAreReadAlikeInAllDocuments() {
    for text in ["foo*~30*bar", "a*~b*", "**~x**y", "x \"~5\" 'a'~", "*a~*b"] {
      let alone = html(text)
      #expect(html(text + "\n\n~~y~~") == alone + "<p><del>y</del></p>\n")
    }
    #expect(html("foo*~30*bar") == "<p>foo<em>~30</em>bar</p>\n")
    #expect(html("5~10 and 20~30, ~$30,000") == "<p>5~10 and 20~30, ~$30,000</p>\n")
  }

  /// Eight threads read the same documents again and again: each time as one thread alone did.
  @Test func manyThreadsReadAlike() {
    let texts = [
      "~~struck~~ and https://example.org/a-b and www.example.org, 5~10\n\n| a | b |\n|---|--:|\n| ~~x~~ | 1 |\n",
      "plain [^1] https://example.org/?q=1 **b** 'quoted' -- x\n\n[^1]: note www.example.com\n",
      "a*~30*b ~x~ *~y~* foo*~30*bar and 5~10 and 20~30 http://a.b\n",
      "| a |\n|---|\n| https://x.y/z |\n\n- [ ] www.a.b ~~c~~\n- [x] d@e.f\n",
      "word ~~a~~ **b~~c** d~~ *~e*\n", "no marks at all, only words\n", "`~~` ~~~ x\n~~~\n",
    ]
    let expected = texts.map { html($0) }
    let wrong = Mutex(0)
    withThreads(8) { thread in
      for round in 0..<600 {
        let index = (thread + round) % texts.count
        if html(texts[index]) != expected[index] { wrong.withLock { $0 += 1 } }
      }
    }
    #expect(wrong.withLock { $0 } == 0)
  }

  @Test(arguments: [
    String(repeating: ">", count: 10_000) + " a", String(repeating: "[", count: 10_000),
    String(repeating: "![", count: 5000) + String(repeating: "](x)", count: 5000),
    String(repeating: "*a **b ", count: 5000), String(repeating: "- ", count: 5000) + "x",
    (0..<500).map { String(repeating: "  ", count: $0) + "- [ ] a\n" }.joined(),
    String(repeating: "[a](b ", count: 5000), String(repeating: "<a ", count: 5000),
    "<div>" + String(repeating: "<a href=\"", count: 5000),
    "<div>" + String(repeating: "<!--", count: 5000),
    "<div>" + String(repeating: "<svg>", count: 5000),
    "a " + String(repeating: "<svg>", count: 5000),
    String(repeating: "\u{0}\u{1}\u{7F}", count: 1000),
    String(repeating: "## a\n", count: 3000), String(repeating: "[**a**](b)\n", count: 3000),
    "## " + String(repeating: "*a ", count: 3000) + "[x](y)" + String(repeating: "b*", count: 3000),
    "|" + String(repeating: "a|", count: 500) + "\n|" + String(repeating: "-|", count: 500) + "\n"
      + String(repeating: "|" + String(repeating: "1|", count: 500) + "\n", count: 40),
    String(repeating: "a[^1] ", count: 3000) + "\n\n[^1]: x",
    String(repeating: "> [!NOTE]\n> x\n\n", count: 2000), "\u{FEFF}\r\n\t", "[a]: ", "[^",
    String(repeating: "[x](\\\\y) ", count: 3000),
  ])
  func hostileTextsAreWritten(text: String) {
    for medium in [ContentMedium.page, .feed] {
      let result = render(text, medium)
      #expect(result.html.bytes.count < 60 * text.utf8.count + 2000)
      #expect(result.excerpt.count <= 200)
    }
    #expect(plainHTML(text) == referenceHTML(text))
  }

  @Test(arguments: 200..<215)
  func randomTextsKeepTheRules(seed: Int) {
    var grammar = MarkdownGrammar(seed: UInt64(seed))
    for _ in 0..<100 {
      let text = grammar.document()
      let page = render(text)
      #expect(Set(page.headings.map(\.id)).count == page.headings.count)
      #expect(page.excerpt.unicodeScalars.count <= 200)
      for anchor in page.headings.map(\.id) {
        #expect(page.html.string.contains(" id=\"\(anchor)\""))
      }
      let feed = html(text, .feed)
      #expect(!feed.contains("<input") && !feed.contains("fnref") && !feed.contains("tabindex"))
      #expect(render(text).html == page.html)
    }
  }
}

/// Runs `body` in that many threads and waits for all.
private func withThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
  final class Work: Sendable {
    let body: @Sendable (Int) -> Void
    let index: Int
    init(_ index: Int, _ body: @escaping @Sendable (Int) -> Void) {
      self.index = index
      self.body = body
    }
  }
  let threads = (0..<count).map { index in
    var thread = pthread_t()
    let work = Unmanaged.passRetained(Work(index, body)).toOpaque()
    let failure = pthread_create(
      &thread, nil,
      { argument in
        if let argument {
          let work = Unmanaged<Work>.fromOpaque(argument).takeRetainedValue()
          work.body(work.index)
        }
        return nil
      }, work)
    #expect(failure == 0)
    return thread
  }
  for thread in threads { pthread_join(thread, nil) }
}
