import Markup
import SiteModel

/// An author: portrait, a few words, pages elsewhere, and what they wrote here.
func authorMain(_ page: AuthorPage, site: Site) -> HTML {
  let isFirst = page.paginator.number == 1
  return """
    <header class="page-header profile">
    \(isFirst ? page.author.portrait.map { portrait($0, site: site) } : nil)\
    <div>
    <h1 class="\(titleClass(page.author.name))">\(page.author.name)</h1>
    \(isFirst ? page.author.biography.map { "<p class=\"dek\">\($0)</p>\n" as HTML } : nil)\
    \(isFirst ? profileList(page.author.profiles) : HTML())\
    <p class="byline">\(articleCount(page.count))\(page.paginator.position)</p>
    </div>
    </header>
    \(articleLines(page.articles, language: page.metadata.language, site: site))\
    \(paginatorLinks(page.paginator, site: site))
    """
}

private func profileList(_ profiles: [NavigationLink]) -> HTML {
  guard !profiles.isEmpty else { return HTML() }
  return """
    <ul class="profiles" aria-label="Elsewhere">
    \(profiles.map(profileEntry))\
    </ul>

    """
}
