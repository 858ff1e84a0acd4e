/// The style sheet of a chart's own file: the colours that it uses, in both schemes.
enum SchemeStyle {
  /// Nothing where no colour of the theme is used.
  ///
  /// Printed on paper the light scheme holds, as on the site's pages.
  static func element(
    for colors: [ThemeColor], light: [ThemeColor: String], dark: [ThemeColor: String]
  ) -> [UInt8] {
    let used = ThemeColor.allCases.filter(colors.contains)
    func values(_ scheme: [ThemeColor: String]) -> String {
      used.compactMap { color in scheme[color].map { "\(color.property):\($0)" } }
        .joined(separator: ";")
    }
    if used.isEmpty { return [] }
    return Array(
      ("<style>svg{color-scheme:light dark;\(values(light))}"
        + "@media screen and (prefers-color-scheme:dark){svg{\(values(dark))}}</style>").utf8)
  }
}
