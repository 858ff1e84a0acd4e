package import Diagnostics
package import Markup

/// What the renderer asks of the site while it writes a document.
package protocol ContentContext {
  /// Where a link leads. `destination` is as the writer gave it (unescaped by CommonMark's rules).
  mutating func link(_ destination: String, at position: SourcePosition) -> String

  /// What stands for a picture. `isAlone` says that nothing else is in its paragraph.
  mutating func picture(
    _ destination: String, alternative: String, isAlone: Bool, at position: SourcePosition
  ) -> ContentPicture

  /// The markup of a fenced block whose first info word is `name`; `nil` for a code language.
  /// `text` begins on line `textLine` of the file.
  mutating func block(
    _ name: String, arguments: String, text: String, textLine: Int, at position: SourcePosition
  ) -> HTML?

  /// Raw HTML that goes to the page: a whole block, or one tag within a line, as the writer gave it,
  /// but without the marks of quotes and lists around it. The tag filter makes some of it text.
  ///
  /// - Parameter place: where a byte of it stands; asked in the order of the bytes.
  mutating func rawHTML(_ markup: [UInt8], at place: (_ byte: Int) -> SourcePosition)

  /// What `renderBlocks` cannot show as it was meant.
  mutating func unavailable(_ markdown: UnavailableMarkdown, at position: SourcePosition)
}

extension ContentContext {
  package mutating func unavailable(
    _ markdown: UnavailableMarkdown, at position: SourcePosition
  ) {}
}

/// Markdown that a text in front matter does not have.
package enum UnavailableMarkdown: Equatable, Sendable {
  /// A fenced block of that name, shown as code: right for a language, wrong for one of the site's.
  case block(String)
  /// The definition of a footnote of that name, shown as text.
  case footnote(String)
  /// A raw tag that is shown as text, there as in the text of an article, with what is said of it.
  case tag(headline: String)
}

/// What stands for a picture in the output.
package enum ContentPicture {
  /// An `<img>` with the source ready for the attribute and the size in pixels where it is known.
  case image(source: String, width: Int?, height: Int?)
  /// A block of its own, such as a chart, in place of the paragraph.
  case block(HTML)
  /// Nothing: what is wrong has been reported.
  case none
}

/// Who reads what is rendered.
package enum ContentMedium: Sendable {
  /// A browser, with the site's style sheet.
  case page
  /// A feed reader: no controls, no style sheet, no anchors within the page.
  case feed
}
