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
  /// The at-rule that was opened last, in lower case; nothing behind its end.
  private var rule = ""

  /// `charset` is none of them: all is UTF-8, and saying so does no harm.
  private static let openingNames = ["import", "namespace"]

  init(in css: [UInt8]) {
    self.css = css
    search()
  }

  private mutating func search() {
    var scanner = CSSScanner(css)
    // Where a `url(` begins whose string comes next.
    var opening: Int?
    while let (part, range) = scanner.next() {
      switch part {
      case .space: continue
      case .urlFunction:
        opening = range.lowerBound
        continue
      case .url(let address): found(text(address), at: range.lowerBound)
      case .string(let content):
        if opening != nil || rule == "import" {
          found(text(content), at: opening ?? range.lowerBound)
        }
      case .atKeyword(let name): open(text(name).lowercased(), at: range.lowerBound)
      case .sign(UInt8(ascii: ";")) where Self.openingNames.contains(rule): rule = ""
      case .sign(UInt8(ascii: "}")): rule = ""
      case .comment, .escape, .word, .sign: break
      }
      opening = nil
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

  private mutating func open(_ name: String, at offset: Int) {
    rule = name
    if Self.openingNames.contains(name) {
      openingRules.append(OpeningRule(offset: offset, name: name))
    }
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: css[range], as: UTF8.self) }
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
