enum AggregateOperation: String, Sendable, CaseIterable {
  case count, valid, missing, distinct, sum, product, mean, average, variance, variancep, stdev
  case stdevp, stderr, median, q1, q3, ci0, ci1, min, max, argmin, argmax, values
  case exponential, exponentialb

  /// Needs no field.
  var countsRows: Bool { self == .count }
  /// Its result is a number of rows.
  var isCount: Bool { [.count, .valid, .missing, .distinct].contains(self) }
}
