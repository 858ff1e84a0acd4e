/// Places as Vega-Lite finds them for a channel.
extension MarkEncoder {
  /// By how many pixels a place is moved.
  struct Offset {
    var values: RowValues<Double>?
    /// Whether the channel `xOffset` or `yOffset` decides, so that places begin with their bands.
    var isEncoded = false
  }

  /// Where a mark has its one place along an axis.
  func point(_ axis: PlotAxis, fallback: Double) -> RowValues<Double> {
    let definition = definition(axis.channel)
    let offset = offset(of: axis.channel, share: 0.5)
    if let definition, let stacked = stacked(definition, on: axis) {
      return stacked.shifted(by: offset.values)
    }
    return place(
      definition, second: self.definition(axis.secondary), on: axis,
      share: offset.isEncoded ? 0 : nil,
      fallback: written(axis.channel, on: axis) ?? .same(fallback)
    ).shifted(by: offset.values)
  }

  /// The places of marks that stand in the middle of the plot where no channel says where.
  func drawnPoints() -> (RowValues<Double>, RowValues<Double>) {
    (x.drawn(point(x, fallback: x.middle)), y.drawn(point(y, fallback: y.middle)))
  }

  /// The end of a stack's part, or a place within the part.
  private func stacked(
    _ definition: ChannelDefinition, on axis: PlotAxis
  ) -> RowValues<Double>? {
    guard let stack = data.stack, stack.channel == axis.channel,
      let ends = data.table[stack.endColumn], definition.isField
    else { return nil }
    var share = definition.bandPosition
    if share == nil, unit.mark == .text, axis.channel == .theta || axis.channel == .radius {
      share = 0.5
    }
    guard let share, share != 1, let starts = data.table[stack.startColumn] else {
      return scaled(ends.coercedNumbers, on: axis)
    }
    let (first, last) = (starts.coercedNumbers, ends.coercedNumbers)
    return scaled(first.indices.map { (1 - share) * first[$0] + share * last[$0] }, on: axis)
  }

  func scaled(_ numbers: [Double], on axis: PlotAxis) -> RowValues<Double> {
    guard let scale = axis.scale?.continuous else {
      return .each(numbers.map { axis.place(.number($0), share: 0.5) })
    }
    return .each(numbers.map { scale.position($0) ?? .nan })
  }

  /// - Parameters:
  ///   - share: where in its band, bin or unit of time a value stands; `nil` leaves it to the
  ///     definition.
  func place(
    _ definition: ChannelDefinition?, second: ChannelDefinition? = nil, on axis: PlotAxis,
    share: Double? = nil, fallback: RowValues<Double>
  ) -> RowValues<Double> {
    guard let definition else { return fallback }
    switch definition.source {
    case .value(.number(let number)): return .same(axis.written(.pixels(number)))
    case .value(.end): return .same(axis.written(.end))
    case .value(.expression(let expression)):
      return .each(column(of: expression).coercedNumbers.map { axis.origin + $0 })
    case .value, .inherited: return fallback
    case .field, .rowCount, .datum: break
    }
    switch axis.scale {
    case .continuous(let scale)?:
      let places = numbers(of: definition, second: second, share: share).map {
        scale.position($0) ?? .nan
      }
      return showing(places, of: definition, at: axis.zeroOrLeast)
    case .band?:
      var share = share ?? definition.bandPosition ?? 0.5
      if case .on? = definition.bin?.value { share = 0 }
      if case .datum(let value) = definition.source {
        return .same(axis.place(value.value, share: share))
      }
      guard let column = discreteColumn(of: definition) else { return .same(.nan) }
      return .each(column.mapped { axis.place($0, share: share) })
    case nil: return numbers(of: definition, second: second).map { axis.origin + $0 }
    }
  }

  /// `invalid: null` shows what has no value at 0.
  func showing(
    _ places: RowValues<Double>, of definition: ChannelDefinition, at zero: Double
  ) -> RowValues<Double> {
    guard properties.invalid == .show, definition.isField,
      definition.aggregate?.value.operation?.isCount != true,
      let column = definition.columnName.flatMap({ data.table[$0] })
    else { return places }
    let numbers = column.scriptNumbers
    let isMissing = numbers.values.indices.map { row in
      !numbers.values[row].isFinite || !numbers.isMissing.isEmpty && numbers.isMissing[row]
    }
    return isMissing.contains(true) ? places.replaced(where: isMissing, by: .same(zero)) : places
  }

  /// A place that the mark's own properties say.
  func written(_ channel: Channel, on axis: PlotAxis) -> RowValues<Double>? {
    if let numbers = rowNumbers(of: channel) { return numbers.map { axis.origin + $0 } }
    let place: MarkPlace? =
      switch channel {
      case .x: properties.x
      case .y: properties.y
      case .x2: properties.x2
      case .y2: properties.y2
      case .theta:
        (properties.number(.startAngle) ?? properties.number(.theta)).map(MarkPlace.pixels)
      case .theta2:
        (properties.number(.endAngle) ?? properties.number(.theta2)).map(MarkPlace.pixels)
      case .radius:
        (properties.number(.outerRadius) ?? properties.number(.radius)).map(MarkPlace.pixels)
      case .radius2:
        (properties.number(.innerRadius) ?? properties.number(.radius2)).map(MarkPlace.pixels)
      default: nil
      }
    return place.map { .same(axis.written($0)) }
  }

  private func rowNumbers(of channel: Channel) -> RowValues<Double>? {
    switch channel {
    case .x: own(MarkNumber.x)
    case .y: own(MarkNumber.y)
    case .x2: own(MarkNumber.x2)
    case .y2: own(MarkNumber.y2)
    case .theta: own(.property(.startAngle)) ?? own(.property(.theta))
    case .theta2: own(.property(.endAngle)) ?? own(.property(.theta2))
    case .radius: own(.property(.outerRadius)) ?? own(.property(.radius))
    case .radius2: own(.property(.innerRadius)) ?? own(.property(.radius2))
    default: nil
    }
  }

  // MARK: Offsets

  /// - Parameter share: where in its band of the offset's scale a value stands.
  func offset(of channel: Channel, share: Double) -> Offset {
    let encoded: Channel? = channel == .x ? .xOffset : channel == .y ? .yOffset : nil
    if let encoded, let definition = definition(encoded) {
      let scale = encoded == .xOffset ? scales.xOffset : scales.yOffset
      return Offset(values: offsets(definition, scale, share: share), isEncoded: true)
    }
    let property: MarkProperty =
      switch channel {
      case .x2: .x2Offset
      case .y: .yOffset
      case .y2: .y2Offset
      case .theta: .thetaOffset
      case .theta2: .theta2Offset
      case .radius: .radiusOffset
      case .radius2: .radius2Offset
      default: .xOffset
      }
    return Offset(values: own(property))
  }

  private func offsets(
    _ definition: ChannelDefinition, _ scale: PositionScale?, share: Double
  ) -> RowValues<Double> {
    switch definition.source {
    case .value(.number(let number)): return .same(number)
    case .value(.expression(let expression)):
      return .each(column(of: expression).coercedNumbers)
    case .value, .inherited: return .same(0)
    case .field, .rowCount, .datum: break
    }
    switch scale {
    case .continuous(let scale)?:
      return numbers(of: definition).map { scale.position($0) ?? .nan }
    case .band(let scale)?:
      func place(_ value: Value) -> Double {
        scale.index(value).map { scale.start(at: $0) + scale.bandwidth * share } ?? .nan
      }
      if case .datum(let value) = definition.source { return .same(place(value.value)) }
      guard let column = discreteColumn(of: definition) else { return .same(.nan) }
      return .each(column.mapped(place))
    case nil: return numbers(of: definition)
    }
  }
}
