import Diagnostics
import SourceTree

/// Reads the properties of one object of a specification strictly: what nobody asks for is an
/// error, told apart as a slip of the keyboard or as a part of the grammar that is not done here.
struct PropertyReader {
  private(set) var diagnostics: [Diagnostic] = []
  /// What is left out of the picture and spoils nothing.
  private(set) var notes: [Diagnostic] = []
  let file: String
  /// Where the object stands in the specification, such as `encoding.x.axis`; empty at the root.
  let path: String
  let position: SourcePosition

  private let entries: [Node.Entry]
  /// Where the first property of each name stands, where there are more than a glance finds.
  private let places: [String: Int]
  private var known: [String] = []
  /// Names that may stand here, for suggestions.
  private var vocabularies: [() -> [String]] = []

  init(_ node: Node, file: String, path: String) {
    self.file = file
    self.path = path
    position = node.position
    entries = node.mapping ?? []
    places = Self.places(entries)
    if node.mapping == nil {
      wrongType(path.isEmpty ? "the specification" : "'\(path)'", "a mapping", node)
    }
  }

  /// The same object without some of its properties.
  func without(_ names: [String]) -> PropertyReader {
    let names = Set(names)
    return PropertyReader(of: self, entries: entries.filter { !names.contains($0.name) })
  }

  /// Takes over what another reader of the same object has found and asked for.
  mutating func adopt(_ other: PropertyReader) {
    diagnostics.append(contentsOf: other.diagnostics)
    notes.append(contentsOf: other.notes)
    known.append(contentsOf: other.known)
    vocabularies.append(contentsOf: other.vocabularies)
  }

  private init(of other: PropertyReader, entries: [Node.Entry]) {
    file = other.file
    path = other.path
    position = other.position
    self.entries = entries
    places = Self.places(entries)
  }

  private static func places(_ entries: [Node.Entry]) -> [String: Int] {
    if entries.count <= 16 { return [:] }
    return Dictionary(zip(entries.map(\.name), entries.indices)) { first, _ in first }
  }

  /// The path of a property of this object.
  func path(of name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

  /// The object itself, in the words of an error.
  private var place: String { path.isEmpty ? "the specification" : "'\(path)'" }

  // MARK: Problems

  mutating func report(
    _ headline: String, at position: SourcePosition, suggestion: String? = nil
  ) {
    diagnostics.append(
      .error(at: SourceRange(file: file, start: position), headline, suggestion: suggestion))
  }

  mutating func note(_ headline: String, at position: SourcePosition) {
    notes.append(.warning(at: SourceRange(file: file, start: position), headline))
  }

  mutating func report(_ others: [Diagnostic]) { diagnostics.append(contentsOf: others) }

  mutating func wrongType(_ subject: String, _ expected: String, _ node: Node) {
    if let entry = node.mapping?.first(where: { $0.name == "expr" || $0.name == "signal" }) {
      report("\(subject) is an expression, which is not supported", at: entry.namePosition)
    } else {
      report("\(subject) must be \(expected), not \(node.kind)", at: node.position)
    }
  }

  private mutating func wrongType(of name: String, _ expected: String, _ node: Node) {
    wrongType("'\(path(of: name))'", expected, node)
  }

  /// Reports every name that nobody asked for. Call it last.
  mutating func finish() {
    let unknown: [Node.Entry]
    if places.isEmpty {
      unknown = entries.filter { !known.contains($0.name) }
    } else {
      let known = Set(known)
      unknown = entries.filter { !known.contains($0.name) }
    }
    if unknown.isEmpty { return }
    let candidates = known + vocabularies.flatMap { $0() }
    for (index, entry) in unknown.enumerated() {
      // A name near each of thousands is no help.
      let nearest = index < 100 ? nearestName(to: entry.name, among: candidates) : nil
      if path.isEmpty, Channel(rawValue: entry.name) != nil {
        report(
          "'\(entry.name)' belongs under 'encoding'; indent it below that", at: entry.namePosition)
      } else if GrammarNames.all.contains(entry.name) {
        report(
          "'\(entry.name)' in \(place) is not supported", at: entry.namePosition,
          suggestion: nearest)
      } else {
        report(
          "unknown property '\(entry.name)' in \(place)", at: entry.namePosition,
          suggestion: nearest)
      }
    }
  }

  // MARK: Properties

  /// Names that are read and mean nothing in a picture.
  mutating func accept(_ names: String...) { known.append(contentsOf: names) }

  mutating func accept(_ names: [String]) { known.append(contentsOf: names) }

  /// Names that may stand here, though they are not asked for one by one.
  mutating func vocabulary(_ names: @escaping () -> [String]) { vocabularies.append(names) }

  /// The properties that are expressions.
  var computed: [Node.Entry] { entries.filter { $0.value["expr"] != nil } }

  var names: [String] { entries.map(\.name) }

  func has(_ name: String) -> Bool { place(of: name) != nil }

  private func place(of name: String) -> Int? {
    places.isEmpty ? entries.firstIndex { $0.name == name } : places[name]
  }

  /// The property with the place of its name, even where its value is null.
  mutating func entry(_ name: String) -> Node.Entry? {
    known.append(name)
    return place(of: name).map { entries[$0] }
  }

  /// The value of a property; `nil` where it is missing or null.
  mutating func node(_ name: String) -> Node? {
    entry(name).flatMap { $0.value.isNull ? nil : $0.value }
  }

  mutating func text(_ name: String) -> String? { locatedText(name)?.value }

  mutating func locatedText(_ name: String) -> Located<String>? {
    guard let node = node(name) else { return nil }
    guard let text = node.scalarText, node.bool == nil else {
      wrongType(of: name, "text", node)
      return nil
    }
    return Located(text, at: node.position)
  }

  mutating func bool(_ name: String) -> Bool? {
    guard let node = node(name) else { return nil }
    if node.bool == nil { wrongType(of: name, "true or false", node) }
    return node.bool
  }

  /// A finite number within `range`.
  mutating func number(
    _ name: String, in range: ClosedRange<Double> = -1e9...1e9
  ) -> Double? {
    node(name).flatMap { number(of: $0, "'\(path(of: name))'", in: range) }
  }

  mutating func number(
    of node: Node, _ subject: String, in range: ClosedRange<Double>
  ) -> Double? {
    guard let number = node.number else {
      wrongType(subject, "a number", node)
      return nil
    }
    guard range.contains(number) else {
      let least = SpecificationText.number(range.lowerBound)
      report(
        range.upperBound >= 1e9
          ? "\(subject) must be \(least) or more"
          : "\(subject) must be from \(least) to \(SpecificationText.number(range.upperBound))",
        at: node.position)
      return nil
    }
    return number
  }

  mutating func numbers(_ name: String, in range: ClosedRange<Double>) -> [Double]? {
    node(name).flatMap { numbers(of: $0, "'\(path(of: name))'", in: range) }
  }

  mutating func numbers(
    of node: Node, _ subject: String, in range: ClosedRange<Double>
  ) -> [Double]? {
    let numbers = node.sequence.map { $0.compactMap(\.number).filter(range.contains) }
    guard let numbers, numbers.count == node.sequence?.count else {
      wrongType(subject, "a list of numbers", node)
      return nil
    }
    return numbers
  }

  /// One of the words of an enumeration.
  mutating func choice<Choice: RawRepresentable & CaseIterable & Sendable>(
    _ name: String, _ type: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    locatedChoice(name, type)?.value
  }

  mutating func locatedChoice<Choice: RawRepresentable & CaseIterable & Sendable>(
    _ name: String, _ type: Choice.Type = Choice.self
  ) -> Located<Choice>? where Choice.RawValue == String {
    guard let node = node(name) else { return nil }
    return choice(of: node, "'\(path(of: name))'").map { Located($0, at: node.position) }
  }

  mutating func choice<Choice: RawRepresentable & CaseIterable & Sendable>(
    of node: Node, _ subject: String
  ) -> Choice? where Choice.RawValue == String {
    guard let word = node.string else {
      wrongType(subject, "text", node)
      return nil
    }
    if let choice = Choice(rawValue: word) { return choice }
    let choices = Choice.allCases.map(\.rawValue)
    report(
      GrammarNames.all.contains(word) || GrammarNames.values.contains(word)
        ? "\(subject) '\(word)' is not supported; supported are "
          + SpecificationText.list(choices, "and")
        : "\(subject) must be \(SpecificationText.list(choices, "or")), not '\(word)'",
      at: node.position, suggestion: nearestName(to: word, among: choices))
    return nil
  }

  mutating func paint(_ name: String) -> Paint? {
    guard let entry = entry(name) else { return nil }
    if entry.value.isNull { return Paint.none }
    return paint(of: entry.value, "'\(path(of: name))'")
  }

  /// - Parameter allowsGradients: whether what is painted is a mark or a plot.
  mutating func paint(
    of node: Node, _ subject: String, allowsGradients: Bool = false
  ) -> Paint? {
    guard let text = node.string else {
      if let gradient = node["gradient"] {
        if allowsGradients { return self.gradient(of: node, subject) }
        report("\(subject) is a gradient, which is not supported", at: gradient.position)
        return nil
      }
      wrongType(subject, "a colour", node)
      return nil
    }
    if let paint = Paint(css: text) { return paint }
    if text.isEmpty { return Paint.none }
    report(
      "\(subject) '\(text)' is no colour", at: node.position,
      suggestion: nearestName(to: text, among: NamedColors.names))
    return nil
  }

  /// Text, a list of lines, or null for none.
  mutating func title(_ name: String) -> TitleText? {
    guard let entry = entry(name) else { return nil }
    if entry.value.isNull { return .hidden }
    return lines(of: entry.value, "'\(path(of: name))'").map(TitleText.lines)
  }

  mutating func lines(of node: Node, _ subject: String) -> [String]? {
    let lines = (node.sequence ?? [node]).compactMap(\.scalarText)
    guard !lines.isEmpty, lines.count == node.sequence?.count ?? 1 else {
      wrongType(subject, "text or a list of lines", node)
      return nil
    }
    return lines
  }

  /// Reads an object within this one; its faults are told with this one's.
  @discardableResult
  mutating func object<Result>(
    _ name: String, _ body: (inout PropertyReader) -> Result
  ) -> Result? {
    guard let node = node(name) else { return nil }
    return object(node, path: path(of: name), body)
  }

  @discardableResult
  mutating func object<Result>(
    _ node: Node, path: String, _ body: (inout PropertyReader) -> Result
  ) -> Result? {
    var reader = PropertyReader(node, file: file, path: path)
    guard node.mapping != nil else {
      diagnostics.append(contentsOf: reader.diagnostics)
      return nil
    }
    let result = body(&reader)
    reader.finish()
    diagnostics.append(contentsOf: reader.diagnostics)
    notes.append(contentsOf: reader.notes)
    return result
  }
}

/// How values are written in errors about a specification.
enum SpecificationText {
  static func number(_ value: Double) -> String {
    Int(exactly: value).map { String($0) } ?? String(value)
  }

  /// `'a', 'b' or 'c'`.
  static func list(_ words: [String], _ conjunction: String) -> String {
    words.isEmpty ? "nothing" : listed(words.map { "'\($0)'" }, conjunction)
  }
}
