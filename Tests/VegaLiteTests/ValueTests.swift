import Testing
import VegaLite

@Suite("Values")
struct ValueTests {
  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (1, "1"), (-2.5, "-2.5"), (0.1, "0.1"), (1e21, "1e+21"),
    (1.2345678901234568e20, "123456789012345680000"), (1e-6, "0.000001"), (1e-7, "1e-7"),
    (1.5e-9, "1.5e-9"), (.leastNonzeroMagnitude, "5e-324"),
    (1.7976931348623157e308, "1.7976931348623157e+308"),
    (0.1 + 0.2, "0.30000000000000004"), (9_007_199_254_740_992, "9007199254740992"),
    (.infinity, "Infinity"), (-.infinity, "-Infinity"), (.nan, "NaN"), (100, "100"),
    (4.35, "4.35"), (1e20, "100000000000000000000"),
  ])
  func `a number's label is JavaScript's`(number: Double, label: String) {
    #expect(Value.number(number).text == label)
  }

  @Test
  func `a time's label is JavaScript's in UTC`() {
    #expect(
      Value.time(951_786_061_000).text
        == "Tue Feb 29 2000 01:01:01 GMT+0000 (Coordinated Universal Time)")
    #expect(Value.time(.nan).text == "Invalid Date")
  }

  @Test(arguments: [
    ("12", 12), (" 12.5\n", 12.5), ("", 0), ("  ", 0), ("1e3", 1000), (".5", 0.5), ("5.", 5),
    ("+5", 5), ("-.5e-1", -0.05), ("0x1F", 31), ("0b101", 5), ("0o17", 15), ("Infinity", .infinity),
    ("-Infinity", -.infinity), ("1e999", .infinity),
    ("123456789012345678901234567890", 1.2345678901234568e29),
    ("0.1234567890123456789", 0.12345678901234568), ("-0", -0.0),
  ])
  func `a text is the number that JavaScript reads`(text: String, number: Double) {
    let read = Value.text(text).coercedNumber
    #expect(read == number)
    #expect(read.sign == number.sign)
  }

  @Test(arguments: [
    "1,000", "1 2", "e3", ".", "-", "0x", "0xG", "0b2", "1e", "1.2.3", "inf", "nan", "12px", "--1",
    "0x-1",
  ])
  func `other texts are no number`(text: String) {
    #expect(Value.text(text).coercedNumber.isNaN)
    #expect(Value.text(text).number == nil)
  }

  @Test
  func `groups take NaN as one and texts by their characters`() {
    let values: Set<Value> = [
      .number(.nan), .number(-.nan), .number(0), .number(-0.0), .text("\u{E9}"), .text("e\u{301}"),
      .time(0), .null,
    ]
    #expect(values.count == 6)
  }

  @Test
  func `the order is ascending with null and NaN first`() {
    let sorted: [Value] = [
      .null, .number(.nan), .number(-1), .bool(false), .text("0.5"), .time(1), .number(2),
      .text("B"), .text("a"), .text("\u{1F600}"), .text("\u{FB01}"),
    ]
    for (first, left) in sorted.enumerated() {
      for (second, right) in sorted.enumerated() {
        #expect(Value.order(left, right) == (first - second).signum(), "\(left) \(right)")
      }
    }
    #expect(Value.order(.number(1), .bool(true)) == 0)
  }

  @Test
  func `columns keep their values in the narrowest storage`() {
    let numbers = Column([.number(1), .null, .number(3)])
    guard case .numbers = numbers.storage else {
      Issue.record("numbers with null are stored as numbers")
      return
    }
    #expect(numbers.values == [.number(1), .null, .number(3)])
    #expect(numbers.numbers[0] == 1 && numbers.numbers[1].isNaN)
    let mixed: [Value] = [.number(1), .text("a"), .time(5), .bool(true), .null]
    #expect(Column(mixed).values == mixed)
    #expect(Column(mixed).selecting(rows: [2, 0, 2]).values == [.time(5), .number(1), .time(5)])
    let texts = Column([.null, .text("a"), .text("b"), .text("a")])
    #expect(texts.values == [.null, .text("a"), .text("b"), .text("a")])
    #expect(Column([.null, .null]).values == [.null, .null])
  }

  @Test
  func `grouping numbers equal values in order of appearance`() {
    for values: [Value] in [
      [.text("b"), .null, .text("a"), .text("b"), .null],
      [.number(2), .null, .number(.nan), .number(2), .null],
      [.time(2), .bool(true), .text("x"), .time(2), .bool(true)],
    ] {
      let grouping = Column(values).grouping
      #expect(grouping.codes == [0, 1, 2, 0, 1])
      #expect(grouping.firstRows == [0, 1, 2])
      #expect(grouping.rows == [[0, 3], [1, 4], [2]])
    }
    let left = Column(numbers: [1, 1, 2, 2, 1]).grouping
    let right = Column(texts: ["a", "b", "a", "a", "a"]).grouping
    #expect(left.crossed(with: right).codes == [0, 1, 2, 2, 0])
  }

  @Test
  func `a table selects and sets columns`() {
    let table = Table([("a", Column(numbers: [1, 2, 3])), ("b", Column(texts: ["x", "y", "z"]))])
    #expect(table.names == ["a", "b"] && table.rowCount == 3)
    let chosen = table.selecting(rows: [2, 0])
    #expect(chosen["b"]?.values == [.text("z"), .text("x")])
    let more = chosen.setting("a", to: Column(numbers: [7, 8])).setting(
      "c", to: Column(bools: [true, false]))
    #expect(more.names == ["a", "b", "c"])
    #expect(more[1, "a"] == .number(8) && more[0, "missing"] == .null)
    #expect(more.selecting(columns: ["c", "no", "a"]).names == ["c", "a"])
    #expect(more["no"] == nil && more.place(row: 0, column: "a") == nil)
  }
}
