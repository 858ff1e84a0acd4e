import Diagnostics
import SourceTree
import Testing

@Suite struct YAMLReaderTests {
  @Test func `a tree`() {
    let text = """
      title: On
      'quoted': "12"
      list: [a, 1, ~, "~", true]
      nested:
        deep: { x: 1, 'y': [] }
        empty:
      text: |
        two
        lines
      folded: >-
        one
        line
      """
    #expect(
      Reading.yaml(text).tree?.outline == """
        {title: "On", quoted: "12", list: ["a", 1, null, "~", true], \
        nested: {deep: {x: 1, y: []}, empty: null}, text: "two\nlines\n", folded: "one line"}
        """)
  }

  @Test(arguments: ["", "\n", "# only a comment\n", "---\n", "---\n...\n", "   \n\n"])
  func `nothing`(text: String) {
    let reading = Reading.yaml(text)
    #expect(reading.error == nil)
    #expect(reading.tree?.isNull != false)
  }

  @Test func `places are those of the file`() throws {
    let text = "a: 1\nb:\n  - x\n  - ä: 'é'\n    z: 2\n\"日本\": {k: v}\n"
    let root = try #require(Reading.yaml(text, firstLine: 10).tree)
    #expect(root.position == SourcePosition(line: 10, column: 1))
    #expect(root["a"]?.position == SourcePosition(line: 10, column: 4))
    let list = try #require(root["b"]?.sequence)
    #expect(
      list.map(\.position) == [
        SourcePosition(line: 12, column: 5), SourcePosition(line: 13, column: 5),
      ])
    #expect(list[1]["ä"]?.position == SourcePosition(line: 13, column: 8))
    #expect(list[1].mapping?[1].namePosition == SourcePosition(line: 14, column: 5))
    let last = try #require(root.mapping?.last)
    #expect(last.name == "日本")
    #expect(last.namePosition == SourcePosition(line: 15, column: 1))
    #expect(last.value["k"]?.position == SourcePosition(line: 15, column: 11))
  }

  @Test func `line ends of Windows change nothing`() {
    let text = "a: 1\nb:\n  - x\n  - |\n    y\n"
    let windows = text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(Reading.yaml(windows) == Reading.yaml(text))
    #expect(Reading.yaml(text).tree != nil)
  }

  @Test(arguments: [
    ("a: 1\nb: 2\na: 3\n", "3:1", "a"),
    ("a: 1\nb: 2\n\n# a: 4\n'a': 3\n", "5:1", "a"),
    ("\"a\": 1\na: 2\n", "2:1", "a"),
    ("a:\n  b: 1\n  c:\n    b: 2\n  b: 3\nb: 4\n", "5:3", "b"),
    ("a: {x: 1, y: 2, x: 3}\n", "1:17", "x"),
    ("a: {x: 1,\n  'y': 2, \"x\": 3}\n", "2:11", "x"),
    ("- a: 1\n- a: 1\n  a: 2\n", "3:3", "a"),
    ("ключ: 1\né: 2\nключ: 3\n", "3:1", "ключ"),
    ("{日: 1, 日: 2}", "1:8", "日"),
    ("a: |\n  b: 1\n  b: 2\nc: 1\nc: 2\n", "5:1", "c"),
    ("1: a\n'1': b\n", "2:1", "1"),
    ("? a\n: 1\n? a\n: 2\n", "3:3", "a"),
    ("a: &x 1\nb: *x\na: 2\n", "3:1", "a"),
    ("\"a\\tb\": 1\n\"a\\x09b\": 2\n", "2:1", "a\tb"),
  ])
  func `a name that stands twice is told at its second place`(
    text: String, place: String, name: String
  ) {
    #expect(Reading.yaml(text).error == "a.yml:\(place): error: duplicate field '\(name)'")
  }

  @Test(arguments: [
    ("a: 1\nb: c: d\n", "2:5", "YAML: a second ':' on the line; put the value in quotes"),
    ("a:\n\tb: 1\n", "2:1", "YAML: a tab where spaces must stand; indent with spaces"),
    ("a: 1\nb: \"x\nc: 2\n", "2:4", "YAML: a quote that is never closed"),
    ("a: @x\n", "1:4", "YAML: a value cannot begin with '@'; put the whole value in quotes"),
    (
      "a: [b, %20]\n", "1:8",
      "YAML: a value cannot begin with '%'; put the whole value in quotes"
    ),
    ("a: - b\n", "1:4", "YAML: a list of '-' must begin on a line of its own"),
    ("a: b\n---\nc: d\n", "2:1", "YAML: a second text behind '---'; there can be one only"),
    (
      "a: {b: #fff}\n", "2:1",
      "YAML: a value is missing before this; a '#' begins a comment unless it is in quotes"
    ),
    (
      "a: [1, , 2]\n", "1:8",
      "YAML: a value is missing before this; a '#' begins a comment unless it is in quotes"
    ),
    ("a: *none\n", "1:4", "YAML: an alias ('*name') without its anchor"),
    ("[a]: 1\n", "1:1", "a name in a mapping must be text"),
    ("? {a: 1}\n: 1\n", "1:3", "a name in a mapping must be text"),
    ("a: &x [1]\n*x : 1\n", "2:1", "a name in a mapping must be text"),
    ("a: !!int '5'\n", "1:4", "the YAML tag 'tag:yaml.org,2002:int' is not supported"),
    ("a: !include b.yml\n", "1:4", "the YAML tag '!include' is not supported"),
    ("a: !!set {x}\n", "1:4", "the YAML tag 'tag:yaml.org,2002:set' is not supported"),
    ("a: !mine [1]\n", "1:4", "the YAML tag '!mine' is not supported"),
    ("!mine a: 1\n", "1:1", "the YAML tag '!mine' is not supported"),
    ("a: !!binary aGk=\n", "1:4", "the YAML tag 'tag:yaml.org,2002:binary' is not supported"),
  ])
  func `faults are told at their place`(text: String, place: String, headline: String) {
    #expect(Reading.yaml(text).error == "a.yml:\(place): error: \(headline)")
    let lower = "# one line\n" + text
    #expect(Reading.yaml(lower).error != nil)
    #expect(Reading.yaml(text, firstLine: 7).error?.hasPrefix("a.yml:\(6 + line(place)):") == true)
  }

  private func line(_ place: String) -> Int { Int(place.prefix { $0 != ":" }) ?? 0 }

  @Test(arguments: [
    "a: 'open\n", "a: \"open\nb: 1", "a: [1, 2\n", "a: {x: 1\n", "a:\n\t- b\n", "a: 1\n b: 2\n",
    "- a\nb: 1\n", "a\nb: 1\n", "%YAML 3.0\n---\na: 1\n", "a: \"\\q\"\n", "--- a\n--- b\n",
    "a: ]\n",
    "a: &\n", "a: *\n", "a: >9999\n  b\n", "a: |+-\n", "!<tag> a: 1\n", "a: !!\n",
  ])
  func `bad YAML is an error with a line`(text: String) throws {
    let error = try #require(Reading.yaml(text).error)
    #expect(try #/a\.yml:\d+:\d+: error: .{8,}/#.wholeMatch(in: error) != nil, "\(error)")
  }

  @Test func `a control character is told where it is`() {
    let error = Reading.yaml("ä: é\r\nb: \u{1}\n", firstLine: 5).error
    #expect(error?.hasPrefix("a.yml:6:4: error: YAML: control characters are not allowed") == true)
  }

  @Test func `tags that change nothing pass`() {
    let text = "a: !!str 5\nb: ! 5\nc: !!seq [1]\nd: !!map {x: 1}\n!!str e: 1\n"
    #expect(
      Reading.yaml(text).tree?.outline == #"{a: "5", b: "5", c: [1], d: {x: 1}, e: 1}"#)
  }

  @Test func `an alias stands for its anchor; a merge key is a name like others`() {
    #expect(
      Reading.yaml("a: &x {k: 1}\nb: *x\n<<: *x\n").tree?.outline
        == "{a: {k: 1}, b: {k: 1}, <<: {k: 1}}")
  }

  @Test func `aliases that multiply are refused, not expanded`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      let before = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(before)]\n"
    }
    #expect(
      Reading.yaml(text).error?.hasSuffix("error: aliases expand to too many values") == true)
    // To compare this name with another would take as long.
    let name = Reading.yaml(text + "? [*a12]\n: 1\n? [*a12]\n: 2\n")
    #expect(name.error == "a.yml:14:3: error: a name in a mapping must be text")
  }

  @Test func `as many values as a text holds are read`() {
    let text = "[" + String(repeating: "0,", count: 2 * YAMLReader.aliasLimit) + "]"
    #expect(Reading.yaml(text).tree?.sequence?.count == 2 * YAMLReader.aliasLimit)
  }

  @Test(arguments: [190, 250, 900, 1500, 100_000])
  func `deep nesting is read or refused`(depth: Int) {
    func text(_ open: String, _ close: String) -> String {
      String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
    }
    let texts = [text("[", "]"), text("{a: ", "}"), text("[", ""), text("{", ""), text("- ", "")]
    for (index, text) in texts.enumerated() {
      let reading = Reading.yaml(text)
      let isClosed = index < 2 || index == 4
      #expect((reading.error == nil) == (isClosed && depth == 190), "\(text.prefix(20))")
    }
  }

  /// Whatever the text, there is a tree or one error at a place within it.
  @Test func `random texts are read or refused`() throws {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "a", "b", ": ", ":", "- ", "-", "\n", "\n  ", "\n    ", "'", "\"", "[", "]", "{", "}", ", ",
      "|",
      ">", "# ", "&x ", "*x", "!", "!!str ", "? ", "~", "é", "中", "\t", "\\", "%", "@", "---\n",
      "...\n",
      "\r\n", "0x1", ".5", "<<", "\u{1}", "\u{85}", "\u{FEFF}", "\u{2028}", "👍🏽",
    ]
    var trees = 0
    for _ in 0..<5000 {
      let count = Int.random(in: 0...14, using: &generator)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      switch Reading.yaml(text) {
      case .tree: trees += 1
      case .error(let error):
        #expect(
          try #/a\.yml:[1-9]\d*:[1-9]\d*: error: [^\n]+/#.wholeMatch(in: error) != nil, "\(text)")
      }
    }
    #expect(trees > 500)
  }
}
