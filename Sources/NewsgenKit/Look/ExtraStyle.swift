import Diagnostics

/// The writer's `extra.css`, which stands behind the templates' own style sheet: searched for what
/// browsers would pass over.
struct ExtraStyle {
  /// Rules that browsers heed only at the beginning of a style sheet.
  private static let firstOnly = ["import", "charset", "namespace"]

  /// Something that has no effect, and the byte at which it stands.
  private struct Finding {
    let offset: Int
    let headline: String
  }

  private let css: [UInt8]
  private let policy: SecurityPolicy?
  private var index = 0
  /// The at-rule that was opened last, in lower case; nothing behind its end.
  private var rule = ""
  private var findings: [Finding] = []

  /// - Parameter policy: what browsers let through; `nil` where they are told nothing.
  static func warnings(_ css: [UInt8], file: String, policy: SecurityPolicy?) -> [Diagnostic] {
    var style = ExtraStyle(css, policy: policy)
    style.search()
    var place = MarkupPlace(css)
    return style.findings.map { finding in
      .warning(
        at: SourceRange(file: file, start: place.position(of: finding.offset)), finding.headline)
    }
  }

  private init(_ css: [UInt8], policy: SecurityPolicy?) {
    self.css = css
    self.policy = policy
  }

  private mutating func search() {
    while index < css.count {
      switch css[index] {
      case UInt8(ascii: "/") where starts(with: "/*"): skipComment()
      case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = string()
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "@"): atRule()
      case UInt8(ascii: "}"):
        rule = ""
        index += 1
      case UInt8(ascii: "u"), UInt8(ascii: "U"): if starts(with: "url(") { url() } else { word() }
      case let byte where Self.isLetter(byte): word()
      default: index += 1
      }
    }
  }

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
    while index < css.count, Self.isLetter(css[index]) || css[index] == UInt8(ascii: "-") {
      index += 1
    }
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
    guard Self.firstOnly.contains(rule) else { return }
    findings.append(
      Finding(
        offset: start,
        headline:
          "'@\(rule)' has no effect: it must stand first in a style sheet, and extra.css is "
          + "added behind newsgen's own"))
  }

  private mutating func url() {
    let offset = index
    index += 4
    while index < css.count, Self.isSpace(css[index]) { index += 1 }
    guard index < css.count else { return }
    let address: String
    if css[index] == UInt8(ascii: "\"") || css[index] == UInt8(ascii: "'") {
      address = string()
    } else {
      let start = index
      while index < css.count, css[index] != UInt8(ascii: ")"), !Self.isSpace(css[index]) {
        index += 1
      }
      address = String(decoding: css[start..<index], as: UTF8.self)
    }
    let isFont = rule == "font-face"
    // What a rule without effect names is not asked for.
    guard let policy, !Self.firstOnly.contains(rule),
      !policy.allows(address, for: isFont ? .font : .image)
    else { return }
    let what = isFont ? "the font" : "the picture"
    findings.append(
      Finding(
        offset: offset,
        headline: SecurityPolicy.headline(
          "\(what) '\(SecurityPolicy.shown(address))'", isFont ? .font : .image)))
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }
}
