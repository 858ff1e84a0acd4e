import Markup
import SiteModel
import Templates
import Testing

/// The blocks within a text.
@Suite struct CardTests {
  private let templates = NewsgenTemplates()

  private func tokens(_ markup: HTML) throws -> [Token] {
    try Tokenizer.tokens(of: "<!doctype html>\n\(markup.string)")
  }

  @Test func aFormIsSentWithoutAScript() throws {
    var specimen = Specimen.plain
    specimen.target = "https://mail.example/subscribe"
    let block = templates.subscribe(
      specimen.subscription(.form(specimen.form)), site: try specimen.site)
    let tokens = try tokens(block)
    let form = try #require(tokens.elements("form").first)
    #expect(form["action"] == "https://mail.example/subscribe")
    #expect(form["method"] == "post")
    #expect(form["id"] == nil)
    let fields = tokens.elements("input")
    #expect(fields.map { $0["name"] } == ["email", "list", "trap"])
    #expect(fields[0]["type"] == "email")
    #expect(fields[0]["autocomplete"] == "email")
    #expect(fields[0]["required"] != nil)
    #expect(fields[1]["type"] == "hidden")
    #expect(fields[1]["value"] == "weekly")
    #expect(block.string.contains("<label><span class=\"unseen\">Your mail address</span> <input"))
    #expect(block.string.contains("<button>Subscribe</button>"))
  }

  @Test func theTrapIsHiddenFromPeople() throws {
    let specimen = Specimen.plain
    let block = templates.subscribe(
      specimen.subscription(.form(specimen.form)), site: try specimen.site)
    let tokens = try tokens(block)
    let start = try #require(
      tokens.firstIndex { token in
        guard case .start("div", let attributes) = token else { return false }
        return attributes.contains { $0.name == "hidden" }
      })
    let end = try #require(tokens[start...].firstIndex(of: .end(name: "div")))
    let trap = Array(tokens[start..<end]).elements("input")
    #expect(trap.map { $0["name"] } == ["trap"])
    #expect(trap.map { $0["tabindex"] } == ["-1"])
    #expect(trap.map { $0["autocomplete"] } == ["off"])
  }

  @Test func aServiceWithoutAFormIsLinked() throws {
    var specimen = Specimen.plain
    specimen.target = "https://letter.example/subscribe"
    let block = templates.subscribe(
      specimen.subscription(.link(specimen.target)), site: try specimen.site)
    let tokens = try tokens(block)
    #expect(tokens.elements("form").isEmpty)
    #expect(tokens.elements("a").map { $0["href"] } == ["https://letter.example/subscribe"])
    #expect(tokens.text.contains("Get the next letter by mail. Every other week."))
  }

  @Test func aPostSaysWhoWroteItWhereAndWhen() throws {
    var specimen = Specimen.plain
    specimen.target = "https://blind.example/1"
    let post = templates.post(specimen.post, site: try specimen.site)
    let tokens = try tokens(post)
    #expect(tokens.nestingFault == nil)
    #expect(
      tokens.text.contains("An engineer (@engineer), on Blind, 25 January 2025\u{A0}·\u{A0}source"))
    #expect(tokens.elements("blockquote").first?["cite"] == "https://blind.example/1")
    #expect(tokens.elements("a").map { $0["href"] } == ["https://blind.example/1"])
    let picture = try #require(tokens.elements("img").first)
    #expect(picture["width"] == "800" && picture["height"] == "300")
    #expect(picture["alt"] == "A picture of it")
  }

  @Test func aPostOfUnknownOriginHasNoLink() throws {
    let tokens = try tokens(
      templates.post(Specimen.plain.barePost, site: Specimen.plain.site))
    #expect(tokens.elements("a").isEmpty)
    #expect(tokens.elements("img").isEmpty)
    #expect(tokens.elements("blockquote") == [[:]])
    #expect(tokens.text.contains("Words alone."))
    #expect(tokens.text.contains("Somebody"))
  }

  @Test func aVideoIsAPictureThatLeadsToIt() throws {
    var specimen = Specimen.plain
    specimen.target = "https://video.example/1"
    let tokens = try tokens(templates.video(specimen.video, site: specimen.site))
    let link = try #require(
      tokens.firstIndex { if case .start("a", _) = $0 { true } else { false } })
    guard case .start("img", let attributes) = tokens[link + 1] else {
      Issue.record("no picture in the link")
      return
    }
    let picture = Dictionary(uniqueKeysWithValues: attributes.map { ($0.name, $0.value) })
    #expect(picture["src"] == "/letter/still.jpg")
    #expect(picture["alt"] == "Watch on YouTube: How it works")
    #expect(picture["loading"] == "lazy")
    #expect(tokens.elements("a").map { $0["href"] } == ["https://video.example/1"])
    #expect(tokens.text.contains("How it works · YouTube · 12:30"))
    #expect(tokens.elements("iframe").isEmpty)
  }
}
