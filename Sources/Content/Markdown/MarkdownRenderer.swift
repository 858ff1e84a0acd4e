import CCMarkGFM
import Diagnostics
import Markup
import SiteModel

/// Writes a document's nodes as HTML, in one pass and without recursion.
struct MarkdownRenderer {
  let medium: ContentMedium
  let options: MarkdownOptions
  let survey: DocumentSurvey
  let calls: ContextCalls
  var places: SourcePlaces

  var out: [UInt8] = []
  private(set) var headings: [Heading] = []

  /// What is written where it is no whole document.
  var fragment: Fragment?
  /// Where links stand whose text is not the file's own, such as captions.
  var fixedPosition: SourcePosition?
  /// What the site said of a picture that is alone in its paragraph.
  var lonePicture: (node: MarkdownNode, answer: ContentPicture)?
  /// Blocks that stand for pictures within a text, until its paragraph is over.
  var pendingBlocks: [HTML] = []
  /// In how many links what is written stands. cmark-gfm lets a few nest, which HTML does not.
  var linkDepth = 0
  /// Whether a link of raw HTML has begun in the paragraph at hand.
  var isInRawLink = false
  var table: TableState?
  var alert: MarkdownNode?
  var notes = NoteState()
  /// Names of regions so far.
  var regionNames = UniqueNames()
  var hasPicture = false
  /// Paragraphs that something else was written for.
  var skippedParagraph: MarkdownNode?
  var openHeading = OpenHeading()
  /// Raw elements that a line for a table of contents is within.
  var openElements: [String] = []
  /// Elements of raw HTML that have no end in the paragraph at hand.
  var unendedElements: Set<String> = []

  enum Fragment {
    /// The inlines of a paragraph.
    case line
    /// Some paragraphs, for a section of a page: without anchors, notes and the site's own blocks.
    case blocks
    /// The inlines of a heading, for a table of contents: without links, pictures, footnote marks
    /// and all raw tags but those that mark up the text around which they stand.
    case contents
  }

  struct OpenHeading {
    var start = 0
    /// Whether the markup has what a table of contents cannot have.
    var hasMore = false
  }

  init(
    medium: ContentMedium, options: MarkdownOptions, survey: DocumentSurvey, places: SourcePlaces,
    calls: ContextCalls, fragment: Fragment? = nil
  ) {
    self.medium = medium
    self.options = options
    self.survey = survey
    self.places = places
    self.calls = calls
    self.fragment = fragment
    if fragment == nil { out.reserveCapacity(16_384) }
  }

  var hasAdditions: Bool { options.hasAdditions }
  var isFeed: Bool { hasAdditions && medium == .feed }
  var isPage: Bool { hasAdditions && medium == .page }

  /// How the walk goes on from a node.
  enum Step {
    /// Into its children, then to its end.
    case into
    /// Into its children from that one on, then to its end.
    case from(MarkdownNode)
    /// It has been written, children and all.
    case over
    /// So have its siblings up to that one.
    case past(MarkdownNode)
  }

  mutating func walk(_ root: MarkdownNode) {
    let isDocument = root.kind == .document
    var node = root
    while true {
      switch enter(node) {
      case .into:
        if let child = node.firstChild {
          node = child
          continue
        }
        exit(node)
      case .from(let child):
        node = child
        continue
      case .over: break
      case .past(let sibling): node = sibling
      }
      while node != root, node.next == nil, let parent = node.parent {
        node = parent
        exit(node)
      }
      guard node != root, let next = node.next else { return }
      // Behind the last block there is still the definition of what it refers to.
      if isDocument, node.parent == root { endBlock() }
      node = next
    }
  }

  private mutating func enter(_ node: MarkdownNode) -> Step {
    switch node.kind {
    case .text: out.putEscaped(node.literal, isClean: hasAdditions)
    case .softBreak: out.append(UInt8(ascii: "\n"))
    case .lineBreak: out.put("<br />\n")
    case .code:
      out.put("<code>")
      out.putEscaped(node.literal, isClean: hasAdditions)
      out.put("</code>")
    case .emphasis: out.put("<em>")
    case .strong: out.put("<strong>")
    case .strikethrough: out.put("<del>")
    case .link: enterLink(node)
    case .image: return enterPicture(node)
    case .htmlInline: return enterRawInline(node)
    case .footnoteReference: enterNoteReference(node)
    case .paragraph: return enterParagraph(node)
    case .heading: enterHeading(node)
    case .blockQuote: enterQuote(node)
    case .list: enterList(node)
    case .entry: enterEntry(node)
    case .codeBlock: enterCodeBlock(node)
    case .htmlBlock: enterRawBlock(node)
    case .thematicBreak:
      out.putLineEnd()
      out.put("<hr />\n")
    case .footnoteDefinition: return enterNote(node)
    case .table: enterTable(node)
    case .tableRow: enterRow(node)
    case .tableCell: enterCell(node)
    case .document, .custom: break
    }
    return node.kind.isLeaf ? .over : .into
  }

  private mutating func exit(_ node: MarkdownNode) {
    switch node.kind {
    case .emphasis: out.put("</em>")
    case .strong: out.put("</strong>")
    case .strikethrough: out.put("</del>")
    case .link: exitLink()
    case .paragraph: exitParagraph(node)
    case .heading: exitHeading(node)
    case .blockQuote: exitQuote(node)
    case .list: out.put(node.isOrdered ? "</ol>\n" : "</ul>\n")
    case .entry: out.put("</li>\n")
    case .footnoteDefinition: exitNote(node)
    case .table: exitTable()
    case .tableRow: exitRow()
    case .tableCell: exitCell()
    default: break
    }
  }

  /// Ends the markup, once everything is written.
  mutating func finish() {
    if notes.isListOpen { out.put(noteListEnd) }
  }

  /// A paragraph or the like begins: what raw tags have left open is over.
  mutating func beginInlines() {
    unendedElements.removeAll(keepingCapacity: true)
    isInRawLink = false
  }

  mutating func position(ofInline node: MarkdownNode) -> SourcePosition {
    fixedPosition ?? places.position(ofInline: node)
  }

  // MARK: Headings

  private mutating func enterHeading(_ node: MarkdownNode) {
    if fragment == .contents { return }
    beginInlines()
    out.putLineEnd()
    out.put("<h")
    out.append(UInt8(ascii: "0") + UInt8(clamping: level(of: node)))
    if isPage, headings.count < survey.headingIDs.count {
      out.put(" id=\"")
      out.putEscaped(survey.headingIDs[headings.count])
      out.put("\"")
    }
    out.append(UInt8(ascii: ">"))
    openHeading = OpenHeading(start: out.count)
  }

  private mutating func exitHeading(_ node: MarkdownNode) {
    if fragment == .contents { return }
    let level = level(of: node)
    if hasAdditions, headings.count < survey.headingIDs.count {
      let markup =
        openHeading.hasMore
        ? contentsMarkup(of: node) : HTML(bytes: Array(out[openHeading.start...]))
      headings.append(Heading(level: level, id: survey.headingIDs[headings.count], markup: markup))
    }
    out.put("</h")
    out.append(UInt8(ascii: "0") + UInt8(clamping: level))
    out.put(">\n")
    putPendingBlocks()
  }

  /// The level that a heading has where it is written. Some paragraphs have one below that of their
  /// section on the page; there as in an article, `##` is the first.
  private func level(of heading: MarkdownNode) -> Int {
    let level = Int(heading.pointee.as.heading.level)
    return fragment == .blocks ? min(max(level + 1, 3), 6) : level
  }

  private func contentsMarkup(of heading: MarkdownNode) -> HTML {
    var renderer = MarkdownRenderer(
      medium: medium, options: options, survey: survey, places: places, calls: calls,
      fragment: .contents)
    renderer.walk(heading)
    for name in renderer.openElements.reversed() { renderer.out.put("</\(name)>" as String) }
    return HTML(bytes: renderer.out)
  }

  mutating func putPendingBlocks() {
    if pendingBlocks.isEmpty { return }
    for block in pendingBlocks {
      out.putLineEnd()
      out.append(contentsOf: block.bytes)
      out.putLineEnd()
    }
    pendingBlocks = []
  }
}

extension NodeKind {
  var isLeaf: Bool {
    switch self {
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .codeBlock, .htmlBlock, .thematicBreak:
      true
    default: false
    }
  }
}
