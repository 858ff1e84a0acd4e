import Markup
import SiteModel
import Testing
import VegaLite

@testable import NewsgenKit

@Suite struct BlockTests {
  private static func site(_ body: String, _ files: [String: String] = [:]) throws -> TrialSite {
    try TrialSite(
      files.merging(["articles/a/index.md": "---\ntitle: A\ndate: 2025-01-28\n---\n" + body]) { $1 }
    )
  }

  @Test func aSubscribeBlockIsTheSitesFormInOtherWords() async throws {
    var site = try Self.site("```subscribe\nbutton: Join\n```\n\n```subscribe\n```\n")
    site.settings.subscription = Subscription(
      title: "Get <it>", text: "By mail.", button: "Subscribe",
      way: .form(SubscriptionForm(action: "https://mail.example/", emailField: "email")))
    let (contents, diagnostics) = try await site.render()
    #expect(diagnostics == [])
    #expect(
      contents.first?.feed?.string
        == ["Join", "Subscribe"].map {
          "<p>Get &lt;it&gt; By mail. <a href=\"https://example.org/letter/a/#subscribe\">\($0)"
            + "</a></p>\n"
        }.joined())
    #expect(contents.first?.html.string.contains("Get &lt;it&gt;") == true)
    site.settings.subscription = Subscription(
      title: "T", text: nil, button: "B", way: .link("https://ghost.example/#/portal"))
    #expect(
      try await site.render().contents.first?.feed?.string.contains(
        "<p>T <a href=\"https://ghost.example/#/portal\">B</a></p>") == true)
  }

  @Test func withoutASubscriptionTheBlockIsAnError() async throws {
    let told = try await Self.site("Text.\n\n```subscribe\n```\n").render().diagnostics
    #expect(
      told == [
        "articles/a/index.md:7:1: error: no 'subscribe' in site.yml, which says where readers "
          + "subscribe"
      ])
  }

  @Test(arguments: [
    ("subscribe: {service: buttondwon}", 0), ("subscribe: yes please", 0), ("title: [", 0),
    ("subscribe: false", 1), ("subscribe:", 1),
  ])
  func aSubscriptionThatIsWrongIsNotToldAgain(lines: String, count: Int) async throws {
    var site = try Self.site("```subscribe\n```\n")
    let (settings, errors) = SettingsText.read(lines)
    #expect(errors.isEmpty == (count == 1))
    site.settings = settings
    #expect(try await site.render().diagnostics.count == count)
  }

  @Test(arguments: [
    ("Chart", "a chart's block begins with 'chart'"), ("charts", "'chart'"), ("cahrt", "'chart'"),
    ("vidoe", "this kind of block begins with 'video'"), ("POSTS", "'post'"), ("videos", "'video'"),
    ("subscribed", "'subscribe'"), ("Subscirbe", "'subscribe'"), ("subcribed", "'subscribe'"),
  ])
  func aNameNearThatOfABlockIsTold(name: String, words: String) async throws {
    let told = try await Self.site("```\(name)\n```\n\n    chart\n").render().diagnostics
    #expect(told.count == 1)
    #expect(
      told.first?.hasPrefix(
        "articles/a/index.md:5:1: warning: '\(name)' is read as a code language; ") == true)
    #expect(told.first?.hasSuffix(words) == true)
  }

  @Test func codeLanguagesAreNot() async throws {
    let names = [
      "c", "cpp", "rust", "sh", "dart", "chat", "text", "xml", "char", "chars", "cart", "past",
      "port",
      "toml", "http", "postcss", "postgresql", "postscript", "pot", "pony", "svg", "vi", "smart",
      "stan", "java", "plantuml", "vega-lite", "subset", "swift", "prescribe", "podcast", "dot",
    ]
    let body = names.map { "```\($0)\nx\n```\n" }.joined(separator: "\n")
    #expect(try await Self.site(body).render().diagnostics == [])
  }

  @Test func feedsHavePlainMarkupWithPNGsAndWholeAddresses() async throws {
    let (contents, diagnostics) = try await Self.site(
      """
      ```post
      text: See [it](#x) & *more*.
      author: An <engineer>
      handle: "@x@y"
      platform: Blind
      date: 2025-01-23
      url: https://blind.example/1
      image: shot.svg
      alternative: A "shot"
      ```

      ```video
      url: https://youtu.be/abc
      title: Film & all
      image: /still.svg
      duration: 1:02:30
      caption: With *stress*
      ```
      """, ["articles/a/shot.svg": TrialSite.svg, "static/still.svg": TrialSite.svg]
    ).render()
    #expect(diagnostics == [])
    let content = try #require(contents.first)
    #expect(
      content.feed?.string == """
        <blockquote>
        <p>See <a href="https://example.org/letter/a/#x">it</a> &amp; <em>more</em>.</p>
        <p><img src="https://example.org/letter/a/shot.svg.png" alt="A &quot;shot&quot;" \
        width="40" height="20"></p>
        <p>— <a href="https://blind.example/1">An &lt;engineer&gt; (@x@y) on Blind, 2025-01-23</a></p>
        </blockquote>
        <p><a href="https://www.youtube.com/watch?v=abc">\
        <img src="https://example.org/letter/still.svg.png" alt="" width="40" height="20"><br>\
        Film &amp; all</a> (YouTube, 1:02:30)</p>
        <p>With <em>stress</em></p>

        """)
    #expect(content.drawings.map(\.path) == ["a/shot.svg.png", "still.svg.png"])
    #expect(content.references.count == 1)
  }

  @Test func placesAreTheFilesOwnInIndentedBlocksToo() async throws {
    let told = try await Self.site(
      """
      - entry

        ```post
        text: x
        author: y
        url: mailto:x
        ```

      > ```video
      > title: [
      > ```
      """
    ).render().diagnostics
    #expect(told.count == 2)
    #expect(told.first?.hasPrefix("articles/a/index.md:10:8: error: 'url' must be") == true)
    #expect(told.last?.hasPrefix("articles/a/index.md:1") == true)
    #expect(told.last?.contains(": error: ") == true)
  }

  @Test func whatIsBlockedHasItsPlaceInQuotesAndLists() async throws {
    let told = try await Self.site(
      """
      > <div>
      > <p onclick="a()">ü</p>
      > </div>

      1. x

         <div><a href="/a/"><b onclick="b()">y</b></a>
           <p onclick="c()">z</p>
         </div>

      > See [k](x) and <i
      > title="ü" onclick="e()">f</i>.
      """
    ).render().diagnostics
    #expect(
      told.map { $0.prefix(while: { $0 != "w" }) } == [
        "articles/a/index.md:6:15: ", "articles/a/index.md:11:35: ",
        "articles/a/index.md:12:18: ", "articles/a/index.md:16:22: ",
      ])
    #expect(
      told.allSatisfy {
        $0.contains(" is blocked by the site's Content-Security-Policy (script-src)")
      }
    )
  }

  @Test func whatABlockCannotHoldIsAnError() async throws {
    let told = try await Self.site(
      """
      ````post
      author: y
      text: |
        Some[^1]

        [^1]: A note.

        ```video
        ```

        ```swift
        ```
      ````
      """
    ).render().diagnostics
    #expect(told.count == 2)
    #expect(told.contains { $0.contains("a block 'video' can stand in the text only, not in") })
    #expect(told.contains { $0.contains("the footnote '1' can stand in the text only, not in a") })
    #expect(told.contains { $0.hasPrefix("articles/a/index.md:10:3: error: the footnote") })
    #expect(told.contains { $0.hasPrefix("articles/a/index.md:12:3: error: a block 'video'") })
  }

  @Test func anEmptyBlockLacksItsFieldsAtItsFence() async throws {
    let told = try await Self.site("  ```post\n  ```\n").render().diagnostics
    #expect(
      told == [
        "articles/a/index.md:5:3: error: missing field 'text'",
        "articles/a/index.md:5:3: error: missing field 'author'",
      ])
  }

  @Test func chartsHaveTheSitesAccent() async throws {
    var site = try Self.site(
      """
      ```chart
      data: {values: [{a: 1, b: 2}]}
      mark: rect
      encoding: {x: {field: a, type: quantitative}, x2: {field: b}}
      ```
      """)
    site.settings.theme.accent = AccentColors(light: "#005577", dark: "#99ddff")
    let chart = try #require(try await site.render().contents.first?.charts.first?.chart)
    #expect(String(decoding: chart.pictureSVG(), as: UTF8.self).contains("#005577"))
    #expect(String(decoding: chart.standaloneSVG(), as: UTF8.self).contains("#99ddff"))
  }

  private static func pictures(_ addresses: [String]) -> String {
    """
    ```chart
    data: {values: [\(addresses.map { "{u: \($0)}" }.joined(separator: ", "))]}
    mark: {type: image, width: 20, height: 20}
    encoding: {y: {field: u, type: nominal}, url: {field: u}}
    ```
    """
  }

  @Test func chartsShowPicturesOfTheSite() async throws {
    let site = try Self.site(
      Self.pictures(["near.svg", "../../data/far.svg", "/data/far.svg", "/logo.svg"]),
      [
        "articles/a/near.svg": TrialSite.svg, "data/far.svg": TrialSite.svg,
        "static/logo.svg": TrialSite.svg,
      ])
    let (contents, diagnostics) = try await site.render()
    #expect(diagnostics == [])
    let content = try #require(contents.first)
    for address in ["a/near.svg", "data/far.svg", "logo.svg"] {
      #expect(content.html.string.contains(" href=\"/letter/\(address)\""), "\(address)")
    }
    #expect(content.copies.map(\.path) == ["data/far.svg"])
    let chart = try #require(content.charts.first?.chart)
    let file = String(decoding: chart.pictureSVG(), as: UTF8.self)
    #expect(file.split(separator: "href=\"data:image/svg+xml;base64,").count == 5)
    let paper = SRGBColor(red: 255, green: 255, blue: 255)
    let layout = PNGLayout(.scaled(by: 1), paper: paper)
    #expect(try PNGRenderer().png(of: chart.pictureSVG(), as: layout).isEmpty == false)
  }

  @Test func picturesThatCannotBeShownAreErrors() async throws {
    let site = try Self.site(
      Self.pictures(["no.png", "'https://example.org/a.png'", "../../../x.png", "t.png"]),
      ["articles/a/t.png": "text"])
    #expect(
      try await site.render().diagnostics == [
        "articles/a/index.md:8:42: error: no file 'articles/a/no.png'",
        "articles/a/index.md:8:42: error: a picture from elsewhere is not fetched: save "
          + "'https://example.org/a.png' beside the article or in data/",
        "articles/a/index.md:8:42: error: '../../../x.png' lies outside of the content folder",
        "articles/a/index.md:8:42: error: 't.png' is no picture that charts show: PNG, JPEG, GIF "
          + "and SVG",
      ])
  }
}
