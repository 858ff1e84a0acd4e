import Content
import Diagnostics

/// What of a writer's HTML a policy keeps browsers from loading or running.
struct BlockedMarkup {
  /// Something that is blocked, and the byte at which it stands.
  struct Finding: Hashable {
    let offset: Int
    let headline: String
  }

  private let policy: SecurityPolicy
  /// Whether pictures are asked about; not where each is asked about by itself.
  private let asksForPictures: Bool
  private var findings: [Finding] = []

  /// - Parameters:
  ///   - isFiltered: whether tags that Markdown's tag filter shows as text are text.
  static func findings(
    in html: [UInt8], isFiltered: Bool, asksForPictures: Bool, policy: SecurityPolicy
  ) -> [Finding] {
    var check = BlockedMarkup(policy: policy, asksForPictures: asksForPictures)
    for tag in HTMLTag.tags(in: html, isFiltered: isFiltered) where !tag.isClosing {
      check.tag(tag)
    }
    return check.findings
  }

  private init(policy: SecurityPolicy, asksForPictures: Bool) {
    self.policy = policy
    self.asksForPictures = asksForPictures
  }

  private mutating func tag(_ tag: HTMLTag) {
    switch tag.name {
    case "script": script(tag)
    case "style":
      if !policy.allowsInline(.styleElement, nonce: tag["nonce"]?.value) {
        block("<style>", .styleElement, at: tag.offset)
      }
    case "link": link(tag)
    case "base": ask(tag["href"], "the address of <base>", .base)
    case "form": ask(tag["action"], "the form to", .formAction)
    case "iframe", "frame": ask(tag["src"], "the frame", .frame)
    case "object": ask(tag["data"], "the object", .object)
    case "embed": ask(tag["src"], "the object", .object)
    case "video", "audio", "track": ask(tag["src"], "the \(tag.name)", .media)
    case "source": ask(tag["src"], "the film or sound", .media)
    default: break
    }
    if tag.name == "button" || tag.name == "input" {
      ask(tag["formaction"], "the form to", .formAction)
    }
    if asksForPictures { pictures(tag) }
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
      case "preload", "prefetch", "prerender":
        let purpose = Self.purposes[tag["as"]?.value.lowercased() ?? ""]
        ask(tag["href"], "the file", word == "preload" ? purpose ?? .connect : .default)
      default: break
      }
    }
  }

  private static let purposes: [String: SecurityDirective] = [
    "script": .scriptElement, "style": .styleElement, "font": .font, "image": .image,
    "audio": .media, "video": .media, "track": .media, "object": .object, "embed": .object,
    "document": .frame, "worker": .worker,
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
      } else if attribute.name == "style", !policy.allowsInline(.styleAttribute) {
        block("the style attribute", .styleAttribute, at: attribute.offset)
      } else if attribute.name == "ping" {
        ask(attribute, "the ping to", .connect)
      } else if Self.addresses.contains(attribute.name), Self.isScript(attribute.value),
        !policy.allowsInline(.scriptElement)
      {
        block("the script in '\(attribute.name)'", .scriptElement, at: attribute.offset)
      }
    }
  }

  private static let addresses: Set<String> = ["href", "action", "formaction", "src", "xlink:href"]

  /// `javascript:`, with the controls and spaces that browsers pass over.
  private static func isScript(_ url: String) -> Bool {
    let letters = url.unicodeScalars.lazy.filter { $0.value > 0x20 }.prefix(11)
    return String(String.UnicodeScalarView(letters)).lowercased() == "javascript:"
  }

  private mutating func ask(
    _ attribute: HTMLTag.Attribute?, _ what: String, _ directive: SecurityDirective
  ) {
    guard let attribute, !attribute.value.isEmpty, !Self.isScript(attribute.value) else { return }
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
