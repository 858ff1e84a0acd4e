import Markup
import SiteModel

/// The ways to pass an article on. The address stands in a field that the Tab key selects whole.
func shareBlock(_ sharing: Sharing) -> HTML {
  guard !sharing.isEmpty else { return HTML() }
  return """
    <div class="share">
    \(shareLinks(sharing))\
    \(sharing.address.map(addressField))\
    </div>

    """
}

private func shareLinks(_ sharing: Sharing) -> HTML {
  guard sharing.mail != nil || !sharing.links.isEmpty else { return HTML() }
  return """
    <ul aria-label="Share">
    \(sharing.mail.map { "<li><a href=\"\($0)\">Mail</a></li>\n" as HTML })\
    \(sharing.links.map { "<li><a href=\"\($0.href)\">\($0.title)</a></li>\n" as HTML })\
    </ul>

    """
}

private func addressField(_ address: String) -> HTML {
  "<label>Link to copy <input class=\"address\" dir=\"ltr\" readonly value=\"\(address)\"></label>\n"
}

/// The way to a thread elsewhere about the article.
func discussionLink(_ address: String?) -> HTML {
  guard let address else { return HTML() }
  return
    "<p class=\"discussion\"><a href=\"\(address)\">Discuss this\(place(of: address))</a></p>\n"
}

/// ` on example.org`, for a whole URL.
private func place(of address: String) -> HTML {
  guard let scheme = address.firstRange(of: "://") else { return HTML() }
  let authority = address[scheme.upperBound...].prefix { !"/?#\\".contains($0) }
  let host = authority.split(separator: "@").last?.prefix { $0 != ":" } ?? ""
  let name = host.hasPrefix("www.") ? host.dropFirst(4) : host
  return name.isEmpty ? HTML() : " on \(name)"
}
