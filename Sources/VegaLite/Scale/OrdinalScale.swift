/// One visual value for each discrete value; beyond the end of the range it begins anew.
final class OrdinalScale<Output: Sendable>: Sendable {
  let values: [Value]
  /// At least one where there are values.
  let range: [Output]
  private let indices: ValueIndex

  init(_ values: [Value], range: [Output]) {
    self.values = values
    self.range = range
    indices = ValueIndex(values)
  }

  /// A value's place in the domain.
  func index(_ value: Value) -> Int? { indices[value] }

  func output(_ value: Value) -> Output? {
    guard !range.isEmpty else { return nil }
    return indices[value].map { range[$0 % range.count] }
  }
}
