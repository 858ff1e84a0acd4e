/// How the domain of a scale is adjusted before its values are placed, in the order of Vega: zero and
/// bounds, then padding, then round ends.
extension ContinuousScale {
  /// - Parameters:
  ///   - domain: two or more numbers.
  ///   - includesZero: whether an end on the far side of 0 moves to it.
  ///   - middle: a value for the middle of the range, where it lies between the ends; beyond them it
  ///     becomes an end.
  static func domain(
    _ domain: [Double], includesZero: Bool = false, minimum: Double? = nil,
    maximum: Double? = nil, middle: Double? = nil
  ) -> [Double] {
    var domain = domain
    guard !domain.isEmpty else { return domain }
    let last = max(domain.count - 1, 1)
    func setLast(_ number: Double) {
      if last < domain.count { domain[last] = number } else { domain.append(number) }
    }
    if includesZero {
      if domain[0] > 0 { domain[0] = 0 }
      if last < domain.count, domain[last] < 0 { domain[last] = 0 }
    }
    if let minimum { domain[0] = minimum }
    if let maximum { setLast(maximum) }
    if let middle {
      let end = last < domain.count ? domain[last] : .nan
      let index = middle > end ? last + 1 : middle < domain[0] ? 0 : last
      domain.insert(middle, at: min(index, domain.count))
    }
    return domain
  }

  /// The domain with its ends moved outwards, so that so many units of the range lie between them
  /// and where they were. Where the range has no room for that, as it is.
  func padded(by padding: Double) -> [Double] {
    let span = (end - start).magnitude
    guard padding != 0, padding.isFinite, lower != upper else { return domain }
    let factor = span / (span - 2 * padding)
    guard factor.isFinite else { return domain }
    let transform = ScaleTransform(
      type, exponent: exponent, constant: constant, isNegative: lower < 0)
    let (first, last) = (transform.applied(to: lower), transform.applied(to: upper))
    let middle = (first + last) / 2
    var padded = domain
    padded[0] = transform.inverted(middle + (first - middle) * factor)
    padded[padded.count - 1] = transform.inverted(middle + (last - middle) * factor)
    // Moments are whole milliseconds.
    if type.isTemporal { padded = padded.map { $0.rounded(.towardZero) } }
    return padded.allSatisfy(\.isFinite) ? padded : domain
  }

  /// The domain with its ends moved outwards to round values.
  /// - Parameter count: how many ticks the values are round for; `nil` takes the usual 10.
  func nice(_ count: TickCount? = nil) -> [Double] {
    let ends: (Double, Double)
    let number = count?.number ?? 10
    switch type {
    case .log: ends = LogTicks(base: base).nice(lower, upper)
    case .time, .utc:
      let ticks = TimeTicks(type)
      if case .interval(let interval)? = count {
        ends = ticks.nice(lower, upper, to: interval)
      } else {
        ends = ticks.nice(lower, upper, count: number)
      }
    case .linear, .pow, .sqrt, .symlog, .sequential, .quantize:
      ends = Ticks.nice(lower, upper, count: number)
    case .identity, .quantile, .threshold, .binOrdinal, .ordinal, .point, .band: return domain
    }
    var rounded = domain
    (rounded[0], rounded[rounded.count - 1]) = ends
    return rounded
  }
}
