import SiteModel

/// A Content-Security-Policy: what browsers load and run for the site's pages.
package struct SecurityPolicy: Sendable {
  /// As it stands in `<meta http-equiv="Content-Security-Policy">`.
  package let text: String
  let directives: [SecurityDirective: [SecuritySource]]
  private let site: ResourceAddress

  init(text: String, directives: [SecurityDirective: [SecuritySource]], site: ResourceAddress) {
    self.text = text
    self.directives = directives
    self.site = site
  }

  /// What the site itself needs: nothing from elsewhere, no scripts, and the sign-up form's host.
  static func standardText(_ subscription: Subscription?) -> String {
    var form = "'none'"
    if case .form(let subscription)? = subscription?.way {
      // Some services lead back to a page of the site, and Chromium asks about that too.
      form = origin(of: subscription.action).map { "\($0) 'self'" } ?? "'none'"
    }
    return [
      "default-src 'none'", "base-uri 'none'", "form-action \(form)", "img-src 'self' data:",
      "style-src 'self' 'unsafe-inline'", "font-src 'self'", "media-src 'self'",
      "manifest-src 'self'",
    ].joined(separator: "; ")
  }

  /// `https://example.org:8443` of a whole address, or its scheme where that is no source.
  private static func origin(of url: String) -> String? {
    guard let address = AddressParts(url), let mark = url.firstRange(of: "://") else { return nil }
    let authority = url[mark.upperBound...].prefix { !"/?#".contains($0) }
    let port = authority.split(separator: "@").last.map { $0.dropFirst(address.host.count) } ?? ""
    let scheme = url[..<mark.lowerBound].lowercased()
    let origin = "\(scheme)://\(address.host)\(port)"
    // Policies cannot name hosts of other letters, nor IPv6 addresses.
    return SecurityHost(origin) == nil ? scheme + ":" : origin
  }

  // MARK: Asking

  /// Whether an address is let through for a purpose.
  package func allows(_ url: String, for directive: SecurityDirective) -> Bool {
    guard let sources = sources(for: directive) else { return true }
    if directive == .scriptElement, sources.contains(.strictDynamic) { return false }
    let address = ResourceAddress(url, on: site)
    return sources.contains { $0.matches(address, site: site) }
  }

  /// Whether scripts or styles within a page are let through. Whether a hash is theirs is not found
  /// out: they pass.
  package func allowsInline(_ directive: SecurityDirective, nonce: String? = nil) -> Bool {
    guard let sources = sources(for: directive) else { return true }
    if let nonce, sources.contains(.nonce(nonce)) { return true }
    if sources.contains(.hash) { return true }
    let isInlineIgnored = sources.contains { source in
      if case .nonce = source { true } else { source == .strictDynamic }
    }
    return sources.contains(.inline) && !isInlineIgnored
  }

  /// Whether an element's nonce lets it through, whatever its address.
  func allows(nonce: String?, for directive: SecurityDirective) -> Bool {
    guard let nonce, !nonce.isEmpty, let sources = sources(for: directive) else { return false }
    return sources.contains(.nonce(nonce))
  }

  /// Whether browsers fetch a file for a later page: where any directive lets it through (section
  /// 6.8.1, resource hints).
  func allowsPrefetching(_ url: String) -> Bool {
    directives[.default] == nil
      || SecurityDirective.allCases.contains {
        ![.base, .formAction].contains($0) && directives[$0] != nil && allows(url, for: $0)
      }
  }

  /// `nil` where nothing is said, so that all passes.
  private func sources(for directive: SecurityDirective) -> [SecuritySource]? {
    for name in directive.lookup {
      if let sources = directives[name] { return sources }
    }
    return nil
  }
}
