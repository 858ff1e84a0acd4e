/// The places of discrete values in a list.
///
/// 5 and the text "5" are two values, as are null and "null". What a specification writes as a
/// number stands for a text as well where the data has but the text, as a cell of a CSV file.
struct ValueIndex: Sendable {
  private let indices: [Value: Int]
  private let indicesOfTexts: [String: Int]

  init(_ values: [Value]) {
    indices = Dictionary(
      values.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    indicesOfTexts = Dictionary(
      values.enumerated().filter { !$1.isNull }.map { ($1.text, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  subscript(value: Value) -> Int? {
    indices[value] ?? (value.isNull ? nil : indicesOfTexts[value.text])
  }
}

/// The values of several layers, each once.
struct DistinctValues {
  private(set) var values: [Value] = []
  private var index = ValueIndex([])

  /// Adds the values of one layer; within it, values are alike only where they are equal.
  mutating func add(_ more: [Value]) {
    var known: Set<Value> = []
    for value in more where known.insert(value).inserted && index[value] == nil {
      values.append(value)
    }
    index = ValueIndex(values)
  }
}
