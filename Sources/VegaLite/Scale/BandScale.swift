/// Discrete values at equal distances, each with a band of its own, as in vega-scale.
final class BandScale: Sendable {
  let values: [Value]
  /// From one value to the next; negative where they run from the far end of the range.
  let step: Double
  let bandwidth: Double
  /// The beginning of the band that stands first in the range.
  private let first: Double
  private let indices: ValueIndex

  /// - Parameters:
  ///   - paddingInner: the gap between two bands as a share of the step; 1 for points.
  ///   - paddingOuter: the gap before the first and behind the last band.
  ///   - align: which share of the room to spare lies before the first band.
  ///   - rounds: whether bands begin at whole pixels and have whole widths.
  init(
    _ values: [Value], from start: Double, to end: Double, paddingInner: Double,
    paddingOuter: Double, align: Double = 0.5, rounds: Bool = false
  ) {
    self.values = values
    indices = ValueIndex(values)
    let (low, high) = (min(start, end), max(start, end))
    let count = Double(values.count)
    let space = Self.length(
      count: values.count, paddingInner: paddingInner, paddingOuter: paddingOuter)
    var step = (high - low) / (space == 0 ? 1 : space)
    if rounds { step = step.rounded(.down) }
    var first = low + (high - low - step * (count - paddingInner)) * align
    var bandwidth = step * (1 - paddingInner)
    if rounds {
      first = (first + 0.5).rounded(.down)
      bandwidth = (bandwidth + 0.5).rounded(.down)
    }
    self.step = end < start ? -step : step
    self.first = first
    self.bandwidth = bandwidth
  }

  /// How wide a mark is that fills its place: its band, or most of a step where points have none.
  var extent: Double { bandwidth > 0 ? bandwidth : min(18, abs(step) * 0.9) }

  /// How many steps long a scale of `count` values is.
  static func length(count: Int, paddingInner: Double, paddingOuter: Double) -> Double {
    let space = Double(count) - paddingInner + paddingOuter * 2
    return count == 0 ? 0 : space > 0 ? space : 1
  }

  func index(_ value: Value) -> Int? { indices[value] }

  /// The lower end of a value's band.
  func start(at index: Int) -> Double {
    first + abs(step) * Double(step < 0 ? values.count - 1 - index : index)
  }

  func center(_ value: Value) -> Double? { index(value).map(center(at:)) }

  func center(at index: Int) -> Double { start(at: index) + bandwidth / 2 }
}
