/// The places of discrete values in a list.
///
/// 5 and the text "5" are two values, as are null and "null": a scale has no place for one where its
/// domain names the other.
struct ValueIndex: Sendable {
  private let indices: [Value: Int]
  private let indicesOfTexts: [String: Int]

  /// - Parameter matchesTexts: whether a value that is not in the list has the place of one that
  ///   reads the same.
  init(_ values: [Value], matchesTexts: Bool = false) {
    indices = Dictionary(
      values.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    guard matchesTexts else {
      indicesOfTexts = [:]
      return
    }
    indicesOfTexts = Dictionary(
      values.enumerated().filter { !$1.isNull }.map { ($1.text, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  subscript(value: Value) -> Int? {
    indices[value] ?? (value.isNull || indicesOfTexts.isEmpty ? nil : indicesOfTexts[value.text])
  }
}

/// The values of several layers, each once.
struct DistinctValues {
  private(set) var values: [Value] = []
  private var index = ValueIndex([], matchesTexts: true)

  /// Adds the values of one layer; within it, values are alike only where they are equal.
  mutating func add(_ more: [Value]) {
    var known: Set<Value> = []
    for value in more where known.insert(value).inserted && index[value] == nil {
      values.append(value)
    }
    index = ValueIndex(values, matchesTexts: true)
  }
}
