/// The fields that a layer plots, with the values of each row in words.
struct MarkColumns: Sendable {
  let columns: [PlottedColumn]
  /// For each column its values.
  private let values: [[PlottedValue]]
  /// Where a mark stands whose place no row decides: `price: 0.2 to 3; score: 55 to 80`.
  private let fixedPlace: String

  /// - Parameter labels: the field that names the rows; it is said first.
  init(_ data: UnitData, titles: [Channel: String], labels: String?) {
    var columns: [PlottedColumn] = []
    var values: [[PlottedValue]] = []
    var known: Set<String> = []
    func add(_ column: Column, _ name: String, _ title: String, _ channel: Channel, _ derived: Bool)
    {
      guard known.insert(name).inserted else { return }
      var isTime = false
      let texts = (0..<data.table.rowCount).map { row in
        let value = column[row]
        let isWord = if case .text = value { true } else { false }
        if case .time = value { isTime = true }
        return PlottedValue(
          text: ValueText.text(value, isDerived: derived), number: isWord ? nil : value.number)
      }
      columns.append(
        PlottedColumn(
          title: title, channel: channel,
          isNumeric: !isTime && texts.contains { $0.number != nil }
            && texts.allSatisfy { $0.number != nil || $0.text.isEmpty }))
      values.append(texts)
    }
    if let labels, let column = data.table[labels] {
      add(column, labels, labels, .text, false)
    }
    let definitions = data.unit.encoding.definitions.filter {
      $0.isField && $0.channel != .tooltip && $0.channel != .order
    }
    for definition in definitions {
      guard let name = definition.columnName, let column = data.table[name] else { continue }
      let implied = FieldTitle.title(of: definition) ?? definition.channel.rawValue
      // Where channels of one field share a scale, the scale's title names it.
      let title =
        definition.writtenTitle?.text
        ?? (definition.channel.isSecondary
          ? implied
          : titles[definition.channel].flatMap { $0.contains(", ") ? nil : $0 } ?? implied)
      add(column, name, title, definition.channel, definition.aggregate != nil)
    }
    self.columns = columns
    self.values = values
    fixedPlace = Self.fixedPlace(data.unit.encoding.definitions, titles: titles)
  }

  private static func fixedPlace(
    _ definitions: [ChannelDefinition], titles: [Channel: String]
  ) -> String {
    func datum(_ channel: Channel) -> String? {
      for case .datum(let value) in definitions.filter({ $0.channel == channel }).map(\.source) {
        return ValueText.text(value.value)
      }
      return nil
    }
    let places = [(Channel.x, Channel.x2), (.y, .y2)].compactMap { first, second -> String? in
      guard let start = datum(first) else { return nil }
      let end = datum(second).map { " to \($0)" } ?? ""
      return "\(titles[first] ?? first.rawValue): \(start)\(end)"
    }
    return places.joined(separator: "; ")
  }

  func row(_ row: Int) -> [PlottedValue] { values.map { $0[row] } }

  /// `field: value; field: value`, leaving out what has no value.
  func label(row: Int, only channels: ((Channel) -> Bool)? = nil) -> String {
    var parts: [String] = []
    for (column, values) in zip(columns, values) where channels?(column.channel) ?? true {
      let text = values[row].text
      if !text.isEmpty { parts.append("\(column.title): \(text)") }
    }
    return parts.isEmpty && channels == nil ? fixedPlace : parts.joined(separator: "; ")
  }
}
