import Markup
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
    let url = Self.cleaned(text)
    let scheme = url.prefix { $0 != ":" }
    guard scheme.endIndex < url.endIndex, isURLScheme(scheme.utf8) else {
      self.init(relative: Self.slashed(url[...]), on: site)
      return
    }
    let name = scheme.lowercased()
    guard ["http", "https", "ws", "wss"].contains(name) else {
      self.init(whole: url)
      return
    }
    let rest = Self.slashed(url[scheme.endIndex...].dropFirst())
    if name == site.scheme, !rest.hasPrefix("//") {
      self.init(relative: rest, on: site)
    } else {
      self.init(whole: name + "://" + rest.drop { $0 == "/" })
    }
  }

  private init(relative url: String, on site: ResourceAddress) {
    if url.hasPrefix("//") {
      self.init(whole: site.scheme + ":" + url)
    } else {
      let path = url.prefix { $0 != "?" && $0 != "#" }
      self.init(
        scheme: site.scheme, host: site.host, port: site.port,
        path: path.hasPrefix("/") ? String(path) : nil)
    }
  }

  /// Without the space around it, nor the line ends and tabs within.
  private static func cleaned(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)[...]
    while let first = scalars.first, first.value <= 0x20 { scalars.removeFirst() }
    while let last = scalars.last, last.value <= 0x20 { scalars.removeLast() }
    return String(
      String.UnicodeScalarView(scalars.filter { !"\t\n\r".unicodeScalars.contains($0) }))
  }

  /// With slashes for the backslashes in front of the query: browsers make no difference.
  private static func slashed(_ url: Substring) -> String {
    let path = url.prefix { $0 != "?" && $0 != "#" }
    return String(path.replacing("\\", with: "/") + url[path.endIndex...])
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
