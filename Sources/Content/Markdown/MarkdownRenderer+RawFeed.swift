import CCMarkGFM

/// Raw HTML in feeds. Readers show an item among others, without scripts, forms and drawings:
/// - frames, films and sounds become links to what they show;
/// - a form becomes a link to its page;
/// - controls, scripts, styles and drawings go, with all within.
///
/// An element that has no end in its block or paragraph loses its tag alone, so that no text is
/// lost by it. The tag filter lets none of the others by.
extension MarkdownRenderer {
  mutating func putRawInFeed(_ node: MarkdownNode) {
    let html = node.literal
    unendedElements.removeAll(keepingCapacity: true)
    var reader = RawHTMLReader(html, isFiltered: false)
    while let piece = reader.next() {
      switch piece {
      case .other(let range): out.putFiltered(Bytes(rebasing: html[range]))
      case .tag(let tag):
        let end = tag.isClosing ? nil : endOfElement(tag, in: html)
        if putInFeed(tag, of: node, content: end?.content), let end { reader.skip(to: end.after) }
      }
    }
  }

  /// The content of an element that does not pass, and where the text goes on behind its end tag.
  private mutating func endOfElement(
    _ tag: RawTag, in html: Bytes
  ) -> (content: Range<Int>, after: Int)? {
    if FeedElement(tag.name).isKept || FeedElement.void.contains(tag.name)
      || unendedElements.contains(tag.name)
    {
      return nil
    }
    let start = tag.range.upperBound
    let isText = FeedElement.text.contains(tag.name)
    var depth = 1
    var reader = RawHTMLReader(html, from: start, isFiltered: false)
    if isText { reader.skip(to: endOfText(tag.name, in: html, from: start)) }
    while let piece = reader.next() {
      guard case .tag(let other) = piece, other.name == tag.name else { continue }
      depth += other.isClosing ? -1 : 1
      if depth == 0 { return (start..<other.range.lowerBound, other.range.upperBound) }
    }
    unendedElements.insert(tag.name)
    return nil
  }

  /// Where the end tag of an element begins that has nothing but text.
  private func endOfText(_ name: String, in html: Bytes, from start: Int) -> Int {
    html[start...].indices.first { index in
      html[index] == UInt8(ascii: "<") && index + 1 < html.count
        && html[index + 1] == UInt8(ascii: "/")
        && html[(index + 2)...].prefix(name.utf8.count).elementsEqual(name.utf8) {
          $0 | 0x20 == $1
        }
    } ?? html.count
  }

  /// Writes what stands for a tag.
  ///
  /// - Parameters:
  ///   - content: what is within the element, where its end is in the same node.
  ///   - end: its end tag, where that is a node of its own.
  /// - Returns: whether the content is done with.
  private mutating func putInFeed(
    _ tag: RawTag, of node: MarkdownNode, content: Range<Int>?, end: MarkdownNode? = nil
  ) -> Bool {
    switch FeedElement(tag.name) {
    case .kept:
      putTag(tag, of: node)
      return false
    case .unwrapped: return false
    case .dropped: return true
    case .form:
      if !tag.isClosing { putFormLink(tag, of: node) }
      return true
    case .link(let attribute):
      if !tag.isClosing { putLink(tag, attribute, of: node, content: content, end: end) }
      return true
    }
  }

  private mutating func putFormLink(_ tag: RawTag, of node: MarkdownNode) {
    // What the page itself is called only the site knows.
    let position = fixedPosition ?? places.position(of: tag.range.lowerBound, in: node)
    putFeedLink(calls.link("#", position), text: name(of: tag, in: node) ?? "Open the form")
  }

  private mutating func putLink(
    _ tag: RawTag, _ attribute: String, of node: MarkdownNode, content: Range<Int>?,
    end: MarkdownNode?
  ) {
    var url = resolvedURL(attribute, in: tag, of: node)
    if url == nil, let content { url = sourceURL(in: node, within: content) }
    var sibling = node.next
    while url == nil, let end, let other = sibling, other != end {
      if other.kind == .htmlInline {
        url = sourceURL(in: other, within: 0..<other.literal.count)
      }
      sibling = other.next
    }
    if let url { putFeedLink(url, text: name(of: tag, in: node) ?? url) }
  }

  /// The URL of the first `<source>`.
  private mutating func sourceURL(in node: MarkdownNode, within range: Range<Int>) -> String? {
    var reader = RawHTMLReader(node.literal, from: range.lowerBound, isFiltered: false)
    while let piece = reader.next() {
      guard case .tag(let tag) = piece else { continue }
      if tag.range.upperBound > range.upperBound { return nil }
      if tag.name == "source", let url = resolvedURL("src", in: tag, of: node) { return url }
    }
    return nil
  }

  private mutating func putFeedLink(_ url: String, text: String) {
    out.put("<a href=\"")
    out.putURL(url)
    out.put("\">")
    out.putEscaped(text)
    out.put("</a>")
  }

  /// What the writer calls an element.
  private func name(of tag: RawTag, in node: MarkdownNode) -> String? {
    for attribute in ["title", "aria-label"] {
      guard let value = tag[attribute]?.value, !value.isEmpty else { continue }
      return CharacterReferences.decoded(Bytes(rebasing: node.literal[value]))
    }
    return nil
  }

  // MARK: Within a paragraph

  mutating func enterRawInlineInFeed(_ node: MarkdownNode) -> Step {
    let html = node.literal
    guard let tag = RawTag(html, at: 0) else {
      out.append(contentsOf: html)
      return .over
    }
    let hasContent =
      !tag.isClosing && !FeedElement(tag.name).isKept
      && !FeedElement.void.contains(tag.name)
    let end = hasContent ? endOfElement(tag.name, after: node) : nil
    guard putInFeed(tag, of: node, content: nil, end: end), let end else { return .over }
    return .past(end)
  }

  /// The end tag among the siblings that follow.
  private mutating func endOfElement(_ name: String, after node: MarkdownNode) -> MarkdownNode? {
    if unendedElements.contains(name) { return nil }
    var depth = 1
    var sibling = node.next
    while let other = sibling {
      if other.kind == .htmlInline, let tag = RawTag(other.literal, at: 0), tag.name == name {
        depth += tag.isClosing ? -1 : 1
        if depth == 0 { return other }
      }
      sibling = other.next
    }
    unendedElements.insert(name)
    return nil
  }
}
