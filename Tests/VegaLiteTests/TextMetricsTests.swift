import Testing
import VegaLite

@Suite("Text metrics")
struct TextMetricsTests {
  /// Sums of the advance widths in the fonts' own tables, in em.
  @Test(arguments: [
    ("Hello, World!", 5.7236328125, 6.166015625, 6.49560546875),
    ("0123456789", 5.5615234375, 5.5615234375, 6.3623046875),
    ("Ünïcode Привет Ωμέγα", 10.5068359375, 11.14111328125, 11.70654296875),
    ("$1,234.56 − 5 %", 7.3115234375, 7.3115234375, 8.46728515625),
    ("a→b ≤ €5…", 5.3291015625, 5.3837890625, 5.83154296875),
    ("", 0, 0, 0),
  ])
  func `widths are the fonts' own`(text: String, regular: Double, bold: Double, dejaVu: Double) {
    #expect(TextMetrics.width(of: text, size: 1) == regular)
    #expect(TextMetrics.width(of: text, size: 10, isBold: true) == bold * 10)
    #expect(TextMetrics.roomyWidth(of: text, size: 1) == max(dejaVu, regular))
  }

  @Test
  func `wide characters are one em and marks have no width`() {
    #expect(TextMetrics.width(of: "漢字カナ", size: 12) == 48)
    #expect(TextMetrics.width(of: "한글", size: 12) == 24)
    #expect(TextMetrics.width(of: "😀", size: 12) == 12)
    #expect(TextMetrics.width(of: "👩‍👩‍👧", size: 12) == 12)
    #expect(TextMetrics.width(of: "🇨🇭", size: 12) == 12)
    #expect(TextMetrics.width(of: "👍🏽", size: 12) == 12)
    let plain = TextMetrics.width(of: "e", size: 12)
    #expect(TextMetrics.width(of: "e\u{301}\u{200B}\u{AD}", size: 12) == plain)
    #expect(TextMetrics.width(of: "क", size: 10) > 4)
    #expect(TextMetrics.width(of: "a\tb", size: 10) == TextMetrics.width(of: "a b", size: 10))
  }

  @Test
  func `every code point has a width of at most a few em`() {
    for code in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let text = String(scalar)
      let widths = [false, true].flatMap {
        [
          TextMetrics.width(of: text, size: 1, isBold: $0),
          TextMetrics.roomyWidth(of: text, size: 1, isBold: $0),
        ]
      }
      if widths.contains(where: { $0 < 0 || $0 > 1.6 }) { Issue.record("U+\(code): \(widths)") }
    }
  }

  @Test
  func `more text is never narrower, nor is a larger font`() {
    var random = SeededGenerator(seed: 1)
    let letters = Array("abcXYZ 0189.,-éß漢😀→\u{301}ẞ№")
    for _ in 0..<300 {
      var (text, last) = ("", 0.0)
      for _ in 0..<12 {
        text.append(letters[Int.random(in: 0..<letters.count, using: &random)])
        let width = TextMetrics.width(of: text, size: 12)
        #expect(width >= last)
        #expect(TextMetrics.roomyWidth(of: text, size: 12) >= width)
        #expect(abs(TextMetrics.width(of: text, size: 24) - 2 * width) < 1e-9)
        last = width
      }
    }
  }

  @Test
  func `an ellipsized text fits and is as long as it can be`() {
    let text = "A rather long category name 漢字"
    for limit in stride(from: 0.0, through: 260, by: 3) {
      let short = TextMetrics.ellipsized(text, within: limit, size: 12)
      let width = TextMetrics.roomyWidth(of: short, size: 12)
      if short == text {
        #expect(width <= limit)
        continue
      }
      #expect(short.hasSuffix("…") && (short == "…" || width <= limit))
      let kept = short.dropLast()
      #expect(text.hasPrefix(kept) && kept.last != " ")
      let rest = text.dropFirst(kept.count)
      let next = String(kept) + rest.prefix { $0 == " " } + rest.drop { $0 == " " }.prefix(1) + "…"
      #expect(TextMetrics.roomyWidth(of: next, size: 12) > limit)
    }
    #expect(TextMetrics.ellipsized("short", within: 100, size: 12) == "short")
  }
}
