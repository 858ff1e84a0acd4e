import Content
import Diagnostics
import SourceTree

/// The YAML of a fenced block, read as strictly as front matter.
struct BlockFields {
  var reader: FieldReader
  /// The block's place.
  let position: SourcePosition

  /// - Parameters:
  ///   - textLine: the line of the file on which the text begins.
  ///   - position: that of the block's fence; its text is taken to be indented as much.
  /// - Throws: `DiagnosticError` for a text that is no YAML, or no mapping.
  init(
    _ name: String, text: String, textLine: Int, file: String, at position: SourcePosition
  ) throws {
    self.position = position
    let empty = Node(
      .mapping([]), at: SourcePosition(line: position.line, column: 1))
    do {
      let root = try YAMLReader.read(text, file: file, firstLine: textLine)
      reader = FieldReader(root.map { $0.isNull ? empty : $0 } ?? empty, file: file, named: name)
      if reader.diagnostics.hasErrors { throw DiagnosticError(reader.diagnostics) }
    } catch let error as DiagnosticError {
      throw DiagnosticError(error.diagnostics.map { Self.moved($0, by: position.column - 1) })
    }
  }

  /// All that is wrong with the fields, at the file's own places.
  mutating func finish() -> [Diagnostic] {
    reader.finish()
    return reader.diagnostics.map { Self.moved($0, by: position.column - 1) }
  }

  /// A place of the block's text as one of the file.
  func place(_ position: SourcePosition) -> SourcePosition {
    Self.moved(position, by: self.position.column - 1)
  }

  // MARK: Fields, with their places in the file

  /// Text on one line.
  mutating func text(_ name: String) -> FrontMatter.Placed<String>? {
    reader.placedText(name).map(placed)
  }

  mutating func requiredText(_ name: String) -> FrontMatter.Placed<String>? {
    reader.requiredPlacedText(name).map(placed)
  }

  mutating func markdown(_ name: String) -> FrontMatter.Placed<String>? {
    reader.placedMarkdown(name).map(placed)
  }

  mutating func requiredMarkdown(_ name: String) -> FrontMatter.Placed<String>? {
    reader.requiredPlacedMarkdown(name).map(placed)
  }

  /// A whole `http` or `https` URL.
  mutating func address(_ name: String) -> String? { reader.placedAddress(name)?.value }

  mutating func date(_ name: String) -> FrontMatter.Date? { reader.placedDate(name)?.value }

  private func placed(_ text: FrontMatter.Placed<String>) -> FrontMatter.Placed<String> {
    FrontMatter.Placed(
      text.value, at: place(text.position), textStart: text.textStart.map(place))
  }

  /// An error at a field's value.
  mutating func report(_ field: String, _ headline: String) {
    reader.report(.other(headline), at: reader.node(field)?.position ?? reader.position)
  }

  private static func moved(_ diagnostic: Diagnostic, by columns: Int) -> Diagnostic {
    let range = diagnostic.range
    return Diagnostic(
      diagnostic.severity,
      at: SourceRange(
        file: range.file, start: range.start.map { moved($0, by: columns) },
        end: range.end.map { moved($0, by: columns) }),
      diagnostic.headline, suggestion: diagnostic.suggestion, notes: diagnostic.notes)
  }

  private static func moved(_ position: SourcePosition, by columns: Int) -> SourcePosition {
    SourcePosition(line: position.line, column: position.column + columns)
  }
}
