import Diagnostics

/// What newsgen adds to a chart of one plot, and the layers that it belongs to.
struct Additions: Sendable {
  let specification: NewsgenSpecification
  /// The layer whose rows have names beside them.
  let labelTarget: Int?
  let labelColumn: String?
  /// The layer whose rows the frontier is made of.
  let frontierTarget: Int?
  private let units: [UnitData]
  private let plotCount: Int

  init(_ resolution: ChartResolution) {
    specification = resolution.chartable.specification.additions
    let plots = resolution.root.plots
    plotCount = plots.count
    units = plots.first?.units ?? []
    let marks = units.map { $0.unit.mark }
    labelColumn = specification.labels.map { FieldPath.columnName($0.value) }
    labelTarget =
      labelColumn == nil
      ? nil : marks.firstIndex { Self.isPoint($0) || $0 == .line }
    frontierTarget =
      specification.frontier == nil ? nil : marks.firstIndex(where: Self.isPoint)
  }

  private static func isPoint(_ mark: MarkType) -> Bool {
    mark == .point || mark == .circle || mark == .square
  }

  /// The name of a row of the layer that has names.
  func name(_ row: Int) -> String {
    guard let labelTarget, let labelColumn, let column = units[labelTarget].table[labelColumn],
      (0..<column.count).contains(row)
    else { return "" }
    return ValueText.text(column[row])
  }

  /// What cannot be added to this chart.
  func problems(file: String) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    func report(_ headline: String, _ position: SourcePosition, suggestion: String? = nil) {
      diagnostics.append(
        .error(at: SourceRange(file: file, start: position), headline, suggestion: suggestion))
    }
    if plotCount > 1 {
      for (name, position) in written {
        report("'newsgen.\(name)' needs a chart with one plot", position)
      }
      return diagnostics
    }
    if let labels = specification.labels, let labelColumn {
      if let labelTarget {
        let table = units[labelTarget].table
        if table[labelColumn] == nil, table.rowCount > 0 {
          report(
            "no column '\(labelColumn)' for 'newsgen.labels'", labels.position,
            suggestion: nearestName(to: labelColumn, among: table.names))
        }
      } else {
        report("'newsgen.labels' needs a layer of points or lines", labels.position)
      }
    }
    if let frontier = specification.frontier {
      if let frontierTarget {
        let encoding = units[frontierTarget].unit.encoding
        for channel in [Channel.x, .y] where !(encoding[channel]?.isMeasure ?? false) {
          report(
            "'newsgen.frontier' needs a quantitative or temporal '\(channel.rawValue)'",
            frontier.position)
        }
      } else {
        report("'newsgen.frontier' needs a layer of points", frontier.position)
      }
    }
    return diagnostics
  }

  private var written: [(name: String, position: SourcePosition)] {
    [
      specification.labels.map { ("labels", $0.position) },
      specification.frontier.map { ("frontier", $0.position) },
    ].compactMap { $0 }
  }

  // MARK: Frontier

  /// Emphasises the marks on the frontier and dims the others.
  func frontier(
    in groups: inout [MarkGroup]
  ) -> (scene: FrontierScene, rows: Set<Int>)? {
    guard let frontier = specification.frontier, let target = frontierTarget,
      groups.indices.contains(target)
    else { return nil }
    var rows: [Frontier.Row] = []
    var places: [Int: Point] = [:]
    let group = groups[target]
    for mark in group.marks {
      guard let row = mark.row, let center = mark.shape.center,
        let x = number(.x, row), let y = number(.y, row)
      else { continue }
      rows.append(Frontier.Row(index: row, x: x, y: y))
      places[row] = center
    }
    let members = Frontier.members(of: rows, x: frontier.x, y: frontier.y)
    let indices = Set(members.map(\.index))
    let isColored = groups[target].marks.contains { $0.series != nil }
    for index in groups[target].marks.indices {
      emphasise(&groups[target].marks[index], indices, isColored: isColored)
    }
    let names = members.compactMap { member -> String? in
      let own = labelTarget == target ? name(member.index) : ""
      if !own.isEmpty { return own }
      guard group.rows.indices.contains(member.index) else { return nil }
      return group.rows[member.index].first { $0.number == nil && !$0.text.isEmpty }?.text
    }
    let points = members.compactMap { places[$0.index] }
    return (
      FrontierScene(
        group: target, points: points, names: names, count: members.count, total: rows.count),
      indices
    )
  }

  private func number(_ channel: Channel, _ row: Int) -> Double? {
    guard let data = frontierTarget.map({ units[$0] }), let definition = data.unit.encoding[channel]
    else { return nil }
    if case .datum(let value) = definition.source {
      if definition.type?.value == .temporal, case .text(let text) = value.value {
        return DateParsing.time(text)
      }
      return value.value.number
    }
    guard let column = data.column(of: definition), (0..<column.count).contains(row) else {
      return nil
    }
    return column[row].number
  }

  private func emphasise(_ mark: inout Mark, _ members: Set<Int>, isColored: Bool) {
    let isMember = mark.row.map(members.contains) ?? false
    if isColored {
      if isMember { return }
      mark.style.fillOpacity *= 0.4
      mark.style.strokeOpacity *= mark.style.stroke == .theme(.paper) ? 1 : 0.4
      return
    }
    let paint = Paint.theme(isMember ? .series1 : .dim)
    if !mark.style.fill.isNone { mark.style.fill = paint }
    if !mark.style.stroke.isNone, mark.style.stroke != .theme(.paper) { mark.style.stroke = paint }
  }
}

extension Shape {
  /// The middle of a point.
  var center: Point? {
    switch self {
    case .circle(let center, _): return center
    case .rectangle(let rectangle, _): return rectangle.center
    case .path(let path):
      let points = Flattening.points(path)
      guard let first = points.first else { return nil }
      let box = points.reduce(Rectangle(x: first.x, y: first.y, width: 0, height: 0)) {
        $0.union(Rectangle(x: $1.x, y: $1.y, width: 0, height: 0))
      }
      return box.center
    case .segment, .text, .image: return nil
    }
  }
}
