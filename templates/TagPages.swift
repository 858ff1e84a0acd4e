import Markup
import SiteModel

/// All tags with the number of their articles.
func tagListMain(_ page: TagListPage, site: Site) -> HTML {
  """
  <header class="page-header">
  <h1>\(page.metadata.title)</h1>
  </header>
  \(tagIndex(page, site: site))
  """
}

private func tagIndex(_ page: TagListPage, site: Site) -> HTML {
  guard !page.tags.isEmpty else { return "<p class=\"empty\">No article has a tag yet.</p>" }
  let entries = page.tags.map {
    "<li>\(tagLink($0, site: site)) <span>\(articleCount($0))</span></li>\n" as HTML
  }
  return """
    <ul class="tag-index">
    \(entries)\
    </ul>
    """
}

/// The articles of one tag.
func tagMain(_ page: TagPage, site: Site) -> HTML {
  let number = page.paginator.number
  let position: HTML =
    number > 1 ? ", page \(number) of \(page.paginator.count)" : ""
  return """
    <header class="page-header">
    \(site.tags.map { "<p class=\"kicker\"><a href=\"\(site.link($0))\">Tags</a></p>\n" as HTML })\
    <h1>\(page.tag.name)</h1>
    <p class="dek">\(articleCount(page.tag))\(position)</p>
    </header>
    \(articleLines(page.articles, language: page.metadata.language, site: site))\
    \(paginatorLinks(page.paginator, site: site))
    """
}

private func articleCount(_ tag: Tag) -> HTML {
  tag.count == 1 ? "1 article" : "\(tag.count) articles"
}
