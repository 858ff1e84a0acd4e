/// A save is often several changes in quick succession, which are told as one: when none came for a
/// while, or when they have been coming for long.
struct Burst: Sendable {
  /// In milliseconds.
  static let quiet = 50
  /// In milliseconds.
  static let longest = 500

  private var first: Int?
  private var last = 0

  /// - Parameter now: milliseconds of any clock that does not go back.
  mutating func note(at now: Int) {
    if first == nil { first = now }
    last = now
  }

  /// Milliseconds until it is to be told; `nil` where there is nothing to tell.
  func wait(at now: Int) -> Int? {
    guard let first else { return nil }
    return max(0, min(last + Self.quiet, first + Self.longest) - now)
  }

  mutating func end() { first = nil }
}
