import Markup
import SiteModel

/// All articles by year: dated titles, with an index of the years.
func archiveMain(_ page: ArchivePage, site: Site) -> HTML {
  let count = page.index.reduce(0) { $0 + $1.count }
  return """
    <header class="page-header">
    <h1 class="title">Archive</h1>
    <p class="byline">\(articleCount(count))\(page.paginator.position)</p>
    </header>
    \(yearIndex(page.index, site: site))\
    \(page.years.map { yearSection($0, language: page.metadata.language, site: site) })\
    \(paginatorLinks(page.paginator, site: site))
    """
}

/// Nothing for a single year, which the page itself shows.
private func yearIndex(_ years: [ArchivePage.YearLink], site: Site) -> HTML {
  guard years.count > 1 else { return HTML() }
  return """
    <nav class="years" aria-label="Years">
    <ul>
    \(years.map { yearEntry($0, site: site) })\
    </ul>
    </nav>

    """
}

private func yearEntry(_ year: ArchivePage.YearLink, site: Site) -> HTML {
  """
  <li><a href="\(site.link(year.page))#\(text: year.id)">\(year.year)</a> \
  <span>\(year.count)</span></li>

  """
}

private func yearSection(_ year: ArchivePage.Year, language: String, site: Site) -> HTML {
  let lines = year.articles.map { article in
    let link = ArticleLink(
      title: article.title, permalink: article.permalink, date: article.date,
      language: article.language)
    return titleLine(link, isDraft: article.isDraft, language: language, site: site)
  }
  return """
    <section class="year">
    <h2 id="\(year.id)">\(year.year)</h2>
    <ul class="lines titles">
    \(lines)\
    </ul>
    </section>

    """
}
