public import Markup
public import SiteModel

/// The templates that newsgen comes with: one function for each kind of page, and `style.css`.
public struct NewsgenTemplates: TemplateSet {
  public init() {}

  public var styleSheet: [UInt8] { PackageResources.style_css }

  public func home(_ page: HomePage, site: Site) -> HTML {
    let isFirst = page.paginator.number == 1
    let shell = Shell(
      isFrontPage: isFirst, links: page.paginator.headLinks(site: site),
      data: isFirst ? webSite(site) : nil, profiles: isFirst ? site.profiles : [])
    return document(page.metadata, site: site, shell: shell, main: homeMain(page, site: site))
  }

  public func article(_ page: ArticlePage, site: Site) -> HTML {
    let shell = Shell(data: posting(page, site: site))
    return document(page.metadata, site: site, shell: shell, main: articleMain(page, site: site))
  }

  public func standalone(_ page: StandalonePage, site: Site) -> HTML {
    document(page.metadata, site: site, main: standaloneMain(page))
  }

  public func tagList(_ page: TagListPage, site: Site) -> HTML {
    document(page.metadata, site: site, main: tagListMain(page, site: site))
  }

  public func tag(_ page: TagPage, site: Site) -> HTML {
    let shell = Shell(links: page.paginator.headLinks(site: site))
    return document(page.metadata, site: site, shell: shell, main: tagMain(page, site: site))
  }

  public func notFound(_ page: NotFoundPage, site: Site) -> HTML {
    let shell = Shell(hasAddress: false)
    return document(page.metadata, site: site, shell: shell, main: notFoundMain(page, site: site))
  }

  public func author(_ page: AuthorPage, site: Site) -> HTML {
    let shell = Shell(
      links: page.paginator.headLinks(site: site), data: profilePage(page, site: site),
      profiles: page.author.profiles)
    return document(page.metadata, site: site, shell: shell, main: authorMain(page, site: site))
  }

  public func archive(_ page: ArchivePage, site: Site) -> HTML {
    let shell = Shell(links: page.paginator.headLinks(site: site))
    return document(page.metadata, site: site, shell: shell, main: archiveMain(page, site: site))
  }

  public func corrections(_ page: CorrectionsPage, site: Site) -> HTML {
    let shell = Shell(links: page.paginator.headLinks(site: site))
    return document(
      page.metadata, site: site, shell: shell, main: correctionsMain(page, site: site))
  }

  public func post(_ post: QuotedPost, site: Site) -> HTML { postCard(post, site: site) }

  public func video(_ video: VideoCard, site: Site) -> HTML { videoCard(video, site: site) }

  public func subscribe(_ subscription: Subscription, site: Site) -> HTML {
    subscribeBlock(subscription, isForSite: false)
  }
}
