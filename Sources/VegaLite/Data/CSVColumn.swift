/// The cells of one column of a CSV text, before they have a type.
struct CSVColumn {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let cells: CSVCells
  private let index: Int
  private let count: Int

  init(bytes: UnsafeBufferPointer<UInt8>, cells: CSVCells, index: Int) {
    self.bytes = bytes
    self.cells = cells
    self.index = index
    count = cells.rowCount
  }

  /// The bytes between separators or quotes; doubled quotes are still doubled.
  private func slice(_ row: Int) -> UnsafeBufferPointer<UInt8> {
    let cell = (row + 1) * cells.width + index
    let (start, end) = (Int(cells.starts[cell]), Int(cells.ends[cell] & ~CSVCells.escaped))
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  private func isEscaped(_ row: Int) -> Bool {
    cells.ends[(row + 1) * cells.width + index] & CSVCells.escaped != 0
  }

  /// The type that all cells have that are not empty: truth values, numbers, dates, else text.
  /// A column of empty cells is one of numbers, as in Vega.
  func inferred() -> Column {
    bools() ?? numbers() ?? times() ?? texts(emptyIsNull: true)
  }

  func parsed(as format: FieldFormat) -> Column {
    switch format {
    case .number: return numbers(isStrict: false) ?? texts(emptyIsNull: true)
    case .date(nil): return times(isStrict: false) ?? texts(emptyIsNull: true)
    case .string: return texts(emptyIsNull: true)
    case .boolean, .date: return texts(emptyIsNull: true).parsed(as: format)
    }
  }

  private func bools() -> Column? {
    var flags: [Bool] = []
    var missing: [Bool] = []
    var hasValue = false
    for row in 0..<count {
      let cell = slice(row)
      let isTrue = cell.elementsEqual("true".utf8)
      guard isTrue || cell.isEmpty || cell.elementsEqual("false".utf8) else { return nil }
      hasValue = hasValue || !cell.isEmpty
      flags.append(isTrue)
      missing.append(cell.isEmpty)
    }
    return hasValue ? Column(storage: .bools(flags), missing: missing) : nil
  }

  /// - Parameter isStrict: whether a text that is no number ends the attempt; else it is NaN.
  private func numbers(isStrict: Bool = true) -> Column? {
    values(read: { cell in
      let number = NumberParsing.number(cell)
      return number.isNaN && isStrict ? nil : number
    }).map { Column(storage: .numbers($0.values), missing: $0.missing) }
  }

  private func times(isStrict: Bool = true) -> Column? {
    values(read: { cell in
      let result = DateParsing.result(cell)
      if isStrict { return result?.isUnmistakable == true ? result?.time : nil }
      return result?.time ?? .nan
    }).map { Column(storage: .times($0.values), missing: $0.missing) }
  }

  private func values(
    read: (UnsafeBufferPointer<UInt8>) -> Double?
  ) -> (values: [Double], missing: [Bool])? {
    var values: [Double] = []
    values.reserveCapacity(count)
    var empty: [Int] = []
    for row in 0..<count {
      let cell = slice(row)
      if cell.allSatisfy({ NumberParsing.isSpace($0) }) {
        empty.append(row)
        values.append(0)
        continue
      }
      guard let value = read(cell) else { return nil }
      values.append(value)
    }
    if empty.isEmpty { return (values, []) }
    var missing = [Bool](repeating: false, count: count)
    for row in empty { missing[row] = true }
    return (values, missing)
  }

  /// - Parameter emptyIsNull: whether an empty cell is null or the empty text.
  func texts(emptyIsNull: Bool) -> Column {
    var codes: [Int32] = []
    codes.reserveCapacity(count)
    var distinct: [String] = []
    var missing: [Bool] = []
    // Doubled quotes need no care: equal bytes are equal texts.
    var known = DistinctTexts()
    for row in 0..<count {
      let cell = slice(row)
      let isMissing = cell.isEmpty && emptyIsNull
      if isMissing, missing.isEmpty { missing = Array(repeating: false, count: count) }
      if isMissing { missing[row] = true }
      let code = known.code(of: UnsafeRawBufferPointer(cell))
      if Int(code) == distinct.count {
        distinct.append(
          isEscaped(row)
            ? cells.text(bytes, row: row + 1, column: index)
            : String(decoding: cell, as: UTF8.self))
      }
      codes.append(code)
    }
    return Column(storage: .texts(codes: codes, distinct: distinct), missing: missing)
  }
}
