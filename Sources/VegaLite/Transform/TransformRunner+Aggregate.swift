extension TransformRunner {
  func aggregate(_ transform: AggregateTransform, _ table: Table) throws -> Table {
    let keys = try keys(transform.groupby, of: table)
    let grouping = table.grouping(by: keys.map(\.column))
    var columns = keys.map { ($0.name, $0.column.selecting(rows: grouping.firstRows)) }
    columns += try measures(transform.measures, of: table, in: grouping)
    return columns.isEmpty ? Table(rowCount: grouping.count) : Table(columns)
  }

  func joinaggregate(_ transform: AggregateTransform, _ table: Table) throws -> Table {
    let keys = try keys(transform.groupby, of: table)
    let grouping = table.grouping(by: keys.map(\.column))
    let columns = try measures(transform.measures, of: table, in: grouping)
    return table.setting(columns.map { ($0.name, $0.column.selecting(rows: grouping.codes)) })
  }

  private func measures(
    _ measures: [AggregateTransform.Measure], of table: Table, in grouping: Grouping
  ) throws -> [(name: String, column: Column)] {
    var columns: [(name: String, column: Column)] = []
    var intervals: [String: (lower: Column, upper: Column)] = [:]
    for measure in measures {
      let column = try measure.field.map { try self.column($0, of: table) }
      switch (measure.operation, column) {
      case (.argmin, let column?), (.argmax, let column?):
        let rows = Aggregation.extremeRows(
          of: column, in: grouping, isMaximum: measure.operation == .argmax)
        columns += table.columns(ofRecords: rows, as: measure.name)
      case (.values, _):
        try measure.field.map { try checkRowCount(table.rowCount, $0) }
        let lists = grouping.rows.map { Value.list($0.map { table.record(row: $0) }) }
        columns.append((measure.name, Column(storage: .mixed(lists))))
      case (.ci0, let column?), (.ci1, let column?):
        let name = measure.field?.value ?? ""
        let interval = intervals[name] ?? Aggregation.intervals(column, in: grouping)
        intervals[name] = interval
        columns.append(
          (measure.name, measure.operation == .ci0 ? interval.lower : interval.upper))
      default:
        columns.append(
          (measure.name, Aggregation.column(of: measure.operation, column, in: grouping)))
      }
    }
    return columns
  }

  func pivot(_ transform: PivotTransform, _ table: Table) throws -> Table {
    let names = try column(transform.field, of: table)
    let values = try column(transform.value, of: table)
    let keys = try keys(transform.groupby, of: table)
    let grouping = table.grouping(by: keys.map(\.column))
    var columns = keys.map { ($0.name, $0.column.selecting(rows: grouping.firstRows)) }
    let pivoted = names.grouping
    var order = RowOrder([(names, false)]).sorted(pivoted.firstRows)
    if transform.limit > 0 { order = Array(order.prefix(transform.limit)) }
    guard order.count <= 10_000 else {
      throw failure(
        "'\(transform.field.value)' has \(order.count) values, too many for columns",
        at: transform.field.position)
    }
    try checkRowCount(order.count * max(1, grouping.count), transform.field)
    let rows = pivoted.rows
    for first in order {
      let chosen = rows[pivoted.codes[first]]
      let cells = pivotCells(transform.operation, values, chosen, in: grouping)
      columns.append((names[first].text, cells))
    }
    return columns.isEmpty ? Table(rowCount: grouping.count) : Table(columns)
  }

  /// One operation over some of the rows of each group.
  private func pivotCells(
    _ operation: AggregateOperation, _ values: Column, _ rows: [Int], in grouping: Grouping
  ) -> Column {
    // Groups without any of the rows keep their place by a row that takes no part.
    let codes = rows.map { grouping.codes[$0] }
    let chosen = values.selecting(rows: rows)
    let measured = Grouping(codes: codes, firstRows: grouping.firstRows)
    if operation == .count {
      // Rows with a null count, rows with NaN do not.
      let missing = Aggregation.column(of: .missing, chosen, in: measured).numbers
      let valid = Aggregation.column(of: .valid, chosen, in: measured).numbers
      return Column(numbers: zip(missing, valid).map { $0 + $1 })
    }
    let cells = Aggregation.column(of: operation, chosen, in: measured)
    guard operation == .distinct else { return cells }
    // The other rows of a group are NaN, which is a value of its own.
    return Column(
      numbers: zip(cells.numbers, zip(grouping.sizes, measured.sizes)).map { count, sizes in
        sizes.0 > sizes.1 ? count + 1 : count
      })
  }
}

extension Table {
  /// Rows as records, and each of their fields as a column with a dotted name.
  func columns(
    ofRecords rows: [Int?], as name: String
  ) -> [(name: String, column: Column)] {
    [(name, Aggregation.records(of: self, rows: rows))]
      + names.map { field in
        ("\(name).\(field)", (self[field] ?? Column([])).selecting(optionalRows: rows))
      }
  }
}
