import Testing

@testable import VegaLite

/// Colours between more than two values of a domain.
@Suite struct PiecewiseColorTests {
  private static func text(_ scale: String) -> String {
    "data: {values: [{s: 9}]}\nmark: point\n"
      + "encoding: {x: {field: s, type: quantitative}, "
      + "color: {field: s, type: quantitative, scale: {\(scale)}}}"
  }

  private func color(_ value: Double, _ scale: String) throws -> Paint {
    let scales = try #require(try ChartCase(Self.text(scale)).plotScales())
    return try #require(scales.colors[.color]?.paint(.number(value))).paint
  }

  private static let range = "range: ['#ff0000', '#00ff00', '#0000ff']"

  /// Mixed by hue, and beyond the ends as the ends go on.
  @Test(arguments: [
    (0, "#ff0000"), (5, "#d1a900"), (10, "#00ff00"), (55, "#00b4ff"), (100, "#0000ff"),
    (200, "#000000"), (-5, "#d8006e"),
  ])
  func eachValueOfTheDomainHasItsColor(value: Double, hex: String) throws {
    #expect(try color(value, "domain: [0, 10, 100], \(Self.range)") == .literal(hex))
  }

  @Test func aTurnedDomainTurnsTheColors() throws {
    #expect(try color(10, "domain: [100, 10, 0], \(Self.range)") == .literal("#00ff00"))
    #expect(try color(100, "domain: [100, 10, 0], \(Self.range)") == .literal("#ff0000"))
    #expect(
      try color(100, "domain: [0, 10, 100], reverse: true, \(Self.range)") == .literal("#ff0000"))
    #expect(
      try color(10, "domain: [0, 10, 100], reverse: true, \(Self.range)") == .literal("#00ff00"))
  }

  @Test(arguments: [
    "domain: [0, 10, 100], range: [red, blue]", "domain: [0, 10, 5]",
    "domain: [0, 5, 10], domainMax: 20",
  ])
  func domainsThatDoNotFitAreDrawnSoundly(scale: String) throws {
    let svg = try ChartCase(Self.text(scale)).compile().svg
    #expect(svg.components(of: "<circle") == 1)
    #expect(MarkupCheck.brokenNumbers(svg) == [])
  }

  @Test func hugeDomainsDoNotTrap() throws {
    let domain = "domain: [-1.0e+308, -5.0e+307, 0, 1.0e+308], scheme: blues"
    let chart = ChartCase(Self.text(domain))
    #expect(try MarkupCheck.brokenNumbers(chart.compile().svg) == [])
  }
}
