import Markup
import SiteModel

/// A post from elsewhere in a box: its words, its picture, who wrote it where and when.
///
/// - Parameter language: The site's: a block does not know its page's.
func postCard(_ post: QuotedPost, site: Site) -> HTML {
  """
  <figure class="post">
  <blockquote\(post.url.map { " cite=\"\($0)\"" as HTML })>
  \(post.text)</blockquote>
  \(post.picture.map { postPicture($0, site: site) })\
  <figcaption>\(origin(of: post, site: site))</figcaption>
  </figure>

  """
}

private func postPicture(_ picture: Picture, site: Site) -> HTML {
  "\(image(picture, alternative: picture.alternative, isLazy: true, site: site))\n"
}

/// `An engineer (@name), on Blind, 23 January 2025 · source`.
private func origin(of post: QuotedPost, site: Site) -> HTML {
  var parts: [HTML] = ["<bdi>\(post.author)</bdi>"]
  if let handle = post.handle { parts[0] += " (<bdi class=\"handle\">\(handle)</bdi>)" }
  if let platform = post.platform { parts.append("on \(platform)") }
  if let day = post.date { parts.append(date(day, language: site.language)) }
  let link = post.url.map {
    "\u{A0}<span aria-hidden=\"true\">·</span>\u{A0}<a href=\"\($0)\">source</a>" as HTML
  }
  return "\(parts.joined(separator: ", "))\(link)"
}
