import Diagnostics

/// The writer's `extra.css`, which stands behind the templates' own style sheet.
enum ExtraStyle {
  /// Rules that browsers heed only at the beginning of a style sheet.
  private static let firstOnly = ["import", "charset", "namespace"]

  static func warnings(_ css: [UInt8], file: String) -> [Diagnostic] {
    var place = MarkupPlace(css)
    return rules(css).map { name, offset in
      .warning(
        at: SourceRange(file: file, start: place.position(of: offset)),
        "'@\(name)' has no effect: it must stand first in a style sheet, and extra.css is added "
          + "behind newsgen's own")
    }
  }

  /// Such rules with their places, outside of comments and strings.
  private static func rules(_ css: [UInt8]) -> [(name: String, offset: Int)] {
    var found: [(String, Int)] = []
    var index = 0
    while index < css.count {
      switch css[index] {
      case UInt8(ascii: "/") where index + 1 < css.count && css[index + 1] == UInt8(ascii: "*"):
        index += 3
        while index < css.count,
          css[index] != UInt8(ascii: "/") || css[index - 1] != UInt8(ascii: "*")
        {
          index += 1
        }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let quote = css[index]
        index += 1
        while index < css.count, css[index] != quote, css[index] != UInt8(ascii: "\n") {
          index += css[index] == UInt8(ascii: "\\") ? 2 : 1
        }
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "@"):
        let letters = css[(index + 1)...].prefix { byte in
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            || byte == UInt8(ascii: "-")
        }
        let name = String(decoding: letters, as: UTF8.self).lowercased()
        if firstOnly.contains(name) { found.append((name, index)) }
      default: break
      }
      index += 1
    }
    return found
  }
}
