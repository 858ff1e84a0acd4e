import Testing

@testable import NewsgenKit

@Suite struct OneLineTests {
  @Test(arguments: [
    ("", ""), (" ", ""), ("a", "a"), ("a b", "a b"), (" a", "a"), ("a ", "a"), ("a  b", "a b"),
    ("a\r\n\tb\n", "a b"), ("a\tb", "a b"), ("é\n中 🎉", "é 中 🎉"),
    ("a\u{A0}b\u{2028}c", "a\u{A0}b\u{2028}c"),
  ])
  func keepsWordsAlone(_ text: String, _ line: String) {
    #expect(text.inOneLine == line)
  }
}
