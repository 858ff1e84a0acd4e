package import Diagnostics
package import SiteModel

/// The fields of an article or page as its writer gave them, typed, with places where a later stage
/// may have something to say about them.
package struct FrontMatter: Sendable {
  /// A value with the place where it stands.
  package struct Placed<Value: Sendable & Hashable>: Sendable, Hashable {
    package let value: Value
    package let position: SourcePosition

    package init(_ value: Value, at position: SourcePosition) {
      self.value = value
      self.position = position
    }
  }

  /// A date as it was written: a day is midnight in the site's time zone, known only later.
  package enum Date: Sendable, Hashable {
    case day(CivilDay)
    /// Seconds since 1970-01-01T00:00:00Z.
    case moment(Int)
  }

  package var title: String
  package var subtitle: String?
  package var date: Placed<Date>?
  package var updated: Placed<Date>?
  package var authors: [Placed<String>]
  package var tags: [Placed<String>]
  package var summary: String?
  /// A picture beside the document or below `content/static`; there alone with a leading `/`.
  package var image: Placed<String>?
  package var slug: Placed<String>?
  package var guid: Placed<String>?
  package var isDraft: Bool
  package var isUnlisted: Bool
  package var language: Placed<String>?
  /// Whether the page shows a table of contents (`toc`).
  package var showsContents: Bool
  package var extra: [String: ExtraValue]

  package init(title: String) {
    self.title = title
    authors = []
    tags = []
    isDraft = false
    isUnlisted = false
    showsContents = false
    extra = [:]
  }
}
