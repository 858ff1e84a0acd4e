import Diagnostics
import Testing

@Suite struct DiagnosticTests {
  private let place = SourceRange(
    file: "content/a.md", start: SourcePosition(line: 3, column: 1),
    end: SourcePosition(line: 3, column: 6))

  @Test func `an error with its place, headline and suggestion`() {
    #expect(
      Diagnostic.error(at: place, "unknown field 'titel'", suggestion: "title").description
        == "content/a.md:3:1: error: unknown field 'titel' (did you mean 'title'?)")
    #expect(
      Diagnostic.warning(at: SourceRange(file: "a.md"), "a '#' heading").description
        == "a.md: warning: a '#' heading")
  }

  @Test func `notes stand below, with a place where they have one`() {
    let other = SourceRange(file: "b.md", start: SourcePosition(line: 1, column: 2))
    let error = Diagnostic.error(
      at: place, "two pages at '/a/'",
      notes: [.init("the other is here", at: other), .init("say which")])
    #expect(
      error.description == """
        content/a.md:3:1: error: two pages at '/a/'
        b.md:1:2: note: the other is here
        note: say which
        """)
  }

  @Test func `sorted by file and place; what has no place is first, equals keep their order`() {
    func error(_ file: String, _ line: Int?, _ column: Int = 1, _ headline: String = "x")
      -> Diagnostic
    {
      .error(
        at: SourceRange(file: file, start: line.map { SourcePosition(line: $0, column: column) }),
        headline)
    }
    let mixed = [
      error("b.md", 1), error("a.md", 10), error("a.md", 9, 2), error("a.md", 9, 1, "second"),
      error("a.md", nil), error("a.md", 9, 1, "first"), error("a.md", 2, 40),
    ]
    #expect(
      mixed.sortedByPlace().map { "\($0.range) \($0.headline)" } == [
        "a.md x", "a.md:2:40 x", "a.md:9:1 second", "a.md:9:1 first", "a.md:9:2 x", "a.md:10:1 x",
        "b.md:1:1 x",
      ])
  }
}

@Suite struct SuggestionTests {
  private let fields = ["title", "subtitle", "date", "updated", "authors", "tags", "x", "x2"]

  @Test(arguments: [
    ("titel", "title"), ("tilte", "title"), ("Title", "title"), ("tite", "title"),
    ("titlee", "title"), ("dat", "date"), ("autors", "authors"), ("author", "authors"),
    ("subtitel", "subtitle"), ("tag", "tags"), ("update", "updated"), ("TAGS", "tags"),
  ])
  func `the nearest name`(word: String, name: String) {
    #expect(nearestName(to: word, among: fields) == name)
  }

  @Test(arguments: ["colour", "", "z", "summary", "tt", "titanic"])
  func `none where nothing is near`(word: String) {
    #expect(nearestName(to: word, among: fields) == nil)
  }

  @Test func `a name is never suggested for itself, nor an order of names decisive`() {
    #expect(nearestName(to: "title", among: ["title"]) == nil)
    #expect(nearestName(to: "bat", among: ["cat", "bad", "hat"]) == "bad")
    #expect(nearestName(to: "bat", among: ["hat", "bad", "cat"]) == "bad")
    #expect(nearestName(to: "anything", among: []) == nil)
  }

  @Test func `a limit is kept`() {
    #expect(nearestName(to: "subscriptio", among: ["subscribtoin"]) == "subscribtoin")
    #expect(nearestName(to: "subscriptio", among: ["subscribtoin"], within: 3) == "subscribtoin")
    #expect(nearestName(to: "subscriptio", among: ["subscribtoin"], within: 2) == nil)
    #expect(nearestName(to: "bat", among: ["cat"], within: 2) == "cat")
    #expect(nearestName(to: "bat", among: ["art"], within: 2) == nil)
  }

  @Test func `a word without end is no trouble`() {
    #expect(nearestName(to: String(repeating: "a", count: 1_000_000), among: fields) == nil)
  }
}
