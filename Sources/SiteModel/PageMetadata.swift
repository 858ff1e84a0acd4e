/// What a page says of itself to search engines, networks and feed readers.
public struct PageMetadata: Sendable {
  public enum Kind: String, Sendable { case website, article }

  /// For `<title>` and `og:title`: the page's own title.
  public let title: String
  /// For `<title>`: the page's title with the site's behind it where they differ.
  public let windowTitle: String
  public let description: String
  public let permalink: Permalink
  public let kind: Kind
  /// BCP 47 tag for `<html lang>`.
  public let language: String
  /// Not to be listed by search engines.
  public let isHidden: Bool
  public let image: Picture?
  public let published: CivilTime?
  public let modified: CivilTime?
  public let authors: [Author]
  public let tags: [String]

  public init(
    title: String, windowTitle: String, description: String, permalink: Permalink, kind: Kind,
    language: String, isHidden: Bool, image: Picture?, published: CivilTime? = nil,
    modified: CivilTime? = nil, authors: [Author] = [], tags: [String] = []
  ) {
    self.title = title
    self.windowTitle = windowTitle
    self.description = description
    self.permalink = permalink
    self.kind = kind
    self.language = language
    self.isHidden = isHidden
    self.image = image
    self.published = published
    self.modified = modified
    self.authors = authors
    self.tags = tags
  }
}
