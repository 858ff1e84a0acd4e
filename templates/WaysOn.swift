import Markup
import SiteModel

/// Other articles on the same subjects.
func related(_ articles: [ArticleLink], language: String, site: Site) -> HTML {
  guard !articles.isEmpty else { return HTML() }
  return """
    <nav class="related" aria-label="Related articles">
    <h2>Related</h2>
    \(titleLines(articles, language: language, site: site))\
    </nav>

    """
}

/// The articles before and after this one.
func neighbours(_ page: ArticlePage, site: Site) -> HTML {
  guard page.newer != nil || page.older != nil else { return HTML() }
  let language = page.metadata.language
  return """
    <nav class="neighbours" aria-label="More articles">
    <ul>
    \(page.older.map { neighbour($0, word: "Older", rel: "prev", language: language, site: site) })\
    \(page.newer.map { neighbour($0, word: "Newer", rel: "next", language: language, site: site) })\
    </ul>
    </nav>
    """
}

private func neighbour(
  _ article: ArticleLink, word: String, rel: String, language: String, site: Site
) -> HTML {
  """
  <li class="\(rel)"><span>\(word)</span> \
  <a href="\(site.link(article.permalink))" rel="\(rel)"\
  \(languageAttribute(article.language, within: language))>\(article.title)</a></li>

  """
}
