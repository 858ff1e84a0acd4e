import Diagnostics

/// Reads comma- or tab-separated values as a table.
package struct CSVReader {
  private let source: CSVSource
  private let cells: CSVCells
  private let parsing: FieldParsing
  private let wanted: Set<String>?

  /// - Parameters:
  ///   - bytes: UTF-8; a byte-order mark is skipped.
  ///   - file: the path to show in diagnostics.
  ///   - separator: a single ASCII character between cells.
  ///   - place: where the text stands in the file.
  ///   - parsing: the columns' types. An empty cell is null in all types.
  ///   - wanted: the columns to read; `nil` for all.
  /// - Throws: `DiagnosticError` with all faults of the text.
  package static func read(
    _ bytes: [UInt8], file: String, separator: UInt8 = UInt8(ascii: ","),
    at place: TextPlace = TextPlace(), parsing: FieldParsing = .inferred,
    wanted: Set<String>? = nil
  ) throws -> Table {
    func failure(_ offset: Int?, _ headline: String) -> DiagnosticError {
      let source = CSVSource(
        bytes: bytes, file: file, separator: separator, textPlace: place, names: [])
      let place = offset.map { source.place(offset: $0) } ?? SourceRange(file: file)
      return DiagnosticError([.error(at: place, headline)])
    }
    guard bytes.count < Int(CSVCells.escaped) else {
      throw failure(nil, "more than 2 GB of data in one file")
    }
    if let offset = UTF8Validation.firstInvalidByte(bytes) {
      throw failure(offset, "invalid UTF-8")
    }
    let scanned = CSVSource(
      bytes: bytes, file: file, separator: separator, textPlace: place, names: [])
    let cells = CSVCells(bytes, from: scanned.start, separator: separator)
    let names = try Self.names(cells, scanned)
    let source = CSVSource(
      bytes: bytes, file: file, separator: separator, textPlace: place, names: names)
    let reader = CSVReader(source: source, cells: cells, parsing: parsing, wanted: wanted)
    return bytes.withUnsafeBufferPointer { reader.table($0) }
  }

  /// The header, if all is well; else all that is wrong with the text.
  private static func names(_ cells: CSVCells, _ source: CSVSource) throws -> [String] {
    var diagnostics: [Diagnostic] = []
    var names: [String] = []
    var known: [String: Int] = [:]
    source.bytes.withUnsafeBufferPointer { bytes in
      for column in 0..<cells.width where diagnostics.count < CSVCells.faultLimit {
        let name = cells.text(bytes, row: 0, column: column)
        func place(_ column: Int) -> SourceRange {
          source.place(cellStart: Int(cells.starts[column]))
        }
        if name.allSatisfy(\.isWhitespace) {
          diagnostics.append(.error(at: place(column), "column \(column + 1) has no name"))
        } else if let first = known.updateValue(column, forKey: name) {
          let note = Diagnostic.Note("another one stands here", at: place(first))
          diagnostics.append(.error(at: place(column), "duplicate column '\(name)'", notes: [note]))
        }
        names.append(name)
      }
    }
    for fault in cells.faults {
      let place =
        switch fault.problem {
        case .empty: SourceRange(file: source.file)
        case .ragged: source.place(cellStart: fault.offset)
        case .unclosedQuote, .textBehindQuote: source.place(offset: fault.offset)
        }
      diagnostics.append(.error(at: place, headline(fault.problem)))
    }
    if !diagnostics.isEmpty { throw DiagnosticError(diagnostics) }
    return names
  }

  private static func headline(_ problem: CSVCells.Problem) -> String {
    switch problem {
    case .empty: "empty file, not even a row of column names"
    case .unclosedQuote: "unclosed quote: the cell that begins here has no second '\"'"
    case .textBehindQuote: "text behind the quote that closes a cell; a quote in it is doubled"
    case .ragged(let found, let expected):
      "\(found) \(found == 1 ? "cell" : "cells") in a row, where the header has \(expected)"
    }
  }

  private func table(_ bytes: UnsafeBufferPointer<UInt8>) -> Table {
    var columns: [(String, Column)] = []
    var skipped: [String] = []
    let wanted = wanted.map { WantedColumns(names: $0) }
    for (index, name) in source.names.enumerated() {
      if let wanted, !wanted.contains(name) {
        skipped.append(name)
        continue
      }
      let cells = CSVColumn(bytes: bytes, cells: cells, index: index)
      let column: Column =
        switch parsing.formats[name] {
        case .some(let format?): cells.parsed(as: format)
        case .some(nil): cells.texts(emptyIsNull: false)
        case nil:
          parsing.others == .inferred ? cells.inferred() : cells.texts(emptyIsNull: false)
        }
      columns.append((name, column))
    }
    return Table(columns, skipped: skipped, rowCount: cells.rowCount, source: source)
  }
}
