import Diagnostics

/// The columns that an encoding makes of fields row by row: values of the type that a channel has,
/// bins and units of time.
struct EncodedColumns {
  let file: String
  let config: ConfigSpecification
  /// Where the rows come from, for errors.
  let source: DataSpecification?
  /// Whether times are read as numbers of milliseconds.
  var countsTimes = false

  private func range(_ position: SourcePosition) -> SourceRange {
    SourceRange(file: file, start: position)
  }

  /// - Parameter isBinned: whether the bins are there already.
  /// - Throws: `DiagnosticError` with all fields that the table has not.
  func complete(
    _ table: Table, _ definitions: [ChannelDefinition], isBlank: Bool, isBinned: Bool
  ) throws -> Table {
    var table = isBlank ? empty(table, definitions) : table
    table = withDomainPlaces(table, definitions)
    table = try typed(table, definitions)
    if !isBinned { table = try binned(table, definitions, isBlank: isBlank) }
    for definition in definitions {
      guard let unit = definition.scaled?.timeUnit?.value, let name = definition.scaled?.columnName,
        let field = definition.scaled?.fieldName, definition.aggregate == nil,
        let column = table[FieldPath.columnName(field.value)]
      else { continue }
      let (starts, ends) = unit.columns(of: column, areStarts: unit.isBinned)
      table = table.setting(name, to: starts).setting("\(name)_end", to: ends)
    }
    return table
  }

  /// An empty list of rows has all columns that a view asks for.
  private func empty(_ table: Table, _ definitions: [ChannelDefinition]) -> Table {
    var table = table
    for definition in definitions {
      var names = [definition.scaled?.fieldName?.value]
      if case .field(let field?, _, _, _)? = definition.sort { names.append(field.value) }
      if case .argument(_, let of)? = definition.aggregate?.value { names.append(of) }
      for name in names.compactMap({ $0 }) where table[FieldPath.columnName(name)] == nil {
        table = table.setting(FieldPath.columnName(name), to: Column([]))
      }
    }
    return table
  }

  // MARK: Fields

  /// The column that a specification names, or an error with the nearest name.
  func column(_ field: Located<String>, of table: Table) throws -> Column {
    let name = FieldPath.columnName(field.value)
    if let column = table[name] ?? table.element(name) { return column }
    var notes: [Diagnostic.Note] = []
    let nearest = nearestName(to: name, among: table.names)
    if nearest == nil, !table.names.isEmpty {
      let some = table.names.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
      notes.append(Diagnostic.Note("the data has \(some)" + (table.names.count > 12 ? ", …" : "")))
    }
    throw DiagnosticError([
      .error(
        at: range(field.position), "no column '\(name)' \(source.place)", suggestion: nearest,
        notes: notes)
    ])
  }

  private func typed(_ table: Table, _ definitions: [ChannelDefinition]) throws -> Table {
    var table = table
    var diagnostics: [Diagnostic] = []
    // A field that is also read as names keeps its texts; its numbers are read from them.
    let names = Set(
      definitions.compactMap(\.scaled).filter {
        $0.type?.value == .nominal || $0.type?.value == .ordinal
      }.compactMap { $0.fieldName?.value })
    for definition in definitions {
      guard let scaled = definition.scaled, let field = scaled.fieldName else { continue }
      do {
        let name = FieldPath.columnName(field.value)
        if definition.channel == .tooltip, table[name] == nil, table.element(name) == nil {
          // Layers that share a tooltip need not all have its column.
          table = table.setting(name, to: Column(repeating: .null, count: table.rowCount))
        }
        let column = try column(field, of: table)
        if table[name] == nil { table = table.setting(name, to: column) }
        if case .argument(_, let of)? = scaled.aggregate?.value {
          _ = try self.column(Located(of, at: field.position), of: table)
        }
        if scaled.aggregate?.value.operation?.isCount == true { continue }
        switch scaled.type?.value {
        case .quantitative? where names.contains(field.value): break
        case .quantitative?:
          table = table.setting(name, to: try numbers(column, name, field.position))
        case .temporal?:
          table = table.setting(name, to: try times(column, name, field.position))
        case .ordinal?, .nominal?, nil:
          if scaled.timeUnit != nil {
            table = table.setting(name, to: try times(column, name, field.position))
          }
        }
      } catch let error as DiagnosticError {
        diagnostics.append(contentsOf: error.diagnostics)
      }
    }
    if !diagnostics.isEmpty { throw DiagnosticError(diagnostics) }
    return table
  }

  private func numbers(
    _ column: Column, _ name: String, _ position: SourcePosition
  ) throws -> Column {
    guard case .texts = column.storage else { return column }
    let numbers = column.parsed(as: .number)
    try check(column, numbers, name, "numbers", position)
    return column.hasEmptyText ? numbers.with(.emptied) : numbers
  }

  private func times(
    _ column: Column, _ name: String, _ position: SourcePosition
  ) throws -> Column {
    if case .times = column.storage { return column }
    let times = column.parsedTimes
    try check(column, times, name, "dates", position)
    return countsTimes ? times.countingTimes : times
  }

  /// A single cell that cannot be read has no value; where none can be read, the type is wrong.
  private func check(
    _ written: Column, _ read: Column, _ name: String, _ noun: String, _ position: SourcePosition
  ) throws {
    guard written.count > 1, (0..<read.count).allSatisfy({ read[$0].isInvalid }),
      let row = (0..<written.count).first(where: {
        if case .text(let text) = written[$0] { !text.isEmpty } else { false }
      })
    else { return }
    throw DiagnosticError([
      .error(
        at: range(position), "column '\(name)' holds no \(noun), as its type says",
        notes: [Diagnostic.Note("one is '\(written[row].text)'")])
    ])
  }

  /// For each row the place of its colour in the domain that the author writes, where a stack follows
  /// it; -1 where it is not there.
  private func withDomainPlaces(_ table: Table, _ definitions: [ChannelDefinition]) -> Table {
    var table = table
    for order in definitions where order.isImplied {
      guard let name = order.columnName, table[name] == nil else { continue }
      let colored = definitions.first {
        [.color, .fill].contains($0.channel)
          && $0.fieldName.map { "_\($0.value)_sort_index" } == name
      }
      guard let field = colored?.fieldName?.value,
        let column = table[FieldPath.columnName(field)],
        let values = colored?.scale?.properties?.domain?.value.values
      else { continue }
      let index = ValueIndex(values.map(\.value))
      let grouping = column.grouping
      let places = grouping.firstRows.map { Double(index[column[$0]] ?? -1) }
      table = table.setting(name, to: Column(numbers: grouping.codes.map { places[$0] }))
    }
    return table
  }

  // MARK: Bins

  func binned(
    _ table: Table, _ definitions: [ChannelDefinition], isBlank: Bool
  ) throws -> Table {
    var table = table
    for definition in definitions {
      guard let scaled = definition.scaled, case .on? = scaled.bin?.value,
        scaled.aggregate == nil, let name = scaled.columnName, let field = scaled.fieldName
      else { continue }
      if table[name] == nil {
        if isBlank { table = empty(table, [scaled]) }
        let column = try column(field, of: table)
        guard let bins = bins(scaled, table) else { continue }
        let (lower, upper) = bins.columns(of: column)
        table = table.setting(name, to: lower).setting("\(name)_end", to: upper)
      }
      guard let lower = table[name], let upper = table["\(name)_end"] else { continue }
      // Channels that bin alike share the columns, not the need of names: the last that needs them
      // says how they are written. Texts of their own are there for marks only.
      let isText = definition.channel == .text || definition.channel == .tooltip
      if scaled.namesBins || isText && table["\(name)_range"] == nil {
        table = table.setting("\(name)_range", to: names(lower, upper, scaled))
      }
    }
    return table
  }

  /// The bins of a definition's field over all rows; `nil` where it has none.
  func bins(_ definition: ChannelDefinition, _ table: Table) -> Bins? {
    guard case .on(let parameters)? = definition.bin?.value, let field = definition.fieldName,
      let column = table[FieldPath.columnName(field.value)]
    else { return nil }
    return Binning.bins(extent: extent(column), parameters)
  }

  private func extent(_ column: Column) -> (lower: Double, upper: Double) {
    var (lower, upper) = (Double.infinity, -Double.infinity)
    for number in column.numbers where number.isFinite {
      lower = min(lower, number)
      upper = max(upper, number)
    }
    return lower <= upper ? (lower, upper) : (0, 0)
  }

  /// `10 – 20`.
  private func names(_ lower: Column, _ upper: Column, _ definition: ChannelDefinition) -> Column {
    let pattern =
      definition.format?.pattern?.value ?? definition.header?.properties?.format?.pattern?.value
      ?? definition.axis?.properties?.format?.pattern?.value
      ?? definition.legend?.properties?.format?.pattern?.value ?? config.numberFormat?.value ?? ""
    let format =
      (try? NumberFormat(pattern, locale: (config.locale ?? .english).number))
      ?? .allDigitsUngrouped
    var known: [Double: String] = [:]
    let texts = (0..<lower.count).map { row -> Value in
      guard let start = lower[row].number, let end = upper[row].number, start.isFinite else {
        return .text("null")
      }
      if let text = known[start] { return .text(text) }
      let text = "\(format.format(start)) – \(format.format(end))"
      known[start] = text
      return .text(text)
    }
    return Column(texts)
  }
}

extension Column {
  fileprivate var hasEmptyText: Bool {
    guard case .texts(let codes, let distinct) = storage,
      let empty = distinct.firstIndex(of: "")
    else { return false }
    return codes.indices.contains { codes[$0] == Int32(empty) && !isNull(row: $0) }
  }
}
