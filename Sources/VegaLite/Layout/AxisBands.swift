/// Where the ticks of an axis stand within the bands of its scale.
struct AxisBands {
  /// The share of a band at whose end the tick stands.
  let share: Double
  /// Whether one more tick stands where the first band begins.
  let hasExtra: Bool
  /// Pixels by which ticks and labels stand off.
  let offset: Double

  /// - Parameter usualOffset: where none is written.
  init(_ specification: AxisSpecification, usualOffset: Double = 0) {
    let written = specification.number(.tickOffset) ?? usualOffset
    switch specification.word(.tickBand) {
    case "extent"?: (share, hasExtra, offset) = (1, true, 0)
    case "center"?: (share, hasExtra, offset) = (0.5, false, written)
    default:
      share = specification.number(.bandPosition) ?? 0.5
      hasExtra = specification.flag(.tickExtra) ?? false
      offset = written
    }
  }

  /// - Parameter indices: of the values that have ticks.
  func ticks(_ scale: BandScale, _ indices: [Int]) -> [Double] {
    let width = max(scale.bandwidth, 0)
    func start(_ index: Int) -> Double { scale.center(at: index) - width / 2 }
    var places = indices.map { start($0) + share * width + offset }
    if hasExtra, let first = indices.first { places.append(start(first) + offset) }
    return places
  }
}
