import Testing
import VegaLite

@Suite("Ticks")
struct TicksTests {
  @Test(arguments: TicksTable.rows)
  func `domain, ticks and labels are Vega's`(row: TicksTable.Row) throws {
    var (start, stop) = (row.start, row.stop)
    let specifier = try row.format.map { try NumberSpecifier($0) }
    let ticks: [String]
    switch row.kind {
    case .linear:
      if row.isNice { (start, stop) = Ticks.nice(start, stop) }
      let format = NumberFormat.tickFormat(
        start: start, stop: stop, count: row.count, specifier: specifier)
      ticks = Ticks.linear(start, stop, count: row.count).map {
        "\($0.shortestText)|\(format.format($0))"
      }
    case .log:
      let log = LogTicks()
      if row.isNice { (start, stop) = log.nice(start, stop) }
      let all = log.ticks(start, stop, count: row.count)
      let format = NumberFormat.allDigits(specifier)
      ticks = all.map {
        let isLabelled = log.isLabelled($0, tickCount: all.count, count: row.count)
        return "\($0.shortestText)|\(isLabelled ? format.format($0) : "")"
      }
    case .time, .utc:
      let time = TimeTicks(dayCount: row.kind == .time ? .inMonth : .always)
      if row.isNice { (start, stop) = time.nice(start, stop) }
      let format = try TimeMultiFormat()
      ticks = time.ticks(start, stop, count: row.count).map {
        "\($0.shortestText)|\(format.format($0))"
      }
    }
    #expect("\(start.shortestText)|\(stop.shortestText)" == row.domain)
    #expect(ticks == row.ticks)
  }

  @Test
  func `ticks lie within the span, in order and about as many as asked for`() {
    var random = SeededGenerator(seed: 31)
    for _ in 0..<3_000 {
      let start = Double.random(in: -1e6...1e6, using: &random)
      let stop = start + Double.random(in: 1e-3...1e6, using: &random)
      let count = Double(Int.random(in: 2...30, using: &random))
      let ticks = Ticks.linear(start, stop, count: count)
      #expect(ticks.allSatisfy { start <= $0 && $0 <= stop })
      #expect(zip(ticks, ticks.dropFirst()).allSatisfy { $0 < $1 })
      #expect(Double(ticks.count) <= count * 2 + 1 && Double(ticks.count) >= count / 2.5 - 1)
      #expect(Ticks.linear(stop, start, count: count) == ticks.reversed())
      let (low, high) = Ticks.nice(start, stop)
      #expect(low <= start && high >= stop)
    }
  }

  @Test
  func `no numbers make it fail`() {
    let numbers = [
      0, -0.0, 1, -1, .nan, .infinity, -.infinity, 1e308, -1e308, .leastNonzeroMagnitude, 8.64e15,
      8.65e15, 1e-200,
      0.1, 7,
    ]
    for start in numbers {
      for stop in numbers {
        for count in [0, 1, 10, 1e300, .nan, -5] {
          let linear = Ticks.linear(start, stop, count: count)
          #expect(linear.count <= 20_000 && linear.allSatisfy { $0.isFinite })
          for base in [10, 2, 2.5, 1, 0, .nan, 1e300, 1.0000001] {
            let log = LogTicks(base: base)
            #expect(log.ticks(start, stop, count: count).allSatisfy { $0.isFinite })
            let nice = log.nice(start, stop)
            #expect(!LogTicks.isValid(start, stop) || nice.0.isFinite || base != 10)
          }
          let time = TimeTicks().ticks(start, stop, count: count)
          #expect(time.count <= 10_001 && time.allSatisfy { $0.isFinite })
          _ = TimeTicks().nice(start, stop, count: count)
        }
        for unit in CalendarInterval.Unit.allCases {
          for step in [Int.min, 0, 1, 7, .max] {
            let interval = CalendarInterval(unit, every: step)
            #expect(TimeTicks().ticks(start, stop, every: interval).count <= 10_001)
          }
        }
      }
    }
    #expect(Ticks.linear(5, 5, count: 10) == [5])
    #expect(LogTicks().ticks(0, 10) == [] && LogTicks().ticks(-1, 10) == [])
  }

  @Test
  func `an interval's floor, ceil and next agree`() {
    var random = SeededGenerator(seed: 32)
    for _ in 0..<4_000 {
      let unit = CalendarInterval.Unit.allCases[Int.random(in: 0..<8, using: &random)]
      let interval = CalendarInterval(
        unit, every: Int.random(in: 1...14, using: &random),
        dayCount: Bool.random(using: &random) ? .always : .inMonth)
      let time = Double(Int.random(in: -4_000_000_000_000...4_000_000_000_000, using: &random))
      let floor = interval.floor(time)
      #expect(floor <= time && interval.floor(floor) == floor && interval.ceil(floor) == floor)
      #expect(interval.next(floor) > time)
      #expect(interval.floor(interval.next(floor)) == interval.next(floor))
      #expect(interval.ceil(time) == (floor == time ? time : interval.next(floor)))
    }
    #expect(CalendarInterval(named: "quarter")?.floor(951_782_400_000) == 946_684_800_000)
    #expect(CalendarInterval(named: "hours", every: 6) == CalendarInterval(.hour, every: 6))
    #expect(CalendarInterval(named: "fortnight") == nil)
  }
}
