import CCMarkGFM
import Diagnostics
import Markup

/// A Markdown text, parsed once and then written for each medium.
///
/// ```swift
/// let document = MarkdownDocument(body, file: "content/articles/a.md", firstLine: 5)
/// let page = document.render(.page, context: &context)
/// let item = document.render(.feed, context: &context)
/// ```
package final class MarkdownDocument {
  private let root: MarkdownNode?
  private let file: String
  private let options: MarkdownOptions
  private let places: SourcePlaces
  private let survey: DocumentSurvey?

  /// - Parameters:
  ///   - body: the text behind the front matter, normalised (`SourceText`).
  ///   - file: the path to show in diagnostics.
  ///   - firstLine: the line of the file on which the body begins.
  ///   - reservedAnchors: ids of the page around the text, which its headings keep clear of.
  package init(
    _ body: ArraySlice<UInt8>, file: String, firstLine: Int, options: MarkdownOptions = .init(),
    reservedAnchors: Set<String> = []
  ) {
    var source = Array(body)
    if options.hasAdditions,
      let clean = source.withUnsafeBufferPointer({ ForbiddenCharacters.replaced(in: $0) })
    {
      source = clean
    }
    self.file = file
    self.options = options
    root = source.withUnsafeBufferPointer {
      MarkdownParser.shared.parse($0, isSmart: options.isSmart)
    }
    var places = SourcePlaces(source: source, firstLine: firstLine)
    survey = root.map { DocumentSurvey($0, file: file, reserved: reservedAnchors, places: &places) }
    self.places = places
  }

  deinit { cmark_node_free(root) }

  /// Every id of the markup that a link can lead to: known before it is written, so that what a
  /// context makes can keep clear of them.
  package var anchors: [String] { options.hasAdditions ? survey?.anchors ?? [] : [] }

  /// The markup for one medium.
  package func render(
    _ medium: ContentMedium, context: inout some ContentContext
  ) -> RenderedMarkdown {
    guard let root, let survey else {
      return RenderedMarkdown(
        html: HTML(), headings: [], anchors: [], excerpt: "", wordCount: 0, diagnostics: [])
    }
    return withContextCalls(to: &context) { calls in
      var renderer = MarkdownRenderer(
        medium: medium, options: options, survey: survey, places: places, calls: calls)
      renderer.walk(root)
      renderer.finish()
      return RenderedMarkdown(
        html: HTML(bytes: renderer.out), headings: renderer.headings,
        anchors: anchors, excerpt: survey.excerpt,
        wordCount: survey.wordCount,
        diagnostics: options.hasAdditions ? survey.diagnostics : [])
    }
  }
}
