/// The values of one column, in typed storage.
package struct Column: Sendable {
  package enum Storage: Sendable {
    case numbers([Double])
    /// Milliseconds since 1970, UTC.
    case times([Double])
    case bools([Bool])
    /// Each distinct text once, and for each row which one it is.
    case texts(codes: [Int32], distinct: [String])
    case mixed([Value])
  }

  package let storage: Storage
  /// Which rows are null; empty where none is. `mixed` has its nulls in its values.
  package let missing: [Bool]
  /// Whether missing cells are no nulls in the data but what Vega has other rules for.
  private(set) var blanks = Blanks.none

  enum Blanks: Sendable {
    case none
    /// In these rows the object of JSON does not have the field.
    case absent([Bool])
    /// Some are empty texts that are read as numbers, which makes them 0 in Vega.
    case emptied
  }

  init(storage: Storage, missing: [Bool] = []) {
    self.storage = storage
    self.missing = missing.contains(true) ? missing : []
  }

  /// The same, with what its missing cells are; without effect where there are none.
  func with(_ blanks: Blanks) -> Column {
    switch blanks {
    case .none: return self
    case .absent(let rows): if !rows.contains(true) { return self }
    case .emptied: break
    }
    var column = self
    column.blanks = blanks
    return column
  }

  package init(numbers: [Double]) { self.init(storage: .numbers(numbers)) }

  package init(times: [Double]) { self.init(storage: .times(times)) }

  package init(bools: [Bool]) { self.init(storage: .bools(bools)) }

  package init(texts: [String]) {
    var builder = TextColumnBuilder(capacity: texts.count)
    for text in texts { builder.append(text) }
    self = builder.column
  }

  /// The narrowest storage that holds the values: of one type and null, or mixed.
  package init(_ values: [Value]) {
    var kind: Value?
    for value in values where value != .null {
      guard let first = kind else {
        kind = value
        continue
      }
      guard first.isSameKind(as: value) else {
        self.init(storage: .mixed(values))
        return
      }
    }
    let missing = values.map { $0 == .null }
    switch kind {
    case .number:
      self.init(storage: .numbers(values.map { $0.storedNumber }), missing: missing)
    case .time: self.init(storage: .times(values.map { $0.storedNumber }), missing: missing)
    case .bool: self.init(storage: .bools(values.map { $0 == .bool(true) }), missing: missing)
    case .text:
      var builder = TextColumnBuilder(capacity: values.count)
      for value in values {
        if case .text(let text) = value { builder.append(text) } else { builder.appendNull() }
      }
      self = builder.column
    case .null, .list, .record, nil: self.init(storage: .mixed(values))
    }
  }

  /// The same value in each row.
  package init(repeating value: Value, count: Int) {
    switch value {
    case .number(let number): self.init(numbers: Array(repeating: number, count: count))
    case .time(let time): self.init(times: Array(repeating: time, count: count))
    case .bool(let flag): self.init(bools: Array(repeating: flag, count: count))
    case .text(let text):
      self.init(storage: .texts(codes: Array(repeating: 0, count: count), distinct: [text]))
    case .null, .list, .record:
      self.init(storage: .mixed(Array(repeating: value, count: count)))
    }
  }

  package var count: Int {
    switch storage {
    case .numbers(let numbers), .times(let numbers): numbers.count
    case .bools(let flags): flags.count
    case .texts(let codes, _): codes.count
    case .mixed(let values): values.count
    }
  }

  package func isNull(row: Int) -> Bool {
    if case .mixed(let values) = storage { return values[row] == .null }
    return !missing.isEmpty && missing[row]
  }

  package subscript(row: Int) -> Value {
    if !missing.isEmpty, missing[row] { return .null }
    switch storage {
    case .numbers(let numbers): return .number(numbers[row])
    case .times(let times): return .time(times[row])
    case .bools(let flags): return .bool(flags[row])
    case .texts(let codes, let distinct): return .text(distinct[Int(codes[row])])
    case .mixed(let values): return values[row]
    }
  }

  package var values: [Value] { (0..<count).map { self[$0] } }

  /// Each row's `Value.number`, NaN where it has none.
  package var numbers: [Double] {
    switch storage {
    case .numbers(var numbers), .times(var numbers):
      if missing.isEmpty { return numbers }
      for row in numbers.indices where missing[row] { numbers[row] = .nan }
      return numbers
    case .texts(let codes, let distinct):
      let read = distinct.map { Value.text($0).number ?? .nan }
      return codes.indices.map {
        !missing.isEmpty && missing[$0] ? .nan : read[Int(codes[$0])]
      }
    case .bools, .mixed: return (0..<count).map { self[$0].number ?? .nan }
    }
  }

  /// The rows at the given places, in their order; a row may stand more than once.
  package func selecting(rows: [Int]) -> Column {
    guard case .absent(let absent) = blanks else { return selection(of: rows).with(blanks) }
    return selection(of: rows).with(.absent(rows.map { absent[$0] }))
  }

  /// Whether the row's object does not have the field.
  func isAbsent(row: Int) -> Bool {
    if case .absent(let rows) = blanks { rows[row] } else { false }
  }

  /// The same with nulls in the place of absent fields, as reading them by a type
  /// makes them.
  var withoutBlanks: Column { Column(storage: storage, missing: missing) }

  private func selection(of rows: [Int]) -> Column {
    let missing = missing.isEmpty ? [] : rows.map { self.missing[$0] }
    switch storage {
    case .numbers(let all): return Column(storage: .numbers(rows.map { all[$0] }), missing: missing)
    case .times(let all): return Column(storage: .times(rows.map { all[$0] }), missing: missing)
    case .bools(let all): return Column(storage: .bools(rows.map { all[$0] }), missing: missing)
    case .texts(let all, let distinct):
      let codes = rows.map { all[$0] }
      return Column(storage: .texts(codes: codes, distinct: distinct), missing: missing)
    case .mixed(let all): return Column(rows.map { all[$0] })
    }
  }
}

extension Value {
  fileprivate var storedNumber: Double {
    switch self {
    case .number(let number), .time(let number): number
    default: 0
    }
  }

  fileprivate func isSameKind(as other: Value) -> Bool {
    switch (self, other) {
    case (.number, .number), (.time, .time), (.bool, .bool), (.text, .text): true
    default: false
    }
  }
}

/// Gathers texts, each distinct one once.
struct TextColumnBuilder {
  private var codes: [Int32] = []
  private var distinct: [String] = []
  private var missing: [Bool] = []
  private var hasNull = false
  private var known: [Value: Int32] = [:]

  init(capacity: Int) {
    codes.reserveCapacity(capacity)
    missing.reserveCapacity(capacity)
  }

  mutating func append(_ text: String) {
    codes.append(code(of: text))
    missing.append(false)
  }

  mutating func appendNull() {
    // A code that reads as something even where all rows are null.
    codes.append(distinct.isEmpty ? code(of: "") : 0)
    missing.append(true)
    hasNull = true
  }

  private mutating func code(of text: String) -> Int32 {
    if let code = known[.text(text)] { return code }
    let code = Int32(distinct.count)
    known[.text(text)] = code
    distinct.append(text)
    return code
  }

  var column: Column {
    Column(
      storage: .texts(codes: codes, distinct: distinct), missing: hasNull ? missing : [])
  }
}
