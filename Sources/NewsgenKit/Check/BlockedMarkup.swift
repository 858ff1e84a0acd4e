import Content
import Diagnostics

/// What of a writer's HTML a policy keeps browsers from loading or running.
struct BlockedMarkup {
  /// Something that is blocked, and the byte at which it stands.
  struct Finding: Hashable {
    let offset: Int
    let headline: String
  }

  private let html: [UInt8]
  private let policy: SecurityPolicy
  /// Whether links and pictures are asked about; not where each is asked about by itself.
  private let asksForURLs: Bool
  private var findings: [Finding] = []

  /// - Parameters:
  ///   - isFiltered: whether tags that Markdown's tag filter shows as text are text.
  /// - Returns: what is blocked, in the order of the text.
  static func findings(
    in html: [UInt8], isFiltered: Bool, asksForURLs: Bool, _ policy: SecurityPolicy
  ) -> [Finding] {
    var check = BlockedMarkup(html: html, policy: policy, asksForURLs: asksForURLs)
    for tag in HTMLTag.tags(in: html, isFiltered: isFiltered) where !tag.isClosing {
      check.tag(tag)
    }
    return check.findings.enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map(\.element)
  }

  private init(html: [UInt8], policy: SecurityPolicy, asksForURLs: Bool) {
    self.html = html
    self.policy = policy
    self.asksForURLs = asksForURLs
  }

  private mutating func tag(_ tag: HTMLTag) {
    switch tag.name {
    case "script": script(tag)
    case "style": style(tag)
    case "link": link(tag)
    case "base": ask(tag["href"], "the address of <base>", .base)
    case "form": form(tag)
    case "iframe", "frame": frame(tag)
    case "object": ask(tag["data"], "the object", .object)
    case "embed": ask(tag["src"], "the object", .object)
    case "video", "audio", "track": ask(tag["src"], "the \(tag.name)", .media)
    case "source": ask(tag["src"], "the film or sound", .media)
    default: break
    }
    if tag.name == "button" || tag.name == "input" {
      ask(tag["formaction"], "the form to", .formAction)
    }
    if asksForURLs { pictures(tag) }
    attributes(tag)
  }

  private mutating func script(_ tag: HTMLTag) {
    let type = (tag["type"]?.value ?? "").lowercased()
    let isRun = Self.scriptTypes.contains(
      String(type.filter { !$0.isWhitespace }.prefix { $0 != ";" }))
    // What is no script, such as JSON-LD, is not run and so not blocked.
    guard isRun else { return }
    let nonce = tag["nonce"]?.value
    if let source = tag["src"] {
      if policy.allows(nonce: nonce, for: .scriptElement) { return }
      ask(source, "the script", .scriptElement)
    } else if !policy.allowsInline(.scriptElement, nonce: nonce) {
      block("<script>", .scriptElement, at: tag.offset)
    }
  }

  private static let scriptTypes: Set<String> = [
    "", "module", "importmap", "speculationrules", "text/javascript", "application/javascript",
    "text/ecmascript", "application/ecmascript", "application/x-javascript",
    "application/x-ecmascript", "text/jscript", "text/livescript", "text/x-javascript",
    "text/x-ecmascript",
  ]

  private mutating func style(_ tag: HTMLTag) {
    guard policy.allowsInline(.styleElement, nonce: tag["nonce"]?.value) else {
      block("<style>", .styleElement, at: tag.offset)
      return
    }
    ask(StyleReferences(in: Array(html[tag.text])), from: tag.text.lowerBound)
  }

  /// Without an address a form is sent to its own page. One of the method `dialog` is not sent.
  private mutating func form(_ tag: HTMLTag) {
    if tag["method"]?.value.lowercased() == "dialog" { return }
    if let action = tag["action"], !action.value.isEmpty {
      ask(action, "the form to", .formAction)
    } else if !policy.allows("", for: .formAction) {
      block("the form, which is sent to its own page,", .formAction, at: tag.offset)
    }
  }

  /// Nothing is asked for by `about:blank`, nor where the page stands in the attribute `srcdoc`.
  private mutating func frame(_ tag: HTMLTag) {
    guard let source = tag["src"], tag["srcdoc"] == nil,
      !source.value.lowercased().hasPrefix("about:")
    else { return }
    ask(source, "the frame", .frame)
  }

  private mutating func link(_ tag: HTMLTag) {
    let words = (tag["rel"]?.value ?? "").lowercased().split(whereSeparator: \.isWhitespace)
    for word in words {
      switch word {
      case "stylesheet":
        if !policy.allows(nonce: tag["nonce"]?.value, for: .styleElement) {
          ask(tag["href"], "the style sheet", .styleElement)
        }
      case "icon", "apple-touch-icon", "apple-touch-icon-precomposed", "mask-icon":
        ask(tag["href"], "the icon", .image)
      case "manifest": ask(tag["href"], "the manifest", .manifest)
      case "modulepreload": ask(tag["href"], "the script", .scriptElement)
      case "preload":
        // Without a purpose browsers pass over it.
        if let purpose = Self.purposes[tag["as"]?.value.lowercased() ?? ""] {
          ask(tag["href"], "the file", purpose)
        }
      case "prefetch":
        if let href = tag["href"], !href.value.isEmpty, !policy.allowsPrefetching(href.value) {
          block("the file '\(SecurityPolicy.shown(href.value))'", .default, at: href.offset)
        }
      default: break
      }
    }
  }

  private static let purposes: [String: SecurityDirective] = [
    "script": .scriptElement, "style": .styleElement, "font": .font, "image": .image,
    "audio": .media, "video": .media, "track": .media, "object": .object, "embed": .object,
    "document": .frame, "worker": .worker, "fetch": .connect,
  ]

  private mutating func pictures(_ tag: HTMLTag) {
    if ["img", "input"].contains(tag.name) { ask(tag["src"], "the picture", .image) }
    if tag.name == "image" { ask(tag["href"] ?? tag["xlink:href"], "the picture", .image) }
    if tag.name == "video" { ask(tag["poster"], "the picture", .image) }
    if let list = tag["srcset"] {
      for candidate in HTMLTag.candidates(of: list.value) {
        ask(candidate, "the picture", .image, at: list.offset)
      }
    }
  }

  private mutating func attributes(_ tag: HTMLTag) {
    for attribute in tag.attributes {
      if EventHandlers.names.contains(attribute.name),
        !policy.allowsInline(.scriptAttribute)
      {
        block("the script in '\(attribute.name)'", .scriptAttribute, at: attribute.offset)
      } else if attribute.name == "style" {
        style(attribute)
      } else if attribute.name == "ping" {
        ask(attribute, "the ping to", .connect)
      } else if asksForURLs && Self.links.contains(attribute.name)
        || Self.addresses.contains(attribute.name),
        SecurityPolicy.isScript(attribute.value), !policy.allowsInline(.scriptElement)
      {
        block("the script in '\(attribute.name)'", .scriptElement, at: attribute.offset)
      }
    }
  }

  private static let links: Set<String> = ["href", "src"]
  private static let addresses: Set<String> = ["action", "formaction", "xlink:href"]

  private mutating func style(_ attribute: HTMLTag.Attribute) {
    guard policy.allowsInline(.styleAttribute) else {
      block("the style attribute", .styleAttribute, at: attribute.offset)
      return
    }
    let css = Array(attribute.value.utf8)
    // With character references in it, only the beginning is known.
    let isAsWritten = html[attribute.offset...].starts(with: css)
    ask(StyleReferences(in: css), from: attribute.offset, hasOffsets: isAsWritten)
  }

  private mutating func ask(
    _ style: StyleReferences, from offset: Int, hasOffsets: Bool = true
  ) {
    for reference in style.references {
      guard let headline = policy.headline(of: reference) else { continue }
      findings.append(
        Finding(offset: offset + (hasOffsets ? reference.offset : 0), headline: headline))
    }
  }

  private mutating func ask(
    _ attribute: HTMLTag.Attribute?, _ what: String, _ directive: SecurityDirective
  ) {
    guard let attribute, !attribute.value.isEmpty, !SecurityPolicy.isScript(attribute.value)
    else { return }
    ask(attribute.value, what, directive, at: attribute.offset)
  }

  private mutating func ask(
    _ url: String, _ what: String, _ directive: SecurityDirective, at offset: Int
  ) {
    if policy.allows(url, for: directive) { return }
    block("\(what) '\(SecurityPolicy.shown(url))'", directive, at: offset)
  }

  private mutating func block(_ what: String, _ directive: SecurityDirective, at offset: Int) {
    findings.append(Finding(offset: offset, headline: SecurityPolicy.headline(what, directive)))
  }
}

extension SecurityPolicy {
  /// `javascript:`, with the controls and spaces that browsers pass over.
  static func isScript(_ url: String) -> Bool {
    let letters = url.unicodeScalars.lazy.filter { $0.value > 0x20 }.prefix(11)
    return String(String.UnicodeScalarView(letters)).lowercased() == "javascript:"
  }

  /// An address as far as it fits into a line.
  static func shown(_ url: String) -> String {
    url.count > 100 ? String(url.prefix(99)) + "…" : url
  }

  /// What is told of something that is blocked.
  static func headline(_ what: String, _ directive: SecurityDirective) -> String {
    let names = directive.lookup.map(\.rawValue)
    // `-elem` and `-attr` are for the few.
    let name =
      names[0].hasSuffix("-elem") || names[0].hasSuffix("-attr") ? names[1] : names[0]
    return "\(what) is blocked by the site's Content-Security-Policy (\(name)); "
      + "'theme.csp' in site.yml changes it"
  }
}
