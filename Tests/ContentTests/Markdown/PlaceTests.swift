import Testing

@testable import Content

@Suite("Places of links and pictures")
struct PlaceTests {
  private func links(_ text: String, firstLine: Int = 1) -> [String] {
    var context = RecordingContext()
    _ = render(
      text, firstLine: firstLine, options: MarkdownOptions(), context: &context)
    return context.links
  }

  @Test func linksStandWhereTheirBracketStands() {
    #expect(links("a [b](x)\n", firstLine: 9) == ["x 9:3"])
    #expect(links("é字 [b](x) é [c](y)") == ["x 1:4", "y 1:13"])
    #expect(links("a\n  b [c](x)\nd [e](y) [f](z)") == ["x 2:5", "y 3:3", "z 3:10"])
    #expect(
      links("[**b**](x) [`c`](y) [\"q\"](z) [don't](w)") == ["x 1:1", "y 1:12", "z 1:21", "w 1:30"])
    #expect(links("a [b\nc](x) [d](y)") == ["x 1:3", "y 2:7"])
    #expect(links("a `b\nc` [d](x)") == ["x 2:4"])
    #expect(links("\\[a] \\![b](x) [[c]](y)") == ["x 1:8", "y 1:15"])
    #expect(links("[](x) []( y )") == ["x 1:1", "y 1:7"])
  }

  @Test func marksOfQuotesAndListsAreCounted() {
    #expect(links("> a\n> [b](x)\nlazy [c](y)\n") == ["x 2:3", "y 3:6"])
    #expect(links("> > a\n>>  [b](x)\n") == ["x 2:5"])
    #expect(links("1. a\n\n   - [b](x)\n     [c](y)\n") == ["x 3:6", "y 4:6"])
    #expect(links("- [ ] [b](x)") == ["x 1:7"])
    #expect(links("## a [b](x) ##\n\nc [d](y)\n===\n") == ["x 1:6", "y 3:3"])
    #expect(links("[^1]\n\n[^1]: a [b](x)\n\n    [c](y)\n") == ["x 3:9", "y 5:5"])
  }

  @Test func definitionsOfTargetsAreCounted() {
    #expect(links("[a]: /x\ntext [a] [b](y)\n") == ["/x 2:6", "y 2:10"])
    #expect(links("[a]: /x\n[b]:\n/y\n  text [a]\n[b]\n") == ["/x 4:8", "/y 5:1"])
    #expect(links("> [a]: /x\n> text [a]\n") == ["/x 2:8"])
    #expect(links("text [a][b] [b][] [b]\n\n[b]: /x\n") == ["/x 1:6", "/x 1:13", "/x 1:19"])
  }

  @Test func cellsOfTablesHaveTheirPlaces() {
    #expect(
      links("| a\\|b [c](x) | [d](y) |\n|---|---|\n| `\\|` [e](z) | é [f](w) |\n")
        == ["x 1:8", "y 1:17", "z 3:8", "w 3:19"])
    #expect(links("> a | [b](x)\n> ---|---\n>   [c](y) | d\n") == ["x 1:7", "y 3:5"])
  }

  @Test func aTableMayTakeItsHeadFromAParagraph() {
    #expect(
      links("> a [b](x)\n> c\n> | d\\| | *e* [f](y) |\n> |---|---|\n> | [g](z) | |\n")
        == ["x 1:5", "y 3:15", "z 5:5"])
  }

  @Test func linksWithoutBracketsHaveTheirPlaces() {
    #expect(links("a <https://x.y>\n> b <https://z.w>") == ["https://x.y 1:3", "https://z.w 2:5"])
    #expect(links("a https://x.y/z b") == ["https://x.y/z 1:3"])
    #expect(links("> a\n>  www.x.y b") == ["http://www.x.y 2:4"])
    #expect(links("(https://x.y) *https://z.w*") == ["https://x.y 1:2", "https://z.w 1:16"])
    // cmark-gfm tells nothing of these: their block's place.
    #expect(links("> a\n> b c@d.e") == ["mailto:c@d.e 1:3"])
  }

  @Test func picturesAndRawHTMLHaveTheirPlaces() {
    var context = RecordingContext()
    let text = """
      a ![b](p.png) [![c](q.png)](x)

      > <div
      >   class="k"><a
      >    href="y">z</a>
      > <img src='r.png' alt=R>
      > </div>

      b <a
        href=w>c</a> <img src="s.png">
      """
    _ = render(text, firstLine: 3, context: &context)
    #expect(
      context.pictures == ["p.png 'b' 3:3", "q.png 'c' 3:16", "r.png 'R' 8:13", "s.png '' 12:26"])
    #expect(context.links == ["x 3:15", "y 7:12", "w 12:8"])
  }

  @Test func placesAreWithinTheText() {
    for seed in 0..<40 {
      var grammar = MarkdownGrammar(seed: UInt64(seed))
      for _ in 0..<50 {
        let text = grammar.document()
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var context = RecordingContext()
        _ = render(text, context: &context)
        for place in (context.links + context.pictures).compactMap({ $0.split(separator: " ").last }
        ) {
          let numbers = place.split(separator: ":").compactMap { Int($0) }
          guard numbers.count == 2, lines.indices.contains(numbers[0] - 1) else {
            Issue.record("no line \(place) in \(text.debugDescription)")
            continue
          }
          #expect((1...(lines[numbers[0] - 1].unicodeScalars.count + 1)).contains(numbers[1]))
        }
      }
    }
  }
}
