package import Diagnostics
package import Markup
package import SiteModel

/// A document's body as markup, and what the site wants to know of it.
package struct RenderedMarkdown: Sendable {
  package var html: HTML
  package var headings: [Heading]
  /// Every id of the markup that a link can lead to, in order; headings, footnotes, and ids of raw HTML.
  package var anchors: [String]
  /// The beginning of the text, plain, cut at a word: at most 200 characters.
  package var excerpt: String
  /// Words of running text; for writing without spaces, characters count half.
  package var wordCount: Int
  package var diagnostics: [Diagnostic]

  package init(
    html: HTML, headings: [Heading], anchors: [String], excerpt: String, wordCount: Int,
    diagnostics: [Diagnostic]
  ) {
    self.html = html
    self.headings = headings
    self.anchors = anchors
    self.excerpt = excerpt
    self.wordCount = wordCount
    self.diagnostics = diagnostics
  }
}
