import Content
import Markup
import SiteModel
import Testing

@testable import NewsgenKit

@Suite struct FeedTextTests {
  private func update(_ day: Int, _ place: Update.Place, _ note: HTML) throws -> Update {
    let day = try #require(CivilDay(year: 2025, month: 1, day: day))
    return Update(
      date: CivilTime(secondsSinceEpoch: day.daysSinceEpoch * 86_400, offset: 0), note: note,
      place: place, id: "update-\(day.iso8601)")
  }

  @Test func leavesABodyAloneThatHasNoNotes() {
    let text = FeedText(body: "<p>Body</p>\n", notes: RenderedNotes(), language: "en")
    #expect(text.markup.string == "<p>Body</p>\n")
  }

  @Test func putsNotesAroundTheBody() throws {
    var notes = RenderedNotes()
    notes.updates = [
      try update(30, .top, "<p>Newest</p>\n"), try update(29, .end, "<ul>\n<li>x</li>\n</ul>\n"),
      try update(28, .top, "<p>Older</p>\n"),
    ]
    notes.note = "<p>Thanks</p>\n"
    notes.letters = [
      Letter(
        name: "<R&D>", date: CivilTime(secondsSinceEpoch: 0, offset: 0), text: "<p>Dear</p>\n",
        reply: "<p>Yes</p>\n"),
      Letter(name: "B", date: nil, text: "<p>Hi</p>\n", reply: nil),
    ]
    let markup = FeedText(body: "<p>Body</p>\n", notes: notes, language: "en").markup.string
    #expect(
      markup == """
        <p><strong>Update, 30 January 2025:</strong> Newest</p>
        <p><strong>Update, 28 January 2025:</strong> Older</p>
        <hr>
        <p>Body</p>
        <hr>
        <p><strong>Update, 29 January 2025:</strong></p>
        <ul>
        <li>x</li>
        </ul>
        <hr>
        <p><strong>Author’s note.</strong> Thanks</p>
        <hr>
        <h2>Letters</h2>
        <blockquote>
        <p>Dear</p>
        <p>— &lt;R&amp;D&gt;, 1 January 1970</p>
        </blockquote>
        <p><strong>Reply:</strong> Yes</p>
        <blockquote>
        <p>Hi</p>
        <p>— B</p>
        </blockquote>

        """)
  }

  @Test func writesWholeAddressesAndNoAnchors() async throws {
    var site = try FixtureSite()
    try site.article("a", "2025-01-01", body: "## Costs\n") { frontMatter in
      frontMatter.updates = [
        FrontMatter.Update(
          date: placed(date("2025-01-28")), note: placed("[here](#costs)"), place: .top)
      ]
      frontMatter.note = placed("[a](a.md)")
      frontMatter.language = placed("de")
    }
    let feed = try #require(try await site.build().feed(of: "a/"))
    #expect(
      feed == """
        <p><strong>Update, 2025-01-28:</strong> \
        <a href="https://example.org/sub/a/#costs">here</a></p>
        <hr>
        <h2>Costs</h2>
        <hr>
        <p><strong>Author’s note.</strong> <a href="https://example.org/sub/a/">a</a></p>

        """)
  }
}
