import Markup
import SiteModel

/// The home page: one article large with its chart beside it, the others as lines; later pages are
/// lines alone.
func homeMain(_ page: HomePage, site: Site) -> HTML {
  let language = page.metadata.language
  guard page.paginator.number == 1 else {
    return """
      <header class="page-header">
      <h1 class="title">Earlier articles</h1>
      <p class="dek">Page \(page.paginator.number) of \(page.paginator.count)</p>
      </header>
      \(articleLines(page.articles, language: language, site: site))\
      \(paginatorLinks(page.paginator, site: site))
      """
  }
  let subscribe = site.subscription.map { subscribeBlock($0, isForSite: true) }
  guard let first = page.articles.first else {
    return """
      <p class="empty">Nothing has been published here yet.</p>
      \(subscribe)
      """
  }
  let others = Array(page.articles.dropFirst())
  return """
    \(lead(first, language: language, site: site))
    \(articleLines(others, language: language, site: site))\
    \(paginatorLinks(page.paginator, site: site, archive: site.archive))\
    \(subscribe)
    """
}

private func lead(_ article: Article, language: String, site: Site) -> HTML {
  let state: HTML = article.isPinned ? "Pinned" : "Latest"
  let kicker = [state] + article.tags.prefix(1).map { tagLink($0, site: site) }
  return """
    <article class="lead">
    <header>
    <p class="kicker parts">\(smallPrint(kicker))</p>
    <h2 class="\(titleClass(article.title))"\(languageAttribute(article.language, within: language))>\
    <a href="\(site.link(article.permalink))">\(article.title)</a></h2>
    \(dek(article.subtitle ?? article.summary, language: article.language, within: language))\
    \(byline(article, site: site, showsAuthors: article.authors != site.authors))
    </header>
    \(article.chart.map { leadChart($0, of: article, site: site) })\
    </article>
    """
}

/// The chart leads to its article, as the title does.
private func leadChart(_ chart: Picture, of article: Article, site: Site) -> HTML {
  """
  <a class="lead-chart" href="\(site.link(article.permalink))">\
  \(image(chart, alternative: chart.alternative, isLazy: false, site: site))</a>

  """
}
