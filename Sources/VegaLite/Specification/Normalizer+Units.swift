import Diagnostics

extension Normalizer {
  /// A view of one mark, or the layers that a mark stands for.
  mutating func unit(
    _ unit: UnitSpecification, _ encoding: EncodingSpecification, isLayer: Bool
  ) -> ViewTree {
    var encoding = encoding
    if isLayer {
      for definition in encoding.definitions where definition.channel.isFacet {
        report(
          "'\(definition.channel.rawValue)' within layers is not supported; facet them as a whole",
          at: definition.position)
      }
    }
    encoding.definitions.removeAll { definition in
      // Properties for those layers alone that say what they belong to.
      guard case .inherited = definition.source else { return false }
      return definition.conditions.isEmpty && definition.channel != .order
    }
    let own = Set(unit.encoding.definitions.map(\.channel))
    switch unit.mark.kind {
    case .composite(let mark):
      for selection in unit.selections where !selection.starts.isEmpty {
        report(
          "the first 'value' of the selection '\(selection.name)' is not supported for mark "
            + "'\(mark.rawValue)'", at: selection.position)
      }
      return composite(mark, unit, typed(encoding))
    case .simple(let type):
      let input = UnitInput(
        mark: type, position: unit.mark.position, properties: unit.mark.properties,
        encoding: encoding,
        frame: framed(frame(unit.common), unit.common, hasPlaces: encoding.hasPlaces),
        ownChannels: own)
      if let layers = overlaid(input, unit.selections) { return layers }
      return .unit(selecting(single(input), unit.selections))
    }
  }

  /// What one mark is made from.
  struct UnitInput {
    var mark: MarkType
    var position: SourcePosition
    var properties: MarkProperties
    var encoding: EncodingSpecification
    var frame: ViewFrame
    /// The channels that are written in the view itself, about which its author is warned.
    var ownChannels: Set<Channel>
    var part: String?
  }

  /// A view of one mark, complete with all defaults.
  mutating func single(_ input: UnitInput) -> UnitView {
    var input = input
    if input.mark == .line, isRanged(input.encoding) {
      warn("a line with two ends is drawn as a rule", at: input.position)
      input.mark = .rule
    }
    let mark = input.mark
    // Vega-Lite reads these in `config` alone.
    for name in [MarkProperty.timeUnitBandSize, .timeUnitBandPosition]
    where input.properties[name] != nil {
      warn("'mark.\(name.rawValue)' has no effect; it belongs to 'config.mark'", at: input.position)
      input.properties.bag[conditional: name] = nil
    }
    let written = completed(input.properties, of: mark, by: self.written, fallback: nil)
    var properties = completed(
      input.properties, of: mark, by: config, fallback: theme.fallback[mark])
    if properties[.filled] == nil {
      properties.bag.set(.filled, .flag(![.point, .line, .rule].contains(mark)))
    }
    let isFilled = properties.flag(.filled) ?? true
    let encoding = typed(supported(input.encoding, of: mark, isFilled: isFilled, input.ownChannels))
    checkFormats(encoding)
    let orientation = Orientation.of(mark, encoding, properties.orientation)
    properties.parts = [:]
    if [.point, .circle, .square, .tick].contains(mark), properties[.opacity] == nil,
      properties[.fillOpacity] == nil, !encoding.aggregates
    {
      properties.bag.set(.opacity, .number(0.7))
    }
    if isRegion(input, encoding, written) { properties = theme.region.over(properties) }
    if mark == .bar { roundEnds(&properties, orientation, encoding) }
    if mark == .text, encoding[.text] == nil, properties.text == nil,
      properties.expressions[.text] == nil
    {
      warn("mark 'text' has no text", at: input.position)
    }
    var stack = StackPlan.of(mark, encoding, orientation)
    let order = stack?.orderByDomain(of: encoding)
    var unit = UnitView(
      frame: input.frame, mark: mark, markPosition: input.position, properties: properties,
      writtenProperties: written,
      encoding: EncodingSpecification(
        definitions: encoding.definitions + [order].compactMap { $0 }),
      orientation: orientation)
    unit.ownPaints = (input.properties.paint(.fill), input.properties.paint(.stroke))
    unit.stack = stack
    unit.part = input.part
    return unit
  }

  /// Whether a rect has no colour of its own or of its data: it lies behind what it marks.
  private func isRegion(
    _ input: UnitInput, _ encoding: EncodingSpecification, _ written: MarkProperties
  ) -> Bool {
    input.mark == .rect && input.part == nil && encoding[.color] == nil && encoding[.fill] == nil
      && ![MarkProperty.color, .fill, .opacity, .fillOpacity].contains { written[$0] != nil }
  }

  /// `cornerRadiusEnd` of a bar: both corners at the end away from the base line, or all of a bar
  /// that floats.
  private func roundEnds(
    _ properties: inout MarkProperties, _ orientation: Orientation?,
    _ encoding: EncodingSpecification
  ) {
    guard let orientation, let radius = properties[.cornerRadiusEnd] else { return }
    let corners: [MarkProperty] =
      switch orientation {
      case .horizontal where encoding[.x2] != nil, .vertical where encoding[.y2] != nil:
        [.cornerRadius]
      case .horizontal: [.cornerRadiusTopRight, .cornerRadiusBottomRight]
      case .vertical: [.cornerRadiusTopLeft, .cornerRadiusTopRight]
      }
    for corner in corners { properties.bag.set(corner, radius) }
    properties.bag[conditional: .cornerRadiusEnd] = nil
  }

  func isRanged(_ encoding: EncodingSpecification) -> Bool {
    [Channel.x2, .y2, .theta2, .radius2].contains { channel in
      guard encoding[channel] != nil, let main = encoding[channel.scaleChannel] else {
        return false
      }
      return main.isDatum || main.isField && !main.isBinnedField
    }
  }

  // MARK: Properties

  /// A mark's own properties over those of its styles, then over those that a `config` has for its
  /// kind, then for all marks.
  func completed(
    _ own: MarkProperties, of mark: MarkType, by config: ConfigSpecification,
    fallback: MarkProperties?
  ) -> MarkProperties {
    var result = Self.adapted(own, to: mark)
    for style in own.styles.reversed() + [mark.rawValue] {
      guard let properties = config.styles[style] else { continue }
      result = result.over(Self.adapted(properties, to: mark))
    }
    if let properties = config.marks[mark] {
      result = result.over(Self.adapted(properties, to: mark))
    }
    var common = config.mark
    // The size that all marks have is that of points, not of letters and lines.
    if Self.sizeProperty(of: mark) != nil { common.bag[conditional: .size] = nil }
    result = result.over(common)
    return fallback.map(result.over) ?? result
  }

  /// `size` of a text is its font's, that of a line its width.
  private static func adapted(_ properties: MarkProperties, to mark: MarkType) -> MarkProperties {
    guard let target = sizeProperty(of: mark), let size = properties.bag[conditional: .size],
      properties[target] == nil
    else { return properties }
    var adapted = properties
    adapted.bag[conditional: target] = size
    return adapted
  }

  private static func sizeProperty(of mark: MarkType) -> MarkProperty? {
    switch mark {
    case .text: .fontSize
    case .line, .rule: .strokeWidth
    default: nil
    }
  }

  // MARK: Channels

  /// The channels that mean something for a mark.
  private mutating func supported(
    _ encoding: EncodingSpecification, of mark: MarkType, isFilled: Bool, _ own: Set<Channel>
  ) -> EncodingSpecification {
    var result = EncodingSpecification(definitions: [], removed: encoding.removed)
    for definition in encoding.definitions {
      let channel = definition.channel
      if let reason = objection(to: definition, in: encoding, mark, isFilled: isFilled) {
        if own.contains(channel) {
          warn("'\(channel.rawValue)' \(reason)", at: definition.position)
        }
        continue
      }
      if channel == .angle, mark == .arc, encoding[.theta] == nil {
        warn("'angle' of an arc is read as 'theta'", at: definition.position)
        result.definitions.append(definition.moved(to: .theta))
        continue
      }
      if let main = channel.secondaryOf, encoding[main] == nil, own.contains(channel),
        !definition.isValue
      {
        report("'\(channel.rawValue)' needs '\(main.rawValue)'", at: definition.position)
      }
      result.definitions.append(definition)
    }
    return result
  }

  private func objection(
    to definition: ChannelDefinition, in encoding: EncodingSpecification, _ mark: MarkType,
    isFilled: Bool
  ) -> String? {
    let channel = definition.channel
    let main: Channel? = channel == .xOffset ? .x : channel == .yOffset ? .y : nil
    if let main, let place = encoding[main], place.isField || place.isDatum, definition.isField,
      place.timeUnit == nil, isContinuous(place)
    {
      return "has no effect within a continuous '\(main.rawValue)'"
    }
    if !(channel == .angle && mark == .arc && encoding[.theta] == nil),
      !channel.isSupported(by: mark, in: encoding)
    {
      return "has no meaning for mark '\(mark.rawValue)'"
    }
    if channel == .size, mark == .line, definition.scaled?.aggregate != nil {
      return "of a line cannot be an aggregate"
    }
    if channel == .color, encoding[isFilled ? .fill : .stroke] != nil {
      return "has no effect beside '\(isFilled ? "fill" : "stroke")'"
    }
    return nil
  }

  private func isContinuous(_ definition: ChannelDefinition) -> Bool {
    var copy = self
    switch copy.typed(definition).type?.value {
    case .quantitative?: return !definition.isBinned
    case .temporal?: return true
    case .ordinal?, .nominal?, nil: return false
    }
  }

  private mutating func checkFormats(_ encoding: EncodingSpecification) {
    for definition in encoding.definitions {
      let formats = [
        definition.format, definition.axis?.properties?.format,
        definition.legend?.properties?.format,
      ]
      for case let format? in formats {
        let isTime =
          format.kind.map { $0 == .time }
          ?? (definition.type?.value == .temporal || definition.timeUnit != nil)
        if !format.parts.isEmpty, !isTime {
          report("a 'format' for parts of a time needs times", at: definition.position)
        }
        guard let pattern = format.pattern else { continue }
        check(pattern, isTime: isTime)
      }
    }
  }
}

extension Channel {
  /// Whether Vega-Lite gives the channel a meaning for a mark.
  func isSupported(by mark: MarkType, in encoding: EncodingSpecification) -> Bool {
    switch self {
    case .x2, .y2:
      if [.area, .bar, .image, .rect, .rule].contains(mark) { return true }
      guard [.circle, .point, .square, .tick, .line, .trail].contains(mark) else { return false }
      return encoding[scaleChannel]?.isBinnedField == true && encoding[self]?.isField == true
    case .size:
      return [.point, .tick, .rule, .circle, .square, .bar, .text, .line, .trail].contains(mark)
    case .strokeDash:
      return [.line, .point, .tick, .rule, .circle, .square, .bar].contains(mark)
    case .shape: return mark == .point
    case .text: return mark == .text
    case .angle: return [.point, .square, .text].contains(mark)
    case .url: return mark == .image
    case .theta, .radius: return mark == .text || mark == .arc
    case .theta2, .radius2: return mark == .arc
    case .xError, .xError2, .yError, .yError2: return false
    default: return true
    }
  }
}

extension EncodingSpecification {
  /// Whether there is an `x` or a `y`.
  var hasPlaces: Bool { self[.x] != nil || self[.y] != nil }

  /// Whether a channel holds an aggregate.
  var aggregates: Bool { definitions.contains { $0.scaled?.aggregate != nil } }
}
