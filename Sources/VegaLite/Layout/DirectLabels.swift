import Diagnostics

/// Names beside points and at the ends of lines.
struct DirectLabels {
  let additions: Additions
  let resolution: ChartResolution
  let file: String
  let frontierRows: Set<Int>

  private var layout: LayoutRules { resolution.chartable.theme.layout }
  private var size: Double { layout.directLabelSize }

  /// The columns whose values stand beside their marks, so that a legend would say them twice.
  static func namedColumns(_ resolution: ChartResolution) -> Set<String> {
    guard resolution.chartable.specification.additions.labels != nil,
      resolution.root.plots.count == 1
    else { return [] }
    let additions = Additions(resolution)
    guard additions.labelTarget != nil, let column = additions.labelColumn else { return [] }
    return [column]
  }

  typealias Placed = (labels: [DirectLabel], warnings: [Diagnostic])

  /// - Parameter canvasWidth: how far to the right names of points may reach.
  func place(in plot: PlotScene, canvasWidth: Double) -> Placed {
    guard let target = additions.labelTarget, let specification = additions.specification.labels,
      plot.groups.indices.contains(target)
    else { return ([], []) }
    let names =
      plot.groups[target].kind == .line
      ? LineLabels(plot: plot, group: target, layout: layout, name: additions.name).place()
      : points(plot, target, canvasWidth)
    var warnings: [Diagnostic] = []
    if !names.missing.isEmpty {
      let some = names.missing.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
      let rest = names.missing.count > 5 ? ", …" : ""
      let count = names.missing.count
      warnings.append(
        .warning(
          at: SourceRange(file: file, start: specification.position),
          "no place for \(count) of \(names.labels.count + count) labels: \(some)\(rest)"))
    }
    return (names.labels, warnings)
  }

  /// Labels with a place, and the names of those without.
  struct Names {
    var labels: [DirectLabel] = []
    var missing: [String] = []
  }

  // MARK: Points

  private func points(_ plot: PlotScene, _ target: Int, _ canvasWidth: Double) -> Names {
    let group = plot.groups[target]
    let extremes = extremes(group)
    var requests: [LabelRequest] = []
    var texts: [(name: String, isImportant: Bool)] = []
    var obstacles: [LabelObstacle] = []
    for mark in group.marks {
      guard let center = mark.shape.center, let row = mark.row else { continue }
      let radius = mark.shape.radius + (mark.style.stroke.isNone ? 0 : mark.style.strokeWidth / 2)
      let name = additions.name(row)
      if name.isEmpty {
        obstacles.append(.circle(center: center, radius: radius))
        continue
      }
      let isImportant = frontierRows.contains(row)
      texts.append((name, isImportant))
      requests.append(
        LabelRequest(
          anchor: center, radius: radius, size: textSize(name, isBold: isImportant),
          priority: isImportant ? 0 : extremes.contains(row) ? 1 : 2))
    }
    obstacles.append(contentsOf: self.obstacles(plot, except: target))
    let area = plot.area
    let bounds = Rectangle(
      x: area.x + 1, y: area.y - size * 0.6, width: max(1, canvasWidth - area.x - 1),
      height: area.height + size * 0.6 - 1)
    let places = LabelPlacement.place(requests, obstacles: obstacles, within: bounds)
    var names = Names()
    for (place, text) in zip(places, texts) {
      if let place {
        names.labels.append(label(text.name, at: place, isImportant: text.isImportant))
      } else {
        names.missing.append(text.name)
      }
    }
    return names
  }

  private func textSize(_ name: String, isBold: Bool) -> Size {
    Size(
      width: TextMetrics.roomyWidth(of: name, size: size, isBold: isBold), height: size * 1.12)
  }

  private func label(_ name: String, at place: PlacedLabel, isImportant: Bool) -> DirectLabel {
    let box = place.rectangle
    var run = TextRun(
      lines: [name], position: Point(x: box.x, y: box.y + size * 0.88), size: size)
    switch place.alignment {
    case .start: break
    case .middle:
      run.anchor = .middle
      run.position.x = box.center.x
    case .end:
      run.anchor = .end
      run.position.x = box.maxX
    }
    run.isBold = isImportant
    run.paint = .theme(isImportant || frontierRows.isEmpty ? .ink : .soft)
    run.className = "extra-label"
    return DirectLabel(text: run, leader: place.leader)
  }

  /// The rows with the least and greatest values.
  private func extremes(_ group: MarkGroup) -> Set<Int> {
    var rows: Set<Int> = []
    for channel in [Channel.x, .y] {
      guard
        let column = group.columns.firstIndex(where: { $0.channel == channel && $0.isNumeric })
      else { continue }
      let drawn = group.marks.compactMap(\.row).filter {
        group.rows.indices.contains($0) && group.rows.number(row: $0, column: column) != nil
      }
      func number(_ row: Int) -> Double { group.rows.number(row: row, column: column) ?? 0 }
      if let least = drawn.min(by: { number($0) < number($1) }) { rows.insert(least) }
      if let most = drawn.max(by: { number($0) < number($1) }) { rows.insert(most) }
    }
    return rows
  }

  // MARK: What must stay free

  private func obstacles(_ plot: PlotScene, except target: Int) -> [LabelObstacle] {
    var obstacles: [LabelObstacle] = []
    for (index, group) in plot.groups.enumerated() where index != target && group.kind != .rect {
      for mark in group.marks { obstacles.append(contentsOf: mark.obstacles) }
    }
    if let points = plot.frontier?.points {
      for (from, to) in zip(points, points.dropFirst()) {
        obstacles.append(.segment(Segment(from: from, to: to), width: 1.6))
      }
    }
    return obstacles
  }
}

extension Shape {
  /// How far a point reaches from its middle.
  var radius: Double {
    switch self {
    case .circle(_, let radius): return radius
    case .rectangle(let rectangle, _):
      return Point(x: rectangle.x, y: rectangle.y).distance(to: rectangle.center)
    case .path(let path):
      guard let center else { return 0 }
      return Flattening.points(path).map { $0.distance(to: center) }.max() ?? 0
    case .segment, .text, .image: return 0
    }
  }
}

extension Mark {
  /// What of this mark no label may cover.
  var obstacles: [LabelObstacle] {
    switch shape {
    case .circle(let center, let radius): return [.circle(center: center, radius: radius)]
    case .rectangle(let rectangle, _): return [.rectangle(rectangle)]
    case .segment(let segment): return [.segment(segment, width: style.strokeWidth)]
    case .text(let run): return [.rectangle(run.bounds)]
    case .image(_, let rectangle, _): return [.rectangle(rectangle)]
    case .path(let path):
      if !style.fill.isNone, let center = shape.center {
        return [.circle(center: center, radius: shape.radius)]
      }
      let points = Flattening.points(path)
      return zip(points, points.dropFirst()).map {
        .segment(Segment(from: $0, to: $1), width: style.strokeWidth)
      }
    }
  }
}
