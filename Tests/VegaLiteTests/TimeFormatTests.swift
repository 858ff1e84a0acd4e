import Testing
import VegaLite

@Suite("Date formats")
struct TimeFormatTests {
  @Test(arguments: TimeFormatTable.written)
  func `a moment is written as d3-time-format writes it`(milliseconds: Double, text: String) throws
  {
    let names = TimeFormatTable.specifier.split(separator: "|")
    let expected = text.split(separator: "|")
    let written = try TimeFormat(TimeFormatTable.specifier).format(milliseconds).split(
      separator: "|")
    #expect(written.count == names.count)
    for (name, (found, wanted)) in zip(names, zip(written, expected)) {
      #expect(found == wanted, "\(name)")
    }
  }

  @Test(arguments: TimeFormatTable.read)
  func `a text is read as d3-time-format reads it`(
    text: String, specifier: String, milliseconds: Double?
  ) throws {
    #expect(try TimeParser(specifier).parse(text) == milliseconds)
  }

  @Test
  func `weeks of ISO 8601 are read with their days`() throws {
    let parser = try TimeParser("%G-W%V-%u")
    let format = try TimeFormat("%G-W%V-%u")
    for text in ["2020-W53-7", "2015-W01-4", "2009-W53-5", "2021-W01-1"] {
      let time = try #require(parser.parse(text))
      #expect(format.format(time) == text)
    }
  }

  @Test
  func `what is written reads back`() throws {
    var random = SeededGenerator(seed: 41)
    for specifier in [
      "%Y-%m-%dT%H:%M:%S.%LZ", "%d %B %Y %I:%M:%S.%L %p", "%A, %b %e, %Y %H.%M.%S.%f", "%Q",
      "%Y %j %H:%M:%S %L", "%Y %U %w %H:%M:%S %L", "%Y %W %w %H:%M:%S %L", "%c .%L%Z",
    ] {
      let format = try TimeFormat(specifier)
      let parser = try TimeParser(specifier)
      for _ in 0..<300 {
        let time = Double(Int.random(in: 0...4_000_000_000_000, using: &random))
        #expect(parser.parse(format.format(time)) == time, "\(specifier) \(format.format(time))")
      }
    }
  }

  @Test(arguments: [
    ("%k", "unknown directive '%k'"), ("%-é", "unknown directive '%é'"),
    ("%Y%", "the date format '%Y%' ends"),
    ("%-", "the date format '%-' ends"),
  ])
  func `a bad specifier is named by its bad part`(specifier: String, beginning: String) {
    let problem = #expect(throws: TimeFormatProblem.self) { try TimeFormat(specifier) }
    #expect(problem?.headline.hasPrefix(beginning) == true)
  }

  @Test
  func `no moment makes it fail`() throws {
    let format = try TimeFormat(TimeFormatTable.specifier)
    for time in [.nan, .infinity, 1e300, -8.64e15, 8.64e15, -0.5, 0.999] {
      #expect(!format.format(time).isEmpty)
    }
    #expect(format.format(.nan) == "Invalid Date")
    #expect(try TimeParser("%Q").parse("99999999999999999999999999") == nil)
  }

  @Test
  func `a locale has its own words`() throws {
    let english = TimeLocale.english
    let german = try TimeLocale(
      dateTime: "%A, der %e. %B %Y, %X", date: "%d.%m.%Y", time: "%H:%M:%S", periods: ["AM", "PM"],
      days: ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
      shortDays: ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"],
      months: [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
        "Oktober", "November", "Dezember",
      ],
      shortMonths: english.shortMonths)
    #expect(
      try TimeFormat("%c", locale: german).format(952_000_000_000)
        == "Donnerstag, der  2. März 2000, 12:26:40")
    #expect(try TimeParser("%d. %B %Y", locale: german).parse("2. märz 2000") == 951_955_200_000)
    #expect(throws: TimeLocale.Problem.wrongCount(field: "days", expected: 7, found: 1)) {
      try TimeLocale(
        dateTime: "", date: "", time: "", periods: ["a", "b"], days: ["x"], shortDays: [],
        months: [], shortMonths: [])
    }
    let endless = try TimeLocale(
      dateTime: "%c", date: "", time: "", periods: ["a", "b"], days: english.days,
      shortDays: english.shortDays, months: english.months, shortMonths: english.shortMonths)
    #expect(throws: TimeFormatProblem.nested(specifier: "%c")) {
      try TimeFormat("%c", locale: endless)
    }
  }

  @Test
  func `labels of a time axis begin with the largest unit`() throws {
    let format = try TimeMultiFormat()
    let labels = [
      946_684_800_000, 949_363_200_000, 954_547_200_000, 946_771_200_000, 946_857_600_000,
      946_728_000_000, 946_728_060_000, 946_728_061_000, 946_728_061_005,
    ].map(format.format)
    #expect(
      labels == ["2000", "February", "April", "Jan 02", "Mon 03", "12 PM", "12:01", ":01", ".005"])
    let custom = try TimeMultiFormat([.year: "’%y", .quarter: "Q%q"])
    #expect(custom.format(946_684_800_000) == "’00" && custom.format(954_547_200_000) == "Q2")
  }
}
