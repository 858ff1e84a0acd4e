import Markup
import SiteModel
import Templates
import Testing

/// A small site with a page of every kind, whose writer's texts all come from one function: so the
/// same pages can be had with kind and with hostile texts.
struct Specimen: Sendable {
  /// Makes the text that stands for `purpose`.
  let text: @Sendable (_ purpose: String) -> String
  /// The target of an entry in the navigation and of what leads elsewhere.
  var target = "/letter/about/"

  static let plain = Specimen(text: { $0 })

  /// A site with everything.
  var site: Site {
    get throws {
      Site(
        title: text("The Price of a Point"), subtitle: text("What models cost"),
        description: text("Analysis of what models cost and what they score."), language: "en",
        base: try #require(BaseURL("https://example.org/letter/")),
        authors: [Author(name: text("A. Writer"))], navigation: navigation,
        feed: Permalink(path: "feed.xml"), tags: Permalink(path: "tags/"),
        archive: Permalink(path: "archive/"), corrections: Permalink(path: "corrections/"),
        styleSheet: Permalink(path: "style.0123abcd.css"), generator: "newsgen 0.1.0",
        subscription: subscription(.form(form)), profiles: profiles, look: look)
    }
  }

  /// A site with nothing that can be left out, but a link to subscribe by.
  var bareSite: Site {
    get throws {
      Site(
        title: text("The Price of a Point"), subtitle: nil, description: text("Analysis."),
        language: "en", base: try #require(BaseURL("https://example.org/letter/")), authors: [],
        navigation: navigation, feed: Permalink(path: "feed.xml"), tags: nil,
        styleSheet: Permalink(path: "style.0123abcd.css"), generator: "newsgen 0.1.0",
        subscription: subscription(.link(target)))
    }
  }

  private var navigation: [NavigationLink] {
    [
      NavigationLink(title: text("Articles"), href: "/letter/"),
      NavigationLink(title: text("About"), href: target),
    ]
  }

  var tags: [SiteModel.Tag] {
    [
      SiteModel.Tag(
        name: text("Model economics"), slug: "model-economics",
        permalink: Permalink(path: "tags/model-economics/"), count: 3,
        description: text("What models cost to train and to run.")),
      SiteModel.Tag(name: text("中文"), slug: "中文", permalink: Permalink(path: "tags/中文/"), count: 1),
    ]
  }

  /// 25 January 2025, 09:30 in Berlin.
  let date = CivilTime(secondsSinceEpoch: 1_737_793_800, offset: 3600)

  func article(
    _ number: Int, authors: Int = 2, language: String = "en", isDraft: Bool = false,
    hasSubtitle: Bool = true, isUpdated: Bool = false,
    isPinned: Bool = false
  ) -> Article {
    let day = 86_400
    return Article(
      title: text("Article \(number)"), subtitle: hasSubtitle ? text("Its dek") : nil,
      summary: text("What it is about."),
      date: CivilTime(secondsSinceEpoch: date.secondsSinceEpoch - number * 14 * day, offset: 3600),
      updated: isUpdated
        ? CivilTime(secondsSinceEpoch: date.secondsSinceEpoch + 3 * day, offset: 3600) : nil,
      authors: (0..<authors).map { $0 == 0 ? author : Author(name: text("Writer \($0)")) },
      tags: tags, permalink: Permalink(path: "article-\(number)/"), language: language,
      readingMinutes: 6, isDraft: isDraft, isUnlisted: false, isPinned: isPinned, chart: chart,
      extra: [:])
  }

  func metadata(
    _ title: String, path: String, kind: PageMetadata.Kind = .website, isHidden: Bool = false,
    hasImage: Bool = true
  ) -> PageMetadata {
    let isArticle = kind == .article
    return PageMetadata(
      title: text(title), windowTitle: text("\(title) – The Price of a Point"),
      description: text("A description of this page."), permalink: Permalink(path: path),
      kind: kind, language: "en", isHidden: isHidden,
      image: hasImage
        ? Picture(
          permalink: Permalink(path: "share.png"), width: 1200, height: 630,
          alternative: text("A chart of scores against prices")) : nil,
      published: isArticle ? date : nil, modified: nil,
      authors: isArticle ? [author] : [],
      tags: isArticle ? [text("Model economics")] : [])
  }

  var headings: [Heading] {
    [(2, "one"), (3, "one-a"), (4, "one-a-deep"), (3, "one-b"), (2, "zwei-ü"), (4, "two-deep")].map
    {
      Heading(level: $0.0, id: $0.1, markup: HTML(text: text("Section \($0.1)")))
    }
  }

  /// The pages of the site by the name of their expected file.
  func pages() throws -> [(name: String, markup: HTML)] {
    let templates = NewsgenTemplates()
    let site = try site
    return [
      ("home", templates.home(home, site: site)),
      ("home-page-2", templates.home(laterHome, site: site)),
      ("home-empty", templates.home(emptyHome, site: try bareSite)),
      ("article", templates.article(try articlePage, site: site)),
      ("article-bare", templates.article(bareArticlePage, site: try bareSite)),
      ("standalone", templates.standalone(standalone, site: site)),
      ("tag-list", templates.tagList(tagList, site: site)),
      ("tag", templates.tag(tag, site: site)),
      ("not-found", templates.notFound(notFound, site: site)),
      ("author", templates.author(authorPage, site: site)),
      ("archive", templates.archive(archive, site: site)),
      ("corrections", templates.corrections(corrections, site: site)),
    ]
  }
}

extension Specimen {
  var home: HomePage {
    HomePage(
      metadata: metadata("The Price of a Point", path: ""),
      articles: [
        article(0, isUpdated: true, isPinned: true), article(1, isDraft: true),
        article(2, language: "ar", hasSubtitle: false),
      ],
      paginator: Paginator(number: 1, count: 2, newer: nil, older: Permalink(path: "page/2/")))
  }

  var laterHome: HomePage {
    HomePage(
      metadata: metadata("Page 2", path: "page/2/"), articles: [article(3)],
      paginator: Paginator(
        number: 2, count: 3, newer: Permalink(path: ""), older: Permalink(path: "page/3/")))
  }

  var emptyHome: HomePage {
    HomePage(
      metadata: metadata("The Price of a Point", path: "", hasImage: false), articles: [],
      paginator: Paginator(number: 1, count: 1, newer: nil, older: nil))
  }

  var articlePage: ArticlePage {
    get throws {
      ArticlePage(
        metadata: metadata("Article 1", path: "article-1/", kind: .article),
        article: article(1, authors: 3, isUpdated: true),
        content: "<p>A <em>text</em>.</p>\n\(try cards)", contents: headings,
        newer: link(article(0)), older: link(article(2, language: "he")), extras: extras)
    }
  }

  func link(_ article: Article) -> ArticleLink {
    ArticleLink(
      title: article.title, permalink: article.permalink, date: article.date,
      language: article.language)
  }

  var bareArticlePage: ArticlePage {
    var bare = Specimen(text: text).article(9, authors: 0, isDraft: true, hasSubtitle: false)
    bare = Article(
      title: bare.title, subtitle: nil, summary: bare.summary, date: bare.date,
      updated: bare.date, authors: [], tags: [], permalink: bare.permalink, language: "en",
      readingMinutes: 1, isDraft: true, isUnlisted: true, extra: [:])
    return ArticlePage(
      metadata: metadata("Article 9", path: "article-9/", isHidden: true, hasImage: false),
      article: bare, content: HTML(), contents: [], newer: nil, older: nil)
  }

  var standalone: StandalonePage {
    StandalonePage(
      metadata: metadata("About", path: "about/"), title: text("About"),
      subtitle: text("Who writes this"), updated: date, content: "<p>We.</p>",
      contents: [], isDraft: true, extra: [:])
  }

  var tagList: TagListPage {
    TagListPage(metadata: metadata("Tags", path: "tags/"), tags: tags)
  }

  var tag: TagPage {
    TagPage(
      metadata: metadata("Model economics", path: "tags/model-economics/page/2/"), tag: tags[0],
      articles: [article(1), article(2)],
      paginator: Paginator(
        number: 2, count: 2, newer: Permalink(path: "tags/model-economics/"), older: nil))
  }

  var notFound: NotFoundPage {
    NotFoundPage(
      metadata: metadata("Not found", path: "404.html", isHidden: true, hasImage: false),
      articles: [article(0)])
  }
}
