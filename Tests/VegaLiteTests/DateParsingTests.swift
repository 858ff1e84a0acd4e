import Testing
import VegaLite

@Suite("Dates as JavaScript reads them")
struct DateParsingTests {
  /// Texts and what V8 makes of them with TZ=UTC.
  static let known: [(text: String, milliseconds: Double?)] = [
    ("2000", 946_684_800_000),
    ("2000-02", 949_363_200_000),
    ("2000-02-31", 951_955_200_000),
    ("2000-01-01T12:30", 946_729_800_000),
    ("2000-01-01T12:30Z", 946_729_800_000),
    ("2000-01-01T12:30:45.5", 946_729_845_500),
    ("2000-01-01T12:30:45.123456789Z", 946_729_845_123),
    ("2000-01-01T24:00", 946_771_200_000),
    ("2000-01-01T24:01", nil),
    ("2000-01-01T12:30+02:00", 946_722_600_000),
    ("2000-01-01T12:30-0530", 946_749_600_000),
    ("2000-1-2", 946_771_200_000),
    ("2000/01/02", 946_771_200_000),
    ("1/2/2000", 946_771_200_000),
    ("1/2/00", 946_771_200_000),
    ("1/2/70", 86_400_000),
    ("12/31/1999 11:59 PM", 946_684_740_000),
    ("Jan 1 2000", 946_684_800_000),
    ("Jan 1, 2000", 946_684_800_000),
    ("1 Jan 2000", 946_684_800_000),
    ("January 5 2000 12:30:45", 947_075_445_000),
    ("Sat, 01 Jan 2000 00:00:00 GMT", 946_684_800_000),
    ("Sat, 01 Jan 2000 00:00:00 +0100", 946_681_200_000),
    ("Jan 2000", 946_684_800_000),
    ("Jan 5", 978_652_800_000),
    ("5", 988_675_200_000),
    ("13", nil),
    ("2000 Jan 5", 947_030_400_000),
    ("1-Jan-2000", 946_684_800_000),
    ("Jan-01-2000", 946_684_800_000),
    ("2000-01-01 12:30", 946_729_800_000),
    ("2000-01-01 12:30:45 PM", 946_729_845_000),
    ("Jan 1 2000 1 PM", nil),
    ("Jan 1 2000 1:00 pm PST", 946_760_400_000),
    ("1 January 2000 (comment) 10:00 UTC", 946_720_800_000),
    ("+012345-01-01", 327_403_382_400_000),
    ("-000001-01-01", -62_198_755_200_000),
    ("2000-13-01", nil),
    ("Feb 30 2000", 951_868_800_000),
    ("hello", nil),
    ("", nil),
    ("Q1 2000", nil),
    ("1.2.2003", 1_041_465_600_000),
    ("01.02.2003 10:00", 1_041_501_600_000),
    ("2000-01-01T", nil),
    ("10:30", nil),
    ("Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)", 0),
    ("20000101", nil),
    ("2000-001", 946_684_800_000),
    ("275760-09-13", 8_640_000_000_000_000),
    ("Tue 3 Mar 2020", 1_583_193_600_000),
    ("2020-03-01T10", nil),
    ("March 2020", 1_583_020_800_000),
    ("2020 12:30", 1_577_881_800_000),
    ("1/2", 978_393_600_000),
    ("12/2000", nil),
    ("2010-10-10T10:10:10.1+01:00", 1_286_701_810_100),
    ("Jan 1 2000 10:00:00.250", 946_720_800_250),
    ("Jan 1 2000 10::30", 946_720_830_000),
    ("Jan 1 2000 25:00", nil),
    ("1 2 3 4", nil),
    (" 2000-01-01 ", 946_684_800_000),
    ("2000-01-01Z", 946_684_800_000),
    ("2000-01-01 Z", 946_684_800_000),
    ("2000 GMT-8", 946_713_600_000),
    ("99 Jan 5", 915_494_400_000),
    ("2000-06-15T00:00:00.000+0000", 961_027_200_000),
  ]

  @Test(arguments: known)
  func `a text is the moment that V8 reads`(text: String, milliseconds: Double?) {
    #expect(DateParsing.time(text) == milliseconds)
  }

  @Test(arguments: ["Model x3", "3 models", "room 12 in 2001", "o1 mini"])
  func `words that name no part of a date make it none behind a number`(text: String) {
    #expect(DateParsing.time(text) == nil)
  }

  @Test(arguments: [
    ("2000-01", true), ("2000-01-02", true), ("Jan 2000", true), ("1/2/2000", true),
    ("1.2.3", false), ("1/2", false), ("Jan 5", false), ("3-5", false), ("Item 1/2/2000", false),
  ])
  func `only what must be a date is taken for one unasked`(text: String, expected: Bool) {
    var text = text
    #expect(text.withUTF8 { DateParsing.result($0)?.isUnmistakable } == expected)
  }

  @Test
  func `no text makes it fail`() {
    var random = SeededGenerator(seed: 7)
    let pieces = [
      "1", "12", "2000", "99999999999999", "-", "+", ":", ".", "/", "T", "Z", "Jan", "pm", "(", ")",
      " ", "GMT", "é", "000001", "24",
    ]
    var dates = 0
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      guard let time = DateParsing.time(text) else { continue }
      dates += 1
      #expect(time.magnitude <= UTCTime.limit)
    }
    #expect(dates > 100)
  }

  @Test
  func `fields and milliseconds lead back to each other`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<5_000 {
      let time = Double(
        Int.random(in: -8_640_000_000_000_000...8_640_000_000_000_000, using: &random))
      let fields = UTCTime(milliseconds: time)
      #expect(fields?.milliseconds == time)
    }
    #expect(UTCTime(milliseconds: .nan) == nil)
    #expect(UTCTime(milliseconds: 1e300) == nil)
    #expect(UTCTime(year: 2000, month: 14, day: 30).milliseconds == 983_491_200_000)
    #expect(UTCTime(year: .max).milliseconds.isNaN)
    #expect(UTCTime(year: 1969, month: 12, day: 31).weekday == 3)
  }
}
