/// What becomes of raw elements that feed readers take out or cannot run.
enum FeedElement {
  /// Passes as it is.
  case kept
  /// A link to what it would show: `src`, `data` or the first `<source>` within.
  case link(attribute: String)
  /// A link to the page, where it works.
  case form
  /// Its tags go, what is within stays: text of a control's surroundings.
  case unwrapped
  /// Gone, with everything within: of no meaning outside the page.
  case dropped

  init(_ name: String) {
    switch name {
    case "iframe", "embed", "video", "audio": self = .link(attribute: "src")
    case "object": self = .link(attribute: "data")
    case "form": self = .form
    case "label", "fieldset", "legend", "noscript", "output", "dialog", "html", "body", "head",
      "frameset", "noembed", "noframes", "plaintext", "xmp":
      self = .unwrapped
    case "script", "style", "template", "svg", "math", "canvas", "select", "datalist", "textarea",
      "button", "meter", "progress", "title", "input", "link", "meta", "base", "param", "source",
      "track", "frame", "applet", "bgsound", "option", "optgroup":
      self = .dropped
    default: self = .kept
    }
  }

  var isKept: Bool { if case .kept = self { true } else { false } }

  /// Elements whose content is text up to their end tag, whatever it looks like.
  static let text: Set<String> = [
    "script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp",
  ]

  /// Elements without content or end tag.
  static let void: Set<String> = [
    "area", "base", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta",
    "param", "source", "track", "wbr",
  ]
}
