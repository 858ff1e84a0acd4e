import Markup
import Testing

@Suite struct HTMLTests {
  private let hostile = "<b onclick='x()'>\"a\" & b</b>"
  private let escaped = "&lt;b onclick=&#39;x()&#39;&gt;&quot;a&quot; &amp; b&lt;/b&gt;"

  @Test func `the literal is markup and text is escaped`() {
    let html: HTML = "<p title=\"\(hostile)\">\(hostile)</p>"
    #expect(html.string == "<p title=\"\(escaped)\">\(escaped)</p>")
    let part: HTML = "<p>\(hostile.dropFirst(3))</p>"
    #expect(part.string == "<p>\(escaped.dropFirst(6))</p>")
    #expect(HTML(text: hostile).string == escaped)
  }

  @Test func `markup stands as it is`() {
    let inner: HTML = "<b>x</b>"
    let none: HTML? = nil
    let html: HTML = "<p>\(inner)\(Optional(inner))\(none)\([inner, inner])</p>"
    #expect(html.string == "<p><b>x</b><b>x</b><b>x</b><b>x</b></p>")
  }

  @Test(arguments: [true, false])
  func `a literal in a choice is markup`(flag: Bool) {
    let html: HTML = "<p>\(flag ? "<b>x</b>" : "")</p>"
    #expect(html.string == (flag ? "<p><b>x</b></p>" : "<p></p>"))
    let name = "<i>"
    let nested: HTML = "<p>\(flag ? "<b>\(name)</b>" : "<hr>")</p>"
    #expect(nested.string == (flag ? "<p><b>&lt;i&gt;</b></p>" : "<p><hr></p>"))
  }

  @Test(arguments: [true, false])
  func `text in a choice is escaped`(flag: Bool) {
    let name = "<i>"
    let missing: String? = nil
    let html: HTML = "<p>\(flag ? name : "")\(missing ?? "<none>")</p>"
    #expect(html.string == (flag ? "<p>&lt;i&gt;&lt;none&gt;</p>" : "<p>&lt;none&gt;</p>"))
    let names: HTML = "<p>\([name, name].joined(separator: ", "))</p>"
    #expect(names.string == "<p>&lt;i&gt;, &lt;i&gt;</p>")
  }

  @Test func `whole numbers are their digits`() {
    let html: HTML = "<td>\(-42)</td><td>\(UInt64.max)</td><td>\(UInt8(7))</td>"
    #expect(html.string == "<td>-42</td><td>18446744073709551615</td><td>7</td>")
  }

  @Test func `raw is for markup that is known to be right`() {
    let html: HTML = "\(raw: "<svg/>")\(text: "<svg/>")"
    #expect(html.string == "<svg/>&lt;svg/&gt;")
  }

  @Test func `characters that XML forbids are replaced`() {
    #expect(HTML(text: "a\u{0}b\u{8}c\u{1F}d").string == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d")
    #expect(HTML(text: "\u{FFFE}a\u{FFFF}").string == "\u{FFFD}a\u{FFFD}")
    let kept = "\t\n\r\u{FFFD}\u{FFEF}\u{F8FF}ﬀ é 中 🎉 \u{7F}"
    #expect(HTML(text: kept).string == kept)
  }

  @Test func `pieces are joined`() {
    let pieces: [HTML] = ["<a>", "<b>", "<c>"]
    #expect(pieces.joined().string == "<a><b><c>")
    #expect(pieces.joined(separator: ", ").string == "<a>, <b>, <c>")
    #expect([HTML]().joined(separator: ", ").isEmpty)
    var html: HTML = "<a>"
    html += "<b>"
    html.append("<c>")
    #expect(html == HTML(bytes: Array("<a><b><c>".utf8)))
    #expect((html + html).string == "<a><b><c><a><b><c>")
    #expect("\(html)" == "<a><b><c>")
  }

  /// Escaped text, read back by the five references, is the text again.
  @Test func `what is escaped can be read back`() {
    var generator = SeededGenerator(seed: 1)
    let letters = Array("<>&\"'a b;#&amp;éz中\n")
    for _ in 0..<2000 {
      let text = String(
        (0..<Int.random(in: 0...20, using: &generator)).compactMap { _ in
          letters.randomElement(using: &generator)
        })
      let bytes = HTML(text: text).bytes
      #expect(!bytes.contains { "<>\"'".utf8.contains($0) })
      var back = String(decoding: bytes, as: UTF8.self)
      for (reference, letter) in [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
      ] {
        back = back.split(separator: reference, omittingEmptySubsequences: false)
          .joined(separator: letter)
      }
      #expect(back == text)
    }
  }
}
