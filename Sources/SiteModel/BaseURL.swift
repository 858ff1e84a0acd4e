import Markup

/// Where the site will stand: an origin and the path below it, such as `https://example.org/letter/`.
public struct BaseURL: Sendable, Hashable {
  /// Scheme and host (and port), without a slash at the end.
  public let origin: String
  /// The path, with a slash at both ends; `/` alone for a site at the root.
  public let path: String

  /// - Returns: `nil` where the text is no `http` or `https` URL with a host (and a port from 1 to
  ///   65535), or holds a query, a fragment, user information, `.` or `..` as a segment, an empty
  ///   segment or a character that a URL must encode.
  public init?(_ text: String) {
    guard let colon = text.firstRange(of: "://") else { return nil }
    let scheme = text[..<colon.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let rest = text[colon.upperBound...]
    let hostEnd = rest.utf8.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
    let authority = rest[..<hostEnd].lowercased()
    let parts = URLAuthority(authority[...])
    guard parts.hasRightHost, parts.hasRightPort else { return nil }
    origin = "\(scheme)://\(authority)"
    let path = String(rest[hostEnd...])
    self.path = path.hasSuffix("/") ? path : path + "/"
    guard Self.isPath(self.path) else { return nil }
  }

  /// Stands for an address that is missing or wrong, on a host that cannot exist (RFC 2606).
  package static let placeholder = BaseURL(origin: "https://site.invalid", path: "/")

  private init(origin: String, path: String) {
    self.origin = origin
    self.path = path
  }

  /// Segments of characters that stand in a URL's path as they are, or encoded, each with a slash.
  private static func isPath(_ path: String) -> Bool {
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        guard rest.prefix(2).count == 2, rest.prefix(2).allSatisfy(\.isASCIIHexDigit) else {
          return false
        }
      } else if !isPathByte(byte) {
        return false
      }
    }
    let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
      .dropLast()
    return segments.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }

  /// The host without a port; an IPv6 address keeps its brackets.
  public var host: String {
    let authority = origin[origin.firstRange(of: "://")!.upperBound...]  // `init` made it so
    return String(URLAuthority(authority).host)
  }

  /// The whole URL, with a slash at its end.
  public var absoluteString: String { origin + path }
}
