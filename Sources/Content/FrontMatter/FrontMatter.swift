package import Diagnostics
package import SiteModel

/// The fields of an article or page as its writer gave them, typed, with places where a later stage
/// may have something to say about them.
package struct FrontMatter: Sendable {
  /// A value with the place where it stands.
  package struct Placed<Value: Sendable & Hashable>: Sendable, Hashable {
    package let value: Value
    package let position: SourcePosition
    /// Where the first character of a text stands, if its lines are the file's (`Node.textStart`).
    package let textStart: SourcePosition?

    package init(
      _ value: Value, at position: SourcePosition, textStart: SourcePosition? = nil
    ) {
      self.value = value
      self.position = position
      self.textStart = textStart
    }
  }

  /// A date as it was written: a day is midnight in the site's time zone, known only later.
  package enum Date: Sendable, Hashable {
    case day(CivilDay)
    /// Seconds since 1970-01-01T00:00:00Z.
    case moment(Int)
  }

  /// An entry of `updates`.
  package struct Update: Sendable {
    package let date: Placed<Date>
    /// Markdown.
    package let note: Placed<String>
    package let place: SiteModel.Update.Place

    package init(date: Placed<Date>, note: Placed<String>, place: SiteModel.Update.Place) {
      self.date = date
      self.note = note
      self.place = place
    }
  }

  /// An entry of `letters`.
  package struct Letter: Sendable {
    package let name: String
    package let date: Placed<Date>?
    /// Markdown.
    package let text: Placed<String>
    /// Markdown.
    package let reply: Placed<String>?

    package init(
      name: String, date: Placed<Date>?, text: Placed<String>, reply: Placed<String>?
    ) {
      self.name = name
      self.date = date
      self.text = text
      self.reply = reply
    }
  }

  package var title: String
  package var subtitle: String?
  package var date: Placed<Date>?
  package var updated: Placed<Date>?
  /// In the writer's order.
  package var updates: [Update]
  package var authors: [Placed<String>]
  package var tags: [Placed<String>]
  package var summary: String?
  /// A picture beside the document or below `content/static`; there alone with a leading `/`.
  package var image: Placed<String>?
  package var slug: Placed<String>?
  package var guid: Placed<String>?
  package var isDraft: Bool
  package var isUnlisted: Bool
  /// Whether it stands first on the home page (`pinned`).
  package var isPinned: Placed<Bool>?
  package var series: Placed<String>?
  /// The author's note at the end: Markdown.
  package var note: Placed<String>?
  package var letters: [Letter]
  /// The address of a thread about it.
  package var discussion: Placed<String>?
  package var language: Placed<String>?
  /// Whether the page shows a table of contents (`toc`).
  package var showsContents: Bool
  package var extra: [String: ExtraValue]

  package init(title: String) {
    self.title = title
    updates = []
    authors = []
    tags = []
    letters = []
    isDraft = false
    isUnlisted = false
    showsContents = false
    extra = [:]
  }
}
