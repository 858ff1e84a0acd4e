import Diagnostics
import SourceTree

/// Reads a specification's text as typed values and reports everything that is not right in it.
struct SpecificationReader {
  let file: String
  var named = NamedData()

  /// - Throws: `DiagnosticError` with all faults.
  static func read(_ source: ChartSource) throws -> Specification {
    let root = try tree(source)
    let reader = SpecificationReader(file: source.file, named: NamedData(root))
    var properties = PropertyReader(root, file: source.file, path: "")
    guard root.mapping != nil else { throw DiagnosticError(properties.diagnostics) }
    let specification = reader.specification(&properties)
    properties.finish()
    if !properties.diagnostics.isEmpty {
      throw DiagnosticError(properties.diagnostics.sortedByPlace())
    }
    guard let specification else {
      throw DiagnosticError([
        .error(
          at: SourceRange(file: source.file, start: root.position),
          "the specification has no 'mark' and no 'layer'")
      ])
    }
    return specification
  }

  private static func tree(_ source: ChartSource) throws -> Node {
    let start = SourceRange(
      file: source.file, start: SourcePosition(line: source.firstLine, column: 1))
    switch source.format {
    case .json:
      return try JSONReader.read(source.bytes, file: source.file, firstLine: source.firstLine)
    case .yaml:
      guard let text = String(validating: source.bytes, as: UTF8.self) else {
        throw DiagnosticError([.error(at: start, "invalid UTF-8 in the specification")])
      }
      guard
        let root = try YAMLReader.read(text, file: source.file, firstLine: source.firstLine)
      else { throw DiagnosticError([.error(at: start, "the specification is empty")]) }
      return root
    }
  }

  private func specification(_ properties: inout PropertyReader) -> Specification? { nil }
}
