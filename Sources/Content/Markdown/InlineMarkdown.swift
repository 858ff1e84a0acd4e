import CCMarkGFM
package import Diagnostics
package import Markup

/// Markdown in one line, such as a caption's: whatever it begins with, it is the text of a paragraph.
///
/// - Parameter position: where the text stands, for what is said of its links.
package func renderInline(
  _ text: String, medium: ContentMedium, options: MarkdownOptions = .init(),
  at position: SourcePosition, context: inout some ContentContext
) -> HTML {
  withContextCalls(to: &context) { calls in
    InlineMarkdown(text: text, options: options, medium: medium, position: position).markup(calls)
  }
}

struct InlineMarkdown {
  let text: String
  let options: MarkdownOptions
  let medium: ContentMedium
  let position: SourcePosition

  func markup(_ calls: ContextCalls) -> HTML {
    // Behind a space of this kind nothing begins a list, heading or other block, and emphasis and
    // quotes are read as at the beginning of a line.
    let space: [UInt8] = [0xC2, 0xA0]
    var source = Array("&nbsp;".utf8)
    source += text.split { $0 == " " || $0 == "\t" || $0.isNewline }.joined(separator: " ").utf8
    let root = source.withUnsafeBufferPointer {
      MarkdownParser.shared.parse($0, isSmart: options.isSmart)
    }
    defer { cmark_node_free(root) }
    guard let paragraph = root?.firstChild, paragraph.kind == .paragraph else { return HTML() }
    var renderer = MarkdownRenderer(
      medium: medium, options: options, survey: DocumentSurvey(),
      places: SourcePlaces(source: source, firstLine: 1), calls: calls, fragment: .line)
    renderer.fixedPosition = position
    renderer.walk(paragraph)
    renderer.putPendingBlocks()
    return HTML(bytes: Array(renderer.out.dropFirst(renderer.out.starts(with: space) ? 2 : 0)))
  }
}
