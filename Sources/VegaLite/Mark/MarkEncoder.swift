import Diagnostics

/// Draws the rows of one unit as marks, by the rules of Vega-Lite for each kind.
///
/// Channels are worked out for all rows at once; what has no finite place is left out.
final class MarkEncoder {
  let data: UnitData
  let scales: PlotScales
  let resolution: ChartResolution
  let file: String
  let x: PlotAxis
  let y: PlotAxis
  private(set) var properties: MarkProperties
  let isHouseLook: Bool
  /// Numbers of the mark itself that each row has its own of.
  private var rowNumbers: [MarkNumber: RowValues<Double>] = [:]
  /// What the writer is to know about rows that are not drawn, or not wholly; errors where what the
  /// specification computes cannot be computed.
  var warnings: [Diagnostic] = []
  /// What the rows say.
  private(set) lazy var columns = MarkColumns(data, resolution: resolution)
  /// Rows without a finite place.
  var placelessRows = 0

  init(_ data: UnitData, scales: PlotScales, resolution: ChartResolution, file: String) {
    self.data = data
    self.scales = scales
    self.resolution = resolution
    self.file = file
    isHouseLook = resolution.chartable.theme.name == Theme.newsgen.name
    x = PlotAxis(
      .x, scales: scales, resolved: resolution.scale(.x, of: data), drawsPlaceless: !isHouseLook)
    y = PlotAxis(
      .y, scales: scales, resolved: resolution.scale(.y, of: data), drawsPlaceless: !isHouseLook)
    properties = data.unit.properties
    if !properties.computedNumbers.isEmpty { computeNumbers() }
  }

  var unit: UnitView { _read { yield data.unit } }
  var area: Rectangle { scales.area }
  var rowCount: Int { data.table.rowCount }
  var config: ConfigSpecification { _read { yield resolution.chartable.config } }

  private func computeNumbers() {
    for (number, expression) in properties.computedNumbers {
      let readsRow = !expression.value.fields.isEmpty || expression.value.readsWholeRow
      if readsRow {
        rowNumbers[number] = .each(column(of: expression).coercedNumbers)
      } else {
        properties.set(number, self.number(of: expression))
      }
    }
  }

  /// A number of the mark itself; `nil` where it says none.
  func own(_ property: MarkProperty) -> RowValues<Double>? {
    rowNumbers[.property(property)] ?? properties.number(property).map { .same($0) }
  }

  func own(_ number: MarkNumber) -> RowValues<Double>? { rowNumbers[number] }

  func definition(_ channel: Channel) -> ChannelDefinition? { unit.encoding[channel] }

  /// `x`, `y`, `theta` or `radius`.
  func axis(_ channel: Channel) -> PlotAxis {
    switch channel {
    case .x: x
    case .y: y
    default: PlotAxis(channel, scales: scales, resolved: resolution.scale(channel, of: data))
    }
  }

  func group() -> MarkGroup {
    var marks: [Mark]
    switch unit.mark {
    case .point, .circle, .square: marks = points()
    case .bar, .rect, .image, .tick: marks = rectangles()
    case .rule: marks = rules()
    case .text: marks = texts()
    case .arc: marks = arcs()
    case .line, .area, .trail: marks = paths()
    }
    complete(&marks)
    if !isHouseLook { notePlaceless() }
    let noun = unit.mark.plural
    var group = MarkGroup(
      kind: unit.mark, noun: noun,
      label:
        "\(ValueText.number(Double(marks.count))) \(marks.count == 1 ? unit.mark.singular : noun)",
      marks: marks, columns: columns.columns, rows: columns.rows)
    if properties.flag(.clip) == true { group.clip = area }
    if unit.mark == .image {
      group.picturePosition = definition(.url)?.position ?? unit.markPosition
    }
    return group
  }

  /// Words for marks, as long as there are so few that they are written.
  private func complete(_ marks: inout [Mark]) {
    let columns = columns
    let links = strings(.href, own: properties.word(.href))
    let descriptions = strings(.description, own: nil)
    let isPath = unit.mark.isPath
    let isLabelled = marks.count <= MarkWriter.labelLimit
    for index in marks.indices {
      guard let row = marks[index].row else { continue }
      if let links { marks[index].href = links[row] }
      if let descriptions { marks[index].description = descriptions[row] }
      if isLabelled, !isPath { marks[index].label = columns.label(row: row) }
    }
  }

  private func notePlaceless() {
    guard placelessRows > 0, unit.part == nil else { return }
    let rows = placelessRows == 1 ? "1 row has" : "\(placelessRows) rows have"
    warnings.append(
      .warning(
        at: SourceRange(file: file, start: unit.markPosition),
        "\(rows) no place on the scales and \(placelessRows == 1 ? "is" : "are") not drawn"))
  }

  /// The rows in the order in which they are drawn.
  var drawingOrder: [Int]? {
    let orders = unit.encoding.all(.order)
    guard orders.contains(where: \.isField), data.stack == nil else { return nil }
    let keys = orders.compactMap { order in
      order.columnName.flatMap { data.table[$0] }.map {
        (column: $0, isDescending: order.sort?.isDescending ?? false)
      }
    }
    return RowOrder(keys).sorted(Array(0..<rowCount))
  }

  /// Marks for rows in drawing order.
  func marks(_ mark: (Int) -> Mark?) -> [Mark] {
    var marks: [Mark] = []
    marks.reserveCapacity(rowCount)
    var missing = 0
    func add(_ row: Int) {
      guard let mark = mark(row) else {
        missing += 1
        return
      }
      // What cannot be seen is not drawn.
      if mark.style.opacity > 0 { marks.append(mark) }
    }
    if let order = drawingOrder {
      for row in order { add(row) }
    } else {
      for row in 0..<rowCount { add(row) }
    }
    placelessRows += missing
    return marks
  }
}

extension MarkType {
  /// Several marks, in words.
  var plural: String { self == .text ? "texts" : singular + "s" }
}
