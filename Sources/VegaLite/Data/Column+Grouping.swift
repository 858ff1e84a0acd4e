/// Which rows of a column hold equal values.
package struct Grouping: Sendable {
  /// For each row the number of its group, counted in order of first appearance.
  package let codes: [Int]
  /// For each group its first row.
  package let firstRows: [Int]

  package init(codes: [Int], firstRows: [Int]) {
    self.codes = codes
    self.firstRows = firstRows
  }

  /// All rows in one group; none where there are no rows.
  package init(single rowCount: Int) {
    self.init(codes: Array(repeating: 0, count: rowCount), firstRows: rowCount > 0 ? [0] : [])
  }

  package var count: Int { firstRows.count }

  /// For each group its rows, in their order.
  package var rows: [[Int]] {
    var sizes = [Int](repeating: 0, count: count)
    for code in codes { sizes[code] += 1 }
    var rows = sizes.map { size in
      var rows: [Int] = []
      rows.reserveCapacity(size)
      return rows
    }
    for (row, code) in codes.enumerated() { rows[code].append(row) }
    return rows
  }

  /// Groups of rows that are equal in both.
  package func crossed(with other: Grouping) -> Grouping {
    if count <= 1 { return other }
    if other.count <= 1 { return self }
    let (size, overflows) = count.multipliedReportingOverflow(by: other.count)
    // A table of all pairs is faster than a dictionary, where it is not much larger than the data.
    if !overflows, size <= 4 * codes.count + 1_024 {
      var known = [Int](repeating: -1, count: size)
      return Self.numbered(codes.count) { row in
        codes[row] * other.count + other.codes[row]
      } code: {
        key, next in
        if known[key] < 0 { known[key] = next }
        return known[key]
      }
    }
    var known: [Int: Int] = [:]
    return Self.numbered(codes.count) { row in
      codes[row] &* other.count &+ other.codes[row]
    } code: {
      key, next in
      if let code = known[key] { return code }
      known[key] = next
      return next
    }
  }

  /// - Parameter code: the group of a key, where the next new one would be `next`.
  fileprivate static func numbered<Key>(
    _ count: Int, key: (Int) -> Key, code: (Key, _ next: Int) -> Int
  ) -> Grouping {
    var codes: [Int] = []
    codes.reserveCapacity(count)
    var firstRows: [Int] = []
    for row in 0..<count {
      let code = code(key(row), firstRows.count)
      if code == firstRows.count { firstRows.append(row) }
      codes.append(code)
    }
    return Grouping(codes: codes, firstRows: firstRows)
  }
}

extension Column {
  /// Groups equal values; null is a value of its own.
  package var grouping: Grouping {
    if case .texts(let codes, let distinct) = storage {
      var known = [Int](repeating: -1, count: distinct.count + 1)
      let null = distinct.count
      return Grouping.numbered(codes.count) { row in
        !missing.isEmpty && missing[row] ? null : Int(codes[row])
      } code: { key, next in
        if known[key] < 0 { known[key] = next }
        return known[key]
      }
    }
    if missing.isEmpty {
      switch storage {
      case .numbers(let numbers), .times(let numbers):
        var known: [UInt64: Int] = [:]
        return Grouping.numbered(numbers.count) { row in
          let number = numbers[row]
          return number == 0 ? 0 : number.isNaN ? Double.nan.bitPattern : number.bitPattern
        } code: { key, next in
          if let code = known[key] { return code }
          known[key] = next
          return next
        }
      case .bools, .texts, .mixed: break
      }
    }
    var known: [Value: Int] = [:]
    return Grouping.numbered(count) {
      self[$0]
    } code: { key, next in
      if let code = known[key] { return code }
      known[key] = next
      return next
    }
  }
}
