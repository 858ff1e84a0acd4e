import Markup
import SiteModel
import Templates

/// The templates of the house with a short style sheet, so that its every change does not change
/// every golden page.
struct GoldenTemplates: TemplateSet {
  private let templates = NewsgenTemplates()

  var styleSheet: [UInt8] { Array("body { margin: 0 }\n".utf8) }

  func home(_ page: HomePage, site: Site) -> HTML { templates.home(page, site: site) }
  func article(_ page: ArticlePage, site: Site) -> HTML { templates.article(page, site: site) }
  func standalone(_ page: StandalonePage, site: Site) -> HTML {
    templates.standalone(page, site: site)
  }
  func tagList(_ page: TagListPage, site: Site) -> HTML { templates.tagList(page, site: site) }
  func tag(_ page: TagPage, site: Site) -> HTML { templates.tag(page, site: site) }
  func notFound(_ page: NotFoundPage, site: Site) -> HTML { templates.notFound(page, site: site) }
  func author(_ page: AuthorPage, site: Site) -> HTML { templates.author(page, site: site) }
  func archive(_ page: ArchivePage, site: Site) -> HTML { templates.archive(page, site: site) }
  func corrections(_ page: CorrectionsPage, site: Site) -> HTML {
    templates.corrections(page, site: site)
  }
  func post(_ post: QuotedPost, site: Site) -> HTML { templates.post(post, site: site) }
  func video(_ video: VideoCard, site: Site) -> HTML { templates.video(video, site: site) }
  func subscribe(_ subscription: Subscription, site: Site) -> HTML {
    templates.subscribe(subscription, site: site)
  }
}
