package import SourceTree

extension String {
  /// The text on one line: line ends and runs of space are one space each, none at either end.
  package var onOneLine: String {
    var wasSpace = true
    let isOne = utf8.allSatisfy { byte in
      defer { wasSpace = byte == UInt8(ascii: " ") }
      return byte > 0x20 && byte < 0x7F || byte == UInt8(ascii: " ") && !wasSpace
    }
    return isOne && !wasSpace
      ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// The kinds of fields that front matter, settings and blocks have in common.
extension FieldReader {
  /// Text on one line; it cannot be empty.
  package mutating func placedText(_ name: String) -> FrontMatter.Placed<String>? {
    node(name).flatMap { placedText(of: $0, named: name) }
  }

  package mutating func requiredPlacedText(_ name: String) -> FrontMatter.Placed<String>? {
    require(name).flatMap { placedText(of: $0, named: name) }
  }

  /// Markdown as it was written; it cannot be empty.
  package mutating func placedMarkdown(_ name: String) -> FrontMatter.Placed<String>? {
    node(name).flatMap { placedMarkdown(of: $0, named: name) }
  }

  package mutating func requiredPlacedMarkdown(_ name: String) -> FrontMatter.Placed<String>? {
    require(name).flatMap { placedMarkdown(of: $0, named: name) }
  }

  /// A whole `http` or `https` URL.
  package mutating func placedAddress(_ name: String) -> FrontMatter.Placed<String>? {
    placedText(name).flatMap { isAddress($0, field: name) ? $0 : nil }
  }

  package mutating func requiredPlacedAddress(_ name: String) -> FrontMatter.Placed<String>? {
    requiredPlacedText(name).flatMap { isAddress($0, field: name) ? $0 : nil }
  }

  /// Whether a text is a whole `http` or `https` URL; an error is reported where it is not.
  package mutating func isAddress(_ text: FrontMatter.Placed<String>, field: String) -> Bool {
    guard let fault = WebAddress.fault(in: text.value, field: field) else { return true }
    report(.other(fault), at: text.position)
    return false
  }

  package mutating func placedSlug(_ name: String) -> FrontMatter.Placed<String>? {
    guard let node = node(name), let text = text(name) else { return nil }
    if let fault = SlugText.fault(in: text) {
      report(.other(fault), at: node.position)
      return nil
    }
    return FrontMatter.Placed(text, at: node.position)
  }

  /// A day, or a time with its zone.
  package mutating func placedDate(_ name: String) -> FrontMatter.Placed<FrontMatter.Date>? {
    guard let node = node(name), let text = text(name)?.onOneLine else { return nil }
    do {
      return FrontMatter.Placed(try WrittenDate.parse(text), at: node.position)
    } catch {
      report(.other(error.headline(field: name, text: text)), at: node.position)
      return nil
    }
  }

  package mutating func requiredPlacedDate(
    _ name: String
  ) -> FrontMatter.Placed<FrontMatter.Date>? {
    require(name) == nil ? nil : placedDate(name)
  }

  /// The mappings of a list, each read by `body`; one mapping alone is a list of one.
  /// - Parameter words: what the field must be, such as `a list of updates, each with a date`.
  package mutating func list<Result>(
    _ name: String, of words: String, _ body: (inout FieldReader) -> Result?
  ) -> [Result] {
    guard let node = node(name) else { return [] }
    return (node.sequence ?? [node]).compactMap { element in
      guard element.mapping != nil else {
        report(.wrongType(field: name, expected: words, found: element.kind), at: element.position)
        return nil
      }
      return nested(element, named: name, body)
    }
  }

  private mutating func placedText(
    of node: Node, named name: String
  ) -> FrontMatter.Placed<String>? {
    guard let text = text(name)?.onOneLine else { return nil }
    if text.isEmpty {
      report(.empty(field: name), at: node.position)
      return nil
    }
    return FrontMatter.Placed(text, at: node.position)
  }

  private mutating func placedMarkdown(
    of node: Node, named name: String
  ) -> FrontMatter.Placed<String>? {
    guard let text = text(name) else { return nil }
    if text.allSatisfy(\.isWhitespace) {
      report(.empty(field: name), at: node.position)
      return nil
    }
    return FrontMatter.Placed(text, at: node.position, textStart: node.textStart)
  }
}
