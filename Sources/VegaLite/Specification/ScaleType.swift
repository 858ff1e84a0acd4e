/// How the values of a scale's domain are mapped to its range.
enum ScaleType: String, Sendable, CaseIterable {
  case linear, log, pow, sqrt, symlog, time, utc, identity
  /// An older name of a linear scale of colours.
  case sequential
  case quantile, quantize, threshold
  case binOrdinal = "bin-ordinal"
  case ordinal, point, band

  /// From values to values.
  var isDiscrete: Bool { self == .ordinal || self == .point || self == .band }

  /// From numbers to values, class by class.
  var isDiscretizing: Bool {
    [.quantile, .quantize, .threshold, .binOrdinal].contains(self)
  }

  /// From numbers to numbers or colours.
  var isContinuous: Bool { !isDiscrete && !isDiscretizing }

  var isTemporal: Bool { self == .time || self == .utc }

  /// Whether a range of colours is one ramp over a domain of two or three values. On scales of time
  /// each value has a colour of its own.
  var interpolatesRamp: Bool {
    isContinuous && !isTemporal && self != .identity
  }
}
