import SourceTree

/// The cells of one column of a JSON text, before they have a type.
struct JSONColumn {
  private let cells: JSONCells
  private let index: Int

  init(cells: JSONCells, index: Int) {
    self.cells = cells
    self.index = index
  }

  /// `nil` where the reader of trees is to say what is wrong.
  func column() -> Column? {
    var kinds = 0
    for row in 0..<cells.rowCount {
      kinds |= 1 << Int(cells.kind(row: row, column: index).rawValue)
    }
    let isPartlyAbsent = kinds & 1 << Int(JSONCells.Kind.missing.rawValue) != 0
    let column = column(kinds)
    if !isPartlyAbsent { return column }
    return column?.with(
      .absent((0..<cells.rowCount).map { cells.kind(row: $0, column: index) == .missing }))
  }

  private func column(_ kinds: Int) -> Column? {
    func only(_ allowed: JSONCells.Kind...) -> Bool {
      let all = allowed.reduce(0) { $0 | 1 << Int($1.rawValue) }
      return kinds & ~0b11 & ~all == 0 && kinds & all != 0
    }
    let missing = kinds & 0b11 == 0 ? [] : (0..<cells.rowCount).map { isMissing($0) }
    if only(.number) {
      return numbers().map { Column(storage: .numbers($0), missing: missing) }
    }
    if only(.yes, .no) {
      let flags = (0..<cells.rowCount).map { cells.kind(row: $0, column: index) == .yes }
      return Column(storage: .bools(flags), missing: missing)
    }
    if only(.text) { return texts(missing: missing) }
    return values().map { Column($0) }
  }

  private func isMissing(_ row: Int) -> Bool {
    cells.kind(row: row, column: index).rawValue < JSONCells.Kind.yes.rawValue
  }

  private func numbers() -> [Double]? {
    var numbers: [Double] = []
    numbers.reserveCapacity(cells.rowCount)
    for row in 0..<cells.rowCount {
      if isMissing(row) {
        numbers.append(0)
        continue
      }
      let number = NumberParsing.number(cells.slice(row: row, column: index))
      guard number.isFinite else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  private func texts(missing: [Bool]) -> Column {
    var codes: [Int32] = []
    codes.reserveCapacity(cells.rowCount)
    var distinct: [String] = []
    var known = DistinctTexts()
    // Rows without a text take one that is there.
    let firstText = missing.firstIndex(of: false) ?? 0
    let rest = cells.slice(row: firstText, column: index)
    for row in 0..<cells.rowCount {
      let isText = missing.isEmpty || !missing[row]
      let slice = isText ? cells.slice(row: row, column: index) : rest
      let code = known.code(of: UnsafeRawBufferPointer(slice))
      if Int(code) == distinct.count { distinct.append(String(decoding: slice, as: UTF8.self)) }
      codes.append(code)
    }
    return Column(storage: .texts(codes: codes, distinct: distinct), missing: missing)
  }

  private func values() -> [Value]? {
    var values: [Value] = []
    values.reserveCapacity(cells.rowCount)
    for row in 0..<cells.rowCount {
      guard let value = value(row) else { return nil }
      values.append(value)
    }
    return values
  }

  private func value(_ row: Int) -> Value? {
    let slice = cells.slice(row: row, column: index)
    switch cells.kind(row: row, column: index) {
    case .missing, .null: return .null
    case .yes: return .bool(true)
    case .no: return .bool(false)
    case .number:
      let number = NumberParsing.number(slice)
      return number.isFinite ? .number(number) : nil
    case .text: return .text(String(decoding: slice, as: UTF8.self))
    case .escapedText:
      // Within its quotes again.
      let quoted = [UInt8(ascii: "\"")] + slice + [UInt8(ascii: "\"")]
      return (try? JSONReader.read(quoted, file: ""))?.string.map(Value.text)
    case .list: return (try? JSONReader.read(Array(slice), file: "")).map { Value($0) }
    }
  }
}

extension Value {
  /// A value of a JSON or YAML text.
  init(_ node: Node) {
    switch node.value {
    case .null: self = .null
    case .bool(let flag): self = .bool(flag)
    case .number(let number, _): self = .number(number)
    case .string(let text): self = .text(text)
    case .sequence(let nodes): self = .list(nodes.map { Value($0) })
    case .mapping(let entries):
      self = .record(ValueRecord(entries.map { ($0.name, Value($0.value)) }))
    }
  }
}
