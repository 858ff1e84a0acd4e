import CCMarkGFM
import Diagnostics

/// Raw HTML: it passes through the tag filter, and its URLs lead where Markdown's would.
extension MarkdownRenderer {
  mutating func enterRawBlock(_ node: MarkdownNode) {
    out.putLineEnd()
    if !hasAdditions {
      out.putFiltered(node.literal)
    } else if isFeed {
      putRawInFeed(node)
    } else {
      let known = places
      var reader = RawHTMLReader(node.literal)
      while let piece = reader.next() {
        switch piece {
        case .other(let range): out.putFiltered(Bytes(rebasing: node.literal[range]))
        case .tag(let tag): putTag(tag, of: node)
        }
      }
      tellOfRaw(node, known)
    }
    out.putLineEnd()
  }

  mutating func enterRawInline(_ node: MarkdownNode) -> Step {
    openHeading.hasMore = true
    let html = node.literal
    if fragment == .contents {
      putInContents(html)
      return .over
    }
    if isFeed { return enterRawInlineInFeed(node) }
    if TagFilter.refuses(html, at: 0) {
      out.put("&lt;")
      out.append(contentsOf: Bytes(rebasing: html[1...]))
    } else if hasAdditions {
      // Up to here and no further: places are found in the order of the text.
      _ = position(ofInline: node)
      let known = places
      if let tag = RawTag(html, at: 0) {
        if tag.name == "a" { isInRawLink = !tag.isClosing }
        putTag(tag, of: node)
      } else {
        out.append(contentsOf: html)
      }
      tellOfRaw(node, known)
    } else {
      out.append(contentsOf: html)
    }
    return .over
  }

  /// Tells the site of raw HTML that has been written.
  ///
  /// - Parameter places: as they were known in front of it.
  private func tellOfRaw(_ node: MarkdownNode, _ places: SourcePlaces) {
    var places = places
    calls.rawHTML(Array(node.literal)) { byte in
      fixedPosition ?? places.position(of: byte, in: node)
    }
  }

  /// In a table of contents, elements without attributes that mark up the text within.
  private mutating func putInContents(_ html: Bytes) {
    guard let tag = RawTag(html, at: 0), tag.attributes.isEmpty,
      Self.textElements.contains(tag.name)
    else { return }
    if !tag.isClosing {
      openElements.append(tag.name)
    } else if tag.name == openElements.last {
      openElements.removeLast()
    } else {
      return
    }
    out.append(contentsOf: html)
  }

  private static let textElements: Set<String> = [
    "abbr", "b", "bdi", "cite", "code", "dfn", "em", "i", "kbd", "mark", "q", "s", "samp", "small",
    "span", "strong", "sub", "sup", "u", "var",
  ]

  /// Writes a tag as it stands but for URLs that the site gives another form.
  mutating func putTag(_ tag: RawTag, of node: MarkdownNode) {
    let html = node.literal
    var written = tag.range.lowerBound
    for attribute in tag.attributes where !attribute.value.isEmpty {
      guard let use = RawURL.Use(of: attribute.name, in: tag) else { continue }
      let url = RawURL(html, attribute)
      guard let value = resolved(url, use, in: tag, of: node), value != url.value else { continue }
      putRaw(html, written..<attribute.value.lowerBound, of: node)
      if attribute.quote == 0 { out.put("\"") }
      out.putEscaped(value)
      if attribute.quote == 0 { out.put("\"") }
      written = attribute.value.upperBound
    }
    putRaw(html, written..<tag.range.upperBound, of: node)
  }

  private mutating func putRaw(_ html: Bytes, _ range: Range<Int>, of node: MarkdownNode) {
    let piece = Bytes(rebasing: html[range])
    if node.kind == .htmlBlock { out.putFiltered(piece) } else { out.append(contentsOf: piece) }
  }

  /// The value that an attribute with a URL is to have.
  private mutating func resolved(
    _ url: RawURL, _ use: RawURL.Use, in tag: RawTag, of node: MarkdownNode
  ) -> String? {
    let place = fixedPosition ?? places.position(of: url.start, in: node)
    switch use {
    case .link: return calls.link(url.value, place)
    case .picture:
      return picture(url.value, alternative: url.alternative(of: tag, in: node.literal), at: place)
    case .pictures:
      return RawURL.mapCandidates(url.value) {
        picture($0, alternative: url.alternative(of: tag, in: node.literal), at: place)
      }
    }
  }

  /// Where a picture's file is. A chart has none: its URL stays as it is.
  private func picture(
    _ destination: String, alternative: String, at position: SourcePosition
  ) -> String {
    switch calls.picture(destination, alternative, false, position) {
    case .image(let source, _, _): source
    case .block, .none: destination
    }
  }

  /// The URL of a raw element, resolved; `nil` where the attribute is missing or empty.
  mutating func resolvedURL(_ name: String, in tag: RawTag, of node: MarkdownNode) -> String? {
    guard let attribute = tag[name], !attribute.value.isEmpty else { return nil }
    let url = RawURL(node.literal, attribute)
    return calls.link(url.value, fixedPosition ?? places.position(of: url.start, in: node))
  }
}

/// The URL in an attribute of raw HTML.
struct RawURL {
  enum Use {
    case link, picture
    /// Several, each with what it is for: `srcset`.
    case pictures

    init?(of attribute: String, in tag: RawTag) {
      let isPicture = ["img", "image", "input"].contains(tag.name)
      switch attribute {
      case "href":
        // These name a part of a drawing, or what all URLs of the page begin with.
        if ["base", "use", "lineargradient", "radialgradient", "textpath", "mpath", "pattern"]
          .contains(tag.name)
        {
          return nil
        }
        self = isPicture ? .picture : .link
      case "src": self = isPicture ? .picture : .link
      case "poster": self = .picture
      case "srcset": self = .pictures
      default: return nil
      }
    }
  }

  /// Without references and the space around it.
  let value: String
  /// Where it begins in the raw HTML.
  let start: Int

  init(_ html: Bytes, _ attribute: RawTag.Attribute) {
    func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (9...13).contains(byte) }
    var range = attribute.value
    while let first = range.first, isSpace(html[first]) { range.removeFirst() }
    while let last = range.last, isSpace(html[last]) { range.removeLast() }
    start = range.lowerBound
    value = CharacterReferences.decoded(Bytes(rebasing: html[range]))
  }

  /// The text for those who do not see the picture. Where a tag can have none of its own, as that of a
  /// film or of another version of a picture, its name stands for it.
  func alternative(of tag: RawTag, in html: Bytes) -> String {
    if !["img", "input"].contains(tag.name) { return tag.name }
    return tag["alt"].map { CharacterReferences.decoded(Bytes(rebasing: html[$0.value])) } ?? ""
  }

  /// Changes the URLs of a `srcset` and leaves all else (HTML, "parse a srcset attribute").
  static func mapCandidates(_ list: String, _ change: (String) -> String) -> String {
    var result = ""
    var rest = list[...]
    while !rest.isEmpty {
      let gap = rest.prefix { $0.isWhitespace || $0 == "," }
      result += gap
      rest = rest.dropFirst(gap.count)
      var url = rest.prefix { !$0.isWhitespace }
      rest = rest.dropFirst(url.count)
      let commas = url.reversed().prefix { $0 == "," }.count
      url = url.dropLast(commas)
      if !url.isEmpty { result += change(String(url)) }
      result += String(repeating: ",", count: commas)
      if commas > 0 { continue }
      var depth = 0
      let descriptor = rest.prefix { character in
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        return character != "," || depth > 0
      }
      result += descriptor
      rest = rest.dropFirst(descriptor.count)
    }
    return result
  }
}
