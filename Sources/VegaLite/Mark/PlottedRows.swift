/// What the rows of a table say, put in words only where somebody asks for them.
struct PlottedRows: Sendable {
  /// A column with what its words are made of.
  struct Source: Sendable {
    let column: Column
    let end: Column?
    let format: TimeFormat?
    let isDerived: Bool
  }

  private enum Storage: Sendable {
    case columns([Source], rowCount: Int)
    case values([[PlottedValue]])
  }

  private var storage: Storage

  init(_ sources: [Source], rowCount: Int) { storage = .columns(sources, rowCount: rowCount) }

  func text(row: Int, column: Int) -> String {
    switch storage {
    case .columns(let sources, _): sources[column].text(row)
    case .values(let rows): rows[row][column].text
    }
  }

  /// For comparisons; `nil` for words and for nothing.
  func number(row: Int, column: Int) -> Double? {
    switch storage {
    case .columns(let sources, _): sources[column].number(row)
    case .values(let rows): rows[row][column].number
    }
  }

  static func += (rows: inout PlottedRows, others: PlottedRows) {
    rows.storage = .values(Array(rows) + Array(others))
  }
}

extension PlottedRows: RandomAccessCollection {
  var startIndex: Int { 0 }

  var endIndex: Int {
    switch storage {
    case .columns(_, let rowCount): rowCount
    case .values(let rows): rows.count
    }
  }

  subscript(row: Int) -> [PlottedValue] {
    switch storage {
    case .columns(let sources, _):
      sources.map { PlottedValue(text: $0.text(row), number: $0.number(row)) }
    case .values(let rows): rows[row]
    }
  }
}

extension PlottedRows: ExpressibleByArrayLiteral {
  init(arrayLiteral rows: [PlottedValue]...) { storage = .values(rows) }
}

extension PlottedRows.Source {
  func text(_ row: Int) -> String {
    let value = column[row]
    if let end {
      if value.isNull { return "" }
      return "\(ValueText.text(value)) – \(ValueText.text(end[row]))"
    }
    if let format {
      return value.number.flatMap { $0.isFinite ? format.format($0) : nil } ?? ""
    }
    return ValueText.text(value, isDerived: isDerived)
  }

  /// For comparisons; `nil` for words.
  func number(_ row: Int) -> Double? {
    let value = column[row]
    if case .text = value { return nil }
    return value.number
  }

  /// Whether all values are numbers or nothing, and some are numbers.
  var isNumeric: Bool {
    if end != nil || format != nil { return false }
    switch column.storage {
    case .numbers(let numbers): return numbers.contains { !$0.isNaN }
    case .bools: return true
    case .times, .texts: return false
    case .mixed(let values):
      return values.contains { if case .number = $0 { true } else { false } }
        && values.allSatisfy { value in
          switch value {
          case .number, .null, .bool: true
          case .text, .time, .list, .record: false
          }
        }
    }
  }
}
