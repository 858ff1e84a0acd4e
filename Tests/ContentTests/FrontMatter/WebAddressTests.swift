import Content
import Testing

@Suite("Addresses elsewhere")
struct WebAddressTests {
  @Test(arguments: [
    "https://example.org", "http://example.org/", "HTTPS://Example.org/a/b?c=d&e#f",
    "https://example.org:8080/", "https://[2001:db8::1]/x", "https://127.0.0.1",
    "https://example.org/%20/中文", "https://xn--bcher-kva.example/", "https://a_b.example/@c",
    "https://example.org/a?u=https://x@y/", "https://example.org./",
  ])
  func wholeAddressesAreRight(text: String) {
    #expect(WebAddress.fault(in: text, field: "url") == nil)
  }

  @Test(arguments: [
    ("", "must be a whole address"), ("example.org", "must be a whole address"),
    ("//example.org/", "must be a whole address"), ("/about/", "must be a whole address"),
    ("mailto:a@b.example", "must be a whole address"), ("://a", "must be a whole address"),
    ("https:/a.example", "must be a whole address"), ("é://a", "must be a whole address"),
    ("ftp://a.example", "must be an http or https address"),
    ("javascript://a.example/%0Aalert(1)", "must be an http or https address"),
    ("https://a.example/b c", "holds a space"), ("https://a.example/\n", "holds"),
    ("https://a.example/\"x", "holds '\"'"), ("https://a.example/<b>", "holds '<'"),
    ("https://a.example\\b", "holds"), ("https://a.example/\u{202E}x", "holds"),
    ("https://a.example/%", "holds a '%'"), ("https://a.example/%2", "holds a '%'"),
    ("https://a.example/100%x0", "holds a '%'"),
    ("https://me@a.example/", "must not hold a user name"),
    ("https://me:word@a.example/", "must not hold a user name"),
    ("https://", "names no host"), ("https:///a", "names no host"), ("https://:80/", "names no"),
    ("https://?a", "names no host"), ("https://a.example:/", "has a port that does not exist"),
    ("https://a.example:0/", "has a port"), ("https://a.example:65536/", "has a port"),
    ("https://a.example:80a/", "has a port"), ("https://[::1]x/", "has a port"),
    ("https://bücher.example/", "must name its host in ASCII"),
    ("https://.example/", "has a host that does not exist"),
    ("https://a..example/", "has a host"), ("https://a!b/", "has a host"),
    ("https://[1.2.3.4]/", "has a host"), ("https://[::g]/", "has a host"),
    ("https://[::1/", "has a port"),
  ])
  func anythingElseIsNot(text: String, words: String) {
    let fault = WebAddress.fault(in: text, field: "url")
    #expect(fault?.hasPrefix("'url' \(words)") == true, "\(fault ?? "none")")
  }

  /// Whatever is taken can stand in an attribute, and leads to the host that it seems to.
  @Test func whatIsTakenIsPlain() {
    var random = SeededGenerator(seed: 5)
    let pieces = [
      "http", "https", "://", ":", "/", "@", "?", "#", "a.example", "[", "]", "::1", "%", "20", "é",
      "\"", "<", "\\", " ", "\n", "\u{200B}", "80", "65536", ".", "javascript",
    ]
    var taken = 0
    for _ in 0..<20_000 {
      let start = Bool.random(using: &random) ? "https://a" : ""
      let text = (0..<Int.random(in: 0..<7, using: &random)).reduce(into: start) { text, _ in
        text += pieces.randomElement(using: &random) ?? ""
      }
      guard WebAddress.fault(in: text, field: "url") == nil else { continue }
      taken += 1
      #expect(text.hasPrefix("http://") || text.hasPrefix("https://"), "\(text)")
      #expect(!text.contains { "\"<> \n\\\u{200B}".contains($0) }, "\(text)")
      let authority = text.drop { $0 != "/" }.dropFirst(2).prefix { !"/?#".contains($0) }
      #expect(!authority.isEmpty && !authority.contains("@"), "\(text)")
    }
    #expect(taken > 100)
  }

  @Test func aPasswordIsNotRepeated() {
    let fault = WebAddress.fault(in: "https://me:secret@a.example/", field: "url")
    #expect(fault?.contains("secret") == false)
  }
}
