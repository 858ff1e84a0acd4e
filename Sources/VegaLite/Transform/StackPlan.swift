import Diagnostics

/// Which of a view's channels is stacked, and by what, by the grammar's rules.
struct StackPlan: Sendable {
  /// `x` or `y`: the measure.
  let channel: Channel
  let mode: StackMode
  /// The channels whose fields tell the parts of a stack apart.
  let parts: [ChannelDefinition]

  /// `nil` where nothing is stacked.
  init?(_ unit: UnitView, report: (String, SourcePosition) -> Void) {
    let encoding = unit.encoding
    guard unit.mark != .rect, let channel = Self.channel(of: unit),
      let definition = encoding[channel]
    else { return nil }
    let written = definition.stack
    if written?.value == .off { return nil }
    let secondary: Channel = channel == .x ? .x2 : .y2
    let dimension = encoding[channel == .x ? .y : .x]
    let parts = encoding.definitions.filter { part in
      !part.channel.isPosition && part.channel != .tooltip && part.isField
        && part.aggregate == nil
        && part.fieldName?.value != dimension?.fieldName?.value
    }
    guard encoding[secondary] == nil else {
      if let written { report("a stack has no '\(secondary.rawValue)'", written.position) }
      return nil
    }
    // Without parts an aggregate leaves one row for each place, so that there is nothing to stack.
    if parts.isEmpty, encoding.definitions.contains(where: { $0.isField && $0.aggregates }) {
      return nil
    }
    if let scale = definition.scale?.type, scale.value == .log {
      if let written {
        report("a stack cannot stand on a log scale", written.position)
      } else if unit.mark == .bar, !parts.isEmpty {
        report("stacked bars cannot stand on a log scale; say 'stack: null'", scale.position)
      }
      return nil
    }
    if case .on(let mode)? = written?.value {
      self.init(channel: channel, mode: mode, parts: parts)
      return
    }
    // Without a word only bars stack.
    guard unit.mark == .bar else { return nil }
    self.init(channel: channel, mode: .zero, parts: parts)
  }

  private init(channel: Channel, mode: StackMode, parts: [ChannelDefinition]) {
    self.channel = channel
    self.mode = mode
    self.parts = parts
  }

  private static func channel(of unit: UnitView) -> Channel? {
    func isQuantitative(_ channel: Channel) -> Bool {
      guard let definition = unit.encoding[channel] else { return false }
      return definition.isField && definition.type?.value == .quantitative
    }
    func isStacked(_ channel: Channel) -> Bool {
      if case .on? = unit.encoding[channel]?.stack?.value { true } else { false }
    }
    switch (isQuantitative(.x), isQuantitative(.y)) {
    case (true, true):
      if isStacked(.x) != isStacked(.y) { return isStacked(.x) ? .x : .y }
      switch unit.orientation {
      case .horizontal: return .x
      case .vertical: return .y
      case nil: return nil
      }
    case (true, false): return .x
    case (false, true): return .y
    case (false, false): return nil
    }
  }
}
