import Markup
import SiteModel

/// Where an article stands in its series, with the other parts; nothing for a series of one.
func seriesBox(_ series: SeriesPlace, language: String, site: Site) -> HTML {
  guard series.count > 1 else { return HTML() }
  return """
    <nav class="series" aria-label="Series">
    <details\(series.count <= partsShown ? " open" : "")>
    <summary><cite>\(series.name)</cite>\u{A0}<span aria-hidden="true">·</span> \
    <span>part \(series.number) of \(series.count)</span></summary>
    <ol>
    \(seriesParts(series, language: language, site: site))\
    </ol>
    </details>
    </nav>

    """
}

/// A longer list is folded, so that the text begins on the first screen.
private let partsShown = 5

/// The parts that are listed, each behind what is left out before it.
private func seriesParts(_ series: SeriesPlace, language: String, site: Site) -> HTML {
  var parts = HTML()
  var next = 1
  for part in series.parts {
    let isBehindGap = part.number > next
    if isBehindGap { parts += partsLeftOut(next..<part.number) }
    parts += seriesPart(
      part, isCurrent: part.number == series.number, isBehindGap: isBehindGap, language: language,
      site: site)
    next = part.number + 1
  }
  if next <= series.count { parts += partsLeftOut(next..<series.count + 1) }
  return parts
}

private func partsLeftOut(_ numbers: Range<Int>) -> HTML {
  numbers.count == 1
    ? "<li class=\"gap\">Part \(numbers.lowerBound)</li>\n"
    : "<li class=\"gap\">Parts \(numbers.lowerBound)–\(numbers.upperBound - 1)</li>\n"
}

private func seriesPart(
  _ part: SeriesPlace.Part, isCurrent: Bool, isBehindGap: Bool, language: String, site: Site
) -> HTML {
  let article = part.article
  let number: HTML = isBehindGap ? " value=\"\(part.number)\"" : ""
  let attribute = languageAttribute(article.language, within: language)
  return isCurrent
    ? "<li\(number)\(attribute) aria-current=\"page\">\(article.title)</li>\n"
    : """
    <li\(number)\(attribute)><a href="\(site.link(article.permalink))">\(article.title)</a></li>

    """
}
