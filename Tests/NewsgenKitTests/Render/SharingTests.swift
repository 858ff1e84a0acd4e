import Markup
import SiteModel
import Testing

@testable import NewsgenKit

@Suite struct SharingTests {
  private func sharing(_ ways: [SharingWay], title: String, path: String = "a/") throws -> Sharing {
    let site = try FixtureSite().resolve().site.site
    return Sharing(ways, title: title, permalink: Permalink(path: path), site: site)
  }

  @Test(arguments: [
    ("A b", "A%20b"), ("1+1 & more?", "1%2B1%20%26%20more%3F"), ("50 % #x", "50%20%25%20%23x"),
    ("é中", "%C3%A9%E4%B8%AD"), ("<\"'>", "%3C%22%27%3E"), ("a\r\nBcc: x", "a%20Bcc%3A%20x"),
    ("🎉", "%F0%9F%8E%89"),
  ])
  func encodesMail(_ title: String, _ encoded: String) throws {
    let mail = try #require(try sharing([.mail], title: title, path: "中/").mail)
    #expect(
      mail == "mailto:?subject=\(encoded)"
        + "&body=https%3A%2F%2Fexample.org%2Fsub%2F%25E4%25B8%25AD%2F")
    // An attribute that checks schemes lets it pass.
    let link: HTML = "<a href=\"\(mail)\">"
    #expect(link.string.hasPrefix("<a href=\"mailto:?subject="))
  }

  @Test func givesTheAddressAsReadersReadIt() throws {
    #expect(
      try sharing([.address], title: "T", path: "中/").address == "https://example.org/sub/中/")
  }

  @Test(arguments: [
    ("https://s.example/?t={title}&u={url}", "A {url} & b"),
    ("https://s.example/{x}?{title}{url}{", "T"),
  ])
  func fillsLinksOnce(_ pattern: String, _ title: String) throws {
    let link = try #require(
      try sharing([.link(title: "S", pattern: pattern)], title: title).links.first)
    #expect(link.title == "S")
    let url = "https%3A%2F%2Fexample.org%2Fsub%2Fa%2F"
    #expect(
      link.href
        == (title == "T"
          ? "https://s.example/{x}?T\(url){"
          : "https://s.example/?t=A%20%7Burl%7D%20%26%20b&u=\(url)"))
  }

  @Test func sharesNothingUnlessAsked() throws {
    #expect(try sharing([], title: "T").isEmpty)
  }
}
