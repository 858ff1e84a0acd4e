import Diagnostics
import Markup
import SourceTree

/// Reads a specification's text as typed values and reports everything that is not right in it.
struct SpecificationReader {
  private static let noteLimit = 100

  let file: String
  var named = NamedData()
  var parameters = ParameterScope()
  /// Rows that stand in the specification, by their places in it.
  var inlineRows: [SourcePosition: Table] = [:]

  /// - Throws: `DiagnosticError` with all faults.
  static func read(_ source: ChartSource) throws -> Specification {
    let (written, inlineRows) = try tree(source)
    let resolver = ParameterResolver(
      file: source.file, root: written, locale: Self.locale(written, file: source.file))
    let root = resolver.resolved
    var reader = SpecificationReader(
      file: source.file, named: NamedData(root), inlineRows: inlineRows)
    reader.parameters = resolver.scope
    var properties = PropertyReader(root, file: source.file, path: "")
    guard root.mapping != nil else { throw DiagnosticError(properties.diagnostics) }
    properties.report(resolver.diagnostics)
    let specification = reader.specification(&properties)
    properties.finish()
    if !properties.diagnostics.isEmpty {
      throw DiagnosticError(properties.diagnostics.sortedByPlace())
    }
    guard var specification else {
      throw DiagnosticError([
        .error(
          at: SourceRange(file: source.file, start: root.position),
          "the specification has no 'mark' and no 'layer'")
      ])
    }
    specification.scope = resolver.scope.expressions
    specification.notes = listed(resolver.notes + properties.notes)
    return specification
  }

  /// More notes than anybody reads are but counted.
  private static func listed(_ notes: [Diagnostic]) -> [Diagnostic] {
    guard notes.count > noteLimit else { return notes }
    let first = notes.prefix(noteLimit - 1)
    return Array(first) + [
      .warning(
        at: notes[first.count].range, "\(notes.count - first.count) more notes are not listed")
    ]
  }

  private static func tree(
    _ source: ChartSource
  ) throws -> (root: Node, inlineRows: [SourcePosition: Table]) {
    let start = SourceRange(
      file: source.file, start: SourcePosition(line: source.firstLine, column: 1))
    switch source.format {
    case .json:
      var inlineRows: [SourcePosition: Table] = [:]
      let root = try JSONReader.read(
        source.bytes, file: source.file, firstLine: source.firstLine
      ) { list in
        guard list.parent == "data" && list.name == "values" || list.parent == "datasets",
          let (table, end) = JSONColumnReader.rows(list, in: source)
        else { return nil }
        inlineRows[list.position] = table
        return end
      }
      return (root, inlineRows)
    case .yaml:
      guard let text = String(validating: source.bytes, as: UTF8.self) else {
        throw DiagnosticError([.error(at: start, "invalid UTF-8 in the specification")])
      }
      guard
        let root = try YAMLReader.read(text, file: source.file, firstLine: source.firstLine)
      else { throw DiagnosticError([.error(at: start, "the specification is empty")]) }
      return (root, [:])
    }
  }

  /// That of `config`, which the values of parameters need. What is wrong with it is told where
  /// `config` is read.
  private static func locale(_ root: Node, file: String) -> ChartLocale? {
    guard let node = root["config"]?["locale"], node.mapping != nil else { return nil }
    var properties = PropertyReader(node, file: file, path: "")
    return SpecificationReader(file: file).locale(&properties)
  }

  private func specification(_ properties: inout PropertyReader) -> Specification? {
    properties.accept("$schema", "usermeta")
    datasets(&properties)
    let description = properties.text("description")
    let background = properties.paint("background")
    let padding = padding(&properties, "padding")
    let config = properties.object("config", config)
    let additions = properties.object("newsgen", additions)
    let autosize = autosize(&properties, "autosize")
    guard let root = view(&properties, depth: 0) else { return nil }
    return Specification(
      description: description, name: root.common.name, background: background, padding: padding,
      autosize: autosize.map { $0.over(config?.autosize ?? AutosizeSpecification()) }
        ?? config?.autosize, config: config ?? ConfigSpecification(),
      additions: additions ?? NewsgenSpecification(),
      root: root)
  }

  /// That of `config` counts for less.
  func autosize(
    _ properties: inout PropertyReader, _ name: String
  ) -> AutosizeSpecification? {
    guard let node = properties.node(name) else { return nil }
    guard node.mapping != nil else {
      return AutosizeSpecification(
        kind: properties.choice(of: node, "'\(properties.path(of: name))'"))
    }
    return properties.object(name) { autosize in
      autosize.accept("resize")
      let contains: AutosizeContent? = autosize.choice("contains")
      return AutosizeSpecification(
        kind: autosize.choice("type"), containsPadding: contains.map { $0 == .padding })
    }
  }

  private enum AutosizeContent: String, CaseIterable { case content, padding }

  func padding(_ properties: inout PropertyReader, _ name: String) -> Padding? {
    guard let node = properties.node(name) else { return nil }
    if node.mapping != nil {
      return properties.object(node, path: properties.path(of: name)) { sides in
        Padding(
          left: sides.number("left", in: 0...1000) ?? 0,
          top: sides.number("top", in: 0...1000) ?? 0,
          right: sides.number("right", in: 0...1000) ?? 0,
          bottom: sides.number("bottom", in: 0...1000) ?? 0)
      }
    }
    return properties.number(name, in: 0...1000).map {
      Padding(left: $0, top: $0, right: $0, bottom: $0)
    }
  }

  /// What stands under `newsgen`.
  private func additions(_ newsgen: inout PropertyReader) -> NewsgenSpecification {
    var values = NewsgenSpecification()
    if let id = newsgen.locatedText("id") {
      if isIdentifier(id.value) {
        values.id = id.value
      } else {
        newsgen.report(
          "'newsgen.id' '\(id.value)' must begin with a letter and hold letters, digits, '-' and '_'",
          at: id.position)
      }
    }
    values.caption = newsgen.text("caption")
    values.source = newsgen.text("source")
    values.labels = newsgen.locatedText("labels")
    values.frontier =
      newsgen.object("frontier") { frontier -> NewsgenSpecification.Frontier? in
        let x: NewsgenSpecification.Preference? = frontier.choice("x")
        let y: NewsgenSpecification.Preference? = frontier.choice("y")
        for name in ["x", "y"] where !frontier.has(name) {
          frontier.report(
            "'newsgen.frontier' does not say whether '\(name)' is better as 'min' or 'max'",
            at: frontier.position)
        }
        guard let x, let y else { return nil }
        return NewsgenSpecification.Frontier(position: frontier.position, x: x, y: y)
      } ?? nil
    return values
  }

  private func isIdentifier(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isASCIILetter else { return false }
    return text.utf8.allSatisfy { $0.isASCIILetterOrDigit || "-_".utf8.contains($0) }
  }
}
