enum AggregateOperation: String, Sendable, CaseIterable {
  case count, valid, missing, distinct, sum, mean, average, median, min, max

  /// Needs no field.
  var countsRows: Bool { self == .count }
  /// Its result is a number of rows.
  var isCount: Bool { [.count, .valid, .missing, .distinct].contains(self) }
}
