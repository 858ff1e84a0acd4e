extension MarkEncoder {
  /// One line for each series, through its rows in order.
  mutating func lines() -> [Mark] {
    let table = data.table
    var grouping = Grouping(single: table.rowCount)
    for definition in unit.encoding.definitions
    where [.color, .detail, .shape].contains(definition.channel) && definition.isField
      && definition.aggregate == nil
    {
      guard let column = data.column(of: definition) else { continue }
      grouping = grouping.crossed(with: column.grouping)
    }
    var marks: [Mark] = []
    for rows in grouping.rows {
      let ordered = ordered(rows)
      guard let first = ordered.first else { continue }
      let path = path(ordered)
      if path.isEmpty { continue }
      let (paint, series) = paint(first)
      marks.append(
        Mark(
          shape: .path(path), style: style(paint), series: series,
          label: label(ordered, isOnly: grouping.count == 1), row: ordered.last))
    }
    return marks
  }

  /// Along the dimension, or as the `order` channel says.
  private func ordered(_ rows: [Int]) -> [Int] {
    let orders = unit.encoding.all(.order)
    if !orders.isEmpty {
      let keys = orders.compactMap { definition -> (Column, Bool)? in
        guard let column = data.column(of: definition) else { return nil }
        let isDescending =
          if case .natural(isDescending: true)? = definition.sort { true } else { false }
        return (column, isDescending)
      }
      return rows.sorted { left, right in
        for (column, isDescending) in keys {
          let order = Value.order(column[left], column[right])
          if order != 0 { return isDescending ? order > 0 : order < 0 }
        }
        return left < right
      }
    }
    let dimension: Channel = unit.orientation == .horizontal ? .y : .x
    var keys: [Int: Double] = [:]
    for row in rows {
      switch scales.position(dimension) {
      case .band(let scale)?:
        keys[row] = value(dimension, row).flatMap(scale.index).map(Double.init) ?? .infinity
      default: keys[row] = value(dimension, row)?.number ?? .infinity
      }
    }
    return rows.sorted { left, right in
      let (first, second) = (keys[left] ?? .infinity, keys[right] ?? .infinity)
      return first == second ? left < right : first < second
    }
  }

  /// A row without a value breaks the line.
  private mutating func path(_ rows: [Int]) -> PathData {
    var path = PathData()
    var run: [Point] = []
    let curve = Curve(
      interpolation: properties.interpolation ?? .linear,
      orientation: unit.orientation ?? .vertical)
    var isAllInside = true
    var runs: [[Point]] = []
    for row in rows {
      guard case .at(let x) = place(.x, row), case .at(let y) = place(.y, row) else {
        if !run.isEmpty { runs.append(run) }
        run = []
        continue
      }
      if !isInside(x, .x) || !isInside(y, .y) { isAllInside = false }
      run.append(Point(x: x, y: y))
    }
    if !run.isEmpty { runs.append(run) }
    for run in runs {
      if run.count == 1 {
        guard isInside(run[0].x, .x), isInside(run[0].y, .y) else { continue }
        // The grammar draws nothing here either; the path keeps the row's place.
        if case .shown? = properties.point.first {} else { noteIsolated() }
        path.append(PathData([run[0], run[0]]))
      } else if isAllInside {
        path.append(curve.line(run))
      } else {
        let line = Flattening.points(curve.line(run))
        for part in Clipping.clip(line, to: area) { path.append(PathData(part)) }
      }
    }
    if !isAllInside { noteCut() }
    return path
  }

  private func label(_ rows: [Int], isOnly: Bool) -> String {
    guard let first = rows.first, let last = rows.last else { return "" }
    let series = columns.label(row: first) { [.color, .detail, .shape].contains($0) }
    let count = rows.count == 1 ? "1 row" : "\(rows.count) rows"
    let ends = [first, last].map { row in
      columns.label(row: row) { $0 == .x || $0 == .y }
    }
    let span = ends[0] == ends[1] ? ends[0] : "from \(ends[0]) to \(ends[1])"
    return [series, isOnly && series.isEmpty ? "\(count), \(span)" : span]
      .filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
