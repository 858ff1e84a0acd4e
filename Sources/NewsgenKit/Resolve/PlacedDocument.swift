package import Content
package import SiteModel

/// A document that is built, with its address, before its relations to others are known.
package struct PlacedDocument: Sendable {
  package let document: Document
  package let slug: String
  package let permalink: Permalink
  /// The date, or the epoch for a page without one.
  package let date: CivilTime
  package let isDated: Bool
  /// The newest of what the front matter says.
  package let updated: CivilTime?
  package let updates: [DatedUpdate]
  package var image: Picture?

  package var isArticle: Bool { document.source.kind == .article }
  package var isListed: Bool { !document.frontMatter.isUnlisted }
}

/// An update of an article with its moment in the site's time zone.
package struct DatedUpdate: Sendable {
  package let date: CivilTime
  /// Markdown.
  package let note: FrontMatter.Placed<String>
  package let place: Update.Place
}
