import SiteModel
import Testing

@Suite struct BaseURLTests {
  @Test(arguments: [
    ("https://example.org", "https://example.org", "/", "example.org"),
    ("https://example.org/", "https://example.org", "/", "example.org"),
    ("http://Example.ORG/Letter", "http://example.org", "/Letter/", "example.org"),
    ("HTTPS://example.org/a/b/", "https://example.org", "/a/b/", "example.org"),
    ("http://localhost:8000/letter/", "http://localhost:8000", "/letter/", "localhost"),
    ("http://127.0.0.1:65535", "http://127.0.0.1:65535", "/", "127.0.0.1"),
    ("http://[::1]:8000/a", "http://[::1]:8000", "/a/", "[::1]"),
    ("http://[2001:DB8::7]/", "http://[2001:db8::7]", "/", "[2001:db8::7]"),
    (
      "https://xn--bcher-kva.example/", "https://xn--bcher-kva.example", "/",
      "xn--bcher-kva.example"
    ),
    ("https://example.org/%E4%B8%AD/", "https://example.org", "/%E4%B8%AD/", "example.org"),
    ("https://example.org/~me/it's(1)", "https://example.org", "/~me/it's(1)/", "example.org"),
    ("https://example.org/...", "https://example.org", "/.../", "example.org"),
  ])
  func `is taken apart`(text: String, origin: String, path: String, host: String) throws {
    let base = try #require(BaseURL(text))
    #expect(base.origin == origin)
    #expect(base.path == path)
    #expect(base.host == host)
    #expect(base.absoluteString == origin + path)
  }

  @Test(arguments: [
    "", "example.org", "//example.org", "/letter/", "ftp://example.org", "https:/example.org",
    "https://", "https:///a", "https://example.org?a", "https://example.org/#a",
    "https://me@example.org", "https://me:secret@example.org/", "https://exa mple.org",
    "https://example.org/a b", "https://example.org/a//b", "https://example.org//",
    "https://example.org/\"", "https://example.org/<b>", "https://example.org\\a",
    "https://bücher.example", "https://example.org/中", "https://example.org/a\u{0}",
    "https://example.org/\u{7F}", "https://example.org\n", " https://example.org",
    "https://example.org:", "https://example.org:0", "https://example.org:65536",
    "https://example.org:80a", "https://example.org:+80", "https://:80",
    "https://example.org:80:80",
    "https://[::1", "https://::1", "https://[]", "https://[example]", "https://[::1]a",
    "https://example.org/%", "https://example.org/%zz", "https://example.org/%4",
    "https://example.org/../a", "https://example.org/a/..", "https://example.org/./",
    "https://.example.org", "https://example..org", "https://example.org/a|b", "https://ex'ample",
    "javascript://example.org",
  ])
  func `else is refused`(text: String) {
    #expect(BaseURL(text) == nil)
  }
}

@Suite struct PermalinkTests {
  @Test(arguments: [
    ("", "index.html", ""),
    ("a/", "a/index.html", "a/"),
    ("feed.xml", "feed.xml", "feed.xml"),
    ("tags/中文/", "tags/中文/index.html", "tags/%E4%B8%AD%E6%96%87/"),
    ("a b/50%/", "a b/50%/index.html", "a%20b/50%25/"),
    ("what?/#1/", "what?/#1/index.html", "what%3F/%231/"),
    ("it's-(1)~_.!$&*+,;=:@/", "it's-(1)~_.!$&*+,;=:@/index.html", "it's-(1)~_.!$&*+,;=:@/"),
    ("\"<>\\^`{|}[]/", "\"<>\\^`{|}[]/index.html", "%22%3C%3E%5C%5E%60%7B%7C%7D%5B%5D/"),
    ("é\u{7F}\n/", "é\u{7F}\n/index.html", "%C3%A9%7F%0A/"),
  ])
  func `has a file and a form for URLs`(path: String, file: String, encoded: String) {
    let permalink = Permalink(path: path)
    #expect(permalink.outputPath == file)
    #expect(permalink.encodedPath == encoded)
  }

  @Test func `sorts by its bytes`() {
    let sorted = ["", "B/", "a", "a/", "a/b", "é/"].map(Permalink.init(path:))
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test func `is linked below the base URL's path`() throws {
    let site = Site(
      title: "Letter", subtitle: nil, description: "", language: "en",
      base: try #require(BaseURL("https://example.org/letter")), authors: [], navigation: [],
      feed: Permalink(path: "feed.xml"), tags: nil, styleSheet: Permalink(path: "style.css"),
      generator: "")
    #expect(site.link(site.home) == "/letter/")
    #expect(site.link(Permalink(path: "tags/中/")) == "/letter/tags/中/")
    #expect(site.absoluteURL(site.feed) == "https://example.org/letter/feed.xml")
  }
}
