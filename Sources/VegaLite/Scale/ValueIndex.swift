/// The places of discrete values in a list.
///
/// 5 and the text "5" are two values, as are null and "null": a scale has no place for one where its
/// domain names the other.
struct ValueIndex: Sendable {
  private enum Storage: Sendable {
    case few([Value])
    case many([Value: Int], texts: [String: Int])
  }

  /// So few values are faster compared than hashed.
  fileprivate static let fewest = 8

  private let storage: Storage
  private let matchesTexts: Bool

  /// - Parameter matchesTexts: whether a value that is not in the list has the place of one that
  ///   reads the same.
  init(_ values: [Value], matchesTexts: Bool = false) {
    self.matchesTexts = matchesTexts
    if values.count <= Self.fewest {
      storage = .few(values)
      return
    }
    var indices: [Value: Int] = [:]
    var texts: [String: Int] = [:]
    indices.reserveCapacity(values.count)
    for (index, value) in values.enumerated() where indices[value] == nil {
      indices[value] = index
      if matchesTexts, !value.isNull, texts[value.text] == nil { texts[value.text] = index }
    }
    storage = .many(indices, texts: texts)
  }

  subscript(value: Value) -> Int? {
    switch storage {
    case .few(let values):
      if let index = values.firstIndex(of: value) { return index }
      if !matchesTexts || value.isNull { return nil }
      let text = value.text
      return values.firstIndex { !$0.isNull && $0.text == text }
    case .many(let indices, let texts):
      if let index = indices[value] { return index }
      return matchesTexts && !value.isNull ? texts[value.text] : nil
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
    let index = ValueIndex(values, matchesTexts: true)
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
