import Markup

/// The tag filter of GFM (section 6.11): tags that would change how the rest of the page is read are
/// shown as text.
enum TagFilter {
  private static let names: [StaticString] = [
    "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
  ]

  /// Whether the `<` at `start` begins such a tag.
  static func refuses(_ html: Bytes, at start: Int) -> Bool {
    var index = start + 1
    if index < html.count, html[index] == UInt8(ascii: "/") { index += 1 }
    guard index < html.count, html[index].isASCIILetter else { return false }
    return names.contains { name in
      name.withUTF8Buffer { name in
        let end = index + name.count
        guard end < html.count,
          zip(html[index..<end], name).allSatisfy({ $0 | 0x20 == $1 })
        else { return false }
        let behind = html[end]
        return isSpace(behind) || behind == UInt8(ascii: ">")
          || behind == UInt8(ascii: "/") && end + 1 < html.count
            && html[end + 1] == UInt8(ascii: ">")
      }
    }
  }

  /// What is said of such a tag that begins an element.
  static func headline(of tag: RawTag) -> String {
    let remedy: StaticString? =
      switch tag.name {
      case "iframe": "a video is a 'video' block"
      case "script": "a script belongs in the file that 'head' under 'theme' names"
      case "style": "styles belong in content/extra.css"
      default: nil
      }
    return "'<\(tag.name)>' is shown as text: GitHub's Markdown lets no such tag through"
      + (remedy.map { " (\($0))" } ?? "")
  }

  /// The tags of raw HTML that begin an element and are shown as text. Where they stand in a comment
  /// or an attribute, nobody sees them.
  static func shownTags(in html: Bytes) -> [RawTag] {
    guard html.indices.contains(where: { html[$0] == UInt8(ascii: "<") && refuses(html, at: $0) })
    else { return [] }
    var reader = RawHTMLReader(html, isFiltered: false)
    var tags: [RawTag] = []
    while let piece = reader.next() {
      guard case .tag(let tag) = piece, !tag.isClosing,
        refuses(html, at: tag.range.lowerBound)
      else { continue }
      tags.append(tag)
    }
    return tags
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...13).contains(byte)
  }
}

extension [UInt8] {
  /// Raw HTML through the tag filter.
  mutating func putFiltered(_ html: Bytes) {
    var start = 0
    for index in html.indices where html[index] == UInt8(ascii: "<") {
      guard TagFilter.refuses(html, at: index) else { continue }
      append(contentsOf: Bytes(rebasing: html[start..<index]))
      put("&lt;")
      start = index + 1
    }
    append(contentsOf: Bytes(rebasing: html[start...]))
  }
}
