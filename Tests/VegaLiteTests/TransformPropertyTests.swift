import Diagnostics
import Testing

@testable import VegaLite

@Suite("Transforms keep what they must keep")
struct TransformPropertyTests {
  private func numbers(_ random: inout SeededGenerator, _ count: Int) -> [Value] {
    (0..<count).map { _ in
      switch Int.random(in: 0..<12, using: &random) {
      case 0: .null
      case 1: .number(.nan)
      default: .number(Double(Int.random(in: -20...20, using: &random)) / 4)
      }
    }
  }

  @Test func windowsOverAllRowsAreAggregates() throws {
    var random = SeededGenerator(seed: 11)
    let operations: [AggregateOperation] = [
      .valid, .missing, .distinct, .sum, .mean, .variance, .stderr, .median, .q1, .q3, .min, .max,
    ]
    for _ in 0..<60 {
      let count = Int.random(in: 1...30, using: &random)
      let column = Column(numbers(&random, count))
      let groups = Column(
        (0..<count).map { _ in Value.number(Double(Int.random(in: 0...3, using: &random))) })
      let table = Table([("g", groups), ("x", column)])
      let measures = operations.map { operation in
        WindowTransform.Measure(
          operation: Located(.aggregate(operation), at: .start), field: Located("x", at: .start),
          parameter: nil, name: operation.rawValue)
      }
      let runner = TransformRunner(file: "t", place: "here") { _ in Table() }
      let groupby = [Located("g", at: .start)]
      let result = try runner.window(
        WindowTransform(measures: measures, groupby: groupby, frame: .all), table)
      let joined = try runner.joinaggregate(
        AggregateTransform(
          measures: operations.map {
            AggregateTransform.Measure(
              operation: $0, field: Located("x", at: .start), name: $0.rawValue)
          }, groupby: groupby), table)
      for operation in operations {
        for row in 0..<count {
          let (first, second) = (
            result[row, operation.rawValue], joined[row, operation.rawValue]
          )
          if let first = first.number, let second = second.number {
            #expect(abs(first - second) < 1e-9)
          } else {
            #expect(first == second)
          }
        }
      }
    }
  }

  @Test func slidingTotalsAreThoseOfTheirFrames() throws {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<60 {
      let count = Int.random(in: 1...40, using: &random)
      let column = Column(numbers(&random, count))
      let frame = WindowFrame(
        before: Int.random(in: 0...5, using: &random), after: Int.random(in: 0...5, using: &random))
      let partition = WindowPartition(
        Array(0..<count), order: RowOrder([]), frame: frame, ignoresPeers: true)
      let measured = Measured(column)
      let sums = partition.streamed(.sum, measured, rate: 0)
      let medians = partition.ordered(measured) { Statistics.quantile($0, 0.5) }
      let least = partition.extremes(
        measured.orderKeys, isMaximum: false, isValid: measured.isValid)
      for row in 0..<count {
        let rows = Array(partition.starts[row]..<partition.ends[row])
        let sum = Aggregation.result(of: .sum, column, rows).number
        #expect(abs((sums[row] ?? 0) - (sum ?? 0)) < 1e-9)
        #expect(medians[row] == Aggregation.result(of: .median, column, rows).number)
        #expect(
          least[row].flatMap { column[$0].number }
            == Aggregation.result(of: .min, column, rows).number)
      }
    }
  }

  @Test func valuesLieInTheirBins() {
    var random = SeededGenerator(seed: 13)
    for _ in 0..<500 {
      let lower = Double.random(in: -1e4...1e4, using: &random)
      let upper = lower + Double.random(in: 1e-3...1e4, using: &random)
      var parameters = BinParameters()
      parameters.maximumBins = Int.random(in: 1...60, using: &random)
      let bins = Binning.bins(extent: (lower, upper), parameters)
      #expect(bins.start <= lower && bins.stop >= upper)
      for _ in 0..<20 {
        let value = Double.random(in: lower...upper, using: &random)
        let start = bins.lower(value)
        let slack = bins.step * 1e-9
        #expect(start <= value + slack && value <= bins.upper(ofBinAt: start) + slack)
      }
    }
  }

  @Test func unitsOfTimeAreRoundedOnce() {
    var random = SeededGenerator(seed: 14)
    for name in TimeUnit.names {
      guard let unit = TimeUnit(name: name) else {
        Issue.record("no unit \(name)")
        continue
      }
      #expect(unit.name == name)
      for _ in 0..<40 {
        let time = Double(Int.random(in: -4_000_000_000...4_000_000_000, using: &random)) * 999
        let start = unit.floor(time)
        // The numbers of weeks lie in other years where none is kept.
        if !unit.parts.contains(.week) { #expect(unit.floor(start) == start, "\(name) \(time)") }
        #expect(unit.next(start) > start)
        if unit.parts.first == .year {
          #expect(start <= time && time < unit.next(start), "\(name) \(time)")
        }
      }
    }
  }

  @Test(
    arguments: [
      ("year", "%Y"), ("yearmonth", "%b %Y"), ("yearmonthdate", "%b %d, %Y"), ("month", "%b"),
      ("quarter", "Q%q"), ("yearquarter", "%Y Q%q"), ("day", "%a"), ("hours", "%H:00"),
      ("hoursminutes", "%H:%M"), ("yearmonthdatehours", "%b %d, %Y %H:00"),
      ("yearmonthdatehoursminutes", "%b %d, %Y %H:%M"), ("monthdate", "%b %d"),
      ("yearweek", "%Y W%U"), ("minutesseconds", "00:%M:%S"), ("dayofyear", "%j"),
      ("hoursminutesseconds", "%H:%M:%S"), ("secondsmilliseconds", ":%S.%L"),
      ("utcyearmonth", "%b %Y"), ("binnedyearmonth", "%b %Y"),
    ])
  func formats(name: String, format: String) {
    #expect(TimeUnit(name: name)?.format == format)
  }

  @Test func intervalsOfMeansHoldTheMean() throws {
    let values = (0..<200).map { Double(($0 * 37) % 101) }
    let interval = try #require(Statistics.bootstrapInterval(values.sorted()[...]))
    let mean = values.reduce(0, +) / 200
    let deviation = try #require(Statistics.deviation(values))
    let error = deviation / 200.0.squareRoot()
    #expect(abs(interval.lower - (mean - 1.96 * error)) < error * 0.3)
    #expect(abs(interval.upper - (mean + 1.96 * error)) < error * 0.3)
    let again = try #require(Statistics.bootstrapInterval(values.sorted()[...]))
    #expect(interval == again)
  }

  @Test func samplesAreRowsOfTheTable() throws {
    let table = Table([("x", Column(numbers: (0..<1_000).map(Double.init)))])
    let runner = TransformRunner(file: "t", place: "here") { _ in Table() }
    var scope = ExpressionScope()
    let sample = try runner.run([.sample(size: 50)], on: table, in: &scope)
    #expect(sample.rowCount == 50)
    #expect(Set(sample["x"]?.values ?? []).count == 50)
    let all = try runner.run([.sample(size: 5_000)], on: table, in: &scope)
    #expect(all.rowCount == 1_000)
  }
}
