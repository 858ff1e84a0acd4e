import CCMarkGFM
package import Diagnostics
package import Markup

/// Markdown of some paragraphs that is no text of its own, such as a note in front matter: with
/// lists, quotes, code, tables and all else of GFM, but without what an article has besides.
///
/// - Headings have no anchors and stand one level below that of a section of the page, as `##` in an
///   article is the first below its title.
/// - There are no footnotes: marks and definitions are shown as they were typed.
/// - A fenced block is code, whatever its name: `ContentContext.block` is not asked. What this and
///   the former keep from being shown goes to `ContentContext.unavailable`.
///
/// - Parameters:
///   - position: where the text stands, for what is said of it where `textStart` is not known.
///   - textStart: where its first character stands, if its lines are those of the file and begin in
///     that column.
package func renderBlocks(
  _ text: String, medium: ContentMedium, options: MarkdownOptions = .init(),
  at position: SourcePosition, textStart: SourcePosition? = nil,
  context: inout some ContentContext
) -> HTML {
  withContextCalls(to: &context) { calls in
    BlockMarkdown(
      text: text, options: options, medium: medium, position: position,
      textStart: textStart
    ).markup(calls)
  }
}

struct BlockMarkdown {
  let text: String
  let options: MarkdownOptions
  let medium: ContentMedium
  let position: SourcePosition
  let textStart: SourcePosition?

  func markup(_ calls: ContextCalls) -> HTML {
    var source = Array(text.utf8)
    if let clean = source.withUnsafeBufferPointer({ ForbiddenCharacters.replaced(in: $0) }) {
      source = clean
    }
    let notes = definitions(in: source)
    let notePlaces = positions(of: notes, in: source)
    for (note, place) in zip(notes, notePlaces) {
      calls.unavailable(.footnote(note.name), textStart == nil ? position : place)
    }
    source = escaped(source, at: notes.map(\.offset))
    // Each has a backslash before it and before those in front of it.
    let anchors = zip(notes, notePlaces).enumerated().map { index, note in
      SourcePlaces.Anchor(offset: note.0.offset + index + 1, place: note.1)
    }
    let places = SourcePlaces(source: source, start: textStart ?? .start, anchors: anchors)
    guard let root = parse(source, hasNotes: false) else { return HTML() }
    defer { cmark_node_free(root) }
    tellOfTags(root, places, calls)
    var renderer = MarkdownRenderer(
      medium: medium, options: options, survey: DocumentSurvey(),
      places: places, calls: calls, fragment: .blocks)
    renderer.fixedPosition = textStart == nil ? position : nil
    // None of them is likely the first of the page.
    renderer.hasPicture = true
    renderer.walk(root)
    return HTML(bytes: renderer.out)
  }

  private func positions(
    of notes: [UnshownNotes.Definition], in source: [UInt8]
  ) -> [SourcePosition] {
    if notes.isEmpty { return [] }
    var places = SourcePlaces(source: source, start: textStart ?? .start)
    return notes.map { places.position(offset: $0.offset, line: $0.line) }
  }

  private func tellOfTags(
    _ root: MarkdownNode, _ places: SourcePlaces, _ calls: ContextCalls
  ) {
    var places = places
    root.forEachDescendant { node in
      if node.kind == .htmlBlock || node.kind == .htmlInline {
        for tag in TagFilter.shownTags(in: node.literal) {
          let place =
            textStart == nil ? position : places.position(of: tag.range.lowerBound, in: node)
          calls.unavailable(.tag(headline: TagFilter.headline(of: tag)), place)
        }
      }
      return .into
    }
  }

  private func parse(_ source: [UInt8], hasNotes: Bool) -> MarkdownNode? {
    source.withUnsafeBufferPointer {
      MarkdownParser.shared.parse($0, isSmart: options.isSmart, hasNotes: hasNotes)
    }
  }

  private func definitions(in source: [UInt8]) -> [UnshownNotes.Definition] {
    let marks = zip(source, source.dropFirst())
    guard marks.contains(where: { $0 == UInt8(ascii: "[") && $1 == UInt8(ascii: "^") }),
      let root = parse(source, hasNotes: true)
    else { return [] }
    defer { cmark_node_free(root) }
    return UnshownNotes.all(root, places: SourcePlaces(source: source, firstLine: 1)).definitions
  }

  /// The text with a backslash before each of those bytes: where there are no footnotes, `[^a]: b` is
  /// the target of a link.
  private func escaped(_ source: [UInt8], at offsets: [Int]) -> [UInt8] {
    if offsets.isEmpty { return source }
    var result: [UInt8] = []
    result.reserveCapacity(source.count + offsets.count)
    var start = 0
    for offset in offsets {
      result += source[start..<offset]
      result.append(UInt8(ascii: "\\"))
      start = offset
    }
    return result + source[start...]
  }
}
