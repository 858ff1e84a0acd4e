import CCMarkGFM

typealias MarkdownNode = UnsafeMutablePointer<cmark_node>
typealias Bytes = UnsafeBufferPointer<UInt8>

/// The kinds of cmark-gfm's nodes, those of its extensions among them.
enum NodeKind {
  case document, blockQuote, list, entry, codeBlock, htmlBlock, paragraph, heading, thematicBreak
  case footnoteDefinition, table, tableRow, tableCell
  case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
  case footnoteReference, strikethrough
  /// What only a program that builds a tree by hand can make.
  case custom
}

extension MarkdownNode {
  var kind: NodeKind {
    let type = cmark_node_type(UInt32(pointee.type))
    switch type {
    case CMARK_NODE_TEXT: return .text
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_CODE: return .code
    case CMARK_NODE_HTML_INLINE: return .htmlInline
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_LINK: return .link
    case CMARK_NODE_IMAGE: return .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: return .footnoteReference
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_HEADING: return .heading
    case CMARK_NODE_LIST: return .list
    case CMARK_NODE_ITEM: return .entry
    case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
    case CMARK_NODE_CODE_BLOCK: return .codeBlock
    case CMARK_NODE_HTML_BLOCK: return .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnoteDefinition
    case CMARK_NODE_DOCUMENT: return .document
    default: break
    }
    // Known only once the extensions are registered, so no patterns of the switch.
    if type == CMARK_NODE_TABLE_CELL { return .tableCell }
    if type == CMARK_NODE_TABLE_ROW { return .tableRow }
    if type == CMARK_NODE_TABLE { return .table }
    return type == CMARK_NODE_STRIKETHROUGH ? .strikethrough : .custom
  }

  /// The text of a text, code, raw HTML or footnote node, in cmark's memory.
  var literal: Bytes { pointee.as.literal.bytes }

  var parent: MarkdownNode? { pointee.parent }
  var firstChild: MarkdownNode? { pointee.first_child }
  var next: MarkdownNode? { pointee.next }

  /// Only the task list extension is ever set on the entry of a list.
  var isTask: Bool { kind == .entry && pointee.extension != nil }

  /// Whether it is a paragraph that a tight list shows without its tags.
  var isTight: Bool {
    guard let list = parent?.parent, list.kind == .list else { return false }
    return list.pointee.as.list.tight
  }

  /// Every node below this one, in the order of the text, itself not among them.
  func forEachDescendant(_ visit: (MarkdownNode) -> Descent) {
    guard var node = firstChild else { return }
    while true {
      if visit(node) == .into, let child = node.firstChild {
        node = child
        continue
      }
      while node.next == nil {
        guard let parent = node.parent, parent != self else { return }
        node = parent
      }
      guard let next = node.next else { return }
      node = next
    }
  }

  enum Descent { case into, over }
}

extension cmark_chunk {
  var bytes: Bytes { Bytes(start: data, count: data == nil ? 0 : Int(len)) }
}
