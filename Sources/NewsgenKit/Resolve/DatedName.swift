package import SiteModel

/// A file's name cut into its date and the rest: `2025-01-28-price` is `price` of that day.
package struct DatedName: Sendable, Hashable {
  package let day: CivilDay?
  package let rest: String
  /// What stands in the date's place where that is no day of the calendar: `2025-02-30`.
  package let impossibleDay: String?

  package init(_ name: String) {
    let parts = name.split(separator: "-", maxSplits: 3, omittingEmptySubsequences: false)
    let lengths = parts.prefix(3).map(\.utf8.count)
    guard parts.count == 4, lengths == [4, 2, 2], !parts[3].isEmpty,
      parts.prefix(3).allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let dayOfMonth = Int(parts[2])
    else {
      day = nil
      rest = name
      impossibleDay = nil
      return
    }
    day = CivilDay(year: year, month: month, day: dayOfMonth)
    rest = String(parts[3])
    impossibleDay = day == nil ? parts.prefix(3).joined(separator: "-") : nil
  }
}
