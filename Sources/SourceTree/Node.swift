package import Diagnostics

/// A value of a YAML or JSON text with the place where it stands.
package struct Node: Sendable, Hashable {
  package enum Value: Sendable, Hashable {
    case null
    case bool(Bool)
    /// A number, with the characters that it was written with.
    case number(Double, text: String)
    case string(String)
    case sequence([Node])
    /// Entries in the order of the text; no name stands twice.
    case mapping([Entry])
  }

  /// One name and value of a mapping.
  package struct Entry: Sendable, Hashable {
    package let name: String
    package let namePosition: SourcePosition
    package let value: Node

    package init(name: String, namePosition: SourcePosition, value: Node) {
      self.name = name
      self.namePosition = namePosition
      self.value = value
    }
  }

  package let value: Value
  package let position: SourcePosition
  /// Where the first character of a text stands, if each line of it is a line of the file and all of
  /// them begin in that column: texts in one line, without escapes, and literal blocks (`|`).
  package let textStart: SourcePosition?

  package init(_ value: Value, at position: SourcePosition, textStart: SourcePosition? = nil) {
    self.value = value
    self.position = position
    self.textStart = textStart
  }

  /// The value under a name of a mapping.
  package subscript(name: String) -> Node? {
    guard case .mapping(let entries) = value else { return nil }
    return entries.first { $0.name == name }?.value
  }

  package var string: String? {
    if case .string(let text) = value { text } else { nil }
  }

  package var number: Double? {
    if case .number(let number, _) = value { number } else { nil }
  }

  /// The number, where it is whole and exact.
  package var integer: Int? { number.flatMap { Int(exactly: $0) } }

  package var bool: Bool? {
    if case .bool(let flag) = value { flag } else { nil }
  }

  package var sequence: [Node]? {
    if case .sequence(let nodes) = value { nodes } else { nil }
  }

  package var mapping: [Entry]? {
    if case .mapping(let entries) = value { entries } else { nil }
  }

  package var isNull: Bool { value == .null }

  /// A scalar as it was written: text, number or truth value; `nil` for null, lists and mappings.
  package var scalarText: String? {
    switch value {
    case .string(let text), .number(_, let text): text
    case .bool(let flag): flag ? "true" : "false"
    case .null, .sequence, .mapping: nil
    }
  }

  /// What kind of value this is, in the words of an error for writers.
  package var kind: String {
    switch value {
    case .null: "nothing"
    case .bool: "a truth value"
    case .number: "a number"
    case .string: "text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
