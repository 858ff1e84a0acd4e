import Testing

@testable import VegaLite

/// Transforms whose work grows faster than their rows are refused where that would take too long.
@Suite struct BoundedWorkTests {
  private func chart(rows: Int, _ transform: String, field: String = "a") -> ChartCase {
    ChartCase(
      """
      data: {sequence: {start: 0, stop: \(rows), as: a}}
      transform: [\(transform)]
      mark: point
      encoding: {x: {field: \(field), type: quantitative}}
      """)
  }

  @Test(
    arguments: [
      (
        100_000, "{window: [{op: median, field: a, as: m}], frame: [null, 0]}",
        "the frames of 'median' hold too many rows"
      ),
      (60_000, "{loess: a, on: a}", "too many rows (60000) for a loess curve"),
      (
        150_000, "{calculate: 'datum.a % 10', as: g}, {loess: a, on: a, groupby: [g]}",
        "too many rows (150000) for a loess curve"
      ),
      (
        30_000, "{density: a, steps: 10000, as: [a, b]}",
        "too many rows (30000) for a density of 10000 steps"
      ),
    ])
  func tooMuchWorkIsRefused(rows: Int, transform: String, part: String) {
    let errors = chart(rows: rows, transform).errors
    #expect(errors.contains { $0.contains(part) }, "\(errors)")
  }

  @Test(
    arguments: [
      ("median", "[-50, 50]", 2_000, 1_974), ("median", "[null, null]", 2_001, 1_000),
      ("q1", "[null, 0]", 1_001, 250),
    ] as [(String, String, Int, Double)])
  func framesOfAllSizesAreWorkedOn(
    operation: String, frame: String, rows: Int, last: Double
  ) throws {
    let transform = "{window: [{op: \(operation), field: a, as: m}], frame: \(frame)}"
    let view = try chart(rows: rows, transform, field: "m").views().first
    #expect(view?.table["m"]?.numbers.last == last)
  }

  @Test func intervalsOfManyGroupsAreStillIntervals() throws {
    let transform = """
      {calculate: 'datum.a % 400', as: g}, {calculate: 'floor(datum.a / 400)', as: v},
      {aggregate: [{op: ci0, field: v, as: lower}, {op: ci1, field: v, as: upper},
      {op: mean, field: v, as: m}], groupby: [g]}
      """
    let table = try #require(
      try chart(rows: 40_000, transform, field: "lower").views().first?.table)
    let (lower, upper) = (table["lower"]?.numbers ?? [], table["upper"]?.numbers ?? [])
    #expect(lower.count == 400 && upper.count == 400)
    for (low, high) in zip(lower, upper) {
      // The mean of 0 to 99 has a standard error of 2.89.
      #expect((42...46).contains(low) && (53...57).contains(high), "\(low) \(high)")
    }
  }

  @Test func bothEndsAreOfOneDrawing() {
    let column = Column(numbers: (0..<50).map(Double.init))
    let grouping = Grouping(single: 50)
    let interval = Aggregation.intervals(column, in: grouping)
    #expect(interval.lower.values == Aggregation.column(of: .ci0, column, in: grouping).values)
    #expect(interval.upper.values == Aggregation.column(of: .ci1, column, in: grouping).values)
    #expect(interval.lower.numbers[0] < 24.5 && interval.upper.numbers[0] > 24.5)
  }
}
