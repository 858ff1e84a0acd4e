import Markup
import SiteModel

/// All tags with what they are about and the number of their articles.
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
  return """
    <ul class="tag-index">
    \(page.tags.map { tagEntry($0, site: site) })\
    </ul>
    """
}

private func tagEntry(_ tag: Tag, site: Site) -> HTML {
  let description = tag.description.map { "\n<p>\($0)</p>" as HTML }
  return """
    <li><div>\(tagLink(tag, site: site))\(description)</div> \
    <span>\(articleCount(tag.count))</span></li>

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
  \(articleLines(page.articles, language: page.metadata.language, site: site, sharing: page.tag))\
  \(paginatorLinks(page.paginator, site: site))
  """
}
