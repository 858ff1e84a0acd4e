/// Writes Markdown at random, from pieces that meet in all ways.
struct MarkdownGrammar {
  private static let pieces = [
    "word", "two words", " ", "\n", "\n\n", "  \n", "\\\n", "*", "**", "_", "__", "~~", "~", "`",
    "``", "[", "]", "(", ")", "![", "](u)", "](u \"t\")", "](<a b>)", "[a]: /u 'x'\n", "[a]",
    "[^1]",
    "[^1]: note\n", "[^n]", "[^n]: other\n\n    more\n", "<b>", "</b>", "<!-- c -->", "<div>\n",
    "</div>", "<script>", "<style x>", "<a href='x'>", "&amp;", "&#65;", "&#0;", "&copy;", "&",
    "\\*",
    "# ", "## ", "###### ", "\n===\n", "\n---\n", "> ", "\n> ", ">", "- ", "\n- ", "\n  - ", "1. ",
    "\n3) ", "- [ ] ", "- [x] ", "    ", "\t", "```\n", "\n```swift\n", "~~~\n", "***\n",
    "| a | b |\n",
    "|---|:-:|\n", "| 1 | `x\\|y` |\n", "|", "https://example.org/a?b=c&d", "www.example.org",
    "a@example.org", "<https://example.org>", "\"quote\"", "'", "--", "---", "...", "é", "字",
    "\u{A0}",
    "\"", "<", ">", "!", ":", "\u{0}", "\u{1}", "{", "}", "5~10", "$30",
  ]

  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func document() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...40, using: &generator) {
      text += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
    }
    return text
  }
}
