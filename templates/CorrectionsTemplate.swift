import Markup
import SiteModel

/// Everything that was changed in articles after they were published.
func correctionsMain(_ page: CorrectionsPage, site: Site) -> HTML {
  let language = page.metadata.language
  let position: HTML = page.paginator.position
  return """
    <header class="page-header">
    <h1 class="title">Updates and corrections</h1>
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
  return "\(groups(of: corrections).map { group($0, language: language, site: site) })"
}

/// The corrections of each article together, in the order in which the articles first come.
private func groups(of corrections: [Correction]) -> [[Correction]] {
  var groups: [[Correction]] = []
  var places: [Permalink: Int] = [:]
  for correction in corrections {
    let article = correction.article.permalink
    if let place = places[article] {
      groups[place].append(correction)
    } else {
      places[article] = groups.count
      groups.append([correction])
    }
  }
  return groups
}

private func group(_ corrections: [Correction], language: String, site: Site) -> HTML {
  guard let article = corrections.first?.article else { return HTML() }
  let attribute = languageAttribute(article.language, within: language)
  let address = site.link(article.permalink)
  return """
    <section class="corrections"\(attribute)>
    <h2><a href="\(address)">\(article.title)</a></h2>
    <ul class="lines">
    \(corrections.map { line($0.update, of: address, language: article.language) })\
    </ul>
    </section>

    """
}

private func line(_ update: Update, of address: String, language: String) -> HTML {
  """
  <li>
  <a href="\(address)#\(text: update.id)">\(shortDate(update.date, language: language))</a>
  <div class="text">
  \(update.note)</div>
  </li>

  """
}
