package import SiteModel

/// The site's style sheet under a name that changes with its content, so that it can be kept by
/// browsers for ever.
package struct StyleSheet: Sendable {
  package let bytes: [UInt8]
  package let permalink: Permalink

  /// - Parameters:
  ///   - templates: the templates' own.
  ///   - theme: what the settings change of it.
  ///   - extra: the writer's own, which has the last word.
  package init(_ templates: [UInt8], theme: ThemeSettings = ThemeSettings(), extra: [UInt8] = []) {
    var bytes = templates
    for part in [Array(Self.properties(theme).utf8), extra] where !part.isEmpty {
      if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
      bytes += part
    }
    bytes = CompactCSS.compact(bytes)
    self.bytes = bytes
    permalink = Permalink(path: "style-\(ContentHash(of: bytes).shortHex).css")
  }

  /// The custom properties that differ from the templates' own.
  private static func properties(_ theme: ThemeSettings) -> String {
    var text = ""
    if let accent = theme.accent {
      // As in the templates: screens only, so that a page is printed on white from either scheme.
      text += """
        :root { --accent: \(accent.light); }
        @media screen and (prefers-color-scheme: dark) { :root { --accent: \(accent.dark); } }

        """
    }
    if theme.font == .sans { text += ":root { --text: var(--sans); --measure: 34rem; }\n" }
    return text
  }
}
