extension TickCount {
  /// - Returns: `nil` where the ends are to stay. A unit that Vega does not know counts as the usual
  ///   10 there and here.
  init?(_ nice: NiceSpecification, on type: ScaleType) {
    switch nice {
    case .flag(false): return nil
    case .flag(true): self = .count(10)
    case .count(let count): self = .count(count)
    case .interval(let name, let step):
      let interval =
        type.isTemporal ? CalendarInterval(ofScale: name, every: step) : nil
      self = interval.map(TickCount.interval) ?? .count(10)
    }
  }

  var number: Double? {
    if case .count(let number) = self { number } else { nil }
  }

  /// The count that a scale takes: no fewer than it has bins, and none that would be closer than
  /// `minimumStep`.
  func adjusted(to scale: ContinuousScale, minimumStep: Double?) -> TickCount {
    guard case .count(var count) = self else { return self }
    if let bins = scale.bins { count = max(count, Double(bins.count)) }
    if let minimumStep {
      let steps = (scale.upper - scale.lower) / minimumStep
      count = min(count, (steps == 0 || steps.isNaN ? 1 : steps).rounded(.down) + 1)
    }
    return .count(count)
  }
}

extension TimeTicks {
  /// - Parameter type: `time` counts days by the month, `utc` through all of time.
  init(_ type: ScaleType) { self.init(dayCount: type == .utc ? .always : .inMonth) }
}

extension CalendarInterval {
  /// An interval of a scale by its name in the grammar; `nil` where Vega knows none by that name:
  /// `hours`, but not `hour`.
  init?(ofScale name: String, every step: Int) {
    if ["hour", "minute", "second", "millisecond"].contains(name) { return nil }
    self.init(named: name, every: step)
  }
}
