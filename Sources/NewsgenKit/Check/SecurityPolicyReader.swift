import Content
package import Diagnostics
import SiteModel

extension SecurityPolicy {
  /// The policy that the settings ask for, and what is wrong with one of the writer's own.
  /// - Parameter file: that of the settings.
  /// - Returns: no policy where the settings drop it.
  package static func read(
    _ settings: SiteSettings, file: String
  ) -> (policy: SecurityPolicy?, diagnostics: [Diagnostic]) {
    let site = ResourceAddress(settings.base)
    switch settings.theme.securityPolicy {
    case .none: return (nil, [])
    case .standard:
      var reader = SecurityPolicyReader(range: SourceRange(file: file))
      return (reader.read(standardText(settings.subscription), site: site), [])
    case .replaced(let text):
      let range = SourceRange(file: file, start: text.position)
      var reader = SecurityPolicyReader(range: range)
      let policy = reader.read(text.value, site: site)
      let own = policy.ownNeeds(settings).map { need in
        Diagnostic.warning(at: range, "'csp' blocks \(need)")
      }
      return (policy, reader.diagnostics + (reader.diagnostics.hasErrors ? [] : own))
    }
  }

  /// What of the site's own pages is blocked.
  private func ownNeeds(_ settings: SiteSettings) -> [String] {
    var needs: [String] = []
    if !allows("/style.css", for: .styleElement) {
      needs.append("the site's own style sheet; it needs style-src 'self'")
    }
    if !allowsInline(.styleAttribute) {
      needs.append("the styles of charts and tables; they need style-src 'unsafe-inline'")
    }
    if !allows("/picture.png", for: .image) {
      needs.append("the site's own pictures; they need img-src 'self'")
    }
    if !allows("/site.webmanifest", for: .manifest) {
      needs.append("the site's own manifest; it needs manifest-src 'self'")
    }
    if case .form(let form)? = settings.subscription?.way,
      !allows(form.action, for: .formAction)
    {
      needs.append("the sign-up form; it needs form-action \(form.action)")
    }
    return needs
  }
}

/// Reads the text of a policy as browsers do, but says what they would pass over.
struct SecurityPolicyReader {
  /// The setting's place.
  let range: SourceRange
  private(set) var diagnostics: [Diagnostic] = []

  init(range: SourceRange) { self.range = range }

  mutating func read(_ text: String, site: ResourceAddress) -> SecurityPolicy {
    let parts = text.split(separator: ";").map { $0.split(whereSeparator: \.isWhitespace) }
      .filter { !$0.isEmpty }
    if parts.isEmpty {
      error("'csp' is empty; 'csp: false' leaves the policy out")
    }
    var directives: [SecurityDirective: [SecuritySource]] = [:]
    var known: Set<String> = []
    for words in parts {
      let name = words[0].lowercased()
      guard known.insert(name).inserted else {
        error("'\(name)' stands twice in 'csp'; browsers heed the first alone")
        continue
      }
      if let directive = SecurityDirective(rawValue: name) {
        directives[directive] = sources(words.dropFirst().map { String($0) }, of: name)
      } else if SecurityDirective.headersOnly.contains(name) {
        diagnostics.append(
          .warning(
            at: range, "'\(name)' has no effect in a page; it must be sent as an HTTP header"))
      } else if !SecurityDirective.plain.contains(name) {
        let names = SecurityDirective.allCases.map(\.rawValue) + SecurityDirective.plain
        error(
          "unknown directive '\(name)' in 'csp'", suggestion: nearestName(to: name, among: names))
      }
    }
    let joined = parts.map { $0.joined(separator: " ") }.joined(separator: "; ")
    return SecurityPolicy(text: joined, directives: directives, site: site)
  }

  private mutating func sources(_ words: [String], of name: String) -> [SecuritySource] {
    let sources = words.compactMap { word -> SecuritySource? in
      let bare = word.lowercased()
      if SecuritySource.keywords.contains(bare) {
        error("'\(word)' in \(name) needs quotes of its own", suggestion: "'\(bare)'")
        return nil
      }
      if let source = SecuritySource(word) { return source }
      let isKeyword = word.hasPrefix("'")
      error(
        "'\(word)' in \(name) is no source",
        suggestion: isKeyword
          ? nearestName(to: bare, among: SecuritySource.keywords.map { "'\($0)'" }) : nil)
      return nil
    }
    if sources.contains(.none), sources.count > 1 {
      diagnostics.append(
        .warning(at: range, "'none' in \(name) has no effect beside other sources"))
    }
    return sources
  }

  private mutating func error(_ headline: String, suggestion: String? = nil) {
    diagnostics.append(.error(at: range, headline, suggestion: suggestion))
  }
}
