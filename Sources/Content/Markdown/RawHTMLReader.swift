/// Raw HTML as a row of tags and of what stands between them.
struct RawHTMLReader {
  enum Piece {
    /// Text, comments and declarations.
    case other(Range<Int>)
    case tag(RawTag)
  }

  private let html: Bytes
  private let isFiltered: Bool
  /// Where the next piece begins.
  private(set) var index: Int
  /// Each tag without an end is looked through to the end of the text; after so many, nothing more
  /// is taken for a tag, so that reading stays linear.
  private var patience = 32

  /// - Parameter isFiltered: whether tags that the tag filter makes text are text.
  init(_ html: Bytes, from start: Int = 0, isFiltered: Bool = true) {
    self.html = html
    self.isFiltered = isFiltered
    index = start
  }

  mutating func skip(to index: Int) { self.index = index }

  mutating func next() -> Piece? {
    guard index < html.count else { return nil }
    let start = index
    while index < html.count {
      guard html[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      if let end = endOfComment(from: index) {
        index = end
      } else if let tag = tag(at: index) {
        if index > start { return .other(start..<index) }
        index = tag.range.upperBound
        return .tag(tag)
      } else {
        index += 1
      }
    }
    return .other(start..<index)
  }

  private mutating func tag(at start: Int) -> RawTag? {
    if patience == 0 || isFiltered && TagFilter.refuses(html, at: start) { return nil }
    if let tag = RawTag(html, at: start) { return tag }
    if RawTag.begins(html, at: start) { patience -= 1 }
    return nil
  }

  /// Where a comment, declaration or processing instruction that begins at `start` ends.
  private func endOfComment(from start: Int) -> Int? {
    func begins(_ text: StaticString, at place: Int) -> Bool {
      text.withUTF8Buffer { text in
        place + text.count <= html.count
          && html[place..<(place + text.count)].elementsEqual(text)
      }
    }
    let end: StaticString
    switch start + 1 < html.count ? html[start + 1] : 0 {
    case UInt8(ascii: "?"): end = "?>"
    case UInt8(ascii: "!"):
      end = begins("<!--", at: start) ? "-->" : begins("<![CDATA[", at: start) ? "]]>" : ">"
    default: return nil
    }
    var place = start + 2
    while place < html.count, !begins(end, at: place) { place += 1 }
    return min(html.count, place + end.utf8CodeUnitCount)
  }
}

extension RawHTMLReader {
  /// The ids of raw HTML, and the names of its `<a>`, all of which a link can lead to.
  static func anchors(in html: Bytes) -> [String] {
    var reader = RawHTMLReader(html)
    var anchors: [String] = []
    while let piece = reader.next() {
      guard case .tag(let tag) = piece, !tag.isClosing else { continue }
      var found = [tag["id"]]
      if tag.name == "a" { found.append(tag["name"]) }
      for case let attribute? in found where !attribute.value.isEmpty {
        let anchor = CharacterReferences.decoded(Bytes(rebasing: html[attribute.value]))
        if anchors.last != anchor { anchors.append(anchor) }
      }
    }
    return anchors
  }
}
