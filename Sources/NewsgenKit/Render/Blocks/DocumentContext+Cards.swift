import Content
import Diagnostics
import Markup
import SiteModel

/// Cards as markup: by the templates for pages, plain for feed readers, which have no style sheet.
extension DocumentContext {
  mutating func pageMarkup(_ card: Card, at position: SourcePosition) -> HTML {
    switch card {
    case .post(let block):
      let post = QuotedPost(
        text: paragraphs(block.text), author: block.author, handle: block.handle,
        platform: block.platform, date: block.date, url: block.url, picture: block.picture?.picture)
      return templates.post(post, site: site.site)
    case .video(let block):
      let video = VideoCard(
        title: block.title, url: block.url, platform: block.platform,
        picture: block.picture.picture, duration: block.duration,
        caption: block.caption.map { line($0) })
      return templates.video(video, site: site.site)
    case .subscribe(let subscription):
      return templates.subscribe(subscription, site: site.site)
    }
  }

  mutating func feedMarkup(_ card: Card, at position: SourcePosition) -> HTML {
    switch card {
    case .post(let block):
      return """
        <blockquote>
        \(paragraphs(block.text))\
        \(block.picture.map { "<p>\(feedPicture($0))</p>\n" as HTML })\
        <p>— \(attribution(of: block))</p>
        </blockquote>

        """
    case .video(let block):
      let details = [block.platform, block.duration].compactMap { $0 }.joined(separator: ", ")
      return """
        <p><a href="\(block.url)">\(feedPicture(block.picture))<br>\(block.title)</a> (\(details))</p>
        \(block.caption.map { "<p>\(line($0))</p>\n" as HTML })
        """
    case .subscribe(let subscription):
      let target =
        switch subscription.way {
        case .form: address(document.permalink.path, suffix: "#" + Subscription.anchor)
        case .link(let url): url
        }
      return """
        <p>\(subscription.title) \(subscription.text.map { "\($0) " as HTML })\
        <a href="\(target)">\(subscription.button)</a></p>

        """
    }
  }

  /// `An engineer (@name) on Blind, 2025-01-23`.
  private func attribution(of post: PostBlock) -> HTML {
    var words: HTML = "\(post.author)"
    if let handle = post.handle { words += " (\(handle))" }
    if let platform = post.platform { words += " on \(platform)" }
    if let date = post.date { words += ", \(date.day.iso8601)" }
    return post.url.map { "<a href=\"\($0)\">\(words)</a>" } ?? words
  }

  private func feedPicture(_ card: CardPicture) -> HTML {
    let picture = card.picture
    return """
      <img src="\(address(card.feedPath))" alt="\(picture.alternative)" width="\(picture.width)" \
      height="\(picture.height)">
      """
  }

  private mutating func paragraphs(_ text: FrontMatter.Placed<String>) -> HTML {
    renderBlocks(
      text.value, medium: medium, options: markdownOptions, at: text.position,
      textStart: text.textStart, context: &self)
  }

  private mutating func line(_ text: FrontMatter.Placed<String>) -> HTML {
    renderInline(
      text.value, medium: medium, options: markdownOptions, at: text.position,
      textStart: text.textStart, context: &self)
  }

  private var markdownOptions: MarkdownOptions {
    MarkdownOptions(isSmart: site.settings.usesSmartPunctuation)
  }
}
