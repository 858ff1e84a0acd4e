/// Which colour a value has.
enum ColorScale: Sendable {
  case ordinal(OrdinalScale<Paint>)
  /// One ramp from the first to the last value of the domain.
  case sequential(ContinuousScale, ColorRamp)
  /// A colour at each value of the domain and those between them, as on scales of time.
  case pieces(ContinuousScale, ColorRamp)
  /// A colour for each class.
  case classes(DiscretizingScale, [Paint])

  var continuous: ContinuousScale? {
    switch self {
    case .sequential(let scale, _), .pieces(let scale, _): scale
    case .ordinal, .classes: nil
    }
  }

  func paint(_ value: Value) -> (paint: Paint, series: Int?)? {
    switch self {
    case .ordinal(let colors):
      guard let paint = colors.output(value), let index = colors.index(value) else { return nil }
      // Beyond the end of the range the colours begin anew, and so do the series.
      return (paint, index % colors.range.count + 1)
    default: return value.number.flatMap(paint).map { ($0, nil) }
    }
  }

  /// The colour of a number.
  func paint(_ number: Double) -> Paint? {
    switch self {
    case .ordinal(let colors): return colors.output(.number(number))
    case .sequential(let scale, let ramp):
      let share = scale.boundlessShare(number)
      return share.isNaN ? nil : ramp.paint(share)
    case .pieces(let scale, let ramp):
      return scale.piece(number).map { ramp.paint($0.share, after: $0.index) }
    case .classes(let scale, let paints):
      guard !paints.isEmpty else { return nil }
      return scale.index(number).map { paints[$0 % paints.count] }
    }
  }
}

/// Numbers for numbers or for discrete values: areas, opacities, widths, angles, radii, offsets.
enum NumberScale: Sendable {
  case identity
  case continuous(ContinuousScale)
  case classes(DiscretizingScale, [Double])
  case ordinal(OrdinalScale<Double>)
  /// Bands or points: a value has the middle of its place.
  case band(BandScale)

  func output(_ value: Value) -> Double? {
    switch self {
    case .identity: return value.number
    case .continuous(let scale): return value.number.flatMap(scale.position)
    case .classes(let scale, let range):
      guard !range.isEmpty else { return nil }
      return value.number.flatMap(scale.index).map { range[$0 % range.count] }
    case .ordinal(let scale): return scale.output(value)
    case .band(let scale): return scale.center(value)
    }
  }

  /// Numbers at equal distances from `least` to `greatest` for so many classes, as Vega-Lite's range
  /// for them.
  static func steps(from least: Double, to greatest: Double, count: Int) -> [Double] {
    guard (2...10_000).contains(count), least != greatest else { return [least] }
    let step = (greatest - least) / Double(count - 1)
    // The end is added as the grammar does, which may round to one more.
    let steps = ((greatest + step - least) / step).rounded(.up)
    guard steps.isFinite, steps <= 20_000 else { return [least] }
    return (0..<max(1, Int(steps))).map { least + Double($0) * step }
  }
}

/// The shape of a point by a discrete value, or by a number's class.
enum ShapeScale: Sendable {
  case ordinal(OrdinalScale<SymbolShape>)
  case classes(DiscretizingScale, [SymbolShape])

  var values: [Value] {
    if case .ordinal(let scale) = self { scale.values } else { [] }
  }

  func shape(_ value: Value) -> SymbolShape? {
    switch self {
    case .ordinal(let scale): return scale.output(value)
    case .classes(let scale, let shapes):
      guard !shapes.isEmpty else { return nil }
      return value.number.flatMap(scale.index).map { shapes[$0 % shapes.count] }
    }
  }

  /// The grammar's shapes of a nominal field, in this order.
  static let grammarShapes: [SymbolShape] = [
    .circle, .square, .triangleUp, .cross, .diamond, .triangleRight, .triangleDown, .triangleLeft,
  ]
}

/// The dashes of a line by a discrete value, or by a number's class.
enum DashScale: Sendable {
  case ordinal(OrdinalScale<[Double]>)
  case classes(DiscretizingScale, [[Double]])

  func dash(_ value: Value) -> [Double]? {
    switch self {
    case .ordinal(let scale): return scale.output(value)
    case .classes(let scale, let dashes):
      guard !dashes.isEmpty else { return nil }
      return value.number.flatMap(scale.index).map { dashes[$0 % dashes.count] }
    }
  }

  /// The grammar's dashes of a nominal field, in this order.
  static let grammarDashes: [[Double]] = [[1, 0], [4, 2], [2, 1], [1, 1], [1, 2, 4, 2]]
}
