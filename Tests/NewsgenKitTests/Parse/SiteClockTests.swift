import Content
import NewsgenKit
import SiteModel
import Testing

@Suite struct SiteClockTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDay {
    try #require(CivilDay(year: year, month: month, day: day))
  }

  @Test func startsDaysInTheZone() throws {
    let auckland = try #require(SiteClock(identifier: "Pacific/Auckland"))
    #expect(auckland.start(of: try day(2025, 1, 28)).iso8601 == "2025-01-28T00:00:00+13:00")
    #expect(auckland.start(of: try day(2025, 7, 1)).iso8601 == "2025-07-01T00:00:00+12:00")
    #expect(SiteClock().start(of: try day(2025, 1, 28)).iso8601 == "2025-01-28T00:00:00Z")
  }

  /// Clocks in São Paulo went from 23:59:59 on 3 November 2018 to 01:00:00 on the 4th.
  @Test func startsDaysWithoutMidnightAfterTheGap() throws {
    let clock = try #require(SiteClock(identifier: "America/Sao_Paulo"))
    let start = clock.start(of: try day(2018, 11, 4))
    #expect(start.iso8601 == "2018-11-04T01:00:00-02:00")
    #expect(clock.time(start.secondsSinceEpoch - 1).day == (try day(2018, 11, 3)))
  }

  /// Every day of thirty years begins with the first second that the wall clock calls by its name.
  @Test(arguments: ["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "America/Sao_Paulo"])
  func startsAreFirstMoments(_ zone: String) throws {
    let clock = try #require(SiteClock(identifier: zone))
    for days in stride(from: 9000, to: 20_000, by: 1) {
      let day = CivilDay(daysSinceEpoch: days)
      let start = clock.start(of: day)
      #expect(start.day == day)
      #expect(clock.time(start.secondsSinceEpoch - 1).day < day)
    }
  }

  @Test(arguments: ["Mars/Olympus", "CEST", "", "europe/nowhere", "+01:00"])
  func refusesUnknownZones(_ name: String) { #expect(SiteClock(identifier: name) == nil) }

  @Test func readsNow() throws {
    let berlin = try #require(SiteClock(identifier: "Europe/Berlin"))
    let limit = berlin.limit(.day(try day(2025, 1, 28)))
    #expect(berlin.time(limit).iso8601 == "2025-01-28T23:59:59+01:00")
    #expect(berlin.limit(.moment(5)) == 5)
  }
}
