extension MarkEncoder {
  /// From one end to the other along one axis.
  private struct Span {
    var start: Double
    var end: Double

    var length: Double { abs(end - start) }
    var least: Double { min(start, end) }
  }

  mutating func bar(_ row: Int) -> Mark? {
    let isVertical = unit.orientation != .horizontal
    let x = isVertical ? across(.x, row) : along(.x, row)
    let y = isVertical ? along(.y, row) : across(.y, row)
    guard let x, let y else { return nil }
    return rectangle(x, y, row)
  }

  mutating func rect(_ row: Int) -> Mark? {
    guard let x = cell(.x, row), let y = cell(.y, row) else { return nil }
    return rectangle(x, y, row)
  }

  /// The mark's rectangle as far as it lies in the plot. What is cut at an end that the row names
  /// looks shorter than it is, so it is noted.
  private mutating func rectangle(_ x: Span, _ y: Span, _ row: Int) -> Mark? {
    let (left, right) = (max(x.least, area.x), min(x.least + x.length, area.maxX))
    let (top, bottom) = (max(y.least, area.y), min(y.least + y.length, area.maxY))
    guard left <= right + Self.tolerance, top <= bottom + Self.tolerance else {
      noteOutside()
      return nil
    }
    let isCut = isCut(x, .x) || isCut(y, .y)
    if isCut { noteCut() }
    let shown = Rectangle(
      x: left, y: top, width: max(0, right - left), height: max(0, bottom - top))
    let (paint, series) = paint(row)
    return Mark(
      shape: shape(shown, x, y, isCut: isCut), style: style(paint), series: series,
      label: columns.label(row: row), row: row)
  }

  /// Whether an end that stands for a value lies outside; half a bar at the end of its axis does not.
  private func isCut(_ span: Span, _ channel: Channel) -> Bool {
    let secondary: Channel = channel == .x ? .x2 : .y2
    let along: Channel = unit.orientation == .horizontal ? .x : .y
    guard definition(secondary) != nil || unit.mark == .bar && channel == along else {
      return false
    }
    return !isInside(span.start, channel) || !isInside(span.end, channel)
  }

  private func shape(_ rectangle: Rectangle, _ x: Span, _ y: Span, isCut: Bool) -> Shape {
    let most = min(rectangle.width, rectangle.height) / 2
    if !isCut, let radius = properties.cornerRadiusEnd, radius > 0, unit.mark == .bar {
      return roundedEnd(rectangle, min(radius, most), x, y)
    }
    return .rectangle(rectangle, radius: min(properties.cornerRadius ?? 0, most))
  }

  /// Only the two corners away from the base are rounded.
  private func roundedEnd(_ rect: Rectangle, _ radius: Double, _ x: Span, _ y: Span) -> Shape {
    let isVertical = unit.orientation != .horizontal
    let isForward = isVertical ? y.end <= y.start : x.end >= x.start
    // A quarter of a circle by a cubic curve: 0.5523 of the radius.
    let bend = radius * (1 - 0.5523)
    func place(_ along: Double, _ across: Double) -> Point {
      if isVertical {
        let y = isForward ? rect.maxY - along : rect.y + along
        return Point(x: rect.x + across, y: y)
      }
      let x = isForward ? rect.x + along : rect.maxX - along
      return Point(x: x, y: rect.y + across)
    }
    let (length, width) =
      isVertical ? (rect.height, rect.width) : (rect.width, rect.height)
    var path = PathData()
    path.commands = [
      .move(place(0, 0)), .line(place(length - radius, 0)),
      .curve(place(length - bend, 0), place(length, bend), place(length, radius)),
      .line(place(length, width - radius)),
      .curve(
        place(length, width - bend), place(length - bend, width), place(length - radius, width)),
      .line(place(0, width)), .close,
    ]
    return .path(path)
  }

  /// Along its measure a bar runs from its base, or from the other end that the row names.
  private func along(_ channel: Channel, _ row: Int) -> Span? {
    let secondary: Channel = channel == .x ? .x2 : .y2
    if definition(secondary) != nil { return pair(channel, secondary, row) }
    let scale = scales.position(channel)
    if let stack = data.stack, stack.channel == channel, let scale = scale?.continuous {
      // The first of a stack begins at the base, even where the domain does not reach to 0.
      let first = stack.starts[row] == 0 ? scale.basePosition : scale.position(stack.starts[row])
      guard let first, let end = scale.position(stack.ends[row]) else { return nil }
      return Span(start: first, end: end)
    }
    if scale?.band != nil { return band(channel, row) }
    switch place(channel, row) {
    case .missing: return nil
    case .absent: return middle(channel)
    case .at(let position):
      let edge = channel == .x ? area.x : area.maxY
      return Span(start: scale?.continuous?.basePosition ?? edge, end: position)
    }
  }

  /// Across its measure a bar is as wide as its band.
  private func across(_ channel: Channel, _ row: Int) -> Span? {
    let secondary: Channel = channel == .x ? .x2 : .y2
    if definition(secondary) != nil { return pair(channel, secondary, row) }
    let written = channel == .x ? properties.width : properties.height
    let scale = scales.position(channel)
    guard case .at(let position) = place(channel, row) else {
      return definition(channel) == nil ? middle(channel) : nil
    }
    let standard = scale?.band?.extent ?? continuousBand
    let width: Double
    switch written {
    case .pixels(let pixels)?: width = pixels
    case .band(let share)?: width = standard * share
    case nil: width = number(.size) ?? unit.writtenProperties.size ?? standard
    }
    return Span(start: position - width / 2, end: position + width / 2)
  }

  private func band(_ channel: Channel, _ row: Int) -> Span? {
    guard case .at(let position) = place(channel, row) else { return nil }
    let width = scales.position(channel)?.band?.extent ?? 0
    return Span(start: position - width / 2, end: position + width / 2)
  }

  /// Most of the plot, where nothing says where a bar stands.
  private func middle(_ channel: Channel) -> Span {
    let (start, length) =
      channel == .x ? (area.x, area.width) : (area.y, area.height)
    return Span(start: start + length * 0.1, end: start + length * 0.9)
  }

  private func pair(_ first: Channel, _ second: Channel, _ row: Int) -> Span? {
    guard case .at(let start) = place(first, row), case .at(let end) = place(second, row) else {
      return nil
    }
    return Span(start: end, end: start)
  }

  /// A rect fills its band, the space between two values, or all of the plot.
  private func cell(_ channel: Channel, _ row: Int) -> Span? {
    let secondary: Channel = channel == .x ? .x2 : .y2
    if definition(secondary) != nil { return pair(channel, secondary, row) }
    if definition(channel) == nil {
      return channel == .x
        ? Span(start: area.x, end: area.maxX) : Span(start: area.y, end: area.maxY)
    }
    return across(channel, row)
  }
}
