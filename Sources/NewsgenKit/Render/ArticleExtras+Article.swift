import Content
import Markup
package import SiteModel

extension ArticleExtras {
  /// What stands around an article's text.
  package init(_ document: ResolvedDocument, _ notes: RenderedNotes, site: ResolvedSite) {
    self.init()
    updates = notes.updates
    note = notes.note
    letters = notes.letters
    series = document.series
    related = document.related
    sharing = Sharing(
      site.settings.sharing, title: document.title, permalink: document.permalink, site: site.site)
    discussion = document.document.frontMatter.discussion?.value
  }
}

extension Sharing {
  /// The ways that the settings ask for, filled in for one article.
  package init(_ ways: [SharingWay], title: String, permalink: Permalink, site: Site) {
    let encodedTitle = encodedComponent(title.inOneLine)
    let encodedURL = encodedComponent(site.absoluteURI(permalink))
    var mail: String?
    var address: String?
    var links: [NavigationLink] = []
    for way in ways {
      switch way {
      case .mail: mail = "mailto:?subject=\(encodedTitle)&body=\(encodedURL)"
      case .address: address = site.absoluteURL(permalink)
      case .link(let title, let pattern):
        links.append(
          NavigationLink(
            title: title, href: filled(pattern, title: encodedTitle, url: encodedURL)))
      }
    }
    self.init(mail: mail, address: address, links: links)
  }
}

/// A pattern with `{title}` and `{url}` replaced, in one pass.
private func filled(_ pattern: String, title: String, url: String) -> String {
  var filled = ""
  var rest = pattern[...]
  while let brace = rest.firstIndex(of: "{") {
    filled += rest[..<brace]
    rest = rest[brace...]
    if rest.hasPrefix("{title}") {
      filled += title
      rest = rest.dropFirst("{title}".count)
    } else if rest.hasPrefix("{url}") {
      filled += url
      rest = rest.dropFirst("{url}".count)
    } else {
      filled += "{"
      rest = rest.dropFirst()
    }
  }
  return filled + rest
}

/// A text as a value within a query: all but the unreserved characters of RFC 3986 is encoded, so that
/// mail programs too (RFC 6068) read it as it was; a `+` would stay one there.
private func encodedComponent(_ text: String) -> String {
  percentEncoded(text) { $0.isASCIILetterOrDigit || "-._~".utf8.contains($0) }
}
