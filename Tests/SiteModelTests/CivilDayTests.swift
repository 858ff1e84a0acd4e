import SiteModel
import Testing

@Suite struct CivilDayTests {
  @Test func `days are counted without a gap over eight centuries`() throws {
    var expected = try #require(CivilDay(year: 1600, month: 1, day: 1))
    let first = expected.daysSinceEpoch
    #expect(first == -135_140)
    var count = 0
    while expected.year < 2400 {
      let day = CivilDay(daysSinceEpoch: first + count)
      guard day == expected, day.daysSinceEpoch == first + count else {
        Issue.record("\(day) is not \(expected)")
        return
      }
      expected = next(expected)
      count += 1
    }
    // Two cycles of the Gregorian calendar.
    #expect(count == 2 * 146_097)
  }

  private func next(_ day: CivilDay) -> CivilDay {
    CivilDay(year: day.year, month: day.month, day: day.day + 1)
      ?? CivilDay(year: day.year, month: day.month + 1, day: 1)
      ?? CivilDay(daysSinceEpoch: CivilDay(year: day.year, month: 12, day: 31)!.daysSinceEpoch + 1)
  }

  @Test(arguments: [
    (1970, 1, 1, 0, "Thursday"), (2000, 2, 29, 11_016, "Tuesday"), (1969, 12, 31, -1, "Wednesday"),
    (2025, 1, 28, 20_116, "Tuesday"), (1900, 3, 1, -25_508, "Thursday"),
    (1815, 6, 18, -56_445, "Sunday"), (2038, 1, 19, 24_855, "Tuesday"),
    (1, 1, 1, -719_162, "Monday"), (9999, 12, 31, 2_932_896, "Friday"),
  ])
  func `known dates`(year: Int, month: Int, day: Int, count: Int, weekday: String) throws {
    let date = try #require(CivilDay(year: year, month: month, day: day))
    #expect(date.daysSinceEpoch == count)
    #expect(date.weekdayName == weekday)
    #expect(CivilDay(daysSinceEpoch: count) == date)
  }

  @Test(arguments: [
    (2025, 2, 29), (1900, 2, 29), (2100, 2, 29), (2024, 2, 30), (2025, 4, 31), (2025, 0, 1),
    (2025, 13, 1), (2025, 1, 0), (2025, 1, 32), (2025, -1, -1), (2025, 6, 31), (2025, .max, .max),
  ])
  func `days that do not exist`(year: Int, month: Int, day: Int) {
    #expect(CivilDay(year: year, month: month, day: day) == nil)
  }

  @Test func `leap days exist`() {
    for year in [2024, 2000, 1600] { #expect(CivilDay(year: year, month: 2, day: 29) != nil) }
  }

  @Test func `how a day is written`() throws {
    let day = try #require(CivilDay(year: 2025, month: 1, day: 8))
    #expect(day.iso8601 == "2025-01-08")
    #expect(day.long(language: "en") == "8 January 2025")
    #expect(day.long(language: "en-GB") == "8 January 2025")
    #expect(day.long(language: "de") == "2025-01-08")
    #expect(day.long(language: "enm") == "2025-01-08")
    #expect(day.short(language: "EN") == "8 Jan 2025")
    #expect(day.short(language: "fr") == "2025-01-08")
    #expect(try #require(CivilDay(year: 33, month: 4, day: 3)).iso8601 == "0033-04-03")
  }

  @Test func `earlier days are less`() throws {
    let days = [(2024, 12, 31), (2025, 1, 1), (2025, 1, 2), (2025, 2, 1)].compactMap {
      CivilDay(year: $0, month: $1, day: $2)
    }
    #expect(days.count == 4)
    #expect(days.reversed().sorted() == days)
  }
}

@Suite struct CivilTimeTests {
  @Test func `UTC`() {
    let time = CivilTime(secondsSinceEpoch: 1_738_053_000, offset: 0)
    #expect(time.iso8601 == "2025-01-28T08:30:00Z")
    #expect(time.rfc822 == "Tue, 28 Jan 2025 08:30:00 +0000")
    #expect((time.hour, time.minute, time.second) == (8, 30, 0))
  }

  @Test func `east and west of it the day may be another`() {
    let east = CivilTime(secondsSinceEpoch: 1_738_106_999, offset: 20_700)
    #expect(east.iso8601 == "2025-01-29T05:14:59+05:45")
    #expect(east.rfc822 == "Wed, 29 Jan 2025 05:14:59 +0545")
    let west = CivilTime(secondsSinceEpoch: 1_738_024_200, offset: -12_600)
    #expect(west.iso8601 == "2025-01-27T21:00:00-03:30")
    #expect(west.rfc822 == "Mon, 27 Jan 2025 21:00:00 -0330")
  }

  @Test func `before the epoch`() {
    let time = CivilTime(secondsSinceEpoch: -1, offset: 0)
    #expect(time.iso8601 == "1969-12-31T23:59:59Z")
    #expect(
      CivilTime(secondsSinceEpoch: -86_400, offset: -1800).iso8601
        == "1969-12-30T23:30:00-00:30")
  }

  @Test func `one moment by two clocks is in one order only`() {
    let first = CivilTime(secondsSinceEpoch: 5, offset: 0)
    let second = CivilTime(secondsSinceEpoch: 5, offset: 60)
    #expect(first != second)
    #expect((first < second) != (second < first))
    #expect(second < CivilTime(secondsSinceEpoch: 6, offset: -3600))
  }
}
