/// A tag of HTML that a writer gave, read as a browser does, for checks of what it asks for.
package struct HTMLTag: Sendable, Hashable {
  package struct Attribute: Sendable, Hashable {
    /// In lower case.
    package let name: String
    /// With character references resolved; empty for an attribute without value.
    package let value: String
    /// Where the value stands: a byte of the text.
    package let offset: Int
  }

  /// In lower case.
  package let name: String
  package let isClosing: Bool
  /// Where its `<` stands: a byte of the text.
  package let offset: Int
  package let attributes: [Attribute]
  /// What stands in an element that holds text alone, such as a style; nothing for others.
  package private(set) var text: Range<Int>

  package subscript(name: String) -> Attribute? { attributes.first { $0.name == name } }

  /// The tags of a text in order; comments and what stands in scripts and styles have none.
  ///
  /// - Parameter isFiltered: whether tags that Markdown's tag filter shows as text are text.
  package static func tags(in html: [UInt8], isFiltered: Bool) -> [HTMLTag] {
    html.withUnsafeBufferPointer { html in
      var reader = RawHTMLReader(html, isFiltered: isFiltered)
      var tags: [HTMLTag] = []
      while let piece = reader.next() {
        guard case .tag(let tag) = piece else { continue }
        tags.append(HTMLTag(tag, in: html))
        if !tag.isClosing, textElements.contains(tag.name) {
          let end = endOfText(tag.name, in: html, from: tag.range.upperBound)
          tags[tags.count - 1].text = tag.range.upperBound..<end
          reader.skip(to: end)
        }
      }
      return tags
    }
  }

  private init(_ tag: RawTag, in html: Bytes) {
    name = tag.name
    isClosing = tag.isClosing
    offset = tag.range.lowerBound
    text = tag.range.upperBound..<tag.range.upperBound
    attributes = tag.attributes.map { attribute in
      Attribute(
        name: attribute.name,
        value: CharacterReferences.decoded(Bytes(rebasing: html[attribute.value])),
        offset: attribute.value.lowerBound)
    }
  }

  /// Elements that hold text alone.
  private static let textElements: Set<String> = [
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
  ]

  private static func endOfText(_ name: String, in html: Bytes, from start: Int) -> Int {
    var index = start
    while index < html.count {
      if html[index] == UInt8(ascii: "<"), index + 1 < html.count,
        html[index + 1] == UInt8(ascii: "/"),
        html[(index + 2)...].prefix(name.utf8.count).elementsEqual(
          name.utf8, by: { $0 | 0x20 == $1 }),
        endsName(html[(index + 2 + name.utf8.count)...].first)
      {
        return index
      }
      index += 1
    }
    return html.count
  }

  /// Whether a name ends before that byte, or with the text.
  private static func endsName(_ byte: UInt8?) -> Bool {
    guard let byte else { return true }
    return byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: " ")
      || (9...13).contains(byte)
  }
}

extension HTMLTag {
  /// The addresses of a `srcset`.
  package static func candidates(of list: String) -> [String] {
    var addresses: [String] = []
    _ = RawURL.mapCandidates(list) { url in
      addresses.append(url)
      return url
    }
    return addresses
  }
}
