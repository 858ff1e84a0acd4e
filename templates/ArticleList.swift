import Markup
import SiteModel

/// Articles as dated lines: the day in a column of its own, then title, dek, tag and minutes.
///
/// - Parameter language: The page's.
func articleLines(_ articles: [Article], language: String, site: Site) -> HTML {
  guard !articles.isEmpty else { return HTML() }
  return """
    <ul class="lines">
    \(articles.map { articleLine($0, language: language, site: site) })\
    </ul>

    """
}

private func articleLine(_ article: Article, language: String, site: Site) -> HTML {
  """
  <li>
  \(shortDate(article.date, language: language))
  <div>
  <h2\(languageAttribute(article.language, within: language))>\
  <a href="\(site.link(article.permalink))">\(article.title)</a></h2>
  \(article.subtitle.map { dek($0, language: article.language, within: language) })\
  <p class="byline parts">\(badge(isDraft: article.isDraft))\(lineParts(article, site: site))</p>
  </div>
  </li>

  """
}

private func lineParts(_ article: Article, site: Site) -> HTML {
  let minutes: HTML = "\(article.readingMinutes) min"
  return smallPrint((article.tags.first.map { [tagLink($0, site: site)] } ?? []) + [minutes])
}
