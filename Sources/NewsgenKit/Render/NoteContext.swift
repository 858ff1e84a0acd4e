import Content
import Diagnostics
import Markup
import SiteModel

/// The context of a text's notes in front matter: as that of the text itself, but without charts and
/// other blocks.
struct NoteContext: ContentContext {
  var text: DocumentContext
  /// Whether the note is shown on other pages too, so that `#…` must lead back to its text.
  let leavesPage: Bool

  mutating func link(_ written: String, at position: SourcePosition) -> String {
    let href = text.link(written, at: position)
    let destination = Destination(written)
    guard leavesPage, destination.form == .fragment else { return href }
    return text.address(text.document.permalink.path, suffix: destination.suffix)
  }

  mutating func picture(
    _ written: String, alternative: String, isAlone: Bool, at position: SourcePosition
  ) -> ContentPicture {
    guard !text.isSpecification(Destination(written).path) else {
      text.fail(
        "the chart '\(written)' can stand in the text only, not in front matter", at: position)
      return .none
    }
    return text.picture(written, alternative: alternative, isAlone: isAlone, at: position)
  }

  mutating func block(
    _ name: String, arguments: String, text content: String, textLine: Int,
    at position: SourcePosition
  ) -> HTML? { nil }

  mutating func unavailable(_ markdown: UnavailableMarkdown, at position: SourcePosition) {
    switch markdown {
    case .footnote(let name):
      text.fail(
        "the footnote '\(name)' can stand in the text only, not in front matter", at: position)
    case .tag(let headline): text.warn(headline, at: position)
    case .block(let name):
      // All others are code.
      guard BlockName(rawValue: name) != nil else { return }
      text.fail("a block '\(name)' can stand in the text only, not in front matter", at: position)
    }
  }

  mutating func rawHTML(_ markup: [UInt8], at place: (_ byte: Int) -> SourcePosition) {
    text.rawHTML(markup, at: place)
  }
}
