import Diagnostics

/// Which rows stand in which cell of a facet.
struct FacetDivision {
  /// The values of the row and the column in their order, or of a wrapped facet as columns.
  let rows: [Value]
  let columns: [Value]
  /// Names of bins for these values, where they are bins.
  let rowTexts: [String]?
  let columnTexts: [String]?
  var cells: [(row: Int, column: Int)] {
    rows.indices.flatMap { row in columns.indices.map { (row, $0) } }
  }

  /// How many cells there are, which may be more than there is room for.
  var cellCount: Int { rows.count * columns.count }

  private let rowKey: String?
  private let columnKey: String?
  private let rowIndex: ValueIndex
  private let columnIndex: ValueIndex

  /// - Parameters:
  ///   - table: the rows that are drawn.
  ///   - sorted: the rows that a facet's sort is worked out from.
  ///   - raw: all rows, with the names of bins.
  /// - Throws: `DiagnosticError` where a sort names a column that is not there.
  init(_ facet: FacetView, of table: Table, sortingBy sorted: Table, names raw: Table, file: String)
    throws
  {
    func values(_ definition: ChannelDefinition?) throws -> [Value] {
      guard let definition, let name = definition.facetColumnName, let column = table[name] else {
        return [.null]
      }
      let distinct = column.grouping.firstRows.map { column[$0] }
      return try inOrder(distinct, definition)
    }
    func inOrder(_ distinct: [Value], _ definition: ChannelDefinition) throws -> [Value] {
      switch definition.sort {
      case .appearance?:
        // Cells without a sort stand in the order of their values, too.
        return distinct.sorted { Value.order($0, $1) < 0 }
      case .field(let field?, _, _, _)?
      where sorted[FieldPath.columnName(field.value)] == nil
        && raw[FieldPath.columnName(field.value)] != nil:
        // What the drawn rows have no more gives them no order.
        return distinct
      default:
        return try DomainSort(
          definition, raw: [sorted], file: file, valueColumn: definition.facetColumnName
        ).sorted(distinct)
      }
    }
    rowKey = facet.row?.facetColumnName
    columnKey = (facet.wrapped ?? facet.column)?.facetColumnName
    rows = facet.wrapped == nil ? try values(facet.row) : [.null]
    columns = try values(facet.wrapped ?? facet.column)
    rowTexts = Self.texts(facet.row, rows, raw)
    columnTexts = Self.texts(facet.wrapped ?? facet.column, columns, raw)
    rowIndex = ValueIndex(rows, matchesTexts: true)
    columnIndex = ValueIndex(columns, matchesTexts: true)
  }

  private static func texts(
    _ definition: ChannelDefinition?, _ values: [Value], _ table: Table
  ) -> [String]? {
    guard let definition, definition.namesBins,
      let starts = definition.columnName.flatMap({ table[$0] }),
      let names = definition.rangeColumnName.flatMap({ table[$0] })
    else { return nil }
    var known: [Value: String] = [:]
    for row in starts.grouping.firstRows { known[starts[row]] = names[row].text }
    return values.map { known[$0] ?? $0.text }
  }

  /// For each cell its rows of a table.
  func rowsOfCells(in table: Table) -> [[Int]] {
    var places = [[Int]](repeating: [], count: cellCount)
    let rowCodes = codes(rowKey, rowIndex, table)
    let columnCodes = codes(columnKey, columnIndex, table)
    for row in 0..<table.rowCount {
      guard let first = rowCodes[row], let second = columnCodes[row] else { continue }
      places[first * columns.count + second].append(row)
    }
    return places
  }

  private func codes(_ key: String?, _ index: ValueIndex, _ table: Table) -> [Int?] {
    guard let key, let column = table[key] else {
      return Array(repeating: 0, count: table.rowCount)
    }
    let grouping = column.grouping
    let known = grouping.firstRows.map { index[column[$0]] }
    return grouping.codes.map { known[$0] }
  }
}
