public import Markup

/// What the settings' `theme` changes in every page, besides the style sheet.
public struct SiteLook: Sendable {
  /// Stands in the place of the site's title; its alternative text is the title.
  public let logo: Picture?
  public let icons: SiteIcons?
  /// For `<meta http-equiv="Content-Security-Policy">`; `nil` for none, as in the preview.
  public let securityPolicy: String?
  /// The writer's own markup at the end of `<head>`.
  public let head: HTML
  /// The writer's own markup at the end of `<body>`.
  public let foot: HTML

  public init(
    logo: Picture? = nil, icons: SiteIcons? = nil, securityPolicy: String? = nil,
    head: HTML = HTML(), foot: HTML = HTML()
  ) {
    self.logo = logo
    self.icons = icons
    self.securityPolicy = securityPolicy
    self.head = head
    self.foot = foot
  }
}

/// The icons of a site, all made from one SVG.
public struct SiteIcons: Sendable, Hashable {
  /// `favicon.svg`, for browsers of today.
  public let svg: Permalink
  /// `favicon.ico` of 32 by 32 pixels, for all others.
  public let ico: Permalink
  /// 180 by 180 pixels, for home screens.
  public let touch: Permalink
  /// A web app manifest that names the larger icons.
  public let manifest: Permalink

  public init(svg: Permalink, ico: Permalink, touch: Permalink, manifest: Permalink) {
    self.svg = svg
    self.ico = ico
    self.touch = touch
    self.manifest = manifest
  }
}
