import Testing

@testable import newsgen_fuzz

/// What judges the fuzzed charts must itself see what is broken.
@Suite struct PictureCheckTests {
  @Test(arguments: [
    "<svg width=\"2\"><g id=\"a\"><path d=\"M0,0.5L-1e-7,2Z\"/></g><text x=\"1\">NaN &amp; &#39;</text></svg>",
    "<svg><text aria-label=\"x: NaN; y: undefined\" fill=\"inf\">&lt;</text></svg>",
  ])
  func passesSoundPictures(svg: String) {
    #expect(PictureCheck.problem(in: Array(svg.utf8)) == nil)
  }

  @Test(arguments: [
    ("", "it is empty"), ("<svg>", "<svg> is not closed"), ("<svg/>x", "there is text outside"),
    ("<svg/><svg/>", "there is more than one root"), ("<svg><g></svg></g>", "a wrong </svg>"),
    ("<svg a=\"1\" a=\"2\"/>", "'a' twice"), ("<svg a='1'/>", "the attribute 'a' of <svg> is cut"),
    ("<svg a=\"1/>", "'a' does not end"), ("<svg a=\"<\"/>", "a < in 'a'"),
    ("<svg>&</svg>", "a lone & in 'text'"), ("<svg>\u{1}</svg>", "U+1 in 'text'"),
    ("<svg><g id=\"a\"/><g id=\"a\"/></svg>", "the id 'a' stands twice"),
    ("<svg><path d=\"M0,NaN\"/></svg>", "d=\"M0,NaN\" in <path>"),
    ("<svg width=\"inf\"/>", "width=\"inf\" in <svg>"),
    ("<svg><rect height=\"-2\"/></svg>", "height=\"-2\" in <rect> is below zero"),
  ])
  func findsWhatIsBroken(svg: String, problem: String) {
    let found = PictureCheck.problem(in: Array(svg.utf8))
    #expect(found?.hasPrefix(problem) == true, "\(found ?? "nothing")")
  }

  @Test func mutationsAreTheSameForTheSameSeedAndDiffer() throws {
    let tree = FuzzTree.record([("mark", .literal("\"bar\"")), ("list", .list([.literal("1")]))])
    let corpus = FuzzCorpus(trees: [tree], tables: [:])
    func texts(_ seed: UInt64) -> [[UInt8]] {
      (0..<50).map { FuzzBatch(corpus: corpus, seed: seed).fuzzed($0).specification }
    }
    #expect(texts(1) == texts(1))
    #expect(texts(1) != texts(2))
    #expect(Set(texts(1)).count > 25)
  }

  @Test func treesAreCountedAndChangedInTheOrderOfTheText() {
    let tree = FuzzTree.record([
      ("a", .list([.literal("1"), .literal("2")])), ("b\"", .literal("\"x\"")),
    ])
    #expect(tree.count == 5)
    #expect(tree[3].text == "2" && tree[4].text == "\"x\"")
    #expect(tree.changing(2) { _ in .literal("9") }.text == #"{"a": [9, 2], "b\"": "x"}"#)
  }
}
