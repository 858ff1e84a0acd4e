import SiteModel

/// The parts of an address that decide whether a policy lets it through.
struct ResourceAddress: Sendable, Hashable {
  /// In lower case.
  let scheme: String
  /// In lower case; `nil` for addresses without a host, such as `data:`.
  let host: String?
  let port: UInt16?
  /// From the root; `nil` where it is relative to a page.
  let path: String?

  /// The site's own address.
  init(_ base: BaseURL) {
    self.init(whole: base.origin + "/")
  }

  /// - Parameter text: as an attribute gives it; relative ones are the site's own.
  init(_ text: String, on site: ResourceAddress) {
    let url = String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0 != "\t" && $0 != "\n" && $0 != "\r" }
          .drop { $0.value <= 0x20 }))
    let scheme = url.prefix { $0 != ":" }
    if url.hasPrefix("//") {
      self.init(whole: site.scheme + ":" + url)
    } else if scheme.endIndex < url.endIndex, SecuritySource.isScheme(scheme) {
      self.init(whole: url)
    } else {
      let path = url.prefix { $0 != "?" && $0 != "#" }
      self.init(
        scheme: site.scheme, host: site.host, port: site.port,
        path: path.hasPrefix("/") ? String(path) : nil)
    }
  }

  private init(scheme: String, host: String?, port: UInt16?, path: String?) {
    (self.scheme, self.host, self.port, self.path) = (scheme, host, port, path)
  }

  /// With a scheme in front.
  private init(whole url: String) {
    let scheme = url.prefix { $0 != ":" }
    self.scheme = scheme.lowercased()
    let rest = url[scheme.endIndex...].dropFirst()
    guard rest.hasPrefix("//") else {
      (host, port, path) = (nil, nil, nil)
      return
    }
    let behind = rest.dropFirst(2).prefix { $0 != "?" && $0 != "#" }
    let authority = behind.prefix { $0 != "/" }
    let name = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    let isLiteral = name.hasPrefix("[")
    let end =
      isLiteral
      ? name.firstIndex(of: "]").map { name.index(after: $0) } ?? name.endIndex
      : name.firstIndex(of: ":") ?? name.endIndex
    host = name[..<end].lowercased()
    port = UInt16(name[end...].dropFirst())
    let path = behind[authority.endIndex...]
    self.path = path.isEmpty ? "/" : String(path)
  }

  /// The scheme's own port, or none given.
  var hasUsualPort: Bool {
    switch port {
    case nil: true
    case 80: ["http", "ws"].contains(scheme)
    case 443: ["https", "wss"].contains(scheme)
    default: false
    }
  }
}
