import Markup
import SiteModel

/// An article with its head, its text and the way on.
func articleMain(_ page: ArticlePage, site: Site) -> HTML {
  let article = page.article
  return """
    <article\(languageAttribute(article.language, within: page.metadata.language))>
    <header class="article-header">
    \(article.tags.first.map { "<p class=\"kicker\">\(tagLink($0, site: site))</p>\n" })\
    <h1>\(article.title)</h1>
    \(article.subtitle.map(dek))\
    \(byline(article))
    </header>
    \(tableOfContents(page.contents))\
    <div class="prose">
    \(page.content)
    </div>
    \(articleTags(article, site: site))\
    </article>
    \(neighbours(page, site: site))
    """
}

/// The sentence under a title.
func dek(_ text: String) -> HTML { "<p class=\"dek\">\(text)</p>\n" }

/// The sentence under a title, on a page in another language perhaps.
func dek(_ text: String, language: String, within page: String) -> HTML {
  "<p class=\"dek\"\(languageAttribute(language, within: page))>\(text)</p>\n"
}

private func articleTags(_ article: Article, site: Site) -> HTML {
  guard !article.tags.isEmpty else { return HTML() }
  return """
    <footer class="article-footer">
    <ul class="tags" aria-label="Tags">
    \(article.tags.map { "<li>\(tagLink($0, site: site))</li>\n" as HTML })\
    </ul>
    </footer>

    """
}

/// The articles before and after this one.
private func neighbours(_ page: ArticlePage, site: Site) -> HTML {
  guard page.newer != nil || page.older != nil else { return HTML() }
  let language = page.metadata.language
  return """
    <nav class="neighbours" aria-label="More articles">
    <ul>
    \(page.older.map { neighbour($0, word: "Older", rel: "prev", language: language, site: site) })\
    \(page.newer.map { neighbour($0, word: "Newer", rel: "next", language: language, site: site) })\
    </ul>
    </nav>
    """
}

private func neighbour(
  _ article: ArticleLink, word: String, rel: String, language: String, site: Site
) -> HTML {
  """
  <li class="\(rel)"><span>\(word)</span> \
  <a href="\(site.link(article.permalink))" rel="\(rel)"\
  \(languageAttribute(article.language, within: language))>\(article.title)</a></li>

  """
}
