import Content
import Diagnostics
import NewsgenKit
import Testing

@Suite struct ThemeReaderTests {
  private func read(_ lines: String) -> (theme: ThemeSettings, errors: [String]) {
    let (settings, errors) = SettingsText.read("theme:\n  " + lines)
    return (settings.theme, errors)
  }

  @Test func withoutAThemeNothingChanges() {
    let (settings, errors) = SettingsText.read("")
    #expect(errors == [])
    #expect(settings.theme.accent == nil)
    #expect(settings.theme.logo == nil && settings.theme.favicon == nil)
    #expect(settings.theme.head == nil && settings.theme.foot == nil)
    #expect(settings.theme.font == .serif)
    #expect(settings.theme.securityPolicy == .standard)
  }

  @Test func everyFieldIsRead() {
    let (theme, errors) = read(
      """
      accent: "#A3341F"
        logo: logo.svg
        favicon: mark/favicon.SVG
        font: sans
        head: head.html
        foot: parts/foot.html
        csp: "default-src 'self'"
      """)
    #expect(errors == [])
    #expect(theme.accent == AccentColors(light: "#a3341f", dark: "#d6634c"))
    #expect(theme.logo?.value == "logo.svg")
    #expect(theme.logo?.position.line == 6)
    #expect(theme.favicon?.value == "mark/favicon.SVG")
    #expect(theme.font == .sans)
    #expect(theme.head?.value == "head.html")
    #expect(theme.foot?.value == "parts/foot.html")
    guard case .replaced(let policy) = theme.securityPolicy else {
      Issue.record("no policy")
      return
    }
    #expect(policy.value == "default-src 'self'")
    #expect(policy.position.column == 8)
    #expect(read("csp: false").theme.securityPolicy == .none)
    #expect(read("csp: false").errors == [])
  }

  @Test(arguments: [
    ("accent: RebeccaPurple", "#663399", "#a06fd9"), ("accent: '#00f'", "#0000ff", "#487fff"),
    ("accent: {light: '#1f6f5c'}", "#1f6f5c", "#48937f"),
    ("accent: {dark: '#f2927b'}", "#ac533f", "#f2927b"),
    ("accent: {light: '#a3341f', dark: '#f2927b'}", "#a3341f", "#f2927b"),
  ])
  func anAccentIsOneColorOrTwo(text: String, light: String, dark: String) {
    let (theme, errors) = read(text)
    #expect(errors == [])
    #expect(theme.accent == AccentColors(light: light, dark: dark))
  }

  @Test(arguments: [
    (
      "accent: '#e5674b'",
      "5:11: error: accent #e5674b has only 3.18:1 on paper #fcfbf7 and 2.86:1 on tint #f3efe5 of "
        + "the light scheme, where text needs 4.5:1; the nearest colour that holds it is #be4428"
    ),
    (
      "accent: {dark: '#a3341f'}",
      "accent #a3341f has only 2.67:1 on paper #151513 and 2.40:1 on tint #211f1b of the dark "
        + "scheme, where text needs 4.5:1; the nearest colour that holds it is #d6634c"
    ),
    ("accent: '#6f6f6f'", "accent #6f6f6f has only 4.37:1 on tint #f3efe5 of the light scheme"),
    ("accent: '#A3341FCC'", "not '#A3341FCC' (did you mean '#A3341F'?)"),
    ("accent: a31f", "not 'a31f' (did you mean '#a31'?)"),
    ("accent: '#12345'", "'accent' must be a colour such as \"#a3341f\""),
    ("accent: '#11223344'", "'accent' must be a colour"),
    ("accent: a3341f", "not 'a3341f' (did you mean '#a3341f'?)"),
    ("accent: rebecapurple", "(did you mean 'rebeccapurple'?)"),
    ("accent: [red]", "'accent' must be a colour, not a list"),
    ("accent: #a3341f", "'accent' without a colour; a '#' begins a comment"),
    ("accent: {light: }", "'light' without a colour"),
    ("accent: {}", "'accent' needs 'light', 'dark' or both"),
    ("accent: {ligth: '#a3341f'}", "unknown field 'ligth' (did you mean 'light'?)"),
    ("favicon: icon.ico", "'favicon' must be an SVG"),
    ("font: Georgia", "'font' must be 'serif' or 'sans', not 'Georgia'"),
    ("csp: true", "'csp' must be a policy or false, not a truth value"),
    ("csp: ''", "empty field 'csp'"), ("logo: ' '", "empty field 'logo'"),
    ("foot: {a: b}", "'foot' must be text, not a mapping"),
    ("color: red", "unknown field 'color' (did you mean 'accent'?)"),
  ])
  func anythingElseIsAnError(text: String, words: String) {
    let errors = read(text).errors
    #expect(errors.contains { $0.contains(words) }, "\(errors)")
    #expect(errors.allSatisfy { $0.hasPrefix("site.yml:") })
  }

  @Test func bothSchemesAreChecked() {
    #expect(read("accent: {light: white, dark: black}").errors.count == 2)
    #expect(SettingsText.read("theme: dark").errors.count == 1)
  }
}
