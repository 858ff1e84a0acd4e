extension ContinuousScale {
  /// The values of an axis, as Vega's `tickValues`: the bins where the scale shows bins, else round
  /// values from the first to the last value of the domain.
  /// - Parameter count: `nil` takes the usual 10.
  func ticks(_ count: TickCount? = nil) -> [Double] {
    if let bins { return validTicks(bins, count: count?.number ?? 10) }
    let number = count?.number ?? 10
    switch type {
    case .log: return LogTicks(base: base).ticks(lower, upper, count: number)
    case .time, .utc:
      if case .interval(let interval)? = count {
        return TimeTicks(type).ticks(lower, upper, every: interval)
      }
      return TimeTicks(type).ticks(lower, upper, count: number)
    case .linear, .pow, .sqrt, .symlog, .identity, .sequential, .quantize:
      return Ticks.linear(lower, upper, count: number)
    case .quantile, .threshold, .binOrdinal, .ordinal, .point, .band: return domain
    }
  }

  /// Those of the values, each once, that have a place in the range, in its order and thinned to `count`.
  func validTicks(_ values: [Double], count: Double? = nil) -> [Double] {
    TickFilter.valid(values, from: start, to: end, count: count, place: position)
  }

  /// The values that a legend shows by itself.
  /// - Parameter isRamp: whether the scale is one of colours on a ramp: with a logarithm it shows ticks
  ///   without labels as well.
  func legendTicks(_ count: TickCount, isRamp: Bool) -> [Double] {
    if let bins { return Array(bins.dropLast()) }
    let ticks = ticks(count)
    guard type == .log, !isRamp, let number = count.number else { return ticks }
    let log = LogTicks(base: base)
    return ticks.filter { log.isLabelled($0, tickCount: ticks.count, count: number) }
  }
}

/// Which values of an author get a tick, as Vega's `validTicks`.
enum TickFilter {
  static func valid<Element: Hashable>(
    _ values: [Element], from start: Double, to end: Double, count: Double?,
    place: (Element) -> Double?
  ) -> [Element] {
    let (low, high) = (min(start, end).rounded(.down), max(start, end).rounded(.up))
    var known: Set<Element> = []
    let placed = values.enumerated().compactMap { index, value in
      place(value).flatMap { low <= $0 && $0 <= high ? (place: $0, index: index, value) : nil }
    }
    var ticks = placed.sorted { left, right in
      if left.place == right.place { return left.index < right.index }
      return start > end ? left.place > right.place : left.place < right.place
    }.map(\.2)
    guard let count, count > 0, ticks.count > 1 else {
      return ticks.filter { known.insert($0).inserted }
    }
    let ends = [ticks[0], ticks[ticks.count - 1]]
    while Double(ticks.count) > count, ticks.count >= 3 {
      ticks = stride(from: 0, to: ticks.count, by: 2).map { ticks[$0] }
    }
    return (ticks.count < 3 ? ends : ticks).filter { known.insert($0).inserted }
  }
}
