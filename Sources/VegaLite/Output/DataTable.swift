/// The table of what a scene plots.
enum DataTable {
  static func table(_ scene: Scene, mainGroup: Int?) -> ChartTable {
    let groups = merged(scene)
    guard let mainGroup, groups.indices.contains(mainGroup) else {
      return ChartTable(columns: [], rows: [])
    }
    var columns = groups[mainGroup].columns
    var rows = groups[mainGroup].rows.map { $0.map(\.text) }
    for (index, group) in groups.enumerated() where index != mainGroup && !group.isNote {
      add(group, &columns, &rows)
    }
    let shown = columns.indices.filter { index in
      // What has no value anywhere is no column of the picture.
      rows.isEmpty || rows.contains { !$0[index].isEmpty }
    }
    var known: Set<[String]> = []
    let distinct = rows.map { row in shown.map { row[$0] } }.filter { known.insert($0).inserted }
    return ChartTable(
      columns: shown.map {
        ChartTable.Column(title: columns[$0].title, isNumeric: columns[$0].isNumeric)
      }, rows: distinct)
  }

  /// The layers of the first plot, each with the rows of the same layer in the others, and the
  /// layers that only others have.
  private static func merged(_ scene: Scene) -> [MarkGroup] {
    var groups = scene.plots.first?.groups ?? []
    var rest: [MarkGroup] = []
    for plot in scene.plots.dropFirst() {
      for (index, group) in plot.groups.enumerated() {
        if groups.indices.contains(index), groups[index].isAlike(group) {
          groups[index].rows += group.rows
        } else {
          rest.append(group)
        }
      }
    }
    return groups + rest
  }

  /// Adds what another layer plots: further columns of the same rows, or further rows.
  private static func add(
    _ group: MarkGroup, _ columns: inout [PlottedColumn], _ rows: inout [[String]]
  ) {
    if group.columns.isEmpty { return }
    let places = group.columns.map { column in
      columns.firstIndex { $0.title == column.title }
    }
    let shared = places.enumerated().filter { $0.element != nil }
    func agrees(_ row: [PlottedValue], _ other: [String]) -> Bool {
      shared.allSatisfy { row[$0.offset].text == $0.element.map { other[$0] } }
    }
    if !shared.isEmpty, group.rows.count == rows.count,
      zip(group.rows, rows).allSatisfy({ agrees($0, $1) })
    {
      for (offset, place) in places.enumerated() where place == nil {
        columns.append(group.columns[offset])
        for row in rows.indices { rows[row].append(group.rows[row][offset].text) }
      }
      return
    }
    if shared.count == places.count {
      let known = Set(rows.map { row in places.map { $0.map { row[$0] } ?? "" } })
      if group.rows.allSatisfy({ known.contains($0.map(\.text)) }) { return }
    }
    appendRows(group, &columns, &rows)
  }

  private static func appendRows(
    _ group: MarkGroup, _ columns: inout [PlottedColumn], _ rows: inout [[String]]
  ) {
    var targets: [Int] = []
    for column in group.columns {
      if let index = columns.firstIndex(where: { $0.title == column.title }) {
        targets.append(index)
      } else {
        targets.append(columns.count)
        columns.append(column)
        for row in rows.indices { rows[row].append("") }
      }
    }
    for values in group.rows {
      var row = [String](repeating: "", count: columns.count)
      for (target, value) in zip(targets, values) { row[target] = value.text }
      rows.append(row)
    }
  }
}

extension MarkGroup {
  /// Whether both show the same fields by the same marks, as the plots of small multiples do.
  func isAlike(_ other: MarkGroup) -> Bool {
    kind == other.kind && columns.count == other.columns.count
      && zip(columns, other.columns).allSatisfy {
        $0.title == $1.title && $0.channel == $1.channel
      }
  }
}
