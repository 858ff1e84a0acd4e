/// One of the directions in which marks have places: along the plot, around its middle or away from
/// it.
struct PlotAxis: Sendable {
  /// `x`, `y`, `theta` or `radius`.
  let channel: Channel
  let scale: PositionScale?
  let type: ScaleType?
  let isReversed: Bool
  /// Whether 0 is on the scale for certain, as the grammar sees it.
  let includesZero: Bool
  /// What places that are written as numbers are counted from.
  let origin: Double
  /// Pixels, or radians.
  let length: Double
  /// Whether rows that no scale can map stand at the edge, as in Vega, and not nowhere.
  let drawsPlaceless: Bool

  init(
    _ channel: Channel, scales: PlotScales, resolved: ResolvedScale?, drawsPlaceless: Bool = true
  ) {
    self.channel = channel
    self.drawsPlaceless = drawsPlaceless
    type = resolved?.type
    isReversed = resolved?.isReversed ?? false
    includesZero = resolved?.includesZero ?? false
    let area = scales.area
    switch channel {
    case .y: (scale, origin, length) = (scales.y, area.y, area.height)
    case .theta: (scale, origin, length) = (scales.theta, 0, 2 * .pi)
    case .radius:
      (scale, origin, length) = (scales.radius, 0, min(area.width, area.height) / 2)
    default: (scale, origin, length) = (scales.x, area.x, area.width)
    }
  }

  var isDiscrete: Bool { scale?.band != nil }
  var secondary: Channel { channel.secondary ?? channel }
  var middle: Double { origin + length / 2 }

  /// Where the measure begins: at 0, else at the domain's first value; without a scale at the left,
  /// the bottom, the top of the turn or the middle.
  var zeroOrLeast: Double {
    switch scale {
    case .continuous(let scale)?: return place(of: scale.lower, zeroOn: scale)
    case .band(let scale)?: return scale.values.isEmpty ? origin : scale.start(at: 0)
    case nil: return channel == .y ? origin + length : origin
    }
  }

  /// Where it ends: at 0, else at the domain's last value; without a scale at the other side.
  var zeroOrGreatest: Double {
    switch scale {
    case .continuous(let scale)?: return place(of: scale.upper, zeroOn: scale)
    case .band(let scale)?:
      return scale.values.isEmpty ? origin : scale.start(at: scale.values.count - 1)
    case nil: return channel == .y ? origin : origin + length
    }
  }

  private func place(of end: Double, zeroOn scale: ContinuousScale) -> Double {
    let isLinear = scale.type != .log && !scale.type.isTemporal
    let hasZero = min(scale.lower, scale.upper) <= 0 && max(scale.lower, scale.upper) >= 0
    return scale.position(isLinear && (hasZero || includesZero) ? 0 : end) ?? scale.start
  }

  /// The places of marks: Vega takes what no scale can map as the left or upper edge.
  func drawn(_ places: RowValues<Double>) -> RowValues<Double> {
    drawsPlaceless ? places.map { $0.isNaN ? origin : $0 } : places
  }

  /// A number that is written in pixels or radians.
  func written(_ place: MarkPlace) -> Double {
    switch place {
    case .pixels(let pixels): origin + pixels
    case .end: origin + length
    }
  }

  /// - Parameter share: where in its band a value stands.
  func place(_ value: Value, share: Double) -> Double {
    switch scale {
    case .continuous(let scale)?: scale.position(value.coercedNumber) ?? .nan
    case .band(let scale)?:
      scale.index(value).map { scale.start(at: $0) + scale.bandwidth * share } ?? .nan
    case nil: origin + value.coercedNumber
    }
  }
}
