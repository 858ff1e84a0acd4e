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
  /// The style sheet under its name with a hash of its content.
  public let styleSheet: Permalink
  /// For `<meta name="generator">`; newsgen knows a folder that it wrote by it.
  public let generator: String

  public init(
    title: String, subtitle: String?, description: String, language: String, base: BaseURL,
    authors: [Author], navigation: [NavigationLink], feed: Permalink, tags: Permalink?,
    styleSheet: Permalink, generator: String
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

/// A person who writes.
public struct Author: Sendable, Hashable {
  public let name: String

  public init(name: String) { self.name = name }
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

  public init(name: String, slug: String, permalink: Permalink, count: Int) {
    self.name = name
    self.slug = slug
    self.permalink = permalink
    self.count = count
  }
}
