package import Diagnostics

/// Rows and named columns, stored by column.
package final class Table: Sendable {
  /// The columns' names, in order.
  package let names: [String]
  package let rowCount: Int
  /// Columns of the source that nobody asked for, so that they were not read.
  package let skipped: [String]

  private let columns: [Column]
  /// Of tables with many columns; a few are found faster by looking at each.
  private let indices: [String: Int]
  private let source: (any TableSource)?
  /// For each row, which row of the source it comes from; `nil` where they are the same.
  private let sourceRows: [Int]?

  /// A table without rows, or with so many that have no columns yet.
  package convenience init(rowCount: Int = 0) {
    self.init(adding: [], rowCount: rowCount, source: nil, sourceRows: nil)
  }

  /// - Parameters:
  ///   - columns: all of one length; of two with the same name the later one stands.
  ///   - source: knows where the rows stand in a file.
  package convenience init(
    _ columns: [(name: String, column: Column)], source: (any TableSource)? = nil
  ) {
    self.init(
      adding: columns, rowCount: columns.first?.column.count ?? 0, source: source, sourceRows: nil)
  }

  /// A table of which only some columns were read.
  convenience init(
    _ columns: [(name: String, column: Column)], skipped: [String], rowCount: Int,
    source: any TableSource
  ) {
    self.init(
      adding: columns, rowCount: rowCount, source: source, sourceRows: nil, skipped: skipped)
  }

  /// - Parameters:
  ///   - base: has the first columns, as they are there.
  ///   - columns: in the place of those of `base`, for other rows.
  private init(
    _ base: Table? = nil, columns: [Column]? = nil,
    adding added: [(name: String, column: Column)], rowCount: Int, source: (any TableSource)?,
    sourceRows: [Int]?, skipped: [String] = []
  ) {
    self.skipped = skipped
    var names = base?.names ?? []
    var stored = columns ?? base?.columns ?? []
    var indices = base?.indices ?? [:]
    names.reserveCapacity(names.count + added.count)
    stored.reserveCapacity(names.count + added.count)
    let areMany = names.count + added.count > Self.fewColumns
    if areMany, indices.isEmpty {
      for (index, name) in names.enumerated() { indices[name] = index }
    }
    for (name, column) in added {
      precondition(column.count == rowCount, "columns of a table have one length")
      if let index = areMany ? indices[name] : names.firstIndex(of: name) {
        stored[index] = column
      } else {
        if areMany { indices[name] = names.count }
        names.append(name)
        stored.append(column)
      }
    }
    self.names = names
    self.rowCount = rowCount
    self.columns = stored
    self.indices = indices
    self.source = source
    self.sourceRows = sourceRows
  }

  private static let fewColumns = 12

  private func index(of name: String) -> Int? {
    names.count > Self.fewColumns ? indices[name] : names.firstIndex(of: name)
  }

  package subscript(name: String) -> Column? { index(of: name).map { columns[$0] } }

  /// The value of one cell; null where there is no such column.
  package subscript(row: Int, name: String) -> Value {
    index(of: name).map { columns[$0][row] } ?? .null
  }

  /// The rows at the given places, in their order.
  package func selecting(rows: [Int]) -> Table {
    Table(
      self, columns: columns.map { $0.selecting(rows: rows) }, adding: [], rowCount: rows.count,
      source: source, sourceRows: source == nil ? nil : rows.map { sourceRows?[$0] ?? $0 },
      skipped: skipped)
  }

  /// Adds a column at the end, or puts it in the place of the one with this name.
  package func setting(_ name: String, to column: Column) -> Table {
    setting([(name, column)])
  }

  /// The same with several columns at once.
  package func setting(_ columns: [(name: String, column: Column)]) -> Table {
    if columns.isEmpty { return self }
    return Table(
      self, adding: columns, rowCount: rowCount, source: source, sourceRows: sourceRows,
      skipped: skipped)
  }

  /// Only the columns with these names, in this order; names that it has not are left out.
  package func selecting(columns names: [String]) -> Table {
    Table(
      adding: names.compactMap { name in self[name].map { (name, $0) } }, rowCount: rowCount,
      source: source, sourceRows: sourceRows, skipped: skipped)
  }

  /// The same rows, said to stand elsewhere.
  func with(source: any TableSource) -> Table {
    Table(self, adding: [], rowCount: rowCount, source: source, sourceRows: nil, skipped: skipped)
  }

  /// Where a cell stands in the file that the table was read from, for diagnostics; the row's
  /// beginning for a column that was computed.
  package func place(row: Int, column: String) -> SourceRange? {
    guard row >= 0, row < rowCount else { return nil }
    return source?.place(row: sourceRows?[row] ?? row, column: column)
  }

  /// Where a column's name stands in the file; `nil` for a computed column.
  package func headerPlace(column: String) -> SourceRange? { source?.headerPlace(column: column) }
}

/// Where the rows of a table stand in the file that it was read from.
package protocol TableSource: Sendable {
  func place(row: Int, column: String) -> SourceRange?
  func headerPlace(column: String) -> SourceRange?
}
