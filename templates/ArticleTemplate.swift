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
    \(extras.note.map { authorNote($0, authorCount: article.authors.count) })\
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
  let facts: [HTML] = [
    articleTags(article, site: site), discussionLink(extras.discussion),
    sharingLinks(extras.sharing),
  ]
  let entries = facts.joined()
  let list: HTML = entries.isEmpty ? HTML() : "<dl class=\"facts\">\n\(entries)</dl>\n"
  let content: HTML = "\(list)\(biographies(article.authors, site: site))"
  guard !content.isEmpty else { return HTML() }
  return "<footer class=\"article-footer\">\n\(content)</footer>\n"
}

private func articleTags(_ article: Article, site: Site) -> HTML {
  guard !article.tags.isEmpty else { return HTML() }
  return fact("Tags", linkList(article.tags.map { tagLink($0, site: site) }), isPrinted: false)
}

/// A line below a text under its label.
func fact(_ label: HTML, _ content: HTML, isPrinted: Bool) -> HTML {
  "<div\(isPrinted ? "" : " class=\"screen\"")>\n<dt>\(label)</dt>\n<dd>\(content)</dd>\n</div>\n"
}

/// Links side by side.
func linkList(_ links: [HTML]) -> HTML {
  "<ul>\n\(links.map { "<li>\($0)</li>\n" as HTML })</ul>"
}
