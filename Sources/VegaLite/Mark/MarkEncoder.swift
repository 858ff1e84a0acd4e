/// Draws the rows of one layer as marks.
struct MarkEncoder {
  let data: UnitData
  let scales: PlotScales
  let columns: MarkColumns
  let layout: LayoutRules
  /// Rows that have a place beyond an end of the domain, which the author set himself.
  private(set) var outsideRows = 0
  /// Lines, bars, rects and rules of which only a part is drawn for the same reason.
  private(set) var cutMarks = 0
  /// Rows of lines that no line reaches, because their neighbours have no value.
  private(set) var isolatedRows = 0

  var unit: UnitView { data.unit }
  var properties: MarkProperties { unit.properties }
  var area: Rectangle { scales.area }
  /// Nothing may be drawn farther from the plot's edge than this.
  static let tolerance = 0.01

  init(_ data: UnitData, scales: PlotScales, columns: MarkColumns, layout: LayoutRules) {
    self.data = data
    self.scales = scales
    self.columns = columns
    self.layout = layout
    colorDefinition = data.unit.encoding[.color]
    fieldColumns = Dictionary(
      data.unit.encoding.definitions.compactMap { definition in
        definition.channel == .detail
          ? nil : data.column(of: definition).map { (definition.channel, $0) }
      }, uniquingKeysWith: { first, _ in first })
    continuousBand = continuousBandWidth
  }

  private var continuousBandWidth: Double {
    let channel: Channel = unit.orientation == .horizontal ? .y : .x
    guard unit.mark == .bar, layout.widensContinuousBands,
      let scale = scales.position(channel)?.continuous, scale.type != .log,
      let column = fieldColumns[channel]
    else { return layout.continuousBandSize }
    let positions = column.numbers.compactMap { scale.position($0) }
    guard let gap = ContinuousBand.nearestGap(positions), let least = positions.min(),
      let most = positions.max()
    else { return 40 }
    return min(max(gap * (most - least) * 0.8, 1), 60)
  }

  /// The width of a bar across a continuous scale.
  private(set) var continuousBand = 0.0
  private let colorDefinition: ChannelDefinition?
  private let fieldColumns: [Channel: Column]

  mutating func group() -> MarkGroup {
    var marks: [Mark] = []
    outsideRows = leftOutRows
    if unit.mark == .line {
      marks = lines()
    } else {
      for row in 0..<data.table.rowCount {
        if let mark = mark(row) { marks.append(mark) }
      }
    }
    let rows = (0..<data.table.rowCount).map { columns.row($0) }
    let noun = unit.mark.plural
    return MarkGroup(
      kind: unit.mark, noun: noun,
      label:
        "\(ValueText.number(Double(marks.count))) \(marks.count == 1 ? unit.mark.singular : noun)",
      marks: marks, columns: columns.columns, rows: rows)
  }

  private mutating func mark(_ row: Int) -> Mark? {
    switch unit.mark {
    case .point, .circle: point(row)
    case .bar: bar(row)
    case .rect: rect(row)
    case .rule: rule(row)
    case .tick: tick(row)
    case .text: text(row)
    case .line: nil
    }
  }

  mutating func noteOutside() { outsideRows += 1 }
  mutating func noteIsolated() { isolatedRows += 1 }

  mutating func noteCut() { cutMarks += 1 }

  /// How many rows the author's own domain of a discrete axis leaves out.
  private var leftOutRows: Int {
    let channels = [Channel.x, .y, .x2, .y2].compactMap { channel in
      scales.position(channel)?.band.flatMap { band in
        fieldColumns[channel].map { (band, $0) }
      }
    }
    return (0..<data.table.rowCount).count { row in
      channels.contains { band, column in band.index(column[row]) == nil }
    }
  }

  // MARK: Values and places

  func definition(_ channel: Channel) -> ChannelDefinition? { unit.encoding[channel] }

  /// The value of a channel in a row; `nil` without field and datum.
  func value(_ channel: Channel, _ row: Int) -> Value? {
    guard let definition = definition(channel) else { return nil }
    switch definition.source {
    case .field, .rowCount: return fieldColumns[channel].map { $0[row] }
    case .datum(let value): return value.value
    case .value, .inherited: return nil
    }
  }

  enum Place {
    /// The channel is not there.
    case absent
    /// The row has no value there, so that there is nothing to draw.
    case missing
    case at(Double)
  }

  /// Where a row stands along `x` or `y`, or ends along `x2` or `y2`.
  func place(_ channel: Channel, _ row: Int) -> Place {
    let isX = channel.scaleChannel == .x
    guard let definition = definition(channel) else {
      let written = channel == .x ? properties.x : channel == .y ? properties.y : nil
      switch written {
      case .pixels(let pixels)?: return .at((isX ? area.x : area.y) + pixels)
      case .end?: return .at(isX ? area.maxX : area.maxY)
      case nil: return .absent
      }
    }
    switch definition.source {
    case .value(.number(let pixels)): return .at((isX ? area.x : area.y) + pixels)
    case .value: return .at(isX ? area.maxX : area.maxY)
    case .field, .rowCount, .datum, .inherited: break
    }
    guard let scale = scales.position(channel) else { return .absent }
    if let stack = data.stack, stack.channel == channel {
      return scale.continuous?.position(stack.ends[row]).map(Place.at) ?? .missing
    }
    guard let value = value(channel, row) else { return .missing }
    if case .datum = definition.source, scale.continuous?.type.isTemporal == true,
      case .text(let text) = value
    {
      return DateParsing.time(text).flatMap { scale.continuous?.position($0) }.map(Place.at)
        ?? .missing
    }
    if value.isNull, scale.continuous != nil { return .missing }
    return scale.position(value).map(Place.at) ?? .missing
  }

  /// Whether a place lies in the plot along one axis.
  func isInside(_ position: Double, _ channel: Channel) -> Bool {
    let (low, high) =
      channel.scaleChannel == .x ? (area.x, area.maxX) : (area.y, area.maxY)
    return position >= low - Self.tolerance && position <= high + Self.tolerance
  }

  // MARK: Colour and style

  func paint(_ row: Int) -> (paint: Paint, series: Int?) {
    if let definition = colorDefinition {
      if case .value(.paint(let paint)) = definition.source { return (paint, nil) }
      if let color = scales.color, let value = value(.color, row),
        let paint = color.paint(value)
      {
        return paint
      }
      return (.theme(.dim), nil)
    }
    return (properties.color ?? .theme(.series1), nil)
  }

  private func fixed(_ channel: Channel) -> Paint? {
    guard case .value(.paint(let paint))? = definition(channel)?.source else { return nil }
    return paint
  }

  func number(_ channel: Channel) -> Double? {
    guard case .value(.number(let number))? = definition(channel)?.source else { return nil }
    return number
  }

  /// Whether the colour is the author's: in the mark, or by a channel.
  var hasOwnColor: Bool {
    colorDefinition != nil || definition(.fill) != nil || unit.writtenProperties.color != nil
      || unit.writtenProperties.fill != nil
  }

  func style(_ paint: Paint) -> Style {
    var style = Style()
    let isFilled = properties.isFilled ?? true
    let opacity = number(.opacity) ?? properties.opacity ?? 1
    style.fill = fixed(.fill) ?? properties.fill ?? (isFilled ? paint : .none)
    style.stroke = fixed(.stroke) ?? properties.stroke ?? (isFilled ? .none : paint)
    style.strokeWidth = properties.strokeWidth ?? 1
    style.dash = properties.strokeDash ?? []
    style.fillOpacity = (properties.fillOpacity ?? 1) * opacity
    style.strokeOpacity = (properties.strokeOpacity ?? 1) * opacity
    if unit.mark == .rect, hasOwnColor {
      style.fillOpacity = (unit.writtenProperties.fillOpacity ?? 1) * opacity
    }
    if unit.mark == .line || unit.mark == .rule {
      style.fill = .none
      style.strokeWidth = number(.size) ?? style.strokeWidth
    }
    return style
  }
}

extension MarkType {
  /// Several marks, in words.
  var plural: String { self == .text ? "texts" : singular + "s" }
}
