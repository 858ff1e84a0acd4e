import Markup
import SiteModel
import Templates

/// What stands around texts and within them.
extension Specimen {
  func markup(_ purpose: String) -> HTML { "<p>\(text(purpose))</p>\n" }

  func picture(_ name: String, width: Int, height: Int, alternative: String) -> Picture {
    Picture(
      permalink: Permalink(path: name), width: width, height: height,
      alternative: text(alternative))
  }

  var author: Author {
    Author(
      name: text("Writer 0"), permalink: Permalink(path: "authors/writer-0/"),
      biography: "Counts \(text("what others quote"))",
      portrait: picture("writer.jpg", width: 400, height: 300, alternative: "Writer 0 at a desk"),
      profiles: profiles)
  }

  var profiles: [NavigationLink] { [NavigationLink(title: text("Mastodon"), href: target)] }

  var chart: Picture {
    picture("chart.svg", width: 720, height: 440, alternative: "Scores against prices")
  }

  var form: SubscriptionForm {
    SubscriptionForm(
      action: target, emailField: text("email"),
      hiddenFields: [.init(name: text("list"), value: text("weekly"))], trapField: text("trap"))
  }

  func subscription(_ way: Subscription.Way) -> Subscription {
    Subscription(
      title: text("Get the next letter by mail."), text: text("Every other week."),
      button: text("Subscribe"), way: way)
  }

  var look: SiteLook {
    SiteLook(
      logo: picture("logo.svg", width: 200, height: 40, alternative: "ignored"),
      icons: SiteIcons(
        svg: Permalink(path: "favicon.svg"), ico: Permalink(path: "favicon.ico"),
        touch: Permalink(path: "apple-touch-icon.png"),
        manifest: Permalink(path: "site.webmanifest")),
      securityPolicy: text("default-src 'none'"), head: "<meta name=\"of-the-writer\">\n",
      foot: "<p id=\"foot-of-the-writer\">Foot</p>\n")
  }

  var extras: ArticleExtras {
    var extras = ArticleExtras()
    extras.updates = updates
    extras.note = markup("The author's note")
    extras.letters = [
      Letter(
        name: text("A reader"), date: date, text: markup("A letter"), reply: markup("The reply")),
      Letter(name: text("Another"), date: nil, text: markup("A second letter"), reply: nil),
    ]
    extras.series = SeriesPlace(
      name: text("A series"), all: [link(article(3)), link(article(1)), link(article(0))],
      number: 2)
    extras.related = [link(article(4)), link(article(5, language: "ar"))]
    extras.sharing = Sharing(
      mail: target, address: text("https://example.org/letter/article-1/"),
      links: [NavigationLink(title: text("Bluesky"), href: target)])
    extras.discussion = target
    return extras
  }

  var updates: [Update] {
    let day = 86_400
    let earlier = CivilTime(secondsSinceEpoch: date.secondsSinceEpoch + 2 * day, offset: 3600)
    let later = CivilTime(secondsSinceEpoch: date.secondsSinceEpoch + 3 * day, offset: 3600)
    return [
      Update(
        date: later, note: markup("The later update"), place: .top, id: "update-2025-01-28"),
      Update(
        date: earlier, note: markup("The earlier update"), place: .end, id: "update-2025-01-27"),
    ]
  }

  /// A card of every kind, as in the middle of a text.
  var cards: HTML {
    get throws {
      let templates = NewsgenTemplates()
      let site = try site
      return [
        templates.post(post, site: site), templates.post(barePost, site: site),
        templates.video(video, site: site),
        templates.subscribe(subscription(.form(form)), site: site),
        templates.subscribe(subscription(.link(target)), site: site),
      ].joined()
    }
  }

  var post: QuotedPost {
    QuotedPost(
      text: markup("Everyone is in panic mode."), author: text("An engineer"),
      handle: text("@engineer"), platform: text("Blind"), date: date, url: target,
      picture: picture("shot.png", width: 800, height: 300, alternative: "A picture of it"))
  }

  var barePost: QuotedPost {
    QuotedPost(
      text: markup("Words alone."), author: text("Somebody"), handle: nil, platform: nil,
      date: nil, url: nil, picture: nil)
  }

  var video: VideoCard {
    VideoCard(
      title: text("How it works"), url: target, platform: text("YouTube"),
      picture: picture("still.jpg", width: 1280, height: 720, alternative: "A still"),
      duration: text("12:30"), caption: "\(text("From the fourth minute on"))")
  }

  var authorPage: AuthorPage {
    AuthorPage(
      metadata: metadata("Writer 0", path: "authors/writer-0/"), author: author, count: 3,
      articles: [article(1), article(2)],
      paginator: Paginator(
        number: 1, count: 2, newer: nil, older: Permalink(path: "authors/writer-0/page/2/")))
  }

  var archive: ArchivePage {
    ArchivePage(
      metadata: metadata("Archive", path: "archive/"),
      years: [
        ArchivePage.Year(year: 2025, articles: [article(0, isDraft: true), article(1)]),
        ArchivePage.Year(year: 2024, articles: [article(3, language: "ar")]),
      ],
      index: [
        .init(year: 2025, count: 2, page: Permalink(path: "archive/"), id: "year-2025"),
        .init(year: 2024, count: 5, page: Permalink(path: "archive/"), id: "year-2024"),
        .init(year: 2023, count: 1, page: Permalink(path: "archive/page/2/"), id: "year-2023"),
      ],
      paginator: Paginator(
        number: 1, count: 2, newer: nil, older: Permalink(path: "archive/page/2/")))
  }

  var corrections: CorrectionsPage {
    CorrectionsPage(
      metadata: metadata("Corrections", path: "corrections/"),
      corrections: updates.map { Correction(article: link(article(1)), update: $0) },
      paginator: Paginator(number: 1, count: 1, newer: nil, older: nil))
  }
}
