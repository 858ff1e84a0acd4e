import Markup
import SiteModel

/// An article with its head, its text, what was said of it later, and the ways on.
func articleMain(_ page: ArticlePage, site: Site) -> HTML {
  let article = page.article
  let extras = page.extras
  let language = page.metadata.language
  return """
    <article\(languageAttribute(article.language, within: language))>
    \(articleHeader(article, site: site))
    \(updateBanner(extras.updates, language: article.language))\
    \(extras.series.map { seriesBox($0, language: article.language, site: site) })\
    \(tableOfContents(page.contents))\
    <div class="prose">
    \(page.content)
    </div>
    \(updateSections(extras.updates, language: article.language))\
    \(extras.note.map(authorNote))\
    \(letters(extras.letters, language: article.language))\
    \(articleFooter(article, extras: extras, site: site))\
    </article>
    \(site.subscription.map { subscribeBlock($0, isForSite: true) })\
    \(related(extras.related, language: language, site: site))\
    \(neighbours(page, site: site))
    """
}

private func articleHeader(_ article: Article, site: Site) -> HTML {
  """
  <header class="article-header">
  \(article.tags.first.map { "<p class=\"kicker\">\(tagLink($0, site: site))</p>\n" })\
  <h1 class="\(titleClass(article.title))">\(article.title)</h1>
  \(article.subtitle.map(dek))\
  \(byline(article, site: site))
  </header>
  """
}

/// What stands below the text and is not part of it; nothing where there is none.
private func articleFooter(_ article: Article, extras: ArticleExtras, site: Site) -> HTML {
  let parts: [HTML] = [
    articleTags(article, site: site), discussionLink(extras.discussion),
    shareBlock(extras.sharing), biographies(article.authors, site: site),
  ]
  let content = parts.joined()
  guard !content.isEmpty else { return HTML() }
  return "<footer class=\"article-footer\">\n\(content)</footer>\n"
}

private func articleTags(_ article: Article, site: Site) -> HTML {
  guard !article.tags.isEmpty else { return HTML() }
  return """
    <ul class="tags" aria-label="Tags">
    \(article.tags.map { "<li>\(tagLink($0, site: site))</li>\n" as HTML })\
    </ul>

    """
}
