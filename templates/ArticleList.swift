import Markup
import SiteModel

/// Articles as dated lines: the day in a column of its own, then title, dek, tag and minutes.
///
/// - Parameters:
///   - language: The page's.
///   - tag: A tag that all of them have, so that another is shown of each.
func articleLines(
  _ articles: [Article], language: String, site: Site, sharing tag: Tag? = nil
) -> HTML {
  guard !articles.isEmpty else { return HTML() }
  return """
    <ul class="lines">
    \(articles.map { articleLine($0, language: language, site: site, sharing: tag) })\
    </ul>

    """
}

private func articleLine(
  _ article: Article, language: String, site: Site, sharing tag: Tag?
) -> HTML {
  """
  <li>
  \(shortDate(article.date, language: language))
  <div>
  <h2\(languageAttribute(article.language, within: language))>\
  <a href="\(site.link(article.permalink))">\(article.title)</a></h2>
  \(article.subtitle.map { dek($0, language: article.language, within: language) })\
  <p class="byline parts">\(badge(isDraft: article.isDraft))\(lineParts(article, site: site, sharing: tag))</p>
  </div>
  </li>

  """
}

private func lineParts(_ article: Article, site: Site, sharing shared: Tag?) -> HTML {
  let minutes: HTML = "\(article.readingMinutes) min"
  let tag = article.tags.first { $0.permalink != shared?.permalink }
  return smallPrint((tag.map { [tagLink($0, site: site)] } ?? []) + [minutes])
}
