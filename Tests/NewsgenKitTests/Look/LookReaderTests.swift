import Diagnostics
import Foundation
import Markup
import SiteModel
import Testing

@testable import NewsgenKit

@Suite struct LookReaderTests {
  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func withoutAThemeAllIsOfTheHouse() throws {
    let (look, diagnostics) = try TrialSite().look()
    #expect(diagnostics == [])
    #expect(Self.text(look.styleSheet.bytes) == "body{}\n")
    #expect(look.site.logo == nil)
    #expect(look.site.head.isEmpty)
    #expect(look.site.icons?.ico.path == "favicon.ico")
    #expect(
      look.site.securityPolicy
        == "default-src 'none'; base-uri 'none'; form-action 'none'; img-src 'self' data:; "
        + "style-src 'self' 'unsafe-inline'; font-src 'self'; media-src 'self'; "
        + "manifest-src 'self'")
    #expect(
      look.outputs.sorted() == [
        "apple-touch-icon.png", "favicon.ico", "favicon.svg", "icon-192.png", "icon-512.png",
        "site.webmanifest", look.styleSheet.permalink.path,
      ])
  }

  // MARK: Style

  @Test func anAccentForTheDarkSchemeAloneChangesBoth() throws {
    var site = try TrialSite()
    let (settings, errors) = SettingsText.read("theme: {accent: {dark: '#7db5ea'}}")
    #expect(errors == [])
    site.settings = settings
    #expect(
      Self.text(try site.look().look.styleSheet.bytes) == """
        body{}:root{--accent: #3a71a2;}\
        @media screen and (prefers-color-scheme: dark){:root{--accent: #7db5ea;}}

        """)
  }

  @Test func theWritersStyleHasTheLastWord() throws {
    var site = try TrialSite(["extra.css": "a { color: red }\n"])
    let plain = try site.look().look.styleSheet
    site.settings.theme.accent = AccentColors(light: "#005577", dark: "#99ddff")
    site.settings.theme.font = .sans
    let (look, diagnostics) = try site.look()
    #expect(diagnostics == [])
    #expect(
      Self.text(look.styleSheet.bytes) == """
        body{}:root{--accent: #005577;}\
        @media screen and (prefers-color-scheme: dark){:root{--accent: #99ddff;}}\
        :root{--text: var(--sans);--measure: 34rem;}\
        a{color: red}

        """)
    #expect(look.styleSheet.permalink != plain.permalink)
  }

  @Test func rulesThatMustStandFirstAreNamed() throws {
    let css = """
      /* @import "x"; /*/
      a::before { content: "@import \\" @charset"; }
      @IMPORT url(x.css);
        @namespace svg url(y);
      @import-like {} \\@import '@charset
      @charset "utf-8";
      """
    let diagnostics = try TrialSite(["extra.css": css]).look().diagnostics
    let rest =
      " has no effect: it must stand first in a style sheet, and extra.css is added behind "
      + "newsgen's own"
    #expect(
      diagnostics == [
        "extra.css:3:1: warning: '@import'\(rest)", "extra.css:4:3: warning: '@namespace'\(rest)",
      ])
  }

  @Test func stylesInHeadAndFootAreSearchedToo() throws {
    var site = try TrialSite([
      "head.html": "<style>\n@import 'https://x.example/a.css' screen; @import url(own.css);\n"
        + "@font-face { src: url(//x.example/f.woff2) }\n</style>",
      "foot.html": "<p style=\"background: url(//x.example/b.png)\">"
        + "<p style='background: url(&quot;//x.example/c.png&quot;)'><b style='mask: url(#a)'>",
    ])
    site.settings.theme.head = TrialSite.placed("head.html")
    site.settings.theme.foot = TrialSite.placed("foot.html")
    let rest = "is blocked by the site's Content-Security-Policy"
    let end = "; 'theme.csp' in site.yml changes it"
    #expect(
      try site.look().diagnostics == [
        "foot.html:1:23: warning: the picture '//x.example/b.png' \(rest) (img-src)\(end)",
        "foot.html:1:57: warning: the picture '//x.example/c.png' \(rest) (img-src)\(end)",
        "head.html:2:9: warning: the style sheet 'https://x.example/a.css' \(rest) (style-src)\(end)",
        "head.html:3:19: warning: the font '//x.example/f.woff2' \(rest) (font-src)\(end)",
      ])
  }

  @Test func whatTheStyleAsksForElsewhereIsNamed() throws {
    let css = """
      a { background: URL( "https://x.example/a.png" ) } b { mask: url(own.svg) url(data:,) }
      @font-face { font-family: x; src: url(//x.example/f.woff2) }
      i { background: url(//x.example/b.png) } /* url(//x.example/c.png) */
      curl(//x.example/d.png) { content: "url(//x.example/e.png)" } ü-1url(//x.example/f.png)
      """
    var site = try TrialSite(["extra.css": css])
    let rest = "is blocked by the site's Content-Security-Policy"
    let end = "; 'theme.csp' in site.yml changes it"
    #expect(
      try site.look().diagnostics == [
        "extra.css:1:17: warning: the picture 'https://x.example/a.png' \(rest) (img-src)\(end)",
        "extra.css:2:35: warning: the font '//x.example/f.woff2' \(rest) (font-src)\(end)",
        "extra.css:3:17: warning: the picture '//x.example/b.png' \(rest) (img-src)\(end)",
      ])
    site.settings.theme.securityPolicy = .none
    #expect(try site.look().diagnostics == [])
  }

  @Test func anyStyleIsReadToItsEnd() throws {
    var generator = SeededGenerator(seed: 5)
    let parts = [
      "@import", "@", "url(", ")", "\"", "'", "\\", "/*", "*/", "/", "}", "{", "\n", " ", "ü", "u",
      "//x.example",
    ]
    let policy = SecurityPolicy.read(try TrialSite().settings, file: "").policy
    for _ in 0..<500 {
      let css = (0..<Int.random(in: 0...12, using: &generator))
        .compactMap { _ in parts.randomElement(using: &generator) }.joined()
      let plain = ExtraStyle.warnings(Array(css.utf8), file: "a.css", policy: nil)
      let all = ExtraStyle.warnings(Array(css.utf8), file: "a.css", policy: policy)
      #expect(all.count >= plain.count)
      // Nothing that comes behind changes what was found.
      let longer = ExtraStyle.warnings(Array((css + "\n").utf8), file: "a.css", policy: nil)
      #expect(longer == plain)
    }
  }

  @Test func anEmptyStyleIsNoFaultAndBadBytesAre() throws {
    #expect(try TrialSite(["extra.css": ""]).look().diagnostics == [])
    let site = try TrialSite()
    try FileSystem().write([0x61, 0xFF], to: site.folder("content/extra.css"))
    #expect(
      try site.look().diagnostics == [
        "extra.css:1:2: error: invalid UTF-8: byte 0xFF; save the file as UTF-8"
      ])
  }

  // MARK: Markup of the writer's own

  @Test func headAndFootStandAsTheyAre() throws {
    var site = try TrialSite([
      "head.html": "<meta name=x content=\"&amp;\">\r\n", "parts/foot.html": "<p>Foot</p>",
      "other.html": "x", "extra.css": "",
    ])
    site.settings.theme.head = TrialSite.placed("head.html")
    site.settings.theme.foot = TrialSite.placed("/parts/foot.html")
    let (look, diagnostics) = try site.look()
    #expect(look.site.head.string == "<meta name=x content=\"&amp;\">\n")
    #expect(look.site.foot.string == "<p>Foot</p>")
    #expect(
      diagnostics == [
        "other.html: warning: not read: texts belong in articles/ or pages/, data in data/, "
          + "files to copy in static/"
      ])
  }

  @Test func filesThatAreNotThereAreErrorsAtTheirSettings() throws {
    var site = try TrialSite(["haed.html": "", "static/logo.png": "no picture"])
    site.settings.theme.head = TrialSite.placed("head.html")
    site.settings.theme.foot = TrialSite.placed("../foot.html")
    site.settings.theme.logo = TrialSite.placed("logo.png")
    site.settings.theme.favicon = TrialSite.placed("logo.pgn")
    let told = try site.look().diagnostics.map { $0.replacing(site.folder.path, with: "") }
    #expect(
      Set(told.filter { $0.hasPrefix("site.yml:9:3") }) == [
        "site.yml:9:3: error: no file 'head.html' in /content/, which 'head' names "
          + "(did you mean 'haed.html'?)",
        "site.yml:9:3: error: '../foot.html' lies outside of the content folder",
        "site.yml:9:3: error: the picture 'logo.png' cannot be read as PNG, JPEG, GIF, WebP, AVIF "
          + "or SVG",
        "site.yml:9:3: error: no picture 'logo.pgn' in static/ (did you mean 'logo.png'?)",
      ])
    #expect(told.count == 5)
  }

  @Test func whatThePolicyBlocksIsSaidWithItsPlace() throws {
    var site = try TrialSite([
      "head.html": "<!-- <script> -->\n  <script>\"<img src=//x.org>\"</script>\n"
        + "<link rel=stylesheet href=https://fonts.example/a.css>"
    ])
    site.settings.theme.head = TrialSite.placed("head.html")
    let rest = "is blocked by the site's Content-Security-Policy"
    #expect(
      try site.look(hasPolicy: false).diagnostics == [
        "head.html:2:3: warning: <script> \(rest) (script-src); "
          + "'theme.csp' in site.yml changes it",
        "head.html:3:27: warning: the style sheet 'https://fonts.example/a.css' \(rest) "
          + "(style-src); 'theme.csp' in site.yml changes it",
      ])
    #expect(try site.look(hasPolicy: false).look.site.securityPolicy == nil)
    site.settings.theme.securityPolicy = .none
    #expect(try site.look().diagnostics == [])
    #expect(try site.look().look.site.securityPolicy == nil)
  }

  // MARK: Pictures

  @Test func theLogoHasItsSizeAndTheSitesName() throws {
    var site = try TrialSite(["static/brand/logo.svg": TrialSite.svg])
    site.settings.theme.logo = TrialSite.placed("/brand/logo.svg")
    #expect(
      try site.look().look.site.logo
        == Picture(
          permalink: Permalink(path: "brand/logo.svg"), width: 40, height: 20,
          alternative: "A & B"))
  }

  @Test func iconsAreMadeOfTheWritersDrawing() throws {
    var site = try TrialSite(["static/mark.svg": TrialSite.svg])
    site.settings.theme.favicon = TrialSite.placed("mark.svg")
    let look = try site.look().look
    #expect(look.files.first { $0.path == "favicon.svg" }?.bytes == Array(TrialSite.svg.utf8))
    #expect(look.drawings.count == 4)
    #expect(look.drawings.allSatisfy { $0.svg == Array(TrialSite.svg.utf8) })
  }

  @Test func theWritersOwnFilesTakeThePlaceOfOurs() throws {
    let site = try TrialSite([
      "static/favicon.svg": TrialSite.svg, "static/favicon.ico": "x",
      "pages/icon-192.png": "x",
    ])
    let (look, diagnostics) = try site.look()
    #expect(diagnostics == [])
    #expect(look.files.map(\.path) == ["site.webmanifest"])
    #expect(look.drawings.map(\.path) == ["apple-touch-icon.png", "icon-512.png"])
    #expect(look.drawings.allSatisfy { $0.svg == Array(TrialSite.svg.utf8) })
  }

  @Test(
    arguments: [
      ("<html>", "is no SVG; all icons are made from one"),
      (
        "<svg xmlns='http://www.w3.org/2000/svg'>",
        "is an SVG without a size: it needs 'width' and 'height' in pixels, or a 'viewBox'"
      ),
      (
        "<svg viewBox='0 0 1 1'>",
        "is no SVG for browsers: its first tag needs xmlns=\"http://www.w3.org/2000/svg\""
      ),
    ])
  func aFaviconMustBeAnSVGThatBrowsersDraw(svg: String, fault: String) throws {
    var site = try TrialSite(["static/favicon.svg": svg, "static/icon.svg": svg])
    let own = try site.look()
    #expect(own.diagnostics == ["static/favicon.svg: error: \(fault)"])
    #expect(own.look.site.icons == nil)
    site.settings.theme.favicon = TrialSite.placed("icon.svg")
    let (look, diagnostics) = try site.look()
    #expect(diagnostics == ["site.yml:9:3: error: 'icon.svg' \(fault)"])
    #expect(look.site.icons == nil)
  }

  @Test func whatIsWrongWithADrawingIsSaidOnce() async throws {
    let site = try TrialSite(["static/favicon.svg": "<svg xmlns='x' viewBox='0 0 1 1'><g></svg>"])
    let drawings = try site.look().look.drawings
    let error = await #expect(throws: DiagnosticError.self) {
      try await PictureStage(folder: site.folder.path, now: 0).draw(drawings, into: MemorySink())
    }
    let told = try #require(error).diagnostics.map(\.description)
    #expect(told.count == 1)
    #expect(
      told.first?.contains("favicon.svg: error: 'apple-touch-icon.png' cannot be drawn") == true)
    #expect(told.first?.contains("\n") == false)
  }

  @Test func theManifestIsJSONWithTheTitle() throws {
    let look = try TrialSite().look().look
    let bytes = try #require(look.files.first { $0.path == "site.webmanifest" }?.bytes)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(json["name"] as? String == "A & B")
    #expect(json["display"] == nil)
    let icons = try #require(json["icons"] as? [[String: String]])
    #expect(icons.map { $0["src"] } == ["icon-192.png", "icon-512.png"])
    #expect(icons.map { $0["sizes"] } == ["192x192", "512x512"])
  }

  @Test func theMarkOfTheHouseHasTheAccent() throws {
    var site = try TrialSite()
    site.settings.theme.accent = AccentColors(light: "#005577", dark: "#99ddff")
    let look = try site.look().look
    let mark = Self.text(try #require(look.files.first { $0.path == "favicon.svg" }?.bytes))
    #expect(mark.contains("path{fill:#005577}"))
    #expect(mark.contains("(prefers-color-scheme:dark){path{fill:#99ddff}}"))
    #expect(look.drawings.allSatisfy { Self.text($0.svg).contains("fill=\"#005577\"") })
  }
}
