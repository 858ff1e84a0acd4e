/// Where the site will stand: an origin and the path below it, such as `https://example.org/letter/`.
public struct BaseURL: Sendable, Hashable {
  /// Scheme and host (and port), without a slash at the end.
  public let origin: String
  /// The path, with a slash at both ends; `/` alone for a site at the root.
  public let path: String

  /// - Returns: `nil` where the text is no `http` or `https` URL with a host, or holds a query, a
  ///   fragment, user information, white space or a character that a URL must encode.
  public init?(_ text: String) {
    guard let colon = text.firstRange(of: "://") else { return nil }
    let scheme = text[..<colon.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let rest = text[colon.upperBound...]
    let forbidden: Set<Character> = ["?", "#", "@", "\\", "\"", "<", ">", "`", "{", "}", "|", "^"]
    guard rest.allSatisfy({ $0.isASCII && !$0.isWhitespace && !forbidden.contains($0) }) else {
      return nil
    }
    let hostEnd = rest.firstIndex(of: "/") ?? rest.endIndex
    guard hostEnd > rest.startIndex else { return nil }
    origin = "\(scheme)://\(rest[..<hostEnd].lowercased())"
    let path = String(rest[hostEnd...])
    guard !path.contains("//") else { return nil }
    self.path = path.hasSuffix("/") ? path : path + "/"
  }

  /// Stands for an address that is missing or wrong, on a host that cannot exist (RFC 2606).
  package static let placeholder = BaseURL(origin: "https://site.invalid", path: "/")

  private init(origin: String, path: String) {
    self.origin = origin
    self.path = path
  }

  /// The host without a port.
  public var host: String {
    let authority = origin[origin.firstRange(of: "://")!.upperBound...]  // `init` made it so
    return String(authority.prefix { $0 != ":" })
  }

  /// The whole URL, with a slash at its end.
  public var absoluteString: String { origin + path }
}
