import Diagnostics

/// Reads the cells of a column as the type that a specification wants of them.
struct ColumnTyping {
  let table: Table
  /// Where to report a bad cell of a table that was not read from a file.
  let fallback: SourceRange

  /// - Throws: `DiagnosticError` at the first cells that are of another kind.
  func column(_ name: String, _ column: Column, as type: DataSpecification.ParseType) throws
    -> Column
  {
    switch type {
    case .number: try numbers(name, column)
    case .date: try times(name, column)
    case .string: Column(column.values.map { $0.isNull ? .null : .text($0.text) })
    case .boolean: try bools(name, column)
    }
  }

  private func numbers(_ name: String, _ column: Column) throws -> Column {
    switch column.storage {
    case .numbers, .times, .bools: return column
    case .texts, .mixed: break
    }
    return try converted(name, column, "no number") { value in
      switch value {
      case .text(let text):
        if text.allSatisfy(\.isWhitespace) { return .null }
        return value.number.map(Value.number)
      case .bool(let flag): return .number(flag ? 1 : 0)
      case .null, .number, .time: return value
      }
    }
  }

  private func times(_ name: String, _ column: Column) throws -> Column {
    if case .times = column.storage { return column }
    return try converted(name, column, "no date") { value in
      switch value {
      case .text(let text):
        if text.allSatisfy(\.isWhitespace) { return .null }
        return DateParsing.time(text).map(Value.time)
      case .number(let number): return .time(number)
      case .bool: return nil
      case .null, .time: return value
      }
    }
  }

  private func bools(_ name: String, _ column: Column) throws -> Column {
    try converted(name, column, "neither true nor false") { value in
      switch value {
      case .text("true"): .bool(true)
      case .text("false"): .bool(false)
      case .text(""): .null
      case .number(let number): .bool(number != 0)
      case .text, .time: nil
      case .null, .bool: value
      }
    }
  }

  private func converted(
    _ name: String, _ column: Column, _ fault: String, _ convert: (Value) -> Value?
  ) throws -> Column {
    var diagnostics: [Diagnostic] = []
    var values: [Value] = []
    values.reserveCapacity(column.count)
    for row in 0..<column.count {
      let value = column[row]
      if let converted = convert(value) {
        values.append(converted)
        continue
      }
      values.append(.null)
      // A whole column of the wrong kind is one mistake, not a thousand.
      if diagnostics.count < 5 {
        diagnostics.append(
          .error(
            at: table.place(row: row, column: name) ?? fallback,
            "'\(value.text)' in column '\(name)' is \(fault)"))
      }
    }
    if !diagnostics.isEmpty { throw DiagnosticError(diagnostics) }
    return Column(values)
  }
}
