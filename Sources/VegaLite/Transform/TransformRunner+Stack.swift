extension TransformRunner {
  func stack(_ transform: StackTransform, _ table: Table) throws -> Table {
    let values = try column(transform.field, of: table)
    let keys = try keys(transform.groupby, of: table)
    let order = try order(transform.sort, of: table)
    let grouping = table.grouping(by: keys.map(\.column))
    let groups = grouping.rows.map { order.sorted($0) }
    let bounds = StackTransform.bounds(
      values.values.map(\.coercedNumber), groups: groups, mode: transform.mode)
    return table.setting(transform.names.0, to: Column(numbers: bounds.starts))
      .setting(transform.names.1, to: Column(numbers: bounds.ends))
  }

  func order(_ sort: [SortField], of table: Table) throws -> RowOrder {
    let columns = try columns(sort.map(\.field), of: table)
    return RowOrder(zip(columns, sort).map { ($0, $1.isDescending) })
  }
}

extension StackTransform {
  /// Where each row begins and ends, as Vega's `stack` has it: what is no number makes all that
  /// comes behind it in its group NaN, and a group whose values are all 0 has no share.
  static func bounds(
    _ values: [Double], groups: [[Int]], mode: StackMode
  ) -> Stacking.Bounds {
    var starts = [Double](repeating: 0, count: values.count)
    var ends = starts
    let sums = groups.map { rows in rows.reduce(0) { $0 + abs(values[$1]) } }
    let largest = sums.reduce(0) { $1 > $0 ? $1 : $0 }
    for (rows, sum) in zip(groups, sums) {
      var (position, negative) = (mode == .center ? (largest - sum) / 2 : 0, 0.0)
      var total = 0.0
      for row in rows {
        let value = values[row]
        switch mode {
        case .zero where value < 0:
          starts[row] = negative
          negative += value
          ends[row] = negative
        case .zero, .center:
          starts[row] = position
          position += mode == .center ? abs(value) : value
          ends[row] = position
        case .normalize:
          starts[row] = position
          total += abs(value)
          position = 1 / sum * total
          ends[row] = position
        }
      }
    }
    return Stacking.Bounds(starts: starts, ends: ends)
  }
}
