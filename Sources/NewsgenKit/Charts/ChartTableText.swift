import VegaLite

/// The data of a chart as CSV (RFC 4180 with line feeds), with a line of titles.
enum ChartTableText {
  static func csv(of table: ChartTable) -> [UInt8] {
    guard !table.columns.isEmpty else { return [] }
    var text: [UInt8] = []
    append(table.columns.map(\.title), to: &text)
    for row in table.rows { append(row, to: &text) }
    return text
  }

  private static func append(_ cells: [String], to text: inout [UInt8]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { text.append(UInt8(ascii: ",")) }
      append(cell, isAlone: cells.count == 1, to: &text)
    }
    text.append(UInt8(ascii: "\n"))
  }

  private static func append(_ cell: String, isAlone: Bool, to text: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let needsQuotes = cell.utf8.contains { [quote, UInt8(ascii: ","), 0x0A, 0x0D].contains($0) }
    // A line of nothing would be no row.
    guard needsQuotes || (isAlone && cell.isEmpty) else {
      text += cell.utf8
      return
    }
    text.append(quote)
    for byte in cell.utf8 {
      if byte == quote { text.append(quote) }
      text.append(byte)
    }
    text.append(quote)
  }
}
