import Content
import Diagnostics
import SiteModel
import Testing

@Suite("Front matter")
struct FrontMatterReaderTests {
  private func read(
    _ text: String, kind: FrontMatterReader.Kind = .article
  ) -> FrontMatterReader.Result {
    FrontMatterReader.read(Array(text.utf8), file: "a.md", kind: kind)
  }

  /// The errors of front matter that has a title beside these lines.
  private func errors(_ lines: String) -> [String] {
    read("---\ntitle: T\n\(lines)\n---\n").diagnostics.map(\.description)
  }

  @Test func everyFieldIsRead() throws {
    let result = read(
      """
      ---
      title: "  The price\\n of a point "
      subtitle: On cost
      date: 2025-01-28
      updated: 2025-01-31T09:30:00+01:00
      authors: [Ada Lovelace, Grace Hopper]
      tags:
        - AI
        - costs
      summary: Short.
      image: cover.png
      slug: price-of-a-point
      guid: tag:example.org,2025-01-28:/price/
      draft: true
      unlisted: true
      language: de-CH
      toc: true
      extra:
        rating: 4.5
        flags: [true, null, on]
        nested: {a: {b: x}}
      ---
      Body
      """)
    #expect(result.diagnostics == [])
    let matter = try #require(result.frontMatter)
    #expect(matter.title == "The price of a point")
    #expect(matter.subtitle == "On cost")
    #expect(matter.date?.value == CivilDay(year: 2025, month: 1, day: 28).map { .day($0) })
    #expect(matter.date?.position == SourcePosition(line: 4, column: 7))
    #expect(matter.updated?.value == .moment(1_738_312_200))
    #expect(matter.authors.map(\.value) == ["Ada Lovelace", "Grace Hopper"])
    #expect(matter.tags.map(\.value) == ["AI", "costs"])
    #expect(matter.tags.last?.position == SourcePosition(line: 9, column: 5))
    #expect(matter.summary == "Short.")
    #expect(matter.image?.value == "cover.png")
    #expect(matter.slug?.value == "price-of-a-point")
    #expect(matter.guid?.value == "tag:example.org,2025-01-28:/price/")
    #expect(matter.isDraft && matter.isUnlisted && matter.showsContents)
    #expect(matter.language?.value == "de-CH")
    #expect(matter.extra["rating"] == .number(4.5))
    #expect(matter.extra["flags"] == .list([.bool(true), .null, .text("on")]))
    #expect(matter.extra["nested"] == .map(["a": .map(["b": .text("x")])]))
    #expect(result.bodyLine == 23)
  }

  @Test func theTitleSufficesAndTheBodyIsFound() throws {
    let text = "---\ntitle: 2025\n---  \n\nBody\n"
    let result = read(text)
    let matter = try #require(result.frontMatter)
    #expect(matter.title == "2025")
    #expect(matter.date == nil)
    #expect(matter.authors.isEmpty && matter.tags.isEmpty && matter.extra.isEmpty)
    #expect(!matter.isDraft && !matter.isUnlisted && !matter.showsContents)
    #expect(String(decoding: Array(text.utf8)[result.bodyOffset...], as: UTF8.self) == "\nBody\n")
    #expect(result.bodyLine == 4)
  }

  @Test func aFileMayEndWithItsFrontMatter() {
    let result = read("---\ntitle: T\n---")
    #expect(result.frontMatter?.title == "T")
    #expect(result.bodyOffset == 16)
  }

  @Test func marksAndLineEndsMakeNoDifference() {
    let plain = read("---\ntitle: T\n---\nBody")
    let marked = read("\u{FEFF}---\r\ntitle: T\r\n---\r\nBody")
    let old = read("---\rtitle: T\r---\rBody")
    for other in [marked, old] {
      #expect(other.frontMatter?.title == "T")
      #expect(other.bodyOffset == plain.bodyOffset)
      #expect(other.bodyLine == plain.bodyLine)
    }
  }

  @Test func allFaultsAreToldAtOnceAndInOrder() {
    let result = read(
      """
      ---
      titel: X
      date: 2025-02-30
      tags: [a, "", A]
      draft: yes
      language: english_us
      toc: 1
      ---
      """)
    #expect(result.diagnostics.hasErrors)
    #expect(
      result.diagnostics.map(\.description) == [
        "a.md:2:1: error: missing field 'title'",
        "a.md:2:1: error: unknown field 'titel' (did you mean 'title'?)",
        "a.md:3:7: error: 'date' is a day that does not exist: 2025-02-30",
        "a.md:4:11: error: an empty tag in 'tags'",
        "a.md:4:15: error: duplicate tag 'A'",
        "a.md:5:8: error: 'draft' must be true or false, not text",
        "a.md:6:11: error: 'language' must be a language tag such as en, de-CH or zh-Hant, "
          + "not 'english_us'",
        "a.md:7:6: error: 'toc' must be true or false, not a number",
      ])
  }

  @Test(arguments: [
    ("# Head\n", "a.md:1:1: error: article without front matter; begin the file with"),
    ("\n---\ntitle: T\n---\n", "a.md:2:1: error: front matter must begin on the first line"),
    ("---\ntitle: T\n", "a.md:1:1: error: front matter without its end"),
    ("+++\ntitle = 'T'\n+++\n", "a.md:1:1: error: front matter in TOML ('+++')"),
    ("{\"title\": \"T\"}\n", "a.md:1:1: error: front matter in JSON ('{')"),
    ("", "a.md:1:1: error: the file is empty"),
    ("\u{FEFF}", "a.md:1:1: error: the file is empty"),
    ("  \n\n", "a.md:1:1: error: article without front matter"),
    ("---\n---\n", "a.md:1:1: error: missing field 'title'"),
    ("---\ntitle:\n---\n", "a.md:2:1: error: missing field 'title'"),
    ("---\ntitle: ' '\n---\n", "a.md:2:8: error: empty field 'title'"),
    ("---\n- a\n---\n", "a.md:2:1: error: 'front matter' must be a mapping, not a list"),
    ("---\ntitle: a: b\n---\n", "a.md:2:9: error: YAML: a second ':' on the line"),
    ("---\ntitle: a\ntitle: b\n---\n", "a.md:3:1: error: duplicate field 'title'"),
  ])
  func aFileWithoutRightFrontMatterIsRefused(text: String, beginning: String) {
    let result = read(text)
    #expect(result.diagnostics.hasErrors)
    #expect(result.diagnostics.first?.description.hasPrefix(beginning) == true)
  }

  @Test func theWordsSayWhatKindOfFileItIs() {
    #expect(
      read("x", kind: .page).diagnostics.first?.headline.hasPrefix("page without front matter")
        == true)
  }

  @Test func bytesThatAreNoTextAreRefusedAtTheirPlace() {
    func error(_ bytes: [UInt8]) -> String? {
      FrontMatterReader.read(bytes, file: "a.md", kind: .article).diagnostics.first?.description
    }
    let head = Array("---\r\ntitle: é".utf8)
    #expect(
      error(head + [0xFF])
        == "a.md:2:9: error: invalid UTF-8: byte 0xFF; save the file as UTF-8")
    // Overlong, a surrogate, beyond Unicode, cut short.
    for bytes: [UInt8] in [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
    ] {
      #expect(error(head + bytes)?.hasPrefix("a.md:2:9: error: invalid UTF-8") == true)
    }
    #expect(
      error([0xFF, 0xFE, 0x41, 0])?.hasSuffix("the file is UTF-16; save it as UTF-8") == true)
  }

  @Test func oneAuthorIsAListOfOne() {
    let one = read("---\ntitle: T\nauthor: Ada\n---\n").frontMatter
    #expect(one?.authors.map(\.value) == ["Ada"])
    let other = read("---\ntitle: T\nauthors: Ada\n---\n").frontMatter
    #expect(other?.authors.map(\.value) == ["Ada"])
    #expect(
      errors("authors: [Ada]\nauthor: Bob") == [
        "a.md:4:1: error: 'authors' and 'author' are one field; give one of them"
      ])
    #expect(errors("authors: [Ada, ada]") == ["a.md:3:16: error: duplicate author 'ada'"])
    #expect(errors("author: ''") == ["a.md:3:9: error: an empty author in 'author'"])
    #expect(
      errors("authors: [{name: Ada}]") == [
        "a.md:3:11: error: 'authors' must be text or a list of texts, not a mapping"
      ])
  }

  @Test func tagsAreAListOrOne() {
    #expect(read("---\ntitle: T\ntags: AI\n---\n").frontMatter?.tags.map(\.value) == ["AI"])
    #expect(errors("tags: a, b") == ["a.md:3:7: error: several tags are a list: tags: [a, b]"])
    #expect(
      errors("tags: [a, ~]") == [
        "a.md:3:11: error: 'tags' must be text or a list of texts, not nothing"
      ])
  }

  @Test(arguments: ["a/b", "..", "a..b", ".", "", "a b", "a?b", "a#b", "é€", "a\\b"])
  func aSlugIsOnePartOfAPath(slug: String) {
    let found = errors("slug: '\(slug)'")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("a.md:3:7: error: ") == true)
    #expect(found.first?.contains("slug") == true)
  }

  @Test(arguments: ["a", "2025", "größe", "价格", "हिन्दी", "a-b.c_d~e", "v1.0"])
  func aSlugMayBeOfAnyScript(slug: String) {
    let matter = read("---\ntitle: T\nslug: \(slug)\n---\n").frontMatter
    #expect(matter?.slug?.value == slug)
  }

  @Test func emptyFieldsAreRefusedWhereTheyWouldMeanSomething() {
    #expect(errors("image: ''") == ["a.md:3:8: error: empty field 'image'"])
    #expect(errors("guid: ' '") == ["a.md:3:7: error: empty field 'guid'"])
    #expect(read("---\ntitle: T\nsubtitle: ''\nimage:\n---\n").frontMatter?.subtitle == nil)
    #expect(errors("extra: [1]") == ["a.md:3:8: error: 'extra' must be a mapping, not a list"])
    #expect(errors("image: [a]") == ["a.md:3:8: error: 'image' must be text, not a list"])
  }

  @Test func anUnknownFieldIsAnError() {
    #expect(errors("rating: X") == ["a.md:3:1: error: unknown field 'rating'"])
    #expect(
      errors("sumary: X") == ["a.md:3:1: error: unknown field 'sumary' (did you mean 'summary'?)"])
  }
}
