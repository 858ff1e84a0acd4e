public import Markup
public import SiteModel

/// The templates that newsgen comes with: one function for each kind of page, and `style.css`.
public struct NewsgenTemplates: TemplateSet {
  public init() {}

  public var styleSheet: [UInt8] { PackageResources.style_css }

  public func home(_ page: HomePage, site: Site) -> HTML {
    document(
      page.metadata, site: site, isFrontPage: page.paginator.number == 1,
      links: page.paginator.headLinks(site: site), main: homeMain(page, site: site))
  }

  public func article(_ page: ArticlePage, site: Site) -> HTML {
    document(page.metadata, site: site, main: articleMain(page, site: site))
  }

  public func standalone(_ page: StandalonePage, site: Site) -> HTML {
    document(page.metadata, site: site, main: standaloneMain(page))
  }

  public func tagList(_ page: TagListPage, site: Site) -> HTML {
    document(page.metadata, site: site, main: tagListMain(page, site: site))
  }

  public func tag(_ page: TagPage, site: Site) -> HTML {
    document(
      page.metadata, site: site, links: page.paginator.headLinks(site: site),
      main: tagMain(page, site: site))
  }

  public func notFound(_ page: NotFoundPage, site: Site) -> HTML {
    document(page.metadata, site: site, hasAddress: false, main: notFoundMain(page, site: site))
  }

  public func author(_ page: AuthorPage, site: Site) -> HTML {
    document(
      page.metadata, site: site,
      main: articleLines(page.articles, language: page.metadata.language, site: site))
  }

  public func archive(_ page: ArchivePage, site: Site) -> HTML {
    document(
      page.metadata, site: site,
      main: articleLines(
        page.years.flatMap(\.articles), language: page.metadata.language, site: site))
  }

  public func corrections(_ page: CorrectionsPage, site: Site) -> HTML {
    document(page.metadata, site: site, main: page.corrections.map { $0.update.note }.joined())
  }

  public func post(_ post: QuotedPost, site: Site) -> HTML {
    "<blockquote class=\"post\">\(post.text)<p>\(post.author)</p></blockquote>"
  }

  public func video(_ video: VideoCard, site: Site) -> HTML {
    "<p><a href=\"\(url: video.url)\">\(video.title)</a></p>"
  }

  public func subscribe(_ subscription: Subscription, site: Site) -> HTML {
    "<p>\(subscription.title)</p>"
  }
}
