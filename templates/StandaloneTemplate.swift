import Markup
import SiteModel

/// A page that is no article.
func standaloneMain(_ page: StandalonePage) -> HTML {
  """
  <article>
  <header class="article-header">
  <h1 class="\(titleClass(page.title))">\(page.title)</h1>
  \(page.subtitle.map(dek))\(standaloneByline(page))\
  </header>
  \(tableOfContents(page.contents))\
  <div class="prose">
  \(page.content)
  </div>
  </article>
  """
}

private func standaloneByline(_ page: StandalonePage) -> HTML {
  guard page.isDraft || page.updated != nil else { return HTML() }
  let updated = page.updated.map {
    "Updated \(date($0, language: page.metadata.language))" as HTML
  }
  return "<p class=\"byline\">\(badge(isDraft: page.isDraft))\(updated)</p>\n"
}
