/// A scale from numbers to classes, as d3-scale's threshold, quantize and quantile scales and Vega's
/// scale of bins.
final class DiscretizingScale: Sendable {
  let type: ScaleType
  /// The thresholds, the two ends, the sorted data, or the boundaries of the bins.
  let domain: [Double]
  /// Where one class ends and the next begins.
  let thresholds: [Double]
  /// How many classes there are.
  let count: Int

  /// - Parameters:
  ///   - type: one that discretizes.
  ///   - domain: as the property has it; of `quantile` in any order.
  ///   - count: how many values the range has. Only `quantile` and `quantize` scales have a class for
  ///     each of them.
  init(_ type: ScaleType, domain: [Double], count: Int) {
    self.type = type
    switch type {
    case .quantile:
      let sorted = domain.filter { !$0.isNaN }.sorted()
      self.domain = sorted
      self.count = max(1, count)
      thresholds =
        sorted.isEmpty
        ? []
        : (1..<max(1, count)).map {
          Self.quantile(of: sorted, at: Double($0) / Double(count))
        }
    case .quantize:
      let ends = domain.count > 1 ? Array(domain.prefix(2)) : [0, 1]
      self.domain = ends
      self.count = max(1, count)
      let last = Double(max(1, count))
      thresholds = (1..<max(1, count)).map {
        (Double($0) * ends[1] - (Double($0) - last) * ends[0]) / last
      }
    case .binOrdinal:
      self.domain = domain
      self.count = max(0, domain.count - 1)
      thresholds = domain
    default:
      self.domain = domain
      self.count = count
      thresholds = Array(domain.prefix(max(0, count - 1)))
    }
  }

  /// The place of a number's class among the classes; `nil` for NaN and for what lies below all bins.
  /// Of bins it may exceed the range, which then begins anew.
  func index(_ number: Double) -> Int? {
    guard !number.isNaN else { return nil }
    var (low, high) = (0, thresholds.count)
    while low < high {
      let middle = (low + high) / 2
      if thresholds[middle] > number { high = middle } else { low = middle + 1 }
    }
    if type == .binOrdinal { return low == 0 ? nil : low - 1 }
    return low
  }

  /// The quantile of sorted numbers by linear interpolation, as d3-array.
  static func quantile(of sorted: [Double], at share: Double) -> Double {
    guard let first = sorted.first, let last = sorted.last, !share.isNaN else { return .nan }
    if share <= 0 || sorted.count < 2 { return first }
    if share >= 1 { return last }
    let place = Double(sorted.count - 1) * share
    let index = Int(place)
    return sorted[index] + (sorted[index + 1] - sorted[index]) * (place - Double(index))
  }

  /// The boundaries of bins from a description of them, within a domain; `nil` where there are too
  /// many or none.
  static func boundaries(
    _ bins: BinsSpecification, in domain: (lower: Double, upper: Double)
  ) -> [Double]? {
    switch bins {
    case .boundaries(let boundaries): return boundaries
    case .steps(let start, let stop, let step):
      guard step > 0, step.isFinite else { return nil }
      var (first, last) = (start ?? domain.lower, stop ?? domain.upper)
      if first < domain.lower { first = step * (domain.lower / step).rounded(.up) }
      if last > domain.upper { last = step * (domain.upper / step).rounded(.down) }
      return NumberSequence(start: first, stop: last + step / 2, step: step)
        .numbers(atMost: 10_000)
    }
  }
}

// MARK: Legends

extension DiscretizingScale {
  /// The beginnings of the classes, from minus infinity where the first has none.
  var classStarts: [Double] {
    type == .binOrdinal ? Array(domain.dropLast()) : [-.infinity] + thresholds
  }

  /// Where the last class ends.
  var classEnd: Double { type == .binOrdinal ? domain.last ?? .infinity : .infinity }

  /// The least distance that a legend's numbers must tell apart; `nil` where Vega does not look.
  var narrowestClass: Double? {
    let boundaries: [Double]
    switch type {
    case .quantile: boundaries = thresholds
    case .quantize: boundaries = domain
    default: return nil
    }
    guard boundaries.count > 1 else { return boundaries.first }
    return zip(boundaries, boundaries.dropFirst()).map { $1 - $0 }.min()
  }

  /// Where a boundary stands on a bar that shows all classes, from 0 to 1; a threshold scale has
  /// room at both ends.
  func barShare(_ number: Double) -> Double {
    guard var first = domain.first, var last = domain.last else { return 0 }
    if type == .threshold {
      let room = domain.count > 1 ? (last - first) / Double(domain.count - 1) : 0.1
      first -= room
      last += room
    }
    return (number - first) / (last - first)
  }
}
