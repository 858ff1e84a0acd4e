import Diagnostics
import SourceTree
import Testing

@Suite struct ScalarPlaceTests {
  struct Form: Sendable {
    let text: String
    /// Of the value of `a`: `line:column`.
    let place: String?

    init(_ text: String, _ place: String?) { (self.text, self.place) = (text, place) }
  }

  private func place(_ text: String, firstLine: Int = 1) -> String? {
    let node = Reading.yaml(text, firstLine: firstLine).tree?["a"]
    #expect(node?.string != nil)
    return node?.textStart.map { "\($0.line):\($0.column)" }
  }

  @Test(arguments: [
    Form("a: |\n  x\n  y\n", "2:3"),
    Form("a: |-\n  x", "2:3"),
    Form("a: |+\n  x\n\n\n", "2:3"),
    Form("a: |2\n    x\n  y\n", "2:3"),
    Form("a: |1-\n   x\n\n y\n", "2:2"),
    Form("a: | # a comment\n     x\n       y\n     z\n", "2:6"),
    Form("a: |\n\n\n  x\n", "2:3"),
    Form("a: |\n \n  x\n  \n   \n  y\n", "2:3"),
    Form("b: é\n日本: 1\na: |\n    é\n\n      [x](y)\n", "4:5"),
    Form("a: !!str |\n  x\n", "2:3"),
    Form("a: &x |\n  x\nb: *x\n", "2:3"),
    Form("a:\n  |\n  x\n", "3:3"),
    Form("a: |\n  | x\n  # no comment\n", "2:3"),
    Form("a: |\n  x\n# a comment\nb: 1\n", "2:3"),
  ])
  func `literal blocks`(form: Form) {
    #expect(place(form.text) == form.place)
  }

  @Test(arguments: [
    Form("a: x y # z", "1:4"),
    Form("é: 1\na: é [x](y)", "2:4"),
    Form("a: 'x \"y\"'", "1:5"),
    Form("a: \"x 'y' é\" # z", "1:5"),
    Form("{é: 日本, a: x}", "1:12"),
    Form("{é: 日本, a: 'x'}", "1:13"),
    Form("a: !!str   12", "1:12"),
    Form("a: &b  'x'", "1:9"),
    Form("a:\n    x\n", "2:5"),
  ])
  func `text in one line`(form: Form) {
    #expect(place(form.text) == form.place)
  }

  @Test(arguments: [
    "a: >\n  x\n  y\n", "a: >-\n  x\n", "a: x\n  y\n", "a: 'x\n  y'\n", "a: \"x\n  y\"\n",
    "a: 'it''s'", "a: \"\\\"x\\\"\"", "a: \"\\t\"", "a: \"x\\\\\"", "a: \"\\\\\\\\\"", "a: ''",
    "a: |\n", "a: |\n\n\n", "a: \"x\\\n  y\"", "a: &b\n  |\n  x\n", "a: |\n  x\u{85}  y\n  z\n",
    "# x\u{2028}# y\na: |\n  x\n", "b: &x |\n  x\na: *x\n",
  ])
  func `text whose lines are not those of the file`(text: String) {
    #expect(place(text) == nil)
  }

  @Test func `lines are those of the file`() {
    #expect(place("b: 1\na: |\n  x\n", firstLine: 7) == "9:3")
    #expect(place("b: 1\na: x", firstLine: 7) == "8:4")
    #expect(place("b: 1\r\na: |\r\n   x\r\n   y\r\n") == "3:4")
  }

  /// Each character of a text stands in the source where the place says.
  @Test func `places are true for random texts`() throws {
    var generator = SeededGenerator(seed: 5)
    let words = ["x", "é", "#", "- ", "'", "\"", "\\", ": ", " ", "日", "|", "", "\t", "[a](b)"]
    var placed = 0
    for _ in 0..<2_000 {
      let pad = String(repeating: " ", count: .random(in: 1...4, using: &generator))
      let lines = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        (0..<Int.random(in: 0...4, using: &generator))
          .map { _ in words.randomElement(using: &generator) ?? "" }.joined()
      }
      let forms = [
        "|\(pad.count)\n" + lines.map { "\(pad)\($0)\n" }.joined(),
        "|\(pad.count)+\n" + lines.map { ($0.isEmpty ? "" : pad + $0) + "\n" }.joined(),
        "\"\(lines[0])\"\n", "'\(lines[0])'\n", "\(lines[0])\n",
        "'" + lines.joined(separator: "\n" + pad) + "'\n",
        ">\n" + lines.map { "\(pad)\($0)\n" }.joined(),
      ]
      let source = "é: 1\na: " + (forms.randomElement(using: &generator) ?? "")
      guard let node = Reading.yaml(source).tree?["a"], let text = node.string,
        let start = node.textStart
      else { continue }
      placed += 1
      let written = source.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      let parts = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      for (line, part) in zip(start.line..., parts) where !part.isEmpty {
        let there = try #require(written.indices.contains(line - 1) ? written[line - 1] : nil)
        #expect(there.dropFirst(start.column - 1).starts(with: part), "\(source)")
      }
    }
    #expect(placed > 500)
  }
}
