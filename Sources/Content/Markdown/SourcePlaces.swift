import CCMarkGFM
import Diagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where nodes stand in the file. cmark-gfm counts bytes in the text of a block without the marks of
/// quotes and lists around it; this finds the line and column in the file itself.
///
/// Asked in the order of the text, all answers together take one pass over it.
struct SourcePlaces {
  let source: [UInt8]
  /// The line of the file on which the source begins.
  private let firstLine: Int
  /// The column of the file in which its lines begin.
  private let firstColumn: Int
  /// Where the source is not the file's text, in its order.
  private let anchors: [Anchor]
  /// Where lines begin.
  let lineStarts: [Int]
  private var leaf: Leaf?
  /// The column found last, and where: the next on the line is counted from there.
  private var known = (offset: 0, line: -1, place: SourcePosition.start)

  /// A place of the file from which is counted up to the next anchor or the end of the line.
  struct Anchor {
    /// In the source.
    let offset: Int
    let place: SourcePosition
  }

  /// - Parameter firstLine: the line of the file on which the source begins.
  init(source: [UInt8], firstLine: Int) {
    self.init(source: source, start: SourcePosition(line: firstLine, column: 1))
  }

  /// - Parameters:
  ///   - start: the place of the file at which the source begins; all its lines begin in that column.
  ///   - anchors: in the order of the source.
  init(source: [UInt8], start: SourcePosition, anchors: [Anchor] = []) {
    self.source = source
    self.anchors = anchors
    firstLine = start.line
    firstColumn = start.column
    lineStarts = source.withUnsafeBufferPointer { source in
      var starts = [0]
      starts.reserveCapacity(source.count / 32)
      guard let base = source.baseAddress else { return starts }
      var index = 0
      while let end = memchr(base + index, CInt(UInt8(ascii: "\n")), source.count - index) {
        index = UnsafeRawPointer(end) - UnsafeRawPointer(base) + 1
        starts.append(index)
      }
      return starts
    }
  }

  /// A block with inlines, and how far its text has been followed into the source.
  fileprivate struct Leaf {
    let node: MarkdownNode
    let content: Bytes
    /// How many quotes are around it.
    let quotes: Int
    /// The line of the source on which the content begins.
    let firstLine: Int
    /// Index in the content up to which was counted, and where that stands in the source.
    var index = 0
    var line: Int
    var offset: Int
    /// Index in the content at which this line begins.
    var lineStart = 0
  }

  /// The place of a block.
  mutating func position(ofBlock node: MarkdownNode) -> SourcePosition {
    let (line, column) = node.start
    return position(offset: lineStart(line) + column - 1, line: line)
  }

  /// The line of the file that a line of the source is.
  func line(inFile line: Int) -> Int { line + firstLine - 1 }

  /// The place of a link, picture or piece of raw HTML.
  mutating func position(ofInline node: MarkdownNode) -> SourcePosition {
    guard let block = enter(node) else { return .start }
    guard let leaf, let index = contentIndex(of: node, in: leaf) else {
      return position(ofBlock: block)
    }
    return position(at: index)
  }

  /// The place of a byte of a piece of raw HTML.
  mutating func position(of byte: Int, in node: MarkdownNode) -> SourcePosition {
    guard let block = enter(node) else { return .start }
    guard let leaf, let index = leaf.index(of: node.literal) else {
      return position(ofBlock: block)
    }
    return position(at: index + byte)
  }

  /// The place of a byte of the text of the block around an inline.
  mutating func position(ofText index: Int, around node: MarkdownNode) -> SourcePosition {
    enter(node) == nil ? .start : position(at: index)
  }

  // MARK: Lines of the source

  private func lineStart(_ line: Int) -> Int {
    lineStarts[min(max(line, 1), lineStarts.count) - 1]
  }

  /// The place of a byte on a line of the source.
  mutating func position(offset: Int, line: Int) -> SourcePosition {
    let offset = min(max(offset, 0), source.count)
    let anchor = anchor(before: offset, line: line)
    if known.line != line || known.offset > offset || known.offset < anchor?.offset ?? 0 {
      let start = SourcePosition(line: self.line(inFile: line), column: firstColumn)
      known = (anchor?.offset ?? lineStart(line), line, anchor?.place ?? start)
    }
    if known.offset < offset {
      let columns = source[known.offset..<offset].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
      known.place = SourcePosition(
        line: known.place.line, column: known.place.column + columns)
      known.offset = offset
    }
    return known.place
  }

  /// The last anchor on a line up to a byte.
  private func anchor(before offset: Int, line: Int) -> Anchor? {
    if anchors.isEmpty { return nil }
    var (low, high) = (0, anchors.count)
    while low < high {
      let middle = (low + high) / 2
      if anchors[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, anchors[low - 1].offset >= lineStart(line) else { return nil }
    return anchors[low - 1]
  }

  // MARK: Text of a block

  /// Makes the block around an inline the one that is followed.
  private mutating func enter(_ node: MarkdownNode) -> MarkdownNode? {
    var block = node
    while block.kind.isInline, let parent = block.parent { block = parent }
    if block.kind.isInline { return nil }
    if leaf?.node != block { leaf = makeLeaf(block) }
    return block
  }

  private func makeLeaf(_ node: MarkdownNode) -> Leaf {
    let content = node.blockText
    var quotes = 0
    var ancestor = node.parent
    while let block = ancestor {
      if block.kind == .blockQuote { quotes += 1 }
      ancestor = block.parent
    }
    var (line, column) = node.start
    var offset = lineStart(line) + column - 1
    switch node.kind {
    case .tableCell: (line, offset) = start(ofCell: node, line: line, quotes: quotes)
    case .heading: offset += Int(node.pointee.internal_offset)
    case .htmlBlock: offset = rawStart(ofLine: line, of: content[...])
    default:
      let dropped = droppedLines(of: node, content: content, at: offset)
      if dropped > 0 {
        line += dropped
        offset = textStart(ofLine: line, quotes: quotes)
      }
    }
    return Leaf(
      node: node, content: content, quotes: quotes, firstLine: line, line: line, offset: offset)
  }

  /// Where the text of a cell begins.
  private func start(
    ofCell node: MarkdownNode, line: Int, quotes: Int
  ) -> (line: Int, offset: Int) {
    let inner = Int(node.pointee.internal_offset)
    guard let row = node.parent, let table = row.parent else { return (line, lineStart(line)) }
    guard let text = table.pointee.prev, text.pointee.start_line == 0, table.firstChild == row
    else {
      let column = node.pointee.start_column - table.pointee.start_column
      return (line, textStart(ofLine: line, quotes: quotes) + max(0, Int(column)) + inner)
    }
    // The table has cut its head off a paragraph; for cmark-gfm it still begins where that did.
    let headLine = line + text.blockText.reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    var offset = textStart(ofLine: headLine, quotes: quotes)
    if offset < source.count, source[offset] == UInt8(ascii: "|") { offset += 1 }
    var cell = row.firstChild
    // Far to the right the line has to do, or wide heads would take their square in time.
    var patience = 100
    while let other = cell, other != node, patience > 0 {
      patience -= 1
      while offset < source.count, source[offset] != UInt8(ascii: "|") {
        offset += source[offset] == UInt8(ascii: "\\") ? 2 : 1
      }
      offset += 1
      cell = other.next
    }
    while offset < source.count, source[offset] == UInt8(ascii: " ") { offset += 1 }
    return (headLine, min(offset, source.count))
  }

  /// Definitions of link targets at the beginning of a paragraph are taken out of its text.
  private func droppedLines(of node: MarkdownNode, content: Bytes, at offset: Int) -> Int {
    guard offset < source.count, source[offset] == UInt8(ascii: "[") else { return 0 }
    var lines = content.reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    if content.last != UInt8(ascii: "\n") { lines += 1 }
    return max(0, Int(node.pointee.end_line - node.pointee.start_line) + 1 - lines)
  }

  /// Where the text of a line begins behind the marks of quotes and the space before it.
  private func textStart(ofLine line: Int, quotes: Int) -> Int {
    var index = lineStart(line)
    var quotes = quotes
    while index < source.count {
      switch source[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      case UInt8(ascii: ">") where quotes > 0: quotes -= 1
      default: return index
      }
      index += 1
    }
    return index
  }

  /// Where a line of raw HTML begins: it is the end of its line, whatever stands before it.
  private func rawStart(ofLine line: Int, of html: Slice<Bytes>) -> Int {
    let start = lineStart(line)
    let length = html.prefix { $0 != UInt8(ascii: "\n") }.count
    return start + max(0, source[start...].prefix { $0 != UInt8(ascii: "\n") }.count - length)
  }

  /// The place of a byte of the followed block's text.
  private mutating func position(at index: Int) -> SourcePosition {
    guard var leaf else { return .start }
    if index < leaf.index { leaf = makeLeaf(leaf.node) }
    let isCell = leaf.node.kind == .tableCell
    while leaf.index < index, leaf.index < leaf.content.count {
      if leaf.content[leaf.index] == UInt8(ascii: "\n") {
        leaf.line += 1
        leaf.lineStart = leaf.index + 1
        leaf.offset =
          leaf.node.kind == .htmlBlock
          ? rawStart(ofLine: leaf.line, of: leaf.content[leaf.lineStart...])
          : textStart(ofLine: leaf.line, quotes: leaf.quotes)
      } else {
        // A pipe in a cell is written with a backslash, which its text is without.
        if isCell, leaf.offset + 1 < source.count, source[leaf.offset] == UInt8(ascii: "\\"),
          source[leaf.offset + 1] == UInt8(ascii: "|")
        {
          leaf.offset += 1
        }
        leaf.offset += 1
      }
      leaf.index += 1
    }
    self.leaf = leaf
    return position(offset: leaf.offset, line: leaf.line)
  }

  /// Where in its block's text a link, picture or tag begins.
  private func contentIndex(of node: MarkdownNode, in leaf: Leaf) -> Int? {
    if node.kind == .htmlInline { return leaf.index(of: node.literal) }
    if let child = node.firstChild, child.kind == .text, let index = leaf.index(of: child.literal) {
      let before = index > 0 ? leaf.content[index - 1] : 0
      if before == UInt8(ascii: "<") { return index - 1 }
      guard before == UInt8(ascii: "["), !node.isBareURL else { return index }
      let isPicture = index > 1 && leaf.content[index - 2] == UInt8(ascii: "!")
      return node.kind == .image && isPicture ? index - 2 : index - 1
    }
    return claimedIndex(of: node, in: leaf)
  }

  /// What cmark-gfm says of the place: the column of the opening bracket, but the line of the
  /// closing one. Believed where a bracket stands there.
  private func claimedIndex(of node: MarkdownNode, in leaf: Leaf) -> Int? {
    // What cmark-gfm counts from: nothing, where it does not know itself where the block begins.
    let start = Int(leaf.node.pointee.start_column) - 1 + Int(leaf.node.pointee.internal_offset)
    let column = Int(node.pointee.start_column) - 1 - start
    var line = max(1, Int(node.pointee.start_line))
    node.forEachDescendant { child in
      guard child.pointee.start_line > 0 else { return .into }
      line = min(line, Int(child.pointee.start_line))
      return .over
    }
    let reached = leaf.line - leaf.firstLine
    let wantedLine = line - Int(leaf.node.pointee.start_line)
    var lineStart = wantedLine >= reached ? leaf.lineStart : 0
    for _ in 0..<max(0, wantedLine >= reached ? wantedLine - reached : wantedLine) {
      guard let end = leaf.content[lineStart...].firstIndex(of: UInt8(ascii: "\n")) else { break }
      lineStart = end + 1
    }
    let index = lineStart + column
    guard leaf.content.indices.contains(index) else { return nil }
    let wanted = node.kind == .image ? UInt8(ascii: "!") : UInt8(ascii: "[")
    return leaf.content[index] == wanted ? index : nil
  }
}

extension SourcePlaces.Leaf {
  /// Where a piece of text stands in this block's, if it is a part of it and no copy.
  fileprivate func index(of text: Bytes) -> Int? {
    guard let start = text.baseAddress, let base = content.baseAddress, start >= base,
      start < base + content.count
    else { return nil }
    return start - base
  }
}

extension NodeKind {
  var isInline: Bool {
    switch self {
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .link, .image,
      .footnoteReference, .strikethrough:
      true
    default: false
    }
  }
}

extension MarkdownNode {
  /// Where a block begins. A paragraph that a table has been cut off begins where cmark-gfm has that
  /// table begin.
  fileprivate var start: (line: Int, column: Int) {
    let block = pointee.start_line == 0 ? pointee.next ?? self : self
    return (max(1, Int(block.pointee.start_line)), max(1, Int(block.pointee.start_column)))
  }

  /// The text of a block that was read for inlines, or its raw HTML.
  var blockText: Bytes {
    if kind == .htmlBlock { return literal }
    let buffer = pointee.content
    return Bytes(start: buffer.ptr, count: buffer.ptr == nil ? 0 : max(0, Int(buffer.size)))
  }

  /// Whether a link is a URL that stands in the text as it is.
  fileprivate var isBareURL: Bool {
    if pointee.start_column == 0 { return true }
    guard kind == .link, let text = firstChild?.literal else { return false }
    let url = pointee.as.link.url.bytes
    return url.count == text.count + 7 && url.starts(with: "http://".utf8)
      && url.dropFirst(7).elementsEqual(text)
  }
}
