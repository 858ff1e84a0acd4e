import SourceTree
import Testing

@Suite("Decimal numbers")
struct DecimalTextTests {
  private func read(_ text: String) -> Double? {
    var text = text
    return text.withUTF8 { DecimalText.number($0) }
  }

  @Test
  func `what is read is the nearest double`() {
    var random = SeededGenerator(seed: 77)
    var known = 0
    for _ in 0..<100_000 {
      let digits = Int.random(in: 1...20, using: &random)
      var text = (0..<digits).map { _ in "\(Int.random(in: 0...9, using: &random))" }.joined()
      if Bool.random(using: &random) {
        let place = Int.random(in: 1...digits, using: &random)
        text.insert(".", at: text.index(text.startIndex, offsetBy: place))
        if text.hasSuffix(".") { text += "0" }
      }
      if Bool.random(using: &random) { text = "-" + text }
      if Int.random(in: 0..<4, using: &random) == 0 {
        text += "e\(Int.random(in: -40...40, using: &random))"
      }
      guard let number = read(text) else { continue }
      known += 1
      #expect(number == Double(text), "\(text)")
    }
    #expect(known > 60_000)
  }

  @Test
  func `halves between two doubles go to the even one`() {
    for text in [
      "9007199254740993", "9007199254740993.0", "9007199254740992.5", "9007199254740995",
      "0.5000000000000000277", "0.5000000000000000278", "1.000000000000000111",
      "4503599627370496.5", "4503599627370497.5", "0.3000000000000000444", "1e22", "1e-22",
    ] {
      #expect(read(text) == Double(text), "\(text)")
    }
    #expect(read("-0")?.sign == .minus)
    #expect(read("-0.00")?.sign == .minus)
  }

  @Test(arguments: [
    "", "-", ".", "-.", "1.2.3", "1e", "1e+", "e5", "1x", "+1", " 1", "0x10", "1e99999",
  ])
  func `other texts are left to others`(text: String) { #expect(read(text) == nil) }
}
