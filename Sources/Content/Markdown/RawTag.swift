/// One tag of raw HTML, read as a browser's tokenizer does.
struct RawTag {
  struct Attribute {
    /// In lower case.
    let name: String
    /// Between the quotes; empty for an attribute without value.
    let value: Range<Int>
    /// The quote around the value, 0 for none.
    let quote: UInt8
  }

  /// In lower case.
  let name: String
  let isClosing: Bool
  /// The tag's place in the text, `<` and `>` in it.
  let range: Range<Int>
  let attributes: [Attribute]

  /// The tag whose `<` stands at `start`; `nil` where none does, or where it has no end.
  init?(_ html: Bytes, at start: Int) {
    var scanner = Scanner(html: html, index: start + 1)
    guard Self.begins(html, at: start) else { return nil }
    isClosing = scanner.skip(UInt8(ascii: "/"))
    name = scanner.name { byte, _ in byte == UInt8(ascii: "/") }
    var attributes: [Attribute] = []
    while true {
      scanner.skipSpace(orSlashes: true)
      guard let byte = scanner.next else { return nil }
      if byte == UInt8(ascii: ">") { break }
      guard let attribute = scanner.attribute() else { return nil }
      attributes.append(attribute)
    }
    self.attributes = attributes
    range = start..<(scanner.index + 1)
  }

  /// Whether a tag begins there, be it that it has no end.
  static func begins(_ html: Bytes, at start: Int) -> Bool {
    var index = start + 1
    if index < html.count, html[index] == UInt8(ascii: "/") { index += 1 }
    return index < html.count
      && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(html[index] | 0x20)
  }

  subscript(name: String) -> Attribute? { attributes.first { $0.name == name } }

  private struct Scanner {
    let html: Bytes
    var index: Int

    var next: UInt8? { index < html.count ? html[index] : nil }

    mutating func skip(_ byte: UInt8) -> Bool {
      guard next == byte else { return false }
      index += 1
      return true
    }

    static func isSpace(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: " ") || (9...13).contains(byte)
    }

    mutating func skipSpace(orSlashes: Bool = false) {
      while let byte = next, Self.isSpace(byte) || orSlashes && byte == UInt8(ascii: "/") {
        index += 1
      }
    }

    /// A name up to space, `>` or whatever else ends it, in lower case.
    mutating func name(endingAt isEnd: (_ byte: UInt8, _ isFirst: Bool) -> Bool) -> String {
      let start = index
      while let byte = next, !Self.isSpace(byte), byte != UInt8(ascii: ">"),
        !isEnd(byte, index == start)
      {
        index += 1
      }
      let letters = html[start..<index].map {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0
      }
      return String(decoding: letters, as: UTF8.self)
    }

    /// `nil` where the text ends within it.
    mutating func attribute() -> Attribute? {
      let name = name { byte, isFirst in
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=") && !isFirst
      }
      skipSpace()
      guard skip(UInt8(ascii: "=")) else {
        return Attribute(name: name, value: index..<index, quote: 0)
      }
      skipSpace()
      guard let quote = next else { return nil }
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        let first = index
        while let byte = next, !Self.isSpace(byte), byte != UInt8(ascii: ">") { index += 1 }
        return Attribute(name: name, value: first..<index, quote: 0)
      }
      index += 1
      let first = index
      while let byte = next, byte != quote { index += 1 }
      guard next != nil else { return nil }
      defer { index += 1 }
      return Attribute(name: name, value: first..<index, quote: quote)
    }
  }
}
