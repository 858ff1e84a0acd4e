extension TransformRunner {
  func fold(_ transform: FoldTransform, _ table: Table) throws -> Table {
    let folded = try columns(transform.fields, of: table)
    let names = transform.fields.map { FieldPath.columnName($0.value) }
    let count = folded.count
    guard let first = transform.fields.first else { return table.selecting(rows: []) }
    let (size, overflows) = table.rowCount.multipliedReportingOverflow(by: count)
    try checkRowCount(overflows ? .max : size, first)
    let rows = (0..<size).map { $0 / count }
    let keys = Column(
      storage: .texts(codes: (0..<size).map { Int32($0 % count) }, distinct: names))
    return table.selecting(rows: rows)
      .setting(transform.names.0, to: keys)
      .setting(transform.names.1, to: Column.interleaving(folded))
  }

  // MARK: Lists

  func flatten(_ transform: FlattenTransform, _ table: Table) throws -> Table {
    let columns = try columns(transform.fields, of: table)
    guard let first = transform.fields.first else { return table }
    var rows: [Int] = []
    var cells = [[Value]](repeating: [], count: columns.count)
    for row in 0..<table.rowCount {
      let lists = try columns.indices.map { index in
        try list(transform.fields[index], columns[index], row, table)
      }
      let length = lists.map(\.count).max() ?? 0
      try checkRowCount(rows.count + length, first)
      for place in 0..<length {
        rows.append(row)
        for index in lists.indices {
          cells[index].append(place < lists[index].count ? lists[index][place] : .null)
        }
      }
    }
    var result = table.selecting(rows: rows)
    for (name, values) in zip(transform.names, cells) {
      result = result.setting(name, to: Column(values))
      for (part, column) in Column.parts(ofRecords: values) {
        result = result.setting("\(name).\(part)", to: column)
      }
    }
    return result
  }

  private func list(
    _ field: Located<String>, _ column: Column, _ row: Int, _ table: Table
  ) throws -> [Value] {
    if case .list(let values) = column[row] { return values }
    let name = FieldPath.columnName(field.value)
    throw failure("'\(name)' in row \(row + 1) is no list", at: field.position)
  }

  // MARK: Rows of other data

  func lookup(_ transform: LookupTransform, _ table: Table) throws -> Table {
    let keys = try column(transform.field, of: table)
    let other = try rows(of: transform.source)
    let place = TransformRunner(file: file, place: "in the data of the lookup", load: load)
    let otherKeys = try place.column(transform.key, of: other)
    var known: [Value: Int] = [:]
    // Of rows with the same key the last one stands.
    for row in 0..<other.rowCount { known[Self.lookupKey(otherKeys[row])] = row }
    let distinct = keys.grouping
    let found = distinct.firstRows.map { known[Self.lookupKey(keys[$0])] }
    let rows = distinct.codes.map { found[$0] }
    let isMissing = rows.map { $0 == nil }
    func filled(_ column: Column) -> Column {
      column.filling(isMissing, with: transform.fallback)
    }
    guard let fields = transform.fields else {
      let parts = other.columns(ofRecords: rows, as: transform.names.first ?? "_lookup")
      return table.setting(parts.map { ($0.name, filled($0.column)) })
    }
    let columns = try place.columns(fields, of: other)
    return table.setting(
      zip(transform.names, columns).map { ($0, filled($1.selecting(optionalRows: rows))) })
  }

  private func rows(of source: LookupTransform.Source) throws -> Table {
    switch source {
    case .data(let data): return try load(data)
    case .selection(let name):
      if let rows = selected[name.value] { return rows }
      throw failure(
        "'from.param' names the selection '\(name.value)' of small multiples or of a view that "
          + "itself looks up what is selected, which is not supported", at: name.position)
    }
  }

  /// Keys are the same where their texts are.
  private static func lookupKey(_ value: Value) -> Value {
    if case .text = value { return value }
    return .text(value.text)
  }

  // MARK: Missing rows

  func impute(_ transform: ImputeTransform, _ table: Table) throws -> Table {
    let keyColumn = try column(transform.key, of: table)
    let keys = try keys(transform.groupby, of: table)
    let values = try column(transform.field, of: table)
    let grouping = table.grouping(by: keys.map(\.column))
    let wanted = try imputedKeys(transform)
    let combined = Column(wanted + keyColumn.grouping.firstRows.map { keyColumn[$0] })
    let domain = combined.grouping.firstRows.map { combined[$0] }
    let (size, overflows) = domain.count.multipliedReportingOverflow(by: max(1, grouping.count))
    try checkRowCount(overflows ? .max : size, transform.key)
    var codes: [Value: Int] = [:]
    for (code, value) in domain.enumerated() { codes[value] = code }
    var isPresent = [Bool](repeating: false, count: grouping.count * domain.count)
    let keyCodes = keyColumn.grouping
    let domainCodes = keyCodes.firstRows.map { codes[keyColumn[$0]] ?? 0 }
    for row in 0..<table.rowCount {
      isPresent[grouping.codes[row] * domain.count + domainCodes[keyCodes.codes[row]]] = true
    }
    var added: [(group: Int, key: Int)] = []
    for group in 0..<grouping.count {
      for key in domain.indices where !isPresent[group * domain.count + key] {
        added.append((group, key))
      }
    }
    let fill = transform.method == .value ? transform.value : .null
    let fieldName = FieldPath.columnName(transform.field.value)
    let keyName = FieldPath.columnName(transform.key.value)
    let result = table.extended(by: added.count) { name in
      if name == fieldName { return Column(repeating: fill, count: added.count) }
      if name == keyName { return Column(added.map { domain[$0.key] }) }
      guard let key = keys.first(where: { $0.name == name }) else { return nil }
      return key.column.selecting(rows: added.map { grouping.firstRows[$0.group] })
    }
    if values.count == 0 { return result }
    if transform.method == .value { return result }
    return try imputedMeans(transform, result, fieldName, known: values)
  }

  private func imputedKeys(_ transform: ImputeTransform) throws -> [Value] {
    switch transform.keys {
    case nil: return []
    case .values(let values)?: return values
    case .sequence(let start, let stop, let step)?:
      let sequence = NumberSequence(start: start, stop: stop, step: step)
      let count = sequence.count(atMost: 1_000_000_000) ?? .max
      try checkRowCount(count, transform.key)
      return (sequence.numbers(atMost: count) ?? []).map(Value.number)
    }
  }

  /// Puts a window's result where the field is null, but not where a row does not have it.
  private func imputedMeans(
    _ transform: ImputeTransform, _ table: Table, _ fieldName: String, known: Column
  ) throws -> Table {
    let operation: AggregateOperation =
      switch transform.method {
      case .mean, .value: .mean
      case .median: .median
      case .max: .max
      case .min: .min
      }
    let name = "imputed_\(fieldName)_value"
    let measure = WindowTransform.Measure(
      operation: Located(.aggregate(operation), at: transform.field.position),
      field: transform.field, parameter: nil, name: name)
    let result = try window(
      WindowTransform(
        measures: [measure], groupby: transform.groupby, frame: transform.frame), table)
    guard let means = result[name], let values = result[fieldName] else { return result }
    let filled = (0..<result.rowCount).map { row in
      let isKept = !values.isNull(row: row) || row < known.count && known.isAbsent(row: row)
      return isKept ? values[row] : means[row]
    }
    return result.setting(fieldName, to: Column(filled))
  }
}

extension Column {
  /// The first rows of all columns, then their second rows, and so on.
  static func interleaving(_ columns: [Column]) -> Column {
    let rowCount = columns.first?.count ?? 0
    let numbers = columns.compactMap { column -> [Double]? in
      if case .numbers(let numbers) = column.storage { return numbers }
      return nil
    }
    if numbers.count == columns.count {
      var values: [Double] = []
      values.reserveCapacity(rowCount * columns.count)
      for row in 0..<rowCount { for column in numbers { values.append(column[row]) } }
      let hasMissing = columns.contains { !$0.missing.isEmpty }
      let missing =
        hasMissing
        ? (0..<rowCount).flatMap { row in columns.map { $0.isNull(row: row) } } : []
      return Column(storage: .numbers(values), missing: missing)
    }
    return Column((0..<rowCount).flatMap { row in columns.map { $0[row] } })
  }

  /// The columns of values that are records, by their names.
  static func parts(ofRecords values: [Value]) -> [(String, Column)] {
    var names: [String] = []
    var known: Set<String> = []
    for case .record(let record) in values {
      for name in record.names where known.insert(name).inserted { names.append(name) }
      if names.count > 1_000 { return [] }
    }
    return names.map { name in
      (
        name,
        Column(
          values.map { value in
            if case .record(let record) = value { record[name] ?? .null } else { .null }
          })
      )
    }
  }

  /// The same with another value in some rows.
  func filling(_ isFilled: [Bool], with value: Value) -> Column {
    if value.isNull || !isFilled.contains(true) { return self }
    return Column(isFilled.indices.map { isFilled[$0] ? value : self[$0] })
  }

  /// The rows of one column and then those of another.
  func appending(_ other: Column) -> Column {
    switch (storage, other.storage) {
    case (.numbers(let first), .numbers(let second)):
      let missing =
        missing.isEmpty && other.missing.isEmpty
        ? []
        : (missing.isEmpty ? Array(repeating: false, count: count) : missing)
          + (other.missing.isEmpty ? Array(repeating: false, count: other.count) : other.missing)
      return Column(storage: .numbers(first + second), missing: missing)
    default: return Column(values + other.values)
    }
  }
}

extension Table {
  /// With more rows at the end.
  /// - Parameter column: the new rows of a column; `nil` where they are null.
  func extended(by count: Int, _ column: (String) -> Column?) -> Table {
    if count == 0 { return self }
    return Table(
      names.map { name in
        let added = column(name) ?? Column(repeating: .null, count: count)
        return (name, (self[name] ?? Column([])).appending(added))
      })
  }
}
