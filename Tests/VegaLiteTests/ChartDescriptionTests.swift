import Testing

@testable import VegaLite

/// The description is recomputed from the data here, on made-up tables.
@Suite struct ChartDescriptionTests {
  @Test(arguments: 1...20)
  func itEqualsTheData(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 2...30, using: &generator)
    let rows = (0..<count).map { index in
      (
        name: "M\(index)", price: Double(Int.random(in: 1...999, using: &generator)),
        score: Double(Int.random(in: 1...99999, using: &generator)) / 100
      )
    }
    var csv = "model,price,score\n"
    for row in rows { csv += "\(row.name),\(row.price),\(row.score)\n" }
    let chart = try ChartCase(
      """
      data: {url: m.csv}
      mark: point
      encoding:
        x: {field: price, type: quantitative, title: Price}
        y: {field: score, type: quantitative, title: Score}
      newsgen: {labels: model, frontier: {x: min, y: max}}
      """, files: ["m.csv": csv]
    ).compile()
    let description = chart.description
    #expect(description.hasPrefix("Scatter plot with \(count) points."))
    let most = try #require(rows.map(\.score).max())
    let least = try #require(rows.map(\.score).min())
    if most > least {
      let best = try #require(rows.first { $0.score == most })
      let worst = try #require(rows.first { $0.score == least })
      #expect(
        description.contains(
          "Highest Score: \(ValueText.number(most)) (\(best.name)); "
            + "lowest: \(ValueText.number(least)) (\(worst.name))."), "\(description)")
    }
    let frontier = rows.filter { row in
      !rows.contains {
        $0.price <= row.price && $0.score >= row.score
          && ($0.price < row.price || $0.score > row.score)
      }
    }
    #expect(description.contains(" \(frontier.count) of \(count): "), "\(description)")
    for member in frontier { #expect(description.contains(member.name)) }
    #expect(chart.table.rows.count == count)
  }

  @Test func axesTellTheirScalesAndRanges() throws {
    let description = try ChartCase(
      """
      data: {values: [{d: 2024-01-31, v: 3, k: a}, {d: 2024-03-01, v: 40, k: b}]}
      mark: line
      encoding:
        x: {field: d, type: temporal, title: Day}
        y: {field: v, type: quantitative, scale: {type: log}}
        color: {field: k}
      """
    ).compile().description
    #expect(
      description
        == "Line chart with 2 lines, by k: a, b. "
        + "X axis titled 'Day', time scale from 2024-01-31 to 2024-03-01. "
        + "Y axis titled 'v', log scale from 1 to 100. "
        + "Highest v: 40 (2024-03-01, b); lowest: 3 (2024-01-31, a).")
  }
}
