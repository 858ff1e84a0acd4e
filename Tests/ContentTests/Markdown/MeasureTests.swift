import Testing

@testable import Content

@Suite("Excerpt and length of a text")
struct MeasureTests {
  @Test func theExcerptIsTheFirstParagraphs() {
    let text = """
      ## Head

      ![pic](p.png)

      First *paragraph*[^1] with `code` & "quotes".
      Next line.

      > quote

      ```
      block
      ```

      Second.

      [^1]: note
      """
    #expect(
      render(text, options: MarkdownOptions()).excerpt
        == "First paragraph with code & “quotes”. Next line. Second.")
    #expect(render("- a\n- b\n\n> c\n").excerpt == "a b c")
    #expect(render("lead\n\n- a\n").excerpt == "lead")
    #expect(render("# h\n").excerpt == "")
    #expect(render("").excerpt == "")
  }

  @Test func theMarkerOfAnAlertIsNoText() {
    for text in ["> [!NOTE]\n> a *b*\n> c", "> [!quote]\n>\n> a *b*\n>\n> c"] {
      #expect(render(text).excerpt == "a b c")
      #expect(render(text).wordCount == 3)
    }
    #expect(render("> [!ASIDE]\n> *a*[^1]\n\n[^1]: n\n").excerpt == "a")
    #expect(render("> [!ASIDE]\n>\n> ***\n> a\n").excerpt == "a")
    #expect(render("> [!NOTE] a").excerpt == "[!NOTE] a")
  }

  @Test func longTextIsCutAtAWord() {
    let excerpt = render(String(repeating: "word ", count: 100)).excerpt
    #expect(excerpt == String(repeating: "word ", count: 39) + "word…")
    #expect(excerpt.count <= 200)
    let exact = String(repeating: "ab cd ", count: 33) + "ef"
    #expect(exact.count == 200)
    #expect(render(exact).excerpt == exact)
    #expect(render(String(repeating: "ab, ", count: 60)).excerpt.hasSuffix("ab…"))
  }

  @Test func textWithoutSpacesIsCutBetweenCharacters() {
    let chinese = render(String(repeating: "价格", count: 300)).excerpt
    #expect(chinese.count == 200)
    #expect(chinese.hasSuffix("价…"))
    // A letter of two code points is left whole.
    let accented = render(String(repeating: "e\u{301}", count: 300)).excerpt
    #expect(accented.hasSuffix("e\u{301}…"))
    #expect(accented.count <= 200)
    let family = render(String(repeating: "👨‍👩‍👧", count: 100)).excerpt
    #expect(family.dropLast().allSatisfy { $0 == "👨‍👩‍👧" })
  }

  @Test(arguments: [
    ("one two  three", 3), ("don't — “quoted”", 2), ("## Head\n\ntext", 2), ("a *b*c `d e`", 4),
    ("```\nnot this\n```", 0), ("| a b | c |\n|---|---|\n| d | e |", 5), ("one\ntwo  \nthree", 3),
    ("价格很低", 2), ("价格 of 3 东西。", 4), ("- - -", 0), ("a - b & c", 3), ("über café", 2),
    ("한국어 단어", 2), ("ไทย", 2), ("a[^1]\n\n[^1]: b c", 3), ("<div>not this</div>", 0), ("", 0),
    ("well-known 1,234.5", 2), ("a—b", 2),
  ])
  func wordsAreCounted(text: String, count: Int) {
    #expect(render(text, options: MarkdownOptions()).wordCount == count)
  }
}
