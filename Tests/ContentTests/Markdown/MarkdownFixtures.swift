import CCMarkGFM
import Diagnostics
import Glibc
import Markup

@testable import Content

/// A site that knows nothing: every link and picture stays as it is, and what was asked is kept.
struct RecordingContext: ContentContext {
  var rawMarkup: [String] = []
  var unavailable: [UnavailableMarkdown] = []

  /// With the places of its first and last byte.
  mutating func rawHTML(_ markup: [UInt8], at place: (_ byte: Int) -> SourcePosition) {
    let (start, end) = (place(0), place(markup.count - 1))
    rawMarkup.append(
      "\(start.line):\(start.column)-\(end.line):\(end.column) "
        + String(decoding: markup, as: UTF8.self))
  }

  mutating func unavailable(_ markdown: UnavailableMarkdown, at position: SourcePosition) {
    unavailable.append(markdown)
  }

  var links: [String] = []
  var pictures: [String] = []
  var blocks: [String] = []
  /// Size of every picture.
  var size: (width: Int, height: Int)?
  /// What to put for a picture that ends so.
  var chart: HTML?
  var prefix = ""

  mutating func link(_ destination: String, at position: SourcePosition) -> String {
    links.append("\(destination) \(position.line):\(position.column)")
    return prefix + destination
  }

  mutating func picture(
    _ destination: String, alternative: String, isAlone: Bool, at position: SourcePosition
  ) -> ContentPicture {
    pictures.append(
      "\(destination) '\(alternative)'\(isAlone ? " alone" : "") "
        + "\(position.line):\(position.column)")
    if destination == "nowhere.png" { return .none }
    if destination.hasSuffix(".vl.json"), let chart { return .block(chart) }
    return .image(source: prefix + destination, width: size?.width, height: size?.height)
  }

  mutating func block(
    _ name: String, arguments: String, text: String, textLine: Int, at position: SourcePosition
  ) -> HTML? {
    blocks.append("\(name)(\(arguments)) \(textLine) \(position.line):\(position.column) \(text)")
    return name == "chart" ? "<figure>chart</figure>" : nil
  }
}

func render(
  _ text: String, _ medium: ContentMedium = .page, firstLine: Int = 1,
  options: MarkdownOptions = MarkdownOptions(isSmart: false), context: inout RecordingContext
) -> RenderedMarkdown {
  MarkdownDocument(Array(text.utf8)[...], file: "a.md", firstLine: firstLine, options: options)
    .render(medium, context: &context)
}

func render(
  _ text: String, _ medium: ContentMedium = .page,
  options: MarkdownOptions = MarkdownOptions(isSmart: false)
) -> RenderedMarkdown {
  var context = RecordingContext()
  return render(text, medium, options: options, context: &context)
}

func html(_ text: String, _ medium: ContentMedium = .page) -> String {
  render(text, medium).html.string
}

/// The same text as newsgen writes it without its additions.
func plainHTML(_ text: String, isSmart: Bool = false) -> String {
  render(text, options: MarkdownOptions(isSmart: isSmart, hasAdditions: false)).html.string
}

/// The same text as cmark-gfm's own renderer writes it, with its tag filter.
///
/// - Parameter omitsRaw: whether raw HTML is left out.
func referenceHTML(_ text: String, isSmart: Bool = false, omitsRaw: Bool = false) -> String {
  let bytes = Array(text.utf8)
  let parser = MarkdownParser.shared
  guard let root = bytes.withUnsafeBufferPointer({ parser.parse($0, isSmart: isSmart) }) else {
    return ""
  }
  defer { cmark_node_free(root) }
  let memory = cmark_get_default_mem_allocator()
  let filter = cmark_find_syntax_extension("tagfilter")
  let filters = cmark_llist_append(memory, nil, UnsafeMutableRawPointer(filter))
  defer { cmark_llist_free(memory, filters) }
  let omitted = CMARK_OPT_SOURCEPOS | (omitsRaw ? CMARK_OPT_UNSAFE : 0)
  let options = MarkdownParser.options(isSmart: isSmart) & ~omitted
  guard let html = cmark_render_html(root, options, filters) else { return "" }
  defer { free(html) }
  return String(cString: html)
}
