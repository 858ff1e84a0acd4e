/// A service that `share` knows by one word, with its address for passing something on; `{title}`
/// and `{url}` stand for the article's, encoded as a part of a query.
///
/// The addresses are those of the pages named, or where none is named those that sites commonly
/// use; none was tried against the service.
enum SharingService: String, CaseIterable, Sendable {
  /// https://docs.bsky.app/docs/advanced-guides/intent-links
  case bluesky
  /// Mastodon's own page that asks for the reader's server (https://share.joinmastodon.org).
  case mastodon
  /// https://news.ycombinator.com/bookmarklet.html
  case hackernews
  case reddit
  /// https://learn.microsoft.com/linkedin/consumer/integrations/self-serve/plugins/share-plugin
  case linkedin
  /// https://docs.x.com/x-for-websites/post-button/guides/web-intent
  case x
  case facebook
  /// https://faq.whatsapp.com/5913398998672934
  case whatsapp
  /// https://core.telegram.org/widgets/share
  case telegram

  var title: String {
    switch self {
    case .bluesky: "Bluesky"
    case .mastodon: "Mastodon"
    case .hackernews: "Hacker News"
    case .reddit: "Reddit"
    case .linkedin: "LinkedIn"
    case .x: "X"
    case .facebook: "Facebook"
    case .whatsapp: "WhatsApp"
    case .telegram: "Telegram"
    }
  }

  var pattern: String {
    switch self {
    case .bluesky: "https://bsky.app/intent/compose?text={title}%20{url}"
    case .mastodon: "https://share.joinmastodon.org/#text={title}%20{url}"
    case .hackernews: "https://news.ycombinator.com/submitlink?u={url}&t={title}"
    case .reddit: "https://www.reddit.com/submit?url={url}&title={title}"
    case .linkedin: "https://www.linkedin.com/sharing/share-offsite/?url={url}"
    case .x: "https://x.com/intent/tweet?text={title}&url={url}"
    case .facebook: "https://www.facebook.com/sharer/sharer.php?u={url}"
    case .whatsapp: "https://wa.me/?text={title}%20{url}"
    case .telegram: "https://t.me/share/url?url={url}&text={title}"
    }
  }
}
