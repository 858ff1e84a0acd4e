import CCMarkGFM
import Diagnostics

/// What has to be known of a whole document before its first line is written, and what the site
/// wants to know of it, whoever reads it.
struct DocumentSurvey {
  /// The anchors of the headings, in their order.
  private(set) var headingIDs: [String] = []
  private(set) var notes = NotePlan()
  private(set) var anchors: [String] = []
  private(set) var excerpt = ""
  private(set) var wordCount = 0
  private(set) var diagnostics: [Diagnostic] = []

  private var measure = TextMeasure()
  private var slugs = HeadingSlugs()
  private var undefinedNotes = UndefinedNotes()
  private var rawAnchors: [String] = []
  /// Where the text of an alert begins whose marker is being passed over.
  private var alertText: MarkdownNode?

  /// Of a text that has nothing to survey.
  init() {}

  /// - Parameter reserved: anchors of the page around the text.
  init(
    _ root: MarkdownNode, file: String, reserved: Set<String>, places: inout SourcePlaces
  ) {
    root.forEachDescendant { note($0, file: file, places: &places) }
    notes = NotePlan(root)
    let noteAnchors = NoteAnchor.all(notes)
    headingIDs = slugs.anchors(besides: reserved.union(rawAnchors + noteAnchors))
    anchors = headingIDs + rawAnchors + noteAnchors
    diagnostics += UnshownNotes.warnings(root, file: file, places: places)
    diagnostics += undefinedNotes.warnings(root, file: file, places: places)
    undefinedNotes = UndefinedNotes()
    excerpt = measure.excerpt
    wordCount = measure.wordCount
    measure = TextMeasure()
  }

  private mutating func note(
    _ node: MarkdownNode, file: String, places: inout SourcePlaces
  ) -> MarkdownNode.Descent {
    if let alertText {
      if node != alertText, node.kind != .paragraph { return .over }
      if node == alertText { self.alertText = nil }
    }
    switch node.kind {
    case .text, .code:
      measure.add(node.literal)
      undefinedNotes.note(node, places: &places)
    case .softBreak, .lineBreak: measure.breakLine()
    case .blockQuote:
      // A paragraph that has only the marker is followed by another block.
      if let marker = AlertKind.marker(of: node) {
        alertText = marker.text ?? node.firstChild?.next
      } else if let warning = AlertKind.warning(
        of: node, at: SourceRange(file: file, start: places.position(ofBlock: node)))
      {
        diagnostics.append(warning)
      }
    case .paragraph: measure.begin(place(ofParagraph: node))
    case .heading:
      measure.begin(.elsewhere)
      slugs.append(node.plainText)
      if node.pointee.as.heading.level == 1 {
        let range = SourceRange(file: file, start: places.position(ofBlock: node))
        diagnostics.append(
          .warning(
            at: range, "'#' heading in the text: the title is the page's; begin with '##'"))
      }
    case .tableCell: measure.begin(.elsewhere)
    case .htmlBlock, .htmlInline:
      if node.kind == .htmlInline { undefinedNotes.note(node, places: &places) }
      rawAnchors.append(contentsOf: RawHTMLReader.anchors(in: node.literal))
      for tag in TagFilter.shownTags(in: node.literal) {
        let position = places.position(of: tag.range.lowerBound, in: node)
        diagnostics.append(
          .warning(at: SourceRange(file: file, start: position), TagFilter.headline(of: tag)))
      }
    case .image: return .over
    default: break
    }
    return .into
  }

  private func place(ofParagraph node: MarkdownNode) -> TextMeasure.Place {
    guard let parent = node.parent else { return .elsewhere }
    switch parent.kind {
    case .document: return .lead
    case .footnoteDefinition: return .elsewhere
    default: return .other
    }
  }
}

extension MarkdownNode {
  /// The text of a node without any markup: no raw tags, pictures or footnote marks, nor a space
  /// on both sides of such a mark.
  var plainText: [UInt8] {
    let space = UInt8(ascii: " ")
    var text: [UInt8] = []
    var isBehindMark = false
    func dropSpaceBeforeMark() { while isBehindMark, text.last == space { text.removeLast() } }
    forEachDescendant { node in
      switch node.kind {
      case .text, .code:
        if node.literal.first == space { dropSpaceBeforeMark() }
        let isFirst = isBehindMark && text.isEmpty
        text.append(contentsOf: node.literal.drop { isFirst && $0 == space })
        isBehindMark = false
      case .softBreak, .lineBreak:
        dropSpaceBeforeMark()
        text.append(space)
        isBehindMark = false
      case .footnoteReference: isBehindMark = true
      case .image: return .over
      default: break
      }
      return .into
    }
    dropSpaceBeforeMark()
    return text
  }
}
