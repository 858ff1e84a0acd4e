import Diagnostics
import NewsgenKit
import Testing

@Suite struct ReferenceCheckTests {
  private func reference(_ path: String, _ fragment: String? = nil, line: Int = 1) -> Reference {
    Reference(
      range: SourceRange(file: "a.md", start: SourcePosition(line: line, column: 2)),
      written: path + (fragment.map { "#" + $0 } ?? ""), path: path, fragment: fragment)
  }

  @Test func tellsWhatLeadsNowhere() {
    var check = ReferenceCheck(anchors: ["a/": ["costs", "deep"]]) { $0 == "a/index.html" }
    let told = check.diagnostics(for: [
      reference("a/"), reference("a/", "costs"), reference("a/", "top"), reference("a/", "cost"),
      reference("b/", line: 7), reference("a/", ":~:text=x"),
    ])
    #expect(
      told.map(\.description) == [
        "a.md:1:2: warning: no heading or figure '#cost' on the page (did you mean '#costs'?)",
        "a.md:7:2: warning: 'b/' leads to nothing on this site",
      ])
  }

  /// Thousands of dead links to a long page must not be compared with each of its headings.
  @Test func suggestionsAreForSlipsOnly() {
    let ids = Set((0..<400).map { "section-\($0)" })
    var check = ReferenceCheck(anchors: ["a/": ids]) { _ in true }
    let told = check.diagnostics(for: (0..<300).map { reference("a/", "sektion-\($0)") })
    #expect(told.count == 300)
    #expect(told.count { $0.suggestion != nil } == 100)
    var long = ReferenceCheck(anchors: ["a/": Set((0..<600).map { "s-\($0)" })]) { _ in true }
    #expect(long.diagnostics(for: [reference("a/", "s-x")]).allSatisfy { $0.suggestion == nil })
  }
}
