/// Cuts marks off at the edges of a plot, and counts what the author's own domain leaves out, so that
/// nothing is left out or looks shorter than it is without a word.
///
/// What does not stand by a scale (pixels, offsets) may leave the plot, as may half of a point or of a
/// bar at the end of its axis.
struct PlotCut {
  private let encoder: MarkEncoder
  /// The plot, without an end in a direction that no continuous scale decides.
  private let limits: Rectangle
  private(set) var outsideRows = 0
  private(set) var cutMarks = 0
  /// Rows of a line that have no neighbour to be joined with.
  private(set) var isolatedRows = 0

  private static let farAway = 1e7

  init(_ encoder: MarkEncoder) {
    self.encoder = encoder
    let area = encoder.area
    var limits = area
    if !Self.isScaled(encoder, encoder.x) {
      (limits.x, limits.width) = (area.x - Self.farAway, area.width + 2 * Self.farAway)
    }
    if !Self.isScaled(encoder, encoder.y) {
      (limits.y, limits.height) = (area.y - Self.farAway, area.height + 2 * Self.farAway)
    }
    self.limits = limits
  }

  private static func isScaled(_ encoder: MarkEncoder, _ axis: PlotAxis) -> Bool {
    guard axis.scale?.continuous != nil, let definition = encoder.definition(axis.channel) else {
      return false
    }
    return definition.isField || definition.isDatum
  }

  private var reach: Rectangle { limits.inset(by: -Clipping.tolerance) }

  mutating func cut(_ group: inout MarkGroup) {
    switch encoder.unit.mark {
    case .point, .circle, .square, .text, .image: cutPlaces(&group)
    case .bar, .rect, .tick: filter(&group) { $0.rectangle($1) }
    case .rule: filter(&group) { $0.rule($1) }
    case .line:
      countIsolated(group)
      filter(&group) { $0.line($1) }
    case .area: cutAreas(&group)
    case .trail: cutTrails(&group)
    case .arc: break
    }
  }

  private mutating func filter(
    _ group: inout MarkGroup, _ shape: (inout PlotCut, Mark) -> Shape?
  ) {
    group.marks = group.marks.compactMap { mark in
      guard let shape = shape(&self, mark) else {
        outsideRows += 1
        return nil
      }
      var mark = mark
      mark.shape = shape
      return mark
    }
  }

  // MARK: Marks at a place

  private mutating func cutPlaces(_ group: inout MarkGroup) {
    let (xs, ys) = encoder.drawnPoints()
    let reach = reach
    filter(&group) { _, mark in
      guard let row = mark.row else { return mark.shape }
      return reach.contains(Point(x: xs[row], y: ys[row])) ? mark.shape : nil
    }
  }

  // MARK: Bars and cells

  private mutating func rectangle(_ mark: Mark) -> Shape? {
    guard let whole = mark.shape.box else { return mark.shape }
    let (left, right, isCutX) = span(encoder.x, whole.x, whole.maxX, mark.row)
    let (top, bottom, isCutY) = span(encoder.y, whole.y, whole.maxY, mark.row)
    guard left <= right, top <= bottom else { return nil }
    guard left != whole.x || right != whole.maxX || top != whole.y || bottom != whole.maxY else {
      return mark.shape
    }
    if isCutX || isCutY { cutMarks += 1 }
    // Where it ends no corner is rounded.
    return .rectangle(
      Rectangle(x: left, y: top, width: right - left, height: bottom - top), radius: 0)
  }

  /// The part of a span within the plot; one that ends before it begins where there is none.
  private func span(
    _ axis: PlotAxis, _ start: Double, _ end: Double, _ row: Int?
  ) -> (start: Double, end: Double, isCut: Bool) {
    let isX = axis.channel == .x
    let reach = reach
    let (low, high) = isX ? (reach.x, reach.maxX) : (reach.y, reach.maxY)
    let nothing = (1.0, 0.0, false)
    guard start <= high, end >= low else { return nothing }
    guard isNamed(axis) else {
      return (low...high).contains((start + end) / 2) ? (start, end, false) : nothing
    }
    let (from, to) = isX ? (limits.x, limits.maxX) : (limits.y, limits.maxY)
    let (isBefore, isBehind) = (start < low, end > high)
    let isAtBase = isX ? isBefore && !isBehind : isBehind && !isBefore
    // The first of a stack begins at the base, even where the domain does not reach to 0.
    let isCut = (isBefore || isBehind) && !(isAtBase && beginsStack(axis, row))
    return (isBefore ? from : start, isBehind ? to : end, isCut)
  }

  private func beginsStack(_ axis: PlotAxis, _ row: Int?) -> Bool {
    guard let row, let stack = encoder.data.stack, stack.channel == axis.channel else {
      return false
    }
    return encoder.data.table[stack.startColumn]?[row].number == 0
  }

  /// Whether both ends stand for values.
  private func isNamed(_ axis: PlotAxis) -> Bool {
    let along: Channel = encoder.unit.orientation == .horizontal ? .x : .y
    return encoder.definition(axis.secondary) != nil
      || encoder.definition(axis.channel)?.endColumnName != nil
      || encoder.unit.mark == .bar && axis.channel == along
  }

  // MARK: Lines

  private mutating func rule(_ mark: Mark) -> Shape? {
    guard case .segment(let segment) = mark.shape else { return mark.shape }
    guard let shown = Clipping.clip(segment, to: limits) else { return nil }
    if shown != segment { cutMarks += 1 }
    return .segment(shown)
  }

  private mutating func line(_ mark: Mark) -> Shape? {
    guard case .path(let path) = mark.shape, !isWithin(path) else { return mark.shape }
    cutMarks += 1
    var shown = PathData()
    for line in Flattening.lines(path) {
      for part in Clipping.clip(line, to: limits) { shown.append(PathData(part)) }
    }
    return .path(shown)
  }

  private mutating func cutAreas(_ group: inout MarkGroup) {
    let count = group.marks.count { mark in
      if case .path(let path) = mark.shape { !isWithin(path) } else { false }
    }
    guard count > 0 else { return }
    cutMarks += count
    group.clip = encoder.area
  }

  /// Half of a trail's width may leave the plot, its places may not.
  private mutating func cutTrails(_ group: inout MarkGroup) {
    let (xs, ys) = encoder.drawnPoints()
    let reach = reach
    let isOutside = (0..<encoder.rowCount).contains { row in
      let place = Point(x: xs[row], y: ys[row])
      return place.isFinite && !reach.contains(place)
    }
    if isOutside { cutAreas(&group) }
  }

  private func isWithin(_ path: PathData) -> Bool {
    let reach = reach
    return path.commands.allSatisfy { command in
      switch command {
      case .move(let end), .line(let end), .curve(_, _, let end), .arc(_, _, _, let end):
        reach.contains(end)
      case .close: true
      }
    }
  }

  private mutating func countIsolated(_ group: MarkGroup) {
    let reach = reach
    for mark in group.marks {
      guard case .path(let path) = mark.shape else { continue }
      isolatedRows += Flattening.lines(path, pieces: 1).count { line in
        line.allSatisfy { $0 == line[0] && reach.contains($0) }
      }
    }
  }
}

extension Shape {
  /// The rectangle around a bar, with round corners or without.
  fileprivate var box: Rectangle? {
    switch self {
    case .rectangle(let rectangle, _): return rectangle
    case .path(let path):
      let points = Flattening.points(path)
      guard let first = points.first else { return nil }
      var (left, right, top, bottom) = (first.x, first.x, first.y, first.y)
      for point in points {
        (left, right) = (min(left, point.x), max(right, point.x))
        (top, bottom) = (min(top, point.y), max(bottom, point.y))
      }
      return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
    default: return nil
    }
  }
}
