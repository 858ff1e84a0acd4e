package import Content
import FoundationEssentials
package import SiteModel

#if canImport(FoundationInternationalization)
  // Without it a static binary knows no zone but UTC.
  import FoundationInternationalization
#endif

/// The site's time zone: turns days and moments into wall-clock times.
package struct SiteClock: Sendable {
  /// `nil` for UTC, which needs no table of zones.
  private let zone: TimeZone?

  /// UTC.
  package init() { zone = nil }

  /// - Returns: `nil` where this machine knows no zone of that name.
  package init?(identifier: String) {
    if ["UTC", "Etc/UTC", "GMT"].contains(identifier) {
      zone = nil
      return
    }
    // Foundation reads abbreviations and offsets as well, which are no names of zones.
    guard identifier.contains("/") || Self.plainNames.contains(identifier),
      let zone = TimeZone(identifier: identifier)
    else { return nil }
    self.zone = zone
  }

  /// The IANA names without a slash.
  private static let plainNames: Set<String> = [
    "CET", "CST6CDT", "Cuba", "EET", "EST", "EST5EDT", "Egypt", "Eire", "GB", "GB-Eire",
    "Greenwich",
    "HST", "Hongkong", "Iceland", "Iran", "Israel", "Jamaica", "Japan", "Kwajalein", "Libya", "MET",
    "MST", "MST7MDT", "NZ", "NZ-CHAT", "Navajo", "PRC", "PST8PDT", "Poland", "Portugal", "ROC",
    "ROK",
    "Singapore", "Turkey", "Universal", "W-SU", "WET", "Zulu",
  ]

  /// The wall-clock time of a moment in seconds since 1970-01-01T00:00:00Z.
  package func time(_ moment: Int) -> CivilTime {
    CivilTime(secondsSinceEpoch: moment, offset: offset(at: moment))
  }

  /// The first moment of a day; where clocks skip midnight, the moment after the gap.
  package func start(of day: CivilDay) -> CivilTime {
    let local = day.daysSinceEpoch * 86_400
    // An offset a day before and after brackets every change of the clocks at this midnight.
    let candidates = [offset(at: local - 86_400), offset(at: local + 86_400)].map { local - $0 }
    let exact = candidates.filter { $0 + offset(at: $0) == local }.min()
    if let exact { return time(exact) }
    var (early, late) = (candidates.min() ?? local, candidates.max() ?? local)
    while early < late {
      let middle = early + (late - early) / 2
      if time(middle).day < day { early = middle + 1 } else { late = middle }
    }
    return time(early)
  }

  package func time(_ date: FrontMatter.Date) -> CivilTime {
    switch date {
    case .day(let day): start(of: day)
    case .moment(let moment): time(moment)
    }
  }

  /// The last moment that counts as now, in seconds since 1970-01-01T00:00:00Z.
  package func limit(_ now: BuildOptions.Now) -> Int {
    switch now {
    case .moment(let moment): moment
    case .day(let day):
      start(of: CivilDay(daysSinceEpoch: day.daysSinceEpoch + 1)).secondsSinceEpoch - 1
    }
  }

  private func offset(at moment: Int) -> Int {
    guard let zone else { return 0 }
    // Before standard time, offsets had seconds, which no format of dates can say.
    let seconds = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment)))
    return seconds / 60 * 60
  }
}
