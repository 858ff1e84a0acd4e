public import Markup

/// A post from elsewhere, quoted as a card: nothing is asked of the platform.
public struct QuotedPost: Sendable {
  /// Block markup.
  public let text: HTML
  /// A name, or a description such as `An anonymous engineer at Meta`.
  public let author: String
  /// Such as `@name@example.social`.
  public let handle: String?
  public let platform: String?
  public let date: CivilTime?
  /// The post itself.
  public let url: String?
  public let picture: Picture?

  public init(
    text: HTML, author: String, handle: String?, platform: String?, date: CivilTime?, url: String?,
    picture: Picture?
  ) {
    self.text = text
    self.author = author
    self.handle = handle
    self.platform = platform
    self.date = date
    self.url = url
    self.picture = picture
  }
}

/// A video elsewhere, as a picture that leads to it.
public struct VideoCard: Sendable {
  public let title: String
  /// Where it is watched.
  public let url: String
  /// Such as `YouTube`.
  public let platform: String
  /// A picture among the site's own files.
  public let picture: Picture
  /// Such as `12:30`.
  public let duration: String?
  /// Inline markup.
  public let caption: HTML?

  public init(
    title: String, url: String, platform: String, picture: Picture, duration: String?,
    caption: HTML?
  ) {
    self.title = title
    self.url = url
    self.platform = platform
    self.picture = picture
    self.duration = duration
    self.caption = caption
  }
}
