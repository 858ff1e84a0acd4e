/// The operations of Vega's `aggregate` over the groups of a table's rows
/// (https://vega.github.io/vega/docs/transforms/aggregate/).
///
/// Null and empty text are missing, NaN is invalid; neither takes part. An operation without any
/// value to work on is null.
enum Aggregation {
  /// The result of an operation for each group.
  /// - Parameters:
  ///   - column: `nil` only for `count`.
  ///   - rate: of `exponential` and `exponentialb`.
  static func column(
    of operation: AggregateOperation, _ column: Column?, in grouping: Grouping,
    rate: Double = .nan
  ) -> Column {
    guard let column, operation != .count else { return Column(numbers: grouping.sizes) }
    let measured = Measured(column)
    switch operation {
    case .count, .missing, .valid, .sum, .product, .mean, .average, .variance, .variancep, .stdev,
      .stdevp, .stderr, .exponential, .exponentialb:
      return streamed(operation, measured, in: grouping, rate: rate)
    case .ci0: return intervals(column, in: grouping).lower
    case .ci1: return intervals(column, in: grouping).upper
    case .median, .q1, .q3:
      let results = sortedGroups(measured, in: grouping, sorting: true).map {
        ordered(operation, $0)
      }
      return Column(optionals: results)
    case .min, .max:
      let rows = extremeRows(measured, in: grouping, isMaximum: operation == .max)
      return column.selecting(optionalRows: rows)
    case .distinct: return distinct(column, in: grouping)
    case .argmin, .argmax, .values:
      // Their results are rows of a table: see `records`.
      return Column(repeating: .null, count: grouping.count)
    }
  }

  /// `ci0` and `ci1` of each group, from one drawing.
  static func intervals(
    _ column: Column, in grouping: Grouping
  ) -> (lower: Column, upper: Column) {
    let results = sortedGroups(Measured(column), in: grouping, sorting: false).map {
      Statistics.bootstrapInterval($0, of: column.count)
    }
    return (
      Column(optionals: results.map { $0?.lower }), Column(optionals: results.map { $0?.upper })
    )
  }

  /// One operation over some rows.
  static func result(of operation: AggregateOperation, _ column: Column?, _ rows: [Int]) -> Value {
    guard let column, operation != .count else { return .number(Double(rows.count)) }
    if rows.isEmpty { return operation.isCount ? .number(0) : .null }
    let chosen = column.selecting(rows: rows)
    let result = self.column(of: operation, chosen, in: Grouping(single: rows.count))[0]
    return result
  }

  // MARK: One pass

  private static func streamed(
    _ operation: AggregateOperation, _ measured: Measured, in grouping: Grouping, rate: Double
  ) -> Column {
    let count = grouping.count
    var valid = [Double](repeating: 0, count: count)
    var first = [Double](repeating: operation == .product ? 1 : 0, count: count)
    var second = [Double](repeating: 0, count: operation.isSpread ? count : 0)
    let (values, codes, states) = (measured.values, grouping.codes, measured.states)
    for row in codes.indices {
      let code = codes[row]
      let state = states.isEmpty ? .valid : states[row]
      if operation == .missing {
        if state == .missing { valid[code] += 1 }
        continue
      }
      guard state == .valid else { continue }
      let value = values[row]
      valid[code] += 1
      switch operation {
      case .sum: first[code] += value
      case .product: first[code] *= value
      case .mean, .average: first[code] += (value - first[code]) / valid[code]
      case .variance, .variancep, .stdev, .stdevp, .stderr:
        let delta = value - first[code]
        first[code] += delta / valid[code]
        second[code] += delta * (value - first[code])
      case .exponential, .exponentialb: first[code] = rate * first[code] + value
      default: break
      }
    }
    if operation == .valid || operation == .missing { return Column(numbers: valid) }
    return Column(
      optionals: (0..<count).map { code in
        summary(
          operation, valid: valid[code], first: first[code],
          second: second.isEmpty ? 0 : second[code], rate: rate)
      })
  }

  /// - Parameters:
  ///   - first: sum, product, mean or weighted sum.
  ///   - second: the sum of squared distances from the mean.
  static func summary(
    _ operation: AggregateOperation, valid: Double, first: Double, second: Double, rate: Double
  ) -> Double? {
    // What is undefined is no zero to what is computed with it.
    guard valid > 0 else { return operation.isSpread ? .nan : nil }
    switch operation {
    case .variance: return valid > 1 ? second / (valid - 1) : .nan
    case .variancep: return valid > 1 ? second / valid : .nan
    case .stdev: return valid > 1 ? (second / (valid - 1)).squareRoot() : .nan
    case .stdevp: return valid > 1 ? (second / valid).squareRoot() : .nan
    case .stderr: return valid > 1 ? (second / (valid * (valid - 1))).squareRoot() : .nan
    case .exponential: return first * (1 - rate) / (1 - power(rate, valid))
    case .exponentialb: return first * (1 - rate)
    default: return first
    }
  }

  private static func power(_ base: Double, _ exponent: Double) -> Double {
    var (result, square, rest) = (1.0, base, UInt64(exponent))
    while rest > 0 {
      if rest & 1 == 1 { result *= square }
      square *= square
      rest >>= 1
    }
    return result
  }

  // MARK: Order

  /// The valid numbers of each group, ascending.
  private static func sortedGroups(
    _ measured: Measured, in grouping: Grouping, sorting: Bool
  ) -> [ArraySlice<Double>] {
    var ends = [Int](repeating: 0, count: grouping.count)
    let (codes, states) = (grouping.codes, measured.states)
    func isTaken(_ row: Int) -> Bool {
      (states.isEmpty || states[row] == .valid) && !measured.values[row].isNaN
    }
    for row in codes.indices where isTaken(row) { ends[codes[row]] += 1 }
    var total = 0
    for code in ends.indices {
      let size = ends[code]
      ends[code] = total
      total += size
    }
    let starts = ends
    var values = [Double](repeating: 0, count: total)
    for row in codes.indices where isTaken(row) {
      values[ends[codes[row]]] = measured.values[row]
      ends[codes[row]] += 1
    }
    return starts.indices.map { code in
      if sorting { values[starts[code]..<ends[code]].sort() }
      return values[starts[code]..<ends[code]]
    }
  }

  static func ordered(_ operation: AggregateOperation, _ values: ArraySlice<Double>) -> Double? {
    switch operation {
    case .q1: Statistics.quantile(values, 0.25)
    case .median: Statistics.quantile(values, 0.5)
    case .q3: Statistics.quantile(values, 0.75)
    default: nil
    }
  }

  /// The row with each group's least or greatest value, the first where several have it; `nil`
  /// where a group has no value.
  static func extremeRows(
    of column: Column, in grouping: Grouping, isMaximum: Bool
  ) -> [Int?] { extremeRows(Measured(column), in: grouping, isMaximum: isMaximum) }

  private static func extremeRows(
    _ measured: Measured, in grouping: Grouping, isMaximum: Bool
  ) -> [Int?] {
    var rows = [Int](repeating: -1, count: grouping.count)
    let (codes, states, keys) = (grouping.codes, measured.states, measured.orderKeys)
    for row in codes.indices where states.isEmpty || states[row] == .valid {
      let best = rows[codes[row]]
      if best < 0 || (isMaximum ? keys[row] > keys[best] : keys[row] < keys[best]) {
        rows[codes[row]] = row
      }
    }
    return rows.map { $0 < 0 ? nil : $0 }
  }

  /// Distinct by their texts, as in JavaScript; null is one of them.
  private static func distinct(_ column: Column, in grouping: Grouping) -> Column {
    var values = column.grouping
    if case .mixed(let mixed) = column.storage {
      values = Column(texts: mixed.map(\.text)).grouping
    }
    let pairs = grouping.crossed(with: values)
    var counts = [Double](repeating: 0, count: grouping.count)
    var isSeen = [Bool](repeating: false, count: pairs.count)
    for (row, pair) in pairs.codes.enumerated() where !isSeen[pair] {
      isSeen[pair] = true
      counts[grouping.codes[row]] += 1
    }
    return Column(numbers: counts)
  }

  // MARK: Rows

  /// For each group the row of a table as a record; null where it has none.
  static func records(of table: Table, rows: [Int?]) -> Column {
    Column(storage: .mixed(rows.map { row in row.map { table.record(row: $0) } ?? .null }))
  }
}

extension AggregateOperation {
  fileprivate var isSpread: Bool {
    [.variance, .variancep, .stdev, .stdevp, .stderr].contains(self)
  }
}

/// A column's values as the operations see them.
struct Measured {
  enum State: UInt8, Sendable { case valid, missing, invalid }

  /// Numbers as JavaScript coerces them.
  let values: [Double]
  /// Empty where all rows are valid.
  let states: [State]
  private let column: Column

  init(_ column: Column) {
    self.column = column
    let numbers = column.scriptNumbers
    let values = numbers.values
    self.values = values
    // Text that is no number is valid, and makes a sum NaN.
    let isText: Bool
    switch column.storage {
    case .numbers, .times: isText = false
    case .bools, .texts: isText = true
    case .mixed(let mixed):
      states = mixed.map { value in
        switch value {
        case .null, .text(""): .missing
        case .number(let number), .time(let number): number.isNaN ? .invalid : .valid
        case .bool, .text, .list, .record: .valid
        }
      }
      return
    }
    if numbers.isMissing.isEmpty, isText || !values.contains(where: \.isNaN) {
      states = []
      return
    }
    states = values.indices.map { row in
      if !numbers.isMissing.isEmpty, numbers.isMissing[row] { return .missing }
      return !isText && values[row].isNaN ? .invalid : .valid
    }
  }

  func isValid(_ row: Int) -> Bool { states.isEmpty || states[row] == .valid }

  /// Numbers in the order in which the values stand: texts among each other by their characters.
  var orderKeys: [Double] {
    switch column.storage {
    case .numbers, .times, .bools: values
    case .texts, .mixed: column.sortKeys
    }
  }
}

extension Grouping {
  /// How many rows each group has.
  var sizes: [Double] {
    var sizes = [Double](repeating: 0, count: count)
    for code in codes { sizes[code] += 1 }
    return sizes
  }
}

extension Column {
  /// Null where there is no number.
  init(optionals: [Double?]) {
    self.init(
      storage: .numbers(optionals.map { $0 ?? 0 }), missing: optionals.map { $0 == nil })
  }

  /// The rows at the given places; null where there is none.
  func selecting(optionalRows rows: [Int?]) -> Column {
    if rows.contains(nil) {
      if count == 0 { return Column(repeating: .null, count: rows.count) }
      let selected = selecting(rows: rows.map { $0 ?? 0 })
      if case .mixed(let values) = selected.storage {
        return Column(zip(rows, values).map { $0 == nil ? .null : $1 })
      }
      return Column(
        storage: selected.storage,
        missing: rows.indices.map { rows[$0] == nil || selected.isNull(row: $0) })
    }
    return selecting(rows: rows.compactMap { $0 })
  }
}

extension Table {
  /// A row as a record.
  func record(row: Int) -> Value {
    .record(ValueRecord(names.map { ($0, self[row, $0]) }))
  }

  /// Groups of rows that are equal in all of the columns; one group where there are none.
  func grouping(by columns: [Column]) -> Grouping {
    columns.reduce(Grouping(single: rowCount)) { $0.crossed(with: $1.grouping) }
  }
}
