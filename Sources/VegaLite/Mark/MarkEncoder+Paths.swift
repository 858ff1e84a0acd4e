extension MarkEncoder {
  /// `line`, `area` and `trail`: one for each series, through its rows in order.
  func paths() -> [Mark] {
    let isHorizontal = unit.orientation == .horizontal
    let isArea = unit.mark == .area
    let xs = side(x, isRange: isArea && isHorizontal)
    let ys = side(y, isRange: isArea && !isHorizontal && hasMeasure)
    let widths = unit.mark == .trail ? numbers(.size, fallback: own(.size) ?? .same(2)) : nil
    let styles = MarkStyles(self)
    let isDefined = definedRows()
    countPlaceless(xs, ys)
    let curve = Curve(
      interpolation: properties.interpolation ?? .linear,
      orientation: isHorizontal ? .horizontal : .vertical,
      tension: properties.number(.tension))
    let drawing = PathDrawing(
      xs: xs, ys: ys, widths: widths, isDefined: isDefined, curve: curve, isArea: isArea)
    let series = seriesGrouping()
    var marks: [Mark] = []
    for rows in series.rows {
      let ordered = ordered(rows, isHorizontal ? ys.first : xs.first)
      guard let first = ordered.first, let last = ordered.last else { continue }
      let path = drawing.path(ordered)
      let (style, number) = styles.style(first)
      if path.isEmpty || style.opacity == 0 { continue }
      marks.append(
        Mark(
          shape: .path(path), style: style, series: number,
          label: columns.pathLabel(ordered, isOnly: series.count == 1), row: last))
    }
    return marks
  }

  /// Rows whose names are not in the domain of their axis.
  private func countPlaceless(_ xs: RowSpan, _ ys: RowSpan) {
    guard isHouseLook, x.isDiscrete || y.isDiscrete else { return }
    placelessRows += (0..<rowCount).count { row in
      x.isDiscrete && xs.first[row].isNaN || y.isDiscrete && ys.first[row].isNaN
    }
  }

  /// Between names alone an area has no direction and no second line.
  private var hasMeasure: Bool {
    if properties.orientation != nil || definition(.x2) != nil || definition(.y2) != nil {
      return true
    }
    let sides = [definition(.x), definition(.y)].compactMap { $0 }
    return sides.count < 2 || sides.contains { $0.isMeasure || $0.isTemporal }
  }

  private func side(_ axis: PlotAxis, isRange: Bool) -> RowSpan {
    if isRange {
      let span = range(axis, .zeroOrLeast, .zeroOrLeast)
      return RowSpan(
        first: axis.drawn(span.first),
        second: span.second.combined(with: axis.drawn(span.first)) { $0.isNaN ? $1 : $0 })
    }
    let place = axis.drawn(
      point(axis, fallback: unit.mark == .area ? axis.zeroOrLeast : axis.middle))
    return RowSpan(first: place, second: place)
  }

  /// Which rows belong together.
  private func seriesGrouping() -> Grouping {
    var grouping = Grouping(single: rowCount)
    for definition in unit.encoding.definitions.compactMap(\.scaled)
    where definition.isField && definition.dividesPaths(unit.mark) {
      guard let column = definition.columnName.flatMap({ data.table[$0] }) else { continue }
      grouping = grouping.crossed(with: column.grouping)
    }
    return grouping
  }

  /// By the `order` channel, else from the left to the right or from the top to the bottom.
  private func ordered(_ rows: [Int], _ places: RowValues<Double>) -> [Int] {
    let orders = unit.encoding.all(.order)
    if orders.contains(where: \.isField), data.stack == nil {
      let keys = orders.compactMap { order in
        order.columnName.flatMap { data.table[$0] }.map {
          (column: $0, isDescending: order.sort?.isDescending ?? false)
        }
      }
      return RowOrder(keys).sorted(rows)
    }
    let keepsOrder = orders.isEmpty ? properties.keepsRowOrder : orders.contains { $0.isNoOrder }
    let dimension = definition(unit.orientation == .horizontal ? .y : .x)
    guard !keepsOrder, dimension?.isField ?? false, case .each(let places) = places else {
      return rows
    }
    return RowOrder([(column: Column(numbers: places), isDescending: false)]).sorted(rows)
  }

  /// Which rows have values on the continuous scales; `nil`: all, or the scales decide.
  private func definedRows() -> [Bool]? {
    let mode = properties.invalid ?? .breakPathsShowPathDomains
    if mode == .filter || mode == .show { return nil }
    var result: [Bool]?
    let places = [
      (Channel.x, scales.x), (.y, scales.y), (.xOffset, scales.xOffset), (.yOffset, scales.yOffset),
    ]
    for (channel, scale) in places where scale?.continuous != nil {
      guard let definition = definition(channel), let name = definition.columnName else {
        continue
      }
      let isImputed = unit.stack?.imputes ?? false
      guard let column = (isImputed ? data.table["\(name)_mid"] : nil) ?? data.table[name] else {
        continue
      }
      let numbers = column.scriptNumbers
      if numbers.isMissing.isEmpty, numbers.values.allSatisfy(\.isFinite) { continue }
      let valid = numbers.values.indices.map { row in
        numbers.values[row].isFinite && (numbers.isMissing.isEmpty || !numbers.isMissing[row])
      }
      result = result.map { zip($0, valid).map { $0 && $1 } } ?? valid
    }
    return result
  }
}

extension ChannelDefinition {
  /// `order: {value: null}`
  fileprivate var isNoOrder: Bool {
    if case .value(.nothing) = source { true } else { false }
  }
}

/// Paths through rows that stand in order.
private struct PathDrawing {
  let xs: RowSpan
  let ys: RowSpan
  let widths: RowValues<Double>?
  let isDefined: [Bool]?
  let curve: Curve
  let isArea: Bool

  /// A row without a place breaks the path.
  func path(_ rows: [Int]) -> PathData {
    var path = PathData()
    var run: [Int] = []
    func flush() {
      if !run.isEmpty { path.append(part(run)) }
      run = []
    }
    for row in rows {
      if has(row) { run.append(row) } else { flush() }
    }
    flush()
    return path
  }

  private func has(_ row: Int) -> Bool {
    (isDefined?[row] ?? true) && xs.first[row].isFinite && ys.first[row].isFinite
      && (!isArea || xs.second[row].isFinite && ys.second[row].isFinite)
      && (widths?[row].isFinite ?? true)
  }

  private func part(_ rows: [Int]) -> PathData {
    let points = rows.map { Point(x: xs.first[$0], y: ys.first[$0]) }
    if let widths {
      return TrailPath.path(zip(points, rows).map { (place: $0, width: widths[$1]) })
    }
    guard isArea else { return curve.line(points) }
    return curve.area(
      upper: points, lower: rows.map { Point(x: xs.second[$0], y: ys.second[$0]) })
  }
}
