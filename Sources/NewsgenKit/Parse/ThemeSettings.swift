package import Content

/// The settings' `theme`: what changes the look without Swift.
package struct ThemeSettings: Sendable {
  package enum Font: String, Sendable, CaseIterable { case serif, sans }

  /// What becomes of the Content-Security-Policy.
  package enum SecurityPolicy: Sendable, Hashable {
    /// As the site needs it: nothing from elsewhere, no scripts.
    case standard
    case replaced(FrontMatter.Placed<String>)
    case none
  }

  /// `nil` for the templates' own.
  package var accent: AccentColors?
  /// A picture below `static`.
  package var logo: FrontMatter.Placed<String>?
  /// An SVG below `static`, of which all icons are made.
  package var favicon: FrontMatter.Placed<String>?
  /// The face of running text.
  package var font = Font.serif
  /// An HTML file below the content folder for the end of `<head>`.
  package var head: FrontMatter.Placed<String>?
  /// An HTML file below the content folder for the end of `<body>`.
  package var foot: FrontMatter.Placed<String>?
  package var securityPolicy = SecurityPolicy.standard

  package init() {}
}

/// The accent in both schemes, as `#rrggbb`: each holds 4.5:1 on its paper and tint.
package struct AccentColors: Sendable, Hashable {
  package let light: String
  package let dark: String

  package init(light: String, dark: String) {
    self.light = light
    self.dark = dark
  }
}
