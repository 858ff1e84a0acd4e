/// What a style sheet, or a `style` attribute, asks for, read as a browser's tokenizer does.
struct StyleReferences {
  enum Kind: Sendable, Hashable {
    case picture, font
    /// That of an `@import`.
    case sheet
  }

  /// An address and the byte at which it is asked for.
  struct Reference: Sendable, Hashable {
    let offset: Int
    let kind: Kind
    let url: String
  }

  /// A rule that is heeded only at the beginning of a style sheet, in lower case.
  struct OpeningRule: Sendable, Hashable {
    let offset: Int
    let name: String
  }

  /// In the order of the text; without parts of the page itself (`#…`).
  private(set) var references: [Reference] = []
  private(set) var openingRules: [OpeningRule] = []

  private let css: [UInt8]
  private var index = 0
  /// The at-rule that was opened last, in lower case; nothing behind its end.
  private var rule = ""

  /// `charset` is none of them: all is UTF-8, and saying so does no harm.
  private static let openingNames = ["import", "namespace"]

  init(in css: [UInt8]) {
    self.css = css
    search()
  }

  private mutating func search() {
    while index < css.count {
      switch css[index] {
      case UInt8(ascii: "/") where starts(with: "/*"): skipComment()
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let offset = index
        let text = string()
        if rule == "import" { found(text, at: offset) }
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "@"): atRule()
      case UInt8(ascii: ";"):
        if Self.openingNames.contains(rule) { rule = "" }
        index += 1
      case UInt8(ascii: "}"):
        rule = ""
        index += 1
      case UInt8(ascii: "u"), UInt8(ascii: "U"): if starts(with: "url(") { url() } else { word() }
      case let byte where Self.isPartOfWord(byte): word()
      default: index += 1
      }
    }
  }

  private mutating func found(_ url: String, at offset: Int) {
    if url.isEmpty || url.hasPrefix("#") || rule == "namespace" { return }
    let kind: Kind =
      switch rule {
      case "import": .sheet
      case "font-face": .font
      default: .picture
      }
    references.append(Reference(offset: offset, kind: kind, url: url))
    // What follows in an `@import` are conditions.
    if kind == .sheet { rule = "" }
  }

  // MARK: Parts

  private mutating func skipComment() {
    index += 3
    while index < css.count, css[index] != UInt8(ascii: "/") || css[index - 1] != UInt8(ascii: "*")
    {
      index += 1
    }
    index += 1
  }

  private mutating func word() {
    while index < css.count, Self.isPartOfWord(css[index]) { index += 1 }
  }

  /// What stands between quotes, or up to the end of the line.
  private mutating func string() -> String {
    let quote = css[index]
    index += 1
    let start = index
    while index < css.count, css[index] != quote, css[index] != UInt8(ascii: "\n") {
      index += css[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(index, css.count)
    index += 1
    return String(decoding: css[start..<end], as: UTF8.self)
  }

  private mutating func atRule() {
    let start = index
    index += 1
    word()
    rule = String(decoding: css[(start + 1)..<index], as: UTF8.self).lowercased()
    if Self.openingNames.contains(rule) {
      openingRules.append(OpeningRule(offset: start, name: rule))
    }
  }

  private mutating func url() {
    let offset = index
    index += 4
    while index < css.count, Self.isSpace(css[index]) { index += 1 }
    guard index < css.count else { return }
    if css[index] == UInt8(ascii: "\"") || css[index] == UInt8(ascii: "'") {
      found(string(), at: offset)
      return
    }
    let start = index
    while index < css.count, css[index] != UInt8(ascii: ")"), !Self.isSpace(css[index]) {
      index += 1
    }
    found(String(decoding: css[start..<index], as: UTF8.self), at: offset)
  }

  // MARK: Bytes

  private func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { text in
      css[index...].prefix(text.count).elementsEqual(text) { byte, wanted in
        byte == wanted || Self.isLetter(byte) && byte | 0x20 == wanted
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte >= 0x80
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }
}

extension SecurityPolicy {
  /// What is told of something that a style asks for and browsers do not load; `nil` where they do.
  func headline(of reference: StyleReferences.Reference) -> String? {
    let (what, directive): (String, SecurityDirective) =
      switch reference.kind {
      case .picture: ("the picture", .image)
      case .font: ("the font", .font)
      case .sheet: ("the style sheet", .styleElement)
      }
    if allows(reference.url, for: directive) { return nil }
    return Self.headline("\(what) '\(Self.shown(reference.url))'", directive)
  }
}
