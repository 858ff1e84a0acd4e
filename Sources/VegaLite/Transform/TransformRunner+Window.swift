extension TransformRunner {
  func window(_ transform: WindowTransform, _ table: Table) throws -> Table {
    let keys = try keys(transform.groupby, of: table)
    let order = try order(transform.sort, of: table)
    let partitions = table.grouping(by: keys.map(\.column)).rows.map { rows in
      WindowPartition(
        order.sorted(rows), order: order, frame: transform.frame,
        ignoresPeers: transform.ignoresPeers)
    }
    var result = table
    for measure in transform.measures {
      // A measure sees the columns of those before it.
      let column = try measure.field.map { try self.column($0, of: table) }
      for (name, column) in try results(measure, column, partitions, of: table) {
        result = result.setting(name, to: column)
      }
    }
    return result
  }

  private func results(
    _ measure: WindowTransform.Measure, _ column: Column?, _ partitions: [WindowPartition],
    of table: Table
  ) throws -> [(name: String, column: Column)] {
    let count = table.rowCount
    switch measure.operation.value {
    case .window(let operation):
      guard operation.needsField else {
        let parameter = measure.parameter ?? .nan
        let numbers = count.scattering(partitions) {
          $0.numbers(operation, parameter: parameter)
        }
        return [(measure.name, Column(numbers: numbers))]
      }
      let parameter = Int(max(-1e9, min(1e9, measure.parameter ?? 1)))
      let column = column ?? Column(repeating: .null, count: count)
      let rows = count.scattering(partitions) { partition in
        partition.sources(operation, parameter: parameter) { column.isNull(row: $0) }
      }
      return [(measure.name, column.selecting(optionalRows: rows))]
    case .aggregate(let operation):
      return try aggregates(operation, measure, column, partitions, of: table)
    }
  }

  private func aggregates(
    _ operation: AggregateOperation, _ measure: WindowTransform.Measure, _ column: Column?,
    _ partitions: [WindowPartition], of table: Table
  ) throws -> [(name: String, column: Column)] {
    let count = table.rowCount
    guard operation != .count, let column else {
      let numbers = count.scattering(partitions) { partition in
        zip(partition.starts, partition.ends).map { Double($1 - $0) }
      }
      return [(measure.name, Column(numbers: numbers))]
    }
    let measured = Measured(column)
    switch operation {
    case .min, .max, .argmin, .argmax:
      let keys = measured.orderKeys
      let rows = count.scattering(partitions) {
        $0.extremes(
          keys, isMaximum: operation == .max || operation == .argmax, isValid: measured.isValid)
      }
      if operation == .argmin || operation == .argmax {
        return table.columns(ofRecords: rows, as: measure.name)
      }
      return [(measure.name, column.selecting(optionalRows: rows))]
    case .median, .q1, .q3:
      try checkFrames(operation, measure, partitions)
      let numbers = count.scattering(partitions) { partition in
        partition.ordered(measured) { Aggregation.ordered(operation, $0) }
      }
      return [(measure.name, Column(optionals: numbers))]
    case .distinct:
      var codes = column.grouping.codes
      if case .mixed(let values) = column.storage {
        codes = Column(texts: values.map(\.text)).grouping.codes
      }
      let numbers = count.scattering(partitions) { $0.distinct(codes) }
      return [(measure.name, Column(numbers: numbers))]
    default:
      let numbers = count.scattering(partitions) {
        $0.streamed(operation, measured, rate: measure.parameter ?? .nan)
      }
      return [(measure.name, Column(optionals: numbers))]
    }
  }

  /// A value that comes or goes moves those of its frame.
  private func checkFrames(
    _ operation: AggregateOperation, _ measure: WindowTransform.Measure,
    _ partitions: [WindowPartition]
  ) throws {
    let work = partitions.reduce(0) { $0 + $1.frameRows }
    guard work > 2_000_000_000 else { return }
    throw failure(
      "the frames of '\(operation.rawValue)' hold too many rows, \(work) together",
      at: measure.field?.position ?? measure.operation.position)
  }
}

extension Int {
  /// Results of all partitions, each at its row; as many as this number.
  fileprivate func scattering(
    _ partitions: [WindowPartition], _ results: (WindowPartition) -> [Double]
  ) -> [Double] {
    var all = [Double](repeating: 0, count: self)
    for partition in partitions {
      for (row, result) in zip(partition.rows, results(partition)) { all[row] = result }
    }
    return all
  }

  fileprivate func scattering<Result>(
    _ partitions: [WindowPartition], _ results: (WindowPartition) -> [Result?]
  ) -> [Result?] {
    var all = [Result?](repeating: nil, count: self)
    for partition in partitions {
      for (row, result) in zip(partition.rows, results(partition)) { all[row] = result }
    }
    return all
  }
}
