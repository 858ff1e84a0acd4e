package import Content
package import Diagnostics

/// A text with its typed front matter and the place of its body. The body itself is read again when
/// it is rendered, so that memory grows with metadata alone. A class, since front matter is large and
/// handed from stage to stage.
package final class Document: Sendable {
  package let source: DocumentFile
  package let frontMatter: FrontMatter
  /// Whether the front matter has a `date`, be it right or wrong.
  package let givesDate: Bool
  /// The byte of the normalised text at which the body begins.
  package let bodyOffset: Int
  /// The line of the file on which the body begins.
  package let bodyLine: Int

  package init(
    source: DocumentFile, frontMatter: FrontMatter, givesDate: Bool, bodyOffset: Int, bodyLine: Int
  ) {
    self.source = source
    self.frontMatter = frontMatter
    self.givesDate = givesDate
    self.bodyOffset = bodyOffset
    self.bodyLine = bodyLine
  }

  /// The path to show in diagnostics.
  package var file: String { source.file.path }

  /// A place in this document.
  package func range(_ position: SourcePosition) -> SourceRange {
    SourceRange(file: file, start: position)
  }
}
