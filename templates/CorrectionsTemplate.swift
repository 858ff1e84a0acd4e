import Markup
import SiteModel

/// Everything that was changed in articles after they were published.
func correctionsMain(_ page: CorrectionsPage, site: Site) -> HTML {
  let language = page.metadata.language
  let position: HTML = page.paginator.position
  return """
    <header class="page-header">
    <h1 class="title">Corrections</h1>
    <p class="dek">What was added to articles or put right in them after they were \
    published\(position).</p>
    </header>
    \(corrections(page.corrections, language: language, site: site))\
    \(paginatorLinks(page.paginator, site: site))
    """
}

private func corrections(_ corrections: [Correction], language: String, site: Site) -> HTML {
  guard !corrections.isEmpty else {
    return "<p class=\"empty\">No article has been changed so far.</p>\n"
  }
  return """
    <ul class="lines">
    \(corrections.map { line($0, language: language, site: site) })\
    </ul>

    """
}

private func line(_ correction: Correction, language: String, site: Site) -> HTML {
  let (article, update) = (correction.article, correction.update)
  let attribute = languageAttribute(article.language, within: language)
  return """
    <li>
    \(shortDate(update.date, language: language))
    <div\(attribute)>
    <h2><a href="\(site.link(article.permalink))#\(text: update.id)">\(article.title)</a></h2>
    <div class="text">
    \(update.note)</div>
    </div>
    </li>

    """
}
