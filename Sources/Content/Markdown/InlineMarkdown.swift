import CCMarkGFM
package import Diagnostics
package import Markup

/// Markdown in one line, such as a caption's: whatever it begins with, it is the text of a paragraph.
///
/// - Parameters:
///   - position: where the text stands, for what is said of it where `textStart` is not known.
///   - textStart: where its first character stands, if its lines are those of the file and begin in
///     that column.
package func renderInline(
  _ text: String, medium: ContentMedium, options: MarkdownOptions = .init(),
  at position: SourcePosition, textStart: SourcePosition? = nil,
  context: inout some ContentContext
) -> HTML {
  withContextCalls(to: &context) { calls in
    InlineMarkdown(
      text: text, options: options, medium: medium, position: position,
      textStart: textStart
    ).markup(calls)
  }
}

struct InlineMarkdown {
  let text: String
  let options: MarkdownOptions
  let medium: ContentMedium
  let position: SourcePosition
  var textStart: SourcePosition?

  func markup(_ calls: ContextCalls) -> HTML {
    // Behind a space of this kind nothing begins a list, heading or other block, and emphasis and
    // quotes are read as at the beginning of a line.
    let space: [UInt8] = [0xC2, 0xA0]
    var source = Array("&nbsp;".utf8)
    let words = text.split { $0 == " " || $0 == "\t" || $0.isNewline }
    let anchors = textStart.map { self.anchors(of: words, behind: source.count, from: $0) }
    source += words.joined(separator: " ").utf8
    let root = source.withUnsafeBufferPointer {
      MarkdownParser.shared.parse($0, isSmart: options.isSmart)
    }
    defer { cmark_node_free(root) }
    guard let paragraph = root?.firstChild, paragraph.kind == .paragraph else { return HTML() }
    var renderer = MarkdownRenderer(
      medium: medium, options: options, survey: DocumentSurvey(),
      places: SourcePlaces(source: source, start: textStart ?? .start, anchors: anchors ?? []),
      calls: calls, fragment: .line)
    renderer.fixedPosition = textStart == nil ? position : nil
    renderer.walk(paragraph)
    renderer.putPendingBlocks()
    return HTML(bytes: Array(renderer.out.dropFirst(renderer.out.starts(with: space) ? 2 : 0)))
  }

  /// Where the words stand that are put on one line.
  private func anchors(
    of words: [Substring], behind count: Int, from start: SourcePosition
  ) -> [SourcePlaces.Anchor] {
    var (line, column, index) = (start.line, start.column, text.startIndex)
    var offset = count
    var anchors: [SourcePlaces.Anchor] = []
    anchors.reserveCapacity(words.count + 1)
    for word in words {
      for character in text.unicodeScalars[index..<word.startIndex] {
        (line, column) = character == "\n" ? (line + 1, start.column) : (line, column + 1)
      }
      index = word.startIndex
      let place = SourcePosition(line: line, column: column)
      if anchors.isEmpty { anchors.append(SourcePlaces.Anchor(offset: 0, place: place)) }
      anchors.append(SourcePlaces.Anchor(offset: offset, place: place))
      offset += word.utf8.count + 1
    }
    return anchors
  }
}
