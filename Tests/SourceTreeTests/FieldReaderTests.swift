import Diagnostics
import SourceTree
import Testing

@Suite struct FieldReaderTests {
  private func reader(_ text: String) throws -> FieldReader {
    FieldReader(try YAMLReader.read(text, file: "a.md", firstLine: 2), file: "a.md")
  }

  private func told(_ reader: FieldReader) -> [String] { reader.diagnostics.map(\.description) }

  @Test func `typed fields`() throws {
    var fields = try reader(
      """
      title: On
      year: 2025
      draft: true
      count: 3
      tags: [a, 1, true]
      author: Ann
      mode: full
      nothing: ~
      """)
    #expect(fields.requiredText("title") == "On")
    #expect(fields.text("year") == "2025")
    #expect(fields.bool("draft") == true)
    #expect(fields.integer("count", in: 1...5) == 3)
    #expect(fields.texts("tags").map(\.text) == ["a", "1", "true"])
    #expect(fields.texts("tags").map(\.position.column) == [8, 11, 14])
    #expect(fields.texts("author").map(\.text) == ["Ann"])
    #expect(fields.choice("mode", ["full", "summary"]) == "full")
    #expect(fields.text("nothing") == nil)
    #expect(fields.entry("nothing")?.namePosition == SourcePosition(line: 9, column: 1))
    #expect(fields.text("missing") == nil)
    #expect(fields.texts("missing").isEmpty)
    fields.finish()
    #expect(told(fields) == [])
  }

  @Test func `all faults of a mapping are told together`() throws {
    var fields = try reader(
      """
      titel: A
      draft: maybe
      count: 9
      half: 1.5
      tags: [a, [b]]
      mode: brief
      date:
      subtitle: '  '
      author: {name: Ann}
      """)
    #expect(fields.requiredText("title") == nil)
    #expect(fields.bool("draft") == nil)
    #expect(fields.integer("count", in: 1...5) == nil)
    #expect(fields.integer("half", in: 0...(.max)) == nil)
    #expect(fields.texts("tags").map(\.text) == ["a"])
    #expect(fields.choice("mode", ["full", "summary"]) == nil)
    #expect(fields.requiredText("date") == nil)
    #expect(fields.requiredText("subtitle") == nil)
    #expect(fields.text("author") == nil)
    fields.finish()
    #expect(
      told(fields) == [
        "a.md:2:1: error: missing field 'title'",
        "a.md:3:8: error: 'draft' must be true or false, not text",
        "a.md:4:8: error: 'count' must be from 1 to 5",
        "a.md:5:7: error: 'half' must be a whole number, not a number",
        "a.md:6:11: error: 'tags' must be text or a list of texts, not a list",
        "a.md:7:7: error: 'mode' must be 'full' or 'summary', not 'brief'",
        "a.md:8:1: error: missing field 'date'",
        "a.md:9:11: error: empty field 'subtitle'",
        "a.md:10:9: error: 'author' must be text, not a mapping",
        "a.md:2:1: error: unknown field 'titel' (did you mean 'title'?)",
      ])
  }

  @Test func `a mapping within a mapping is as strict`() throws {
    var fields = try reader("feed:\n  limt: 5\n  limit: 0\nother: 1\n")
    let limit = fields.mapping("feed") { $0.integer("limit", in: 1...(.max)) }
    #expect(limit == .some(nil))
    #expect(fields.mapping("none") { $0.text("x") } == nil)
    #expect(fields.mapping("other") { $0.text("x") } == nil)
    fields.finish()
    #expect(
      told(fields) == [
        "a.md:4:10: error: 'limit' must be 1 or more",
        "a.md:3:3: error: unknown field 'limt' (did you mean 'limit'?)",
        "a.md:5:8: error: 'other' must be a mapping, not a number",
      ])
  }

  @Test func `names of other generators lead to ours`() throws {
    var fields = try reader("lang: en\ncategories: [a]\nmenu: x\n")
    _ = fields.text("language")
    _ = fields.texts("tags")
    fields.finish()
    #expect(
      told(fields) == [
        "a.md:2:1: error: unknown field 'lang' (did you mean 'language'?)",
        "a.md:3:1: error: unknown field 'categories' (did you mean 'tags'?)",
        "a.md:4:1: error: unknown field 'menu'",
      ])
  }

  @Test func `elements of a list are read into the same faults`() throws {
    var fields = try reader("authors:\n  - name: Ann\n  - nam: Bob\n  - Cid\n")
    let nodes = try #require(fields.node("authors")?.sequence)
    let names = nodes.map { node in fields.nested(node, named: "author") { $0.text("name") } }
    fields.finish()
    #expect(names == ["Ann", nil, nil])
    #expect(
      told(fields) == [
        "a.md:4:5: error: unknown field 'nam' (did you mean 'name'?)",
        "a.md:5:5: error: 'author' must be a mapping, not text",
      ])
  }

  @Test(arguments: [("", 0), ("~", 0), ("- a", 1), ("text", 1), ("5", 1)])
  func `only a mapping has fields`(text: String, faults: Int) throws {
    var fields = try reader(text)
    _ = fields.text("title")
    fields.finish()
    #expect(fields.diagnostics.count == faults)
    #expect(
      fields.diagnostics.allSatisfy {
        $0.headline.hasPrefix("'front matter' must be a mapping, not ")
      })
  }
}
