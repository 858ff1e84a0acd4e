import Content
import SourceTree

/// Reads `theme`; whether its files are there is asked where they are used.
enum ThemeReader {
  static func read(_ fields: inout FieldReader) -> ThemeSettings {
    var theme = ThemeSettings()
    theme.accent = AccentReader.read(&fields)
    theme.logo = fields.placedText("logo")
    theme.favicon = favicon(&fields)
    if let font = fields.choice("font", ThemeSettings.Font.allCases.map(\.rawValue)) {
      theme.font = ThemeSettings.Font(rawValue: font) ?? .serif
    }
    theme.head = fields.placedText("head")
    theme.foot = fields.placedText("foot")
    theme.securityPolicy = securityPolicy(&fields)
    return theme
  }

  private static func favicon(_ fields: inout FieldReader) -> FrontMatter.Placed<String>? {
    guard let favicon = fields.placedText("favicon") else { return nil }
    if !favicon.value.lowercased().hasSuffix(".svg") {
      fields.report(
        .other("'favicon' must be an SVG, of which all icons are made, not '\(favicon.value)'"),
        at: favicon.position)
      return nil
    }
    return favicon
  }

  private static func securityPolicy(_ fields: inout FieldReader) -> ThemeSettings.SecurityPolicy {
    guard let node = fields.node("csp") else { return .standard }
    if node.bool == false { return .none }
    guard node.string != nil, let policy = fields.placedText("csp") else {
      if node.string == nil {
        fields.report(
          .wrongType(field: "csp", expected: "a policy or false", found: node.kind),
          at: node.position)
      }
      return .standard
    }
    return .replaced(policy)
  }
}
