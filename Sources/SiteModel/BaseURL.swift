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
    guard Self.isAuthority(authority) else { return nil }
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

  /// A name, an IPv4 address or an IPv6 address in brackets, and a port where there is one.
  private static func isAuthority(_ text: String) -> Bool {
    let host = host(of: text)
    let port = text.dropFirst(host.count)
    if !port.isEmpty {
      guard port.first == ":", port.dropFirst().utf8.allSatisfy(isDigit),
        let number = UInt16(port.dropFirst()), number > 0
      else { return false }
    }
    if host.hasPrefix("[") {
      let address = host.dropFirst().dropLast()
      return host.hasSuffix("]") && address.contains(":")
        && address.utf8.allSatisfy { isHexDigit($0) || ":.".utf8.contains($0) }
    }
    return !host.isEmpty
      && host.utf8.allSatisfy {
        isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || "-._".utf8.contains($0)
      } && !host.hasPrefix(".") && !host.contains("..")
  }

  private static func host(of authority: String) -> Substring {
    if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
      return authority[...end]
    }
    return authority.prefix { $0 != ":" }
  }

  /// Segments of characters that stand in a URL's path as they are, or encoded, each with a slash.
  private static func isPath(_ path: String) -> Bool {
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        guard rest.prefix(2).count == 2, rest.prefix(2).allSatisfy(isHexDigit) else { return false }
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
    return String(Self.host(of: String(authority)))
  }

  /// The whole URL, with a slash at its end.
  public var absoluteString: String { origin + path }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func isHexDigit(_ byte: UInt8) -> Bool {
  isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
}
