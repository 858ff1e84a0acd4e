package import Diagnostics

/// Reads the fields of a mapping strictly: what is asked for is typed, what nobody asked for is an
/// error with the nearest name, and all faults of a mapping are gathered.
///
/// ```swift
/// var fields = FieldReader(root, file: file)
/// let title = fields.text("title")
/// fields.finish()               // unknown names
/// let faults = fields.diagnostics
/// ```
package struct FieldReader {
  package private(set) var diagnostics: [Diagnostic] = []
  package let file: String
  /// Where the mapping begins: the place of an error about a missing field.
  package let position: SourcePosition

  private let entries: [Node.Entry]
  private var known: [String] = []

  /// - Parameter node: a mapping; nothing at all reads as an empty one, any other value is an error.
  package init(_ node: Node?, file: String, named name: String = "front matter") {
    self.file = file
    position = node?.position ?? .start
    entries = node?.mapping ?? []
    if let node, node.mapping == nil, !node.isNull {
      report(.wrongType(field: name, expected: "a mapping", found: node.kind), at: node.position)
    }
  }

  package mutating func report(
    _ problem: FieldProblem, at position: SourcePosition, notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      .error(
        at: SourceRange(file: file, start: position), problem.headline,
        suggestion: problem.suggestion, notes: notes))
  }

  package mutating func report(_ others: [Diagnostic]) { diagnostics.append(contentsOf: others) }

  /// The value of a field as it stands; `nil` where it is missing or null.
  package mutating func node(_ name: String) -> Node? {
    entry(name).flatMap { $0.value.isNull ? nil : $0.value }
  }

  /// The field with the place of its name, even where its value is null.
  package mutating func entry(_ name: String) -> Node.Entry? {
    known.append(name)
    return entries.first { $0.name == name }
  }

  package mutating func require(_ name: String) -> Node? {
    let node = node(name)
    if node == nil { report(.missing(field: name), at: entry(name)?.namePosition ?? position) }
    return node
  }

  /// Text. A number or truth value is taken as it was written: `title: 2025` is the title `2025`.
  package mutating func text(_ name: String) -> String? {
    node(name).flatMap { text(of: $0, field: name) }
  }

  package mutating func requiredText(_ name: String) -> String? {
    guard let node = require(name), let text = text(of: node, field: name) else { return nil }
    if text.allSatisfy(\.isWhitespace) {
      report(.empty(field: name), at: node.position)
      return nil
    }
    return text
  }

  package mutating func bool(_ name: String) -> Bool? {
    guard let node = node(name) else { return nil }
    if node.bool == nil { wrongType(name, "true or false", node) }
    return node.bool
  }

  package mutating func integer(_ name: String, in range: ClosedRange<Int>) -> Int? {
    guard let node = node(name) else { return nil }
    guard let number = node.integer else {
      wrongType(name, "a whole number", node)
      return nil
    }
    guard range.contains(number) else {
      report(.outOfRange(field: name, range: range), at: node.position)
      return nil
    }
    return number
  }

  /// One of a few words.
  package mutating func choice(_ name: String, _ words: [String]) -> String? {
    guard let node = node(name), let word = text(of: node, field: name) else { return nil }
    if words.contains(word) { return word }
    report(.notAChoice(field: name, found: word, choices: words), at: node.position)
    return nil
  }

  /// One text or a list of texts, each with its place.
  package mutating func texts(_ name: String) -> [(text: String, position: SourcePosition)] {
    guard let node = node(name) else { return [] }
    return (node.sequence ?? [node]).compactMap { element in
      text(of: element, field: name, expected: "text or a list of texts")
        .map { ($0, element.position) }
    }
  }

  /// The fields of a mapping within this one; faults found in it are told with this one's.
  package mutating func mapping<Result>(
    _ name: String, _ body: (inout FieldReader) -> Result
  ) -> Result? {
    guard let node = node(name) else { return nil }
    guard node.mapping != nil else {
      wrongType(name, "a mapping", node)
      return nil
    }
    return nested(node, named: name, body)
  }

  /// Reads another mapping, such as an element of a list, into the same diagnostics.
  package mutating func nested<Result>(
    _ node: Node, named name: String, _ body: (inout FieldReader) -> Result
  ) -> Result {
    var reader = FieldReader(node, file: file, named: name)
    let result = body(&reader)
    reader.finish()
    diagnostics.append(contentsOf: reader.diagnostics)
    return result
  }

  /// Reports every name that nobody asked for. Call it last.
  package mutating func finish() {
    for entry in entries where !known.contains(entry.name) {
      let other = Self.otherWords[entry.name.lowercased()]?.first(where: known.contains)
      report(
        .unknown(field: entry.name, nearest: other ?? nearestName(to: entry.name, among: known)),
        at: entry.namePosition)
    }
  }

  /// What other generators call some fields, and what writers may try first.
  private static let otherWords = [
    "lang": ["language"], "locale": ["language"], "category": ["tags"], "categories": ["tags"],
    "keywords": ["tags"], "description": ["summary", "text"], "excerpt": ["summary"],
    "lastmod": ["updated"], "modified": ["updated"], "publishdate": ["date"],
    "published": ["date"], "permalink": ["slug"], "cover": ["image"], "baseurl": ["url"],
    "base_url": ["url"], "menu": ["navigation"], "unsafe": ["extra"], "params": ["extra"],
    "timezone_name": ["timezone"],
    "corrections": ["updates"], "changes": ["updates"], "changelog": ["updates"],
    "errata": ["updates"], "comments": ["discussion", "letters"], "thread": ["discussion"],
    "discuss": ["discussion"], "featured": ["pinned"], "sticky": ["pinned"], "pin": ["pinned"],
    "mail": ["letters", "email"], "responses": ["letters"], "postscript": ["note"],
    "position": ["place"], "text": ["note"], "when": ["date"], "content": ["text", "note"],
    "body": ["text", "note"],
    "message": ["text", "note"], "comment": ["text", "note"], "author": ["name"],
    "from": ["name"], "answer": ["reply"], "response": ["reply"],
    "bio": ["biography"], "about": ["biography"], "avatar": ["portrait"], "photo": ["portrait"],
    "picture": ["portrait", "image"], "links": ["profiles"], "social": ["profiles"],
    "socials": ["profiles"], "sameas": ["profiles"], "newsletter": ["subscribe"],
    "subscription": ["subscribe"], "signup": ["subscribe"], "sharing": ["share"],
    "provider": ["service"], "user": ["username"], "account": ["username"], "uuid": ["lists"],
    "endpoint": ["action"], "label": ["button"], "href": ["url"], "link": ["url"],
    "color": ["accent"], "colour": ["accent"], "primary": ["accent"], "icon": ["favicon"],
    "typeface": ["font"], "header": ["head"], "footer": ["foot"], "policy": ["csp"],
    "content_security_policy": ["csp"], "look": ["theme"],
  ]

  private mutating func wrongType(_ field: String, _ expected: String, _ node: Node) {
    report(.wrongType(field: field, expected: expected, found: node.kind), at: node.position)
  }

  private mutating func text(of node: Node, field: String, expected: String = "text") -> String? {
    if let text = node.scalarText { return text }
    wrongType(field, expected, node)
    return nil
  }
}
