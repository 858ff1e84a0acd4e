import Testing

@testable import VegaLite

@Suite("Continuous scales")
struct ContinuousScaleTests {
  @Test(arguments: ScaleRow.rows(ScalePositionTable.rows))
  func `domain, places and values are Vega's`(row: ScaleRow) {
    let scale = row.scale
    let domain = ScaleRow.numbers(row.rest[0])
    let extent = domain.map(\.magnitude).max() ?? 0
    #expect(
      domain.count == scale.domain.count
        && zip(scale.domain, domain).allSatisfy { isAlike($0, $1, scale: extent) },
      "\(scale.domain) \(domain)")
    for (value, place) in zip(ScaleRow.numbers(row.rest[1]), ScaleRow.numbers(row.rest[2])) {
      let found = scale.position(value)
      #expect(isAlike(found, place, scale: 300), "\(value): \(found ?? .nan), not \(place)")
    }
    let place = scale.start * 0.7 + scale.end * 0.3
    let value = ScaleRow.numbers(row.rest[3])[0]
    let found = scale.invert(place)
    #expect(isAlike(found, value, scale: extent), "\(found ?? .nan), not \(value)")
  }

  @Test(arguments: ScaleRow.rows(ScaleTickTable.rows))
  func `ticks and labels are Vega's`(row: ScaleRow) throws {
    let scale = row.scale
    let values = row.options["values"].map(ScaleRow.numbers)
    var count = row.count("tickCount")
    if count == nil, let values { count = .count(Double(values.count)) }
    count = (count ?? .count(10)).adjusted(to: scale, minimumStep: row.number("tickMinStep"))
    let ticks = values.map { scale.validTicks($0, count: count?.number) } ?? scale.ticks(count)
    let format = try TickFormat(
      scale, count: count,
      specifier: row.options["format"]?.split(separator: "_", omittingEmptySubsequences: false)
        .joined(separator: " "), showsAll: values != nil)
    let labels = ticks.map(format.text)
    let expected = row.rest[0].split(separator: "|").map { part in
      let sign = part.lastIndex(of: "@") ?? part.startIndex
      return (label: String(part[..<sign]), place: Double(part[part.index(after: sign)...]) ?? 0)
    }
    #expect(labels == expected.map(\.label))
    for (tick, (_, place)) in zip(ticks, expected) {
      #expect(((scale.position(tick) ?? .nan) - place).magnitude < 1e-3)
    }
  }

  @Test
  func `places rise, and the value at a place is the value`() {
    var random = SeededGenerator(seed: 71)
    let types: [ScaleType] = [.linear, .log, .pow, .sqrt, .symlog, .time, .utc]
    for _ in 0..<4_000 {
      let type = types[Int.random(in: 0..<types.count, using: &random)]
      let lower = Double.random(in: 0.001...1e4, using: &random)
      var domain = [lower, lower * Double.random(in: 1.01...1e3, using: &random)]
      if Bool.random(using: &random) { domain.reverse() }
      let scale = ContinuousScale(
        type, domain: domain, range: [0, 200], base: Double.random(in: 2...12, using: &random),
        exponent: Double.random(in: 0.2...4, using: &random),
        constant: Double.random(in: 0.01...100, using: &random))
      let shares = (0...10).map { Double($0) / 10 }
      let places = shares.compactMap {
        scale.position(domain[0] + (domain[1] - domain[0]) * $0)
      }
      #expect(places.count == 11 && zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
      let value = Double.random(
        in: min(domain[0], domain[1])...max(domain[0], domain[1]), using: &random)
      let back = scale.position(value).flatMap(scale.invert) ?? .nan
      #expect((back - value).magnitude < 1e-6 * value, "\(type) \(domain) \(value) \(back)")
      let ticks = scale.ticks(.count(7))
      #expect(ticks.allSatisfy { scale.contains($0) })
      let nice = scale.nice(.count(7))
      #expect(
        min(nice[0], nice[1]) <= min(domain[0], domain[1])
          && max(nice[0], nice[1]) >= max(domain[0], domain[1]))
    }
  }

  @Test
  func `no numbers make it fail`() throws {
    let numbers = [
      0, -0.0, 1, -1, .nan, .infinity, -.infinity, 1e308, -1e308, .leastNonzeroMagnitude, 8.64e15,
      1e-200, 7,
    ]
    for type in ScaleType.allCases {
      for first in numbers {
        for last in numbers {
          let scale = ContinuousScale(type, domain: [first, last], range: [0, 100], bins: nil)
          for value in numbers {
            #expect(scale.position(value)?.isFinite ?? true)
            #expect(scale.share(value)?.isFinite ?? true)
            #expect(scale.invert(value)?.isFinite ?? true)
            _ = scale.piece(value)
            _ = scale.padded(by: value)
          }
          _ = scale.nice()
          #expect(scale.ticks(.count(10)).count <= 20_000)
          let format = try TickFormat(scale, count: .count(10))
          for tick in scale.ticks(.count(10)).prefix(5) { _ = format.text(tick) }
          for form in [LegendEntries.Form.symbols, .gradient, .classes] {
            _ = try LegendEntries(scale, as: form)
          }
        }
      }
    }
    for domain in [[], [5], [1, .nan, 3], [3, 2, 5, 1]] {
      let scale = ContinuousScale(.linear, domain: domain, range: [])
      _ = (scale.position(2), scale.share(2), scale.invert(0.5), scale.ticks())
    }
  }
}
