import Testing

@testable import VegaLite

@Suite("Number formats by locale")
struct NumberFormatLocaleTests {
  private var locales: [NumberLocale] {
    var german = NumberLocale()
    (german.decimal, german.thousands) = (",", ".")
    (german.currencyPrefix, german.currencySuffix) = ("", " €")
    var hindi = NumberLocale()
    hindi.grouping = [3, 2, 2, 2]
    hindi.currencyPrefix = "₹"
    hindi.numerals = ["०", "१", "२", "३", "४", "५", "६", "७", "८", "९"]
    (hindi.percent, hindi.minus, hindi.nan) = ("pc", "-", "n/a")
    return [.english, german, hindi]
  }

  @Test
  func `numbers are written as d3-format writes them`() throws {
    let lines = NumberFormatLocaleTable.text.split(separator: "\n")
    #expect(lines.count > 400)
    for line in lines {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let locale = locales[try #require(Int(parts[0]))]
      let number = Value.text(parts[2]).coercedNumber
      let value = parts[2] == "NaN" ? Double.nan : number
      #expect(
        try NumberFormat(parts[1], locale: locale).format(value) == parts[3], "\(line)")
    }
  }

  @Test
  func `dates are read as V8 reads them`() throws {
    let lines = DateParsingTable.text.split(separator: "\n")
    #expect(lines.count > 400)
    for line in lines {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      #expect(DateParsing.time(parts[0])?.shortestText ?? "NaN" == parts[1], "\(line)")
    }
  }
}
