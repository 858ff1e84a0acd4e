import NewsgenKit
import Templates
import Testing

@Suite struct TextGroundsTests {
  /// The grounds that accents are checked on are those that the style sheet has.
  @Test func groundsAreTheStyleSheets() {
    let style = String(decoding: NewsgenTemplates().styleSheet, as: UTF8.self)
    for grounds in [TextGrounds.light, .dark] {
      for ground in grounds.grounds {
        #expect(style.contains("--\(ground.name): \(ground.color.hex);"))
      }
    }
  }

  @Test func failuresNameTheirGround() throws {
    let color = try #require(SRGBColor(hex: "#6f6f6f"))
    #expect(TextGrounds.light.failures(of: color).map(\.ground.name) == ["tint"])
    #expect(TextGrounds.dark.failures(of: color).map(\.ground.name) == ["paper", "tint"])
    #expect(!TextGrounds.light.hold(color))
    let black = try #require(SRGBColor(hex: "#000"))
    #expect(TextGrounds.light.hold(black) && !TextGrounds.dark.hold(black))
  }
}
