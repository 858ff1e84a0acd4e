import Diagnostics
import Foundation
import SourceTree
import Testing

@Suite struct JSONReaderTests {
  @Test func `a tree`() {
    let text = #" {"a": [1, -2.5e3, true, false, null], "": {}, "b": {"c": []}} "#
    #expect(
      Reading.json(text).tree?.outline
        == "{a: [1, -2.5e3, true, false, null], : {}, b: {c: []}}")
    #expect(Reading.json("\"x\"").tree?.outline == "\"x\"")
    #expect(Reading.json("-0").tree?.number == 0)
  }

  @Test func `escapes`() {
    let text = #""\"\\\/\b\f\n\r\t\u00e9\u4E2d\ud83d\ude00\u0000""#
    #expect(Reading.json(text).tree?.string == "\"\\/\u{8}\u{C}\n\r\té中😀\u{0}")
  }

  @Test func `places count characters, and a byte-order mark is none`() throws {
    let text = "\u{FEFF}{\"é中😀\": \"x\", \"k\":\r\n\t[\"日本\", 7]}"
    let root = try #require(Reading.json(text, firstLine: 3).tree)
    #expect(root.position == SourcePosition(line: 3, column: 1))
    let entries = try #require(root.mapping)
    #expect(entries[0].namePosition == SourcePosition(line: 3, column: 2))
    #expect(entries[0].value.position == SourcePosition(line: 3, column: 9))
    #expect(entries[1].namePosition == SourcePosition(line: 3, column: 14))
    #expect(entries[1].value.position == SourcePosition(line: 4, column: 2))
    #expect(entries[1].value.sequence?[1].position == SourcePosition(line: 4, column: 9))
  }

  @Test(arguments: [
    ("", "1:1", "the text ends where a value should stand"),
    (" \n ", "2:2", "the text ends where a value should stand"),
    ("{", "1:2", "expected a name in double quotes"),
    ("{\"a\" 1}", "1:6", "expected ':' behind the name"),
    ("{\"a\": 1,}", "1:9", "expected a name in double quotes"),
    ("{\"a\": 1 \"b\": 2}", "1:9", "expected ',' or '}'"),
    ("{'a': 1}", "1:2", "expected a name in double quotes"),
    ("{\"é\": 1, \"é\": 2}", "1:10", "duplicate field 'é'"),
    ("{\"a\": 1,\n \"\\u0061\": 2}", "2:2", "duplicate field 'a'"),
    ("[1, 2", "1:6", "expected ',' or ']'"),
    ("[1,]", "1:4", "expected a value"),
    ("[1 2]", "1:4", "expected ',' or ']'"),
    ("[1] x", "1:5", "unexpected text behind the value"),
    ("tru", "1:1", "expected a value"),
    ("[nul]", "1:2", "expected a value"),
    ("NaN", "1:1", "expected a value"),
    ("// x\n1", "1:1", "expected a value"),
    ("+1", "1:1", "expected a value"),
    (".5", "1:1", "expected a value"),
    ("-", "1:2", "expected a digit"),
    ("01", "1:2", "a number cannot begin with 0"),
    ("1.", "1:3", "expected a digit behind the point"),
    ("1e", "1:3", "expected a digit in the exponent"),
    ("[1, 1e999]", "1:5", "a number too large to represent"),
    ("\"a", "1:3", "the text ends within a string"),
    ("\"a\\", "1:4", "the text ends within a string"),
    ("\"a\tb\"", "1:3", "a control character in a string must be escaped"),
    ("\"a\nb\"", "1:3", "a control character in a string must be escaped"),
    ("\"\\x41\"", "1:3", "an unknown escape in a string"),
    ("\"\\u12G4\"", "1:4", "expected four hexadecimal digits"),
    ("\"\\u０1\"", "1:4", "expected four hexadecimal digits"),
    ("\"\\ud800\"", "1:8", "half of a surrogate pair in a string"),
    ("\"\\ud800\\n\"", "1:8", "half of a surrogate pair in a string"),
    ("\"\\ud800\\u0041\"", "1:14", "half of a surrogate pair in a string"),
    ("\"\\udc00\"", "1:8", "half of a surrogate pair in a string"),
  ])
  func `faults are told at their place`(text: String, place: String, headline: String) {
    #expect(Reading.json(text).error == "a.json:\(place): error: JSON: \(headline)")
  }

  @Test func `bytes that are no UTF-8 are refused`() {
    for bytes: [UInt8] in [
      [0xFF], [0xC0, 0xAE], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4],
    ] {
      let quote = UInt8(ascii: "\"")
      let error = Reading.json([quote] + bytes + [quote]).error
      #expect(error?.hasSuffix("JSON: invalid UTF-8 in a string") == true)
      #expect(Reading.json(bytes).error?.hasPrefix("a.json:1:1: error:") == true)
    }
  }

  @Test(arguments: [100, 199, 100_000])
  func `deep nesting is read or refused`(depth: Int) {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      let text =
        String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
      let error = Reading.json(text).error
      #expect(depth < 200 ? error == nil : error?.contains("nested too deeply") == true)
    }
  }

  @Test func `any bytes are read or refused`() {
    var generator = SeededGenerator(seed: 3)
    let valid = Array(#"{"a": [1, -2.5e3, "é\u00e9\n", true, null], "b": {"c": []}}"#.utf8)
    for _ in 0..<20_000 {
      var bytes = valid
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
        case 1: bytes.remove(at: index)
        default: bytes.insert(bytes.randomElement(using: &generator) ?? 0, at: index)
        }
      }
      agree(on: bytes)
    }
  }

  @Test func `generated documents are read as Foundation reads them`() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<1000 {
      let text = document(depth: 4, using: &generator)
      let tree = try #require(Reading.json(text).tree, "\(text)")
      let value = try JSONSerialization.jsonObject(
        with: Data(text.utf8), options: .fragmentsAllowed)
      #expect(same(tree, value), "\(text)")
    }
  }

  /// What this reader takes, Foundation's takes too and as the same value; it is looser than this one.
  private func agree(on bytes: [UInt8]) {
    guard let tree = Reading.json(bytes).tree else { return }
    let value = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    #expect(value.map { same(tree, $0) } == true, "\(String(decoding: bytes, as: UTF8.self))")
  }

  private func same(_ node: Node, _ value: Any) -> Bool {
    switch (node.value, value) {
    case (.null, is NSNull): true
    case (.bool(let flag), let other as NSNumber): other.boolValue == flag
    // Foundation rounds the last digits of long numbers in its own way.
    case (.number(let number, _), let other as NSNumber):
      abs(other.doubleValue - number) <= abs(number) * 1e-15
    case (.string(let text), let other as String): Array(text.utf8) == Array(other.utf8)
    case (.sequence(let nodes), let others as [Any]):
      nodes.count == others.count && zip(nodes, others).allSatisfy(same)
    case (.mapping(let entries), let others as [String: Any]):
      entries.count == others.count
        && entries.allSatisfy { entry in others[entry.name].map { same(entry.value, $0) } ?? false }
    default: false
    }
  }

  private func document(depth: Int, using generator: inout SeededGenerator) -> String {
    let space = ["", " ", "\n", "\t", " \r\n "].randomElement(using: &generator) ?? ""
    let kinds = depth == 0 ? 5 : 8
    let text =
      switch Int.random(in: 0..<kinds, using: &generator) {
      case 0: ["null", "true", "false"].randomElement(using: &generator) ?? "null"
      case 1: String(Int.random(in: -1_000_000...1_000_000, using: &generator))
      case 2: "\(Double.random(in: -1e6...1e6, using: &generator))"
      case 3:
        "\(Int.random(in: 0...9, using: &generator))e\(Int.random(in: -9...9, using: &generator))"
      case 4: string(using: &generator)
      case 5, 6:
        "["
          + (0..<Int.random(in: 0...4, using: &generator))
          .map { _ in document(depth: depth - 1, using: &generator) }.joined(separator: ",") + "]"
      default:
        "{"
          + (0..<Int.random(in: 0...4, using: &generator)).map {
            "\"\($0)\(string(using: &generator).dropFirst()):"
              + document(depth: depth - 1, using: &generator)
          }.joined(separator: ",") + "}"
      }
    return space + text + space
  }

  private func string(using generator: inout SeededGenerator) -> String {
    let pieces = [
      "a", " ", "é", "中", "😀", "\\n", "\\\"", "\\\\", "\\/", "\\u00e9", "\\ud83d\\ude00", "{", "]",
      ":",
      "\\t", "'", "\u{7F}",
    ]
    let count = Int.random(in: 0...8, using: &generator)
    return "\""
      + (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined() + "\""
  }
}
