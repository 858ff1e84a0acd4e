import Diagnostics

/// An axis before it is known which views share it.
struct ChannelAxis: Sendable {
  let channel: Channel
  let scale: Int
  /// What the views write of it, the first one first.
  var written: [AxisSpecification] = []
  /// Whether a view writes `axis: null`, or one of its properties; the first to say so decides.
  var isHidden: Bool?
  var title = MergedTitle()
  /// What the views put on it, the first one first.
  private(set) var uses: [ScaleUse]
  var orientation: AxisOrientation?
  /// Whether the grid of an earlier axis of the same direction is enough.
  var yieldsGrid = false

  init?(_ channel: Channel, of unit: UnitData, scale: Int, titles: FieldTitle) {
    let encoding = unit.unit.encoding
    let secondary = channel.secondary.flatMap { encoding[$0]?.scaled }
    guard let definition = encoding[channel]?.scaled ?? secondary else { return nil }
    self.channel = channel
    self.scale = scale
    uses = [ScaleUse(data: unit, definition: definition)]
    switch definition.axis {
    case .hidden?: isHidden = true
    case .shown(let axis)?:
      isHidden = false
      written = [axis]
      orientation = axis.orientation?.value
    case nil: break
    }
    if let own = definition.axis?.properties?.title {
      title.add(own, [], titles)
      return
    }
    switch (encoding[channel]?.scaled?.title, secondary?.title) {
    case (.lines(let first)?, .lines(let second)?) where first != second:
      title.add(
        .lines([first.joined(separator: " ") + ", " + second.joined(separator: " ")]), [], titles)
    case (.lines(let lines)?, _), (_, .lines(let lines)?): title.add(.lines(lines), [], titles)
    case (.hidden?, _), (_, .hidden?): title.add(.hidden, [], titles)
    case (nil, nil):
      title.add(nil, [encoding[channel]?.scaled, secondary].compactMap { $0 }, titles)
    }
  }

  /// What another view on the same scale says besides.
  mutating func merge(_ other: ChannelAxis) {
    written += other.written
    if isHidden != true { isHidden = other.isHidden ?? isHidden }
    title.merge(other.title)
    uses += other.uses
    orientation = orientation ?? other.orientation
  }
}

extension MergedTitle {
  mutating func merge(_ other: MergedTitle) {
    for title in other.writtenTitles { add(title, [], FieldTitle(config: ConfigSpecification())) }
    addImplied(of: other)
  }
}

/// Makes axes of drafts, with the defaults of `config` and of the grammar.
struct AxisCompletion {
  let config: ConfigSpecification
  let scales: [ResolvedScale]

  /// `nil` where the axis is not drawn.
  func model(_ draft: ChannelAxis) -> AxisModel? {
    guard draft.isHidden != true, let definition = draft.uses.first?.definition else { return nil }
    let definitions = draft.uses.map(\.definition)
    if draft.isHidden == nil, isDisabled(draft) { return nil }
    let scale = scales[draft.scale]
    var specification = AxisSpecification()
    for axis in draft.written { specification = specification.over(axis) }
    let standard: AxisOrientation = draft.channel == .x ? .bottom : .left
    // An orientation of `config` may name further defaults, which cannot name another orientation.
    let kinds = settings(kinds(draft.channel, scale))
    var common = settings(common(draft.channel))
    let orientation =
      draft.orientation ?? specification.orientation?.value
      ?? (common + kinds).last { $0.orientation != nil }?.orientation?.value ?? standard
    common += settings([side(orientation)])
    let values = specification.values
    for standards in kinds.reversed() + common.reversed() {
      specification = specification.over(standards)
    }
    specification.values = values
    let isDiscrete = scale.type.isDiscrete
    let type = definition.type?.value ?? scale.valueType
    if specification.labelOverlap == nil {
      let overlaps = definitions.lazy.map { overlap($0, $0.type?.value ?? type, scale) }
      specification.labelOverlap = overlaps.first { $0 != .off } ?? .off
    }
    let bins = draft.uses.lazy.filter { $0.definition.isBinnedHere }.compactMap { use in
      use.definition.columnName.flatMap { use.data.bins[$0] }
    }.first
    let hasGridByDefault =
      !isDiscrete && definition.isField && !definition.isBinnedHere && !definition.isBinnedAlready
    return AxisModel(
      channel: draft.channel, scale: draft.scale, specification: specification,
      orientation: orientation,
      title: draft.title.lines(or: standardTitle(common, kinds)),
      format: definitions.lazy.compactMap {
        format(specification, $0, scale, $0.type?.value ?? type)
      }.first, valueType: type,
      hasGrid: !draft.yieldsGrid && (specification.flag(.grid) ?? hasGridByDefault)
        || draft.yieldsGrid && draft.written.contains { $0.flag(.grid) == true },
      isShare: scale.stackMode == .normalize,
      isCount: scale.stackMode != .normalize && definitions.allSatisfy(\.isRowCount),
      timeUnit: definitions.lazy.compactMap { $0.timeUnit?.value }.first,
      bins: bins, position: definition.position)
  }

  /// Whether `config` switches off axes of which nothing is written.
  private func isDisabled(_ draft: ChannelAxis) -> Bool {
    if config.disabledAxes.isEmpty { return false }
    let standard: AxisOrientation = draft.channel == .x ? .bottom : .left
    let names =
      common(draft.channel) + [side(draft.orientation ?? standard)]
      + kinds(draft.channel, scales[draft.scale])
    return names.contains(where: config.disabledAxes.contains)
  }

  private func settings(_ names: [AxisConfigName]) -> [AxisSpecification] {
    names.compactMap { config.axes[$0] }
  }

  /// Which parts of `config` hold wherever the axis stands, the weakest first.
  private func common(_ channel: Channel) -> [AxisConfigName] {
    [.axis, channel == .x ? .axisX : .axisY]
  }

  private func side(_ orientation: AxisOrientation) -> AxisConfigName {
    switch orientation {
    case .top: .axisTop
    case .bottom: .axisBottom
    case .left: .axisLeft
    case .right: .axisRight
    }
  }

  /// Which parts of `config` hold for a type of scale, the weakest first.
  private func kinds(_ channel: Channel, _ scale: ResolvedScale) -> [AxisConfigName] {
    let isX = channel == .x
    switch scale.type {
    case .band:
      return [.axisDiscrete, .axisBand]
        + (isX ? [.axisXDiscrete, .axisXBand] : [.axisYDiscrete, .axisYBand])
    case .point:
      return [.axisDiscrete, .axisPoint]
        + (isX ? [.axisXDiscrete, .axisXPoint] : [.axisYDiscrete, .axisYPoint])
    case .time, .utc: return [.axisTemporal, isX ? .axisXTemporal : .axisYTemporal]
    default:
      if scale.type.isDiscrete { return [] }
      return [.axisQuantitative, isX ? .axisXQuantitative : .axisYQuantitative]
    }
  }

  /// The title that `config` gives: only that for a type of scale is one; the others leave the axis
  /// without its own and are no title that Vega knows.
  private func standardTitle(
    _ common: [AxisSpecification], _ kinds: [AxisSpecification]
  ) -> TitleText? {
    kinds.last { $0.title != nil }?.title
      ?? (common.contains { $0.title != nil } ? .hidden : nil)
  }

  private func overlap(
    _ definition: ChannelDefinition, _ type: FieldType, _ scale: ResolvedScale
  ) -> LabelOverlap {
    let isSortedByField: Bool
    switch definition.sort {
    case .field?, .channel?, .values?: isSortedByField = true
    case .natural?, .appearance?, nil: isSortedByField = false
    }
    guard
      definition.timeUnit != nil && !isSortedByField || type == .quantitative || type == .temporal
    else { return .off }
    return scale.type == .log || scale.type == .symlog ? .greedy : .parity
  }

  private func format(
    _ specification: AxisSpecification, _ definition: ChannelDefinition, _ scale: ResolvedScale,
    _ type: FieldType
  ) -> FormatSpecification? {
    GuideFormat(config: config).format(
      specification.format ?? definition.format, definition, type,
      isShare: scale.stackMode == .normalize, isAxis: true)
  }
}

/// Which format the labels of a guide have.
struct GuideFormat {
  let config: ConfigSpecification

  /// - Parameter isAxis: `config.timeFormat` does not hold for the ticks of axes.
  func format(
    _ written: FormatSpecification?, _ definition: ChannelDefinition, _ type: FieldType,
    isShare: Bool = false, isAxis: Bool = false
  ) -> FormatSpecification? {
    let isTime =
      written?.kind.map { $0 == .time } ?? (type == .temporal || definition.timeUnit != nil)
    if let parts = written?.parts, !parts.isEmpty {
      return FormatSpecification(pattern: nil, kind: .time, parts: parts)
    }
    if let pattern = written?.pattern {
      return FormatSpecification(pattern: pattern, kind: isTime ? .time : .number)
    }
    if isTime {
      if let unit = definition.timeUnit?.value {
        return FormatSpecification(
          pattern: Located(unit.format, at: definition.position), kind: .time)
      }
      if isAxis {
        return written?.kind == nil ? nil : FormatSpecification(pattern: nil, kind: .time)
      }
      return FormatSpecification(
        pattern: config.timeFormat ?? Located("%b %d, %Y", at: definition.position), kind: .time)
    }
    if isShare {
      let pattern = config.normalizedNumberFormat ?? Located(".0%", at: definition.position)
      return FormatSpecification(pattern: pattern, kind: .number)
    }
    guard type == .quantitative, let pattern = config.numberFormat else { return nil }
    return FormatSpecification(pattern: pattern, kind: .number)
  }
}

extension ChannelDefinition {
  /// Whether the data come in bins.
  var isBinnedAlready: Bool {
    if case .binned? = bin?.value { true } else { false }
  }
}
