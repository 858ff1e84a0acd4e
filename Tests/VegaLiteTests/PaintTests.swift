import Testing

@testable import VegaLite

@Suite struct PaintTests {
  @Test(
    arguments: [
      ("red", Paint.literal("#ff0000")), ("RebeccaPurple", .literal("#663399")),
      ("#abc", .literal("#abc")), ("#AABBCC80", .literal("#aabbcc80")),
      ("rgb(255, 0, 10)", .literal("#ff000a")), ("rgb(100% 0% 50%)", .literal("#ff0080")),
      ("rgba(0,0,0,0.5)", .literal("#00000080")), ("hsl(120, 100%, 25%)", .literal("#008000")),
      ("hsl(210deg 50% 50%)", .literal("#4080bf")),
      ("HSLA(0.5turn, 100%, 50%, 0.2)", .literal("#00ffff33")),
      ("hsl(200grad 100% 50%)", .literal("#00ffff")), ("#abcd", .literal("#abcd")),
      ("transparent", .none), ("none", .none),
      ("black", .grey("#000000")), ("#DDD", .grey("#ddd")), ("ivory", .grey("#fffff0")),
      ("rgb(20, 24, 30)", .grey("#14181e")), ("#0003", .literal("#0003")),
      ("#8090a0", .literal("#8090a0")),
      ("var(--chart-accent)", .theme(.accent)), ("var(--chart-3)", .theme(.series3)),
    ] as [(String, Paint)])
  func coloursOfCSSAreRead(text: String, expected: Paint) {
    #expect(Paint(css: text) == expected)
  }

  @Test(arguments: [
    "", "rood", "rgb(1turn, 2, 3)", "#12", "#12345", "rgb(1,2)", "rgb(1,2,x)", "url(#a)",
    "var(--other)",
    "red\"/><script>", "expression(1)",
  ])
  func allElseIsNoColour(text: String) {
    #expect(Paint(css: text) == nil)
  }

  @Test func mixturesAreWrittenForPagesAndForFiles() {
    let paint = Paint.mixed(.series1, 0.25)
    #expect(
      ColorOutput.properties.css(paint)
        == "color-mix(in srgb, var(--chart-1) 25%, var(--chart-paper))")
    #expect(ColorOutput.literal([.series1: "#000000", .paper: "#ffffff"]).css(paint) == "#bfbfbf")
  }

  @Test(arguments: [
    ("black", "var(--chart-ink)", "#eeeeee"), ("white", "var(--chart-paper)", "#222222"),
    ("#555", "color-mix(in srgb, var(--chart-ink) 73%, var(--chart-paper))", "#b7b7b7"),
    ("#1a1a17", "var(--chart-ink)", "#eeeeee"), ("#fcfbf7", "var(--chart-paper)", "#222222"),
  ])
  func greysLieBetweenInkAndPaper(text: String, property: String, dark: String) throws {
    let paint = try #require(Paint(css: text))
    #expect(ColorOutput.properties.css(paint) == property)
    #expect(ColorOutput.literal([.ink: "#eeeeee", .paper: "#222222"]).css(paint) == dark)
    #expect(ColorOutput.literal(Theme.vega.light, keepsGreys: true).css(paint) == paint.hex)
  }

  /// In the theme newsgen black is ink, and it is black where the look is Vega-Lite's.
  @Test func blackNamesAreReadInTheDarkScheme() throws {
    let specification = """
      data: {values: [{a: 1}]}
      mark: {type: text, color: black, text: name}
      encoding: {x: {field: a, type: quantitative}}
      """
    func drawn(_ theme: ChartTheme, _ colors: DrawnChart.Colors) throws -> String {
      let chart = try ChartRenderer(theme: theme).render(specification, format: .yaml)
      return String(decoding: chart.svg(colors), as: UTF8.self)
    }
    #expect(try drawn(.newsgen, .dark).contains("fill=\"#ece9e1\""))
    #expect(try !drawn(.newsgen, .dark).contains("#000000"))
    #expect(try drawn(.newsgen, .followingReader).contains("fill=\"var(--chart-ink)\""))
    #expect(try drawn(.vega, .dark).contains("#000000"))
  }

  /// WCAG 2.2: 3:1 for marks, 4.5:1 for text, 7:1 for text that matters.
  @Test(arguments: [true, false])
  func coloursHoldTheirContrastOnPaper(isDark: Bool) throws {
    let values = isDark ? Theme.newsgen.dark : Theme.newsgen.light
    func contrast(_ color: ThemeColor) throws -> Double {
      let (own, paper) = (try luminance(of: values[color]), try luminance(of: values[.paper]))
      return (max(own, paper) + 0.05) / (min(own, paper) + 0.05)
    }
    for color in ThemeColor.series + [.dim] { #expect(try contrast(color) >= 3, "\(color)") }
    for color in [ThemeColor.soft, .accent] { #expect(try contrast(color) >= 4.5, "\(color)") }
    #expect(try contrast(.ink) >= 7)
  }

  private func luminance(of hex: String?) throws -> Double {
    let text = try #require(hex)
    let color = try #require(RGB(hex: text))
    func linear(_ part: Double) -> Double {
      let share = part / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    func power(_ base: Double) -> Double { Double.power(base, 2.4) }
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
  }
}
