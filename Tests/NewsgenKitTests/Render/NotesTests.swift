import Content
import Diagnostics
import SiteModel
import Testing

@testable import NewsgenKit

@Suite struct NotesTests {
  private func update(
    _ day: String, _ note: String, _ place: Update.Place = .top, line: Int = 2
  ) -> FrontMatter.Update {
    FrontMatter.Update(
      date: placed(date(day), line: line), note: placed(note, line: line), place: place)
  }

  private func built(
    body: String = "Body.\n", _ change: (inout FrontMatter) -> Void
  ) async throws -> FixtureSite.Built {
    var site = try FixtureSite()
    try site.article("a", "2024-01-01", body: body, change)
    return try await site.build()
  }

  @Test func rendersUpdatesNewestFirstWithLastingAnchors() async throws {
    let built = try await built { frontMatter in
      frontMatter.updates = [
        update("2024-02-01", "First *of* two", .end), update("2024-02-01", "Second"),
        update("2024-03-01", "Third"),
      ]
    }
    #expect(built.diagnostics.isEmpty)
    #expect(
      built["a/index.html"]?.contains(
        """
        update update-2024-03-01 top <p>Third</p>
        update update-2024-02-01-2 top <p>Second</p>
        update update-2024-02-01 end <p>First <em>of</em> two</p>

        """) == true)
    #expect(built["a/index.html"]?.contains("updated 2024-03-01\n") == true)
    #expect(
      built["corrections/index.html"] == """
        title Updates and corrections
        description All 3 updates to articles in Letter after they were published, newest first.
        2024-03-01 a/#update-2024-03-01 <p>Third</p>
        2024-02-01 a/#update-2024-02-01-2 <p>Second</p>
        2024-02-01 a/#update-2024-02-01 <p>First <em>of</em> two</p>

        """)
  }

  @Test func keepsAnchorsClearOfTheText() async throws {
    let body = "## Update 2024-02-01\n\n[down](#update-2024-02-01-2) [off](#update-2024-02-01-3)\n"
    let built = try await built(body: body) { $0.updates = [update("2024-02-01", "N")] }
    #expect(built["a/index.html"]?.contains("update update-2024-02-01-2 top") == true)
    #expect(
      built.headlines == ["no heading or figure '#update-2024-02-01-3' on the page"])
  }

  @Test func resolvesLinksOfUpdatesForAnyPage() async throws {
    let built = try await built(body: "## Costs\n") { frontMatter in
      frontMatter.updates = [
        update("2024-02-01", "[here](#costs) [it](a.md) [home](/) [gone](#gone)", line: 6)
      ]
      frontMatter.note = placed("[here](#costs) and [lost](lost.md)", line: 9)
    }
    let note = """
      <p><a href="/sub/a/#costs">here</a> <a href="/sub/a/">it</a> <a href="/sub/">home</a> \
      <a href="/sub/a/#gone">gone</a></p>
      """
    #expect(built["a/index.html"]?.contains(note) == true)
    #expect(built["corrections/index.html"]?.contains(note) == true)
    #expect(built["a/index.html"]?.contains("note <p><a href=\"#costs\">here</a>") == true)
    #expect(
      built.diagnostics.map { "\($0.range.start?.line ?? 0) \($0.headline)" } == [
        "6 no heading or figure '#gone' on the page", "9 'lost.md' leads to nothing on this site",
      ])
  }

  @Test func refusesChartsInNotes() async throws {
    let built = try await built { frontMatter in
      frontMatter.note = placed("![A chart](x.vl.yml)", line: 4)
    }
    #expect(
      built.headlines == ["the chart 'x.vl.yml' can stand in the text only, not in front matter"])
    #expect(built.diagnostics.first?.range.start?.line == 4)
  }

  @Test func refusesBlocksAndFootnotesInNotes() async throws {
    let built = try await built { frontMatter in
      frontMatter.note = placed("```chart\ntitle: x\n```\n\n```swift\nlet x = 1\n```\n", line: 4)
      frontMatter.letters = [
        FrontMatter.Letter(
          name: "N", date: nil, text: placed("See.[^1]\n\n[^1]: There.", line: 7), reply: nil)
      ]
    }
    #expect(
      built.diagnostics.map { "\($0.range.start?.line ?? 0) \($0.headline)" } == [
        "4 a block 'chart' can stand in the text only, not in front matter",
        "7 the footnote '1' can stand in the text only, not in front matter",
      ])
  }

  @Test func warnsOnceOfRawTagsThatAreShownAsText() async throws {
    let built = try await built { frontMatter in
      frontMatter.note = placed("A `<style>`, <b>b</b> and\n\n<style>x</style>", line: 5)
    }
    #expect(
      built.diagnostics.map { "\($0.range.start?.line ?? 0) \($0.severity) \($0.headline)" } == [
        "5 warning '<style>' is shown as text: GitHub's Markdown lets no such tag through "
          + "(styles belong in content/extra.css)"
      ])
  }

  @Test func rendersLetters() async throws {
    let built = try await built { frontMatter in
      frontMatter.letters = [
        FrontMatter.Letter(
          name: "<R&D>", date: placed(date("2024-01-05")), text: placed("A *letter*"),
          reply: placed("An answer")),
        FrontMatter.Letter(name: "B", date: nil, text: placed("Short"), reply: nil),
      ]
      frontMatter.discussion = placed("https://forum.example/1")
    }
    #expect(
      built["a/index.html"]?.contains(
        """
        letter &lt;R&amp;D&gt; 2024-01-05 <p>A <em>letter</em></p>
        reply <p>An answer</p>

        letter B - <p>Short</p>
        reply \n
        """) == true)
    #expect(built["a/index.html"]?.contains("discussion https://forum.example/1\n") == true)
  }

  @Test func sharesTheFirstChartAsAPicture() async throws {
    let chart = """
      ```chart
      title: One
      data: {values: [{a: 1, b: 2}]}
      mark: point
      encoding: {x: {field: a, type: quantitative}, y: {field: b, type: quantitative}}
      ```

      """
    let built = try await built(body: "Text.\n\n" + chart) { _ in }
    #expect(built.diagnostics.isEmpty)
    let picture = try #require(built.articles.first?.article.chart)
    #expect(picture.permalink.path == "a/one.svg")
    #expect(picture.width > 0 && picture.height > 0)
    #expect(picture.alternative.hasPrefix("Scatter plot with 1 point."))
  }
}
