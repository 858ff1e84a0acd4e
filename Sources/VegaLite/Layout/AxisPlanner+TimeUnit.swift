/// What a time unit says about the ticks of its axis.
extension AxisPlanner {
  /// Whether values are parts of a cycle, whose ticks Vega counts by itself.
  var hasCyclicUnit: Bool { false }
}
