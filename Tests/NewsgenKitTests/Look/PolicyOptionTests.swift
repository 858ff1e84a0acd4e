import Markup
import NewsgenKit
import SiteModel
import Testing

@Suite struct PolicyOptionTests {
  @Test(arguments: [true, false]) func thePreviewGoesWithoutThePolicy(omits: Bool) async throws {
    let site = try TrialSite()
    var options = BuildOptions(now: .moment(0))
    options.content = site.folder("content")
    options.workFolder = site.folder.path
    options.omitsSecurityPolicy = omits
    let sink = MemorySink()
    _ = try await Build(options: options, templates: PolicyTemplates()).run(into: sink)
    guard case .bytes(let page)? = sink.files["index.html"] else {
      Issue.record("no home page")
      return
    }
    #expect(String(decoding: page, as: UTF8.self).hasPrefix(omits ? "no policy" : "default-src"))
  }
}

/// Each page is the policy alone.
private struct PolicyTemplates: TemplateSet {
  var styleSheet: [UInt8] { [] }

  private func page(_ site: Site) -> HTML { "\(site.look.securityPolicy ?? "no policy")" }

  func home(_ page: HomePage, site: Site) -> HTML { self.page(site) }
  func article(_ page: ArticlePage, site: Site) -> HTML { self.page(site) }
  func standalone(_ page: StandalonePage, site: Site) -> HTML { self.page(site) }
  func tagList(_ page: TagListPage, site: Site) -> HTML { self.page(site) }
  func tag(_ page: TagPage, site: Site) -> HTML { self.page(site) }
  func notFound(_ page: NotFoundPage, site: Site) -> HTML { self.page(site) }
  func author(_ page: AuthorPage, site: Site) -> HTML { self.page(site) }
  func archive(_ page: ArchivePage, site: Site) -> HTML { self.page(site) }
  func corrections(_ page: CorrectionsPage, site: Site) -> HTML { self.page(site) }
  func post(_ post: QuotedPost, site: Site) -> HTML { page(site) }
  func video(_ video: VideoCard, site: Site) -> HTML { page(site) }
  func subscribe(_ subscription: Subscription, site: Site) -> HTML { page(site) }
}
