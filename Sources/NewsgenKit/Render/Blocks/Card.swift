package import Content
package import SiteModel

/// A fenced block that was read: what its card shows, before it is written for a medium.
package enum Card: Sendable {
  case post(PostBlock)
  case video(VideoBlock)
  case subscribe(Subscription)
}

/// A block `post`.
package struct PostBlock: Sendable {
  /// Markdown.
  package let text: FrontMatter.Placed<String>
  package let author: String
  package let handle: String?
  package let platform: String?
  package let date: CivilTime?
  package let url: String?
  package let picture: CardPicture?
}

/// A block `video`.
package struct VideoBlock: Sendable {
  package let title: String
  package let url: String
  package let platform: String
  package let picture: CardPicture
  package let duration: String?
  /// Inline Markdown.
  package let caption: FrontMatter.Placed<String>?
}

/// A picture of a card.
package struct CardPicture: Sendable {
  package let picture: Picture
  /// Its path in the output for feed readers, which show no SVG.
  package let feedPath: String
}
