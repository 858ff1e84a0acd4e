public import Markup

/// The templates of a site: a function for each kind of page and card, from typed values to `HTML`,
/// and the style sheet that they are written for.
public protocol TemplateSet: Sendable {
  /// CSS in UTF-8.
  var styleSheet: [UInt8] { get }

  func home(_ page: HomePage, site: Site) -> HTML
  func article(_ page: ArticlePage, site: Site) -> HTML
  func standalone(_ page: StandalonePage, site: Site) -> HTML
  func tagList(_ page: TagListPage, site: Site) -> HTML
  func tag(_ page: TagPage, site: Site) -> HTML
  func notFound(_ page: NotFoundPage, site: Site) -> HTML
  func author(_ page: AuthorPage, site: Site) -> HTML
  func archive(_ page: ArchivePage, site: Site) -> HTML
  func corrections(_ page: CorrectionsPage, site: Site) -> HTML

  /// A fenced block `post` within a text.
  func post(_ post: QuotedPost, site: Site) -> HTML
  /// A fenced block `video` within a text.
  func video(_ video: VideoCard, site: Site) -> HTML
  /// A fenced block `subscribe` within a text.
  func subscribe(_ subscription: Subscription, site: Site) -> HTML
}
