import Diagnostics
import SourceTree

/// Where a text of data begins in its file.
package struct TextPlace: Sendable, Hashable {
  package var firstLine: Int
  /// Characters before each of its lines.
  package var indentation: Int

  package init(firstLine: Int = 1, indentation: Int = 0) {
    self.firstLine = firstLine
    self.indentation = indentation
  }
}

/// Reads the text of a data file, or one within a specification, in any of its formats.
struct DataReader {
  let format: DataSpecification.Format
  let delimiter: UInt8?
  let property: Located<String>?
  /// The file where `property` stands.
  let specification: String
  let parsing: FieldParsing
  let wanted: Set<String>?

  func read(_ bytes: [UInt8], file: String, at place: TextPlace) throws -> Table {
    if let property, format != .json, format != .yaml, format != .yml {
      throw DiagnosticError([
        .error(
          at: SourceRange(file: specification, start: property.position),
          "'data.format.property' has no meaning for '\(format.rawValue)'")
      ])
    }
    switch format {
    case .csv: return try cells(bytes, UInt8(ascii: ","), file, place)
    case .tsv: return try cells(bytes, UInt8(ascii: "\t"), file, place)
    case .dsv: return try cells(bytes, delimiter ?? UInt8(ascii: ","), file, place)
    case .json:
      if property == nil {
        return try JSONColumnReader.read(
          bytes, file: file, firstLine: place.firstLine, wanted: wanted
        ).parsing(parsing.formats)
      }
      let root = try JSONReader.read(bytes, file: file, firstLine: place.firstLine)
      return try rows(root, file)
    case .jsonl, .ndjson:
      return try JSONColumnReader.readLines(
        bytes, file: file, firstLine: place.firstLine, wanted: wanted
      ).parsing(parsing.formats)
    case .yaml, .yml:
      let start = SourceRange(file: file, start: .start)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw DiagnosticError([.error(at: start, "invalid UTF-8")])
      }
      guard let root = try YAMLReader.read(text, file: file, firstLine: place.firstLine) else {
        throw DiagnosticError([.error(at: start, "the file is empty")])
      }
      return try rows(root, file)
    }
  }

  private func rows(_ root: Node, _ file: String) throws -> Table {
    try JSONTableReader.read(root, property: property?.value, file: file).parsing(parsing.formats)
  }

  private func cells(
    _ bytes: [UInt8], _ separator: UInt8, _ file: String, _ place: TextPlace
  ) throws -> Table {
    try CSVReader.read(
      bytes, file: file, separator: separator, at: place, parsing: parsing, wanted: wanted)
  }
}

/// Data as a text within a specification.
struct InlineText {
  private let node: Node
  private let text: String
  private let file: String

  init(_ node: Node, _ text: String, file: String) {
    self.node = node
    self.text = text
    self.file = file
  }

  /// Faults are told at their place where the text stands as it is, else at its beginning.
  func read(
    _ body: (_ bytes: [UInt8], _ file: String, _ place: TextPlace) throws -> Table
  ) throws -> Table {
    let bytes = Array(text.utf8)
    if let start = node.textStart {
      return try body(
        bytes, file, TextPlace(firstLine: start.line, indentation: start.column - 1))
    }
    let place = SourceRange(file: file, start: node.position)
    do {
      return try body(bytes, file, TextPlace()).with(source: FixedPlace(place: place))
    } catch let error as DiagnosticError {
      throw DiagnosticError(
        error.diagnostics.map { fault in
          let position = fault.range.start.map { "line \($0.line) of the text: " } ?? ""
          return .error(at: place, position + fault.headline, suggestion: fault.suggestion)
        })
    }
  }
}

/// A source all of whose cells stand in one place.
private struct FixedPlace: TableSource {
  let place: SourceRange

  func place(row: Int, column: String) -> SourceRange? { place }
  func headerPlace(column: String) -> SourceRange? { place }
}
