/// The order of a table's rows by the values of columns, as Vega's `compare` has it: null first,
/// then NaN, then by value.
struct RowOrder: Sendable {
  private let keys: [(values: [Double], isDescending: Bool)]

  init(_ columns: [(column: Column, isDescending: Bool)]) {
    keys = columns.map { ($0.column.sortKeys, $0.isDescending) }
  }

  /// Whether it orders by nothing.
  var isEmpty: Bool { keys.isEmpty }

  /// -1, 0 or 1.
  func compare(_ first: Int, _ second: Int) -> Int {
    for (values, isDescending) in keys {
      let (left, right) = (values[first], values[second])
      if left == right { continue }
      return (left < right) == isDescending ? 1 : -1
    }
    return 0
  }

  /// The rows in order; equal ones stay as they are.
  func sorted(_ rows: [Int]) -> [Int] {
    if keys.isEmpty { return rows }
    return rows.indices.sorted { left, right in
      let order = compare(rows[left], rows[right])
      return order == 0 ? left < right : order < 0
    }.map { rows[$0] }
  }
}

extension Column {
  /// Numbers in the order in which the values stand.
  var sortKeys: [Double] {
    switch storage {
    case .numbers(let numbers), .times(let numbers):
      if missing.isEmpty, !numbers.contains(where: \.isNaN) { return numbers }
      return rankedValues
    case .bools(let flags):
      return flags.indices.map { row in isNull(row: row) ? -1 : flags[row] ? 1 : 0 }
    case .texts(let codes, let distinct):
      let sorted = distinct.indices.sorted { Value.textOrder(distinct[$0], distinct[$1]) < 0 }
      var ranks = [Double](repeating: 0, count: distinct.count)
      for (rank, index) in sorted.enumerated() { ranks[index] = Double(rank) }
      return codes.indices.map { row in isNull(row: row) ? -1 : ranks[Int(codes[row])] }
    case .mixed: return rankedValues
    }
  }

  private var rankedValues: [Double] {
    let values = self.values
    let sorted = values.indices.sorted { Value.order(values[$0], values[$1]) < 0 }
    var ranks = [Double](repeating: 0, count: values.count)
    var rank = 0.0
    for (place, index) in sorted.enumerated() {
      if place > 0, Value.order(values[sorted[place - 1]], values[index]) != 0 { rank += 1 }
      ranks[index] = rank
    }
    return ranks
  }
}
