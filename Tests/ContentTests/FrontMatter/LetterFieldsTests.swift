import Content
import Diagnostics
import SiteModel
import Testing

@Suite("Front matter of a published letter")
struct LetterFieldsTests {
  private func read(_ lines: String) -> FrontMatterReader.Result {
    FrontMatterReader.read(
      Array("---\ntitle: T\n\(lines)\n---\n".utf8), file: "a.md", kind: .article)
  }

  private func errors(_ lines: String) -> [String] { read(lines).diagnostics.map(\.description) }

  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> FrontMatter.Date {
    .day(try #require(CivilDay(year: year, month: month, day: day)))
  }

  @Test func everyFieldIsRead() throws {
    let result = read(
      """
      updates:
        - date: 2025-01-28
          note: |
            A *first* paragraph.

            A second.
          place: end
        - {date: 2025-01-27T10:00:00Z, note: Short.}
      note: >-
        Thanks to
        all readers.
      letters:
        - name: " A  reader "
          date: 2025-01-29
          text: I _disagree_.
          reply: So do I.
        - {name: Other, text: Well.}
      series: Price of a point
      pinned: true
      discussion: https://news.example/item?id=1
      """)
    #expect(result.diagnostics == [])
    let matter = try #require(result.frontMatter)
    #expect(matter.updates.map(\.date.value) == [try day(2025, 1, 28), .moment(1_737_972_000)])
    #expect(matter.updates.map(\.place) == [.end, .top])
    #expect(matter.updates[0].note.value == "A *first* paragraph.\n\nA second.\n")
    #expect(matter.updates[0].note.position == SourcePosition(line: 5, column: 11))
    #expect(matter.updates[0].date.position == SourcePosition(line: 4, column: 11))
    #expect(matter.note?.value == "Thanks to all readers.")
    #expect(matter.letters.map(\.name) == ["A reader", "Other"])
    #expect(matter.letters.map(\.date?.value) == [try day(2025, 1, 29), nil])
    #expect(matter.letters.map(\.text.value) == ["I _disagree_.", "Well."])
    #expect(matter.letters.map(\.reply?.value) == ["So do I.", nil])
    #expect(matter.letters[0].text.position == SourcePosition(line: 17, column: 11))
    #expect(matter.series?.value == "Price of a point")
    #expect(matter.isPinned?.value == true)
    #expect(matter.isPinned?.position == SourcePosition(line: 21, column: 9))
    #expect(matter.discussion?.value == "https://news.example/item?id=1")
  }

  @Test func withoutThemThereIsNothing() throws {
    for lines in ["", "updates: []\nletters: []\nnote:\nseries:\npinned:\ndiscussion:"] {
      let result = read(lines)
      #expect(result.diagnostics == [])
      let matter = try #require(result.frontMatter)
      #expect(matter.updates.isEmpty && matter.letters.isEmpty)
      #expect(matter.note == nil && matter.series == nil && matter.discussion == nil)
      #expect(matter.isPinned == nil)
    }
  }

  @Test func oneMappingIsAListOfOne() {
    let matter = read(
      "updates: {date: 2025-01-28, note: N}\nletters:\n  name: A\n  text: 5\n"
    ).frontMatter
    #expect(matter?.updates.map(\.note.value) == ["N"])
    #expect(matter?.letters.map(\.text.value) == ["5"])
  }

  @Test func whatIsRightIsKept() {
    let matter = read(
      """
      updates:
        - {date: 2025-02-30, note: Wrong.}
        - {date: 2025-01-28, note: Right., place: middle}
        - {date: 2025-01-29}
      letters: [{name: A, text: Right., date: soon}, {name: B}]
      """
    ).frontMatter
    #expect(matter?.updates.map(\.note.value) == ["Right."])
    #expect(matter?.letters.map(\.name) == ["A"])
    #expect(matter?.letters.first?.date == nil)
  }

  @Test(arguments: [
    ("updates: {date: 2025-02-30, note: N}", "a.md:3:17: error: 'date' is a day that does not"),
    ("updates: {note: N}", "a.md:3:10: error: missing field 'date'"),
    ("updates: {date: 2025-01-28}", "a.md:3:10: error: missing field 'note'"),
    ("updates: {date: 2025-01-28, note: ''}", "a.md:3:35: error: empty field 'note'"),
    ("updates: {date: 2025-01-28, note: [a]}", "a.md:3:35: error: 'note' must be text, not a list"),
    (
      "updates: {date: 2025-01-28, note: N, place: bottom}",
      "a.md:3:45: error: 'place' must be 'top' or 'end', not 'bottom'"
    ),
    (
      "updates: {date: 2025-01-28, note: N, plcae: end}",
      "a.md:3:38: error: unknown field 'plcae' (did you mean 'place'?)"
    ),
    ("updates: 2025-01-28", "a.md:3:10: error: 'updates' must be a list of updates, each with"),
    ("updates: [~]", "a.md:3:11: error: 'updates' must be a list of updates, each with 'date' and"),
    ("letters: [x]", "a.md:3:11: error: 'letters' must be a list of letters, each with 'name'"),
    ("letters: {text: N}", "a.md:3:10: error: missing field 'name'"),
    ("letters: {name: A}", "a.md:3:10: error: missing field 'text'"),
    ("letters: {name: ' ', text: N}", "a.md:3:17: error: empty field 'name'"),
    ("letters: {name: A, text: ' '}", "a.md:3:26: error: empty field 'text'"),
    ("letters: {name: A, text: N, reply: ''}", "a.md:3:36: error: empty field 'reply'"),
    ("letters: {name: A, text: N, date: soon}", "a.md:3:35: error: 'date' must be a day"),
    ("letters: {name: A, text: N, answer: B}", "unknown field 'answer' (did you mean 'reply'?)"),
    ("note: ' '", "a.md:3:7: error: empty field 'note'"),
    ("note: {a: b}", "a.md:3:7: error: 'note' must be text, not a mapping"),
    ("series: ''", "a.md:3:9: error: empty field 'series'"),
    ("series: [a]", "a.md:3:9: error: 'series' must be text, not a list"),
    ("pinned: yes", "a.md:3:9: error: 'pinned' must be true or false, not text"),
    ("discussion: news.example", "a.md:3:13: error: 'discussion' must be a whole address"),
    ("discussion: ''", "a.md:3:13: error: empty field 'discussion'"),
    ("comments: x", "unknown field 'comments' (did you mean 'discussion'?)"),
    ("featured: true", "unknown field 'featured' (did you mean 'pinned'?)"),
  ])
  func anythingElseIsAnError(lines: String, words: String) {
    let errors = errors(lines)
    #expect(errors.count == 1)
    #expect(errors.first?.contains(words) == true, "\(errors)")
  }
}
