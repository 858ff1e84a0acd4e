extension TransformRunner {
  // MARK: Distributions

  func density(_ transform: DensityTransform, _ table: Table) throws -> Table {
    let column = try column(transform.field, of: table)
    let values = column.scriptValues
    let numbers = column.numbersOrNaN
    var result = SampledRows(
      try keys(transform.groupby ?? [], of: table), names: transform.names, table)
    let shared = column.numberExtent
    let minimum = transform.isShared ? transform.maximumSteps : transform.minimumSteps
    try checkRowCount(result.grouping.count * transform.maximumSteps, transform.field)
    // Each sample looks at each row of its group.
    guard Double(table.rowCount) * Double(transform.maximumSteps) <= 2e8 else {
      throw failure(
        "too many rows (\(table.rowCount)) for a density of \(transform.maximumSteps) steps",
        at: transform.field.position)
    }
    for (group, rows) in result.grouping.rows.enumerated() {
      let members = rows.map { column.isAbsent(row: $0) ? .nan : values[$0] }
      let own = transform.isShared ? shared : column.selecting(rows: rows).numberExtent
      let extent = transform.extent.map { ($0.lowerBound, $0.upperBound) } ?? own
      guard let extent else { continue }
      let width =
        transform.bandwidth
        ?? Statistics.bandwidth(rows.map { numbers[$0] }, count: rows.count)
      let size = Double(members.count)
      let scale = transform.isCount ? size : 1
      let points = CurveSampling.points(
        of: { x in
          if transform.isCumulative {
            return members.reduce(0) { $0 + Statistics.normalCumulative((x - $1) / width) } / size
          }
          let sum = members.reduce(0) { $0 + Statistics.normalDensity((x - $1) / width) }
          return sum / width / size
        }, over: extent, minimum: minimum, maximum: transform.maximumSteps)
      for point in points { result.append(point.x, point.y * scale, group: group) }
    }
    return result.table
  }

  func quantile(_ transform: QuantileTransform, _ table: Table) throws -> Table {
    let numbers = try column(transform.field, of: table)
    let measured = Measured(numbers)
    var result = SampledRows(
      try keys(transform.groupby ?? [], of: table), names: transform.names, table)
    let probabilities = transform.probabilities ?? steps(transform.step)
    try checkRowCount(result.grouping.count * probabilities.count, transform.field)
    for (group, rows) in result.grouping.rows.enumerated() {
      let sorted = rows.filter { measured.isValid($0) && !measured.values[$0].isNaN }
        .map { measured.values[$0] }.sorted()
      for probability in probabilities {
        result.append(
          probability, Statistics.quantile(sorted[...], probability), group: group)
      }
    }
    return result.table
  }

  /// From half a step up to 1.
  private func steps(_ step: Double) -> [Double] {
    let count = max(0, ((1 - 1e-14 - step / 2) / step).rounded(.up))
    return (0..<Int(min(count, 1e6))).map { step / 2 + Double($0) * step }
  }

  // MARK: Curves

  func regression(_ transform: RegressionTransform, _ table: Table) throws -> Table {
    let (xs, ys) = try numbers(transform.x, transform.y, of: table)
    let keys = try keys(transform.groupby, of: table)
    var result = SampledRows(keys, names: transform.names, table)
    var parameters: [(keys: Value, coefficients: Value, rSquared: Value)] = []
    let least = Regression.degreesOfFreedom(transform.method, order: transform.order)
    try checkRowCount(result.grouping.count * 201, transform.x)
    for (group, rows) in result.grouping.rows.enumerated() {
      guard rows.count > least else { continue }
      let points = points(rows, xs, ys)
      let fit = Regression(transform.method, order: transform.order, points)
      if transform.givesParameters {
        let values = keys.map { $0.column[rows[0]] }
        parameters.append(
          (
            keys.isEmpty ? .null : .list(values), .list(fit.coefficients.map(Value.number)),
            .number(fit.rSquared)
          ))
        continue
      }
      guard let extent = extent(transform, rows, xs) else { continue }
      if transform.method == .linear {
        for x in [extent.lower, extent.upper] { result.append(x, fit.predict(x), group: group) }
      } else {
        let samples = CurveSampling.points(
          of: fit.predict, over: extent, minimum: 25, maximum: 200)
        for point in samples { result.append(point.x, point.y, group: group) }
      }
    }
    guard transform.givesParameters else { return result.table }
    return Table([
      ("keys", Column(parameters.map(\.keys))), ("coef", Column(parameters.map(\.coefficients))),
      ("rSquared", Column(parameters.map(\.rSquared))),
    ])
  }

  private func extent(
    _ transform: RegressionTransform, _ rows: [Int], _ xs: [Double]
  ) -> (lower: Double, upper: Double)? {
    if let extent = transform.extent, transform.method != .log || extent.lowerBound > 0 {
      return (extent.lowerBound, extent.upperBound)
    }
    let values = rows.map { xs[$0] }.filter { !$0.isNaN }
    guard let lower = values.min(), let upper = values.max() else { return nil }
    return (lower, upper)
  }

  func loess(_ transform: LoessTransform, _ table: Table) throws -> Table {
    let (xs, ys) = try numbers(transform.x, transform.y, of: table)
    var result = SampledRows(try keys(transform.groupby, of: table), names: transform.names, table)
    let groups = result.grouping.rows.map { points($0, xs, ys) }
    // Each point takes part in the fits of its neighbours.
    let fits = groups.reduce(0) { $0 + Double($1.count) * Double($1.count) } * transform.bandwidth
    guard fits <= 4e8 else {
      throw failure(
        "too many rows (\(table.rowCount)) for a loess curve of this bandwidth",
        at: transform.x.position)
    }
    for (group, points) in groups.enumerated() {
      for point in Loess.curve(points, bandwidth: transform.bandwidth) {
        result.append(point.x, point.y, group: group)
      }
    }
    return result.table
  }

  /// Both coordinates, NaN where there is none.
  private func numbers(
    _ x: Located<String>, _ y: Located<String>, of table: Table
  ) throws -> (x: [Double], y: [Double]) {
    let columns = try columns([x, y], of: table)
    return (columns[0].numbersOrNaN, columns[1].numbersOrNaN)
  }

  private func points(_ rows: [Int], _ xs: [Double], _ ys: [Double]) -> [(x: Double, y: Double)] {
    rows.compactMap { row in
      xs[row].isNaN || ys[row].isNaN ? nil : (x: xs[row], y: ys[row])
    }
  }
}

/// Rows of two numbers that are computed for each group.
private struct SampledRows {
  let grouping: Grouping
  private let keys: [(name: String, column: Column)]
  private let names: (String, String)
  private var groups: [Int] = []
  private var first: [Double] = []
  private var second: [Double?] = []

  init(_ keys: [(name: String, column: Column)], names: (String, String), _ table: Table) {
    self.keys = keys
    self.names = names
    grouping = table.grouping(by: keys.map(\.column))
  }

  mutating func append(_ first: Double, _ second: Double?, group: Int) {
    groups.append(group)
    self.first.append(first)
    self.second.append(second)
  }

  var table: Table {
    let rows = groups.map { grouping.firstRows[$0] }
    return Table(
      keys.map { ($0.name, $0.column.selecting(rows: rows)) }
        + [(names.0, Column(numbers: first)), (names.1, Column(optionals: second))])
  }
}

extension Column {
  /// Numbers as JavaScript coerces them: 0 for null.
  fileprivate var scriptValues: [Double] {
    let numbers = scriptNumbers
    if numbers.isMissing.isEmpty { return numbers.values }
    return numbers.values.indices.map { numbers.isMissing[$0] ? 0 : numbers.values[$0] }
  }

  /// Numbers as JavaScript coerces them, NaN for null.
  fileprivate var numbersOrNaN: [Double] {
    guard !missing.isEmpty else {
      if case .mixed(let values) = storage {
        return values.map { $0.isNull ? .nan : $0.coercedNumber }
      }
      return scriptNumbers.values
    }
    let values = scriptNumbers.values
    return values.indices.map { missing[$0] ? .nan : values[$0] }
  }
}
