import Testing
import VegaLite

@Suite("Number formats")
struct NumberFormatTests {
  @Test(arguments: NumberFormatTable.rows)
  func `a number is written as d3-format writes it`(
    specifier: String, number: Double, text: String
  ) throws {
    #expect(try NumberFormat(specifier).format(number) == text)
  }

  @Test(arguments: [
    (".2q", "unknown type 'q'"), (".f", "'.' without a number of digits"),
    ("abc", "'abc' makes no sense"),
    (".2fx", "'x' makes no sense"), ("99999d", "a width of 99999 characters"),
    ("0,0.00", "'0.00' makes no sense"),
    ("F", "unknown type 'F'"), ("é", "'é' makes no sense"),
  ])
  func `a bad specifier is named by its bad part`(specifier: String, beginning: String) {
    let problem = #expect(throws: NumberFormatProblem.self) { try NumberFormat(specifier) }
    #expect(problem?.headline.hasPrefix(beginning) == true)
    #expect(problem?.headline.contains("'\(specifier)'") == true)
  }

  @Test
  func `a locale has its own marks, groups and digits`() throws {
    var german = NumberLocale()
    (german.decimal, german.thousands) = (",", ".")
    (german.currencyPrefix, german.currencySuffix) = ("", " €")
    #expect(try NumberFormat("$,.2f", locale: german).format(-1_234_567.891) == "−1.234.567,89 €")
    #expect(try NumberFormat("$.1s", locale: german).format(2e6) == "2M €")
    var indian = NumberLocale()
    indian.grouping = [3, 2, 2, 2, 2, 2]
    #expect(try NumberFormat(",d", locale: indian).format(123_456_789) == "12,34,56,789")
    var arabic = NumberLocale()
    arabic.numerals = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"]
    #expect(try NumberFormat(".1f", locale: arabic).format(1203.5) == "١٢٠٣.٥")
    var plain = NumberLocale()
    (plain.minus, plain.nan, plain.percent) = ("-", "n/a", " %")
    #expect(try NumberFormat(".0%", locale: plain).format(-0.5) == "-50 %")
    #expect(try NumberFormat("d", locale: plain).format(.nan) == "n/a")
  }

  @Test
  func `one prefix for all ticks of an axis`() throws {
    let format = NumberFormat.tickFormat(
      start: 0, stop: 2_000_000, count: 5, specifier: try NumberSpecifier("s"))
    #expect([0, 500_000, 2_000_000].map(format.format) == ["0.0M", "0.5M", "2.0M"])
    #expect(NumberFormat.tickFormat(start: 0, stop: 0.05, count: 5).format(0.03) == "0.03")
    #expect(NumberFormat.tickFormat(start: 0, stop: 5_000, count: 5).format(3_000) == "3,000")
    #expect(NumberFormat.tickFormat(start: .nan, stop: 1, count: 5).format(3) == "3.000000")
    #expect(NumberFormat.allDigits().format(1234.5678) == "1,234.5678")
  }

  @Test
  func `no specifier and number make it fail`() throws {
    var random = SeededGenerator(seed: 21)
    let letters = Array("<>^=*+-( $#0123456789,.~efgrs%pboxXdcn")
    var formats = 0
    for _ in 0..<20_000 {
      let specifier = String(
        (0..<Int.random(in: 0...7, using: &random)).map { _ in
          letters[Int.random(in: 0..<letters.count, using: &random)]
        })
      guard let format = try? NumberFormat(specifier) else { continue }
      formats += 1
      let number = Double(bitPattern: random.next())
      for number in [
        number, 0, -0.0, .infinity, .nan, .greatestFiniteMagnitude, .leastNonzeroMagnitude,
      ] {
        #expect(!format.format(number).isEmpty)
      }
      if formats > 600 { break }
    }
    #expect(formats > 600)
  }

  @Test
  func `enough digits read back as the same number`() throws {
    var random = SeededGenerator(seed: 22)
    let format = try NumberFormat(".17g")
    var finite = 0
    for _ in 0..<2_000 {
      let number = Double(bitPattern: random.next()).magnitude
      guard number.isFinite else { continue }
      finite += 1
      #expect(Double(format.format(number)) == number)
      #expect(Double(number.shortestText) == number)
    }
    #expect(finite > 1_900)
  }
}
