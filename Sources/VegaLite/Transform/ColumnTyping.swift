import Diagnostics

/// Reads the cells of a column as the type that its channel has.
struct ColumnTyping {
  enum Kind { case number, time }

  let table: Table
  /// Where to report a bad cell of a table that was not read from a file.
  let fallback: SourceRange

  /// - Throws: `DiagnosticError` at the first cells that are of another kind.
  func column(_ name: String, _ column: Column, as kind: Kind) throws -> Column {
    switch (kind, column.storage) {
    case (.number, .numbers), (.number, .times), (.time, .times): return column
    default: break
    }
    var diagnostics: [Diagnostic] = []
    var values: [Value] = []
    values.reserveCapacity(column.count)
    for row in 0..<column.count {
      let value = column[row]
      if let converted = kind == .number ? Self.number(value) : Self.time(value) {
        values.append(converted)
        continue
      }
      values.append(.null)
      // A whole column of the wrong kind is one mistake, not a thousand.
      if diagnostics.count < 5 {
        diagnostics.append(
          .error(
            at: table.place(row: row, column: name) ?? fallback,
            "'\(value.text)' in column '\(name)' is \(kind == .number ? "no number" : "no date")"))
      }
    }
    guard let first = diagnostics.first else { return Column(values) }
    if column.count > 1, values.allSatisfy({ $0 == .null }) {
      // Not a cell is wrong but the type.
      throw DiagnosticError([
        .error(
          at: fallback,
          "column '\(name)' holds no \(kind == .number ? "numbers" : "dates"), as its type says",
          notes: [Diagnostic.Note("the first is '\(column[0].text)'", at: first.range)])
      ])
    }
    throw DiagnosticError(diagnostics)
  }

  private static func number(_ value: Value) -> Value? {
    switch value {
    case .text(let text):
      if text.allSatisfy(\.isWhitespace) { return .null }
      return value.number.flatMap { $0.isFinite ? .number($0) : nil }
    case .bool(let flag): return .number(flag ? 1 : 0)
    case .list, .record: return nil
    case .null, .number, .time: return value
    }
  }

  private static func time(_ value: Value) -> Value? {
    switch value {
    case .text(let text):
      if text.allSatisfy(\.isWhitespace) { return .null }
      return DateParsing.time(text).map(Value.time)
    case .number(let number): return number.magnitude <= UTCTime.limit ? .time(number) : nil
    case .bool, .list, .record: return nil
    case .null, .time: return value
    }
  }
}
