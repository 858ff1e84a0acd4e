/// From one end to the other along one axis: rectangles, rules, areas and slices.
struct RowSpan: Sendable {
  /// The place of the channel itself.
  var first: RowValues<Double>
  /// The place of its other end.
  var second: RowValues<Double>
}

extension MarkEncoder {
  /// What stands where neither a channel nor the mark says it.
  enum StandardEnd {
    case zeroOrLeast, zeroOrGreatest, middle

    func place(on axis: PlotAxis) -> Double {
      switch self {
      case .zeroOrLeast: axis.zeroOrLeast
      case .zeroOrGreatest: axis.zeroOrGreatest
      case .middle: axis.middle
      }
    }
  }

  /// Between the places of a channel and of its other end.
  func range(
    _ axis: PlotAxis, _ standard: StandardEnd, _ secondStandard: StandardEnd
  ) -> RowSpan {
    let other = axis.secondary
    if let second = secondPlace(axis) {
      return RowSpan(first: point(axis, fallback: standard.place(on: axis)), second: second)
    }
    if let place = written(other, on: axis) {
      return RowSpan(
        first: point(axis, fallback: standard.place(on: axis)), second: place)
    }
    if case .pixels(let length)? = size(along: axis) {
      let first = point(axis, fallback: standard.place(on: axis))
      return span(at: first, length: length, axis, standard: .middle)
    }
    return RowSpan(
      first: point(axis, fallback: standard.place(on: axis)),
      second: .same(secondStandard.place(on: axis)))
  }

  /// The beginning of a stack's part, or the place of `x2`, `y2` and their like.
  private func secondPlace(_ axis: PlotAxis) -> RowValues<Double>? {
    let other = axis.secondary
    let isWritten = definition(other) != nil || written(other, on: axis) != nil
    let offset = offset(of: isWritten ? other : axis.channel, share: 0.5).values
    if let stack = data.stack, stack.channel == axis.channel,
      let starts = data.table[stack.startColumn]
    {
      return scaled(starts.coercedNumbers, on: axis).shifted(by: offset)
    }
    guard let definition = definition(other) else { return nil }
    return place(definition, on: axis, fallback: .same(axis.zeroOrLeast)).shifted(by: offset)
  }

  /// How long a rectangle is along an axis.
  fileprivate enum Extent {
    case pixels(RowValues<Double>)
    /// A share of the band.
    case band(Double)

    static func same(_ pixels: Double) -> Extent { .pixels(.same(pixels)) }
  }

  private func size(along axis: PlotAxis) -> Extent? {
    let (number, written): (MarkNumber, BandExtent?)
    switch axis.channel {
    case .x: (number, written) = (.width, properties.width)
    case .y: (number, written) = (.height, properties.height)
    default: return nil
    }
    if let lengths = own(number) { return .pixels(lengths) }
    return written.map {
      switch $0 {
      case .pixels(let pixels): .same(pixels)
      case .band(let share): .band(share)
      }
    }
  }

  // MARK: Rectangles

  /// Along an axis a rectangle fills a bin, has a width across its band, or reaches from one place to
  /// another.
  func rectangle(_ axis: PlotAxis) -> RowSpan {
    let definition = definition(axis.channel)
    let second = self.definition(axis.secondary)
    let isHorizontal = unit.orientation == .horizontal
    let isAcross =
      switch unit.mark {
      case .bar: axis.channel == .x ? unit.orientation == .vertical : isHorizontal
      case .tick: axis.channel == .x ? isHorizontal : unit.orientation == .vertical
      default: false
      }
    if let definition, definition.isField, !axis.isDiscrete, axis.scale != nil,
      definition.isSpan(second: second), !hasFixedSize(axis), !hasOffset(axis),
      let span = bin(definition, second: second, axis)
    {
      return span
    }
    let isPlaced = (definition?.isField ?? false) || (definition?.isDatum ?? false)
    if isPlaced && axis.isDiscrete || isAcross && (axis.channel == .x || axis.channel == .y),
      second == nil
    {
      return band(definition, axis)
    }
    return range(axis, .zeroOrGreatest, .zeroOrLeast)
  }

  private func hasOffset(_ axis: PlotAxis) -> Bool {
    axis.channel == .x
      ? definition(.xOffset) != nil
      : axis.channel == .y ? definition(.yOffset) != nil : false
  }

  private func hasFixedSize(_ axis: PlotAxis) -> Bool {
    if definition(.size) != nil, unit.mark != .rect, unit.mark != .image { return true }
    switch size(along: axis) {
    case .pixels?: return true
    case .band?: return false
    case nil: return own(.size) != nil
    }
  }

  // MARK: Bins

  /// A bin or a unit of time, but for the gap to the next one.
  private func bin(
    _ definition: ChannelDefinition, second: ChannelDefinition?, _ axis: PlotAxis
  ) -> RowSpan? {
    guard let name = definition.columnName, let column = data.table[name] else { return nil }
    let starts = column.coercedNumbers
    var ends: [Double]?
    if definition.isBinnedHere {
      // A bin reaches to its own end, whatever is written.
      ends = self.ends(of: definition, starts)
    } else if let second, second.isField {
      ends = second.columnName.flatMap { data.table[$0] }?.coercedNumbers
    } else if case .binned? = definition.bin?.value {
      ends = definition.binStep.map { step in starts.map { $0 + step } }
    } else {
      ends = self.ends(of: definition, starts)
    }
    guard let ends, let scale = axis.scale?.continuous else { return nil }
    let (first, last) = (
      starts.map { scale.position($0) ?? .nan }, ends.map { scale.position($0) ?? .nan }
    )
    let inset = definition.isBinnedAlready ? 0 : (1 - bandShare(definition, axis)) / 2
    let moved = unit.movedSpans(of: definition, starts, ends)
    let (innerStarts, innerEnds) = (moved?.starts ?? starts, moved?.ends ?? ends)
    func inner(_ share: Double) -> [Double] {
      inset == 0 && moved == nil
        ? (share == 0 ? first : last)
        : starts.indices.map { row in
          let part = share == 0 ? inset : 1 - inset
          return scale.position((1 - part) * innerStarts[row] + part * innerEnds[row]) ?? .nan
        }
    }
    let gap = BinGap(self, axis)
    let (near, far) = (inner(0), inner(1))
    let widths = first.indices.map { abs(last[$0] - first[$0]) }
    let (offset, otherOffset) = (
      self.offset(of: axis.channel, share: 0).values,
      self.offset(of: axis.secondary, share: 0).values
    )
    let isMeasuredHere = !definition.isBinnedAlready
    let start = first.indices.map { row in
      near[row] + gap.shift(widths[row], isStart: true, isMeasured: isMeasuredHere)
    }
    let end = first.indices.map { row in
      far[row] + gap.shift(widths[row], isStart: false, isMeasured: isMeasuredHere)
    }
    return RowSpan(
      first: RowValues.each(end).shifted(by: offset),
      second: RowValues.each(start).shifted(by: otherOffset))
  }

  private func bandShare(_ definition: ChannelDefinition, _ axis: PlotAxis) -> Double {
    if case .band(let share)? = size(along: axis) { return share }
    if definition.timeUnit != nil { return properties.number(.timeUnitBandSize) ?? 1 }
    return 1
  }

  /// How far the ends of a bin are moved inwards.
  private struct BinGap {
    let spacing: Double
    let least: Double?
    let shift: Double
    /// 1 where the scale runs with the pixels.
    let direction: Double

    init(_ encoder: MarkEncoder, _ axis: PlotAxis) {
      let isPlane = axis.channel == .x || axis.channel == .y
      spacing = isPlane ? encoder.properties.number(.binSpacing) ?? 0 : 0
      least = encoder.leastBand
      shift = isPlane ? encoder.axisTranslation(axis.channel) : 0
      direction = (axis.channel == .y ? -1 : 1) * (axis.isReversed ? -1 : 1)
    }

    func shift(_ width: Double, isStart: Bool, isMeasured: Bool) -> Double {
      let inwards: Double =
        if isMeasured, let least, width < least { -0.5 * (least - width) } else { 0.5 * spacing }
      return shift + direction * (isStart ? inwards : -inwards)
    }
  }

  /// By how much the axis of a channel is moved; half a pixel as a rule.
  fileprivate func axisTranslation(_ channel: Channel) -> Double {
    let written = definition(channel)?.axis?.properties?.number(.translate)
    return written ?? config.axes[.axis]?.number(.translate) ?? 0.5
  }

  /// The least width of a bar, rect or tick across its band.
  var leastBand: Double? {
    guard [.bar, .rect, .tick].contains(unit.mark) else { return nil }
    return config.marks[unit.mark]?.number(.minBandSize) ?? 0.25
  }

  // MARK: Bands

  /// Across its band, or around its place, as wide as the channel `size`, the mark or the band says.
  private func band(_ definition: ChannelDefinition?, _ axis: PlotAxis) -> RowSpan {
    let isHorizontal = unit.orientation == .horizontal
    let usesSize =
      unit.mark == .tick || isHorizontal && axis.channel == .y
      || unit.orientation == .vertical && axis.channel == .x
    let extent = bandExtent(definition, axis, usesSize: usesSize)
    var length = standardLength(extent, definition, axis)
    var isSized = false
    if usesSize, self.definition(.size) != nil || own(.size) != nil {
      if case .same(let standard) = length {
        length = numbers(.size, fallback: own(.size) ?? .same(standard))
      }
      isSized = true
    }
    var share = 0.0
    var isRelative = false
    if case .band(let part)? = extent {
      share = (1 - part) / 2
      isRelative = true
    }
    let sizing = sizingScale(axis)
    let fillsBand = sizing.isBand && isRelative && !isSized
    let alignment = alignment(axis, fillsBand ? .start : .middle)
    let isCentred = alignment == .middle
    let offset = offset(of: axis.channel, share: isCentred ? 0.5 : 0)
    let position = place(
      definition, on: axis, share: isCentred ? (offset.isEncoded ? 0 : 0.5) : share,
      fallback: written(axis.channel, on: axis) ?? .same(axis.middle)
    ).shifted(by: offset.values)
    return span(at: position, length: length, axis, alignment)
  }

  /// The scale whose bands decide: that of the offset, where there is one.
  private func sizingScale(_ axis: PlotAxis) -> (scale: PositionScale?, isBand: Bool) {
    let offset: Channel = axis.channel == .x ? .xOffset : .yOffset
    let inner =
      axis.channel == .x ? scales.xOffset : axis.channel == .y ? scales.yOffset : nil
    if let inner, axis.scale != nil || definition(offset) != nil {
      return (inner, resolution.scale(offset, of: data)?.type == .band)
    }
    return (axis.scale, axis.type == .band)
  }

  private func bandExtent(
    _ definition: ChannelDefinition?, _ axis: PlotAxis, usesSize: Bool
  ) -> Extent? {
    if let size = size(along: axis) { return size }
    if usesSize, let size = own(.size) { return .pixels(size) }
    let isDiscrete = axis.scale.map { $0.band != nil }
    if let definition, definition.isField {
      if definition.timeUnit != nil {
        return .band(properties.number(.timeUnitBandSize) ?? 1)
      }
      if case .on? = definition.bin?.value, isDiscrete != true { return .band(1) }
    }
    let marks = config.marks[unit.mark]
    switch isDiscrete ?? sizingScale(axis).scale.map({ $0.band != nil }) {
    case true?:
      return marks?.number(.discreteBandSize).map(Extent.same) ?? .band(1)
    case false?:
      let standard: Double? = [.bar, .rect, .tick].contains(unit.mark) ? 5 : nil
      return (marks?.number(.continuousBandSize) ?? standard).map(Extent.same)
    case nil: return marks?.number(.discreteBandSize).map(Extent.same)
    }
  }

  private func standardLength(
    _ extent: Extent?, _ definition: ChannelDefinition?, _ axis: PlotAxis
  ) -> RowValues<Double> {
    let sizing = sizingScale(axis)
    switch extent {
    case .pixels(let pixels)?: return pixels
    case .band(let share)?:
      guard sizing.scale != nil else { return .same(share * axis.length) }
      if sizing.isBand, let width = sizing.scale?.bandwidth {
        return .same(max(leastBand ?? 0, share * width))
      }
    case nil: break
    }
    if let band = sizing.scale?.band, isStepped(axis.channel) { return .same(abs(band.step) - 2) }
    if definition == nil {
      let own: ScaleConfigProperty =
        switch unit.mark {
        case .tick: .tickBandPaddingInner
        case .bar: .barBandPaddingInner
        default: .rectBandPaddingInner
        }
      let standard = unit.mark == .tick ? 0.25 : unit.mark == .bar ? 0.1 : 0
      let padding =
        config.scale.number(.bandPaddingInner) ?? config.scale.number(own) ?? standard
      return .same((1 - padding) * axis.length)
    }
    return .same((config.step ?? 20) - 2)
  }

  /// Whether the plot is as wide or high as the steps of its scale ask for.
  private func isStepped(_ channel: Channel) -> Bool {
    let plot = resolution.root.plots.first { $0.units.contains { $0.id == data.id } }
    switch channel == .x ? plot?.width : plot?.height {
    case .steps?: return true
    case .standard(let scale?, _)?: return resolution.scales[scale].type.isDiscrete
    case .pixels?, .container?, .standard?, nil: return false
    }
  }

  enum Alignment { case start, middle, end }

  /// Which part of a rectangle stands at its place, by `align` and `baseline`.
  private func alignment(_ axis: PlotAxis, _ standard: Alignment) -> Alignment {
    switch properties.word(axis.channel == .x ? .align : .baseline) {
    case "left"?, "top"?: .start
    case "center"?, "middle"?: .middle
    case "right"?, "bottom"?: .end
    default: standard
    }
  }

  private func span(
    at place: RowValues<Double>, length: RowValues<Double>, _ axis: PlotAxis,
    standard: Alignment
  ) -> RowSpan {
    span(at: place, length: length, axis, alignment(axis, standard))
  }

  private func span(
    at place: RowValues<Double>, length: RowValues<Double>, _ axis: PlotAxis,
    _ alignment: Alignment
  ) -> RowSpan {
    let share =
      switch axis.channel == .x || axis.channel == .y ? alignment : .start {
      case .start: 0.0
      case .middle: 0.5
      case .end: 1.0
      }
    let start = axis.drawn(
      share == 0 ? place : place.combined(with: length) { $0 - share * $1 })
    return RowSpan(first: start, second: start.combined(with: length, +))
  }
}

extension ChannelDefinition {
  /// Whether a rectangle fills what lies between the two ends of its value.
  fileprivate func isSpan(second: ChannelDefinition?) -> Bool {
    switch bin?.value {
    case .on?, .binned?: true
    case .off?, nil: timeUnit != nil && second == nil
    }
  }

  /// `bin: {binned: true, step: …}`.
  fileprivate var binStep: Double? {
    if case .binned(let step)? = bin?.value { step } else { nil }
  }
}
