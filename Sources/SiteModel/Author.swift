public import Markup

/// A person who writes.
public struct Author: Sendable, Hashable {
  public let name: String
  /// The page with their articles; `nil` where no listed article is theirs.
  public let permalink: Permalink?
  /// A few sentences about them: inline markup.
  public let biography: HTML?
  public let portrait: Picture?
  /// Pages elsewhere that are theirs too, linked with `rel="me"`.
  public let profiles: [NavigationLink]

  public init(
    name: String, permalink: Permalink? = nil, biography: HTML? = nil, portrait: Picture? = nil,
    profiles: [NavigationLink] = []
  ) {
    self.name = name
    self.permalink = permalink
    self.biography = biography
    self.portrait = portrait
    self.profiles = profiles
  }
}
