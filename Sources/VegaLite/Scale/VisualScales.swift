/// Which colour a value has.
enum ColorScale: Sendable {
  case ordinal(OrdinalColors)
  case sequential(ContinuousScale, ColorRamp)

  func paint(_ value: Value) -> (paint: Paint, series: Int?)? {
    switch self {
    case .ordinal(let colors): return colors.paint(value)
    case .sequential(let scale, let ramp):
      return value.number.flatMap(scale.position).map { (ramp.paint(min(max($0, 0), 1)), nil) }
    }
  }
}

/// One colour for each discrete value.
struct OrdinalColors: Sendable {
  let values: [Value]
  private let paints: [Paint]
  private let indices: ValueIndex

  init(_ values: [Value], paints: [Paint]) {
    self.values = values
    self.paints = paints
    indices = ValueIndex(values)
  }

  func paint(_ value: Value) -> (paint: Paint, series: Int?)? {
    indices[value].map { (paints[$0 % paints.count], $0 + 1) }
  }
}

/// Colours from the lower to the upper end of a continuous scale.
struct ColorRamp: Sendable {
  /// At least one.
  let stops: [Paint]
  /// The shares of the domain, from 0 to 1, that divide the ramp in equal parts; none where it is
  /// even.
  var knots: [Double] = []

  /// - Parameter share: of the domain, from 0 to 1.
  func paint(_ share: Double) -> Paint {
    let share = knots.count > 2 ? even(share) : share
    if case .mixed(let color, let least)? = stops.first {
      return .mixed(color, least + (1 - least) * share)
    }
    let position = share * Double(stops.count - 1)
    let index = min(Int(position), max(0, stops.count - 2))
    guard stops.count > 1, case .literal(let from) = stops[index],
      case .literal(let to) = stops[index + 1], let start = RGB(hex: from), let end = RGB(hex: to)
    else { return stops[min(Int(position.rounded()), stops.count - 1)] }
    return .literal(end.mixed(position - Double(index), in: start).hex)
  }

  private func even(_ share: Double) -> Double {
    let upper = knots.firstIndex { share <= $0 } ?? knots.count - 1
    let index = max(upper, 1) - 1
    let width = knots[index + 1] - knots[index]
    let part = width > 0 ? (share - knots[index]) / width : 0
    return min(max((Double(index) + part) / Double(knots.count - 1), 0), 1)
  }
}

/// The area of a point by a value.
struct SizeScale: Sendable {
  let scale: ContinuousScale

  /// Square pixels.
  func area(_ value: Value) -> Double? {
    value.number.flatMap(scale.position).map { max(0, $0) }
  }
}

/// The shape of a point by a discrete value.
struct ShapeScale: Sendable {
  let values: [Value]
  private let shapes: [SymbolShape]
  private let indices: ValueIndex

  init(_ values: [Value], shapes: [SymbolShape]) {
    self.values = values
    self.shapes = shapes
    indices = ValueIndex(values)
  }

  func shape(_ value: Value) -> SymbolShape? {
    indices[value].map { shapes[$0 % shapes.count] }
  }
}
