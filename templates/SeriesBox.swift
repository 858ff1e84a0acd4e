import Markup
import SiteModel

/// Where an article stands in its series, with all parts; nothing for a series of one.
func seriesBox(_ series: SeriesPlace, language: String, site: Site) -> HTML {
  guard series.parts.count > 1 else { return HTML() }
  let parts = series.parts.enumerated().map { index, part in
    seriesPart(part, isCurrent: index + 1 == series.number, language: language, site: site)
  }
  return """
    <nav class="series" aria-label="Series">
    <details\(series.parts.count <= partsShown ? " open" : "")>
    <summary><cite>\(series.name)</cite>\u{A0}<span aria-hidden="true">·</span> \
    <span>part \(series.number) of \(series.parts.count)</span></summary>
    <ol>
    \(parts)\
    </ol>
    </details>
    </nav>

    """
}

/// A longer list is folded, so that the text begins on the first screen.
private let partsShown = 5

private func seriesPart(
  _ part: ArticleLink, isCurrent: Bool, language: String, site: Site
) -> HTML {
  let attribute = languageAttribute(part.language, within: language)
  return isCurrent
    ? "<li\(attribute) aria-current=\"page\">\(part.title)</li>\n"
    : "<li\(attribute)><a href=\"\(site.link(part.permalink))\">\(part.title)</a></li>\n"
}
