import Testing

@testable import NewsgenKit

@Suite struct CompactCSSTests {
  private func compact(_ text: String) -> String {
    String(decoding: CompactCSS.compact(Array(text.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("a , b  {\n  color : red ;\n  margin: 0 auto;\n}\n", "a ,b{color : red;margin: 0 auto;}\n"),
    ("a /* x */ b {}", "a b{}\n"),
    ("a/**/b {}", "a b{}\n"),
    (".a :hover{} .a:hover{}", ".a :hover{}.a:hover{}\n"),
    (
      "@media (min-width: 1em) and (x) { a { b: calc(1px + 2px) } }",
      "@media (min-width: 1em) and (x){a{b: calc(1px + 2px)}}\n"
    ),
    (
      "a::before { content: \"  /* no */  \\\"  ; \" }",
      "a::before{content: \"  /* no */  \\\"  ; \"}\n"
    ),
    ("a { content: '{  }' ; }", "a{content: '{  }';}\n"),
    ("a { b: url( x/*y  z.png ) }", "a{b: url( x/*y  z.png )}\n"),
    ("a { b: URL(\"x y\") /* z */ }", "a{b: URL(\"x y\")}\n"),
    ("a\\ b  c {}", "a\\ b c{}\n"),
    ("/*! licence */\n a{}", "/*! licence */ a{}\n"),
    ("a{} /* no end", "a{}\n"),
    ("a { b: \"no end\n } c {}", "a{b: \"no end\n}c{}\n"),
    ("a { --empty: ; }", "a{--empty:;}\n"),
    ("", ""), ("  \n", ""), ("\\", "\\\n"), ("a { b: url(", "a{b: url(\n"),
  ])
  func keepsWhatIsSaid(_ text: String, _ expected: String) {
    #expect(compact(text) == expected)
    #expect(compact(expected) == expected)
  }

  @Test func theScannersPartsAreTheWholeText() {
    var generator = SeededGenerator(seed: 11)
    let signs = [
      "@", "url(", "URL( ", ")", "\"", "'", "\\", "/*", "*/", "/", "{", "\n", " ", "ü", "a1-",
    ]
    for _ in 0..<500 {
      let css = Array(
        (0..<Int.random(in: 0...12, using: &generator))
          .compactMap { _ in signs.randomElement(using: &generator) }.joined().utf8)
      var scanner = CSSScanner(css)
      var end = 0
      while let (_, range) = scanner.next() {
        #expect(range.lowerBound == end && !range.isEmpty)
        end = range.upperBound
      }
      #expect(end == css.count)
    }
  }
}
