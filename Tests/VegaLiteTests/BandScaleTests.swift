import Testing

@testable import VegaLite

@Suite("Bands and classes")
struct BandScaleTests {
  @Test(arguments: ScaleRow.rows(BandTable.rows))
  func `bands stand where Vega's stand`(row: ScaleRow) {
    let isPoint = row.type == .point
    let (start, end) =
      row.options["reverse"] == "true"
      ? (row.range[1], row.range[0]) : (row.range[0], row.range[1])
    let values = (0..<Int(row.domain[0])).map { Value.number(Double($0)) }
    let scale = BandScale(
      values, from: start, to: end,
      paddingInner: isPoint ? 1 : row.number("paddingInner") ?? 0,
      paddingOuter: row.number(isPoint ? "padding" : "paddingOuter") ?? 0,
      align: row.number("align") ?? 0.5, rounds: row.options["round"] == "true")
    let expected = ScaleRow.numbers(row.rest[0])
    #expect(isAlike(scale.bandwidth, expected[0]))
    for (index, place) in expected.dropFirst().enumerated() {
      let found = scale.start(at: index)
      #expect(isAlike(found, place, scale: 300), "\(index): \(found), not \(place)")
      #expect(
        isAlike(scale.center(values[index]), place + scale.bandwidth / 2, scale: 300))
    }
    #expect(scale.center(.number(99)) == nil)
  }

  @Test(arguments: DiscretizingTable.rows.split(separator: "\n").map(String.init))
  func `numbers fall into Vega's classes`(row: String) throws {
    let parts = row.split(separator: ";").map(String.init)
    let type = try #require(ScaleType(rawValue: parts[0]))
    let count = try #require(Int(parts[2].dropFirst()))
    let scale = DiscretizingScale(type, domain: ScaleRow.numbers(parts[1]), count: count)
    let found = ScaleRow.numbers(parts[3]).map { number in
      scale.index(number).map { String($0 % count) } ?? "-"
    }
    #expect(found == parts[4].split(separator: " ").map(String.init))
    #expect(scale.index(.nan) == nil)
  }

  @Test
  func `classes of anything make no harm`() throws {
    let numbers = [0, -1, .nan, .infinity, -.infinity, 1e308, -1e308, 3]
    for type in [ScaleType.quantile, .quantize, .threshold, .binOrdinal] {
      for domain in [[], [1], [.nan, .infinity], [1e308, -1e308], [3, 2, 1]] {
        for count in [-1, 0, 1, 5] {
          let scale = DiscretizingScale(type, domain: domain, count: count)
          for number in numbers {
            if let index = scale.index(number) { #expect(index >= 0) }
          }
          for form in [LegendEntries.Form.symbols, .classes] {
            _ = try LegendEntries(scale, as: form)
          }
        }
      }
    }
    for steps in [(0.0, 1e300, 1e-300), (0, 10, 0), (0, 10, -1), (.nan, 1, 1), (5, 1, 1)] {
      let bins = DiscretizingScale.boundaries(
        .steps(start: steps.0, stop: steps.1, step: steps.2), in: (0, 10))
      #expect(bins.map { $0.count <= 10_000 } ?? true)
    }
    #expect(NumberScale.steps(from: 0, to: 10, count: 3) == [0, 5, 10])
  }
}
