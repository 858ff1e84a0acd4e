import Markup
import Testing

@Suite struct URLTests {
  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)",
    "java\r\nscript:alert(1)", "\u{1}javascript:alert(1)", "  javascript:alert(1)",
    "\u{0}javascript:x", "javascript\t:alert(1)", "vbscript:x", "data:text/html,<script>x</script>",
    "data:image/svg+xml,<svg onload=x>", "data:,x", "DATA:text/html;base64,eA==", "blob:x",
    "file:///etc/passwd", "view-source:x", "java\u{0}script:x", "ｊavascript:x", "about:blank", ":x",
  ])
  func `a scheme that could run a script is refused`(url: String) {
    #expect(!isSafeURL(url))
    let html: HTML = "<a href=\"\(url)\">"
    #expect(html.string == "<a href=\"#\">")
    let explicit: HTML = "<a title=\"\" href='\(url: url)'>"
    #expect(explicit.string == "<a title=\"\" href='#'>")
  }

  @Test(arguments: [
    "https://example.org/a?b=c#d", "HTTP://example.org", "mailto:a@example.org", "tel:+49", "/a/b",
    "a/b:c", "?a:b", "#a:b", "", ".", "../a", "//example.org/a", "feed.xml", "中文/",
    "data:image/png;base64,iVBO", "DATA:image/JPEG;base64,x", "sms:1", "geo:1,2", "feed:x",
  ])
  func `others pass`(url: String) {
    #expect(isSafeURL(url))
    let html: HTML = "<a href=\"\(url)\">"
    #expect(html.string == "<a href=\"\(url)\">")
  }

  @Test func `a URL is escaped too`() {
    let url = "/?a=1&b=\"2\"<3>"
    let html: HTML = "<a href=\"\(url)\">"
    #expect(html.string == "<a href=\"/?a=1&amp;b=&quot;2&quot;&lt;3&gt;\">")
  }

  @Test func `every attribute that holds a URL is known`() {
    let url = "javascript:x"
    let checked: [HTML] = [
      "<a href=\"\(url)\">", "<img src=\"\(url)\">", "<form action=\"\(url)\">",
      "<button formaction=\"\(url)\">", "<blockquote cite=\"\(url)\">", "<video poster=\"\(url)\">",
      "<object data=\"\(url)\">", "<a xlink:href=\"\(url)\">", "<a href='\(url)'>",
      "<a\nhref=\"\(url)\">", "<a\thref=\"\(url)\">", "<img alt=\"\" src=\"\(url)\">",
    ]
    for html in checked { #expect(!html.string.contains("javascript"), "\(html)") }
  }

  @Test func `other places are not`() {
    let text = "Note: this"
    let left: [HTML] = [
      "<a title=\"\(text)\">", "<p data-href=\"\(text)\">", "<p>href=\(text)</p>", "\(text)",
      "<a href=\"/\(text)\">", "href=\"\(text)\"", "<p>\"\(text)\"</p>", "\"\(text)",
    ]
    for html in left { #expect(html.string.contains("Note: this"), "\(html)") }
  }
}
