/// The fields that a unit plots, with the values of each row in words.
struct MarkColumns: Sendable {
  let columns: [PlottedColumn]
  private let sources: [PlottedRows.Source]
  private let rowCount: Int
  /// Where a mark stands whose place no row decides: `price: 0.2 to 3; score: 55 to 80`.
  private let fixedPlace: String

  /// The name of the rows, where the chart has one, is said first.
  init(_ data: UnitData, resolution: ChartResolution) {
    rowCount = data.table.rowCount
    var columns: [PlottedColumn] = []
    var sources: [PlottedRows.Source] = []
    var known: Set<String> = []
    func add(_ name: String, _ source: PlottedRows.Source, _ title: String, _ channel: Channel) {
      guard known.insert(name).inserted else { return }
      columns.append(
        PlottedColumn(title: title, channel: channel, isNumeric: source.isNumeric))
      sources.append(source)
    }
    let labels = resolution.chartable.specification.additions.labels.map {
      FieldPath.columnName($0.value)
    }
    if let labels, let column = data.table[labels] {
      let source = PlottedRows.Source(column: column, end: nil, format: nil, isDerived: false)
      add(labels, source, labels, .text)
    }
    let config = resolution.chartable.config
    let titles = FieldTitle(config: config)
    for written in data.unit.encoding.definitions {
      guard let definition = written.scaled, definition.isField, !written.isImplied,
        definition.channel != .tooltip,
        definition.channel != .order, definition.channel != .key,
        let name = definition.columnName, var column = data.table[name]
      else { continue }
      // Vega counts milliseconds; what is said of a time is a date in both looks.
      if definition.type?.value == .temporal, case .numbers = column.storage {
        column = column.parsedTimes
      }
      var end: Column?
      if case .on? = definition.bin?.value, definition.aggregate == nil {
        end = definition.endColumnName.flatMap { data.table[$0] }
      }
      let format = definition.timeUnit.flatMap {
        try? TimeFormat($0.value.format, locale: config.locale?.time ?? .english)
      }
      let source = PlottedRows.Source(
        column: column, end: end, format: definition.aggregate == nil ? format : nil,
        isDerived: definition.aggregates)
      add(name, source, Self.title(of: definition, titles), definition.channel)
    }
    self.columns = columns
    self.sources = sources
    fixedPlace = Self.fixedPlace(data.unit.encoding, titles)
  }

  private static func title(of definition: ChannelDefinition, _ titles: FieldTitle) -> String {
    if case .lines(let lines)? = definition.writtenTitle, !lines.allSatisfy(\.isEmpty) {
      return lines.joined(separator: " ")
    }
    return titles.text(of: definition) ?? definition.channel.rawValue
  }

  private static func fixedPlace(
    _ encoding: EncodingSpecification, _ titles: FieldTitle
  ) -> String {
    func datum(_ channel: Channel) -> String? {
      guard case .datum(let value)? = encoding[channel]?.source else { return nil }
      return ValueText.text(value.value)
    }
    let places = [Channel.x, .y].compactMap { channel -> String? in
      guard let start = datum(channel), let definition = encoding[channel] else { return nil }
      let end = channel.secondary.flatMap(datum).map { " to \($0)" } ?? ""
      return "\(title(of: definition, titles)): \(start)\(end)"
    }
    return places.joined(separator: "; ")
  }

  /// For each row its values.
  var rows: PlottedRows { PlottedRows(sources, rowCount: rowCount) }

  /// `field: value; field: value`, leaving out what has no value.
  func label(row: Int, only channels: ((Channel) -> Bool)? = nil) -> String {
    var label = ""
    for index in columns.indices where channels?(columns[index].channel) ?? true {
      let text = sources[index].text(row)
      if text.isEmpty { continue }
      if label.isEmpty { label.reserveCapacity(64) } else { label += "; " }
      label += columns[index].title
      label += ": "
      label += text
    }
    return label.isEmpty && channels == nil ? fixedPlace : label
  }

  /// The series and the ends of a path.
  /// - Parameter isOnly: whether there is no other path.
  func pathLabel(_ rows: [Int], isOnly: Bool) -> String {
    guard let first = rows.first, let last = rows.last else { return "" }
    let places: Set<Channel> = [.x, .y, .x2, .y2]
    let series = label(row: first) { !places.contains($0) && $0 != .text }
    let count = rows.count == 1 ? "1 row" : "\(rows.count) rows"
    let ends = [first, last].map { row in label(row: row) { $0 == .x || $0 == .y } }
    let span = ends[0] == ends[1] ? ends[0] : "from \(ends[0]) to \(ends[1])"
    return [series, isOnly && series.isEmpty ? "\(count), \(span)" : span]
      .filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
