package import SiteModel

/// The form of articles' addresses, such as `/{year}/{slug}/`.
package struct PermalinkPattern: Sendable, Hashable {
  private enum Part: Sendable, Hashable {
    case text(String)
    case slug, year, month, day
  }

  /// What is wrong with a pattern.
  package enum Problem: Error, Hashable {
    case noLeadingSlash
    case badEnd
    case noSlug
    case unknownToken(String)
    case unclosedToken
    case badPath

    package var headline: String {
      switch self {
      case .noLeadingSlash: "'permalink' must begin with '/'"
      case .badEnd: "'permalink' must end with '/' or '.html'"
      case .noSlug: "'permalink' must hold {slug}, else two articles have one address"
      case .unknownToken(let name):
        "unknown token '{\(name)}' in 'permalink'; there are {slug}, {year}, {month} and {day}"
      case .unclosedToken: "a '{' without '}' in 'permalink'"
      case .badPath: "'permalink' cannot hold '//', '.', '..', '?', '#', '%' or white space"
      }
    }
  }

  private let parts: [Part]

  /// `/{slug}/`.
  package static let `default` = PermalinkPattern(parts: [.slug, .text("/")])

  package static func parse(_ text: String) -> Result<PermalinkPattern, Problem> {
    guard text.hasPrefix("/") else { return .failure(.noLeadingSlash) }
    guard text.hasSuffix("/") || text.hasSuffix(".html") else { return .failure(.badEnd) }
    var parts: [Part] = []
    var rest = text.dropFirst()
    while let brace = rest.firstIndex(of: "{") {
      if brace > rest.startIndex { parts.append(.text(String(rest[..<brace]))) }
      guard let end = rest[brace...].firstIndex(of: "}") else { return .failure(.unclosedToken) }
      let name = String(rest[rest.index(after: brace)..<end])
      switch name {
      case "slug": parts.append(.slug)
      case "year": parts.append(.year)
      case "month": parts.append(.month)
      case "day": parts.append(.day)
      default: return .failure(.unknownToken(name))
      }
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    guard parts.contains(.slug) else { return .failure(.noSlug) }
    let segments = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    let isClean =
      !text.contains { $0.isWhitespace || "?#\\%".contains($0) }
      && segments.dropLast().allSatisfy { !["", ".", ".."].contains($0) }
      && ![".html", "..html"].contains(segments.last)
    guard isClean else { return .failure(.badPath) }
    return .success(PermalinkPattern(parts: parts))
  }

  /// The address of an article; the day is that of the site's time zone.
  package func permalink(slug: String, day: CivilDay) -> Permalink {
    let digits = day.iso8601.split(separator: "-")
    return Permalink(
      path: parts.map { part in
        switch part {
        case .text(let text): text
        case .slug: slug
        case .year: String(digits[0])
        case .month: String(digits[1])
        case .day: String(digits[2])
        }
      }.joined())
  }
}
