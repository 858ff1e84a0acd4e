/// A directive of a Content-Security-Policy (CSP Level 3, https://www.w3.org/TR/CSP3/).
package enum SecurityDirective: String, Sendable, CaseIterable {
  case `default` = "default-src"
  case child = "child-src"
  case connect = "connect-src"
  case font = "font-src"
  case frame = "frame-src"
  case image = "img-src"
  case manifest = "manifest-src"
  case media = "media-src"
  case object = "object-src"
  case script = "script-src"
  case scriptElement = "script-src-elem"
  case scriptAttribute = "script-src-attr"
  case style = "style-src"
  case styleElement = "style-src-elem"
  case styleAttribute = "style-src-attr"
  case worker = "worker-src"
  case base = "base-uri"
  case formAction = "form-action"

  /// Where what is asked for is looked up, in this order (section 6.8.3).
  var lookup: [SecurityDirective] {
    switch self {
    case .base, .formAction, .default: [self]
    case .scriptElement, .scriptAttribute: [self, .script, .default]
    case .styleElement, .styleAttribute: [self, .style, .default]
    case .worker: [self, .child, .script, .default]
    case .frame: [self, .child, .default]
    default: [self, .default]
    }
  }

  /// Directives without sources.
  static let plain: Set<String> = [
    "upgrade-insecure-requests", "block-all-mixed-content", "require-trusted-types-for",
    "trusted-types",
  ]

  /// Directives that browsers heed in HTTP headers alone.
  static let headersOnly: Set<String> = ["frame-ancestors", "report-uri", "report-to", "sandbox"]
}
