import Markup

/// An entry of a directive: what it lets through.
enum SecuritySource: Sendable, Hashable {
  case none
  /// The site's own origin.
  case own
  case inline
  /// Scripts let in by a nonce or hash may let in others; addresses count no more.
  case strictDynamic
  case nonce(String)
  case hash
  /// A keyword that is of no account for what pages hold.
  case keyword
  case scheme(String)
  case host(SecurityHost)

  /// - Returns: `nil` for what is no source.
  init?(_ text: String) {
    let word = text.lowercased()
    if word.hasPrefix("'") {
      guard word.hasSuffix("'"), word.count > 2 else { return nil }
      let name = String(word.dropFirst().dropLast())
      switch name {
      case "none": self = .none
      case "self": self = .own
      case "unsafe-inline": self = .inline
      case "strict-dynamic": self = .strictDynamic
      default:
        if name.hasPrefix("nonce-"), name.count > 6 {
          self = .nonce(String(text.dropFirst(7).dropLast()))
        } else if ["sha256-", "sha384-", "sha512-"].contains(where: { name.hasPrefix($0) }) {
          self = .hash
        } else if Self.keywords.contains(name) {
          self = .keyword
        } else {
          return nil
        }
      }
    } else if word.hasSuffix(":"), isURLScheme(word.dropLast().utf8) {
      self = .scheme(String(word.dropLast()))
    } else if let host = SecurityHost(text) {
      self = .host(host)
    } else {
      return nil
    }
  }

  static let keywords: Set<String> = [
    "none", "self", "unsafe-inline", "strict-dynamic", "unsafe-eval", "unsafe-hashes",
    "report-sample", "unsafe-allow-redirects", "wasm-unsafe-eval", "inline-speculation-rules",
  ]

  /// Whether an address is let through (section 6.7.2.8).
  func matches(_ address: ResourceAddress, site: ResourceAddress) -> Bool {
    switch self {
    case .none, .inline, .strictDynamic, .nonce, .hash, .keyword: false
    case .own:
      address.host != nil && address.host == site.host
        && Self.scheme(site.scheme, fits: address.scheme)
        && (address.port == site.port
          || address.hasUsualPort && site.hasUsualPort)
    case .scheme(let scheme): Self.scheme(scheme, fits: address.scheme)
    case .host(let host): host.matches(address, site: site)
    }
  }

  /// A secure scheme will do where the other is asked for.
  static func scheme(_ wanted: String, fits scheme: String) -> Bool {
    wanted == scheme || wanted == "http" && scheme == "https"
      || wanted == "ws" && ["wss", "http", "https"].contains(scheme)
      || wanted == "wss" && scheme == "https"
  }
}

/// A host source: `*`, `example.org`, `https://*.example.org:8443/images/`.
struct SecurityHost: Sendable, Hashable {
  let scheme: String?
  /// In lower case; `*` for any, `*.example.org` for those below.
  let host: String
  /// `*` for any.
  let port: String?
  let path: String

  init?(_ text: String) {
    var rest = Substring(text)
    if let mark = rest.firstRange(of: "://") {
      let scheme = rest[..<mark.lowerBound].lowercased()
      guard isURLScheme(scheme.utf8) else { return nil }
      self.scheme = scheme
      rest = rest[mark.upperBound...]
    } else {
      scheme = nil
    }
    let authority = rest.prefix { $0 != "/" }
    path = String(rest[authority.endIndex...])
    let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let name = parts.first else { return nil }
    host = name.lowercased()
    port = parts.count == 2 ? String(parts[1]) : nil
    if let port, port != "*", UInt16(port) == nil { return nil }
    guard Self.isHost(host), !path.contains("?"), !path.contains("#"), !path.contains("'") else {
      return nil
    }
  }

  private static func isHost(_ text: String) -> Bool {
    if text == "*" { return true }
    let name = text.hasPrefix("*.") ? text.dropFirst(2) : text[...]
    return !name.isEmpty && !name.hasPrefix(".") && !name.contains("..")
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }

  func matches(_ address: ResourceAddress, site: ResourceAddress) -> Bool {
    guard let name = address.host else { return false }
    if host == "*", scheme == nil, port == nil, path.isEmpty {
      return ["http", "https", "ws", "wss"].contains(address.scheme)
    }
    return SecuritySource.scheme(scheme ?? site.scheme, fits: address.scheme)
      && (host == "*" || (host.hasPrefix("*.") ? name.hasSuffix(host.dropFirst()) : name == host))
      && matchesPort(address) && matchesPath(address.path)
  }

  private func matchesPort(_ address: ResourceAddress) -> Bool {
    guard let port else { return address.hasUsualPort }
    return port == "*" || UInt16(port) == address.port
      || port == "80" && address.scheme == "https" && address.hasUsualPort
  }

  /// A path that ends in a slash stands for all below it. Of an address that is relative to its page
  /// the path is not known, which is no reason to complain.
  private func matchesPath(_ other: String?) -> Bool {
    guard let other, !path.isEmpty, path != "/" else { return true }
    let own = percentDecoded(path) ?? Array(path.utf8)
    let asked = percentDecoded(other) ?? Array(other.utf8)
    return path.hasSuffix("/") ? asked.starts(with: own) : asked == own
  }
}
