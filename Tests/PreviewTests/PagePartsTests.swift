import Diagnostics
import Markup
import Testing

@testable import Preview

@Suite struct ByteRangeTests {
  @Test(arguments: [
    ("bytes=0-4", 0, 5), ("bytes=5-", 5, 10), ("bytes=5-99", 5, 10), ("bytes=-3", 7, 10),
    ("bytes=-99", 0, 10), ("bytes=9-9", 9, 10), ("Bytes=0-0", 0, 1),
  ])
  func `a part`(header: String, lower: Int, upper: Int) {
    #expect(ByteRange(header, size: 10) == .part(lower..<upper))
  }

  @Test(arguments: ["bytes=10-", "bytes=10-20", "bytes=-0"])
  func `a part that is not there`(header: String) {
    #expect(ByteRange(header, size: 10) == .unsatisfiable)
  }

  @Test(arguments: [
    nil, "", "bytes", "bytes=", "bytes=-", "bytes=5-4", "bytes=a-b", "bytes=1-2,4-5", "items=0-4",
    "bytes=1", "bytes=--1", "bytes=+1-2", "bytes=0-99999999999999999999",
    "bytes=99999999999999999999-", "bytes=-99999999999999999999", "bytes=1-2-3",
  ])
  func `what cannot be read asks for all`(header: String?) {
    #expect(ByteRange(header, size: 10) == .whole)
  }

  @Test func `of nothing there is no part`() {
    #expect(ByteRange("bytes=0-", size: 0) == .unsatisfiable)
    #expect(ByteRange("bytes=-1", size: 0) == .unsatisfiable)
    #expect(ByteRange("bytes=0-9223372036854775807", size: 10) == .part(0..<10))
  }
}

@Suite struct SourceExcerptTests {
  private func excerpt(
    _ text: String, line: Int, column: Int, end: (Int, Int)? = nil
  ) -> SourceExcerpt? {
    SourceExcerpt(
      of: Array(text.utf8), at: SourcePosition(line: line, column: column),
      end: end.map { SourcePosition(line: $0.0, column: $0.1) })
  }

  @Test func `two lines on either side`() throws {
    let found = try #require(excerpt("1\n2\n3\n4: x\n5\n6\n7\n", line: 4, column: 4))
    #expect(found.before.map(\.number) == [2, 3, 4])
    #expect(found.before.map(\.text) == ["2", "3", "4: x"])
    #expect(found.after.map(\.text) == ["5", "6"])
    #expect(found.caret == "   ^")
  }

  @Test func `the ends of the file`() throws {
    let first = try #require(excerpt("\u{FEFF}a\r\nb\r\n", line: 1, column: 1))
    #expect(first.before.map(\.text) == ["a"])
    #expect(first.caret == "^")
    #expect(first.after.map(\.text) == ["b"])
    #expect(try #require(excerpt("a\n", line: 2, column: 1)).before.map(\.text) == ["a", ""])
    let empty = try #require(excerpt("", line: 1, column: 1))
    #expect(empty.before.map(\.text) == [""])
    #expect(excerpt("a\n", line: 3, column: 1) == nil)
    #expect(excerpt("a\n", line: 0, column: 1) == nil)
    #expect(excerpt("a\n", line: -1, column: 1) == nil)
  }

  @Test func `a stretch is underlined to its end`() throws {
    #expect(try #require(excerpt("titel: A", line: 1, column: 1, end: (1, 6))).caret == "^^^^^")
    #expect(try #require(excerpt("titel: A", line: 1, column: 8, end: (1, 99))).caret == "       ^")
    #expect(try #require(excerpt("titel: A", line: 1, column: 99)).caret == "        ^")
    #expect(try #require(excerpt("ab\ncd", line: 1, column: 2, end: (2, 2))).caret == " ^")
    #expect(try #require(excerpt("ab", line: 1, column: -7)).caret == "^")
  }

  @Test func `blanks are as wide as what stands above them`() throws {
    #expect(try #require(excerpt("\tä日e\u{301}x", line: 1, column: 6)).caret == "\t \u{3000} ^")
  }

  @Test func `of a long line only what is near is shown`() throws {
    let text = String(repeating: "a", count: 5000) + "b" + String(repeating: "c", count: 5000)
    let found = try #require(excerpt(text, line: 1, column: 5001))
    let line = try #require(found.before.last?.text)
    #expect(line.count == 242)
    #expect(line.hasPrefix("…a") && line.hasSuffix("c…"))
    #expect(Array(line)[found.caret.count - 1] == "b")
  }
}

@Suite struct ErrorPageTests {
  private let hostile = "<script>alert('x')</script> & \"quotes\""

  private func page(_ faults: [Diagnostic], source: String = "") -> String {
    ErrorPage(faults: faults, source: { _ in Array(source.utf8) }).html.string
  }

  @Test func `every fault is shown with its place and lines`() {
    let second = Diagnostic.error(
      at: SourceRange(file: "b.md", start: SourcePosition(line: 2, column: 3)), "bad date")
    let first = Diagnostic.error(
      at: SourceRange(file: "a.md", start: SourcePosition(line: 1, column: 1)),
      "unknown field 'titel'", suggestion: "title", notes: [.init("fields are listed in the guide")]
    )
    let warning = Diagnostic.warning(at: SourceRange(file: "c.md"), "a dead link")
    let html = page([second, first, warning], source: "titel: A\nx\n")
    #expect(html.contains("<h1>Not built: 2 errors</h1>"))
    let places = ["a.md:1:1", "b.md:2:3", "c.md"].compactMap { html.firstRange(of: ">\($0)</p>") }
    #expect(places.count == 3)
    #expect(places.map(\.lowerBound) == places.map(\.lowerBound).sorted())
    #expect(html.contains("unknown field &#39;titel&#39;"))
    #expect(html.contains("Did you mean <code>title</code>?"))
    #expect(html.contains("note: fields are listed in the guide"))
    #expect(html.contains("<i>1 │ </i>titel: A\n<i>  │ </i><b>^</b>\n<i>2 │ </i>x\n"))
    #expect(html.contains("<i>2 │ </i>x\n<i>  │ </i><b> ^</b>"))
  }

  @Test func `nothing of a writer's text becomes markup`() {
    let place = SourceRange(file: hostile, start: SourcePosition(line: 1, column: 1))
    let fault = Diagnostic.error(
      at: place, hostile, suggestion: hostile, notes: [.init(hostile, at: place)])
    let html = page([fault], source: hostile)
    #expect(!html.contains("<script"))
    #expect(!html.contains("& \""))
    #expect(html.count(of: "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;") == 7)
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
