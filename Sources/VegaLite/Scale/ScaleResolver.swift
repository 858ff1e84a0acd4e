import Diagnostics

/// Merges what all uses of one scale say into one, with the defaults of Vega-Lite: for properties
/// that nobody writes the first use decides.
struct ScaleResolver {
  let file: String
  let channel: Channel
  let uses: [ScaleUse]
  /// The uses that decide the scale; the other ends only widen its domain.
  let primary: [ScaleUse]
  let chartable: Chartable
  var diagnostics: [Diagnostic] = []

  init(_ channel: Channel, _ uses: [ScaleUse], chartable: Chartable, file: String) {
    self.file = file
    self.channel = channel
    self.uses = uses
    let primary = uses.filter { !$0.definition.channel.isSecondary }
    self.primary = primary.isEmpty ? uses : primary
    self.chartable = chartable
  }

  var config: ConfigSpecification { _read { yield chartable.config } }

  /// Whether it is resolved as in Vega-Lite, to the letter.
  var followsGrammar: Bool { chartable.theme.layout.followsGrammar }

  mutating func report(_ headline: String, at position: SourcePosition) {
    diagnostics.append(.error(at: SourceRange(file: file, start: position), headline))
  }

  /// - Returns: `nil` where it cannot be resolved.
  mutating func resolve() -> ResolvedScale? {
    let typing = ScaleTyping(uses, channel)
    guard let type = typing.type, let first = primary.first else { return nil }
    var specification = ScaleSpecification(position: first.definition.position)
    for use in primary {
      if let own = use.definition.scale?.properties { specification = specification.over(own) }
    }
    if specification.bins == nil, case .binned(let step?)? = first.definition.bin?.value {
      specification.bins = Located(
        .steps(start: nil, stop: nil, step: step), at: first.definition.position)
    }
    let zero = includesZero(type)
    let domain =
      type.isDiscrete ? discreteDomain() : continuousDomain(type, specification, zero: zero)
    guard let domain, diagnostics.isEmpty else { return nil }
    let padding = bandPadding(specification, type)
    return ResolvedScale(
      channel: channel, type: type, valueType: typing.valueType, domain: domain,
      specification: specification, nice: nice(specification, type),
      isReversed: isReversed(specification, type), paddingInner: padding.inner,
      paddingOuter: padding.outer, edgePadding: edgePadding(specification, type),
      includesZero: zero,
      stackMode: uses.lazy.compactMap { $0.data.stack }.first { $0.channel == channel }?.mode,
      bins: bins(type), firstUnit: first.data.id, firstMark: first.unit.mark,
      position: first.definition.position)
  }

  // MARK: Properties

  /// What a selection holds that the domain follows, in place of all else that it would be.
  var selected: [Value]? {
    for use in primary {
      if case .selection(let extent)? = use.definition.scale?.properties?.domain?.value {
        return chartable.scope.held[extent.name]?.values(of: extent)
      }
      if case .on(let bin)? = use.definition.bin?.value, let extent = bin.selection {
        return chartable.scope.held[extent.name]?.values(of: extent)
      }
    }
    return nil
  }

  private func includesZero(_ type: ScaleType) -> Bool {
    if selected != nil { return false }
    guard [.linear, .pow, .sqrt, .symlog, .sequential].contains(type) else {
      return false
    }
    for use in primary {
      if let written = use.definition.scale?.properties?.includesZero { return written }
    }
    return primary.first.map(impliesZero) ?? false
  }

  private func impliesZero(_ use: ScaleUse) -> Bool {
    let definition = use.definition
    switch definition.scale?.properties?.domain?.value {
    case .values(let values)?:
      guard let first = values.first?.value.number, let last = values.last?.value.number else {
        return false
      }
      return first <= 0 && last >= 0
    case .union?: return false
    case .unaggregated?, .selection?, nil: break
    }
    if channel == .size { return definition.type?.value == .quantitative }
    guard [.x, .y, .theta, .radius].contains(channel), !definition.isBinned else {
      return false
    }
    let mark = use.unit.mark
    if [.bar, .area, .line, .trail].contains(mark) {
      switch (use.unit.orientation, channel) {
      case (.horizontal?, .y), (.vertical?, .x): return false
      default: break
      }
    }
    if mark == .bar || mark == .area,
      channel.secondary.flatMap({ use.unit.encoding[$0] }) == nil
    {
      return true
    }
    return config.scale.flag(.zero) ?? true
  }

  private func nice(_ scale: ScaleSpecification, _ type: ScaleType) -> NiceSpecification? {
    if selected != nil { return nil }
    if !type.isContinuous && type != .quantize || type == .identity { return nil }
    if let written = scale.nice { return written == .flag(false) ? nil : written }
    guard channel == .x || channel == .y, !type.isTemporal else { return nil }
    // One layer that leaves the ends of the domain open is enough.
    let isOpen = primary.contains { use in
      let own = use.definition.scale?.properties
      if use.definition.isBinned || own?.domainMin != nil || own?.domainMax != nil { return false }
      if case .values? = own?.domain?.value { return false }
      return true
    }
    return isOpen ? .flag(true) : nil
  }

  private func isReversed(_ scale: ScaleSpecification, _ type: ScaleType) -> Bool {
    if let isReversed = scale.isReversed { return isReversed }
    if type.isDiscrete || type == .binOrdinal { return false }
    if channel == .x, config.scale.flag(.xReverse) == true { return true }
    // A continuous scale can only be sorted by turning it round.
    if case .natural(isDescending: true)? = primary.first?.definition.sort { return true }
    return false
  }

  private var hasNestedOffset: Bool {
    guard let first = primary.first else { return false }
    let offset: Channel = channel == .x ? .xOffset : .yOffset
    guard channel == .x || channel == .y, let definition = first.unit.encoding[offset] else {
      return false
    }
    return definition.scaled != nil && definition.scale?.isHidden != true
  }

  private func bandPadding(
    _ scale: ScaleSpecification, _ type: ScaleType
  ) -> (inner: Double, outer: Double) {
    let isPlace = channel == .x || channel == .y
    let isOffset = channel == .xOffset || channel == .yOffset
    if type == .point {
      let standard = isPlace ? config.scale.number(.pointPadding) ?? 0.5 : isOffset ? 0.5 : 0
      // Padding that the grammar implies goes before what is written for the outside alone.
      return (1, scale.padding ?? (isPlace ? standard : scale.paddingOuter ?? standard))
    }
    guard type == .band else { return (0, 0) }
    if let padding = scale.padding {
      return (min(scale.paddingInner ?? padding, 1), scale.paddingOuter ?? padding)
    }
    var inner = 0.0
    var outer: Double?
    if isPlace {
      if hasNestedOffset {
        inner = config.scale.number(.bandWithNestedOffsetPaddingInner) ?? 0.2
        outer = config.scale.number(.bandWithNestedOffsetPaddingOuter) ?? 0.2
      } else {
        inner = config.scale.number(.bandPaddingInner) ?? markPadding
        outer = config.scale.number(.bandPaddingOuter)
      }
    } else if isOffset {
      inner = config.scale.number(.offsetBandPaddingInner) ?? 0
      outer = config.scale.number(.offsetBandPaddingOuter) ?? 0
    }
    inner = min(scale.paddingInner ?? inner, 1)
    return (inner, scale.paddingOuter ?? outer ?? (isPlace ? inner / 2 : 0))
  }

  /// Of the first use, as in Vega-Lite.
  private var markPadding: Double {
    switch primary.first?.unit.mark {
    case .bar?: config.scale.number(.barBandPaddingInner) ?? 0.1
    case .tick?: config.scale.number(.tickBandPaddingInner) ?? 0.25
    default: config.scale.number(.rectBandPaddingInner) ?? 0
    }
  }

  private func edgePadding(_ scale: ScaleSpecification, _ type: ScaleType) -> Double {
    guard type.isContinuous, type != .identity, selected == nil else { return 0 }
    if let padding = scale.padding { return padding }
    guard channel == .x || channel == .y else { return 0 }
    if let padding = config.scale.number(.continuousPadding) { return padding }
    for use in primary {
      // Bars on a continuous scale stand on both sides of their value.
      let across: Orientation = channel == .x ? .vertical : .horizontal
      if use.unit.mark == .bar, use.unit.orientation == across, !use.definition.isBinned,
        use.definition.timeUnit == nil
      {
        return config.marks[.bar]?.number(.continuousBandSize) ?? 5
      }
    }
    return 0
  }

  private func bins(_ type: ScaleType) -> Bins? {
    if type.isDiscrete && type != .binOrdinal { return nil }
    for use in primary {
      if let name = use.definition.columnName, let bins = use.data.bins[name] { return bins }
    }
    return nil
  }
}

extension ChannelDefinition {
  /// Whether the encoding itself bins its field.
  var isBinnedHere: Bool {
    if case .on? = bin?.value { true } else { false }
  }
}
