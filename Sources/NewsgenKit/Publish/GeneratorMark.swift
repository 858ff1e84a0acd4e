/// `<meta name="generator" content="newsgen …">`, by which a page shows that newsgen made it.
enum GeneratorMark {
  /// Whether a page carries it. The order and quotes of the attributes are free; a tag within a
  /// comment does not count.
  static func isCarried(by page: [UInt8]) -> Bool {
    var index = 0
    while let start = page[index...].firstIndex(of: UInt8(ascii: "<")) {
      if page[start...].starts(with: "<!--".utf8) {
        index = end(of: "-->", in: page, from: start + 4)
      } else if let attributes = MetaTag(page, at: start) {
        if attributes.isGenerator { return true }
        index = attributes.end
      } else {
        index = start + 1
      }
    }
    return false
  }

  private static func end(of mark: StaticString, in page: [UInt8], from start: Int) -> Int {
    let mark = mark.withUTF8Buffer { Array($0) }
    var index = min(start, page.count)
    while index < page.count {
      if page[index...].starts(with: mark) { return index + mark.count }
      index += 1
    }
    return page.count
  }
}

/// The attributes of a `<meta …>`.
private struct MetaTag {
  private var name = ""
  private var content = ""
  /// The place after the tag.
  private(set) var end: Int

  var isGenerator: Bool {
    name.lowercased() == "generator" && (content == "newsgen" || content.hasPrefix("newsgen "))
  }

  init?(_ page: [UInt8], at start: Int) {
    let letters = page[start...].dropFirst().prefix(4).map { $0 | 0x20 }
    let after = start + 5
    guard letters.elementsEqual("meta".utf8), after < page.count, Self.isSpace(page[after]) else {
      return nil
    }
    end = after
    while let attribute = nextAttribute(page) {
      switch attribute.name.lowercased() {
      case "name": name = attribute.value
      case "content": content = attribute.value
      default: break
      }
    }
  }

  private mutating func nextAttribute(_ page: [UInt8]) -> (name: String, value: String)? {
    skip(page) { Self.isSpace($0) || $0 == UInt8(ascii: "/") }
    if end >= page.count || page[end] == UInt8(ascii: ">") { return nil }
    let name = take(page) {
      !Self.isSpace($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">")
    }
    skip(page, while: Self.isSpace)
    guard end < page.count, page[end] == UInt8(ascii: "=") else {
      // A name alone. Never stand still, whatever it is.
      if name.isEmpty { end += 1 }
      return (name, "")
    }
    end += 1
    skip(page, while: Self.isSpace)
    guard end < page.count else { return (name, "") }
    let quote = page[end]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return (name, take(page) { !Self.isSpace($0) && $0 != UInt8(ascii: ">") })
    }
    end += 1
    let value = take(page) { $0 != quote }
    end = min(end + 1, page.count)
    return (name, value)
  }

  private mutating func skip(_ page: [UInt8], while isSkipped: (UInt8) -> Bool) {
    while end < page.count, isSkipped(page[end]) { end += 1 }
  }

  private mutating func take(_ page: [UInt8], while isTaken: (UInt8) -> Bool) -> String {
    let start = end
    skip(page, while: isTaken)
    return String(decoding: page[start..<end], as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
