import Diagnostics

/// Altair's short form of a channel: `price`, `price:Q`, `mean(score):Q`, `count()`, `year(date):T`.
struct Shorthand: Sendable {
  /// Empty for `count()`.
  var field = ""
  var type: FieldType?
  var aggregate: AggregateOperation?
  var timeUnit: TimeUnit?

  init(_ text: String) {
    var rest = text[...]
    if let colon = rest.lastIndex(of: ":"),
      colon == rest.startIndex || !Self.isEscaped(colon, in: rest),
      let type = Self.type(named: String(rest[rest.index(after: colon)...]))
    {
      self.type = type
      rest = rest[..<colon]
    }
    if rest.hasSuffix(")"), let open = rest.firstIndex(of: "(") {
      let name = String(rest[..<open])
      let inner = rest[rest.index(after: open)...].dropLast()
      if let operation = AggregateOperation(rawValue: name) {
        aggregate = operation
        rest = inner
      } else if let unit = TimeUnit(name: name) {
        timeUnit = unit
        rest = inner
      }
    }
    field = Self.unescaped(rest)
  }

  /// `\:` is a colon of the name.
  private static func unescaped(_ text: Substring) -> String {
    var result = ""
    var isEscape = false
    for character in text {
      if isEscape, character != ":" { result.append("\\") }
      isEscape = character == "\\" && !isEscape
      if !isEscape { result.append(character) }
    }
    return isEscape ? result + "\\" : result
  }

  private static func isEscaped(_ index: String.Index, in text: Substring) -> Bool {
    text[text.index(before: index)] == "\\"
  }

  /// A type by its letter or its name, in any case.
  static func type(named name: String) -> FieldType? {
    switch name {
    case "Q", "q": .quantitative
    case "T", "t": .temporal
    case "O", "o": .ordinal
    case "N", "n": .nominal
    default: FieldType(rawValue: name.lowercased())
    }
  }

  func source(at position: SourcePosition) -> ChannelDefinition.Source {
    if aggregate?.countsRows == true { return .rowCount }
    return field.isEmpty ? .inherited : .field(Located(field, at: position))
  }
}
