import Diagnostics
import SourceTree

/// Reads rows in JSON straight into columns. All that is not a plain list of objects, and all that is
/// broken, goes by the tree of `JSONReader`, which has the same result and says what is wrong.
package enum JSONColumnReader {
  /// - Parameters:
  ///   - bytes: a list of objects or of plain values, or one object; a byte-order mark is skipped.
  ///   - wanted: the columns to read, `nil` for all. Values of others are only passed over.
  package static func read(
    _ bytes: [UInt8], file: String, firstLine: Int = 1, wanted: Set<String>? = nil
  ) throws -> Table {
    let source = JSONTextSource(bytes: bytes, file: file, firstLine: firstLine, isLines: false)
    return try columns(source, wanted) ?? JSONTableReader.read(source.tree(), file: file)
  }

  /// JSON Lines: one value on each line that is not blank.
  package static func readLines(
    _ bytes: [UInt8], file: String, firstLine: Int = 1, wanted: Set<String>? = nil
  ) throws -> Table {
    let source = JSONTextSource(bytes: bytes, file: file, firstLine: firstLine, isLines: true)
    return try columns(source, wanted) ?? JSONTableReader.read(source.tree(), file: file)
  }

  private static func columns(_ source: JSONTextSource, _ wanted: Set<String>?) -> Table? {
    // Invalid UTF-8 is told by the reader of trees.
    guard UTF8Validation.firstInvalidByte(source.bytes) == nil else { return nil }
    let wanted = wanted.map { WantedColumns(names: $0) }
    return source.bytes.withUnsafeBufferPointer { bytes in
      let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let scanned =
        source.isLines
        ? JSONCells(lines: bytes, from: start) : JSONCells(list: bytes, from: start)
      return scanned.flatMap { table($0, wanted, source) }
    }
  }

  /// The rows of a list within a specification, with the place behind it; `nil` for what the reader
  /// of trees is to read.
  static func rows(
    _ list: JSONReader.List, in source: ChartSource
  ) -> (table: Table, end: Int)? {
    guard let cells = JSONCells(listIn: list.bytes, at: list.start) else { return nil }
    let text = UnsafeRawBufferPointer(
      UnsafeBufferPointer(rebasing: list.bytes[list.start..<cells.endIndex]))
    guard UTF8Validation.firstInvalidByte(text) == nil else { return nil }
    return table(cells, nil, InlineRowsSource(source: source, position: list.position)).map {
      ($0, cells.endIndex)
    }
  }

  private static func table(
    _ cells: JSONCells, _ wanted: WantedColumns?, _ source: any TableSource
  ) -> Table? {
    if cells.names.isEmpty { return Table(rowCount: cells.rowCount) }
    var columns: [(String, Column)] = []
    var skipped: [String] = []
    for (index, name) in cells.names.enumerated() {
      if let wanted, !wanted.contains(name) {
        skipped.append(name)
        continue
      }
      guard let column = JSONColumn(cells: cells, index: index).column() else { return nil }
      columns.append((name, column))
    }
    return Table(columns, skipped: skipped, rowCount: cells.rowCount, source: source)
  }
}

/// A JSON text as the source of a table: is read again when a diagnostic asks for a place.
private struct JSONTextSource: TableSource {
  let bytes: [UInt8]
  let file: String
  let firstLine: Int
  let isLines: Bool

  func tree() throws -> Node {
    isLines
      ? try JSONTableReader.lines(bytes, file: file, firstLine: firstLine)
      : try JSONReader.read(bytes, file: file, firstLine: firstLine)
  }

  private var rows: NodeSource? {
    guard let root = try? tree() else { return nil }
    return NodeSource(rows: root.sequence ?? [root], file: file)
  }

  func place(row: Int, column: String) -> SourceRange? { rows?.place(row: row, column: column) }

  func headerPlace(column: String) -> SourceRange? { rows?.headerPlace(column: column) }
}

/// A list within a specification as the source of a table: is read again when a diagnostic asks for a
/// place.
private struct InlineRowsSource: TableSource {
  let source: ChartSource
  let position: SourcePosition

  private var rows: NodeSource? {
    let root = try? JSONReader.read(
      source.bytes, file: source.file, firstLine: source.firstLine)
    guard let rows = root.flatMap(list)?.sequence else { return nil }
    return NodeSource(rows: rows, file: source.file)
  }

  /// The list within a tree.
  private func list(in node: Node) -> Node? {
    if node.sequence != nil, node.position == position { return node }
    let parts = node.mapping?.map(\.value) ?? node.sequence ?? []
    // The last that does not begin behind it.
    let part = parts.last { $0.position <= position }
    return part.flatMap(list)
  }

  func place(row: Int, column: String) -> SourceRange? { rows?.place(row: row, column: column) }

  func headerPlace(column: String) -> SourceRange? { rows?.headerPlace(column: column) }
}
