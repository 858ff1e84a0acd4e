import NewsgenKit
import Testing

@Suite struct AccentDerivationTests {
  private func color(_ hex: String) throws -> SRGBColor { try #require(SRGBColor(hex: hex)) }

  @Test(arguments: [
    ("#abc", "#aabbcc"), ("#A3341F", "#a3341f"), ("#000000", "#000000"), ("#0f0e0d", "#0f0e0d"),
  ])
  func readsHex(text: String, hex: String) throws { #expect(try color(text).hex == hex) }

  @Test(arguments: ["", "#", "abc", "#ab", "#abcd", "#abcde", "#aabbccdd", "#ggg", "# abc", "#é0"])
  func refusesOtherTexts(text: String) { #expect(SRGBColor(hex: text) == nil) }

  /// Computed by another program from the definition.
  @Test(arguments: [
    ("#000000", "#ffffff", "21.00:1"), ("#ffffff", "#ffffff", "1.00:1"),
    ("#767676", "#ffffff", "4.54:1"), ("#777777", "#ffffff", "4.47:1"),
    ("#a3341f", "#f3efe5", "5.96:1"), ("#211f1b", "#f2927b", "7.18:1"),
    ("#0000ff", "#fcfbf7", "8.29:1"),
  ])
  func contrastIsThatOfWCAG(first: String, second: String, ratio: String) throws {
    #expect(ContrastRatio(try color(first), try color(second)).description == ratio)
    #expect(ContrastRatio(try color(second), try color(first)).description == ratio)
  }

  /// Computed by another program; the same on every machine.
  @Test(arguments: [
    ("#a3341f", "#a3341f", "#d6634c"), ("#e5674b", "#be4428", "#e5674b"),
    ("#0000ff", "#0000ff", "#487fff"), ("#ffff00", "#717100", "#ffff00"),
    ("#00ff00", "#007f00", "#00ff00"), ("#808080", "#6d6d6d", "#868686"),
    ("#000000", "#000000", "#868686"), ("#ffffff", "#6d6d6d", "#ffffff"),
    ("#1f6f5c", "#1f6f5c", "#48937f"), ("#663399", "#663399", "#a06fd9"),
    ("#f2927b", "#ac533f", "#f2927b"), ("#ff0000", "#dc0000", "#ff3326"),
  ])
  func nearestColorsArePinned(given: String, light: String, dark: String) throws {
    let given = try color(given)
    #expect(AccentDerivation.nearest(to: given, on: .light).hex == light)
    #expect(AccentDerivation.nearest(to: given, on: .dark).hex == dark)
  }

  /// Whatever the colour: what is found can be read on both grounds, and no colour between it and
  /// the given one can.
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func whatIsFoundHoldsAndNothingNearerDoes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let given = SRGBColor(
        red: .random(in: 0...255, using: &random), green: .random(in: 0...255, using: &random),
        blue: .random(in: 0...255, using: &random))
      for grounds in [TextGrounds.light, .dark] {
        let found = AccentDerivation.nearest(to: given, on: grounds)
        for ground in grounds.grounds {
          #expect(ContrastRatio(found, ground.color).value >= 4.5, "\(given.hex) → \(found.hex)")
        }
        if grounds.hold(given) {
          #expect(found == given)
          continue
        }
        let first = (1...1000).first { steps in
          grounds.hold(AccentDerivation.candidate(for: given, on: grounds, steps: steps))
        }
        let nearest = first.map {
          AccentDerivation.candidate(for: given, on: grounds, steps: $0)
        }
        #expect(nearest == found, "\(given.hex) → \(found.hex)")
      }
    }
  }

  @Test func hueIsKept() throws {
    // A grey stays grey, and the order of the channels of a colour stays.
    for hex in ["#111111", "#3a3a3a", "#fefefe"] {
      for grounds in [TextGrounds.light, .dark] {
        let found = AccentDerivation.nearest(to: try color(hex), on: grounds)
        #expect(found.red == found.green && found.green == found.blue)
      }
    }
    let blue = AccentDerivation.nearest(to: try color("#102a60"), on: .dark)
    #expect(blue.blue > blue.green && blue.green > blue.red)
  }
}
