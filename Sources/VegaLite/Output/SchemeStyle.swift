/// The style sheet of a chart's own file: the colours that it uses, in both schemes.
enum SchemeStyle {
  /// Nothing where no colour of the theme is used.
  ///
  /// Printed on paper the light scheme holds, as on the site's pages.
  static func element(
    for drawing: ArraySlice<UInt8>, light: [ThemeColor: String], dark: [ThemeColor: String]
  ) -> [UInt8] {
    let used = usedColors(in: drawing)
    func values(_ scheme: [ThemeColor: String]) -> String {
      used.compactMap { color in scheme[color].map { "\(color.property):\($0)" } }
        .joined(separator: ";")
    }
    if used.isEmpty { return [] }
    return Array(
      ("<style>svg{color-scheme:light dark;\(values(light))}"
        + "@media screen and (prefers-color-scheme:dark){svg{\(values(dark))}}</style>").utf8)
  }

  /// In the order of the theme.
  private static func usedColors(in drawing: ArraySlice<UInt8>) -> [ThemeColor] {
    let opening = Array("var(--chart-".utf8)
    var names: Set<String> = []
    var index = drawing.startIndex
    while let open = drawing[index...].firstIndex(of: UInt8(ascii: "(")) {
      index = open + 1
      let start = open - 3
      guard start >= drawing.startIndex, drawing[start...].starts(with: opening) else { continue }
      let name = drawing[(start + opening.count)...].prefix { $0 != UInt8(ascii: ")") }
      names.insert(String(decoding: name.prefix(20), as: UTF8.self))
    }
    return ThemeColor.allCases.filter { names.contains($0.rawValue) }
  }
}
