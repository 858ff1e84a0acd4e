import Markup
import SiteModel

/// Articles as dated titles alone.
///
/// - Parameter language: The page's.
func titleLines(_ articles: [ArticleLink], language: String, site: Site) -> HTML {
  """
  <ul class="lines titles">
  \(articles.map { titleLine($0, isDraft: false, language: language, site: site) })\
  </ul>

  """
}

/// One dated title, where `isDraft` with the mark of a draft.
func titleLine(_ article: ArticleLink, isDraft: Bool, language: String, site: Site) -> HTML {
  """
  <li>\(shortDate(article.date, language: language)) \
  <span\(languageAttribute(article.language, within: language))>\(badge(isDraft: isDraft))\
  <a href="\(site.link(article.permalink))">\(article.title)</a></span></li>

  """
}
