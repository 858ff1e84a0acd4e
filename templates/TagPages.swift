import Markup
import SiteModel

/// All tags with the number of their articles.
func tagListMain(_ page: TagListPage, site: Site) -> HTML {
  """
  <header class="page-header">
  <h1 class="title">\(page.metadata.title)</h1>
  </header>
  \(tagIndex(page, site: site))
  """
}

private func tagIndex(_ page: TagListPage, site: Site) -> HTML {
  guard !page.tags.isEmpty else { return "<p class=\"empty\">No article has a tag yet.</p>" }
  let entries = page.tags.map {
    "<li>\(tagLink($0, site: site)) <span>\(articleCount($0.count))</span></li>\n" as HTML
  }
  return """
    <ul class="tag-index">
    \(entries)\
    </ul>
    """
}

/// The articles of one tag, with what it is about.
func tagMain(_ page: TagPage, site: Site) -> HTML {
  """
  <header class="page-header">
  \(site.tags.map { "<p class=\"kicker\"><a href=\"\(site.link($0))\">Tags</a></p>\n" as HTML })\
  <h1 class="\(titleClass(page.tag.name))">\(page.tag.name)</h1>
  \(page.tag.description.map(dek))\
  <p class="byline">\(articleCount(page.tag.count))\(page.paginator.position)</p>
  </header>
  \(articleLines(page.articles, language: page.metadata.language, site: site))\
  \(paginatorLinks(page.paginator, site: site))
  """
}
