package import Content
import Diagnostics
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
  package var authors: [Author]
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
}
