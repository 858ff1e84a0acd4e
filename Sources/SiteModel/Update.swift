public import Markup

/// What was changed in an article after it was published, and when.
public struct Update: Sendable {
  /// Where an article tells it.
  public enum Place: String, Sendable, CaseIterable {
    /// In the banner above the text.
    case top
    /// In a section below the text, to which the banner leads.
    case end
  }

  public let date: CivilTime
  /// Block markup; its links hold on any page of the site.
  public let note: HTML
  public let place: Place
  /// The anchor on the article's page.
  public let id: String

  public init(date: CivilTime, note: HTML, place: Place, id: String) {
    self.date = date
    self.note = note
    self.place = place
    self.id = id
  }
}

/// An update with the article that it belongs to, for the list of all of them.
public struct Correction: Sendable {
  public let article: ArticleLink
  public let update: Update

  public init(article: ArticleLink, update: Update) {
    self.article = article
    self.update = update
  }
}
