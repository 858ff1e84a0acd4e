import Markup
import SiteModel

/// The ways to pass an article on: links, and its address, which one click selects whole.
func sharingLinks(_ sharing: Sharing) -> HTML {
  let mail = sharing.mail.map { ["<a href=\"\($0)\">Mail</a>" as HTML] } ?? []
  let links = mail + sharing.links.map { "<a href=\"\($0.href)\">\($0.title)</a>" }
  let list = links.isEmpty ? HTML() : fact("Share", linkList(links), isPrinted: false)
  let address = sharing.address.map {
    fact("Link", "<span class=\"address\" dir=\"ltr\">\($0)</span>", isPrinted: true)
  }
  return "\(list)\(address)"
}

/// The way to a thread elsewhere about the article.
func discussionLink(_ address: String?) -> HTML {
  guard let address else { return HTML() }
  let words: HTML = "<span class=\"unseen\">Discuss</span> on \(place(of: address))"
  return fact("Discuss", "<a href=\"\(address)\">\(words)</a>", isPrinted: true)
}

/// The name by which readers know the place of a URL, else its host.
private func place(of address: String) -> String {
  guard let scheme = address.firstRange(of: "://") else { return address }
  let authority = address[scheme.upperBound...].prefix { !"/?#\\".contains($0) }
  let host = authority.split(separator: "@").last?.prefix { $0 != ":" } ?? ""
  guard !host.isEmpty else { return address }
  let name = host.hasPrefix("www.") ? host.dropFirst(4) : host
  let known = knownPlaces.first { name == $0.host || name.hasSuffix(".\($0.host)") }
  return known?.name ?? (name.hasPrefix("mastodon.") ? "Mastodon" : String(name))
}

private let knownPlaces = [
  (host: "news.ycombinator.com", name: "Hacker News"), (host: "reddit.com", name: "Reddit"),
  (host: "bsky.app", name: "Bluesky"), (host: "lobste.rs", name: "Lobsters"),
]
