/// The places of discrete values in a list.
///
/// 5 and the text "5" are two values, as are null and "null". What a specification writes as a
/// number stands for a text as well where the data has but the text, as a cell of a CSV file.
struct ValueIndex: Sendable {
  private enum Storage: Sendable {
    case few([Value])
    case many([Value: Int], texts: [String: Int])
  }

  /// So few values are faster compared than hashed.
  fileprivate static let fewest = 8

  private let storage: Storage

  init(_ values: [Value]) {
    if values.count <= Self.fewest {
      storage = .few(values)
      return
    }
    var indices: [Value: Int] = [:]
    var texts: [String: Int] = [:]
    indices.reserveCapacity(values.count)
    texts.reserveCapacity(values.count)
    for (index, value) in values.enumerated() where indices[value] == nil {
      indices[value] = index
      if !value.isNull, texts[value.text] == nil { texts[value.text] = index }
    }
    storage = .many(indices, texts: texts)
  }

  subscript(value: Value) -> Int? {
    switch storage {
    case .few(let values):
      if let index = values.firstIndex(of: value) { return index }
      if value.isNull { return nil }
      let text = value.text
      return values.firstIndex { !$0.isNull && $0.text == text }
    case .many(let indices, let texts):
      return indices[value] ?? (value.isNull ? nil : texts[value.text])
    }
  }
}

/// The values of several layers, each once.
struct DistinctValues {
  private(set) var values: [Value] = []

  /// Adds the values of one layer; within it, values are alike only where they are equal.
  mutating func add(_ more: [Value]) {
    if more.isEmpty { return }
    let distinct = Self.distinct(more)
    if values.isEmpty {
      values = distinct
      return
    }
    let index = ValueIndex(values)
    values += distinct.filter { index[$0] == nil }
  }

  private static func distinct(_ values: [Value]) -> [Value] {
    if values.count <= ValueIndex.fewest {
      let isRepeated = values.indices.contains { values[..<$0].contains(values[$0]) }
      if !isRepeated { return values }
    }
    var known: Set<Value> = []
    return values.filter { known.insert($0).inserted }
  }
}
