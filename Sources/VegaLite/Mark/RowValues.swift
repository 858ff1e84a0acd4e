/// One value for all rows, or one for each of them.
enum RowValues<Element: Sendable>: Sendable {
  case same(Element)
  case each([Element])

  subscript(row: Int) -> Element {
    switch self {
    case .same(let value): value
    case .each(let values): values[row]
    }
  }

  func map<Result: Sendable>(_ transform: (Element) -> Result) -> RowValues<Result> {
    switch self {
    case .same(let value): .same(transform(value))
    case .each(let values): .each(values.map(transform))
    }
  }

  func combined<Other: Sendable, Result: Sendable>(
    with other: RowValues<Other>, _ transform: (Element, Other) -> Result
  ) -> RowValues<Result> {
    switch (self, other) {
    case (.same(let first), .same(let second)): .same(transform(first, second))
    case (.same(let first), .each(let seconds)): .each(seconds.map { transform(first, $0) })
    case (.each(let firsts), .same(let second)): .each(firsts.map { transform($0, second) })
    case (.each(let firsts), .each(let seconds)):
      .each(firsts.indices.map { transform(firsts[$0], seconds[$0]) })
    }
  }

  /// These values, and where `test` holds those of `other`.
  func replaced(where test: [Bool], by other: RowValues) -> RowValues {
    .each(test.indices.map { test[$0] ? other[$0] : self[$0] })
  }
}

extension RowValues where Element == Double {
  func shifted(by offset: RowValues?) -> RowValues {
    guard let offset else { return self }
    return combined(with: offset, +)
  }
}

extension Column {
  /// The result for each row, computed once for each distinct text.
  func mapped<Result>(_ result: (Value) -> Result) -> [Result] {
    switch storage {
    case .texts(let codes, let distinct):
      let known = distinct.map { result(.text($0)) }
      if missing.isEmpty { return codes.map { known[Int($0)] } }
      let null = result(.null)
      return codes.indices.map { missing[$0] ? null : known[Int(codes[$0])] }
    case .bools(let flags):
      let (no, yes) = (result(.bool(false)), result(.bool(true)))
      if missing.isEmpty { return flags.map { $0 ? yes : no } }
      let null = result(.null)
      return flags.indices.map { missing[$0] ? null : flags[$0] ? yes : no }
    case .numbers, .times, .mixed: return (0..<count).map { result(self[$0]) }
    }
  }

  /// `Number(value)` of JavaScript for each row: 0 for null.
  var coercedNumbers: [Double] {
    let numbers = scriptNumbers
    if numbers.isMissing.isEmpty { return numbers.values }
    return numbers.values.indices.map { numbers.isMissing[$0] ? 0 : numbers.values[$0] }
  }
}
