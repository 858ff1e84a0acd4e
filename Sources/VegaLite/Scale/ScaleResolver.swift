import Diagnostics

/// Merges what all layers say of one channel into one scale.
struct ScaleResolver {
  let file: String
  let channel: Channel
  let uses: [ScaleUse]
  let config: ConfigSpecification
  let layout: LayoutRules
  var diagnostics: [Diagnostic] = []

  /// - Parameter channel: one that has a scale of its own.
  init(
    _ channel: Channel, _ views: [UnitData], file: String, config: ConfigSpecification,
    layout: LayoutRules
  ) {
    self.file = file
    self.channel = channel
    self.config = config
    self.layout = layout
    uses = views.flatMap { view in
      view.unit.encoding.definitions.compactMap { definition in
        guard definition.channel.scaleChannel == channel else { return nil }
        if case .value = definition.source { return nil }
        return ScaleUse(data: view, definition: definition)
      }
    }
  }

  mutating func report(_ headline: String, at position: SourcePosition) {
    diagnostics.append(.error(at: SourceRange(file: file, start: position), headline))
  }

  /// - Returns: `nil` where no layer uses the channel or where it cannot be resolved.
  mutating func resolve() -> ResolvedScale? {
    let primary = uses.filter { !$0.definition.channel.isSecondary }
    guard let first = primary.first ?? uses.first else { return nil }
    guard let (type, valueType) = type(primary) else { return nil }
    var specification = ScaleSpecification(position: first.definition.position)
    for use in primary {
      if let own = use.definition.scale { specification = specification.over(own) }
    }
    if let shared = sharedDomain(primary, type) {
      specification.domain = Located(.values(shared.value), at: shared.position)
    }
    check(specification, type)
    if !diagnostics.isEmpty { return nil }
    let domain =
      type.isDiscrete
      ? discreteDomain(specification) : continuousDomain(specification, type, first.definition)
    guard let domain, diagnostics.isEmpty else { return nil }
    let padding = bandPadding(specification, type, primary)
    let edge = edgePadding(specification, type, primary)
    return ResolvedScale(
      channel: channel, type: type, valueType: valueType, domain: domain,
      specification: specification, niceCount: niceCount(specification, type),
      isReversed: isReversed(specification, type, first.definition),
      paddingInner: padding.inner, paddingOuter: padding.outer,
      edgePadding: edge.pixels, edgeShare: edge.share,
      stackMode: uses.compactMap(\.data.stack).first { $0.channel == channel }?.mode)
  }

  // MARK: Type

  private mutating func type(_ primary: [ScaleUse]) -> (ScaleType, FieldType)? {
    var found: (type: ScaleType, value: FieldType, definition: ChannelDefinition)?
    var isExplicit = false
    for use in primary {
      let definition = use.definition
      guard let value = definition.type?.value else { continue }
      let written = definition.scale?.type?.value
      let type = written ?? impliedType(value, use.unit.mark)
      guard let known = found else {
        found = (type, value, definition)
        isExplicit = written != nil
        continue
      }
      let isAlike =
        known.type.isDiscrete == type.isDiscrete && known.type.isTemporal == type.isTemporal
      guard isAlike else {
        report(
          "'\(channel.rawValue)' is \(value.rawValue) here and \(known.value.rawValue) in another "
            + "layer, which share one scale", at: definition.position)
        return nil
      }
      if written != nil, isExplicit, written != known.type {
        report(
          "'\(channel.rawValue)' has scale '\(type.rawValue)' here and '\(known.type.rawValue)' in "
            + "another layer, which share one scale",
          at: definition.scale?.type?.position ?? definition.position)
        return nil
      }
      // A band has room for what stands at its middle as well.
      let isStronger = written != nil ? !isExplicit : !isExplicit && type == .band
      if isStronger { found = (type, known.value, known.definition) }
      isExplicit = isExplicit || written != nil
    }
    if let found { return (found.type, found.value) }
    return typeOfData(primary.first ?? uses.first)
  }

  /// The type of a scale on which only untyped data stand.
  private func typeOfData(_ use: ScaleUse?) -> (ScaleType, FieldType)? {
    guard let use, case .datum(let value) = use.definition.source else { return nil }
    switch value.value {
    case .number: return (use.definition.scale?.type?.value ?? .linear, .quantitative)
    case .time: return (.time, .temporal)
    case .null, .bool, .text, .list, .record:
      return (impliedType(.nominal, use.unit.mark), .nominal)
    }
  }

  private func impliedType(_ type: FieldType, _ mark: MarkType) -> ScaleType {
    switch type {
    case .quantitative: return .linear
    case .temporal: return .time
    case .ordinal, .nominal:
      guard channel.isPosition else { return .ordinal }
      return [.bar, .rect, .rule, .tick].contains(mark) ? .band : .point
    }
  }

  private mutating func check(_ scale: ScaleSpecification, _ type: ScaleType) {
    let isLog = type == .log
    func refuse(_ property: String) {
      report("'\(property)' has no meaning for a \(type.rawValue) scale", at: scale.position)
    }
    if isLog, scale.includesZero == true {
      report("a log scale has no zero", at: scale.position)
    } else if scale.includesZero == true, type != .linear {
      refuse("zero")
    }
    if type.isDiscrete, scale.nice != nil, scale.nice != .flag(false) { refuse("nice") }
    if !channel.isPosition {
      if scale.padding != nil { refuse("padding") }
      if scale.paddingInner != nil { refuse("paddingInner") }
      if scale.paddingOuter != nil { refuse("paddingOuter") }
    } else if type != .band, scale.paddingInner != nil {
      refuse("paddingInner")
    } else if !type.isDiscrete, scale.paddingOuter != nil {
      refuse("paddingOuter")
    }
    if scale.base != nil, !isLog {
      refuse("base")
    }
    if let bound = scale.domainMin ?? scale.domainMax, type.isDiscrete {
      report("a discrete scale has no 'domainMin' and 'domainMax'", at: bound.position)
    }
    if scale.clamps == true, type.isDiscrete {
      refuse("clamp")
    }
    if channel == .size, type != .linear {
      report(
        type == .log
          ? "a log scale is not supported for 'size'"
          : "'size' by a \(type.isTemporal ? "temporal" : "nominal") field is not supported",
        at: uses.first?.definition.position ?? scale.position)
    }
    if channel == .shape, !type.isDiscrete {
      report("'shape' needs a nominal field", at: uses.first?.definition.position ?? scale.position)
    }
    checkLegendValues(scale, type)
    if channel == .color, type.isTemporal {
      report(
        "'color' by a temporal field is not supported",
        at: uses.first?.definition.position ?? scale.position)
    }
  }

  private mutating func checkLegendValues(_ scale: ScaleSpecification, _ type: ScaleType) {
    let written = uses.lazy.compactMap { $0.definition.legend?.properties?.values }.first
    guard let written, !type.isDiscrete else { return }
    if channel == .color {
      report(
        "'legend.values' of a continuous colour is not supported: its ends are labelled",
        at: written.first?.position ?? scale.position)
    } else {
      for value in written { _ = number(value, type) }
    }
  }

  // MARK: Ends and padding

  private func niceCount(_ scale: ScaleSpecification, _ type: ScaleType) -> Double? {
    switch scale.nice {
    case .flag(false)?: return nil
    case .flag(true)?: return 10
    case .count(let count)?: return count
    case .interval?: return nil
    case nil:
      let isOpen = scale.domain == nil && scale.domainMin == nil && scale.domainMax == nil
      return channel.isPosition && isOpen && !type.isTemporal && !type.isDiscrete ? 10 : nil
    }
  }

  private func isReversed(
    _ scale: ScaleSpecification, _ type: ScaleType, _ definition: ChannelDefinition
  ) -> Bool {
    if let isReversed = scale.isReversed { return isReversed }
    // A continuous scale can only be sorted by turning it round.
    if !type.isDiscrete, case .natural(isDescending: true)? = definition.sort { return true }
    return false
  }

  private func bandPadding(
    _ scale: ScaleSpecification, _ type: ScaleType, _ uses: [ScaleUse]
  ) -> (inner: Double, outer: Double) {
    if type == .point {
      let outer = scale.paddingOuter ?? scale.padding ?? 0.5
      return (1, outer)
    }
    let hasBars = uses.contains { $0.unit.mark == .bar }
    let hasTicks = uses.contains { $0.unit.mark == .tick }
    let standard =
      config.bandPaddingInner
      ?? (hasBars ? layout.barPaddingInner : hasTicks ? layout.tickPaddingInner : 0)
    let inner = scale.paddingInner ?? scale.padding ?? standard
    return (min(inner, 1), scale.paddingOuter ?? scale.padding ?? inner / 2)
  }

  private func edgePadding(
    _ scale: ScaleSpecification, _ type: ScaleType, _ uses: [ScaleUse]
  ) -> (pixels: Double, share: Double) {
    if type.isDiscrete || !channel.isPosition { return (0, 0) }
    if let padding = scale.padding { return (padding, 0) }
    // Bars on a continuous scale stand on both sides of their value.
    let across = uses.filter {
      $0.unit.mark == .bar && $0.unit.orientation == (channel == .x ? .vertical : .horizontal)
        && $0.unit.encoding[channel == .x ? .x2 : .y2] == nil
    }
    if across.isEmpty || scale.domain != nil { return (0, 0) }
    if layout.widensContinuousBands, type != .log {
      let gap = across.compactMap { use in
        use.data.column(of: use.definition).flatMap { ContinuousBand.nearestGap($0.numbers) }
      }.min()
      // Half of a bar that takes four fifths of the gap.
      if let gap { return (0, 0.4 * gap / (1 + 0.8 * gap)) }
    }
    return (layout.continuousBandSize, 0)
  }
}

/// How wide bars are that stand on a continuous scale.
enum ContinuousBand {
  /// The least distance between two different numbers as a share of the whole span; `nil` where
  /// there are no two.
  static func nearestGap(_ numbers: [Double]) -> Double? {
    let sorted = numbers.filter(\.isFinite).sorted()
    guard let first = sorted.first, let last = sorted.last, last > first else { return nil }
    var least = Double.infinity
    for (left, right) in zip(sorted, sorted.dropFirst()) where right > left {
      least = min(least, right - left)
    }
    let share = least / (last - first)
    return share.isFinite ? share : nil
  }
}
