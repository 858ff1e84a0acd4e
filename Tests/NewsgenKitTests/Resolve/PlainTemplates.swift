import Markup
import SiteModel

/// Templates that say a page's values, one a line, so that tests of the kit do not depend on how the
/// house's templates look.
struct PlainTemplates: TemplateSet {
  var styleSheet: [UInt8] { [] }

  func home(_ page: HomePage, site: Site) -> HTML {
    "\(head(page.metadata))\(list(page.articles))"
  }

  func article(_ page: ArticlePage, site: Site) -> HTML {
    let extras = page.extras
    let updates = extras.updates.map {
      "update \($0.id) \($0.place.rawValue) \($0.note)" as HTML
    }
    let letters = extras.letters.map {
      "letter \($0.name) \($0.date?.day.iso8601 ?? "-") \($0.text)reply \($0.reply)\n" as HTML
    }
    let series =
      extras.series.map {
        "series \($0.name) \($0.number) of \($0.parts.map(\.article.permalink.path).joined(separator: " "))\n"
          as HTML
      } ?? HTML()
    let links = extras.sharing.links.map { "share \($0.title) \($0.href)\n" as HTML }
    return """
      \(head(page.metadata))by \(page.article.authors.map(\.name).joined(separator: ", "))
      updated \(page.article.updated?.day.iso8601 ?? "-")
      \(page.content)\(updates)note \(extras.note)
      \(letters)\(series)related \(extras.related.map(\.permalink.path).joined(separator: " "))
      mail \(extras.sharing.mail ?? "-")
      address \(extras.sharing.address ?? "-")
      \(links)discussion \(extras.discussion ?? "-")

      """
  }

  func standalone(_ page: StandalonePage, site: Site) -> HTML {
    "\(head(page.metadata))\(page.content)"
  }

  func tagList(_ page: TagListPage, site: Site) -> HTML {
    "\(head(page.metadata))\(page.tags.map { "\($0.name) \($0.permalink.path)\n" as HTML })"
  }

  func tag(_ page: TagPage, site: Site) -> HTML { "\(head(page.metadata))\(list(page.articles))" }

  func notFound(_ page: NotFoundPage, site: Site) -> HTML { head(page.metadata) }

  func author(_ page: AuthorPage, site: Site) -> HTML {
    """
    \(head(page.metadata))\(page.author.name) \(page.count)
    biography \(page.author.biography)
    portrait \(page.author.portrait?.permalink.path ?? "-")
    \(list(page.articles))
    """
  }

  func archive(_ page: ArchivePage, site: Site) -> HTML {
    let index = page.index.map {
      "\($0.year): \($0.count) from \($0.page.path)#\($0.id)\n" as HTML
    }
    let years = page.years.map { "\($0.year)\n\(list($0.articles))" as HTML }
    return "\(head(page.metadata))\(index)\(years)"
  }

  func corrections(_ page: CorrectionsPage, site: Site) -> HTML {
    let corrections = page.corrections.map {
      "\($0.update.date.day.iso8601) \($0.article.permalink.path)#\($0.update.id) \($0.update.note)"
        as HTML
    }
    return "\(head(page.metadata))\(corrections)"
  }

  func post(_ post: QuotedPost, site: Site) -> HTML { post.text }
  func video(_ video: VideoCard, site: Site) -> HTML { HTML(text: video.title) }
  func subscribe(_ subscription: Subscription, site: Site) -> HTML {
    HTML(text: subscription.title)
  }

  private func head(_ metadata: PageMetadata) -> HTML {
    "title \(metadata.title)\ndescription \(metadata.description)\n"
  }

  private func list(_ articles: [Article]) -> HTML {
    articles.map { "- \($0.permalink.path)\n" as HTML }.joined()
  }
}
