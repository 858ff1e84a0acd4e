import Content
package import SiteModel

/// A document that is built, with its address, before its relations to others are known.
package struct PlacedDocument: Sendable {
  package let document: Document
  package let slug: String
  package let permalink: Permalink
  /// The date, or the epoch for a page without one.
  package let date: CivilTime
  package let isDated: Bool
  package let updated: CivilTime?
  package var image: Picture?

  package var isArticle: Bool { document.source.kind == .article }
  package var isListed: Bool { !document.frontMatter.isUnlisted }
}
