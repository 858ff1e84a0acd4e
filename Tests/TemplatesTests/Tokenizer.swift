/// A piece of markup as a strict reader sees it.
enum Token: Equatable {
  case start(name: String, attributes: [Attribute])
  case end(name: String)
  /// Text with its references resolved.
  case text(String)

  struct Attribute: Equatable {
    let name: String
    /// The value with its references resolved; empty where there is none.
    let value: String
  }
}

/// Why a strict reader refuses markup.
struct MarkupFault: Error, CustomStringConvertible {
  let description: String
}

/// Reads markup of the kind that templates write, and refuses everything else: attributes that are
/// not quoted by `"`, a bare `<`, `>` or `&` in text, comments, unknown references.
struct Tokenizer {
  private var rest: Substring
  private var tokens: [Token] = []

  static func tokens(of markup: String) throws -> [Token] {
    var tokenizer = Tokenizer(rest: markup[...])
    try tokenizer.run()
    return tokenizer.tokens
  }

  private init(rest: Substring) { self.rest = rest }

  private mutating func run() throws {
    guard take("<!doctype html>\n") else { throw MarkupFault(description: "no doctype") }
    while !rest.isEmpty {
      if rest.first == "<" {
        try tag()
      } else {
        tokens.append(.text(try resolved(take { $0 != "<" })))
      }
    }
  }

  private mutating func tag() throws {
    rest.removeFirst()
    if take("/") {
      tokens.append(.end(name: try name()))
    } else {
      let element = try name()
      var attributes: [Token.Attribute] = []
      while take(" ") { attributes.append(try attribute()) }
      guard Set(attributes.map(\.name)).count == attributes.count else {
        throw fault("an attribute stands twice in <\(element)>")
      }
      tokens.append(.start(name: element, attributes: attributes))
      if element == "script" { try script() }
    }
    guard rest.first == ">" || tokens.last == .end(name: "script") else {
      throw fault("a tag without an end")
    }
    if rest.first == ">" { rest.removeFirst() }
  }

  /// The content of a script up to its end tag, as text.
  private mutating func script() throws {
    guard take(">") else { throw fault("a tag without an end") }
    let content = take { $0 != "<" }
    guard take("</script>") else { throw fault("markup in a script") }
    tokens += [.text(content), .end(name: "script")]
  }

  private mutating func attribute() throws -> Token.Attribute {
    let attribute = try name()
    guard take("=\"") else { return Token.Attribute(name: attribute, value: "") }
    let value = take { $0 != "\"" }
    guard take("\"") else { throw fault("an attribute without an end") }
    guard !value.unicodeScalars.contains("<") else { throw fault("a bare < in \(attribute)") }
    return Token.Attribute(name: attribute, value: try resolved(value))
  }

  private mutating func name() throws -> String {
    let name = take { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-" || $0 == ":") }
    guard name.first?.isLetter == true else { throw fault("no name") }
    return name
  }

  private mutating func take(_ text: String) -> Bool {
    guard rest.unicodeScalars.starts(with: text.unicodeScalars) else { return false }
    rest = Substring(rest.unicodeScalars.dropFirst(text.unicodeScalars.count))
    return true
  }

  /// Takes scalars, not characters: a combining mark behind a `<` is no reason to overlook it.
  private mutating func take(while isWanted: (Character) -> Bool) -> String {
    let taken = rest.unicodeScalars.prefix { isWanted(Character($0)) }
    rest = Substring(rest.unicodeScalars.dropFirst(taken.count))
    return String(taken)
  }

  private func resolved(_ text: String) throws -> String {
    guard !text.unicodeScalars.contains(">") else { throw fault("a bare > in text") }
    var resolved = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar != "&" {
        resolved.append(scalar)
      } else if let reference = references.first(where: { rest.starts(with: $0.0.unicodeScalars) })
      {
        rest = rest.dropFirst(reference.0.unicodeScalars.count)
        resolved.append(reference.1)
      } else {
        throw fault("a bare & before '\(Substring(rest.prefix(20)))'")
      }
    }
    return String(resolved)
  }

  private func fault(_ what: String) -> MarkupFault {
    MarkupFault(description: "\(what), before '\(rest.prefix(40))'")
  }
}

private let references: [(String, Unicode.Scalar)] = [
  ("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("#39;", "'"),
]

/// Elements that have no end tag.
let voidElements: Set<String> = ["img", "input", "link", "meta"]

extension [Token] {
  /// The markup without its texts: names of elements and attributes, and where elements end.
  var structure: [String] {
    compactMap { token in
      switch token {
      case .start(let name, let attributes): "\(name) \(attributes.map(\.name))"
      case .end(let name): "/\(name)"
      case .text: nil
      }
    }
  }

  /// What is wrong with the nesting of elements, or `nil`.
  var nestingFault: String? {
    var open: [String] = []
    for token in self {
      switch token {
      case .start(let name, _) where !voidElements.contains(name): open.append(name)
      case .end(let name):
        guard open.popLast() == name else { return "</\(name)> within \(open)" }
      default: break
      }
    }
    return open.isEmpty ? nil : "\(open) without an end"
  }

  /// The values of all attributes of that name.
  func values(of attribute: String) -> [String] {
    flatMap { token in
      guard case .start(_, let attributes) = token else { return [String]() }
      return attributes.filter { $0.name == attribute }.map(\.value)
    }
  }

  /// All start tags of that name, as their attributes.
  func elements(_ name: String) -> [[String: String]] {
    compactMap { token in
      guard case .start(name, let attributes) = token else { return nil }
      return Dictionary(uniqueKeysWithValues: attributes.map { ($0.name, $0.value) })
    }
  }

  /// All texts, joined.
  var text: String {
    map { token in
      guard case .text(let text) = token else { return "" }
      return text
    }.joined()
  }
}
