import Markup
import SiteModel

/// A few words about each author who has any.
func biographies(_ authors: [Author], site: Site) -> HTML {
  let entries = authors.compactMap { author in
    author.biography.map { biography($0, of: author, site: site) }
  }
  guard !entries.isEmpty else { return HTML() }
  return """
    <div class="authors">
    \(entries)\
    </div>

    """
}

private func biography(_ words: HTML, of author: Author, site: Site) -> HTML {
  """
  <div class="author">
  \(author.portrait.map { portrait($0, site: site) })\
  <p><b>\(authorName(author, site: site))</b> \(words)</p>
  </div>

  """
}

/// A picture of an author.
func portrait(_ picture: Picture, site: Site) -> HTML {
  "\(image(picture, alternative: picture.alternative, isLazy: true, site: site))\n"
}
