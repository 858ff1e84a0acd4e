/// Which of a view's channels is stacked, and by what, by the grammar's rules.
struct StackPlan: Sendable {
  /// `x`, `y`, `theta` or `radius`: the measure.
  let channel: Channel
  let mode: StackMode
  /// The channels whose fields tell the parts of a stack apart.
  let parts: [Channel]
  /// The channels whose fields are the places at which stacks stand.
  let dimensions: [Channel]
  /// Whether missing parts are filled with 0, as areas need them.
  let imputes: Bool
  /// The column by which parts follow one another, where their own values do not decide.
  var orderColumn: String?
}

extension StackPlan {
  /// Where the author names the colours of the parts one by one, the parts follow one another in that
  /// order.
  /// - Returns: the field that holds each part's place in that order; it tells parts apart as well.
  mutating func orderByDomain(of encoding: EncodingSpecification) -> ChannelDefinition? {
    guard encoding.all(.order).isEmpty else { return nil }
    for channel in [Channel.color, .fill] where parts.contains(channel) {
      guard let definition = encoding[channel], definition.type?.value == .nominal,
        let name = definition.fieldName, case .values? = definition.scale?.properties?.domain?.value
      else { continue }
      let column = "_\(name.value)_sort_index"
      orderColumn = column
      var order = ChannelDefinition(
        channel: .detail, source: .field(Located(column, at: name.position)),
        position: definition.position)
      order.type = Located(.nominal, at: name.position)
      order.isImplied = true
      return order
    }
    return nil
  }

  /// - Parameter encoding: with all types.
  static func of(
    _ mark: MarkType, _ encoding: EncodingSpecification, _ orientation: Orientation?
  ) -> StackPlan? {
    guard
      [.arc, .bar, .area, .rule, .point, .circle, .square, .line, .text, .tick].contains(mark),
      let channel = channel(.x, .y, mark, encoding, orientation)
        ?? channel(.theta, .radius, mark, encoding, orientation),
      let measure = encoding[channel], let mode = mode(measure, mark)
    else { return nil }
    let name = measure.columnName
    let dimensions = dimensions(of: channel).filter { dimension in
      guard let other = encoding[dimension]?.columnName else { return false }
      return other != name
    }
    let places = Set(dimensions.compactMap { encoding[$0]?.columnName })
    var parts: [Channel] = []
    for channel in Channel.allCases where channel.tellsPartsApart {
      let isPart = encoding.all(channel).contains { definition in
        guard let definition = definition.scaled, definition.isField, definition.aggregate == nil
        else { return false }
        return definition.columnName.map { !places.contains($0) } ?? false
      }
      if isPart { parts.append(channel) }
    }
    if encoding.aggregates, parts.isEmpty { return nil }
    if let secondary = channel.secondary, let end = encoding[secondary], end.isField || end.isDatum
    {
      return nil
    }
    return StackPlan(
      channel: channel, mode: mode, parts: parts, dimensions: dimensions,
      imputes: [.line, .area, .trail].contains(mark))
  }

  private static func mode(_ measure: ChannelDefinition, _ mark: MarkType) -> StackMode? {
    switch measure.stack?.value {
    case .on(let mode)?: mode
    case .off?: nil
    case nil: [.arc, .bar, .area].contains(mark) ? .zero : nil
    }
  }

  private static func dimensions(of channel: Channel) -> [Channel] {
    switch channel {
    case .x: [.y, .yOffset]
    case .y: [.x, .xOffset]
    case .theta: [.radius]
    default: [.theta]
    }
  }

  /// Which of two channels holds the measure that is stacked.
  private static func channel(
    _ first: Channel, _ second: Channel, _ mark: MarkType, _ encoding: EncodingSpecification,
    _ orientation: Orientation?
  ) -> Channel? {
    let (x, y) = (encoding[first], encoding[second])
    let isDirected = first == .x && (mark == .bar || mark == .area)
    let (isXMeasure, isYMeasure) = (x?.isStackable ?? false, y?.isStackable ?? false)
    if let x, let y, x.isField, y.isField {
      guard isXMeasure, isYMeasure else { return isXMeasure ? first : isYMeasure ? second : nil }
      if case .on? = x.stack?.value { return first }
      if case .on? = y.stack?.value { return second }
      if x.aggregates != y.aggregates { return x.aggregates ? first : second }
      guard isDirected else { return nil }
      return orientation == .vertical ? second : orientation == .horizontal ? first : nil
    }
    if isXMeasure { return isDirected && orientation == .vertical ? nil : first }
    if isYMeasure { return isDirected && orientation == .horizontal ? nil : second }
    return nil
  }
}

extension Channel {
  fileprivate var tellsPartsApart: Bool {
    switch self {
    case .color, .fill, .stroke, .opacity, .fillOpacity, .strokeOpacity, .size, .shape, .angle,
      .strokeDash, .strokeWidth, .text, .detail, .order, .key, .href, .url, .description:
      true
    default: false
    }
  }
}

extension ChannelDefinition {
  fileprivate var isStackable: Bool { isField && isMeasure }
}
