extension MarkEncoder {
  mutating func point(_ row: Int) -> Mark? {
    guard let center = center(row) else { return nil }
    let (paint, series) = paint(row)
    var style = style(paint)
    if style.stroke.isNone, !style.fill.isNone {
      // A ring of paper keeps points apart that touch.
      style.stroke = .theme(.paper)
    } else if style.fill.isNone {
      style.strokeWidth = unit.writtenProperties.strokeWidth ?? 1.5
    }
    guard let area = size(row) else { return nil }
    let shape = shape(row).shape(at: center, area: area)
    return Mark(
      shape: shape, style: style, series: series, label: columns.label(row: row), row: row)
  }

  /// The middle of a row's place; `nil` where there is none or it lies outside the plot.
  mutating func center(_ row: Int) -> Point? {
    var coordinates: [Double] = []
    for channel in [Channel.x, .y] {
      switch place(channel, row) {
      case .missing: return nil
      case .absent: coordinates.append(channel == .x ? area.center.x : area.center.y)
      case .at(let position): coordinates.append(position)
      }
    }
    guard isInside(coordinates[0], .x), isInside(coordinates[1], .y) else {
      noteOutside()
      return nil
    }
    return Point(x: coordinates[0], y: coordinates[1])
  }

  private func size(_ row: Int) -> Double? {
    if let size = number(.size) { return size }
    if let scale = scales.size, let value = value(.size, row) { return scale.area(value) }
    return properties.size ?? 81
  }

  private func shape(_ row: Int) -> SymbolShape {
    if unit.mark == .circle { return .circle }
    if let definition = definition(.shape) {
      if case .value(.shape(let shape)) = definition.source { return shape }
      if let scale = scales.shape, let value = value(.shape, row), let shape = scale.shape(value) {
        return shape
      }
    }
    return properties.shape ?? .circle
  }

  mutating func tick(_ row: Int) -> Mark? {
    guard let center = center(row) else { return nil }
    let (paint, series) = paint(row)
    let isVertical = unit.orientation != .horizontal
    let along: Channel = isVertical ? .y : .x
    // Without a field a tick crosses most of the plot.
    let room = isVertical ? area.height : area.width
    let standard =
      definition(along) == nil ? 0.75 * room : scales.position(along)?.band?.extent ?? 15
    let length = number(.size) ?? unit.writtenProperties.size ?? standard
    let thickness = properties.thickness ?? 1.5
    let size =
      isVertical
      ? Size(width: thickness, height: length) : Size(width: length, height: thickness)
    return Mark(
      shape: .rectangle(Rectangle(center: center, size: size), radius: 0), style: style(paint),
      series: series, label: columns.label(row: row), row: row)
  }
}
