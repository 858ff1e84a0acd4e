/// What every template knows of the site.
public struct Site: Sendable {
  public let title: String
  public let subtitle: String?
  /// One or two sentences for search engines; the settings' `description`, else the subtitle.
  public let description: String
  /// BCP 47 tag, such as `en`.
  public let language: String
  public let base: BaseURL
  public let authors: [Author]
  public let navigation: [NavigationLink]
  public let feed: Permalink
  /// The list of all tags, where an article has one.
  public let tags: Permalink?
  /// The list of all articles by year, where there is one.
  public let archive: Permalink?
  /// The list of all updates, where an article has one.
  public let corrections: Permalink?
  /// The style sheet under its name with a hash of its content.
  public let styleSheet: Permalink
  /// For `<meta name="generator">`; newsgen knows a folder that it wrote by it.
  public let generator: String
  public let subscription: Subscription?
  /// Pages elsewhere that are the publication's too, linked with `rel="me"`.
  public let profiles: [NavigationLink]
  public let look: SiteLook

  public init(
    title: String, subtitle: String?, description: String, language: String, base: BaseURL,
    authors: [Author], navigation: [NavigationLink], feed: Permalink, tags: Permalink?,
    archive: Permalink? = nil, corrections: Permalink? = nil, styleSheet: Permalink,
    generator: String, subscription: Subscription? = nil, profiles: [NavigationLink] = [],
    look: SiteLook = SiteLook()
  ) {
    self.title = title
    self.subtitle = subtitle
    self.description = description
    self.language = language
    self.base = base
    self.authors = authors
    self.navigation = navigation
    self.feed = feed
    self.tags = tags
    self.styleSheet = styleSheet
    self.generator = generator
    self.archive = archive
    self.corrections = corrections
    self.subscription = subscription
    self.profiles = profiles
    self.look = look
  }

  /// The home page.
  public var home: Permalink { Permalink(path: "") }

  /// A link for use on the site's own pages: the path with the base URL's path in front.
  public func link(_ permalink: Permalink) -> String { base.path + permalink.readablePath }

  /// A link for feeds, sitemaps and mail: the whole URL in ASCII.
  public func absoluteURI(_ permalink: Permalink) -> String {
    base.absoluteString + permalink.encodedPath
  }

  /// A link for use in HTML elsewhere: the whole URL.
  public func absoluteURL(_ permalink: Permalink) -> String {
    base.absoluteString + permalink.readablePath
  }
}

/// An entry of the site's navigation.
public struct NavigationLink: Sendable, Hashable {
  public let title: String
  /// Ready for `href`: with the base URL's path in front where the target is on this site.
  public let href: String

  public init(title: String, href: String) {
    self.title = title
    self.href = href
  }
}

/// A tag with its page.
public struct Tag: Sendable, Hashable {
  public let name: String
  public let slug: String
  public let permalink: Permalink
  /// How many listed articles carry it.
  public let count: Int
  /// A sentence or two of plain text, from the settings.
  public let description: String?

  public init(
    name: String, slug: String, permalink: Permalink, count: Int, description: String? = nil
  ) {
    self.name = name
    self.slug = slug
    self.permalink = permalink
    self.count = count
    self.description = description
  }
}
