package import Content
package import Diagnostics
package import SiteModel

/// The settings of `site.yml`, typed and checked.
package struct SiteSettings: Sendable {
  package enum FeedContent: String, Sendable { case full, summary }

  /// An entry of the navigation as it was written.
  package struct NavigationEntry: Sendable {
    package let title: String
    package let target: FrontMatter.Placed<String>
  }

  package var title: String
  package var base: BaseURL
  package var language: String
  package var subtitle: String?
  package var description: String?
  package var authors: [AuthorSettings]
  package var tags: [TagSettings]
  package var navigation: [NavigationEntry]
  /// The default share picture, below `static`.
  package var image: FrontMatter.Placed<String>?
  package var clock: SiteClock
  package var permalink: PermalinkPattern
  /// The authority of tag URIs: `id`, else the host of `url` in the settings.
  package var identifier: String
  package var feedLimit: Int
  package var feedContent: FeedContent
  package var articlesPerPage: Int
  package var usesSmartPunctuation: Bool
  package var subscription: Subscription?
  /// Whether `subscribe` is there, be it wrong, or may be in settings that cannot be read.
  package var givesSubscription: Bool
  /// How articles can be passed on, in the writer's order.
  package var sharing: [SharingWay]
  /// The publication's own pages elsewhere.
  package var profiles: [NavigationLink]
  package var theme: ThemeSettings
}

/// An entry of `authors`.
package struct AuthorSettings: Sendable {
  package let name: String
  /// The last part of their page's address; made from the name where it is not given.
  package let slug: FrontMatter.Placed<String>?
  /// Inline Markdown.
  package let biography: FrontMatter.Placed<String>?
  /// A file below `static`.
  package let portrait: FrontMatter.Placed<String>?
  package let profiles: [NavigationLink]
  /// Not the author of articles that name none.
  package let isGuest: Bool
  package let position: SourcePosition

  package init(
    name: String, slug: FrontMatter.Placed<String>? = nil,
    biography: FrontMatter.Placed<String>? = nil, portrait: FrontMatter.Placed<String>? = nil,
    profiles: [NavigationLink] = [], isGuest: Bool = false, position: SourcePosition = .start
  ) {
    self.name = name
    self.slug = slug
    self.biography = biography
    self.portrait = portrait
    self.profiles = profiles
    self.isGuest = isGuest
    self.position = position
  }
}

/// An entry of `tags`: `C++: {slug: cpp, name: …, description: …}`.
package struct TagSettings: Sendable {
  /// The tag as articles give it.
  package let key: FrontMatter.Placed<String>
  /// The tag as readers see it; the key where it is not given.
  package let name: String
  package let slug: FrontMatter.Placed<String>?
  package let description: String?

  package init(
    key: FrontMatter.Placed<String>, name: String, slug: FrontMatter.Placed<String>?,
    description: String?
  ) {
    self.key = key
    self.name = name
    self.slug = slug
    self.description = description
  }
}

/// An entry of `share`.
package enum SharingWay: Sendable, Hashable {
  case mail
  case address
  /// A service's address with `{url}` and `{title}` in it.
  case link(title: String, pattern: String)
}
