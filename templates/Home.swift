import Markup
import SiteModel

/// The home page: the latest article large, the others as lines; later pages are lines alone.
func homeMain(_ page: HomePage, site: Site) -> HTML {
  let language = page.metadata.language
  guard page.paginator.number == 1 else {
    return """
      <header class="page-header">
      <h1>Earlier articles</h1>
      <p class="dek">Page \(page.paginator.number) of \(page.paginator.count)</p>
      </header>
      \(articleLines(page.articles, language: language, site: site))\
      \(paginatorLinks(page.paginator, site: site))
      """
  }
  guard let latest = page.articles.first else {
    return "<p class=\"empty\">Nothing has been published here yet.</p>"
  }
  let others = Array(page.articles.dropFirst())
  return """
    \(lead(latest, language: language, site: site))
    \(articleLines(others, language: language, site: site))\
    \(paginatorLinks(page.paginator, site: site))
    """
}

private func lead(_ article: Article, language: String, site: Site) -> HTML {
  let tag = article.tags.first.map { "\(dot)\(tagLink($0, site: site))" as HTML }
  return """
    <article class="lead">
    <header class="article-header">
    <p class="kicker">Latest\(tag)</p>
    <h2 class="title"\(languageAttribute(article.language, within: language))>\
    <a href="\(site.link(article.permalink))">\(article.title)</a></h2>
    \(dek(article.subtitle ?? article.summary, language: article.language, within: language))\
    \(byline(article, showsAuthors: article.authors != site.authors))
    </header>
    </article>
    """
}
